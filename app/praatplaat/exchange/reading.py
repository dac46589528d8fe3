"""A table as it comes in: its columns recognised, its rows not judged yet."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from praatplaat.exchange.archives import MAGIC, printable
from praatplaat.exchange.cells import MOST_CARDS, Cell, Row, Sheet, column_letters
from praatplaat.exchange.columns import LANGUAGES, Column, Kind, folded, heading, known
from praatplaat.exchange.faults import Fault, Place, fault, refused
from praatplaat.exchange.naming import Guesses
from praatplaat.exchange.separated import sheet_of
from praatplaat.exchange.workbooks import Workbook
from praatplaat.library import Library

SET_SHEETS = ("set", "reeks", "phrase set")
CARD_SHEETS = ("kaarten", "cards")
SET_NAMES = {"id": "id", "titel": "title", "title": "title", "plaatje": "picture", "picture": "picture"}
SET_NAMES |= {"leeftijd": "ages", "ages": "ages"}
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PLAIN = {".csv", ".txt", ".tsv", ""}


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a table says. `set_cells`: the set's fields, `id`, `title <code>`, `picture`, `ages`."""

    file: str
    cards: Sheet
    columns: Mapping[int, Column]
    headings: Mapping[int, str]
    set_sheet: str = ""
    set_cells: Mapping[str, tuple[int, Cell]] | None = None
    """By field: the row, and the cell. None when the table has nothing about the set (CSV)."""
    notes: tuple[Fault, ...] = ()
    """Advice: columns that are left out."""

    @property
    def set_id(self) -> str:
        """The id of the set as the table has it; empty when it does not."""
        cell = (self.set_cells or {}).get("id")
        return cell[1].text if cell else ""

    def place(self, row: int, column: Column | None = None) -> Place:
        """Return where a cell stands, as people find it."""
        number = next((number for number, one in self.columns.items() if one == column), None)
        return Place(self.cards.name, row, self.headings.get(number, "") if number is not None else "")


def read(data: bytes, file_name: str, library: Library) -> Incoming:
    """Return what a workbook (xlsx) or a CSV file says. Raises ProblemError for what is no table of ours."""
    name = printable(PurePath(file_name.replace("\\", "/")).name, 80)
    suffix = PurePath(name).suffix.lower()
    if data.startswith(OLE):
        raise refused("file-locked" if suffix == ".xlsx" else "workbook-old", name)
    if data.startswith(MAGIC) or suffix == ".xlsx":
        return _of_workbook(Workbook(data, name), name, library)
    if suffix not in PLAIN:
        raise refused("workbook-none", name)
    return _incoming(name, sheet_of(data, name), library)


def _of_workbook(workbook: Workbook, name: str, library: Library) -> Incoming:
    cards = workbook.sheet(_found(workbook, CARD_SHEETS, name))
    about = next((one for one in workbook.names if folded(one) in SET_SHEETS), None)
    if about is None:
        return _incoming(name, cards, library)
    return _incoming(name, cards, library, workbook.sheet(about))


def _found(workbook: Workbook, wanted: tuple[str, ...], name: str) -> str:
    """Return the sheet with one of these names; the only sheet there is will do."""
    for one in workbook.names:
        if folded(one) in wanted:
            return one
    guesses = Guesses()
    for one in workbook.names:
        if near := guesses.near(folded(one), wanted):
            raise refused("sheet-absent-near", name, found=printable(one), near=near)
    if len(workbook.names) == 1:
        return workbook.names[0]
    raise refused("sheet-absent", name, wanted=wanted[0], found=printable(", ".join(workbook.names), 80))


def _incoming(name: str, cards: Sheet, library: Library, about: Sheet | None = None) -> Incoming:
    if not cards.rows:
        raise refused("heading-absent", name, column=library.volunteer)
    first, *rows = cards.rows
    if len(rows) > MOST_CARDS:
        raise refused("table-long", cards.name or name, most=MOST_CARDS)
    columns, notes = _columns(first, cards.name or name, library)
    return Incoming(
        file=name,
        cards=Sheet(cards.name, tuple(rows)),
        columns=columns,
        headings={number: cell.text for number, cell in first.cells.items()},
        set_sheet=about.name if about else "",
        set_cells=_set_cells(about, library) if about else None,
        notes=tuple(notes),
    )


def _columns(row: Row, sheet: str, library: Library) -> tuple[dict[int, Column], list[Fault]]:
    """Return the column of each heading, and which headings nobody knows. Raises ProblemError."""
    headings = known(library)
    found: dict[int, Column] = {}
    strange = {}
    for number, cell in row.cells.items():
        if cell.fault:
            raise refused(cell.fault, sheet, row.number, column_letters(number))
        column = headings.get(folded(cell.text))
        if column is None:
            strange[number] = cell.text
        elif column in found.values():
            raise refused("column-twice", sheet, row.number, cell.text, name=cell.text)
        else:
            found[number] = column
    if not {Kind.TEXT, Kind.ID} & {column.kind for column in found.values()}:
        raise refused("heading-absent", sheet, column=library.volunteer)
    guesses = Guesses()
    free = {
        heading(column, language, library.volunteer)
        for column in set(headings.values()) - set(found.values())
        for language in LANGUAGES
    }
    return found, [_strange(text, sheet, row.number, free, guesses) for text in strange.values()]


def _strange(text: str, sheet: str, row: int, free: Collection[str], guesses: Guesses) -> Fault:
    """Return the advice that a column is left out; one that is nearly known is refused."""
    shown = printable(text)
    if near := guesses.near(folded(text), free):
        raise refused("column-unknown-near", sheet, row, shown, name=shown, near=near)
    return fault("column-unknown", Place(sheet, row, shown), name=shown)


def _set_cells(sheet: Sheet, library: Library) -> dict[str, tuple[int, Cell]]:
    """Return the fields of the set, which stand under each other: the name left, the value right."""
    found: dict[str, tuple[int, Cell]] = {}
    for row in sheet.rows:
        name = folded(row.cells[0].text) if 0 in row.cells else ""
        field, _, code = name.partition(" ")
        if (key := SET_NAMES.get(field)) is None or (
            key == "title" and code and code not in library.languages
        ):
            continue
        if key == "title":
            key = f"title {code or library.volunteer}"
        if key in found:
            raise refused("column-twice", sheet.name, row.number, name=printable(name))
        found[key] = (row.number, row.cells.get(1, Cell("")))
    return found
