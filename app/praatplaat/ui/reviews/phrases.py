"""The phrases that native speakers are asked about: by card, with the set each stands in."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from praatplaat.library import Library
from praatplaat.model import Card, PhraseSet, filled
from praatplaat.review import wording

SECONDS = 40
"""How long somebody needs for one phrase: to read it, to hear it and to say something of it."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A card, or one whole sentence of a card with an open place, in its set."""

    of: PhraseSet
    card: Card


def phrases(library: Library) -> Mapping[str, Phrase]:
    """Return every phrase of every set, by the id of its card."""
    return {card.id: Phrase(one, card) for one in library.sets for card in said_aloud(one)}


def said_aloud(one: PhraseSet) -> Iterator[Card]:
    """Yield what is really said: of a card with an open place its whole sentences, not the gap."""
    for card in one.cards:
        yield from card.values.values() if card.slot else (card,)


def to_check(library: Library, sets: Collection[str], language: str) -> Mapping[str, int]:
    """Return how many phrases of each set can be checked in a language, by the id of the set."""
    return {
        one.id: sum(language in card.texts for card in said_aloud(one))
        for one in library.sets
        if one.id in sets
    }


def minutes(count: int) -> int:
    """Return about how long it takes to check so many phrases: in fives, at least five."""
    return max(5, round(count * SECONDS / 300) * 5)


def source_of(card: Card, volunteer: str) -> str:
    """Return the sentence of a card as the volunteer reads it."""
    there = card.texts.get(volunteer)
    found = there.texts.values() if there else ()
    return next((filled(text, card.slot).text for text in found), card.id)


def reads_as(library: Library, card: Card, language: str) -> str:
    """Return the fingerprint of a card as it reads now; empty for a language it lacks."""
    return wording(card, language, library.volunteer) if language in card.texts else ""
