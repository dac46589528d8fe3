"""Words people search by: kept with a card, never part of what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from praatplaat.model import State
from praatplaat.review import wording

if TYPE_CHECKING:
    from tests.core.conftest import Content

TEXT = "nl: Droomt uw kind?, ti: ውላድ ድዩ፧"


def test_synonyms_stay_with_a_card_an_answer_a_value_and_a_place_of_a_plate(content: Content) -> None:
    content.add_card("nl: Eet u?, also: {nl: [brood, boterham], ti: [ምግቢ]}")
    content.change("answers", "nl: Ja,", "nl: Ja, also: {nl: [jawel]},")
    content.write(
        "slots",
        "values: [{id: monday, picture: p, nl: Op maandag, also: {nl: [ma]}}]\nslots: {day: [monday]}\n",
    )
    content.write(
        "plates/kitchen",
        "id: kitchen\ntitle: {nl: Keuken, ti: ክሽነ, ar: المطبخ}\npicture: p\n"
        "spots: [{id: pan, at: [0, 0, 90, 90], nl: de pan, also: {nl: [koekenpan]}}]\n",
    )
    library = content.load()
    assert library.card("added").also == {"nl": ("brood", "boterham"), "ti": ("ምግቢ",)}
    assert [library.card(one).also["nl"] for one in ("yes", "monday", "pan")] == [
        ("jawel",),
        ("ma",),
        ("koekenpan",),
    ]
    assert {one.code for one in library.problems} == {"plate-bare"}


def test_a_synonym_is_not_said_and_makes_no_text_a_draft(content: Content) -> None:
    card = content.load().card("sleeps-well")
    fingerprint = wording(card, "ti", "nl")
    content.change(
        "sets/sleeping",
        "    answers: [yes-no]",
        "    answers: [yes-no]\n    also: {nl: [dutje], ti: [ምድቃስ]}\n"
        f"    review: {{ti: {{state: checked, of: '{fingerprint}'}}}}",
    )
    library = content.load()
    assert library.state(library.card("sleeps-well"), "ti") is State.CHECKED
    assert not {"dutje", "ምድቃስ"} & {one.text for one in library.utterances()}


@pytest.mark.parametrize(
    ("also", "code", "field"),
    [
        ("{nl: [bed, Kind]}", "synonym-repeats", "cards[2].also.nl[2]"),
        ("{nl: [bed, BED]}", "synonym-repeats", "cards[2].also.nl[2]"),
        ("{ti: [ውላድ]}", "synonym-repeats", "cards[2].also.ti[1]"),
        (f"{{nl: [{'a' * 31}]}}", "synonym-long", "cards[2].also.nl[1]"),
        ("{ti: [نوم]}", "synonym-letters", "cards[2].also.ti[1]"),
        ("{nl: [ድቃስ]}", "synonym-letters", "cards[2].also.nl[1]"),
    ],
)
def test_a_poor_synonym_is_told_at_its_place_and_costs_nothing(
    content: Content, also: str, code: str, field: str
) -> None:
    content.add_card(f"{TEXT}, also: {also}")
    problem = content.only(code)
    assert problem.warning
    assert problem.where.field == field
    assert "ti" in content.load().card("added").texts


@pytest.mark.parametrize(
    "also", ["{nl: [bed, naar bed], ti: [ድቃስ, deqas, sleep 24/7]}", f"{{nl: [{'a' * 30}]}}", "{ar: [نوم]}"]
)
def test_short_new_words_in_the_own_letters_or_latin_ones_are_left_in_peace(
    content: Content, also: str
) -> None:
    content.add_card(f"{TEXT}, also: {also}")
    assert content.codes() == []


def test_vowel_signs_make_no_other_word_of_a_synonym(content: Content) -> None:
    content.add_card(
        "nl: Uw kind?, also: {ar: [طفلك]}, "
        "ar: {woman: {text: طفلكِ؟, speak: طِفْلُكِ}, man: {text: طفلكَ؟, speak: طِفْلُكَ}}"
    )
    content.only("synonym-repeats")


@pytest.mark.parametrize(("code", "problem"), [("tii", "unknown-language-near"), ("xx", "unknown-language")])
def test_a_synonym_in_a_language_that_nobody_knows_is_told(content: Content, code: str, problem: str) -> None:
    content.add_card(f"{TEXT}, also: {{{code}: [bed]}}")
    assert content.only(problem).where.field == f"cards[2].also.{code}"
    assert "added" in content.ids()


@pytest.mark.parametrize("also", ["[bed]", "{nl: bed}", "{nl: []}", "{nl: ['']}", "{}", "{nl: [1]}"])
def test_synonyms_of_another_shape_are_refused(content: Content, also: str) -> None:
    content.add_card(f"{TEXT}, also: {also}")
    assert len(content.codes()) == 1
    assert "added" not in content.ids()
