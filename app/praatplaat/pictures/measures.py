"""Proportions of bodies by age, in picture units at scale 1, and where a joint bends."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields

from praatplaat.pictures.drawing import Point


@dataclass(frozen=True, slots=True)
class Measures:
    """Lengths and widths of one body."""

    head: float
    neck: float
    shoulder: float
    torso: float
    hip: float
    upper_arm: float
    fore_arm: float
    arm: float
    thigh: float
    shin: float
    leg: float
    hand: float

    def scaled(self, by: float) -> Measures:
        """Return the same body larger or smaller."""
        return Measures(**{entry.name: getattr(self, entry.name) * by for entry in fields(self)})


AGES = {
    "adult": Measures(52, 14, 62, 165, 46, 84, 78, 42, 100, 100, 50, 20),
    "teen": Measures(50, 12, 52, 140, 40, 72, 66, 36, 86, 86, 44, 18),
    "child": Measures(49, 6, 43, 100, 36, 50, 48, 32, 54, 54, 40, 16),
    "toddler": Measures(48, 2, 36, 78, 36, 37, 36, 29, 34, 34, 36, 14),
    "baby": Measures(46, 0, 32, 66, 30, 30, 28, 25, 26, 26, 30, 12),
}


def joint(start: Point, end: Point, first: float, second: float, bend: int) -> Point:
    """Return where a limb of two bones bends between two points; `bend` is 1 or -1, the side it bends to."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    reach = math.hypot(dx, dy) or 1
    if reach > (first + second) * 0.999:
        stretch = reach / (first + second) * 1.001
        first, second = first * stretch, second * stretch
    reach = max(reach, abs(first - second) * 1.05)
    cosine = (first * first + reach * reach - second * second) / (2 * first * reach)
    angle = math.atan2(dy, dx) + bend * math.acos(max(-1, min(1, cosine)))
    return start[0] + first * math.cos(angle), start[1] + first * math.sin(angle)
