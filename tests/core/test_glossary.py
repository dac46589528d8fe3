"""One word for one thing, words that are known to exist, and the page that tells how the content stands."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from praatplaat import places
from praatplaat.attested import known_words, shares
from praatplaat.library import load
from praatplaat.model import Form
from praatplaat.reporting import told_as_page
from praatplaat.review import fingerprint, source_text
from praatplaat.tally import AGREES, tally

if TYPE_CHECKING:
    from tests.core.conftest import Content

GLOSSARY = """
terms:
  - {id: child, nl: kind, ti: {text: ውላድ, use: [ውላድ]}, ar: {text: طِفْل, use: [طفل]}}
"""


def test_texts_that_use_the_glossary_are_left_in_peace_whatever_their_vowels(content: Content) -> None:
    content.write("glossary", GLOSSARY)
    assert content.codes() == []


def test_another_word_for_a_term_is_advice_at_the_text(content: Content) -> None:
    content.write("glossary", GLOSSARY)
    content.add_card("nl: Speelt uw kind?, ti: ቆልዓ ይጻወት ዶ፧")
    problem = content.only("term-unused")
    assert problem.warning
    assert problem.where.field == "cards[2].ti"
    assert problem.detail == {"term": "kind", "word": "ውላድ"}


def test_a_term_counts_as_a_word_not_as_a_piece_of_one(content: Content) -> None:
    content.write("glossary", GLOSSARY)
    content.add_card("nl: Krijgt u kinderbijslag?, ti: ገንዘብ ይመጸኩም ዶ፧")
    assert content.codes() == []


def test_known_words_are_counted_and_a_text_of_unknown_ones_is_low(content: Content, tmp_path: Path) -> None:
    (tmp_path / "ti.tsv").write_text("word\tcount\nጽቡቕ\t9\nድዩ\t8\nዝድቅስ፧\t1\nዝድቅስ\t1\n", "utf-8")
    known = known_words(tmp_path, "ti")
    found = [one for one in shares(content.load().cards(), "ti", known) if one.card.id == "sleeps-well"]
    assert [(one.form, one.known, one.words, one.low) for one in found] == [
        (Form.WOMAN, 3, 4, False),
        (Form.MAN, 3, 4, False),
    ]
    assert [one.low for one in shares(content.load().cards(), "ti", frozenset({"ድዩ"}))].count(True) == 2


def test_without_a_list_nothing_is_known_and_nothing_said(tmp_path: Path) -> None:
    assert known_words(tmp_path, "ti") == frozenset()


def test_only_a_back_translation_of_the_text_as_it_reads_now_counts(content: Content) -> None:
    card = content.load().card("sleeps-well")
    of = fingerprint(source_text(card, "nl"), card.texts["ti"])
    said = "{meaning: m, addressee: a, verdict: '%s'}"
    back = f"woman: {said % AGREES}, man: {said % 'other'}"
    review = f"review: {{ti: {{state: checked, of: '{of}', back: {{{back}}}}}}}"
    content.change("sets/sleeping", "answers: [yes-no]", f"answers: [yes-no]\n    {review}")
    assert tally(content.load()).backs["ti"] == {"texts": 4, "read": 2, "agree": 1}
    content.change("sets/sleeping", "ዝድቅስ፧, man", "ይድቅስ፧, man")
    assert tally(content.load()).backs["ti"] == {"texts": 4, "read": 0, "agree": 0}


def test_the_page_says_first_that_no_native_speaker_approved(content: Content) -> None:
    page = told_as_page(content.load())
    assert "**Tigrinya: no native speaker has approved anything yet.**" in page[:600]
    assert "- Tigrinya: `sleeps-well`, `yes`, `no`" in page


@pytest.mark.parametrize("language", ["ti", "ar", "en"])
def test_of_the_shipped_texts_at_least_97_in_100_mean_the_same_to_a_blind_reader(language: str) -> None:
    back = tally(load(places.CHECKOUT)).backs[language]
    assert back["agree"] >= 0.97 * back["texts"] > 0


def test_the_shipped_content_is_as_large_as_a_conversation_needs() -> None:
    library = load(places.CHECKOUT)
    found = tally(library)
    assert library.problems == ()
    assert (len(library.sets), found.cards >= 257, found.parent >= 45, found.tips >= 60) == (
        20,
        True,
        True,
        True,
    )
    assert (found.answers <= 150, found.plans >= 5, found.terms >= 120) == (True, True, True)
    assert (found.longest <= 12, found.words < 7) == (True, True)
    assert {"number", "day", "time", "age", "times"} <= library.slots.keys()


def test_every_card_and_every_answer_has_a_picture_of_its_own() -> None:
    library = load(places.CHECKOUT)
    for cards in ([card for one in library.sets for card in one.cards], list(library.answers.values())):
        used = Counter(card.picture for card in cards)
        assert [name for name, count in used.items() if count > 1] == []


def test_there_are_six_talk_plates_with_ten_places_to_tap_or_more() -> None:
    plates = load(places.CHECKOUT).plates
    assert {one.id for one in plates} == {"kitchen", "bedroom", "bathroom", "street", "school", "doctor"}
    assert all(len(one.spots) >= 10 for one in plates)


def test_the_page_of_the_shipped_content_is_as_the_content_is() -> None:
    page = (places.CHECKOUT / "docs" / "content.md").read_text("utf-8")
    assert page == told_as_page(load(places.CHECKOUT)), "run: praatplaat check --report docs/content.md"
