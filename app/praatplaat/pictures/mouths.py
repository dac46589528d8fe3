"""Mouths by name: one line, or an open shape."""

from __future__ import annotations

from collections.abc import Callable

from praatplaat.pictures.drawing import Point, box, circle, path, points

LINES: dict[str, tuple[Point, Point, Point, float]] = {
    "flat": ((-0.2, 0), (0, 0), (0.2, 0), 0.1),
    "tight": ((-0.13, 0), (0, 0), (0.13, 0), 0.1),
    "clench": ((-0.24, 0.12), (0, -0.08), (0.24, 0.12), 0.115),
    "slant": ((-0.2, 0.05), (0, -0.02), (0.22, -0.07), 0.1),
    "small": ((-0.12, 0), (0, 0.06), (0.12, 0), 0.1),
    "smile": ((-0.26, -0.04), (0, 0.22), (0.26, -0.04), 0.1),
    "sad": ((-0.23, 0.1), (0, -0.14), (0.23, 0.1), 0.1),
}
"""Start, bend and end of a closed mouth and its width, in parts of the head's radius."""

EDGE = 0.075
"""Outline of an open mouth, in parts of the head's radius."""


def mouth(kind: str, x: float, y: float, r: float, ink: str) -> str:
    """Draw a mouth centred on (x, y) of a head of radius `r`; `none` draws nothing."""
    if kind in LINES:
        *track, width = LINES[kind]
        start, bend, end = ((x + px * r, y + py * r) for px, py in track)
        return path(f"M{points(start)}Q{points(bend, end)}", width=r * width, stroke=ink)
    return OPEN[kind](x, y, r, ink) if kind in OPEN else ""


def _wavy(x: float, y: float, r: float, ink: str) -> str:
    first, bend = (x - r * 0.26, y + r * 0.05), (x - r * 0.13, y - r * 0.1)
    d = f"M{points(first)}Q{points(bend, (x, y + r * 0.02))}T{points((x + r * 0.26, y - r * 0.02))}"
    return path(d, width=r * 0.1, stroke=ink)


def _big_smile(x: float, y: float, r: float, ink: str) -> str:
    d = (
        f"M{points((x - r * 0.3, y - r * 0.08))}Q{points((x, y + r * 0.02), (x + r * 0.3, y - r * 0.08))}"
        f"Q{points((x + r * 0.22, y + r * 0.3), (x, y + r * 0.3))}"
        f"Q{points((x - r * 0.22, y + r * 0.3), (x - r * 0.3, y - r * 0.08))}Z"
    )
    return path(d, "white", r * EDGE, ink)


def _talk(x: float, y: float, r: float, ink: str) -> str:
    return circle(x, y + r * 0.02, r * 0.17, "mouth", r * EDGE, ry=r * 0.14, stroke=ink)


def _round(x: float, y: float, r: float, ink: str) -> str:
    return circle(x, y, r * 0.11, "mouth", r * EDGE, ry=r * 0.13, stroke=ink)


def _wail(x: float, y: float, r: float, ink: str) -> str:
    left, right = (x - r * 0.15, y + r * 0.22), (x + r * 0.15, y + r * 0.22)
    tongue = f"M{points(left)}Q{points((x, y + r * 0.06), right)}"
    shape = circle(x, y + r * 0.06, r * 0.26, "mouth", r * EDGE, ry=r * 0.27, stroke=ink)
    return shape + path(tongue, "tongue", 0)


def _tongue(x: float, y: float, r: float, ink: str) -> str:
    lick = circle(x + r * 0.06, y + r * 0.17, r * 0.12, "tongue", r * EDGE * 0.8, ry=r * 0.16, stroke=ink)
    left, right = (x - r * 0.28, y - r * 0.04), (x + r * 0.28, y - r * 0.04)
    return lick + path(f"M{points(left)}Q{points((x, y + r * 0.2), right)}", width=r * 0.1, stroke=ink)


def _teeth(x: float, y: float, r: float, ink: str) -> str:
    del ink  # teeth keep the outline of the picture
    upright = "".join(
        f"M{points((x + dx * r, y - r * 0.12))}L{points((x + dx * r, y + r * 0.19))}"
        for dx in (-0.16, 0, 0.16)
    )
    grid = f"M{points((x - r * 0.32, y + r * 0.03))}L{points((x + r * 0.32, y + r * 0.03))}{upright}"
    frame = box(x - r * 0.34, y - r * 0.13, r * 0.68, r * 0.33, r * 0.13, "white", r * EDGE)
    return frame + path(grid, width=r * 0.04, stroke="slate")


OPEN: dict[str, Callable[[float, float, float, str], str]] = {
    "wavy": _wavy,
    "bigsmile": _big_smile,
    "talk": _talk,
    "o": _round,
    "wail": _wail,
    "tongue": _tongue,
    "teeth": _teeth,
}
