"""What cards still lack, per language."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.editing.conftest import ROOT

from praatplaat.editing.sets import card_in
from praatplaat.editing.standing import Gap, Lack, gaps, set_gaps
from praatplaat.editing.values import Values
from praatplaat.entries import card_of
from praatplaat.library import load
from praatplaat.model import Form, Language
from praatplaat.review import wording


@pytest.fixture(scope="module")
def tigrinya() -> Language:
    return load(ROOT).languages["ti"]


def stamped(card: Values, state: str) -> Values:
    of = wording(card_of(card, ("nl", "ti")), "ti", "nl")
    return {**card, "review": {"ti": {"state": state, "by": "S. Haile", "of": of}}}


def test_a_text_that_is_not_there_is_all_that_is_told(document: Values, tigrinya: Language) -> None:
    assert gaps(card_in(document, "bedtime"), tigrinya, "nl") == (Gap("bedtime", "ti", Lack.TEXT),)


@pytest.mark.parametrize(
    ("state", "lacks"), [("draft", [Lack.CHECK]), ("checked", [Lack.APPROVAL]), ("approved", [])]
)
def test_a_text_is_checked_and_then_approved(
    document: Values, tigrinya: Language, state: str, lacks: list[Lack]
) -> None:
    card = stamped(card_in(document, "sleeps-well"), state)
    assert [one.lack for one in gaps(card, tigrinya, "nl")] == lacks
    stale = {**card, "nl": "Slaapt hij?"}
    assert [one.lack for one in gaps(stale, tigrinya, "nl")] == [Lack.CHECK]


def test_a_form_and_a_way_to_speak_it_are_told_per_form(document: Values, tigrinya: Language) -> None:
    card = stamped({**card_in(document, "sleeps-well"), "ti": {"woman": "ሀ"}}, "approved")
    assert gaps(card, tigrinya, "nl") == (Gap("sleeps-well", "ti", Lack.FORM, Form.MAN),)
    assert gaps({**card, "form": "woman"}, tigrinya, "nl") == ()
    vowels = replace(tigrinya, vowels=True)
    assert Gap("sleeps-well", "ti", Lack.SPEAK, Form.WOMAN) in gaps(card, vowels, "nl")


def test_a_card_with_an_open_place_lacks_what_its_sentences_lack(
    document: Values, tigrinya: Language
) -> None:
    found = gaps({**card_in(document, "come-on"), "ti": "{day} ሀ"}, tigrinya, "nl")
    assert found == (Gap("come-on", "ti", Lack.CHECK, Form.BOTH, "monday"),)


def test_a_set_lacks_what_its_cards_lack(document: Values, tigrinya: Language) -> None:
    found = set_gaps(document, [tigrinya], "nl")
    assert [one.card for one in found] == ["sleeps-well", "bedtime", "come-on", "come-on"]
