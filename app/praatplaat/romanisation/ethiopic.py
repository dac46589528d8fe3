"""From Ethiopic letters to Latin ones, after BGN/PCGN 1994 for Tigrinya, spelt for Dutch eyes.

A letter is a consonant with one of seven vowels ("orders"). The sixth is a short vowel or none at all; the
script does not say which; neither does it write doubled consonants. Here the sixth order is silent where a
syllable can do without it (see `_spoken`), and no consonant is doubled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

FIRST, LAST = "ሀ", "ፚ"
SIXTH = 5
"""Place of the order that may be silent, counted from nought."""

_ROWS: Mapping[int, str] = {
    **{0x1200: "h", 0x1208: "l", 0x1210: "h", 0x1218: "m", 0x1220: "s", 0x1228: "r", 0x1230: "s"},
    **{0x1238: "sj", 0x1240: "q", 0x1248: "qw", 0x1250: "q", 0x1258: "qw", 0x1260: "b", 0x1268: "v"},
    **{0x1270: "t", 0x1278: "tsj", 0x1280: "h", 0x1288: "hw", 0x1290: "n", 0x1298: "nj", 0x12A0: "’"},
    **{0x12A8: "k", 0x12B0: "kw", 0x12B8: "ch", 0x12C0: "chw", 0x12C8: "w", 0x12D0: "’", 0x12D8: "z"},
    **{0x12E0: "zj", 0x12E8: "y", 0x12F0: "d", 0x12F8: "d", 0x1300: "dj", 0x1308: "g", 0x1310: "gw"},
    **{0x1318: "ng", 0x1320: "t", 0x1328: "tsj", 0x1330: "p", 0x1338: "ts", 0x1340: "ts", 0x1348: "f"},
    **{0x1350: "p"},
}
"""Consonants by the first letter of their row of eight. Ejectives are written as their plain sisters."""

_VOWELS = ("e", "oe", "ie", "a", "ee", "i", "o", "wa")
_CLOSED = "’"
"""Sounds in the throat, left out at the beginning of a word, where Dutch has them by itself."""
_MARKS = {"።": ".", "፣": ",", "፤": ";", "፥": ":", "፦": ":", "፧": "?", "፡": " "}
_WORD = re.compile(f"[{FIRST}-{LAST}]+")


@dataclass(frozen=True, slots=True)
class _Syllable:
    consonant: str
    order: int

    @property
    def sixth(self) -> bool:
        return self.order == SIXTH


def romanise(text: str) -> str:
    """Return a sentence in Latin letters; what is not Ethiopic stays as it is."""
    words = _WORD.sub(lambda word: _word(word.group()), text)
    return "".join(_MARKS.get(letter, letter) for letter in words)


def _word(word: str) -> str:
    syllables = [_syllable(letter) for letter in word]
    spoken = list(_spoken(syllables))
    said = (
        one.consonant + (_VOWELS[one.order] if voiced else "")
        for one, voiced in zip(syllables, spoken, strict=True)
    )
    return "".join(said).removeprefix(_CLOSED)


def _syllable(letter: str) -> _Syllable:
    code = ord(letter)
    row = code - code % 8
    return _Syllable(_ROWS.get(row, ""), code - row)


def _spoken(syllables: list[_Syllable]) -> Iterator[bool]:
    """Yield for every letter whether its vowel is heard.

    From the end backwards: a sixth order closes the word in silence, stays silent before a letter with its
    vowel, and is heard before one that has not; the first letter of a word is always heard.
    """
    heard: list[bool] = []
    for place in reversed(range(len(syllables))):
        last, first = place == len(syllables) - 1, place == 0
        silent = syllables[place].sixth and not first and (last or heard[-1])
        heard.append(not silent)
    return reversed(heard)
