"""How much room a drawing takes, read from its SVG: things stand on tables and fit in bubbles."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from praatplaat.pictures.drawing import Point

TAG = re.compile(r"<(/?)(\w+)([^>]*?)(/?)>")
ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
MOVE = re.compile(r"(translate|rotate|scale)\(([^)]*)\)")
STEP = re.compile(r"[MLHVCSQTAZmlhvcsqtaz]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?")
TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}

Matrix = tuple[float, float, float, float, float, float]
UNMOVED: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True, slots=True)
class Bounds:
    """A box around a drawing, in its own units, outline not counted."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Distance from left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Distance from top to bottom."""
        return self.bottom - self.top

    @property
    def centre(self) -> Point:
        """Middle of the box."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


@lru_cache(maxsize=1024)
def bounds(svg: str) -> Bounds:
    """Return the box around everything drawn in `svg`; raises ValueError when nothing is."""
    found = list(_points(svg))
    if not found:
        raise ValueError("nothing is drawn")
    xs, ys = [x for x, _ in found], [y for _, y in found]
    return Bounds(min(xs), min(ys), max(xs), max(ys))


def _points(svg: str) -> Iterator[Point]:
    stack = [UNMOVED]
    for closing, tag, written, alone in TAG.findall(svg):
        if closing:
            stack.pop()
            continue
        attributes = dict(ATTRIBUTE.findall(written))
        matrix = _moved(stack[-1], attributes.get("transform", ""))
        yield from (_applied(matrix, point) for point in _outline(tag, attributes))
        if not alone:
            stack.append(matrix)


def _moved(matrix: Matrix, transform: str) -> Matrix:
    for kind, written in MOVE.findall(transform):
        values = [float(value) for value in re.split(r"[ ,]+", written.strip())]
        matrix = _times(matrix, _matrix(kind, values))
    return matrix


def _matrix(kind: str, values: list[float]) -> Matrix:
    if kind == "translate":
        return (1, 0, 0, 1, values[0], values[1] if len(values) > 1 else 0)
    if kind == "scale":
        return (values[0], 0, 0, values[-1], 0, 0)
    a = math.radians(values[0])
    turn = (math.cos(a), math.sin(a), -math.sin(a), math.cos(a), 0.0, 0.0)
    if len(values) == 1:
        return turn
    x, y = values[1:3]
    return _times(_times((1, 0, 0, 1, x, y), turn), (1, 0, 0, 1, -x, -y))


def _times(m: Matrix, n: Matrix) -> Matrix:
    return (
        m[0] * n[0] + m[2] * n[1],
        m[1] * n[0] + m[3] * n[1],
        m[0] * n[2] + m[2] * n[3],
        m[1] * n[2] + m[3] * n[3],
        m[0] * n[4] + m[2] * n[5] + m[4],
        m[1] * n[4] + m[3] * n[5] + m[5],
    )


def _applied(m: Matrix, point: Point) -> Point:
    x, y = point
    return m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]


def _outline(tag: str, attributes: dict[str, str]) -> Iterator[Point]:
    if tag == "path":
        yield from _path(attributes["d"])
    elif tag in ("circle", "ellipse"):
        x, y = float(attributes["cx"]), float(attributes["cy"])
        rx = float(attributes.get("rx") or attributes["r"])
        ry = float(attributes.get("ry") or attributes["r"])
        for k in range(16):
            yield x + rx * math.cos(k * math.pi / 8), y + ry * math.sin(k * math.pi / 8)
    elif tag == "rect":
        x, y = float(attributes.get("x", 0)), float(attributes.get("y", 0))
        w, h = float(attributes["width"]), float(attributes["height"])
        yield from ((x, y), (x + w, y), (x, y + h), (x + w, y + h))


def _path(d: str) -> Iterator[Point]:
    tokens, at, here, start, bend = STEP.findall(d), 0, (0.0, 0.0), (0.0, 0.0), (0.0, 0.0)
    command = "M"
    while at < len(tokens):
        if tokens[at].isalpha():
            command, at = tokens[at], at + 1
        count = TAKES[command.upper()]
        values = [float(value) for value in tokens[at : at + count]]
        at += count
        base = here if command.islower() else (0.0, 0.0)
        if command in "Zz":
            here = start
            continue
        stops, last_bend = _stops(command.upper(), values, base, here, bend)
        yield from _along(here, stops) if command.upper() in "CSQT" else iter(stops)
        bend, here = last_bend, stops[-1]
        if command in "Mm":
            start, command = here, "L" if command == "M" else "l"


def _stops(
    command: str, values: list[float], base: Point, here: Point, bend: Point
) -> tuple[list[Point], Point]:
    """Return the points that steer one step of a path, and the bend a smooth next step continues."""
    if command == "H":
        end = (values[0] + base[0], here[1])
        return [end], end
    if command == "V":
        end = (here[0], values[0] + base[1])
        return [end], end
    if command == "A":
        end = (values[5] + base[0], values[6] + base[1])
        return [*_arc(here, end, values), end], end
    pairs = [(values[k] + base[0], values[k + 1] + base[1]) for k in range(0, len(values), 2)]
    if command in "ST":
        pairs.insert(0, (2 * here[0] - bend[0], 2 * here[1] - bend[1]))
    return pairs, pairs[-2] if command in "CSQT" else pairs[-1]


def _along(start: Point, stops: list[Point]) -> Iterator[Point]:
    """Yield points on a Bézier curve of any degree."""
    for k in range(1, 9):
        t, level = k / 8, [start, *stops]
        while len(level) > 1:
            level = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in pairwise(level)]
        yield level[0]


def _arc(start: Point, end: Point, values: list[float]) -> Iterator[Point]:
    """Yield points on a circular arc (the kit draws no other)."""
    r, large, sweep = values[0], bool(values[3]), bool(values[4])
    chord = math.dist(start, end)
    if not chord:
        return
    r = max(r, chord / 2)
    rise = math.sqrt(max(0.0, r * r - chord * chord / 4)) * (1 if large != sweep else -1)
    ux, uy = (end[0] - start[0]) / chord, (end[1] - start[1]) / chord
    cx, cy = (start[0] + end[0]) / 2 - uy * rise, (start[1] + end[1]) / 2 + ux * rise
    a, b = math.atan2(start[1] - cy, start[0] - cx), math.atan2(end[1] - cy, end[0] - cx)
    turn = (b - a) % (2 * math.pi) if sweep else -((a - b) % (2 * math.pi))
    for k in range(1, 9):
        yield cx + r * math.cos(a + turn * k / 8), cy + r * math.sin(a + turn * k / 8)
