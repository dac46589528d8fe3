"""From vowelled Arabic to Latin letters, simplified for Dutch eyes.

Needs the vowels that people do not write (`speak` in a phrase). Emphatic consonants are written as plain
ones; u is always `oe`, long i `ie`, long a `aa`. Before a pause the last short vowel falls away, as in
speech, except where it is all that tells a woman from a man.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

FATHA, DAMMA, KASRA, SHADDA, SUKUN, DAGGER = "\u064e", "\u064f", "\u0650", "\u0651", "\u0652", "\u0670"
_SHORT = {FATHA: "a", DAMMA: "oe", KASRA: "i"}
_NUNATED = {"\u064b": "an", "\u064c": "oen", "\u064d": "in"}
_VOWELS = {**_SHORT, **_NUNATED}
_TATWEEL = "\u0640"

_CONSONANTS: Mapping[str, str] = {
    **{"ب": "b", "ت": "t", "ث": "th", "ج": "dj", "ح": "h", "خ": "ch", "د": "d", "ذ": "dh", "ر": "r"},
    **{"ز": "z", "س": "s", "ش": "sj", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "’", "غ": "gh"},
    **{"ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y"},
    **{"ء": "’", "أ": "’", "إ": "’", "ؤ": "’", "ئ": "’", "پ": "p", "چ": "tsj", "ڤ": "v", "گ": "g"},
}
_SUN = frozenset("تثدذرزسشصضطظلن")
_MARKS = {"،": ",", "؛": ";", "؟": "?", "٪": "%"}
_WORD = re.compile(r"[\u0621-\u0652\u0670\u0671\u067e\u0686\u06a4\u06af]+")
_PAUSE = re.compile(r"\s*(?:[.,;:?!،؛؟…]|$)")

_HIDDEN = {"هذا": 0, "هذه": 0, "هذان": 0, "ذلك": 0, "لكن": 0, "لكنه": 0, "الله": 2, "والله": 3, "لله": 1}
"""Words with a long a that is hardly ever written, and the letter it stands after."""


@dataclass(frozen=True, slots=True)
class _Letter:
    base: str
    marks: frozenset[str]

    @property
    def vowel(self) -> str:
        """The vowel written on the letter, empty when there is none."""
        return next((sound for mark, sound in _VOWELS.items() if mark in self.marks), "")

    @property
    def bare(self) -> bool:
        """Whether nothing is written on the letter, so that it may lengthen the vowel before."""
        return not self.marks or self.marks == {SUKUN}


def romanise(text: str) -> str | None:
    """Return a sentence in Latin letters; None when its vowels are not written."""
    text = unicodedata.normalize("NFC", text).replace(_TATWEEL, "").replace("ٱ", "ا")
    if not any(mark in text for mark in _SHORT):
        return None
    said = ""
    end = 0
    for word in _WORD.finditer(text):
        said += text[end : word.start()]
        said += _word(word.group(), pause=bool(_PAUSE.match(text, word.end())), after=said)
        end = word.end()
    return "".join(_MARKS.get(letter, letter) for letter in said + text[end:])


def _word(word: str, *, pause: bool, after: str) -> str:
    letters = list(_letters(word))
    article, letters = _article(letters)
    sounds = "".join(_sounds(letters, pause=pause))
    # Between two words the alif of the article is not heard after a vowel: fie l-bayt.
    if re.search(r"[aei]\s+$", after) and not article.startswith(("w", "f", "b", "k", "l")):
        article = article.removeprefix("a")
    if not article:
        sounds = sounds.removeprefix("’")
    return article + sounds


def _letters(word: str) -> Iterator[_Letter]:
    """Yield the letters with what is written on each."""
    found = re.findall(r"(.)([\u064b-\u0652\u0670]*)", word)
    hidden = _HIDDEN.get("".join(base for base, _ in found))
    for place, (base, marks) in enumerate(found):
        yield _Letter(base, frozenset(marks) | ({DAGGER} if place == hidden else set()))


def _article(letters: list[_Letter]) -> tuple[str, list[_Letter]]:
    """Return the article with what hangs on before it, and the letters that follow it."""
    bases = "".join(letter.base for letter in letters)
    found = re.match(r"([وفبك]?)ال(?=..)|(ل)ل(?=..)", bases)
    if not found or letters[found.end() - 1].vowel or SHADDA in letters[found.end() - 1].marks:
        return "", letters
    lam, rest = letters[found.end() - 1], letters[found.end() :]
    before = _CONSONANTS[bases[0]] + letters[0].vowel if found.group(1) or found.group(2) else "a"
    melts = rest[0].base in _SUN and (SHADDA in rest[0].marks or SUKUN not in lam.marks)
    once = _Letter(rest[0].base, rest[0].marks - {SHADDA})
    return f"{before}{_CONSONANTS[once.base] if melts else 'l'}-", [once if melts else rest[0], *rest[1:]]


def _sounds(letters: list[_Letter], *, pause: bool) -> Iterator[str]:
    """Yield what is heard of each letter."""
    before = _Letter("", frozenset())
    for place, letter in enumerate(letters):
        last = place == len(letters) - 1
        end = _end(letters, place) if pause and last else None
        yield _sound(letter, before, first=place == 0, last=last) if end is None else end
        before = letter


def _sound(letter: _Letter, before: _Letter, *, first: bool, last: bool) -> str:
    base = letter.base
    if base in "اى":
        return _alif(letter, before, first=first, last=last)
    if base == "آ":
        return "aa" if first else "’aa"
    if base == "ة":
        return f"t{letter.vowel}" if letter.vowel else "t" if before.base == "ا" else ""
    if _lengthens(letter, before):
        return "e" if before.vowel == "i" else ""
    consonant = _CONSONANTS.get(base, "")
    # Doubled letters are written twice; two signs for one sound would become four.
    doubled = SHADDA in letter.marks and len(consonant) == 1
    vowel = "aa" if DAGGER in letter.marks else letter.vowel
    return consonant * (2 if doubled else 1) + vowel


def _alif(letter: _Letter, before: _Letter, *, first: bool, last: bool) -> str:
    if first:
        return letter.vowel or "i"
    if before.vowel == "an" or (last and before.base == "و" and before.bare):
        return ""
    if letter.vowel:
        return letter.vowel.removeprefix("a") if before.vowel == "a" else letter.vowel
    return "a" if before.vowel == "a" else "aa"


def _lengthens(letter: _Letter, before: _Letter) -> bool:
    """Return whether a waw or ya is no consonant but the length of the vowel before."""
    return letter.bare and (letter.base, before.vowel) in (("و", "oe"), ("ي", "i"))


def _end(letters: list[_Letter], place: int) -> str | None:
    """Return what is heard of the last letter before a pause; None where it is as everywhere else."""
    letter = letters[place]
    before = letters[place - 1] if place else _Letter("", frozenset())
    if letter.base == "ة":
        return "t" if before.base == "ا" else ""
    if letter.vowel in ("", "an") or letter.base in "اى":
        return None
    addressed = letter.base == "ك" or (letter.base == "ت" and before.base == "ن")
    if addressed and letter.vowel in ("a", "i"):
        return None
    silent = _Letter(letter.base, letter.marks - _VOWELS.keys())
    return _sound(silent, before, first=place == 0, last=True)
