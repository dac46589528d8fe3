"""Scene files with a fault: one problem with its line, and everything else still loads."""

from __future__ import annotations

import pytest
from tests.pictures.conftest import SCENE, Pictograms

from praatplaat.model import Form
from praatplaat.pictures.scenes import MOST_ITEMS
from praatplaat.problems import Problem

HEAD = SCENE[: SCENE.index("items:")]
ITEMS = HEAD + "items:\n"


def fault(pictograms: Pictograms, text: str) -> Problem:
    """Return the one problem of a scene file, with a good scene beside it."""
    pictograms.write("bad.yaml", text)
    pictograms.write("good.yaml")
    gallery = pictograms.load()
    assert set(gallery.scenes) == {"good"}
    (found,) = gallery.problems
    assert found.where.file == "pictograms/scenes/bad.yaml"
    return found


FAULTS = {
    "yaml": ("items: [", "yaml-form", None),
    "empty": ("", "file-empty", 1),
    "a-list": ("- person: child\n", "scene-mapping", 1),
    "no-alt": (SCENE.replace("alt:", "# alt:"), "scene-absent", None),
    "no-not": (SCENE.replace("not:", "# not:"), "scene-absent", None),
    "alt-in-one-language": (SCENE.replace(", en: A child.", ""), "scene-absent", 1),
    "unknown-field": (SCENE.replace("items:", "grond: blue\nitems:"), "scene-field-near", 3),
    "unknown-ground": (SCENE.replace("items:", "ground: blu\nitems:"), "scene-choice-near", 3),
    "no-items": (HEAD + "items: []\n", "scene-list", 3),
    "unknown-kind": (HEAD + "items:\n  - persoon: child\n", "scene-kind-near", 4),
    "unknown-role": (HEAD + "items:\n  - person: chidl\n", "scene-choice-near", 4),
    "unknown-place": (HEAD + "items:\n  - person: child\n    at: lefft\n", "scene-choice-near", 5),
    "unknown-face": (HEAD + "items:\n  - person: child\n    face: joyfull\n", "scene-choice", 5),
    "unknown-gesture": (HEAD + "items:\n  - person: child\n    left: wav\n", "scene-choice-near", 5),
    "unknown-prop": (HEAD + "items:\n  - prop: hart\n", "scene-prop-near", 4),
    "unknown-thing": (HEAD + "items:\n  - thing: coffee-pott\n", "scene-prop-near", 4),
    "unknown-option": (HEAD + "items:\n  - prop: clock\n    with: {ours: 3}\n", "scene-option", 5),
    "code-for-an-option": (ITEMS + "  - prop: heart\n    with: {fill: '\"><script>'}\n", "scene-value", 5),
    "far-too-many": (ITEMS + "  - prop: dots\n    with: {of: 900000000}\n", "scene-number", 5),
    "unknown-name": (HEAD + "items:\n  - person: child\n    look: perent\n", "scene-name", 5),
    "unknown-part": (
        ITEMS + "  - person: child\n  - prop: heart\n    at: child.mout\n",
        "scene-part-near",
        6,
    ),
    "a-word-for-a-number": (HEAD + "items:\n  - prop: heart\n    angle: steep\n", "scene-number", 5),
    "a-word-for-a-pair": (HEAD + "items:\n  - prop: heart\n    nudge: left\n", "scene-pair", 5),
    "a-word-for-yes-or-no": (HEAD + "items:\n  - prop: heart\n    flip: maybe\n", "scene-flag", 5),
    "too-few-people": (HEAD + "items:\n  - hug: [parent]\n", "scene-people", 4),
    "one-step": (HEAD + "items:\n  - steps: [{prop: heart}]\n", "scene-people", 4),
    "crowded": (HEAD + "items:\n" + "  - prop: heart\n" * (MOST_ITEMS["whole"] + 1), "scene-crowded", 3),
    "in-a-bubble": (HEAD + "items:\n  - bubble: speech\n    holds: {prop: hart}\n", "scene-prop-near", 5),
    "in-a-step": (
        ITEMS + "  - steps:\n    - {prop: heart}\n    - {prop: hart}\n",
        "scene-prop-near",
        6,
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_faulty_scene_is_told_with_its_line_and_the_others_load(pictograms: Pictograms, name: str) -> None:
    text, code, line = FAULTS[name]
    found = fault(pictograms, text)
    assert found.code == code
    assert line is None or found.where.line == line
    assert found.message("nl") != found.message("en")


def test_a_slip_of_the_keyboard_is_answered_with_the_word_that_was_meant(pictograms: Pictograms) -> None:
    found = fault(pictograms, HEAD + "items:\n  - prop: hart\n")
    assert "‘heart’" in found.message("en")
    assert "‘heart’" in found.message("nl")


def test_two_people_who_wait_for_each_other_for_ever_are_told(pictograms: Pictograms) -> None:
    items = "items:\n  - prop: heart\n    at: star\n  - prop: star\n    at: heart\n"
    assert fault(pictograms, HEAD + items).code.startswith("scene-name")


def test_two_people_can_look_at_each_other(pictograms: Pictograms) -> None:
    gallery = pictograms.only("  - {person: mother, look: child}\n  - {person: child, look: mother}\n")
    assert gallery.problems == ()


def test_a_file_that_is_no_yaml_is_mentioned_and_left_alone(pictograms: Pictograms) -> None:
    pictograms.write("notes.txt", "hello")
    pictograms.write("good.yaml")
    gallery = pictograms.load()
    assert [one.code for one in gallery.problems] == ["file-ignored"]
    assert set(gallery.scenes) == {"good"}


def test_no_pictures_at_all_is_a_gallery_without_scenes(pictograms: Pictograms) -> None:
    assert dict(pictograms.load().scenes) == {}


CAST_FAULTS = {
    "no-file": (None, "file-absent"),
    "unknown-skin": (("skin: light", "skin: lite"), "scene-choice-near"),
    "unknown-look": (("glasses: true", "spectacles: true"), "scene-field"),
    "a-role-less": (("    father: {skin: deep, hair: crop, top: rose}\n", ""), "cast-lacks"),
}


@pytest.mark.parametrize("name", CAST_FAULTS)
def test_a_faulty_cast_file_is_told_and_nothing_breaks(pictograms: Pictograms, name: str) -> None:
    change, code = CAST_FAULTS[name]
    path = pictograms.root / "pictograms" / "casts.yaml"
    if change:
        old, new = change
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
    else:
        path.unlink()
    pictograms.write("good.yaml")
    gallery = pictograms.load()
    assert [one.code for one in gallery.problems] == [code]


def test_a_thing_nobody_draws_is_told_and_the_people_still_play(pictograms: Pictograms) -> None:
    path = pictograms.root / "pictograms" / "casts.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("coffee-pot: jebena", "coffee-pot: jebbena", 1), encoding="utf-8")
    pictograms.write("good.yaml")
    gallery = pictograms.load()
    assert [one.code for one in gallery.problems] == ["scene-choice-near"]
    assert set(gallery.scenes) == {"good"}


def test_an_unknown_picture_or_cast_is_a_key_error(pictograms: Pictograms) -> None:
    pictograms.write("good.yaml")
    gallery = pictograms.load()
    with pytest.raises(KeyError):
        gallery.svg("nothing", "syrian", Form.WOMAN)
    with pytest.raises(KeyError):
        gallery.svg("good", "martian", Form.WOMAN)
