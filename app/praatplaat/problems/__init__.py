"""What can go wrong, said in one way: where it is, what it is and how to mend it, in Dutch and in English.

Every code stands in the catalogue, in the module of the part that finds it. A problem that is only a warning
never keeps anything from the board.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from praatplaat.problems import (
    content,
    conversation,
    editing,
    entrance,
    exchange,
    files,
    office,
    photos,
    pictures,
    recordings,
    running,
    speech,
    translation,
    wordings,
)
from praatplaat.problems.entry import Entry

CATALOGUE: Mapping[str, Entry] = {
    **files.ENTRIES,
    **content.ENTRIES,
    **conversation.ENTRIES,
    **wordings.ENTRIES,
    **pictures.ENTRIES,
    **speech.ENTRIES,
    **translation.ENTRIES,
    **running.ENTRIES,
    **editing.ENTRIES,
    **exchange.ENTRIES,
    **photos.ENTRIES,
    **recordings.ENTRIES,
    **office.ENTRIES,
    **entrance.ENTRIES,
}
"""Every problem anybody can be shown, by code."""


@dataclass(frozen=True, slots=True)
class Where:
    """A place in the content: a file as seen from the root, a line from 1, a field such as `cards[2].nl`."""

    file: str = ""
    line: int | None = None
    field: str = ""

    def __str__(self) -> str:
        at = f"{self.file}:{self.line}" if self.file and self.line else self.file
        return f"{at} ({self.field})" if at and self.field else at or self.field


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong. `detail` fills the places in the catalogue's sentences."""

    code: str
    where: Where = Where()
    detail: Mapping[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        # A code or a detail that is forgotten must show in the test that raises it, not on somebody's screen.
        CATALOGUE[self.code].check(self.detail)

    @property
    def warning(self) -> bool:
        """Whether this is advice: nothing is left out because of it."""
        return CATALOGUE[self.code].warning

    def what(self, language: str = "en") -> str:
        """Return what is wrong, in one sentence."""
        return CATALOGUE[self.code].said(language)[0].format(**self.detail)

    def mend(self, language: str = "en") -> str:
        """Return what to do about it, in one or two sentences."""
        return CATALOGUE[self.code].said(language)[1].format(**self.detail)

    def message(self, language: str = "en") -> str:
        """Return place, fault and mend on one line, in Dutch (`nl`) or English (every other language)."""
        place = str(self.where)
        said = f"{self.what(language)} {self.mend(language)}"
        return f"{place}: {said}" if place else said


class ProblemError(Exception):
    """Stops what cannot go on, carrying the problem to whoever can show it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message())
        self.problem = problem


def problem(code: str, where: Where | None = None, **detail: object) -> Problem:
    """Return a problem from the catalogue, its details given by name."""
    return Problem(code, where or Where(), detail)


__all__ = ["CATALOGUE", "Entry", "Problem", "ProblemError", "Where", "problem"]
