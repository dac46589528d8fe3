"""What the content amounts to, in figures: cards by age and care, answers, slots, back-translations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from praatplaat.checks.wording import words_of
from praatplaat.library import Library
from praatplaat.model import Age, Card, Care, Says
from praatplaat.review import is_stale

AGREES = "same meaning, right addressee"
"""Verdict of a back-translation that says what the source says, to whom it says it."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts over a whole library."""

    cards: int
    sentences: int
    """Whole sentences that fill a slot."""
    answers: int
    values: int
    """Answers that are values of a slot."""
    parent: int
    """Cards a parent can begin with."""
    tips: int
    care: Mapping[str, int]
    withheld: int
    ages: Mapping[str, int]
    """Cards for a child of that age, those for every age included."""
    slots: int
    plans: int
    terms: int
    words: float
    """Mean number of words in a sentence of the source."""
    longest: int
    backs: Mapping[str, Mapping[str, int]]
    """Back-translations by language: how many there are, and how many agree with the source."""


def tally(library: Library) -> Tally:
    """Return the figures of a library."""
    asked = [card for one in library.sets for card in one.cards]
    lengths = [len(words_of(text)) for text in _sources(library)] or [0]
    return Tally(
        cards=len(asked),
        sentences=sum(len(card.values) for card in asked),
        answers=len(library.answers) - len(library.slot_values & library.answers.keys()),
        values=len(library.slot_values),
        parent=sum(card.says is Says.PARENT for card in asked),
        tips=sum(bool(card.tip) for card in asked),
        care={care.value: sum(care in card.care for card in asked) for care in Care},
        withheld=sum(card.withheld for card in asked),
        ages={age.value: sum(not card.ages or age in card.ages for card in asked) for age in Age},
        slots=len(library.slots),
        plans=len(library.plans),
        terms=len(library.glossary),
        words=round(sum(lengths) / len(lengths), 1),
        longest=max(lengths),
        backs={one.code: dict(_backs(library, one.code)) for one in library.family_languages},
    )


def _sources(library: Library) -> Iterator[str]:
    for card in library.cards():
        if library.volunteer in card.texts:
            yield from (text.text for text in card.texts[library.volunteer].texts.values())


def _backs(library: Library, language: str) -> Counter[str]:
    """Count the wordings of a language, those that were translated back, and those where it agrees."""
    counts = Counter({"texts": 0, "read": 0, "agree": 0})
    for card in library.cards():
        counts.update(_back(card, language, library.volunteer))
    return counts


def _back(card: Card, language: str, volunteer: str) -> Iterator[str]:
    review = None if is_stale(card, language, volunteer) else card.review.get(language)
    for form in card.texts[language].forms if language in card.texts else ():
        yield "texts"
        back = review.back.get(form) if review else None
        if back:
            yield "read"
            if back.verdict.startswith(AGREES):
                yield "agree"
