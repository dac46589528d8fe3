"""Sets and cards made and changed as documents: the shape stays right, and nothing given is touched."""

from __future__ import annotations

from copy import deepcopy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.editing.conftest import NAMING, ROOT, sound

from praatplaat.editing import cards, sets
from praatplaat.editing.naming import LONGEST, Naming, ids_in, naming_of, slug
from praatplaat.editing.values import Values
from praatplaat.library import load
from praatplaat.model import Age, Care, Form, Says


def test_a_set_of_ten_cards_made_from_nothing_has_the_right_shape() -> None:
    made = sets.new_set(NAMING, "  Naar de  tandarts ", "dentist")
    for number in range(10):
        card = cards.new_card(NAMING, made, "Poetst uw kind?", Says.PARENT, "brushing")
        made = sets.with_card(made, cards.with_answers(card, ["yes", "no", "yes", " "]))
        assert len(made["cards"]) == number + 1
    assert sound(made)
    assert (made["id"], made["title"]) == ("naar-de-tandarts", {"nl": "Naar de tandarts"})
    assert ids_in(made)[:3] == ("poetst-uw-kind", "poetst-uw-kind-2", "poetst-uw-kind-3")
    assert made["cards"][0]["answers"] == ["yes", "no"]


@settings(deadline=None)
@given(st.text(), st.sets(st.from_regex(r"[a-z]{1,3}(-[0-9])?", fullmatch=True)))
def test_a_name_is_always_one_that_the_schema_takes_and_nothing_else_has(words: str, taken: set[str]) -> None:
    name = Naming("nl", frozenset(taken)).new(words, "card", {"card"})
    assert name not in {*taken, "card"}
    assert len(name) <= LONGEST
    assert sound({"id": name, "title": {"nl": "x"}, "picture": "p", "cards": []})


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Slaapt uw kind goed?", "slaapt-uw-kind-goed"),
        ("Financiën & ruzie", "financien-ruzie"),
        ("Straße", "strasse"),
        ("ድቃስ", ""),
        ("Het consultatiebureau kan uw kind aanmelden", "het-consultatiebureau-kan-uw-kind"),
        ("a" * 50, "a" * 40),
    ],
)
def test_a_name_is_made_of_whole_words(words: str, name: str) -> None:
    assert slug(words) == name


def test_names_in_a_library_and_names_it_once_had_are_taken() -> None:
    naming = naming_of(load(ROOT), used=["gone"])
    assert {"sleeping", "sleeps-well", "yes", "day", "gone"} <= naming.taken
    assert naming.volunteer == "nl"


def test_a_card_is_put_in_its_own_place_or_at_the_end(document: Values) -> None:
    again = {**sets.card_in(document, "bedtime"), "picture": "moon"}
    assert sets.card_in(sets.with_card(document, again), "bedtime")["picture"] == "moon"
    assert ids_in(sets.with_card(document, again)) == ids_in(document)
    assert ids_in(sets.with_card(document, {**again, "id": "new"}))[-1] == "new"


@pytest.mark.parametrize(
    ("by", "order"),
    [
        (1, ("bedtime", "sleeps-well", "come-on")),
        (9, ("bedtime", "come-on", "sleeps-well")),
        (-3, ("sleeps-well", "bedtime", "come-on")),
    ],
)
def test_a_card_moves_no_further_than_the_ends(document: Values, by: int, order: tuple[str, ...]) -> None:
    assert ids_in(sets.moved(document, "sleeps-well", by)) == order


def test_a_copy_stands_behind_its_card_with_a_name_of_its_own(document: Values) -> None:
    copied = sets.copied(NAMING, document, "sleeps-well")
    assert ids_in(copied)[:2] == ("sleeps-well", "slaapt-uw-kind-goed")
    assert sets.card_in(copied, "slaapt-uw-kind-goed")["review"] == copied["cards"][0]["review"]
    assert sound(copied)


def test_a_card_that_is_not_there_cannot_be_moved(document: Values) -> None:
    with pytest.raises(KeyError):
        sets.moved(document, "gone", 1)
    assert sets.without_card(document, "gone") == document


def test_the_last_title_stays(document: Values) -> None:
    dutch = sets.with_title(document, "ti", "")
    assert dutch["title"] == {"nl": "Slapen"}
    assert sets.with_title(dutch, "nl", " ") == dutch


def test_every_field_can_be_filled_and_emptied(document: Values) -> None:
    before = sets.card_in(document, "bedtime")
    card = cards.with_says(before, Says.PARENT)
    card = cards.with_tip(cards.with_also(card, "nl", ["bed ", "bed", ""]), "nl", " Wacht\neven ")
    card = cards.with_care(cards.with_beside(card, "sleeps-well"), [Care.ONE_TO_ONE, Care.PROFESSIONAL_CHECK])
    card = cards.with_form(cards.with_ages(card, [Age.TEEN, Age.BABY]), Form.WOMAN)
    card = cards.with_picture(cards.with_answers(card, ["no"]), "moon")
    assert card["tip"] == {"nl": "Wacht even"}
    assert card["also"] == {"nl": ["bed"]}
    assert card["ages"] == ["0-2", "12+"]
    assert card["care"] == ["professional-check", "one-to-one"]
    assert card["confirmed"] == before["confirmed"]
    assert list(card)[:4] == ["id", "says", "picture", "form"]
    assert sound(sets.with_card(document, card))
    bare = cards.with_also(cards.with_tip(card, "nl", ""), "nl", [])
    bare = cards.with_form(cards.with_ages(cards.with_beside(bare, ""), []), Form.BOTH)
    bare = cards.with_care(cards.with_answers(cards.with_picture(bare, ""), []), [])
    assert bare.keys() == {"id", "says", "picture", "nl"}


def test_nothing_that_is_given_is_changed(document: Values) -> None:
    before = deepcopy(document)
    changed = sets.moved(sets.copied(NAMING, document, "come-on"), "bedtime", -1)
    sets.with_card(changed, cards.with_tip(sets.card_in(document, "sleeps-well"), "nl", "anders"))
    sets.without_card(sets.with_title(changed, "en", "Sleeping"), "sleeps-well")
    assert document == before
