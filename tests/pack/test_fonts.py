"""Fonts hold the letters that are used, look as they should, and are the same each time."""

from __future__ import annotations

import io

import pytest
from fontTools.ttLib import TTFont

from praatplaat import fonts
from praatplaat.pack.assets import Assets
from praatplaat.pack.lettering import Lettering

ARABIC = "هل ينام طفلكِ جيدًا؟"
TIGRINYA = "ቆልዓኺ ጽቡቕ ድዩ፧"


def opened(content: bytes) -> TTFont:
    return TTFont(io.BytesIO(content))


@pytest.fixture(scope="module")
def arabic() -> bytes:
    return fonts.cut("Arab", 400, fonts.letters("Arab", [ARABIC]))


@pytest.fixture(scope="module")
def tigrinya() -> bytes:
    return fonts.cut("Ethi", 700, fonts.letters("Ethi", [TIGRINYA]))


def test_every_letter_used_is_in_the_font_and_no_alphabet_comes_with_it(tigrinya: bytes) -> None:
    held = opened(tigrinya).getBestCmap().keys()
    assert set(map(ord, TIGRINYA)) <= held
    assert len(held) < 30


def test_a_font_is_a_few_tens_of_kilobytes_of_woff2(arabic: bytes, tigrinya: bytes) -> None:
    for font in (arabic, tigrinya):
        assert font[:4] == b"wOF2"
        assert len(font) < 40_000


def test_arabic_letters_go_on_joining(arabic: bytes) -> None:
    features = {record.FeatureTag for record in opened(arabic)["GSUB"].table.FeatureList.FeatureRecord}
    assert {"init", "medi", "fina"} <= features


def test_arabic_marks_keep_their_place(arabic: bytes) -> None:
    features = {record.FeatureTag for record in opened(arabic)["GPOS"].table.FeatureList.FeatureRecord}
    assert "mark" in features


def test_weights_are_fixed_and_differ(arabic: bytes) -> None:
    bold = fonts.cut("Arab", 700, fonts.letters("Arab", [ARABIC]))
    assert "fvar" not in opened(arabic)
    assert opened(bold)["hmtx"].metrics != opened(arabic)["hmtx"].metrics


def test_what_is_cut_has_a_name_of_its_own_and_keeps_its_licence(arabic: bytes) -> None:
    names = opened(arabic)["name"]
    assert names.getDebugName(1) == "Praatplaat Arab"
    assert "Open Font License" in names.getDebugName(13)


def test_the_same_letters_give_the_same_bytes(tigrinya: bytes) -> None:
    fonts._subset.cache_clear()
    assert fonts.cut("Ethi", 700, fonts.letters("Ethi", [TIGRINYA])) == tigrinya


def test_a_script_without_a_font_gets_none(tmp_path) -> None:  # noqa: ANN001
    lettering = Lettering(Assets(tmp_path / "assets"), tmp_path / "fonts.json")
    lettering.add("Zzzz", "?")
    assert lettering.cut() == []


@pytest.mark.parametrize("script", sorted(fonts.SOURCES))
def test_every_source_font_is_where_the_table_says(script: str) -> None:
    assert fonts.SOURCES[script].path.is_file()


@pytest.mark.parametrize(
    ("script", "text", "long"),
    [
        ("Latn", "Slaapt uw kind goed?", False),
        ("Latn", "Hoe laat gaat uw kind ’s avonds naar bed?", True),
        ("Latn", "i" * 30, False),
        ("Latn", "W" * 20, True),
        ("Ethi", TIGRINYA, False),
        ("Ethi", "ቆልዓኺ ጽቡቕ ድዩ ኣብ ለይቲ ኣብ ዓራቱ ዝድቅስ፧", True),
        ("Arab", ARABIC, False),
        ("Arab", "متى يذهب طفلكِ إلى النوم في المساء؟", True),
    ],
)
def test_long_is_measured_and_not_counted(script: str, text: str, long: bool) -> None:
    assert fonts.is_long(text, script) is long


def test_vowel_marks_take_no_room() -> None:
    assert fonts.width("كَتَبَ", "Arab") == pytest.approx(fonts.width("كتب", "Arab"))


def test_joined_letters_are_narrower_than_letters_apart() -> None:
    assert fonts.width("ببب", "Arab") < 3 * fonts.width("ب", "Arab")


def test_a_script_we_have_no_font_for_is_measured_all_the_same() -> None:
    assert fonts.width("ქართული", "Geor") == pytest.approx(3.5)
