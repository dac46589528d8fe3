"""What was measured beside what was promised: figures, and the table they are printed as."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

HEAD = ("what", "target", "measured", "")


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. Without a target it only informs; `measured` may be unknown."""

    what: str
    unit: str
    """`s`, `ms`, `KB` or `MB` (thousands and millions of bytes); nothing for what is counted."""
    target: float | None
    measured: float | None
    note: str = ""

    @property
    def verdict(self) -> str:
        """Return `ok`, `over`, or why there is neither."""
        if self.measured is None:
            return "not measured"
        if self.target is None:
            return ""
        return "ok" if self.measured <= self.target else "over"

    @property
    def cells(self) -> tuple[str, str, str, str]:
        """Return the line as it is printed."""
        target = f"≤ {shown(self.target)} {self.unit}".strip() if self.target is not None else ""
        measured = f"{shown(self.measured)} {self.unit}".strip() if self.measured is not None else "–"
        said = " · ".join(part for part in (self.verdict, self.note) if part)
        return (self.what, target, measured, said)


def table(figures: Iterable[Figure]) -> str:
    """Return the lines below each other: figures to the right, words to the left."""
    rows: list[Sequence[str]] = [HEAD, *(figure.cells for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    return "\n".join(_line(row, widths) for row in rows)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that a `share` (0 to 1) of the values do not exceed. Raises ValueError for none."""
    if not values:
        raise ValueError("no values")
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def median(values: Sequence[float]) -> float:
    """Return the middle value; of two, the lower. Raises ValueError for none."""
    return percentile(values, 0.5)


def reckoned(total: int, fixed: int, cards: int, wanted: int) -> float:
    """Return what a pack would weigh with another number of cards.

    Everything grows with the cards of its sets (their answers, sentences and words in plates come along in
    proportion) but `fixed`, the bytes that no card adds to. Raises ValueError for a pack without cards.
    """
    if cards <= 0:
        raise ValueError("no cards")
    return fixed + (total - fixed) * wanted / cards


def shown(value: float) -> str:
    """Return a figure with as many decimals as anybody reads."""
    if not value:
        return "0"
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    what, *figures, said = row
    aligned = (cell.rjust(width) for cell, width in zip(figures, widths[1:-1], strict=True))
    return "   ".join([what.ljust(widths[0]), *aligned, said]).rstrip()
