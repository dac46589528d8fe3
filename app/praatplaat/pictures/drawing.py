"""Strokes and shapes as SVG text: short numbers, one outline width, nothing that depends on the machine."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from praatplaat.pictures.palette import INK, OUTLINE, colour

Point = tuple[float, float]

PART = re.compile(r'<g stroke-width="([\d.]+)"')
"""A part of a drawing that has a scale of its own."""


def number(value: float) -> str:
    """Format with at most one decimal and no needless zero."""
    text = f"{value:.1f}"
    text = text.removesuffix(".0")
    return "0" if text == "-0" else text


def points(*pairs: Point) -> str:
    """Join points as path coordinates."""
    return " ".join(f"{number(x)} {number(y)}" for x, y in pairs)


def turned(x: float, y: float, degrees: float) -> Point:
    """Rotate a point about the origin, clockwise on screen."""
    a = math.radians(degrees)
    return x * math.cos(a) - y * math.sin(a), x * math.sin(a) + y * math.cos(a)


def _paint(fill: str, width: float | None, stroke: str | None, opacity: float | None = None) -> str:
    parts = [f' fill="{colour(fill)}"'] if fill != "none" else []
    if width is not None:
        parts.append(f' stroke-width="{number(width)}"')
    if stroke is not None:
        parts.append(f' stroke="{colour(stroke)}"')
    if opacity is not None:
        parts.append(f' opacity="{opacity:g}"')
    return "".join(parts)


def path(
    d: str, fill: str = "none", width: float | None = None, stroke: str | None = None, even: bool = False
) -> str:
    """Draw a path; without `width` it takes the outline of the picture."""
    rule = ' fill-rule="evenodd"' if even else ""
    return f'<path d="{d}"{_paint(fill, width, stroke)}{rule}/>'


def circle(
    x: float,
    y: float,
    r: float,
    fill: str = "none",
    width: float | None = None,
    ry: float | None = None,
    stroke: str | None = None,
    opacity: float | None = None,
) -> str:
    """Draw a circle, or an ellipse when `ry` is given."""
    paint = _paint(fill, width, stroke, opacity)
    if ry is None:
        return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(r)}"{paint}/>'
    return f'<ellipse cx="{number(x)}" cy="{number(y)}" rx="{number(r)}" ry="{number(ry)}"{paint}/>'


def box(
    x: float,
    y: float,
    w: float,
    h: float,
    r: float = 0,
    fill: str = "none",
    width: float | None = None,
) -> str:
    """Draw a rectangle with rounded corners."""
    corner = f' rx="{number(r)}"' if r else ""
    size = f'width="{number(w)}" height="{number(h)}"'
    return f'<rect x="{number(x)}" y="{number(y)}" {size}{corner}{_paint(fill, width, None)}/>'


def line(track: Sequence[Point]) -> str:
    """Path data of a line through points."""
    return "M" + points(track[0]) + "L" + points(*track[1:])


def tube(track: Sequence[Point], w: float, fill: str) -> str:
    """Draw a fat rounded line with the outline around it: limbs, sleeves, beams."""
    d = line(track)
    return path(d, width=w + OUTLINE, stroke=INK) + path(d, width=w - OUTLINE * 0.5, stroke=fill)


def tubes(segments: Sequence[tuple[Sequence[Point], float, str]]) -> str:
    """Draw several tubes that share one outline: fingers on a palm."""
    under = "".join(path(line(track), width=w + OUTLINE) for track, w, _ in segments)
    over = "".join(path(line(track), width=w - OUTLINE, stroke=fill) for track, w, fill in segments)
    return under + over


def outlined(svg: str, scale: float) -> str:
    """Prepare a drawing for being scaled: it and its scaled parts keep the width of the outline."""
    parts = PART.sub(lambda found: f'<g stroke-width="{number(float(found[1]) / scale)}"', svg)
    return f'<g stroke-width="{number(OUTLINE / scale)}">{parts}</g>'


def placed(
    svg: str, x: float, y: float, scale: float = 1.0, angle: float = 0.0, mirrored: bool = False
) -> str:
    """Move, turn and scale; the outline keeps its width."""
    if scale != 1:
        svg = outlined(svg, scale)
    move = f"translate({number(x)} {number(y)})"
    if angle:
        move += f" rotate({number(angle)})"
    if scale != 1 or mirrored:
        move += f" scale({-scale if mirrored else scale:g} {scale:g})"
    return f'<g transform="{move}">{svg}</g>'
