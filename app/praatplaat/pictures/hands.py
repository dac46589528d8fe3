"""Hands: a fist that holds, an open palm, a pointing finger."""

from __future__ import annotations

from praatplaat.pictures.drawing import circle, tubes, turned
from praatplaat.pictures.palette import OUTLINE, colour

KINDS = frozenset({"fist", "open", "point", "none"})


def _open(x: float, y: float, r: float, skin: str, angle: float) -> str:
    segments = []
    for spread, length in ((-38, 1.55), (-13, 1.85), (12, 1.85), (36, 1.6)):
        a, b = turned(r * 0.4, 0, angle + spread), turned(r * length, 0, angle + spread)
        segments.append(([(x + a[0], y + a[1]), (x + b[0], y + b[1])], r * 0.62 + OUTLINE * 0.4, skin))
    thumb = turned(r * 1.45, 0, angle - 88)
    segments.append(([(x, y), (x + thumb[0], y + thumb[1])], r * 0.66 + OUTLINE * 0.4, skin))
    return circle(x, y, r * 0.98, skin) + tubes(segments) + circle(x, y, r * 0.98 - OUTLINE * 0.45, skin, 0)


def _point(x: float, y: float, r: float, skin: str, angle: float) -> str:
    tip, thumb = turned(r * 2.2, 0, angle), turned(r * 1.1, 0, angle - 70)
    fingers = tubes(
        [
            ([(x, y), (x + tip[0], y + tip[1])], r * 0.75 + OUTLINE * 0.4, skin),
            ([(x, y), (x + thumb[0], y + thumb[1])], r * 0.7 + OUTLINE * 0.4, skin),
        ]
    )
    return fingers + circle(x, y, r, skin) + circle(x + tip[0] * 0.3, y + tip[1] * 0.3, r * 0.45, skin, 0)


def hand(x: float, y: float, r: float, kind: str, skin: str, angle: float) -> str:
    """Draw a hand of radius `r`; `angle` is where its fingers point, in degrees clockwise from the right."""
    fill = colour(skin)
    if kind == "open":
        return _open(x, y, r, fill, angle)
    if kind == "point":
        return _point(x, y, r, fill, angle)
    return "" if kind == "none" else circle(x, y, r, fill)
