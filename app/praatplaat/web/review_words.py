"""The words of the page for native speakers, in their own language, and letters to read them with."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from praatplaat import fonts, places, shapes
from praatplaat.documents import read
from praatplaat.languages import LATIN, alphabet
from praatplaat.model import Language
from praatplaat.problems import Problem, ProblemError

NAME = "phrases/reviewing.yaml"
BLOCK = 128
"""Letters of one script stand together in blocks of so many in Unicode."""


@dataclass(frozen=True, slots=True)
class Words:
    """All words of the page, per language, and what went wrong in the languages that have words for it."""

    fallback: tuple[str, ...]
    words: Mapping[str, Mapping[str, str]]
    problems: Mapping[str, Mapping[str, str]]

    @classmethod
    def load(cls, root: Path) -> Words:
        """Read the words below a root, or ours where it has none. Raises ProblemError."""
        path = root / NAME
        document = read(path if path.exists() else places.CHECKOUT / NAME, NAME)
        for found in shapes.faults(document, "reviewing"):
            raise ProblemError(found)
        value = document.value
        return cls(tuple(value["fallback"]), value["words"], value["problems"])

    def code(self, language: str) -> str:
        """Return the language in which the page speaks to somebody with this language."""
        return next((one for one in (language, *self.fallback) if one in self.words), next(iter(self.words)))

    def told(self, found: Problem, code: str) -> str:
        """Return what is wrong in one of the languages of the page, or as the catalogue says it."""
        return self.problems.get(code, {}).get(found.code) or found.message(code)

    def consent(self, code: str, organisation: str) -> dict[str, str]:
        """Return what somebody agrees to before a first recording, and the version of those very words."""
        # Between isolates, so that a name in other letters does not turn the words round it about.
        text = self.words[code]["consent"].replace("{organisation}", f"\u2068{organisation}\u2069")
        return {"text": text, "version": hashlib.sha256(text.encode()).hexdigest()[:12]}

    def closed(self, found: Problem, languages: Mapping[str, Language]) -> list[dict[str, Any]]:
        """Return why a link opens nothing, in every language of the page: whose link it was is not known."""
        return [
            {**shown(languages[code]), "text": self.told(found, code), "ask": words["ask-new"]}
            for code, words in self.words.items()
            if code in languages
        ]


def shown(language: Language) -> dict[str, str]:
    """Return what a page must know to show a text in a language."""
    facts = {"script": language.script, "direction": language.direction}
    return {"code": language.code, "autonym": language.autonym, **facts}


def letters(script: str, texts: Iterable[str]) -> str:
    """Return the letters of texts, and those around them in Unicode: a correction may need any of them."""
    used = fonts.letters(script, texts)
    blocks = {ord(sign) // BLOCK for sign in used if alphabet(sign) not in ("", LATIN)}
    around = (chr(code) for block in blocks for code in range(block * BLOCK, (block + 1) * BLOCK))
    return "".join(sorted({*used, *(sign for sign in around if unicodedata.category(sign)[0] in "LMNP")}))


@lru_cache(maxsize=16)
def face(script: str, weight: int, kept: str) -> bytes:
    """Return a font with these letters, as woff2; cutting takes a second or more, so it is done once."""
    return fonts.cut(script, weight, kept)
