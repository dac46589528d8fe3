"""The rows of a table onto the cards of a set: which card a row is, what changes in it, the cards after."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Any

from praatplaat.editing.values import Values
from praatplaat.exchange.about import Change
from praatplaat.exchange.cells import Cell, Row
from praatplaat.exchange.checking import Checker, place_of
from praatplaat.exchange.columns import Column, Kind, folded
from praatplaat.exchange.faults import Fault, Place, fault
from praatplaat.exchange.fields import ID, Cells, differs, rebuilt, shown
from praatplaat.exchange.naming import name_of
from praatplaat.exchange.reading import Incoming
from praatplaat.exchange.vocabulary import Vocabulary
from praatplaat.library import Library
from praatplaat.model import Says
from praatplaat.problems import ProblemError

ORDER = ("id", "says", "picture")
"""What stands first in a new card, as in the shipped sets; the texts follow, then the rest."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What a row amounts to: the card it is or becomes, what changes, what is wrong."""

    row: int
    card: str
    text: str
    new: bool
    changes: tuple[Change, ...] = ()
    faults: tuple[Fault, ...] = ()
    values: Values | None = None


class Merge:
    """Takes the rows of a table one by one, in order."""

    def __init__(
        self, incoming: Incoming, existing: Values, library: Library, scenes: Collection[str], language: str
    ) -> None:
        self._incoming, self._library = incoming, library
        self._words = Vocabulary(library, language)
        self._checker = Checker(library, existing, scenes)
        self._before: dict[str, Values] = {card["id"]: card for card in existing.get("cards", ())}
        self._by_text = {folded(self.source(card)): name for name, card in reversed(self._before.items())}
        self._claimed: dict[str, int] = {}
        self._after: list[Values] = []
        self._picture = self._lent(existing)
        self._headings = {column: incoming.headings[at] for at, column in incoming.columns.items()}

    def source(self, card: Values) -> str:
        """Return what a card says in the language of the volunteer."""
        return shown(card, Column(Kind.TEXT, self._library.volunteer), self._words)

    @property
    def absent(self) -> list[Values]:
        """The cards of the set that no row was about."""
        return [card for name, card in self._before.items() if name not in self._claimed]

    def cards(self, remove: Collection[str]) -> list[Values]:
        """Return the cards in the order of the table; one that it lacks stays where it was."""
        result = [card for card in self._after if card["id"] in self._claimed]
        behind = ""
        for name, card in self._before.items():
            if name not in self._claimed:
                if name in remove:
                    continue
                at = next((number for number, one in enumerate(result) if one["id"] == behind), -1)
                result.insert(at + 1, card)
            behind = name
        return result

    def row(self, number: int) -> Merged:
        """Return what one row amounts to, and remember its card."""
        row = self._incoming.cards.rows[number]
        merged = self._merged(row)
        before = self._before.get(merged.card)
        blocked = any(not one.warning for one in merged.faults)
        double = self._claimed.get(merged.card, row.number) != row.number
        kept = before if blocked else merged.values
        if kept is not None and not double:
            self._claimed[merged.card] = row.number
            self._after.append(kept)
        return merged

    def _merged(self, row: Row) -> Merged:
        cells: Cells = {
            column: cell.text if (cell := row.cells.get(at)) else ""
            for at, column in self._incoming.columns.items()
        }
        name, before = self._identified(cells)
        text = cells.get(Column(Kind.TEXT, self._library.volunteer), self.source(before or {}))
        merged = Merged(row.number, name, text, before is None)
        faults = [*self._unfit(row), *self._misnamed(row, name, before, cells, text)]
        if faults:
            return replace(merged, faults=tuple(faults))
        return self._rebuilt(merged, row, cells, before)

    def _identified(self, cells: Cells) -> tuple[str, Values | None]:
        """Return the name of the card that a row is about, and the card; without a name, by its words."""
        name = cells.get(Column(Kind.ID), "")
        text = cells.get(Column(Kind.TEXT, self._library.volunteer), "")
        if not name:
            taken = {*self._library.places, *self._before, *self._claimed}
            name = self._by_text.get(folded(text)) or name_of(text, taken)
        return name, self._before.get(name)

    def _unfit(self, row: Row) -> Iterator[Fault]:
        for at, column in self._incoming.columns.items():
            if (cell := row.cells.get(at)) and cell.fault:
                yield fault(cell.fault, self._place(row, column))

    def _has_fault(self, row: Row, column: Column) -> bool:
        """Return whether what stands in a cell cannot be taken: then it is not empty."""
        cells = self._incoming.columns.items()
        return any(one == column and row.cells.get(at, Cell("")).fault for at, one in cells)

    def _misnamed(
        self, row: Row, name: str, before: Values | None, cells: Cells, text: str
    ) -> Iterator[Fault]:
        """Yield that a row has the name of another, or that it says nothing."""
        if (first := self._claimed.get(name)) is not None:
            yield fault("row-twice", self._place(row, Column(Kind.ID)), id=name, first=first)
        elif before is None and cells.get(Column(Kind.ID)) and name in self._library.places:
            elsewhere = self._library.places[name]
            yield fault("row-elsewhere", self._place(row, Column(Kind.ID)), id=name, first=elsewhere)
        source = Column(Kind.TEXT, self._library.volunteer)
        if not text and not self._has_fault(row, source):
            yield fault("cell-source-empty", self._place(row, source), language=self._library.volunteer)

    def _rebuilt(self, merged: Merged, row: Row, cells: Cells, before: Values | None) -> Merged:
        card = before or {"id": merged.card}
        changed, faults = self._changed(row, cells, card)
        if not faults and not changed and before is not None:
            return replace(merged, values=before)
        changes = tuple(
            Change(self._headings[one], shown(card, one, self._words), cells[one]) for one in changed
        )
        if not faults:
            try:
                values = self._completed(rebuilt(card, cells, changed, self._words), before)
            except ProblemError as error:
                faults.append(Fault(self._place(row, None), error.problem))
            else:
                faults += self._checker.faults(values, lambda column: self._place(row, column))
                if before is None and not cells.get(Column(Kind.PICTURE)):
                    faults.append(fault("picture-lent", self._place(row, Column(Kind.PICTURE))))
                return replace(merged, changes=changes, faults=tuple(faults), values=values)
        return replace(merged, changes=changes, faults=tuple(faults))

    def _changed(self, row: Row, cells: Cells, card: Values) -> tuple[list[Column], list[Fault]]:
        """Return the columns that say something new; a name is not changed, it says which card it is."""
        changed, faults = [], []
        for column, written in cells.items():
            try:
                if column.kind is not Kind.ID and differs(column, card, written, self._words):
                    changed.append(column)
                elif column.kind is Kind.ID and not ID.fullmatch(card["id"]):
                    differs(column, {}, written, self._words)
            except ProblemError as error:
                faults.append(Fault(self._place(row, column), error.problem))
        return changed, faults

    def _completed(self, card: Values, before: Values | None) -> Values:
        """Return a new card with what no card can do without, its fields in the order of the shipped ones."""
        if before is not None:
            return card
        filled: dict[str, Any] = {"says": Says.VOLUNTEER.value, "picture": self._picture, **card}
        texts = [code for code in self._library.languages if code in filled]
        return {key: filled[key] for key in dict.fromkeys((*ORDER, *texts, *filled)) if filled[key]}

    def _lent(self, existing: Values) -> str:
        """Return the picture of a card without one: that of its set."""
        if "picture" in existing:
            return str(existing["picture"])
        cell = (self._incoming.set_cells or {}).get("picture")
        return cell[1].text if cell else ""

    def _place(self, row: Row, column: Column | None) -> Place:
        return place_of(self._headings, self._incoming.cards.name, row.number, column)
