"""Every picture that ships: drawn for everybody, in one hand, and nothing in it that must not be."""

from __future__ import annotations

import io
from itertools import combinations
from xml.etree import ElementTree as Xml

import brotli
import numpy as np
import pytest
from PIL import Image
from tests.pictures.conftest import Drawn

from praatplaat import places
from praatplaat.model import ADDRESSED, Form
from praatplaat.pictures.gallery import Gallery
from praatplaat.pictures.palette import FACE_LINES, SKINS, contrast
from praatplaat.pictures.raster import png

SPECIAL = {
    "seat-volunteer",
    "seat-volunteer-talk",
    "seat-parent",
    "seat-parent-talk",
    "seat-parent-begins",
    "who-woman",
    "who-man",
    "app-icon",
}

ON_BOARD = {
    *("ambulance", "doctor-night", "home-safe"),
    *("find-it", "found-it", "practise-words", "odd-sound", "chosen-cards", "everything-said", "type-it"),
    *("sit-beside", "sit-across", "sit-across-turn"),
}
"""What the board shows of itself besides its seats: games, words, odd sounds, plans, and how people sit."""

LARGEST = 8 * 1024
"""Bytes of a picture as it travels, compressed."""


@pytest.fixture(scope="module")
def small(drawn: Drawn) -> dict[str, np.ndarray]:
    """Return every scene once, as 48 × 48 pixels of red, green and blue."""
    return {
        name: pixels(svg)
        for (name, cast, form), svg in drawn.items()
        if cast == "syrian" and form is Form.WOMAN
    }


def pixels(svg: str, width: int = 48) -> np.ndarray:
    with Image.open(io.BytesIO(png(svg, width))) as image:
        paper = Image.new("RGBA", image.size, "#ffffff")
        return np.asarray(Image.alpha_composite(paper, image.convert("RGBA")).convert("RGB"), dtype=np.int16)


def test_no_scene_or_cast_has_a_fault(shipped: Gallery) -> None:
    assert [one.message() for one in shipped.problems] == []


def test_the_pictures_that_the_board_itself_needs_are_there(shipped: Gallery) -> None:
    assert set(shipped.scenes) >= SPECIAL | ON_BOARD


def test_every_picture_is_well_formed_in_every_cast_and_form(drawn: Drawn) -> None:
    for key, svg in drawn.items():
        assert Xml.fromstring(svg).tag.endswith("svg"), key


def test_no_picture_holds_words_scripts_or_anything_from_elsewhere(drawn: Drawn) -> None:
    allowed = {"svg", "g", "path", "circle", "ellipse", "rect"}
    for key, svg in drawn.items():
        tags = {element.tag.rpartition("}")[2] for element in Xml.fromstring(svg).iter()}
        assert tags <= allowed, key
        assert "href" not in svg, key


def test_the_outline_keeps_its_width_whatever_the_size_of_what_it_surrounds(drawn: Drawn) -> None:
    for key, svg in drawn.items():
        for width in outlines(Xml.fromstring(svg), 1.0):
            assert width == pytest.approx(8, rel=0.12), key


def outlines(element: Xml.Element, scale: float) -> list[float]:
    """Return the widths of outlines that groups hand down, as they look on the picture."""
    for move in element.get("transform", "").split(") "):
        if move.startswith("scale("):
            scale *= abs(float(move.removeprefix("scale(").rstrip(")").split()[-1]))
    found = (
        [float(element.get("stroke-width", "8")) * scale]
        if is_group(element) and element.get("stroke-width")
        else []
    )
    return found + [width for child in element for width in outlines(child, scale)]


def is_group(element: Xml.Element) -> bool:
    return element.tag.endswith("}g")


@pytest.mark.parametrize("skin", sorted(SKINS))
def test_lines_of_a_face_stand_out_on_every_skin(skin: str) -> None:
    assert contrast(FACE_LINES[skin], SKINS[skin]) >= 3


def test_a_picture_travels_light(drawn: Drawn) -> None:
    heavy = {
        key: size for key, svg in drawn.items() if (size := len(brotli.compress(svg.encode()))) > LARGEST
    }
    assert heavy == {}


def test_all_pictures_of_a_cast_stay_within_three_megabytes(drawn: Drawn) -> None:
    sizes: dict[str, int] = {}
    for cast, svg in {(cast, svg) for (_, cast, _), svg in drawn.items()}:
        sizes[cast] = sizes.get(cast, 0) + len(brotli.compress(svg.encode(), quality=5))
    assert max(sizes.values()) < 3 * 1024 * 1024


def test_the_same_files_give_the_same_bytes(drawn: Drawn) -> None:
    again = Gallery.load(places.CHECKOUT)
    assert all(again.svg(name, cast, form) == svg for (name, cast, form), svg in list(drawn.items())[::7])


def test_no_two_scenes_are_written_alike(drawn: Drawn) -> None:
    """Two cards with one picture is right; two pictures that are one is not."""
    seen: dict[str, str] = {}
    for (name, cast, form), svg in drawn.items():
        if cast == "syrian" and form is Form.WOMAN and name not in SPECIAL:
            assert seen.setdefault(svg, name) == name


def test_no_two_scenes_look_alike(small: dict[str, np.ndarray]) -> None:
    names = sorted(small.keys() - SPECIAL)
    alike = [
        (one, other)
        for one, other in combinations(names, 2)
        if small[one].shape == small[other].shape
        and (np.abs(small[one] - small[other]).max(axis=2) > 60).mean() < 0.01
    ]
    assert alike == []


def test_no_picture_shows_a_red_cross_on_white(small: dict[str, np.ndarray]) -> None:
    """The emblem is protected in the Netherlands: nobody but the Red Cross may show it."""
    assert [name for name, image in small.items() if has_red_cross(image)] == []


def test_a_red_cross_on_white_would_be_noticed() -> None:
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">'
    cross = '<path fill="#d8412f" d="M216 136h80v80h80v80h-80v80h-80v-80h-80v-80h80z"/></svg>'
    assert has_red_cross(pixels(head + cross))


def has_red_cross(image: np.ndarray) -> bool:
    """Look for red arms up, down, left and right of a point, with white between them, at three sizes."""
    red = (image[..., 0] > 180) & (image[..., 1] < 110) & (image[..., 2] < 110)
    white = image.min(axis=2) > 235
    found = False
    for arm in (3, 5, 8, 12):

        def at(mask: np.ndarray, dx: int, dy: int, arm: int = arm) -> np.ndarray:
            return np.roll(mask, (dy * arm, dx * arm), (0, 1))

        straight = red & at(red, 1, 0) & at(red, -1, 0) & at(red, 0, 1) & at(red, 0, -1)
        corners = at(white, 1, 1) & at(white, -1, 1) & at(white, 1, -1) & at(white, -1, -1)
        found |= bool((straight & corners).any())
    return found


def test_a_parent_is_a_mother_for_a_woman_and_a_father_for_a_man(drawn: Drawn) -> None:
    for cast in ("syrian", "eritrean", "neutral"):
        assert drawn["seat-parent", cast, Form.WOMAN] != drawn["seat-parent", cast, Form.MAN]


def test_who_a_woman_and_a_man_are_does_not_change_with_the_form(drawn: Drawn) -> None:
    for name in ("who-woman", "who-man"):
        assert len({drawn[name, "eritrean", form] for form in ADDRESSED}) == 1


def test_families_see_people_like_themselves(drawn: Drawn) -> None:
    seats = {drawn["seat-parent", cast, Form.WOMAN] for cast in ("syrian", "eritrean", "neutral")}
    assert len(seats) == 3


def test_every_picture_says_what_it_is_and_what_it_is_not_in_both_languages(shipped: Gallery) -> None:
    for name, scene in shipped.scenes.items():
        for said in (scene.alt, scene.not_):
            assert set(said) == {"nl", "en"}, name
            assert all(text.strip().endswith((".", "?", "!", "…")) for text in said.values()), (name, said)


def test_the_icon_stays_within_what_a_phone_may_cut_off(drawn: Drawn) -> None:
    """Android cuts icons to any shape; only a circle of 80 % is sure to be seen."""
    image = pixels(drawn["app-icon", "syrian", Form.WOMAN], 128)
    dark = image.max(axis=2) < 90
    y, x = np.nonzero(dark)
    assert dark.any()
    assert np.hypot(x - 63.5, y - 63.5).max() <= 0.4 * 128
