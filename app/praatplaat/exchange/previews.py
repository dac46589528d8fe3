"""What a table would make of a set: a line per card, and the document to save. Saves nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from praatplaat.editing.values import Values
from praatplaat.exchange.about import Change, about
from praatplaat.exchange.faults import Fault
from praatplaat.exchange.merging import Merge
from praatplaat.exchange.reading import Incoming
from praatplaat.library import Library


class Fate(StrEnum):
    """What becomes of a card."""

    ADDED = "added"
    CHANGED = "changed"
    SAME = "same"
    ABSENT = "absent"
    """The set has it and the table has not: it stays, unless somebody asks for its removal."""
    REMOVED = "removed"
    REFUSED = "refused"
    """Its row has faults; of a card that the set has already, the card stays as it was."""


@dataclass(frozen=True, slots=True)
class Line:
    """What becomes of one card. `row` is 0 for a card that the table lacks."""

    row: int
    card: str
    text: str
    fate: Fate
    changes: tuple[Change, ...] = ()
    reasons: tuple[Fault, ...] = ()
    advice: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking over a table would do. `document` is what to save, without the refused rows.

    There is no document when the set itself has faults that block (then they are in `faults`), or no card.
    """

    document: Values | None
    lines: tuple[Line, ...]
    changes: tuple[Change, ...] = ()
    """Of the set itself: its title, picture, ages."""
    faults: tuple[Fault, ...] = ()
    """Of the set itself and of the table as a whole; those that are warnings are advice."""
    counts: Mapping[Fate, int] = field(default_factory=dict)


def preview(  # noqa: PLR0913 (the last three are for the form on the page)
    incoming: Incoming,
    existing: Values | None,
    library: Library,
    *,
    scenes: Collection[str] = (),
    remove: Collection[str] = (),
    language: str = "nl",
) -> Preview:
    """Return what becomes of a set when a table is taken over onto it; `existing` is None for a new set.

    `scenes` are the pictures there are (none given: they are not checked), `remove` the ids of cards that the
    table lacks and somebody ticked, `language` the one in which before and after are told.
    """
    base = existing or {}
    merge = Merge(incoming, base, library, scenes, language)
    lines = [_line(merge, number) for number in range(len(incoming.cards.rows))]
    lines += [_absent(card, merge, remove) for card in merge.absent]
    cards = merge.cards(remove)
    values, changes, faults = about(incoming, existing, library, cards, scenes)
    blocked = not cards or any(not fault.warning for fault in faults)
    return Preview(
        document=None if blocked else {**values, "cards": cards},
        lines=tuple(lines),
        changes=changes,
        faults=(*faults, *incoming.notes),
        counts={fate: sum(line.fate is fate for line in lines) for fate in Fate},
    )


def _line(merge: Merge, number: int) -> Line:
    """Return what becomes of one row."""
    one = merge.row(number)
    reasons = tuple(fault for fault in one.faults if not fault.warning)
    fate = Fate.REFUSED if reasons else Fate.ADDED if one.new else Fate.CHANGED if one.changes else Fate.SAME
    advice = tuple(fault for fault in one.faults if fault.warning)
    return Line(one.row, one.card, one.text, fate, one.changes, reasons, advice)


def _absent(card: Values, merge: Merge, remove: Collection[str]) -> Line:
    fate = Fate.REMOVED if card["id"] in remove else Fate.ABSENT
    return Line(0, card["id"], merge.source(card), fate)
