"""Which cards a publication leaves off tablets, per language, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from praatplaat.library import Library
from praatplaat.model import Card, State
from praatplaat.pack.sounds import is_carried


class Why(StrEnum):
    """Why a card stays behind; the values are keys of the studio's words."""

    TEXT = "publish-why-text"
    DRAFT = "publish-why-draft"
    LEAST = "publish-why-least"
    CARE = "publish-why-care"
    BESIDE = "publish-why-beside"


@dataclass(frozen=True, slots=True)
class Leaving:
    """How one language goes along. `cards` gives the cards that stay behind and why, in order."""

    language: str
    total: int
    cards: Mapping[str, Why]

    @property
    def carried(self) -> int:
        """How many cards go along."""
        return self.total - len(self.cards)

    def count(self, why: Why) -> int:
        """Return how many cards stay behind for one reason."""
        return sum(one is why for one in self.cards.values())


def leaving(library: Library, language: str) -> Leaving:
    """Return what stays behind in a language by the policy of a library; answers do not count."""
    asked = [card for one in library.sets for card in one.cards]
    behind = (card for card in asked if not is_carried(card, language, library))
    return Leaving(language, len(asked), {card.id: _why(card, language, library) for card in behind})


def _why(card: Card, language: str, library: Library) -> Why:
    if card.withheld:
        return Why.CARE
    if language not in card.texts:
        return Why.TEXT
    if library.state(card, language) is State.DRAFT:
        return Why.DRAFT
    return Why.BESIDE if library.is_fit(card, language) else Why.LEAST
