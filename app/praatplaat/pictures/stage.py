"""Where a scene is set: named places and sizes, who is on, and who waits for whom."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from praatplaat.model import Form
from praatplaat.pictures.canvas import Canvas
from praatplaat.pictures.casts import Cast, Look
from praatplaat.pictures.drawing import Point
from praatplaat.pictures.fields import Fields

SIDE = 512.0

PLACES: dict[str, Point] = {
    "far-left": (84, 256),
    "left": (132, 256),
    "middle-left": (194, 256),
    "centre": (256, 256),
    "middle-right": (318, 256),
    "right": (380, 256),
    "far-right": (428, 256),
    "top-left": (110, 104),
    "top": (256, 100),
    "top-right": (402, 104),
    "bottom-left": (110, 408),
    "bottom": (256, 412),
    "bottom-right": (402, 408),
    "high-left": (122, 170),
    "high": (256, 170),
    "high-right": (390, 170),
    "low-left": (122, 342),
    "low": (256, 342),
    "low-right": (390, 342),
}
"""Named places, as points of a 512 × 512 picture."""

DIRECTIONS: dict[str, Point] = {
    "ahead": (0, 0),
    "left": (-0.6, 0),
    "right": (0.6, 0),
    "up": (0, -0.8),
    "down": (0, 0.7),
    "up-left": (-0.5, -0.6),
    "up-right": (0.5, -0.6),
    "down-left": (-0.55, 0.55),
    "down-right": (0.55, 0.55),
}

SURFACES = {"floor": 486.0, "table": 430.0, "low-table": 452.0, "shelf": 250.0}
"""Heights that things stand on: `on: table`."""


class NotYetError(Exception):
    """Somebody or something is named that has not been placed yet."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of the picture a scene, a step or a bubble fills: 512 units drawn at `scale` from (x, y)."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    base: float = 560.0
    """Where bodies that are cut off end, in the picture's units."""

    def point(self, x: float, y: float) -> Point:
        """Return a point of this frame in the picture's units."""
        return self.x + x * self.scale, self.y + y * self.scale

    def within(self, x: float, y: float, side: float) -> Frame:
        """Return a square frame of `side` picture units around a point of the picture."""
        return Frame(x - side / 2, y - side / 2, side / SIDE, y + side / 2 + 4)


@dataclass(slots=True)
class Stage:
    """One scene being composed for one cast and form."""

    cast: Cast
    form: Form
    mirrored: bool = False
    frame: Frame = field(default_factory=Frame)
    canvas: Canvas = field(default_factory=Canvas)
    fit: float | None = None
    """Longest side of things without a size, in units of the frame; None: as they are drawn."""

    def inner(self, frame: Frame, fit: float | None = None) -> Stage:
        """Return a stage of its own inside this one: names outside are not known there."""
        return Stage(self.cast, self.form, self.mirrored, frame, Canvas(), fit)

    def look(self, fields: Fields, key: str) -> Look:
        """Return who plays the role named in a field."""
        role = fields.word(key, self.cast.roles)
        return self.cast.look(role, self.form, fields.flag("festive"))

    def point(self, name: str) -> Point:
        """Return where `name.part` is; raises NotYetError when it has not been placed."""
        try:
            return self.canvas.anchor(name)
        except KeyError:
            raise NotYetError(name) from None

    def place(self, fields: Fields, default: str = "centre") -> Point:
        """Return the point that `at` (and `nudge`) say: a place, a named part of somebody, or numbers."""
        dx, dy = fields.pair("nudge") or (0.0, 0.0)
        numbers = fields.pair("at") if isinstance(fields.raw("at"), list) else None
        word = "" if numbers else fields.text("at", default)
        if not numbers and word not in PLACES:
            x, y = self.named(fields, "at", word)
        else:
            x, y = self.frame.point(*(numbers or PLACES[word]))
        return x + dx * self.frame.scale, y + dy * self.frame.scale

    def named(self, fields: Fields, key: str, word: str) -> Point:
        """Return where a named item or part is; a part that nobody has is refused."""
        item, _, part = word.partition(".")
        anchors = self.canvas.anchors.get(item)
        if anchors is None:
            raise NotYetError(word)
        if (part or "centre") not in anchors:
            if part.startswith(("hand", "elbow")):
                raise NotYetError(word)
            raise fields.unknown("scene-part", key, part, anchors)
        return anchors[part or "centre"]

    def gaze(self, fields: Fields, head: Point) -> Point:
        """Return where a face looks: a direction, or somebody or something."""
        word = fields.text("look", "ahead")
        if word in DIRECTIONS:
            return DIRECTIONS[word]
        x, y = self.named(fields, "look", word)
        return towards(head, (x, y))


def towards(head: Point, goal: Point) -> Point:
    """Return the gaze from a head to a point; nobody turns the eyes all the way."""
    dx, dy = goal[0] - head[0], goal[1] - head[1]
    away = math.hypot(dx, dy) or 1.0
    return dx / away * 0.7, dy / away * 0.7


Builder = Callable[[Stage, Fields, float], None]
"""Draws one item of a scene at a depth; raises NotYetError when it must wait for another."""

Composer = Callable[[Stage, Sequence[Fields]], None]
"""Draws several items that may refer to each other."""
