"""What holds for a language as data describes it: which letters are its own, whom it addresses."""

from __future__ import annotations

import unicodedata
from functools import cache

from praatplaat.model import Language

LATIN = "LATIN"


@cache
def alphabet(letter: str) -> str:
    """Return the alphabet of a letter as Unicode names it, such as `ETHIOPIC`; empty for other signs."""
    if not unicodedata.category(letter).startswith("L"):
        return ""
    return unicodedata.name(letter, "UNNAMED").split(" ")[0]


def own_letters(language: Language) -> str:
    """Return the alphabet a language is written in; Latin when it does not say."""
    return language.letters or LATIN


def is_latin(language: Language) -> bool:
    """Return whether a language is written in Latin letters."""
    return own_letters(language) == LATIN
