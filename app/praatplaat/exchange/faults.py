"""A fault in a table, with its place as people find it: the sheet, the row and the heading of the column."""

from __future__ import annotations

from dataclasses import dataclass

from praatplaat.problems import Problem, ProblemError, Where, problem


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a table: the row as the program numbers it, from 1; the column by its heading as written."""

    sheet: str = ""
    row: int = 0
    column: str = ""

    def said(self, language: str = "en") -> str:
        """Return the place as people read it; of a table without sheets, the row and the column only."""
        words = ("blad", "rij", "kolom") if language == "nl" else ("sheet", "row", "column")
        parts = (
            self.sheet and f"{words[0]} ‘{self.sheet}’",
            self.row and f"{words[1]} {self.row}",
            self.column and f"{words[2]} ‘{self.column}’",
        )
        return ", ".join(str(part) for part in parts if part)

    @property
    def where(self) -> Where:
        """The same place as the catalogue has it."""
        return Where(self.sheet, self.row or None, self.column)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a table, and where."""

    place: Place
    problem: Problem

    @property
    def warning(self) -> bool:
        """Whether this is advice: nothing is refused because of it."""
        return self.problem.warning

    def message(self, language: str = "en") -> str:
        """Return place, fault and mend on one line."""
        place = self.place.said(language)
        said = f"{self.problem.what(language)} {self.problem.mend(language)}"
        return f"[{place}] {said}" if place else said


def fault(code: str, place: Place, /, **detail: object) -> Fault:
    """Return a fault from the catalogue, its details given by name."""
    return Fault(place, problem(code, place.where, **detail))


def refused(
    code: str, file: str, line: int | None = None, column: str = "", /, **detail: object
) -> ProblemError:
    """Return what refuses a whole file; `file` is the file, or the sheet, as people see it."""
    return ProblemError(problem(code, Where(file, line, column), **detail))
