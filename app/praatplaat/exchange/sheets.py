"""One sheet of a workbook as rows of text: what it says, never what a spreadsheet would compute from it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import isfinite

from praatplaat.exchange.cells import LONGEST, MOST_COLUMNS, MOST_ROWS, Cell, Row, cell_of
from praatplaat.exchange.faults import refused
from praatplaat.exchange.markup import Reader

EMPTY_ROWS = 20_000
"""Rows a sheet may list, empty ones too: some programs list what was once coloured down to the bottom."""

LAST_ROW = 1_048_576
"""The last row a spreadsheet has."""

_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_RETURN = re.compile(r"_x000[dD]_")


class Strings(Reader):
    """The texts that the cells of a workbook share, in order; without how they are pronounced."""

    MOST = 100_000
    """More texts than a table of the largest size has."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._name, self._letters = name, Letters()

    def opened(self, name: str, _: Mapping[str, str]) -> None:
        """Begin a text."""
        if name == "si":
            if len(self.texts) >= self.MOST:
                raise refused("table-long", self._name, most=MOST_ROWS)
            self._letters.clear()
        self._letters.opened(name)

    def closed(self, name: str) -> None:
        """Keep a text."""
        self._letters.closed(name)
        if name == "si":
            self.texts.append(self._letters.text)

    def characters(self, content: str) -> None:
        """Hear a piece of text."""
        self._letters.hear(content)


class Letters:
    """The letters heard so far of one text: never many more than a cell may have."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._size, self._listening, self._aside = 0, False, False

    @property
    def text(self) -> str:
        """What was heard; a text that is too long stays too long."""
        return _RETURN.sub("", "".join(self._parts))

    def clear(self) -> None:
        """Begin anew."""
        self._parts, self._size = [], 0

    def opened(self, name: str) -> None:
        """Listen to text and values, not to what stands beside them to read them out (`rPh`)."""
        self._aside = self._aside or name == "rPh"
        self._listening = name in {"t", "v"} and not self._aside

    def closed(self, name: str) -> None:
        """Stop listening."""
        self._listening = False
        self._aside = self._aside and name != "rPh"

    def hear(self, content: str) -> None:
        """Keep a piece of text."""
        if self._listening and self._size <= LONGEST:
            self._parts.append(content)
            self._size += len(content)


class Rows(Reader):
    """The rows of a sheet that are not empty. `dates` are the numbers of the styles that show a date."""

    def __init__(self, name: str, texts: Sequence[str], dates: frozenset[str]) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self._name, self._texts, self._dates = name, texts, dates
        self._number = self._listed = 0
        self._column = -1
        self._cells: dict[int, Cell] = {}
        self._kind = self._style = ""
        self._formula, self._letters = False, Letters()

    def opened(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begin a row or a cell."""
        match name:
            case "row":
                self._row(attributes.get("r", ""))
            case "c":
                self._cell(attributes)
            case "f":
                self._formula = True
            case "mergeCell":
                raise refused("cells-merged", self._name)
        self._letters.opened(name)

    def closed(self, name: str) -> None:
        """Keep a row or a cell that is not empty."""
        self._letters.closed(name)
        if name == "c" and (cell := self._heard()):
            self._keep(cell)
        elif name == "row" and self._cells:
            if len(self.rows) >= MOST_ROWS:
                raise refused("table-long", self._name, most=MOST_ROWS)
            self.rows.append(Row(self._number, self._cells))

    def characters(self, content: str) -> None:
        """Hear a piece of text."""
        self._letters.hear(content)

    def _row(self, reference: str) -> None:
        number = self._number + 1
        if reference:
            number = int(reference) if re.fullmatch("[0-9]{1,7}", reference) else 0
        self._listed += 1
        if self._listed > EMPTY_ROWS:
            raise refused("table-long", self._name, most=MOST_ROWS)
        if not self._number < number <= LAST_ROW:
            raise refused("workbook-broken", self._name)
        self._number, self._column, self._cells = number, -1, {}

    def _cell(self, attributes: Mapping[str, str]) -> None:
        column = self._column + 1
        if reference := attributes.get("r", ""):
            match = _REFERENCE.fullmatch(reference)
            column = _column(match[1]) if match and int(match[2]) == self._number else -1
        if column <= self._column:
            raise refused("workbook-broken", self._name)
        self._column = column
        self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "0")
        self._formula = False
        self._letters.clear()

    def _keep(self, cell: Cell) -> None:
        if self._column >= MOST_COLUMNS:
            raise refused("table-wide", self._name, self._number, most=MOST_COLUMNS)
        self._cells[self._column] = cell

    def _heard(self) -> Cell | None:
        """Return the cell that ends here; nothing when it is empty."""
        heard = self._letters.text
        if self._formula:
            return Cell("", "cell-formula")
        if not heard.strip():
            return None
        if self._kind == "d" or (self._kind == "n" and self._style in self._dates):
            return Cell("", "cell-date")
        return self._said(heard)

    def _said(self, heard: str) -> Cell | None:
        match self._kind:
            case "s":
                return self._shared(heard)
            case "n":
                return _number(heard)
            case "str" | "inlineStr":
                return cell_of(heard)
            case "b":
                return cell_of("TRUE" if heard.strip() == "1" else "FALSE")
        return Cell("", "cell-broken")

    def _shared(self, heard: str) -> Cell | None:
        number = int(heard) if re.fullmatch("[0-9]{1,7}", heard.strip()) else len(self._texts)
        return cell_of(self._texts[number]) if number < len(self._texts) else Cell("", "cell-broken")


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _number(heard: str) -> Cell | None:
    """Return a number as people see it: 2, not 2.0."""
    try:
        number = float(heard) if len(heard) < 40 else float("nan")
    except ValueError:
        return Cell("", "cell-broken")
    if not isfinite(number):
        return Cell("", "cell-broken")
    return cell_of(str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number))
