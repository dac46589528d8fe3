"""Heads seen from the front, and a baby's in profile."""

from __future__ import annotations

from praatplaat.pictures.casts import Look
from praatplaat.pictures.drawing import Point, circle, path, points
from praatplaat.pictures.expressions import EXPRESSIONS, Expression, eye, tear
from praatplaat.pictures.hair import BACK, COVERS_EARS, FRONT, Skull
from praatplaat.pictures.mouths import mouth
from praatplaat.pictures.palette import FACE_LINES, INK, colour

AHEAD: Point = (0.0, 0.0)


def _skull(r: float, look: Look) -> Skull:
    return Skull(r, look.hair_colour, look.scarf, look.skin, look.age == "baby")


def _face(s: Skull, gaze: Point, ears: bool) -> str:
    svg = ""
    if ears:
        for side in (-1, 1):
            svg += circle(side * s.rx * 0.98 - gaze[0] * s.r * 0.06, s.r * 0.08, s.r * 0.17, s.skin)
    d = (
        f"M{points((-s.rx, -s.r * 0.1))}C{s.wide((-1, -1.32), (1, -1.32))} {points((s.rx, -s.r * 0.1))}"
        f"C{points((s.rx, s.r * 0.55), (s.rx * 0.55, s.ry), (0, s.ry))}"
        f"C{points((-s.rx * 0.55, s.ry), (-s.rx, s.r * 0.55), (-s.rx, -s.r * 0.1))}Z"
    )
    return svg + path(d, s.skin)


def _cheeks(e: Expression, baby: bool, r: float, x: float, y: float) -> str:
    if e.extra == "red":
        return "".join(
            circle(x + k * r * 0.52, y + r * 0.32, r * 0.2, "red", 0, opacity=0.5) for k in (-1, 1)
        )
    if baby or e.extra == "blush" or e.eyes == "happy":
        return "".join(
            circle(x + k * r * 0.54, y + r * 0.34, r * 0.15, "flush", 0, opacity=0.35) for k in (-1, 1)
        )
    return ""


def _brow(e: Expression, baby: bool, r: float, x: float, y: float, side: int, ink: str) -> str:
    inner, outer, lift = e.brow
    if baby:
        if e.eyes not in ("squeeze", "wide") and e.mouth != "sad":
            return ""
        d = f"M{points((x - side * r * 0.15, y - r * 0.36))}L{points((x + side * r * 0.15, y - r * 0.26))}"
        return path(d, width=max(4, r * 0.08), stroke=ink)
    top = y - r * (0.34 + lift)
    bend = (x, top + (inner + outer) / 2 * r - r * 0.05)
    d = (
        f"M{points((x - side * r * 0.17, top + inner * r))}"
        f"Q{points(bend, (x + side * r * 0.19, top + outer * r))}"
    )
    return path(d, width=max(5, r * 0.1), stroke=ink)


def _nose(r: float, x: float, y: float, gaze: Point, ink: str) -> str:
    right = gaze[0] >= 0
    bend = (x + r * (0.1 if right else -0.14), y + r * 0.27)
    end = (x - r * 0.05 * (1 if right else -1), y + r * 0.29)
    start = (x + gaze[0] * r * 0.06 - r * 0.04, y + r * 0.12)
    return path(f"M{points(start)}Q{points(bend, end)}", width=max(3.5, r * 0.07), stroke=ink)


def _beard(s: Skull, x: float, y: float, kind: str) -> str:
    d = (
        f"M{points((-s.rx * 0.98, s.r * 0.1))}"
        f"C{points((-s.rx * 0.95, s.r * 0.9))} {s.wide((-0.5, 1.16), (0, 1.16))}"
        f"C{s.wide((0.5, 1.16))} {points((s.rx * 0.95, s.r * 0.9), (s.rx * 0.98, s.r * 0.1))}"
        f"C{points((s.rx * 0.8, s.r * 0.35), (x + s.r * 0.5, y + s.r * 0.28), (x, y + s.r * 0.34))}"
        f"C{points((x - s.r * 0.5, y + s.r * 0.28), (-s.rx * 0.8, s.r * 0.35), (-s.rx * 0.98, s.r * 0.1))}Z"
    )
    return path(d, s.hair) + mouth(kind, x, y + s.r * 0.56, s.r * 0.85, "#ffffff")


def _details(look: Look, r: float, x: float, y: float, spread: float, ink: str) -> str:
    svg = ""
    if look.glasses:
        w = max(4, r * 0.07)
        svg += "".join(circle(x + k * spread, y, r * 0.27, width=w) for k in (-1, 1))
        svg += path(f"M{points((x - spread + r * 0.27, y))}L{points((x + spread - r * 0.27, y))}", width=w)
    if look.elder:
        for k in (-1, 1):
            fold = points((x + k * r * 0.42, y + r * 0.46), (x + k * r * 0.38, y + r * 0.6))
            svg += path(f"M{points((x + k * r * 0.32, y + r * 0.34))}Q{fold}", width=3, stroke=ink)
    return svg


def _tears(e: Expression, r: float, x: float, level: float, spread: float) -> str:
    svg = ""
    for side in (-1, 1):
        svg += tear(x + side * (spread + r * 0.06), level + r * 0.42, r * 0.12)
        if e.mouth == "wail":
            svg += tear(x + side * (spread + r * 0.14), level + r * 0.82, r * 0.1)
    return svg


def head(r: float, look: Look, expression: str = "smile", gaze: Point = AHEAD) -> tuple[str, str]:
    """Draw a head of radius `r` around the origin; return what is behind the body and what is before it."""
    s, e, baby = _skull(r, look), EXPRESSIONS[expression], look.age == "baby"
    ink = FACE_LINES.get(look.skin, INK)
    x, y = gaze[0] * r * 0.24, gaze[1] * r * 0.2 + (r * 0.12 if baby else 0)
    spread, level = r * (0.4 if baby else 0.36), y + r * 0.02
    svg = _face(s, gaze, look.hair not in COVERS_EARS) + _cheeks(e, baby, r, x, y)
    svg += mouth(e.mouth, x, y + r * 0.52, r, ink) if not look.beard else ""
    svg += "" if baby else _nose(r, x, y, gaze, ink)
    brow_ink = "#8d9199" if look.hair_colour == "silver" else ink
    for side in (-1, 1):
        svg += eye(e.eyes, x + side * spread, level, r, gaze, ink, side)
        svg += _brow(e, baby, r, x + side * spread, level, side, brow_ink)
    svg += _details(look, r, x, level, spread, ink)
    svg += _beard(s, x, y, e.mouth) if look.beard else ""
    svg += _tears(e, r, x, level, spread) if e.extra == "tears" else ""
    svg += FRONT[look.hair](s) if look.hair in FRONT else ""
    return (BACK[look.hair](s) if look.hair in BACK else ""), svg


def mouth_of(r: float, gaze: Point, baby: bool = False) -> Point:
    """Where the mouth is on a head of radius `r` around the origin."""
    return gaze[0] * r * 0.24, r * 0.52 + gaze[1] * r * 0.2 + (r * 0.12 if baby else 0)


def baby_profile(r: float, look: Look, awake: bool) -> str:
    """Draw a baby's head of radius `r` in profile, facing right, mouth open to drink."""
    s, ink = _skull(r, look), FACE_LINES.get(look.skin, INK)
    face = (
        f"M{s.at((0.2, -0.98))}C{s.at((0.75, -0.9), (0.92, -0.5), (0.9, -0.18))}L{s.at((1.08, 0.12))}"
        f"Q{s.at((1.08, 0.24), (0.92, 0.24))}L{s.at((1.02, 0.42), (0.9, 0.55))}"
        f"C{s.at((0.9, 0.85), (0.5, 1.02), (0, 1))}"
        f"C{s.at((-0.7, 1), (-1, 0.5), (-1, 0))}C{s.at((-1, -0.6), (-0.5, -1.05), (0.2, -0.98))}Z"
    )
    hair = (
        f"M{s.at((0.34, -0.98))}C{s.at((-0.5, -1.2), (-1.12, -0.6), (-1.02, 0.15))}"
        f"C{s.at((-0.75, 0.05), (-0.5, -0.15), (-0.4, -0.4))}"
        f"C{s.at((-0.1, -0.42), (0.3, -0.6), (0.34, -0.98))}Z"
    )
    svg = (
        path(face, look.skin)
        + path(hair, look.hair_colour)
        + circle(-r * 0.28, r * 0.12, r * 0.17, colour(look.skin), 5)
    )
    if awake:
        svg += circle(r * 0.56, -r * 0.02, r * 0.13, "white", 0, ry=r * 0.17) + circle(
            r * 0.6, -r * 0.02, r * 0.12, INK, 0
        )
        svg += path(
            f"M{s.at((0.38, -0.14))}Q{s.at((0.58, -0.3), (0.76, -0.12))}", width=max(4, r * 0.07), stroke=ink
        )
    else:
        svg += path(
            f"M{s.at((0.36, -0.08))}Q{s.at((0.55, 0.12), (0.74, -0.04))}", width=max(5, r * 0.09), stroke=ink
        )
    return svg + circle(r * 0.4, r * 0.42, r * 0.16, "flush", 0, opacity=0.35)
