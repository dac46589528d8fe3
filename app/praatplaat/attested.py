"""Words that are known to exist in a language, from lists an organisation installs in `data/words/`.

A list is `<language>.tsv`: one word per line, whatever follows a tab is left alone, the first line may be a
heading. None are shipped: they come from text collections with licences of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from praatplaat.checks.terms import folded
from praatplaat.checks.wording import words_of
from praatplaat.model import Card, Form
from praatplaat.problems import ProblemError, Where, problem

ENOUGH = 0.5
"""Share of known words below which somebody should look again; good Tigrinya has 0.73 to 0.89."""

FEWEST = 4
"""Words a text has at least before a share says anything."""


def known_words(folder: Path, language: str) -> frozenset[str]:
    """Return the list for a language; empty where none is installed. Raises ProblemError."""
    path = folder / f"{language}.tsv"
    if not path.exists():
        return frozenset()
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ProblemError(problem("readings-unreadable", Where(str(path)), reason=error)) from error
    return frozenset(folded(line.split("\t")[0].strip()) for line in lines)


@dataclass(frozen=True, slots=True)
class Share:
    """How many of the words of one wording are known."""

    card: Card
    form: Form
    text: str
    known: int
    words: int

    @property
    def low(self) -> bool:
        """Whether so many words are unknown that somebody should look at the text again."""
        return self.words >= FEWEST and self.known < ENOUGH * self.words


def shares(cards: Iterable[Card], language: str, known: frozenset[str]) -> Iterator[Share]:
    """Yield how many words of each wording in a language are known."""
    for card in cards:
        if language in card.texts:
            for form, text in card.texts[language].texts.items():
                words = words_of(text.text)
                yield Share(card, form, text.text, sum(folded(word) in known for word in words), len(words))
