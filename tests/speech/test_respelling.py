"""What eSpeak must be given to say Arabic right, as data: its own rules, seen in the sounds it then makes."""

import re
from pathlib import Path

import pytest

from praatplaat import places
from praatplaat.library import load
from praatplaat.model import Language
from praatplaat.speech.espeak import Espeak, respelled


@pytest.fixture(scope="module")
def arabic() -> Language:
    return load(places.CHECKOUT).languages["ar"]


def sounds(espeak: Espeak, text: str, language: Language) -> str:
    """What is said, without stress and length of consonants."""
    return re.sub(r"[ˈˌ. ]", "", espeak.phonemes(text, language))


@pytest.mark.parametrize(
    ("written", "said", "never"),
    [
        ("مَرَّةً وَاحِدَةً", "marratan", "marrtan"),
        ("السَّاعَةُ السَّابِعَةْ", "ʔassaːʕatuʔassaːbiʕa", "asss"),
        ("تَفَضَّلُوا بِالدُّخُولْ", "luːbid", "uːaː"),
        ("جَيِّدًا", "dʒaiji", "dʒaiːd"),
        ("وَالِدَةْ", "waːlida", "dat"),
    ],
    ids=[
        "doubling keeps its vowel",
        "sun letters",
        "silent alif and bi-l",
        "double y",
        "the last letter at rest",
    ],
)
def test_the_computer_voice_says_it_as_people_do(
    espeak: Espeak, arabic: Language, written: str, said: str, never: str
) -> None:
    heard = sounds(espeak, written, arabic)
    assert said in heard
    assert never not in heard


def test_rules_apply_one_after_the_other() -> None:
    assert respelled("aab", [("a+", "b"), ("bb", "c")]) == "c"


def test_another_rule_is_another_clip(arabic: Language, espeak: Espeak) -> None:
    speaker = espeak.speaker_for(arabic)
    assert speaker is not None
    assert "respell" in speaker.parameters


def test_a_rule_that_cannot_be_read_is_a_problem_with_its_place(tmp_path: Path) -> None:
    written = (places.phrases() / "languages.yaml").read_text("utf-8")
    (tmp_path / "phrases").mkdir()
    wrong = written.replace(
        "voices:\n      espeak: {voice: ti",
        'respell: {espeak: [["(", ""]]}\n    voices:\n      espeak: {voice: ti',
    )
    assert wrong != written
    (tmp_path / "phrases/languages.yaml").write_text(wrong, "utf-8")
    library = load(tmp_path)
    found = [one for one in library.problems if one.code == "respelling-wrong"]
    assert [one.where.field for one in found] == ["languages.ti.respell.espeak[1]"]
    assert "ti" not in library.languages
    assert "ar" in library.languages
