"""Faces by name: eyes, brows, mouth and what else a feeling shows."""

from __future__ import annotations

from dataclasses import dataclass

from praatplaat.pictures.drawing import Point, circle, path, points
from praatplaat.pictures.palette import INK


@dataclass(frozen=True, slots=True)
class Expression:
    """How a face looks. Brow: inner and outer height and lift, in parts of the head's radius."""

    eyes: str
    mouth: str
    brow: tuple[float, float, float] = (0.0, 0.03, 0.0)
    extra: str = ""


EXPRESSIONS = {
    "neutral": Expression("open", "flat", (0, 0, 0)),
    "smile": Expression("open", "smile"),
    "happy": Expression("happy", "bigsmile", (0, 0.03, 0.06)),
    "loving": Expression("closed", "smile", (-0.02, 0.04, 0), "blush"),
    "calm": Expression("closed", "smile", (0, 0.03, 0)),
    "shy": Expression("down", "smile", (-0.03, 0.03, 0), "blush"),
    "proud": Expression("happy", "smile", (0, 0.03, 0.08), "blush"),
    "sad": Expression("open", "sad", (-0.12, 0.06, 0)),
    "worried": Expression("open", "wavy", (-0.16, 0.06, 0.04)),
    "cry": Expression("squeeze", "wail", (-0.14, 0.08, 0), "tears"),
    "tearful": Expression("open", "sad", (-0.14, 0.08, 0), "tears"),
    "angry": Expression("open", "clench", (0.16, -0.09, -0.03), "red"),
    "scream": Expression("squeeze", "wail", (0.14, -0.06, 0), "red"),
    "tired": Expression("tired", "flat", (-0.04, 0.04, 0)),
    "yawn": Expression("closed", "wail", (-0.04, 0.06, 0.04)),
    "awake": Expression("wide", "sad", (-0.1, 0.02, 0.1)),
    "confused": Expression("open", "slant", (-0.1, 0.1, 0.08)),
    "so-so": Expression("open", "flat", (-0.02, 0.06, 0.05)),
    "sleep": Expression("closed", "small", (0, 0.03, 0)),
    "afraid": Expression("wide", "wavy", (-0.16, 0.06, 0.08)),
    "surprised": Expression("wide", "o", (-0.04, 0.0, 0.14)),
    "delighted": Expression("wide", "bigsmile", (-0.02, 0.0, 0.12)),
    "speak": Expression("open", "bigsmile", (0, 0.03, 0.03)),
    "talk": Expression("open", "talk", (0, 0.03, 0.04)),
    "teeth": Expression("open", "teeth", (0, 0.03, 0.04)),
    "pain": Expression("squeeze", "wavy", (0.1, 0, 0)),
    "chew": Expression("open", "o", (0, 0.03, 0.03)),
    "refuse": Expression("squeeze", "tight", (0.1, 0, 0)),
    "suck": Expression("open", "none"),
    "suck-asleep": Expression("closed", "none"),
    "funny": Expression("wink", "tongue", (0, 0.03, 0.1)),
    "think": Expression("open", "slant", (-0.02, 0.08, 0.06)),
    "silent": Expression("open", "tight", (-0.02, 0.03, 0.02)),
}


def _curve(a: Point, bend: Point, b: Point, width: float, stroke: str) -> str:
    return path(f"M{points(a)}Q{points(bend, b)}", width=width, stroke=stroke)


def _open_eye(x: float, y: float, r: float, gaze: Point, ink: str) -> str:
    w, h = r * 0.162, r * 0.19
    pupil = h * 0.74
    px, py = x + gaze[0] * w * 0.36, y + gaze[1] * h * 0.2
    return (
        circle(x, y, w, "white", 0, ry=h)
        + circle(px, py, pupil, INK, 0)
        + circle(px + pupil * 0.33, py - pupil * 0.36, pupil * 0.28, "white", 0)
        + _curve(
            (x - w * 1.12, y - h * 0.35), (x, y - h * 1.42), (x + w * 1.12, y - h * 0.35), r * 0.085, ink
        )
    )


def _wide_eye(x: float, y: float, r: float, gaze: Point, ink: str) -> str:
    w, h = r * 0.232, r * 0.275
    px, py = x + gaze[0] * w * 0.4, y + gaze[1] * h * 0.4
    return (
        circle(x, y, w, "white", r * 0.06, ry=h, stroke=ink)
        + circle(px, py, h * 0.5, INK, 0)
        + circle(px + h * 0.16, py - h * 0.18, h * 0.14, "white", 0)
    )


def eye(kind: str, x: float, y: float, r: float, gaze: Point, ink: str, side: int) -> str:
    """Draw one eye at (x, y) of a head of radius `r`; `side` is -1 for the picture's left."""
    w, h, lid = r * 0.15, r * 0.19, r * 0.09
    if kind in ("closed", "down") or (kind == "wink" and side > 0):
        return _curve((x - w, y), (x, y + h * 0.9), (x + w, y), lid, ink)
    if kind == "happy":
        return _curve((x - w, y + h * 0.3), (x, y - h * 0.9), (x + w, y + h * 0.3), lid, ink)
    if kind == "squeeze":
        corner = (x - side * w * 0.6, y)
        return path(
            f"M{points((x + side * w, y - h * 0.6))}L{points(corner, (x + side * w, y + h * 0.6))}",
            width=lid,
            stroke=ink,
        )
    if kind == "wide":
        return _wide_eye(x, y, r, gaze, ink)
    svg = _open_eye(x, y, r, gaze, ink)
    if kind == "tired":
        svg += path(
            f"M{points((x - w * 1.2, y - h * 0.05))}L{points((x + w * 1.2, y - h * 0.05))}", "none", lid, ink
        )
        svg += _curve((x - w, y + h * 1.35), (x, y + h * 1.75), (x + w, y + h * 1.35), r * 0.055, ink)
    return svg


def tear(x: float, y: float, r: float) -> str:
    """Draw a tear whose round part has radius `r`."""
    d = (
        f"M{points((x, y - r * 1.5))}"
        f"C{points((x + r * 0.4, y - r * 0.7), (x + r, y - r * 0.2), (x + r, y + r * 0.25))}"
        f"A{r:.1f} {r:.1f} 0 0 1 {points((x - r, y + r * 0.25))}"
        f"C{points((x - r, y - r * 0.2), (x - r * 0.4, y - r * 0.7), (x, y - r * 1.5))}Z"
    )
    return path(d, "tear", 4)
