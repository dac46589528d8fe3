"""What a parent can tap in reply: cards, named sets and slots of them, and where they are pointed at."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from praatplaat.model import Card, Care, Figure, Says


@dataclass(frozen=True, slots=True)
class Answers:
    """What a parent can tap in reply: cards, named sets and slots of them, the core bar, the exits."""

    cards: Mapping[str, Card] = field(default_factory=dict)
    sets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    core: tuple[str, ...] = ()
    slots: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    exits: frozenset[str] = frozenset()
    figures: Mapping[str, Figure] = field(default_factory=dict)

    def offered(self, names: Iterable[str]) -> frozenset[str]:
        """Return the ids that names of answers, of sets and of slots stand for."""
        groups = {**self.sets, **self.slots}
        return frozenset(one for name in names for one in groups.get(name, (name,)))

    def corners(self, names: Iterable[str]) -> bool:
        """Return whether these answers leave a parent no way out."""
        offered = self.offered(names)
        return bool(offered and self.exits) and not offered & self.exits


def may_answer(card: Card, asked: Card) -> bool:
    """Return whether a card of a set can be tapped in reply to another: one that a parent says, and whole.

    What is not for other ears answers only what is not for other ears either.
    """
    overheard = Care.ONE_TO_ONE in card.care and Care.ONE_TO_ONE not in asked.care
    return card.says is not Says.VOLUNTEER and not card.slot and card.id != asked.id and not overheard


def sound_groups(groups: Mapping[str, Iterable[str]], cards: Collection[str]) -> dict[str, tuple[str, ...]]:
    """Return named groups of answers without those that are not sound."""
    return {name: tuple(one for one in ids if one in cards) for name, ids in groups.items()}
