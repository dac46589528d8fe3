"""Values that are pointed at or say a number, and the question after an explanation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from praatplaat.commands.check import missing_pictures
from praatplaat.model import Figure, TeachBack

if TYPE_CHECKING:
    from tests.core.conftest import Content

SLOTS = """
values:
  - {id: pain-head, picture: head, nl: In het hoofd}
  - {id: pain-belly, picture: belly, nl: In de buik}
  - {id: seven, picture: seven, nl: Zeven, figure: 7}
slots: {body: [pain-head, pain-belly], number: [seven]}
figures:
  body:
    picture: plate-body
    places:
      pain-head: [100, 20, 80, 80]
      pain-belly: [100, 200, 80, 80]
"""
TEACH_BACK = "teach-back: {ask: eats-well, after: yes-no}\n"


@pytest.fixture
def pointed(content: Content) -> Content:
    """The small library with a body to point at, and a question after an explanation."""
    content.write("slots", SLOTS)
    content.change("answers", "core:", f"{TEACH_BACK}core:")
    return content


def test_a_slot_has_its_picture_with_a_box_for_each_value(pointed: Content) -> None:
    library = pointed.load()
    assert library.problems == ()
    boxes = {"pain-head": ((100.0, 20.0, 80.0, 80.0),), "pain-belly": ((100.0, 200.0, 80.0, 80.0),)}
    assert library.figures == {"body": Figure("plate-body", boxes)}


def test_a_value_that_is_seen_twice_has_a_box_for_each(pointed: Content) -> None:
    pointed.change("slots", "[100, 200, 80, 80]", "[[100, 200, 80, 80], [300, 200, 80, 80]]")
    library = pointed.load()
    assert library.problems == ()
    assert len(library.figures["body"].places["pain-belly"]) == 2


def test_the_picture_to_point_in_must_be_drawn_like_every_other(pointed: Content) -> None:
    drawn = {"p", "child-sleeping", "child-eating", "yes", "no", "head", "belly", "seven"}
    missing = list(missing_pictures(pointed.load(), drawn))
    assert [(one.detail["name"], one.where.file) for one in missing] == [("plate-body", "phrases/slots.yaml")]


@pytest.mark.parametrize(
    ("old", "new", "code", "field", "left"),
    [
        ("  body:\n", "  bodi:\n", "unknown-slot", "figures.bodi", []),
        (
            "      pain-belly:",
            "      pain-bely:",
            "unknown-value",
            "figures.body.places.pain-bely",
            ["pain-head"],
        ),
        ("[100, 200,", "[1000, 200,", "spot-box", "figures.body.places.pain-belly", ["pain-head"]),
        ("[100, 200,", "[100, 500,", "spot-box", "figures.body.places.pain-belly", ["pain-head"]),
        ("200, 80, 80]", "200, 80, 20]", "spot-box", "figures.body.places.pain-belly", ["pain-head"]),
        ("      pain-belly: [100, 200, 80, 80]\n", "", "place-missing", "figures.body.places", ["pain-head"]),
    ],
)
def test_a_place_that_is_wrong_is_told_and_the_others_stay(
    pointed: Content, old: str, new: str, code: str, field: str, left: list[str]
) -> None:
    pointed.change("slots", old, new)
    library = pointed.load()
    assert (code, field) in {(one.code, one.where.field) for one in library.problems}
    assert [one for figure in library.figures.values() for one in figure.places] == left


def test_a_picture_whose_places_are_all_wrong_is_no_way_to_answer(pointed: Content) -> None:
    pointed.change("slots", "100, 20,", "1000, 20,")
    pointed.change("slots", "100, 200,", "1000, 200,")
    assert pointed.load().figures == {}


def test_a_value_tells_the_number_on_its_key(pointed: Content) -> None:
    library = pointed.load()
    assert [library.card(one).figure for one in ("seven", "pain-head")] == [7, None]


def test_a_number_on_a_card_that_is_no_value_is_told(content: Content) -> None:
    content.add_card("nl: Heeft u zeven kinderen?, figure: 7")
    assert content.only("figure-stray").where.field == "cards[2].figure"


def test_the_question_after_an_explanation_is_known_with_the_answers_it_follows(pointed: Content) -> None:
    assert pointed.load().teach_back == TeachBack("eats-well", "yes-no")


def test_without_a_question_after_an_explanation_all_is_well(content: Content) -> None:
    library = content.load()
    assert (library.teach_back, library.problems) == (None, ())


@pytest.mark.parametrize(
    ("old", "new", "code", "field"),
    [
        ("eats-well", "eats-wel", "unknown-card-near", "teach-back.ask"),
        ("eats-well", "q", "unknown-card", "teach-back.ask"),
        ("after: yes-no", "after: understood", "unknown-answer-set", "teach-back.after"),
        # An answer is not asked, and is no set.
        ("eats-well", "'yes'", "unknown-card", "teach-back.ask"),
        ("after: yes-no", "after: 'yes'", "unknown-answer-set", "teach-back.after"),
    ],
)
def test_a_teach_back_that_names_what_is_not_there_is_told_and_left_out(
    pointed: Content, old: str, new: str, code: str, field: str
) -> None:
    pointed.change("answers", old, new)
    problem = pointed.only(code)
    assert (problem.where.field, problem.warning) == (field, False)
    assert pointed.load().teach_back is None
