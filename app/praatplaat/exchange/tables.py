"""Tables going out: an empty one to fill in, or one with the cards of a set; as a workbook or as CSV."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from praatplaat.editing.values import Values
from praatplaat.exchange.cells import guarded
from praatplaat.exchange.columns import HEADINGS, Column, columns_of, heading
from praatplaat.exchange.columns import Kind as Part
from praatplaat.exchange.fields import shown
from praatplaat.exchange.separated import written
from praatplaat.exchange.sheeting import Contents, workbook
from praatplaat.exchange.vocabulary import Vocabulary
from praatplaat.library import Library


class Kind(StrEnum):
    """What a table is written as; its value is the ending of the file's name."""

    WORKBOOK = "xlsx"
    CSV = "csv"


def template(library: Library, kind: Kind, language: str = "nl", *, scenes: Collection[str] = ()) -> bytes:
    """Return an empty table to fill in, its headings in Dutch (`nl`) or English."""
    return table_of(None, library, kind, language, scenes=scenes)


def table_of(
    document: Values | None,
    library: Library,
    kind: Kind,
    language: str = "nl",
    *,
    scenes: Collection[str] = (),
) -> bytes:
    """Return the cards of a set as a table; `scenes` are the pictures to choose from in a workbook.

    The same set gives the same bytes. What a table has no column for stays with the set when it is read back.
    """
    columns, words = columns_of(library, document), Vocabulary(library, language)
    headings = [heading(column, language, library.volunteer) for column in columns]
    cards = (document or {}).get("cards", ())
    rows = [[shown(card, column, words) for column in columns] for card in cards]
    if kind is Kind.CSV:
        separator = ";" if language == "nl" else ","
        return written(([guarded(cell) for cell in row] for row in (headings, *rows)), separator)
    about = _about(document or {}, library, language)
    return workbook(Contents(columns, headings, rows, about), library, words, language, sorted(scenes))


def _about(document: Values, library: Library, language: str) -> list[tuple[str, str]]:
    """Return the fields of the set itself, each with its name."""
    place = 0 if language == "nl" else 1
    title = ("titel", "title")[place]
    codes = dict.fromkeys((library.volunteer, *library.languages, *document.get("title", {})))
    return [
        ("id", str(document.get("id", ""))),
        *((f"{title} {code}", document.get("title", {}).get(code, "")) for code in codes),
        (HEADINGS[Part.PICTURE][place], str(document.get("picture", ""))),
        (HEADINGS[Part.AGES][place], shown(document, Column(Part.AGES), Vocabulary(library, language))),
    ]
