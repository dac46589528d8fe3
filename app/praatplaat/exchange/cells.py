"""What a table is made of, whichever program wrote it: rows of cells, and what makes a cell unfit to take."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

MOST_ROWS = 2_000
"""Rows of a sheet, the heading among them."""

MOST_CARDS = 500
"""Cards of a phrase set, as its schema has it."""

MOST_COLUMNS = 200
"""Columns of a table: thirty languages with forms and spoken words fit."""

LONGEST = 2_000
"""Letters of a cell: a phrase has 600 at most, a row of search words somewhat more."""

JOINERS = "\u200c\u200d"
"""Invisible signs that some scripts need between letters."""

UNFIT = {"Cc", "Cf", "Cs", "Co", "Cn"}
"""Kinds of signs that nobody sees or that mean nothing: they turn letters round or hide words."""

FORMULA = "=+-@\t\r"
"""Signs at the start of a cell by which a spreadsheet takes it for a formula."""

_GUARDED = re.compile(rf"'+[{re.escape(FORMULA)}]")
_OPEN = re.compile(rf"'*[{re.escape(FORMULA)}]")


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell as text; `fault` is the code of why it cannot be taken, if so."""

    text: str
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is not empty: its number as people see it, and its cells by column, from 0."""

    number: int
    cells: Mapping[int, Cell]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet as people name it (a CSV file has none), without its empty rows."""

    name: str
    rows: tuple[Row, ...]


def cell_of(written: str, fault: str = "") -> Cell | None:
    """Return a cell with its text in normal form, without blanks around it; nothing when it is empty."""
    if not fault and len(written) > LONGEST:
        fault, written = "cell-long", ""
    text = unicodedata.normalize("NFC", written.replace("\u00a0", " ").strip())
    if not text and not fault:
        return None
    return Cell(text, fault or ("cell-sign" if hidden(text) else ""))


def hidden(text: str) -> str:
    """Return the first sign in a text that nobody sees; empty when there is none."""
    return next((sign for sign in text if _is_hidden(sign)), "")


def _is_hidden(sign: str) -> bool:
    return unicodedata.category(sign) in UNFIT and sign not in JOINERS and sign not in "\n\r\t"


def column_letters(number: int) -> str:
    """Return how a spreadsheet names a column, from 0: A, B, … Z, AA."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def guarded(text: str) -> str:
    """Return a text for CSV that no spreadsheet takes for a formula; `unguarded` gives the text back."""
    return f"'{text}" if _OPEN.match(text) else text


def unguarded(text: str) -> str:
    """Return a text from CSV without the apostrophe that `guarded` put before it."""
    return text[1:] if _GUARDED.match(text) else text
