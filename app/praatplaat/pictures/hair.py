"""Hair and headwear around a head at the origin: what is behind the face, what is before it."""

from __future__ import annotations

import math
from collections.abc import Callable

from praatplaat.pictures.drawing import Point, circle, path, points, tube
from praatplaat.pictures.palette import colour

Shape = Callable[["Skull"], str]


class Skull:
    """Measures of one head: radius, half width, half height, and the colours it wears."""

    def __init__(self, r: float, hair: str, scarf: str, skin: str, baby: bool) -> None:
        self.r = r
        self.rx = r if baby else r * 0.9
        self.ry = r * 0.98 if baby else r * 1.02
        self.hair, self.scarf, self.skin = colour(hair), colour(scarf), colour(skin)

    def at(self, *pairs: Point) -> str:
        """Points in parts of the radius."""
        return points(*((x * self.r, y * self.r) for x, y in pairs))

    def wide(self, *pairs: Point) -> str:
        """Points in parts of the face's half width and half height."""
        return points(*((x * self.rx, y * self.ry) for x, y in pairs))


def _long(s: Skull) -> str:
    d = (
        f"M{s.at((-1, -0.2))}C{s.at((-1.15, 0.7), (-1.1, 1.3), (-0.95, 1.55))}L{s.at((0.95, 1.55))}"
        f"C{s.at((1.1, 1.3), (1.15, 0.7), (1, -0.2))}Z"
    )
    return path(d, s.hair)


def _afro(s: Skull) -> str:
    angles = [math.pi * k / 7 for k in range(7, 15)]
    puffs = "".join(
        circle(math.cos(a) * s.r * 0.72, -s.r * 0.28 + math.sin(a) * s.r * 0.66, s.r * 0.52, s.hair)
        for a in angles
    )
    return puffs + circle(0, -s.r * 0.3, s.r * 0.98, s.hair, 0)


def _pony(s: Skull) -> str:
    d = (
        f"M{s.at((0.6, -0.7))}C{s.at((1.7, -0.9), (1.7, 0.5), (1.25, 0.9))}"
        f"C{s.at((1.2, 0.3), (1.1, -0.1), (0.6, -0.2))}Z"
    )
    return path(d, s.hair)


def _puffs(s: Skull) -> str:
    return "".join(circle(x * s.r, -s.r * 0.8, s.r * 0.42, s.hair) for x in (-0.85, 0.85))


def _braids(s: Skull) -> str:
    return "".join(
        tube(
            [(side * s.r * x, -s.r * 0.1), (side * s.r * (x + 0.08), s.r * (1.35 - 0.1 * k))],
            s.r * 0.2,
            s.hair,
        )
        for side in (-1, 1)
        for k, x in enumerate((0.98, 0.72))
    )


def _hijab_back(s: Skull) -> str:
    d = (
        f"M{s.at((-1.12, -0.1))}C{s.at((-1.2, -1.55), (1.2, -1.55), (1.12, -0.1))}"
        f"C{s.at((1.15, 0.8), (1.3, 1.15), (1.4, 1.6))}L{s.at((-1.4, 1.6))}"
        f"C{s.at((-1.3, 1.15), (-1.15, 0.8), (-1.12, -0.1))}Z"
    )
    return path(d, s.scarf)


def _netsela_back(s: Skull) -> str:
    d = (
        f"M{s.at((-1.12, -0.1))}C{s.at((-1.3, -1.6), (1.3, -1.6), (1.12, -0.1))}"
        f"C{s.at((1.2, 0.8), (1.4, 1.2), (1.55, 1.65))}L{s.at((-1.55, 1.65))}"
        f"C{s.at((-1.4, 1.2), (-1.2, 0.8), (-1.12, -0.1))}Z"
    )
    return path(d, "white")


def _bun(s: Skull) -> str:
    return circle(0, -s.r * 1.2, s.r * 0.42, s.hair)


def _parted(s: Skull) -> str:
    d = (
        f"M{points((-s.rx * 1.04, s.r * 0.02))}C{s.wide((-1.3, -1.5), (0.2, -1.62), (0.55, -1.12))}"
        f"C{s.wide((1.15, -1.1), (1.12, -0.4))} {points((s.rx * 1.03, 0))}"
        f"C{points((s.rx, -s.r * 0.25), (s.rx * 0.92, -s.r * 0.42), (s.rx * 0.72, -s.r * 0.52))}"
        f"C{points((s.rx * 0.2, -s.r * 0.35), (-s.rx * 0.35, -s.r * 0.5), (-s.rx * 0.55, -s.r * 0.66))}"
        f"C{points((-s.rx * 0.7, -s.r * 0.42), (-s.rx * 0.98, -s.r * 0.3), (-s.rx * 1.04, s.r * 0.02))}Z"
    )
    return path(d, s.hair)


def _swept(s: Skull) -> str:
    d = (
        f"M{points((-s.rx * 1.05, s.r * 0.12))}C{s.wide((-1.25, -1.55), (1.25, -1.55))}"
        f" {points((s.rx * 1.05, s.r * 0.12))}"
        f"C{points((s.rx, -s.r * 0.2), (s.rx * 0.85, -s.r * 0.42), (s.rx * 0.3, -s.r * 0.72))}"
        f"C{points((-s.rx * 0.1, -s.r * 0.4), (-s.rx * 0.7, -s.r * 0.32), (-s.rx * 0.92, -s.r * 0.1))}Z"
    )
    return path(d, s.hair)


def _cropped(s: Skull) -> str:
    d = (
        f"M{points((-s.rx * 1.02, -s.r * 0.12))}C{s.wide((-1.15, -1.42), (1.15, -1.42))}"
        f" {points((s.rx * 1.02, -s.r * 0.12))}"
        f"C{points((s.rx * 0.9, -s.r * 0.5), (s.rx * 0.45, -s.r * 0.58), (0, -s.r * 0.58))}"
        f"C{points((-s.rx * 0.45, -s.r * 0.58), (-s.rx * 0.9, -s.r * 0.5), (-s.rx * 1.02, -s.r * 0.12))}Z"
    )
    return path(d, s.hair)


def _braided_crown(s: Skull) -> str:
    rows = "".join(
        path(
            f"M{s.at((dx * 0.9, -0.62 + abs(dx) * 0.2))}Q{s.at((dx * 0.8, -0.9), (dx * 0.35, -1.14))}",
            width=max(3, s.r * 0.05),
            stroke="#8a6a55",
        )
        for dx in (-0.7, -0.35, 0, 0.35, 0.7)
    )
    return _cropped(s) + rows


def _baby(s: Skull) -> str:
    d = (
        f"M{points((-s.rx * 0.7, -s.r * 0.66))}C{s.wide((-0.5, -1.22), (0.5, -1.22))}"
        f" {points((s.rx * 0.7, -s.r * 0.66))}"
        f"Q{s.at((0.35, -0.78), (0.1, -0.62))}Q{s.at((-0.1, -0.84))} {points((-s.rx * 0.7, -s.r * 0.66))}Z"
    )
    return path(d, s.hair)


def _kufi(s: Skull) -> str:
    d = (
        f"M{points((-s.rx * 0.98, -s.r * 0.42))}C{s.wide((-0.95, -1.35), (0.95, -1.35))}"
        f" {points((s.rx * 0.98, -s.r * 0.42))}"
        f"Q{points((0, -s.r * 0.75), (-s.rx * 0.98, -s.r * 0.42))}Z"
    )
    return path(d, "white")


def _hijab(s: Skull) -> str:
    outer = (
        f"M{s.at((-1.12, -0.1))}C{s.at((-1.2, -1.55), (1.2, -1.55), (1.12, -0.1))}"
        f"C{s.at((1.12, 0.75), (0.6, 1.35), (0, 1.35))}C{s.at((-0.6, 1.35), (-1.12, 0.75), (-1.12, -0.1))}Z"
    )
    inner = (
        f"M{s.at((-0.76, -0.08))}C{s.at((-0.74, 0.5), (-0.45, 0.86), (0, 0.86))}"
        f"C{s.at((0.45, 0.86), (0.74, 0.5), (0.76, -0.08))}"
        f"C{s.at((0.72, -0.92), (-0.72, -0.92), (-0.76, -0.08))}Z"
    )
    fold = path(f"M{s.at((-0.55, 1.1))}Q{s.at((0.1, 1.45), (0.9, 1.0))}", width=5)
    return path(outer + inner, s.scarf, even=True) + fold


def _netsela(s: Skull) -> str:
    hairline = (
        f"M{points((-s.rx * 0.9, -s.r * 0.35))}C{s.wide((-0.8, -1.2), (0.8, -1.2))}"
        f" {points((s.rx * 0.9, -s.r * 0.35))}"
        f"C{points((s.rx * 0.6, -s.r * 0.6), (s.rx * 0.3, -s.r * 0.64), (0, -s.r * 0.64))}"
        f"C{points((-s.rx * 0.3, -s.r * 0.64), (-s.rx * 0.6, -s.r * 0.6), (-s.rx * 0.9, -s.r * 0.35))}Z"
    )
    veil = (
        f"M{s.at((-1.12, 0))}C{s.at((-1.3, -1.6), (1.3, -1.6), (1.12, 0))}L{s.at((1.2, 0.9))}"
        f"C{s.at((0.95, 0.5), (0.92, 0.1), (0.9, -0.2))}C{s.at((0.8, -1.12), (-0.8, -1.12), (-0.9, -0.2))}"
        f"C{s.at((-0.92, 0.1), (-0.95, 0.5), (-1.2, 0.9))}Z"
    )
    hem = f"M{s.at((-1.03, 0.3))}C{s.at((-1.12, -1.36), (1.12, -1.36), (1.03, 0.3))}"
    return path(hairline, s.hair, 5) + path(veil, "white") + path(hem, width=5, stroke="green")


BACK: dict[str, Shape] = {
    "long": _long,
    "afro": _afro,
    "bun": _bun,
    "pony": _pony,
    "puffs": _puffs,
    "braids": _braids,
    "hijab": _hijab_back,
    "netsela": _netsela_back,
}

FRONT: dict[str, Shape] = {
    "short": _parted,
    "bun": _swept,
    "pony": _swept,
    "long": _swept,
    "puffs": _swept,
    "afro": _cropped,
    "crop": _cropped,
    "braids": _braided_crown,
    "baby": _baby,
    "kufi": _kufi,
    "hijab": _hijab,
    "netsela": _netsela,
}

STYLES = frozenset(BACK) | frozenset(FRONT) | {"bald"}

COVERS_EARS = frozenset({"hijab", "netsela", "long"})

BEHIND_BODY = frozenset({"long", "braids"})
