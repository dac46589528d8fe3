"""What is certainly no translation, and what may be one."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from praatplaat.model import Language
from praatplaat.translation.engines import (
    AlteredError,
    NothingError,
    OtherLanguageError,
    SameError,
    TranslationError,
)
from praatplaat.translation.verifying import tidied, verify, verify_back

Languages = Mapping[str, Language]


def check(answer: str, given: str, languages: Languages, to: str) -> None:
    verify(answer, given, languages["nl"], languages[to], "Google")


@pytest.mark.parametrize(
    ("given", "to", "answer"),
    [
        ("Ja", "ti", "እወ"),
        ("Sorry", "ti", "ይቕሬታ ግበሩለይ በጃኹም"),
        ("Heeft u 2 kinderen?", "ar", "هل لديك طفلان؟"),
        ("Om 14.30 uur", "ar", "في الساعة ١٤:٣٠"),
        ("Bel 0800-2000", "ti", "ናብ 0800-2000 ደውሉ"),
        ("Dat kost 1.000 euro", "en", "That costs 1,000 euros"),
        ("Heeft u DigiD?", "ti", "DigiD ኣለኩም ድዩ፧"),
        ("Kom om 3 uur", "en", "Come at 3 o'clock"),
        ("Water", "en", "Water"),
        ("Twee keer", "en", "2 times"),
    ],
)
def test_what_may_be_a_translation_is_let_through(
    languages: Languages, given: str, to: str, answer: str
) -> None:
    check(answer, given, languages, to)


@pytest.mark.parametrize(
    ("given", "to", "answer", "error"),
    [
        ("Slaapt uw kind?", "ti", "", NothingError),
        ("Slaapt uw kind?", "ti", "?!", NothingError),
        ("Slaapt uw kind?", "ti", "Slaapt uw kind?", SameError),
        ("Slaapt uw kind?", "en", "slaapt uw kind", SameError),
        ("Slaapt uw kind?", "ti", "ልጅዎ ይተኛል?", OtherLanguageError),
        ("Slaapt uw kind?", "ti", "ውላድኩም እና ድቃስ", OtherLanguageError),
        ("Slaapt uw kind?", "ar", "ውላድኩም ይድቅስ ድዩ፧", OtherLanguageError),
        ("Slaapt uw kind?", "ti", "ውላድኩም sleeps ድዩ፧", OtherLanguageError),
        ("Neem 3 pillen", "ti", "ከኒና ውሰዱ ኢኹም", AlteredError),
        ("Neem 2 pillen", "ti", "3 ከኒና ውሰዱ", AlteredError),
        ("Om 14.30 uur", "ti", "ኣብ ሰዓት 2:30", AlteredError),
        ("Slaapt uw kind?", "ti", "ውላድኩም <b>ይድቅስ</b> ድዩ፧", AlteredError),
        ("Slaapt uw kind?", "ti", "ውላድኩም &amp; ይድቅስ", AlteredError),
        ("Slaapt uw kind?", "ti", "ውላድኩም \ufffd ይድቅስ", AlteredError),
        ("Slaapt uw kind de hele nacht goed door?", "ti", "እወ", AlteredError),
        ("Ja", "ti", "ውላድኩም ጽቡቕ ድዩ ዝድቅስ ለይትን መዓልትን", AlteredError),
    ],
)
def test_what_is_certainly_none_is_refused(
    languages: Languages, given: str, to: str, answer: str, error: type[TranslationError]
) -> None:
    with pytest.raises(error):
        check(answer, given, languages, to)


def test_a_way_back_may_show_what_was_lost(languages: Languages) -> None:
    verify_back("Neem pillen", "3 ከኒና ውሰዱ", languages["nl"], "Google")


def test_an_answer_becomes_one_line_in_normal_form() -> None:
    assert tidied(" e\u0301e\u0301n\n\u200bzin\u202e ") == "één zin"
    assert tidied("می\u200cخواهم") == "می\u200cخواهم"
