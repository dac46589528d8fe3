"""The cards of a library as a list to look through: by theme, by language, by state and by word."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from praatplaat.library import Library
from praatplaat.model import Card, State

ANSWERS, PLATES = "_answers", "_plates"
"""Stand for the answers, and for the words of talk plates, where a theme is asked for."""


class Stage(StrEnum):
    """How far a language of a card is: as in `State`, or not written at all."""

    MISSING = "missing"
    DRAFT = State.DRAFT.value
    CHECKED = State.CHECKED.value
    APPROVED = State.APPROVED.value


@dataclass(frozen=True, slots=True)
class Entry:
    """A card with the theme it stands in, how far each family language is, and its words to search in."""

    card: Card
    theme: str
    stages: Mapping[str, Stage]
    words: str


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to see; what is empty does not matter."""

    theme: str = ""
    language: str = ""
    stage: Stage | None = None
    words: str = ""


def entries(library: Library) -> tuple[Entry, ...]:
    """Return every card of every theme, then the answers."""
    cards = ((card, one.id) for one in library.sets for card in one.cards)
    themed = [(each, theme) for card, theme in cards for each in (card, *card.values.values())]
    words = [(spot.word, PLATES) for plate in library.plates for spot in plate.spots]
    answers = [(card, ANSWERS) for card in library.answers.values()]
    return tuple(_entry(card, theme, library) for card, theme in themed + words + answers)


def chosen(all_entries: Iterable[Entry], wish: Wish) -> tuple[Entry, ...]:
    """Return the entries that fit every part of a wish, in order."""
    words = folded(wish.words).split()
    return tuple(one for one in all_entries if _fits(one, wish) and all(word in one.words for word in words))


def tally(all_entries: Iterable[Entry], language: str) -> Counter[Stage]:
    """Return how many cards are how far in a language."""
    return Counter(one.stages[language] for one in all_entries)


def folded(text: str) -> str:
    """Return text as it is searched: no capitals, no accents, no vowel signs, no lengthening strokes."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if unicodedata.category(sign) not in {"Mn", "Lm", "Cf"})


def stage(library: Library, card: Card, language: str) -> Stage:
    """Return how far a language of a card is, as it reads now."""
    return Stage(library.state(card, language).value) if language in card.texts else Stage.MISSING


def _entry(card: Card, theme: str, library: Library) -> Entry:
    stages = {one.code: stage(library, card, one.code) for one in library.family_languages}
    return Entry(card, theme, stages, folded("\n".join(_words(card))))


def _words(card: Card) -> Iterator[str]:
    yield card.id
    for translation in card.texts.values():
        for form in translation.forms:
            yield from (translation.texts[form].text, translation.texts[form].spoken)
    yield from card.tip.values()


def _fits(entry: Entry, wish: Wish) -> bool:
    if wish.theme and entry.theme != wish.theme:
        return False
    if wish.stage is None:
        return True
    stages = [entry.stages[wish.language]] if wish.language in entry.stages else entry.stages.values()
    return wish.stage in stages
