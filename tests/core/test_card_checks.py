"""What a card says in each language and form: what is left out, what is only advised."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from praatplaat.entries import translation_of
from praatplaat.review import fingerprint, source_text

if TYPE_CHECKING:
    from tests.core.conftest import Content

LRM, RLO, ZWSP, ZWNJ = "\u200e", "\u202e", "\u200b", "\u200c"


@pytest.mark.parametrize(
    ("text", "code", "field"),
    [
        ("ti: slaapt", "wrong-script", "ti"),
        ("ti: {woman: slaapt, man: ድቃስ}", "wrong-script", "ti.woman"),
        ("ar: 'ድቃስ'", "wrong-script", "ar"),
        ("ar: {text: ينام, speak: يَنَامُ 2}", "spoken-numerals", "ar.speak"),
        ("ar: {text: '2', speak: 'two'}", "spoken-letters", "ar.speak"),
        ("ar: '٢'", "spoken-numerals", "ar"),
        ("ar: '…'", "spoken-nothing", "ar"),
        ("ti: ድቃስ ፪", "spoken-numerals", "ti"),
        ("ti: ድቃስ 2", "spoken-numerals", "ti"),
        ("ti: ድቃስ ok", "foreign-letters", "ti"),
        ("ti: ድቃስ نوم", "foreign-letters", "ti"),
        ("ti: {text: ድቃስ نوم, speak: ድቃስ}", "foreign-letters", "ti"),
        ("ti: ነው", "other-language", "ti"),
        ("ti: አይደለም ድቃስ", "other-language", "ti"),
        (f'ti: "ድቃስ{RLO}"', "invisible-sign", "ti"),
        (f'ti: "ድቃስ{ZWSP}ድቃስ"', "invisible-sign", "ti"),
        ("ti: {woman: ድቃስ}", "form-missing", "ti"),
        ("ti: {man: ድቃስ}", "form-missing", "ti"),
        ("ti: {text: ድቃስ, woman: ድቃስ}", "text-and-forms", "ti"),
        ("it: Dorme?", "unknown-language-near", "it"),
        ("zza: x", "unknown-language", "zza"),
    ],
)
def test_a_wrong_text_is_left_out_and_its_card_stays_for_the_others(
    content: Content, text: str, code: str, field: str
) -> None:
    content.add_card(f"nl: Drinkt uw kind?, {text}")
    problem = content.only(code)
    assert not problem.warning
    assert problem.where.field == f"cards[2].{field}"
    assert problem.where.line == 10
    assert list(content.load().card("added").texts) == ["nl"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ti: ድቃስ", "no-source"),
        ("nl: {woman: Slaapt u?, man: Slaapt u?}", "forms-unwanted"),
        ("nl: Привет", "wrong-script"),
        ("nl: Sl\u0430apt", "foreign-letters"),
        (f'nl: "Slaapt{LRM}"', "invisible-sign"),
    ],
)
def test_a_wrong_source_leaves_the_card_out(content: Content, text: str, code: str) -> None:
    content.add_card(text)
    assert content.only(code).where.file == "phrases/sets/eating.yaml"
    assert content.ids() == ["eats-well", "sleeps-well", "yes", "no"]


@pytest.mark.parametrize(
    "text",
    [
        "ti: ድቃስ፧",
        "ti: {both: ድቃስ}",
        "ti: {woman: ትድቅሲ፧, man: ትድቅስ፧, both: ትድቅሱ፧}",
        "ar: {text: '2', speak: اِثْنَان}",
        "ar: {text: تطبيق WhatsApp, speak: تَطْبِيقُ وَاتْسَاب}",
        f'ar: {{text: "نوم{ZWNJ}نوم", speak: "نَوْم{ZWNJ}نَوْم"}}',
        "tip: {nl: 'Let op: ፪ en نوم'}",
    ],
)
def test_a_sound_text_is_left_in_peace(content: Content, text: str) -> None:
    content.add_card(f"nl: Drinkt uw kind?, {text}")
    assert content.codes() == []


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ("nl: Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien", "source-long"),
        ("nl: Drinkt uw kind?, ti: {woman: ድቃስ, man: ድቃስ}", "forms-alike"),
        ("nl: Drinkt uw kind?, ti: ሇድቃስ", "rare-letters"),
        ("nl: Drinkt uw kind?, ti: ሐድቃስ ድቃስ", "suspect-language"),
        ("nl: Drinkt uw kind?, ti: ድቃስ ድቃስ ነው", "suspect-language"),
        ("nl: Drinkt uw kind?, ar: هل يشرب طفلك", "vowels-missing"),
        ("nl: Drinkt uw kind?, ar: {text: هل يشرب, speak: مَعَ السَّلَامَة}", "speak-differs"),
        ("nl: Nu, ti: ድቃስ ድቃስ ድቃስ ድቃስ ድቃስ ድቃስ", "length-odd"),
        ("nl: Eet uw kind goed?", "same-text"),
        ("nl: eet uw kind goed?", "same-text"),
        ("nl: Drinkt uw kind?, ti: ድቃስ, review: {ti: {state: checked}}", "review-unstamped"),
        ("nl: Drinkt?, ti: ድቃስ, review: {ti: {state: checked, of: 0123456789abcdef}}", "review-stale"),
    ],
)
def test_advice_leaves_the_card_as_it_is(content: Content, fields: str, code: str) -> None:
    content.add_card(fields)
    assert content.only(code).warning
    assert "added" in content.ids()


def test_a_review_without_a_wording_is_told_which_one_to_add(content: Content) -> None:
    content.add_card("nl: Drinkt uw kind?, ti: ድቃስ, review: {ti: {state: checked}}")
    of = str(content.only("review-unstamped").detail["of"])
    assert f"of: '{of}'" in content.only("review-unstamped").message("en")
    assert of == fingerprint("Drinkt uw kind?", translation_of("ድቃስ"))


def test_twelve_words_are_not_too_many(content: Content) -> None:
    content.add_card("nl: 'Een twee drie vier vijf – zes zeven acht ’s avonds elf twaalf.'")
    assert content.codes() == []


def test_the_same_words_may_be_a_question_and_an_answer(content: Content) -> None:
    content.add_card("nl: Ja")
    assert content.codes() == []


def test_cards_that_differ_in_the_source_but_not_in_a_translation_are_told(content: Content) -> None:
    content.add_card("nl: Drinkt uw kind?, ti: ድቃስ ድቃስ")
    content.write("sets/sleeping", content.path("sets/sleeping").read_text("utf-8"))
    content.change("sets/sleeping", "woman: ውላድኪ ጽቡቕ ድዩ ዝድቅስ፧, man: ውላድካ ጽቡቕ ድዩ ዝድቅስ፧", "both: ድቃስ ድቃስ")
    assert content.only("same-text").detail["language"] == "ti"


def test_a_reviewed_text_is_stale_as_soon_as_its_source_changes(content: Content) -> None:
    content.add_card("nl: Drinkt uw kind?, ti: ድቃስ, review: {ti: {state: checked, of: STAMP}}")
    content.change("sets/eating", "STAMP", "0" * 16)
    card = content.load().card("added")
    content.change("sets/eating", "0" * 16, fingerprint(source_text(card, "nl"), card.texts["ti"]))
    assert content.codes() == []
    assert content.load().state(content.load().card("added"), "ti") == "checked"
    content.change("sets/eating", "Drinkt uw kind?", "Drinkt uw baby?")
    assert content.only("review-stale").where.field == "cards[2].review.ti"
    assert content.load().state(content.load().card("added"), "ti") == "draft"


def test_an_approval_without_a_name_counts_as_a_check(content: Content) -> None:
    content.add_card("nl: Drinkt uw kind?, ti: ድቃስ, review: {ti: {state: approved, of: '0000000000000000'}}")
    card = content.load().card("added")
    content.change("sets/eating", "0" * 16, fingerprint(source_text(card, "nl"), card.texts["ti"]))
    library = content.load()
    assert content.only("approved-unnamed").warning
    assert library.state(library.card("added"), "ti") == "checked"


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("letters: ETHIOPIC", "letters: LATIN", "letters-wrong"),
        ("letters: ETHIOPIC", "letters: ETHIOPIC\n    pace: [13, 2.5]", "pace-wrong"),
        ("turn: {woman: ተራኺ, man: ተራኻ}", "turn: {woman: ተራኺ}", "word-form-missing"),
        ("starts: ኣነ ክጅምር", "starts: I begin", "wrong-script"),
    ],
)
def test_a_language_that_contradicts_itself_stays_away(
    content: Content, old: str, new: str, code: str
) -> None:
    content.change("languages", old, new)
    library = content.load()
    assert code in content.codes()
    assert {problem.where.file for problem in library.problems} == {"phrases/languages.yaml"}
    assert list(library.languages) == ["nl", "ar"]


def test_an_answer_set_named_as_an_answer_is_told(content: Content) -> None:
    content.change("answers", "yes-no:", '"yes":')
    assert "set-named-as-answer" in content.codes()


def test_a_set_without_a_title_for_the_volunteer_is_left_out(content: Content) -> None:
    content.change("sets/eating", "nl: Eten, ", "")
    assert content.only("title-missing").where.line == 3
    assert [one.id for one in content.load().sets] == ["sleeping"]


def test_a_title_that_is_not_translated_is_told(content: Content) -> None:
    content.change("sets/eating", ", ar: الطعام", "")
    assert "ar" in content.only("title-untranslated").what("nl")
