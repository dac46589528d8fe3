"""The shipped library, and tables written as Markdown: what a test says is what a coordinator would see."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from praatplaat import places
from praatplaat.editing.values import Values, values_of
from praatplaat.exchange import Incoming, Preview, preview, read
from praatplaat.library import Library, load

SETS = sorted((places.phrases() / "sets").glob("*.yaml"))
SCENES = frozenset(path.stem for path in (places.pictograms() / "scenes").glob("*.yaml"))

ABOUT = """
| veld     | waarde   |
| id       | tanden   |
| titel nl | Tanden   |
| plaatje  | brushing-teeth |
"""


def cells_in(markdown: str) -> list[list[str]]:
    """The cells of a Markdown table, row by row; `---` lines do not count."""
    lines = [line.strip().strip("|") for line in markdown.strip().splitlines() if "---" not in line]
    return [[cell.strip() for cell in line.split("|")] for line in lines]


def workbook_of(**sheets: str) -> bytes:
    """A workbook, each sheet given as a Markdown table."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, markdown in sheets.items():
        sheet = book.create_sheet(name.replace("_", " "))
        for row in cells_in(markdown):
            sheet.append([cell or None for cell in row])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.fixture(scope="session")
def library() -> Library:
    return load(places.root())


@pytest.fixture(scope="session")
def shipped() -> dict[str, Values]:
    """The shipped sets as documents, by id."""
    return {path.stem: values_of(path.read_text("utf-8")) for path in SETS}


def without(library: Library, document: Values) -> Library:
    """A library in which a set is not there yet."""
    ids = {f"set:{document['id']}", *(card["id"] for card in document["cards"])}
    return replace(
        library,
        sets=tuple(one for one in library.sets if one.id != document["id"]),
        places={name: where for name, where in library.places.items() if name not in ids},
    )


class Office:
    """Reads tables as the studio does."""

    def __init__(self, library: Library) -> None:
        self.library = library

    def read(self, kaarten: str, about: str = ABOUT) -> Incoming:
        return read(workbook_of(set=about, kaarten=kaarten), "tanden.xlsx", self.library)

    def preview(self, kaarten: str, existing: Values | None = None, **options: Any) -> Preview:  # noqa: ANN401
        about = ABOUT if existing is None else "| veld | waarde |"
        return preview(self.read(kaarten, about), existing, self.library, **{"scenes": SCENES, **options})


@pytest.fixture
def office(library: Library) -> Office:
    return Office(library)


@pytest.fixture
def teeth() -> Values:
    """A set with two cards, one of them checked."""
    return values_of(Path(__file__).with_name("teeth.yaml").read_text("utf-8"))
