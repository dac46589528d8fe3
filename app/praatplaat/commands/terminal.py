"""What the commands share in talking to people: their language, tables, problems by file."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TextIO

from praatplaat.problems import Problem

DONE, PROBLEMS, FAILED = 0, 1, 2
"""Exit codes: done; the content has problems; it could not be done."""


def language() -> str:
    """Return `nl` when the environment asks for Dutch (`LC_ALL=nl_NL.UTF-8` and the like), otherwise `en`."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if wanted := os.environ.get(name):
            return "nl" if wanted.startswith("nl") else "en"
    return "en"


def said(dutch: str, english: str) -> str:
    """Return the sentence in the language of whoever reads."""
    return dutch if language() == "nl" else english


def say(dutch: str, english: str) -> None:
    """Print a sentence at once, also when the output is kept in a file."""
    print(said(dutch, english), flush=True)


def show(problem: Problem, stream: TextIO | None = None) -> None:
    """Print one problem with its place."""
    print(problem.message(language()), file=stream or sys.stdout, flush=True)


def show_by_file(problems: Iterable[Problem]) -> None:
    """Print problems under the name of their file, in the order of its lines."""
    ordered = sorted(problems, key=lambda problem: (problem.where.file, problem.where.line or 0))
    for file, found in groupby(ordered, key=lambda problem: problem.where.file):
        print(f"\n{file or said('Algemeen', 'In general')}")
        for problem in found:
            _show_line(problem)


def _show_line(problem: Problem) -> None:
    where, mark = problem.where, "·" if problem.warning else "✗"
    print(
        f"  {where.line or '':>5} {mark} {where.field}" if where.field else f"  {where.line or '':>5} {mark}"
    )
    print(f"          {problem.what(language())}")
    print(f"          → {problem.mend(language())}")


def show_table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table: the first column to the left, the others (numbers) to the right."""
    lines = [[str(cell) for cell in row] for row in (head, *rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    for line in lines:
        first, *others = (
            cell.rjust(width) if column else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        print("  ".join([first, *others]).rstrip())
