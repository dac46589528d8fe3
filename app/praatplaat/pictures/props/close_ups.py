"""Small parts of a body, each seen from near in a round glass: to point at where it hurts."""

from __future__ import annotations

from praatplaat.pictures.drawing import Point, circle, path, placed, points, turned
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.senses import ear, eye

R = 80.0
"""Radius of the glass."""


def _rim(degrees: float) -> Point:
    """Return a point of the rim; 0 is right, 90 is below."""
    return turned(R, 0, degrees)


def _cut(start: float, end: float, inner: str, fill: str, long: bool = False) -> str:
    """Fill what lies between the rim, clockwise from `start` to `end`, and a line back through the glass."""
    arc = f"A{R:g} {R:g} 0 {int(long)} 1 {points(_rim(end))}"
    return path(f"M{points(_rim(start))}{arc}{inner}Z", fill)


def _glass(ground: str, inside: str) -> str:
    """Draw a round glass, what is in it, and its rim over the edge of that."""
    return circle(0, 0, R, ground, 0) + inside + circle(0, 0, R, width=11)


@prop("close-eye")
def close_eye(skin: str = "child") -> str:
    """an eye and its brow seen from near in a round glass: skin"""
    nose = path("M-74 30Q-66 2 -58 -22", width=7)
    return _glass(skin, nose + placed(eye(), 4, 14, 0.58))


@prop("close-ear")
def close_ear(skin: str = "child") -> str:
    """an ear and the hair around it seen from near in a round glass: skin"""
    hair = _cut(196, 64, "C40 44 66 -34 34 -48C-2 -64 -22 -30 -36 8C-44 -6 -56 -20 -74 -16", "hair", True)
    return _glass(skin, hair + placed(ear(skin), 8, 12, 0.62))


@prop("close-teeth")
def close_teeth(skin: str = "child") -> str:
    """a mouth wide open, its teeth seen from near in a round glass: skin"""
    nose = path("M-22 -56Q-12 -44 0 -46Q12 -44 22 -56", width=7)
    mouth = path("M-58 -22Q0 -38 58 -22Q62 52 0 56Q-62 52 -58 -22Z", "mouth")
    tongue = path("M-30 40Q0 14 30 40Q18 52 0 52Q-18 52 -30 40Z", "tongue", 0)
    upper = path("M-53 -20Q0 -34 53 -20L47 2Q0 -8 -47 2Z", "white", 5)
    lower = path("M-46 28Q0 44 46 28Q38 50 0 52Q-38 50 -46 28Z", "white", 5)
    gaps = path("M-30 -24L-28 0M-10 -27V-4M10 -27V-4M30 -24L28 0M-22 34V46M0 37V50M22 34V46", width=5)
    return _glass(skin, nose + mouth + tongue + upper + lower + gaps)


@prop("close-throat")
def close_throat(skin: str = "child", sleeve: str = "child") -> str:
    """a chin and the throat below it seen from near in a round glass: skin, sleeve"""
    sides = "".join(
        placed(_cut(-20, 60, "L42 60L42 -6Q64 -14 70 -30", "white"), 0, 0, mirrored=flip)
        for flip in (False, True)
    )
    jaw = path("M-73 -30Q-58 8 0 12Q58 8 73 -30", width=8) + path("M-20 -38Q0 -34 20 -38", width=8)
    notch = path("M-14 44Q-4 54 0 58Q4 54 14 44", width=6)
    shirt = _cut(34, 146, "Q-50 40 -42 38Q0 86 42 38Q50 40 66 45", sleeve)
    return _glass(skin, sides + jaw + notch + shirt)
