"""A review belongs to a wording."""

from __future__ import annotations

import unicodedata

import pytest

from praatplaat.model import Card, Form, Review, State, Text, Translation
from praatplaat.review import LENGTH, effective_state, fingerprint, is_stale, source_text, wording

DUTCH = Translation({Form.BOTH: Text("Slaapt uw kind?")})
FORMS = Translation({Form.WOMAN: Text("a", "á"), Form.MAN: Text("b")})


def card(review: Review | None = None, translation: Translation = FORMS) -> Card:
    reviews = {"xx": review} if review else {}
    return Card("c", "p", {"nl": DUTCH, "xx": translation}, review=reviews)


@pytest.mark.parametrize(
    "other",
    [
        Translation({Form.WOMAN: Text("a", "á"), Form.MAN: Text("c")}),
        Translation({Form.WOMAN: Text("a", "à"), Form.MAN: Text("b")}),
        Translation({Form.WOMAN: Text("b"), Form.MAN: Text("a", "á")}),
        Translation({Form.BOTH: Text("a", "á")}),
    ],
)
def test_any_change_of_wording_changes_the_fingerprint(other: Translation) -> None:
    assert fingerprint("x", other) != fingerprint("x", FORMS)


def test_the_fingerprint_is_the_same_for_ever() -> None:
    # Files carry it: a change here would turn every reviewed text back into a draft.
    assert fingerprint("Slaapt uw kind?", FORMS) == "09f1b62879a587f9"
    assert len(fingerprint("", FORMS)) == LENGTH


def test_order_of_forms_and_unicode_form_make_no_difference() -> None:
    turned = Translation({Form.MAN: Text("b"), Form.WOMAN: Text("a", unicodedata.normalize("NFD", "á"))})
    assert fingerprint("één", turned) == fingerprint(unicodedata.normalize("NFD", "één"), FORMS)


def test_a_speak_that_repeats_the_text_is_no_other_wording() -> None:
    alike = Translation({Form.WOMAN: Text("a", "á"), Form.MAN: Text("b", "b")})
    assert fingerprint("x", alike) == fingerprint("x", FORMS)


@pytest.mark.parametrize("state", [State.CHECKED, State.APPROVED])
def test_a_review_with_its_wording_holds_until_the_translation_changes(state: State) -> None:
    review = Review(state, by="Anna", of=wording(card(), "xx", "nl"))
    assert effective_state(card(review), "xx", "nl") is state
    changed = card(review, Translation({Form.BOTH: Text("a")}))
    assert effective_state(changed, "xx", "nl") is State.DRAFT
    assert is_stale(changed, "xx", "nl")
    assert not is_stale(card(review), "xx", "nl")


def test_a_review_without_its_wording_is_a_draft() -> None:
    assert effective_state(card(Review(State.CHECKED)), "xx", "nl") is State.DRAFT


def test_a_draft_is_never_stale() -> None:
    assert not is_stale(card(Review(State.DRAFT, of="0" * LENGTH)), "xx", "nl")


def test_a_text_that_is_not_there_is_a_draft_and_not_stale() -> None:
    one = Card("c", "p", {"nl": DUTCH}, review={"xx": Review(State.CHECKED, of="0" * LENGTH)})
    assert effective_state(one, "xx", "nl") is State.DRAFT
    assert not is_stale(one, "xx", "nl")
    with pytest.raises(KeyError):
        wording(one, "xx", "nl")


def test_a_card_without_source_has_an_empty_one() -> None:
    assert source_text(Card("c", "p", {"xx": FORMS}), "nl") == ""
    assert source_text(card(), "nl") == "Slaapt uw kind?"
