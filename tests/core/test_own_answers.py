"""Answers of a set itself: cards that a parent says, named by a question of this set or another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from praatplaat.model import Form

if TYPE_CHECKING:
    from tests.core.conftest import Content

DENTIST = "  - {id: at-dentist, picture: p, nl: Bij de tandarts., says: parent%s}\n"


def asking(content: Content, answers: str, more: str = "") -> None:
    """Add a question with these answers to one set, and what a parent says to the other."""
    content.add_card(f"nl: Waar was u?, answers: [{answers}]{more}")
    text = content.path("sets/sleeping").read_text("utf-8")
    content.write("sets/sleeping", text + DENTIST % "")


def answers(content: Content) -> list[str]:
    library = content.load()
    return [one.id for one in library.answers_of(library.card("added"))]


def test_a_card_that_a_parent_says_is_an_answer_to_a_card_of_another_set(content: Content) -> None:
    asking(content, "at-dentist, 'no'")
    assert content.codes() == []
    assert answers(content) == ["at-dentist", "no"]
    library = content.load()
    assert (
        library.answers_of(library.card("added"))[0].texts["nl"].texts[Form.BOTH].text == "Bij de tandarts."
    )


def test_a_misspelt_card_is_told_with_the_one_that_is_meant_once_all_sets_are_known(content: Content) -> None:
    asking(content, "at-dentis, 'no'")
    problem = content.only("unknown-answer-near")
    assert problem.detail["near"] == "at-dentist"
    assert problem.where.field == "cards[2].answers[1]"
    assert answers(content) == ["no"]


@pytest.mark.parametrize(
    "more",
    [
        ", says: volunteer",
        ", care: one-to-one",
        ", slot: day, values: {monday: {nl: Op maandag bij de tandarts.}}",
    ],
)
def test_a_card_that_cannot_be_an_answer_is_told_and_left_out(content: Content, more: str) -> None:
    content.write("slots", "values: [{id: monday, picture: p, nl: Maandag}]\nslots: {day: [monday]}\n")
    asking(content, "at-dentist, 'no'")
    said = "Bij de tandarts." if "slot" not in more else "'{day} bij de tandarts.'"
    old = "nl: Bij de tandarts., says: parent"
    kept = "" if "says" in more else ", says: parent"
    content.change("sets/sleeping", old, f"nl: {said}{kept}{more}")
    assert content.only("answer-unfit").where.field == "cards[2].answers[1]"
    assert answers(content) == ["no"]


def test_what_is_not_for_other_ears_answers_a_question_that_is_not_either(content: Content) -> None:
    asking(content, "at-dentist", ", care: one-to-one")
    content.change("sets/sleeping", "says: parent", "says: parent, care: one-to-one")
    assert content.codes() == []
    assert answers(content) == ["at-dentist"]


def test_a_card_is_no_answer_to_itself(content: Content) -> None:
    content.add_card("nl: Goed zo., says: both, answers: [added, 'no']")
    content.only("answer-unfit")
    assert answers(content) == ["no"]


def test_an_answer_that_is_left_out_for_its_own_fault_is_told_once(content: Content) -> None:
    asking(content, "at-dentist, 'no'")
    content.change("sets/sleeping", "nl: Bij de tandarts., ", "")
    content.only("no-source")
    assert answers(content) == ["no"]


def test_own_answers_alone_are_no_way_out(content: Content) -> None:
    content.change("answers", "core:", "exits: ['no']\ncore:")
    asking(content, "at-dentist")
    assert content.only("no-way-out").warning
    assert answers(content) == ["at-dentist"]
