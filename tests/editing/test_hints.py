"""Advice on Dutch while somebody writes: where it is, what it is, and little of it on a plain sentence."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.editing.conftest import SHIPPED

from praatplaat.editing.difficult import plainer
from praatplaat.editing.hints import hints
from praatplaat.editing.values import values_of
from praatplaat.problems.editing import ENTRIES

CASES = [
    ("Slaapt uw kind goed?", []),
    ("Wat fijn dat u er bent.", []),
    ("En u? Hoe gaat het met u?", []),
    ("U heeft het geprobeerd. Knap!", []),
    ("Wat doet u als uw kind niet luistert?", []),
    ("Gaat u zitten.", []),
    ("Uw kind wordt gezond en groot.", []),
    ("Kijkt uw kind tv?", []),
    ("Mag ik u vragen of uw kind elke avond om zeven uur naar bed gaat?", [("hint-sentence-long", "Mag ik")]),
    ("Wij geven ondersteuning.", [("hint-word", "ondersteuning")]),
    ("Indien u komt.", [("hint-word", "Indien")]),
    ("Zit u lekker in uw vel?", [("hint-figure", "lekker in uw vel")]),
    ("Ga naar de GGD.", [("hint-abbreviation", "GGD")]),
    ("Neem bijv. soep.", [("hint-abbreviation", "bijv.")]),
    ("Ga naar de QXZ.", [("hint-abbreviation-unknown", "QXZ")]),
    ("Dat is HEERLIJK.", [("hint-capitals", "HEERLIJK")]),
    ("Pak de schoonmaakmiddelen.", [("hint-word-long", "schoonmaakmiddelen")]),
    ("Uw kind wordt morgen gewogen.", [("hint-passive", "wordt morgen gewogen")]),
    ("Eet uw kind goed? Slaapt uw kind goed?", [("hint-questions", "Slaapt uw kind goed?")]),
    ("Eet uw kind goed en ook gezond?", [("hint-questions", "en ook")]),
    ("Slaapt uw kind niet goed?", [("hint-negation", "niet")]),
    ("Heeft u pijn.", [("hint-question-mark", ".")]),
    ("Hoe vaak eet uw kind", [("hint-question-mark", "d")]),
    ("Slaap je goed?", [("hint-familiar", "je")]),
    ("Goed zo! Knap!", [("hint-exclamation", "!")]),
]


@pytest.mark.parametrize(("text", "found"), CASES, ids=[text for text, _ in CASES])
def test_a_hint_points_at_what_it_is_about(text: str, found: list[tuple[str, str]]) -> None:
    given_hints = hints(text)
    assert [one.code for one in given_hints] == [code for code, _ in found]
    for one, (_, start) in zip(given_hints, found, strict=True):
        assert text[one.start : one.end].startswith(start)


def test_every_hint_of_the_catalogue_has_a_case_and_is_only_advice() -> None:
    assert {code for _, found in CASES for code, _ in found} == ENTRIES.keys()
    assert all(entry.warning for entry in ENTRIES.values())


@pytest.mark.parametrize("text", [text for text, found in CASES if found])
def test_a_hint_says_what_and_how_to_mend_in_both_languages(text: str) -> None:
    for one in hints(text):
        said = one.problem
        assert said.what("nl") != said.what("en")
        assert said.mend("nl")
        assert said.mend("en")


@settings(deadline=None)
@given(st.text(alphabet="aeN.?! \nÉ{}-'nietwordtgehad", max_size=80))
def test_whatever_is_typed_hints_lie_within_it_and_can_be_said(text: str) -> None:
    for one in hints(text):
        assert 0 <= one.start < one.end <= len(text)
        assert one.problem.message("nl")


def test_the_cards_that_are_there_get_little_advice() -> None:
    documents = [values_of(path.read_text("utf-8")) for path in SHIPPED]
    texts = [card["nl"] for one in documents for card in one["cards"] if isinstance(card["nl"], str)]
    assert sum(bool(hints(text)) for text in texts) < 0.1 * len(texts)


def test_plainer_words_are_not_difficult_themselves() -> None:
    words = plainer("word")
    assert len(words) >= 120
    assert {word: instead for word, instead in words.items() if word in instead.split(", ")} == {}
    assert all(plainer(kind).values() for kind in ("word", "figure", "abbreviation"))
    assert [one for one in words.values() for hint in hints(one) if hint.code == "hint-word"] == []
