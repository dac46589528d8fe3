"""Writing a workbook: the set, its cards, an explanation and lists to choose from. All of it is text."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from praatplaat.exchange.cells import FORMULA, MOST_ROWS, column_letters
from praatplaat.exchange.columns import Column, Kind
from praatplaat.exchange.explaining import lines
from praatplaat.exchange.vocabulary import CARES, PERSONS, SAYS, Vocabulary
from praatplaat.library import Library

SHEETS = (("set", "kaarten", "uitleg", "lijsten"), ("set", "cards", "explanation", "lists"))
FIELDS = (("veld", "waarde"), ("field", "value"))
WIDTHS = {Kind.ID: 22, Kind.TEXT: 34, Kind.SPEAK: 34, Kind.ANSWERS: 34, Kind.TIP: 40, Kind.ALSO: 30}
NARROW = 16
ROWS = 500
"""Rows of cards in which to choose from a list, and that are text: a phrase set has no more."""

EPOCH = datetime(2000, 1, 1)
_HEAD = PatternFill("solid", fgColor="E2EFFB")
_TEXT = "@"


@dataclass(frozen=True, slots=True)
class Contents:
    """What to write: the cards by column, and the fields of the set with their names."""

    columns: Sequence[Column]
    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    about: Sequence[tuple[str, str]]


def workbook(
    contents: Contents, library: Library, words: Vocabulary, language: str, scenes: Sequence[str]
) -> bytes:
    """Return a workbook; the same contents give the same bytes."""
    place = 0 if language == "nl" else 1
    book = Workbook()
    book.remove(book.worksheets[0])
    about, cards, explanation, lists = (book.create_sheet(name) for name in SHEETS[place])
    _fill(about, [FIELDS[place], *contents.about], (24, 50))
    _fill(cards, [contents.headings, *contents.rows], [_width(one) for one in contents.columns])
    _fill(explanation, list(lines(contents.columns, contents.headings, language)), (40, 90))
    _choices(cards, contents, _lists(lists, words, scenes))
    _directions(cards, contents.columns, library)
    cards.freeze_panes = "B2"
    book.active = 1
    book.properties.created = book.properties.modified = EPOCH
    stream = io.BytesIO()
    book.save(stream)
    return _settled(stream.getvalue())


def _fill(sheet: Worksheet, rows: Iterable[Sequence[str]], widths: Sequence[int]) -> None:
    """Write rows as text, the first one as a heading; what looks like a formula is told to be text."""
    for number, row in enumerate(rows, start=1):
        for place, text in enumerate(row, start=1):
            cell = _cell(sheet, number, place)
            cell.number_format = _TEXT
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if text:
                cell.value = text
                cell.data_type = "s"
                cell.quotePrefix = text.startswith(tuple(FORMULA))
            if number == 1:
                cell.font, cell.fill = Font(bold=True), _HEAD
    for place, width in enumerate(widths):
        sheet.column_dimensions[column_letters(place)].width = width
    sheet.freeze_panes = "A2"


def _cell(sheet: Worksheet, row: int, column: int) -> Cell:
    """Return a cell; none is merged here."""
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    return cell


def _lists(sheet: Worksheet, words: Vocabulary, scenes: Sequence[str]) -> dict[Kind, str]:
    """Write what can be chosen, and return where the choices for a kind of column stand."""
    both = {Kind.SAYS: SAYS, Kind.CARE: CARES, Kind.FORM: PERSONS}
    choices = {kind: [words.word(named, value) for value in named] for kind, named in both.items()}
    listed = [*choices.values(), list(scenes)]
    answers = list(words.answers)
    columns = [*listed, [name for name, _ in answers], [text for _, text in answers]]
    head = ["says", "care", "form", "picture", "answers", ""]
    depth = max(len(column) for column in columns)
    rows = [[column[at] if at < len(column) else "" for column in columns] for at in range(depth)]
    _fill(sheet, [head, *rows], (18, 24, 12, 34, 34, 50))
    kinds = (*choices, Kind.PICTURE)
    return {
        kind: f"'{sheet.title}'!${letter}$2:${letter}${len(values) + 1}"
        for kind, values, letter in zip(kinds, listed, "ABCD", strict=True)
        if values
    }


def _choices(sheet: Worksheet, contents: Contents, lists: dict[Kind, str]) -> None:
    """Let the columns with few values be chosen from a list; something else can still be typed in them."""
    for place, column in enumerate(contents.columns):
        if column.kind in lists:
            choice = DataValidation("list", formula1=lists[column.kind], allow_blank=True)
            choice.errorStyle = "warning"
            letter = column_letters(place)
            choice.add(f"{letter}2:{letter}{min(ROWS, MOST_ROWS)}")
            sheet.add_data_validation(choice)


def _directions(sheet: Worksheet, columns: Sequence[Column], library: Library) -> None:
    """Let empty cells be text too (2-4 is no date), and languages from right to left stand at the right."""
    for place, column in enumerate(columns, start=1):
        language = library.languages.get(column.language)
        rightward = language is not None and language.direction == "rtl"
        # In a sheet, reading order 2 is from right to left; 0 lets each cell follow its own letters.
        looks = Alignment(
            wrap_text=True,
            vertical="top",
            horizontal="right" if rightward else None,
            readingOrder=2 * rightward,
        )
        # What a column looks like holds for its empty cells; those with a text have looks of their own.
        whole = sheet.column_dimensions[column_letters(place - 1)]
        for cell in (whole, *(_cell(sheet, number, place) for number in range(2, sheet.max_row + 1))):
            cell.alignment, cell.number_format = looks, _TEXT


def _width(column: Column) -> int:
    return WIDTHS.get(column.kind, NARROW)


def _settled(content: bytes) -> bytes:
    """Return a workbook without the time at which it was made: the same table gives the same bytes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as made, zipfile.ZipFile(stream, "w") as settled:
        for entry in made.infolist():
            same = zipfile.ZipInfo(entry.filename)
            same.compress_type = zipfile.ZIP_DEFLATED
            settled.writestr(same, _timeless(made.read(entry)))
    return stream.getvalue()


def _timeless(part: bytes) -> bytes:
    """Return a part without the moment of saving, which openpyxl writes whatever it is told."""
    before, tag, rest = part.partition(b"<dcterms:modified")
    if not tag:
        return part
    inside, end, after = rest.partition(b">")
    _, close, remains = after.partition(b"</dcterms:modified>")
    return before + tag + inside + end + EPOCH.strftime("%Y-%m-%dT%H:%M:%SZ").encode() + close + remains
