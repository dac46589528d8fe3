"""What differs between two versions of a set, part by part, and which words of a text changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from praatplaat.editing.fields import is_language
from praatplaat.editing.naming import ids_in
from praatplaat.editing.parts import CARDS, Parts, Way, card_parts, cards_by_id, moved_ids, set_parts
from praatplaat.editing.values import Values
from praatplaat.editing.wording import wordings

PLACE = "place"
"""The last step of the way to where a card stands; only differences have it."""


class Kind(StrEnum):
    """What kind of part differs."""

    CARD = "card"
    PLACE = "place"
    TEXT = "text"
    REVIEW = "review"
    FIELD = "field"


class Change(StrEnum):
    """What happened to it."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """One part that is not the same in two versions; `None` where a version lacks it."""

    way: Way
    """The way to the part (see `parts.Way`); `("cards", id, "place")` for where a card stands, from 1."""
    before: Any
    after: Any
    about: str = ""
    """The sentence of the card, in the volunteer's language; empty for a part of the set itself."""

    @property
    def card(self) -> str:
        """Id of the card that differs; empty for a part of the set itself."""
        return self.way[1] if self.way[0] == CARDS and len(self.way) > 1 else ""

    @property
    def steps(self) -> Way:
        """The way within the card, or within the sentence for one value of its slot."""
        steps = self.way[2:] if self.card else self.way
        return steps[2:] if steps[:1] == ("values",) and len(steps) > 2 else steps

    @property
    def kind(self) -> Kind:
        """What kind of part it is."""
        steps = self.steps
        if not steps:
            return Kind.CARD
        if steps[0] in (PLACE, "review"):
            return Kind(steps[0])
        return Kind.TEXT if self.card and is_language(steps[0]) else Kind.FIELD

    @property
    def change(self) -> Change:
        """Whether it was added, removed or changed."""
        if self.before is None:
            return Change.ADDED
        return Change.REMOVED if self.after is None else Change.CHANGED


def differences(before: Values, after: Values, volunteer: str) -> tuple[Difference, ...]:
    """Return what differs between two versions: the set itself first, then the cards, in the later order.

    A card that is new or gone is one difference. Of the others, as few as possible count as moved.
    """
    old, new = cards_by_id(before), cards_by_id(after)
    moved = moved_ids(list(old), list(new))
    found = list(_parts(set_parts(before), set_parts(after), (), ""))
    for one in _together(before, after):
        about = source_of(new.get(one) or old[one], volunteer)
        if one not in old or one not in new:
            found.append(Difference((CARDS, one), old.get(one), new.get(one), about))
            continue
        if one in moved:
            was, now = (list(side).index(one) + 1 for side in (old, new))
            found.append(Difference((CARDS, one, PLACE), was, now, about))
        found += _parts(card_parts(old[one]), card_parts(new[one]), (CARDS, one), about)
    return tuple(found)


def source_of(card: Values, volunteer: str) -> str:
    """Return the sentence of a card as the volunteer reads it, or its id when it has none."""
    texts = wordings(card, volunteer).values()
    return " / ".join(text.text for text in texts) or str(card["id"])


@dataclass(frozen=True, slots=True)
class Run:
    """Words in a row that are in both texts (`None`), or only in one of them; put blanks between runs."""

    change: Change | None
    words: str


def changed_words(before: str, after: str) -> tuple[Run, ...]:
    """Return two texts as one row of runs: what went is there before what came in its place."""
    old, new = before.split(), after.split()
    found = []
    for kind, start, end, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Run(None, " ".join(old[start:end])))
            continue
        pieces = ((Change.REMOVED, old[start:end]), (Change.ADDED, new[first:last]))
        found += [Run(change, " ".join(words)) for change, words in pieces if words]
    return tuple(found)


def _parts(before: Parts, after: Parts, way: Way, about: str) -> Iterator[Difference]:
    for one in dict.fromkeys((*after, *before)):
        if before.get(one) != after.get(one):
            yield Difference((*way, *one), before.get(one), after.get(one), about)


def _together(before: Values, after: Values) -> list[str]:
    """Return all cards in the later order, each one that is gone behind the card it stood behind."""
    order, last = list(ids_in(after)), ""
    for one in ids_in(before):
        if one not in order:
            order.insert(order.index(last) + 1 if last else 0, one)
        last = one
    return order
