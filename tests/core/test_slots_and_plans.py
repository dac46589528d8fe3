"""Sentences with an open slot, visit plans, ways out, cards for one form, cards that belong together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from praatplaat.library import load
from praatplaat.model import Care, Form

if TYPE_CHECKING:
    from tests.core.conftest import Content

SLOTS = """
values:
  - {id: monday, picture: monday, nl: Op maandag, ti: ሰኑይ}
  - {id: tuesday, picture: tuesday, nl: Op dinsdag, ti: ሰሉስ}
slots: {day: [monday, tuesday]}
"""
SENTENCES = (
    "monday: {nl: Ik kom maandag., ti: ሰኑይ ክመጽእ እየ።}, tuesday: {nl: Ik kom dinsdag., ti: ሰሉስ ክመጽእ እየ።}"
)
OPEN = "nl: 'Ik kom {day}.', ti: '{day} ክመጽእ እየ።', slot: day, values: {%s}"
PLANS = """
plans:
  - {id: first, title: {nl: Eerste bezoek, ti: ቀዳማይ, ar: الأولى}, picture: p, cards: [sleeps-well, eats-well]}
"""


@pytest.fixture
def slotted(content: Content) -> Content:
    """The small library with days of the week and a sentence that leaves the day open."""
    content.write("slots", SLOTS)
    content.add_card(OPEN % SENTENCES)
    return content


def test_every_value_of_a_slot_is_a_whole_sentence_with_the_picture_of_the_value(slotted: Content) -> None:
    library = slotted.load()
    assert library.problems == ()
    card = library.card("added")
    assert list(card.values) == ["monday", "tuesday"]
    said = card.values["monday"]
    assert (said.id, said.picture) == ("added-monday", "monday")
    assert said.texts["nl"].texts[Form.BOTH].text == "Ik kom maandag."
    assert library.card("added-tuesday") is card.values["tuesday"]


def test_an_open_sentence_is_not_said_but_its_whole_sentences_are(slotted: Content) -> None:
    said = {one.phrase for one in slotted.load().utterances()}
    assert {"added-monday", "added-tuesday", "monday"} <= said
    assert "added" not in said


def test_values_can_be_tapped_in_reply_and_are_told_apart_from_answers(slotted: Content) -> None:
    slotted.change("sets/eating", 'answers: ["yes", "no"]', "answers: [day]")
    library = slotted.load()
    assert [one.id for one in library.answers_of(library.card("eats-well"))] == ["monday", "tuesday"]
    assert library.slot_values == {"monday", "tuesday"}


@pytest.mark.parametrize(
    ("old", "new", "code", "field"),
    [
        ("Ik kom {day}.", "Ik kom.", "slot-absent", "cards[2].nl"),
        ("{day} ክመጽእ", "{day} {day} ክመጽእ", "slot-absent", "cards[2].ti"),
        ("Ik kom maandag.", "'Ik kom {day}.'", "slot-stray", "cards[2].values.monday.nl"),
        ("tuesday: {", "sunday: {", "unknown-value", "cards[2].values.sunday"),
    ],
)
def test_what_is_wrong_with_a_sentence_is_told_at_its_place(
    slotted: Content, old: str, new: str, code: str, field: str
) -> None:
    slotted.change("sets/eating", old, new)
    found = {(one.code, one.where.field) for one in slotted.load().problems}
    assert (code, field) in found


def test_a_sentence_that_is_missing_is_advice_and_the_others_stay(slotted: Content) -> None:
    slotted.change("sets/eating", ", tuesday: {nl: Ik kom dinsdag., ti: ሰሉስ ክመጽእ እየ።}", "")
    problem = slotted.only("value-missing")
    assert problem.warning
    assert problem.detail["names"] == "tuesday"
    assert list(slotted.load().card("added").values) == ["monday"]


def test_a_slot_that_nobody_knows_leaves_its_card_out(content: Content) -> None:
    content.add_card(OPEN % SENTENCES)
    assert content.codes() == ["unknown-slot"]
    assert "added" not in content.ids()


def test_a_slot_needs_its_sentences_and_sentences_their_slot(content: Content) -> None:
    content.add_card("nl: 'Ik kom {day}.', slot: day")
    assert content.only("slot-alone").where.field == "cards[2]"
    assert "added" not in content.ids()


def test_a_plan_keeps_its_order_and_loses_cards_that_nobody_knows(content: Content) -> None:
    content.write("plans", PLANS.replace("eats-well", "eats-wel"))
    problem = content.only("unknown-card-near")
    assert problem.detail["near"] == "eats-well"
    assert problem.where.field == "plans[1].cards[2]"
    assert [one.cards for one in content.load().plans] == [("sleeps-well",)]


def test_a_plan_cannot_have_the_name_of_a_set(content: Content) -> None:
    content.write("plans", PLANS.replace("id: first", "id: eating"))
    content.only("plan-named-as-set")
    assert content.load().plans == ()


def test_answers_without_a_way_out_are_told(content: Content) -> None:
    content.change("answers", "core:", "exits: ['no']\ncore:")
    assert content.codes() == []
    content.change("sets/eating", 'answers: ["yes", "no"]', 'answers: ["yes"]')
    assert content.only("no-way-out").warning


def test_a_card_for_a_woman_needs_no_form_for_a_man_and_takes_none(content: Content) -> None:
    content.add_card("nl: Bent u zwanger?, form: woman, ti: {woman: ጥንስቲ ዲኺ፧}")
    assert content.codes() == []
    assert content.load().card("added").form is Form.WOMAN
    content.change("sets/eating", "{woman: ጥንስቲ ዲኺ፧}", "{woman: ጥንስቲ ዲኺ፧, man: ጥንሲ ኣለካ ዶ፧}")
    content.only("form-for-nobody")


def test_care_can_have_two_reasons_and_a_professional_lifts_one(content: Content) -> None:
    content.add_card("nl: Bel 112., care: [professional-check, one-to-one]")
    card = content.load().card("added")
    assert card.care == (Care.PROFESSIONAL_CHECK, Care.ONE_TO_ONE)
    assert card.withheld
    content.change(
        "sets/eating", "one-to-one]", "one-to-one], confirmed: {by: 'H. Arts, huisarts', on: 2026-11-01}"
    )
    confirmed = content.load().card("added")
    assert not confirmed.withheld
    assert confirmed.confirmed is not None
    assert confirmed.confirmed.by == "H. Arts, huisarts"


def test_a_card_beside_another_must_be_there_or_both_are_gone(content: Content) -> None:
    content.add_card("nl: Dat blijft tussen ons., beside: sleeps-wel")
    assert content.only("unknown-card-near").where.field == "cards[2].beside"
    assert "added" not in content.ids()


def test_an_answer_cannot_leave_a_slot_open(slotted: Content) -> None:
    slotted.change("answers", "answers:\n", f"answers:\n  - {{id: open, picture: p, {OPEN % SENTENCES}}}\n")
    assert "slot-in-answer" in slotted.codes()


def test_a_slot_wins_from_answers_and_that_is_told(slotted: Content) -> None:
    slotted.change("sets/eating", "slot: day", "slot: day, answers: ['yes']")
    assert slotted.only("slot-and-answers").warning


def test_an_own_set_takes_the_place_of_the_shipped_one(content: Content, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    text = content.path("sets/eating").read_text("utf-8")
    (own / "eating.yaml").write_text(text.replace("Eet uw kind goed?", "Eet uw kind?"), "utf-8")
    library = load(content.root, own)
    assert library.problems == ()
    assert library.card("eats-well").texts["nl"].texts[Form.BOTH].text == "Eet uw kind?"
    assert library.places["eats-well"].file == "data/sets/eating.yaml"
    assert [one.id for one in library.sets] == ["sleeping", "eating"]


def test_a_broken_own_set_is_not_replaced_by_the_shipped_one(content: Content, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "eating.yaml").write_text("id: eating\n", "utf-8")
    library = load(content.root, own)
    assert {one.code for one in library.problems} == {"missing-field"}
    assert [one.id for one in library.sets] == ["sleeping"]
