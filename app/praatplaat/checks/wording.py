"""One wording in one language: its letters, its vowels, its length. Nothing here knows a language by name."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher

from praatplaat.checks.finding import Finding
from praatplaat.documents import Way
from praatplaat.languages import LATIN, alphabet, is_latin, own_letters
from praatplaat.model import Language, Text

JOINERS = "\u200c\u200d"
"""Invisible signs that some scripts need between letters."""

VOWELLED = 0.4
"""Vowel signs per letter in a text with its vowels: Arabic with them has 0.6 to 0.9, without below 0.1."""

SKELETON = 0.6
"""How alike the letters of a text and of its spoken form are at least."""

SUSPECT_SHARE = 0.5
"""Share of words from another language that makes a text one in that language."""


def of_text(text: Text, language: Language, way: Way) -> Iterator[Finding]:
    """Yield what is wrong with a wording; `way` leads to it within its card."""
    for finding in _findings(text, language):
        yield Finding(finding.code, (*way, *finding.way), finding.detail, language.code)


def _findings(text: Text, language: Language) -> Iterator[Finding]:
    yield from _invisible(text)
    if faults := list(_letters(text, language)):
        # Advice on vowels or words of a text in the wrong letters would only hide what matters.
        yield from faults
        return
    yield from _suspects(text, language)
    if text.speak is not None:
        yield from _speak_differs(text, text.speak)
    if language.vowels:
        yield from _vowels(text)


def _invisible(text: Text) -> Iterator[Finding]:
    """Refuse signs nobody sees: they turn the order of the letters round or hide words from search."""
    for letter in dict.fromkeys(text.text + text.spoken):
        if unicodedata.category(letter) == "Cf" and letter not in JOINERS:
            yield Finding("invisible-sign", (), {"sign": f"U+{ord(letter):04X}"})


def _letters(text: Text, language: Language) -> Iterator[Finding]:
    own = own_letters(language)
    if _without_own(text.text, own):
        yield Finding("wrong-script", (), {"language": language.code, "script": own, "text": text.text})
        return
    # A name in Latin letters may stand in a text when somebody has written out how to say it.
    allowed = {own, LATIN} if text.speak else {own}
    if strangers := _strangers(text.text, allowed):
        yield Finding("foreign-letters", (), {"letters": strangers, "language": language.code})
    if not is_latin(language):
        yield from _unspeakable(text, own, language.code)


def _without_own(text: str, own: str) -> bool:
    """Return whether a text has letters, but none of its own language."""
    alphabets = {alphabet(letter) for letter in text} - {""}
    return bool(alphabets) and own not in alphabets


def _strangers(text: str, allowed: set[str]) -> str:
    """Return the letters of other alphabets, each once."""
    known = allowed | {"", "MODIFIER"}
    return " ".join(letter for letter in dict.fromkeys(text) if alphabet(letter) not in known)


def _unspeakable(text: Text, own: str, code: str) -> Iterator[Finding]:
    """Yield what a voice skips or misreads: numerals of every script, and letters of another one."""
    numerals = [sign for sign in dict.fromkeys(text.spoken) if unicodedata.category(sign).startswith("N")]
    way: Way = ("speak",) if text.speak else ()
    if numerals:
        yield Finding("spoken-numerals", way, {"numerals": " ".join(numerals)})
    elif text.speak and (strangers := _strangers(text.speak, {own})):
        yield Finding("spoken-letters", way, {"letters": strangers, "language": code})
    elif not any(alphabet(letter) == own for letter in text.spoken):
        yield Finding("spoken-nothing", way, {"language": code})


def _suspects(text: Text, language: Language) -> Iterator[Finding]:
    """Yield signs that a text is in another language of the same script, and likely slips of the keyboard."""
    spoken = words_of(text.text)
    found = [word for word in spoken if word in language.suspect_words]
    if found and len(found) >= SUSPECT_SHARE * len(spoken):
        yield Finding("other-language", (), {"language": language.code, "found": " ".join(found)})
    elif hints := [
        *found,
        *(letter for letter in dict.fromkeys(text.text) if letter in language.suspect_letters),
    ]:
        yield Finding("suspect-language", (), {"language": language.code, "found": " ".join(hints)})
    if rare := [letter for letter in dict.fromkeys(text.text + text.spoken) if letter in language.rare]:
        yield Finding("rare-letters", (), {"letters": " ".join(rare)})


def _speak_differs(text: Text, speak: str) -> Iterator[Finding]:
    """Warn when the spoken form seems another sentence; numbers and names may well be spelled otherwise."""
    if any(unicodedata.category(sign).startswith("N") or alphabet(sign) == LATIN for sign in text.text):
        return
    read, said = _skeleton(text.text), _skeleton(speak)
    if SequenceMatcher(None, read, said, autojunk=False).ratio() < SKELETON:
        yield Finding("speak-differs", ("speak",), {"text": text.text, "speak": speak})


def _skeleton(text: str) -> str:
    """Return the letters of a text without vowel signs and punctuation."""
    return "".join(sign for sign in text if unicodedata.category(sign).startswith("L"))


def _vowels(text: Text) -> Iterator[Finding]:
    letters = len(_skeleton(text.spoken))
    marks = sum(unicodedata.category(sign) == "Mn" for sign in text.spoken)
    if letters and marks < VOWELLED * letters:
        yield Finding("vowels-missing", ("speak",), {"speak": text.spoken})


def words_of(text: str) -> list[str]:
    """Return the words of a text, without the punctuation around them."""
    spaced = "".join(
        " " if unicodedata.category(sign)[0] in "PZ" and sign not in "'’-" else sign for sign in text
    )
    return [word for word in spaced.split() if any(alphabet(sign) or sign.isdigit() for sign in word)]
