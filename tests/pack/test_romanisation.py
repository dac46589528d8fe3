"""What a Dutch volunteer reads: tables of words, each a rule that could go wrong."""

from __future__ import annotations

import pytest

from praatplaat.model import Language, Text
from praatplaat.romanisation import RULES, arabic, ethiopic, romanise

TIGRINYA = [
    ("ሰላም", "selam"),
    ("ሰበይቲ", "sebeytie"),
    ("ሰብኣይ", "seb’ay"),
    ("ከመይ ኣለኺ፧", "kemey alechie?"),
    ("ጽቡቕ", "tsiboeq"),  # a sixth order at the beginning is heard, at the end it is not
    ("ትምህርቲ", "timhirtie"),  # no three consonants in a row
    ("እዩ", "iyoe"),
    ("ኣብቲ ቤት", "abtie beet"),
    ("ብ", "bi"),  # a word of one letter is said all the same
    ("ልክዕ", "liki’"),
    ("ቋንቋ", "qwanqwa"),
    ("ኳዕሶ", "kwa’so"),
    ("ሓደ", "hade"),
    ("ዓይኒ", "ayn ie".replace(" ", "")),
    ("ሻሂ", "sjahie"),
    ("ጨና", "tsjena"),
    ("ጀላቶ", "djelato"),
    ("እወ። ኣይኮነን፣", "iwe. aykonen,"),
    ("ሕጂ 2 ሰዓት", "hidjie 2 se’at"),
]
ARABIC = [
    ("هَلْ يَنَامُ طِفْلُكِ جَيِّدًا؟", "hal yanaamoe tifloeki djayyidan?"),
    ("اَلشَّمْسُ", "asj-sjams"),  # sun letters swallow the l
    ("الْقَمَرُ", "al-qamar"),  # moon letters do not
    ("الدَّرْسُ", "ad-dars"),
    ("فِي الْبَيْتِ", "fie l-bayt"),  # the alif of the article is silent after a vowel
    ("مِنَ الْبَيْتِ", "mina l-bayt"),
    ("وَالْأُمُّ", "wal-’oemm"),
    ("بِالْمَاءِ", "bil-maa’"),
    ("لِلطِّفْلِ", "lit-tifl"),
    ("مَدْرَسَةٌ", "madrasa"),  # ta marbuta in pause
    ("مَدْرَسَةُ الطِّفْلِ", "madrasatoe t-tifl"),  # and in the middle of a sentence
    ("الْحَيَاةُ", "al-hayaat"),
    ("أَنَا أَبْدَأُ.", "anaa abda’."),  # the last short vowel falls in pause
    ("كَيْفَ حَالُكَ؟", "kayfa haaloeka?"),  # but not where it tells who is meant
    ("كَيْفَ حَالُكِ؟", "kayfa haaloeki?"),
    ("أَنْتِ", "anti"),
    ("شُكْرًا", "sjoekran"),
    ("طَبِيبٌ", "tabieb"),
    ("نُور", "noer"),
    ("يَوْم", "yawm"),
    ("بَيْت", "bayt"),
    ("سَيَّارَة", "sayyaara"),
    ("خُبْز", "choebz"),
    ("غُرْفَة", "ghoerfa"),
    ("آسِف", "aasif"),
    ("الْآنَ", "al-aan"),
    ("سُؤَال", "soe’aal"),
    ("مَتَى", "mataa"),
    ("هَذَا طَبِيبٌ", "haadhaa tabieb"),  # a long a that nobody writes
    ("إِنْ شَاءَ اللَّهُ", "in sjaa’a l-laah"),
    ("كَتَبُوا", "kataboe"),
    ("مَرَّةً أُخْرَى، مِنْ فَضْلِكِ", "marratan oechraa, min fadliki"),
]


@pytest.mark.parametrize(("written", "said"), TIGRINYA)
def test_tigrinya_reads_as_it_sounds(written: str, said: str) -> None:
    assert ethiopic.romanise(written) == said


@pytest.mark.parametrize(("written", "said"), ARABIC)
def test_arabic_reads_as_it_sounds(written: str, said: str) -> None:
    assert arabic.romanise(written) == said


def test_arabic_without_its_vowels_is_not_guessed() -> None:
    assert arabic.romanise("هل ينام طفلك") is None


def test_every_ethiopic_letter_becomes_latin() -> None:
    import unicodedata  # noqa: PLC0415

    letters = [chr(code) for code in range(0x1200, 0x135B) if unicodedata.name(chr(code), "")]
    assert [
        letter
        for letter in letters
        if not ethiopic.romanise(f"ሀ{letter}").isascii() and "’" not in ethiopic.romanise(f"ሀ{letter}")
    ] == []


@pytest.mark.parametrize("text", ["", " ", "ـ", "َ", "ا", "ال", "ة", "ّ", "abc", "؟", "اا", "لل", "وال", "ك"])
def test_scraps_of_arabic_break_nothing(text: str) -> None:
    assert arabic.romanise(f"{text}َ") is not None


def language(romanisation: str | None) -> Language:
    return Language("x", "x", {}, "Arab", "rtl", True, "", {}, {}, {}, romanisation=romanisation)


def test_the_spoken_text_is_what_is_written_in_latin() -> None:
    assert romanise(Text("نعم", "نَعَمْ"), language("arabic")) == "na’am"


@pytest.mark.parametrize("rules", [None, "", "klingon"])
def test_a_language_without_rules_has_no_romanised_line(rules: str | None) -> None:
    assert romanise(Text("نَعَمْ"), language(rules)) is None


def test_the_rules_of_all_languages_shipped_exist() -> None:
    from praatplaat import library, places  # noqa: PLC0415

    named = {one.romanisation for one in library.load(places.CHECKOUT).languages.values() if one.romanisation}
    assert named
    assert named <= RULES.keys()
