"""What people without a caption took pictures for: tables of readings, ours and an organisation's own.

A table is tab-separated text with a heading line: picture, guess 1, guess 2, verdict, round, by. The shipped
one is `pictograms/comprehension.tsv`; what an organisation learns goes to `data/comprehension.tsv`.
After ISO 9186-1 a picture counts as understood by the share of people who understood it: 66.7 % and 85 % are
the usual marks.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from praatplaat.problems import Problem, ProblemError, Where, problem

TABLE = "comprehension.tsv"
HEADING = ("picture", "guess 1", "guess 2", "verdict", "round", "by")
LONGEST = 200
"""Characters that a reading or a name may have."""

MOST_TEXT = 5_000_000
"""Characters of a table: forty thousand readings."""

FORMULA = "=+-@"
"""Signs that make a spreadsheet calculate what somebody said."""

FAIR, GOOD = 2 / 3, 0.85
"""Shares of understood readings that are used as marks."""


class Verdict(StrEnum):
    """How what was read compares with what a picture is to say."""

    UNDERSTOOD = "understood"
    CLOSE = "close"
    MISREAD = "misread"
    CRITICAL = "critical"
    """Read as the opposite, or as something that could harm."""
    UNKNOWN = "unknown"
    """They did not know, or did not answer."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one person took a picture for."""

    picture: str
    first: str
    second: str
    verdict: Verdict
    round: int
    by: str


@dataclass(frozen=True, slots=True)
class Understanding:
    """How a picture was read in its latest round."""

    readings: int
    understood: int
    critical: int

    @property
    def share(self) -> float:
        """Share of readings that understood the picture, 0 to 1."""
        return self.understood / self.readings if self.readings else 0.0


def shipped(pictograms: Path, pictures: Collection[str]) -> tuple[list[Reading], list[Problem]]:
    """Return the readings that ship with the pictures, and what is wrong with their table."""
    return read_table(pictograms / TABLE, f"pictograms/{TABLE}", pictures)


def read_table(path: Path, shown: str, pictures: Collection[str]) -> tuple[list[Reading], list[Problem]]:
    """Return the readings of a table and what is wrong with it; nothing where there is no table."""
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        return [], []
    except (OSError, UnicodeDecodeError) as error:
        return [], [problem("readings-unreadable", Where(shown), reason=error)]
    if len(text) > MOST_TEXT:
        return [], [problem("readings-unreadable", Where(shown), reason=f"> {MOST_TEXT}")]
    readings, problems = [], []
    for number, written in enumerate(text.splitlines(), 1):
        cells = written.split("\t")
        if number == 1 or not any(cells):
            continue
        try:
            readings.append(_reading(cells, pictures, Where(shown, number)))
        except ProblemError as error:
            problems.append(error.problem)
    return readings, problems


def _reading(cells: list[str], pictures: Collection[str], where: Where) -> Reading:
    """Return one line as a reading. Raises ProblemError."""
    if len(cells) != len(HEADING):
        raise ProblemError(problem("reading-cells", where, count=len(cells), wanted=len(HEADING)))
    picture, first, second, verdict, round_, by = (cell.strip() for cell in cells)
    if picture not in pictures:
        raise ProblemError(problem("reading-picture", where, name=picture))
    if verdict not in set(Verdict) or not (round_.isdecimal() and len(round_) < 4):
        known = ", ".join(Verdict)
        raise ProblemError(problem("reading-verdict", where, verdict=verdict, round=round_, known=known))
    return Reading(picture, first, second, Verdict(verdict), int(round_), by)


def understandings(readings: Iterable[Reading]) -> Mapping[str, Understanding]:
    """Return how each picture was read in its latest round: a picture drawn anew is judged anew."""
    latest: dict[str, list[Reading]] = {}
    for one in readings:
        kept = latest.setdefault(one.picture, [])
        if kept and one.round > kept[0].round:
            kept.clear()
        if not kept or one.round == kept[0].round:
            kept.append(one)
    return {picture: _understanding(found) for picture, found in latest.items()}


def _understanding(found: list[Reading]) -> Understanding:
    return Understanding(
        len(found),
        sum(one.verdict is Verdict.UNDERSTOOD for one in found),
        sum(one.verdict is Verdict.CRITICAL for one in found),
    )


def line(reading: Reading) -> str:
    """Return a reading as a line of the table; tabs and line ends in what was said become spaces."""
    cells = (
        reading.picture,
        reading.first,
        reading.second,
        reading.verdict.value,
        str(reading.round),
        reading.by,
    )
    return "\t".join(_plain(cell) for cell in cells) + "\n"


def _plain(said: str) -> str:
    """Return what was said on one line, without what a spreadsheet would take for quoting or a formula."""
    words = " ".join(said.replace('"', "”").split())[:LONGEST]
    return f"’{words}" if words.startswith(tuple(FORMULA)) else words


def add(path: Path, reading: Reading) -> None:
    """Add a reading to an organisation's table; what stands there stays. Raises ProblemError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a+b") as table:
            size = table.tell()
            if size:
                table.seek(size - 1)
                begin = b"" if table.read(1) == b"\n" else b"\n"
            else:
                begin = ("\t".join(HEADING) + "\n").encode()
            table.write(begin + line(reading).encode())
    except OSError as error:
        where, reason = Where(str(path)), error.strerror or str(error)
        raise ProblemError(problem("readings-unwritable", where, reason=reason)) from error
