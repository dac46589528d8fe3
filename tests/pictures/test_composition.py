"""What a scene file says is what is drawn: who, where, facing whom, holding what."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from tests.pictures.conftest import Pictograms

from praatplaat import places
from praatplaat.documents import read
from praatplaat.model import Form
from praatplaat.pictures.bounds import bounds
from praatplaat.pictures.casting import casts_of
from praatplaat.pictures.palette import COLOURS, SKINS
from praatplaat.pictures.stage import SURFACES
from praatplaat.problems import Problem

Draw = Callable[..., str]

TURNED = '<g transform="translate(512 0) scale(-1 1)">'


def test_a_parent_follows_the_form_of_address(draw: Draw) -> None:
    items = "  - person: parent\n"
    assert draw(items, Form.WOMAN) == draw("  - person: mother\n")
    assert draw(items, Form.MAN) == draw("  - person: father\n")
    assert draw("  - person: other-parent\n", Form.WOMAN) == draw("  - person: father\n")


def test_a_thing_is_the_familys_own(draw: Draw) -> None:
    items = "  - thing: coffee-pot\n"
    assert draw(items, cast="eritrean") == draw("  - prop: jebena\n", cast="eritrean")
    assert draw(items, cast="syrian") == draw("  - prop: rakwa\n")


def test_a_hand_drawn_alone_is_the_parents_or_somebody_elses(draw: Draw) -> None:
    items = "  - prop: palm\n"
    assert SKINS["dark"] in draw(items, Form.WOMAN, cast="eritrean")
    assert SKINS["deep"] in draw(items, Form.MAN, cast="eritrean")
    assert SKINS["light"] in draw(items + "    with: {skin: volunteer}\n", cast="eritrean")
    both = draw("  - prop: handshake\n", cast="eritrean")
    assert SKINS["light"] in both
    assert SKINS["dark"] in both


def test_only_scenes_that_ask_for_it_are_mirrored(draw: Draw) -> None:
    items = "  - person: child\n    at: left\n"
    assert draw(items, mirrored=True) == draw(items)
    turned = draw(items, mirrored=True, mirror="true")
    assert TURNED in turned
    assert draw(items, mirror="true") == draw(items)


def test_a_clock_stays_readable_in_a_mirrored_scene(draw: Draw) -> None:
    clock = "  - prop: clock\n    at: left\n    with: {hour: 3}\n"
    sun = "  - prop: sun\n    at: left\n"
    assert "scale(-1 1)" in draw(clock, mirrored=True, mirror="true").replace(TURNED, "")
    assert "scale(-1 1)" not in draw(sun, mirrored=True, mirror="true").replace(TURNED, "")


def test_what_stands_on_a_table_touches_it(draw: Draw) -> None:
    for size in ("small", "large"):
        svg = draw(f"  - prop: ball\n    on: table\n    size: {size}\n")
        assert foot(svg) == pytest.approx(SURFACES["table"], abs=2)


def test_the_size_of_a_thing_is_its_longer_side(draw: Draw) -> None:
    svg = draw("  - prop: star\n    size: large\n")
    box = bounds(body(svg))
    assert max(box.width, box.height) == pytest.approx(190, abs=2)


def test_the_lines_of_a_thing_grow_no_thicker_than_the_outline(draw: Draw) -> None:
    svg = draw("  - prop: star\n    size: giant\n")
    (scale,) = (float(found) for found in re.findall(r"scale\(([\d.]+)", svg))
    (width,) = (float(found) for found in re.findall(r'<path[^>]*stroke-width="([\d.]+)"', body(svg)))
    assert width * scale == pytest.approx(8, rel=0.2)


def test_people_stand_with_their_feet_on_the_floor(draw: Draw) -> None:
    for role in ("father", "child", "toddler"):
        assert foot(draw(f"  - person: {role}\n    pose: stand\n")) == pytest.approx(486, abs=6)


def test_a_body_that_is_cut_off_runs_past_the_foot_of_the_picture(draw: Draw) -> None:
    for size in ("small", "medium", "large", "portrait"):
        assert foot(draw(f"  - person: child\n    size: {size}\n")) > 512


def test_a_hand_holds_a_thing_where_it_is_gripped(draw: Draw) -> None:
    empty = draw("  - person: mother\n    right: hold\n")
    full = draw("  - person: mother\n    right: {hold: heart, size: small}\n")
    assert COLOURS["red"] not in empty
    assert COLOURS["red"] in full


def test_somebody_looks_at_whom_they_are_told_to(draw: Draw) -> None:
    left = draw("  - {person: mother, look: child}\n  - {person: child, at: far-left}\n")
    right = draw("  - {person: mother, look: child}\n  - {person: child, at: far-right}\n")
    # The mother herself stays where she is: only her face differs.
    assert paths(left)[0] == paths(right)[0]
    assert set(paths(left)) != set(paths(right))


def test_the_tail_of_a_bubble_points_at_the_speaker(draw: Draw) -> None:
    def tail(place: str) -> set[str]:
        people = f"  - {{person: mother, at: {place}}}\n"
        alone = draw(people)
        return set(paths(draw(people + "  - {bubble: speech, of: mother, at: top}\n"))) - set(paths(alone))

    assert tail("far-left") != tail("far-right")


def test_items_are_drawn_from_back_to_front_and_depth_changes_that(draw: Draw) -> None:
    heart, sun = "  - prop: heart\n", "  - prop: sun\n"
    assert order(draw(heart + sun)) == ["heart", "sun"]
    assert order(draw(heart.rstrip() + "\n    depth: front\n" + sun)) == ["sun", "heart"]


@pytest.mark.parametrize(
    "items",
    [
        "  - hug: [mother, child]\n",
        "  - lap: [mother, child]\n",
        "  - carry: [mother, toddler]\n",
        "  - cradle: [mother, baby]\n",
        "  - feed: [mother, baby]\n",
        "  - feed: [mother, baby]\n    from: breast\n",
        "  - bed: [child]\n",
        "  - bed: [mother, child, father]\n",
        "  - walk: [mother, child]\n",
    ],
)
def test_a_group_can_be_placed_sized_mirrored_and_looked_at(draw: Draw, items: str) -> None:
    whole = draw(items)
    assert draw(items + "    flip: true\n") != whole
    assert draw(items + "    size: small\n    at: left\n") != whole
    name = "child" if "child" in items else "mother"
    assert draw(items + f"  - {{prop: heart, at: {name}.crown}}\n") != whole


def test_the_face_of_each_one_in_a_group_can_be_chosen(draw: Draw) -> None:
    plain = draw("  - hug: [mother, child]\n")
    assert draw("  - hug: [mother, child]\n    faces: [worried, cry]\n") != plain


def test_steps_run_from_left_to_right_with_arrows_between(draw: Draw) -> None:
    two = draw("  - steps: [{prop: heart}, {prop: sun}]\n")
    bare = draw("  - steps: [{prop: heart}, {prop: sun}]\n    arrows: false\n")
    assert COLOURS["blue"] in two
    assert COLOURS["blue"] not in bare
    assert order(two) == ["heart", "sun"]


def test_one_mark_in_a_grid_is_ringed(draw: Draw) -> None:
    grid = "  - grid: [{prop: heart}, {prop: star}]\n"
    assert len(draw(grid + "    marked: 1\n")) > len(draw(grid))


def test_casts_share_the_people_whom_every_family_meets() -> None:
    problems: list[Problem] = []
    casts = casts_of(read(places.CHECKOUT / "pictograms" / "casts.yaml", "casts.yaml"), problems)
    assert len({cast.people["volunteer"] for cast in casts.values()}) == 1
    assert len({cast.people["mother"] for cast in casts.values()}) == len(casts)


def test_a_scene_tells_by_its_repr_whether_it_has_changed(pictograms: Pictograms) -> None:
    def seen(items: str) -> str:
        return repr(pictograms.only(items).scenes["one"])

    assert seen("  - prop: heart\n") == seen("  - prop: heart\n")
    assert seen("  - prop: heart\n") != seen("  - prop: star\n")


def body(svg: str) -> str:
    """Return a picture without its ground and frame."""
    return svg[svg.index("<g ") :].removesuffix("</svg>\n")


def foot(svg: str) -> float:
    return bounds(body(svg)).bottom


def paths(svg: str) -> list[str]:
    return re.findall(r'd="([^"]*)"', body(svg))


def order(svg: str) -> list[str]:
    """Return heart and sun in the order they are drawn."""
    places = {"heart": svg.index(COLOURS["red"]), "sun": svg.index(COLOURS["yellow"])}
    return sorted(places, key=lambda name: places[name])
