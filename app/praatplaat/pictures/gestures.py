"""What an arm does, by name: where the hand goes, how the elbow bends, what the hand looks like."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from praatplaat.pictures.drawing import Point
from praatplaat.pictures.measures import Measures


@dataclass(frozen=True, slots=True)
class Stance:
    """One side of a body about to move its arm: `side` is -1 for the picture's left, 1 for its right."""

    side: int
    neck: Point
    head: Point
    scale: float
    body: Measures
    target: Point | None = None


@dataclass(frozen=True, slots=True)
class Arm:
    """A drawn arm: hand at `to`, elbow `out`, `down`, `up` or `in`, fingers along `angle` or the arm."""

    to: Point
    elbow: str = "out"
    hand: str = "fist"
    angle: float | None = None
    size: float = 1.0
    near: bool = True
    via: Point | None = None
    """Where the elbow is, when the bones should not decide."""
    depth: float | None = None
    """Depth in the picture, when the arm reaches over what lies before its owner."""


def _from_neck(s: Stance, x: float, y: float) -> Point:
    return s.neck[0] + s.side * x * s.scale, s.neck[1] + y * s.scale


def _length(s: Stance) -> float:
    return (s.body.upper_arm + s.body.fore_arm) / s.scale


def _aside(s: Stance, part: float) -> float:
    """Return how far out a raised hand is: short arms must still clear a child's large head."""
    return max(_length(s) * part, s.body.head / s.scale * 1.5)


def _rest(s: Stance) -> Arm:
    drop = s.body.arm * 0.55 + (s.body.upper_arm + s.body.fore_arm) * 0.965
    return Arm((s.neck[0] + s.side * (s.body.shoulder + 2 * s.scale), s.neck[1] + drop), near=False)


def _wave(s: Stance) -> Arm:
    reach = _length(s)
    return Arm(_from_neck(s, _aside(s, 0.66), -reach * 0.16), "down", "open", -90 + s.side * 12, 1.15)


def _stop(s: Stance) -> Arm:
    reach = _length(s)
    return Arm(_from_neck(s, reach * 0.72, reach * 0.02), "down", "open", -90, 1.7)


def _heart(s: Stance) -> Arm:
    return Arm(_from_neck(s, -10, 52), "out", "open", 180 if s.side > 0 else 0, 1.05)


def _belly(s: Stance) -> Arm:
    return Arm(_from_neck(s, 16, s.body.torso / s.scale * 0.84), "out")


def _up(s: Stance) -> Arm:
    reach = _length(s)
    return Arm(_from_neck(s, _aside(s, 0.62), -reach * 0.52), "out", "open", -90 + s.side * 20)


def _shrug(s: Stance) -> Arm:
    reach = _length(s)
    return Arm(_from_neck(s, reach * 0.74, reach * 0.14), "down", "open", -25 if s.side > 0 else 205, 1.1)


def _offer(s: Stance) -> Arm:
    reach = _length(s)
    return Arm(_from_neck(s, reach * 0.7, reach * 0.5), "down", "open", -30 if s.side > 0 else 210, 1.1)


def _receive(s: Stance) -> Arm:
    return Arm(_from_neck(s, 26, _length(s) * 0.62), "out", "open", -75 if s.side > 0 else 255, 1.05)


def _finger(s: Stance) -> Arm:
    reach = _length(s)
    return Arm(_from_neck(s, reach * 0.56, reach * 0.02), "down", "point", -90, 1.2)


def _at_head(
    s: Stance, x: float, y: float, elbow: str, kind: str = "fist", angle: float | None = None
) -> Arm:
    r = s.body.head
    return Arm((s.head[0] + s.side * x * r, s.head[1] + y * r), elbow, kind, angle)


def _cheek(s: Stance) -> Arm:
    return _at_head(s, 0.8, 0.62, "out")


def _lips(s: Stance) -> Arm:
    r = s.body.head
    return Arm((s.head[0] + s.side * 0.02 * r, s.head[1] + 1.04 * r), "down", "point", -90, 0.95)


def _ear(s: Stance) -> Arm:
    return _at_head(s, 1.02, 0.12, "out")


def _ear_cup(s: Stance) -> Arm:
    return _at_head(s, 1.22, 0.16, "down", "open", -100 if s.side > 0 else -80)


def _eye(s: Stance) -> Arm:
    return _at_head(s, 0.5, 0.14, "out")


def _chin(s: Stance) -> Arm:
    return _at_head(s, 0.16, 1.0, "down")


def _phone(s: Stance) -> Arm:
    return _at_head(s, 1.1, 0.4, "down")


def _table(s: Stance) -> Arm:
    return Arm(_from_neck(s, 34, _length(s) * 0.78), "out")


def _lap(s: Stance) -> Arm:
    return Arm(_from_neck(s, 12, _length(s) * 0.92), "out")


def _hold(s: Stance) -> Arm:
    return Arm(_from_neck(s, 22, _length(s) * 0.66), "out")


def _carry(s: Stance) -> Arm:
    return Arm(_from_neck(s, -34, _length(s) * 0.66), "out")


def _muscle(s: Stance) -> Arm:
    reach = _length(s)
    return Arm(_from_neck(s, _aside(s, 0.62), -reach * 0.2), "down", size=1.1)


def _reach(s: Stance) -> Arm:
    return Arm(s.target or s.neck, "natural")


def _point(s: Stance) -> Arm:
    goal = s.target or s.neck
    start = _from_neck(s, 40, 30)
    angle = math.degrees(math.atan2(goal[1] - start[1], goal[0] - start[0]))
    away, reach = math.dist(start, goal), _length(s) * s.scale * 0.88
    part = min(1.0, reach / away) if away else 0.0
    to = (start[0] + (goal[0] - start[0]) * part, start[1] + (goal[1] - start[1]) * part)
    return Arm(to, "natural", "point", angle, 1.1)


def _give(s: Stance) -> Arm:
    goal = s.target or s.neck
    return Arm(goal, "natural", "open", 0 if goal[0] > s.neck[0] else 180)


def _around(s: Stance) -> Arm:
    return Arm(s.target or s.neck, "down")


GESTURES: dict[str, Callable[[Stance], Arm]] = {
    "rest": _rest,
    "wave": _wave,
    "stop": _stop,
    "hand-on-heart": _heart,
    "hand-on-belly": _belly,
    "arms-up": _up,
    "shrug": _shrug,
    "offer": _offer,
    "receive": _receive,
    "raise-finger": _finger,
    "hand-on-cheek": _cheek,
    "finger-on-lips": _lips,
    "cover-ear": _ear,
    "listen": _ear_cup,
    "rub-eye": _eye,
    "hand-on-chin": _chin,
    "phone-at-ear": _phone,
    "on-table": _table,
    "in-lap": _lap,
    "hold": _hold,
    "carry": _carry,
    "show-muscle": _muscle,
    "reach": _reach,
    "point": _point,
    "give": _give,
    "around": _around,
}

NEEDS_TARGET = frozenset({"reach", "point", "give", "around"})
"""Gestures written with where they go: `right: {reach: cup}`."""
