"""Lines that things are made of: cords, rods and rounded arms with the outline around them."""

from __future__ import annotations

from praatplaat.pictures.drawing import circle, path
from praatplaat.pictures.palette import INK, OUTLINE


def cord(d: str, width: float, fill: str) -> str:
    """Draw path data as a line `width` units thick with the outline on both sides."""
    return path(d, width=width + 2 * OUTLINE) + path(d, width=width, stroke=fill)


def dot(x: float, y: float, r: float = 7, fill: str = INK) -> str:
    """Draw a filled spot without an outline of its own."""
    return circle(x, y, r, fill, 0)


def smile(r: float = 30, fill: str = "yellow") -> str:
    """Draw a small plain smiling face, for cards and toys."""
    eyes = dot(-r * 0.36, -r * 0.14, r * 0.13) + dot(r * 0.36, -r * 0.14, r * 0.13)
    mouth = path(f"M{-r * 0.45:.1f} {r * 0.24:.1f}Q0 {r * 0.75:.1f} {r * 0.45:.1f} {r * 0.24:.1f}", width=6)
    return circle(0, 0, r, fill, 6) + eyes + mouth
