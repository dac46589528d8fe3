"""CSV in and out: UTF-8, the separator recognised, and nothing in it that a spreadsheet would compute."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator

from praatplaat.exchange.archives import MB
from praatplaat.exchange.cells import MOST_COLUMNS, MOST_ROWS, Cell, Row, Sheet, cell_of, unguarded
from praatplaat.exchange.faults import refused

LARGEST = 2 * MB
"""Bytes of a CSV file."""

SEPARATORS = ";,\t"
_HINT = "sep="


def sheet_of(data: bytes, name: str) -> Sheet:
    """Return the rows of a CSV file, the sheet without a name. Raises ProblemError."""
    if len(data) > LARGEST:
        raise refused("file-heavy", name, most=LARGEST // MB)
    text = _decoded(data, name)
    separator, text = _separator(text)
    return Sheet("", tuple(_rows(text, separator, name)))


def written(rows: Iterable[Iterable[str]], separator: str) -> bytes:
    """Return rows as CSV that every spreadsheet opens with its letters whole (a byte order mark tells it)."""
    stream = io.StringIO()
    csv.writer(stream, delimiter=separator, lineterminator="\r\n").writerows(rows)
    return codecs.BOM_UTF8 + stream.getvalue().encode()


def _decoded(data: bytes, name: str) -> str:
    """Return the text; what has NUL bytes is no text."""
    if b"\0" in data:
        raise refused(
            "csv-binary"
            if not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
            else "csv-encoding",
            name,
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise refused("csv-encoding", name, line) from None


def _separator(text: str) -> tuple[str, str]:
    """Return what parts the columns, judged by the first line that says anything, and the text from there."""
    lines = text.lstrip("\r\n").splitlines() or [""]
    first = lines[0].strip('"')
    if first.lower().startswith(_HINT) and first[len(_HINT) :] in (*SEPARATORS, ""):
        hinted = first[len(_HINT) :] or ";"
        # An empty line keeps the numbers of the rows as the file has them.
        return hinted, text.replace(lines[0], "", 1)
    bare = "".join(part for number, part in enumerate(lines[0].split('"')) if number % 2 == 0)
    return max(SEPARATORS, key=bare.count), text


def _rows(text: str, separator: str, name: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    kept = 0
    number = 0
    while True:
        try:
            fields = next(reader, None)
        except csv.Error as error:
            raise refused("csv-quotes", name, number + 1) from error
        if fields is None:
            return
        number += 1
        if cells := _cells(fields, name, number):
            kept += 1
            if kept > MOST_ROWS:
                raise refused("table-long", name, most=MOST_ROWS)
            yield Row(number, cells)


def _cells(fields: list[str], name: str, number: int) -> dict[int, Cell]:
    cells = {place: cell for place, field in enumerate(fields) if (cell := cell_of(unguarded(field)))}
    if cells and max(cells) >= MOST_COLUMNS:
        raise refused("table-wide", name, number, most=MOST_COLUMNS)
    return cells
