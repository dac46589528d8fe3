"""What is said and thought: bubbles with their tail towards who says it, and pictures inside."""

from __future__ import annotations

import math

from praatplaat.pictures.drawing import Point, box, circle, path, points
from praatplaat.pictures.fields import Fields
from praatplaat.pictures.palette import COLOURS, OUTLINE
from praatplaat.pictures.stage import SIDE, Composer, Frame, Stage

SIZES = {
    "tiny": (104, 86),
    "small": (140, 112),
    "medium": (190, 148),
    "large": (252, 186),
    "huge": (330, 240),
}
"""Width and height of a bubble."""

LOBES = (
    (-0.33, -0.1, 0.3),
    (-0.1, -0.24, 0.33),
    (0.2, -0.21, 0.31),
    (0.35, 0.03, 0.29),
    (0.15, 0.21, 0.31),
    (-0.18, 0.19, 0.31),
    (0.0, 0.0, 0.4),
)
"""Circles of a thought cloud: middle in parts of width and height, radius in parts of the height."""

EDGE = 12.0
"""Least distance of a bubble from the edge of the picture."""

BUBBLE_FIELDS = frozenset({"bubble", "of", "as", "at", "nudge", "size", "fill", "holds", "depth"})


def speech(w: float, h: float, goal: Point | None, near: float, fill: str) -> str:
    """Draw a speech bubble around (0, 0) whose tail points to `goal` and stops `near` before it."""
    shapes = [box(-w / 2, -h / 2, w, h, min(w, h) * 0.28, fill, 0)]
    if goal is not None:
        shapes.append(path(_tail(w, h, goal, near), fill, 0))
    return _merged(shapes)


def thought(w: float, h: float, goal: Point | None, near: float, fill: str) -> str:
    """Draw a thought cloud around (0, 0), small clouds leading to `goal` and stopping `near` before it."""
    w, h = w / 1.1, h / 1.12  # its lobes bulge
    m = min(h, w * 0.8)
    shapes = [circle(a * w, b * h, c * m, fill, 0) for a, b, c in LOBES]
    if goal is not None:
        away = math.hypot(*goal) or 1.0
        ux, uy = goal[0] / away, goal[1] / away
        edge = _edge(w * 1.14, h * 1.02, ux, uy)
        room = min(70.0, away - edge - near)
        if room > 44:
            shapes += [circle(ux * (edge + room * 0.28), uy * (edge + room * 0.28), m * 0.085 + 3, fill, 0)]
        reach = edge + max(16.0, room * 0.78)
        shapes += [circle(ux * reach, uy * reach, m * 0.05 + 3, fill, 0)]
    return _merged(shapes)


def _merged(shapes: list[str]) -> str:
    """Draw shapes as one, with one outline around them all."""
    outline = f'stroke-width="{2 * OUTLINE:g}"'
    return "".join(shape.replace('stroke-width="0"', outline) for shape in shapes) + "".join(shapes)


def _edge(w: float, h: float, ux: float, uy: float) -> float:
    """Return how far the edge of an oval box lies from its middle in a direction."""
    return 1 / math.hypot(ux / (w / 2), uy / (h / 2))


def _tail(w: float, h: float, goal: Point, near: float) -> str:
    away = math.hypot(*goal) or 1.0
    ux, uy = goal[0] / away, goal[1] / away
    edge = _edge(w, h, ux, uy)
    tip = edge + max(16.0, min(60.0, (away - edge - near) * 0.8))
    half, root = min(w, h) * 0.17, edge * 0.55
    left = (ux * root - uy * half, uy * root + ux * half)
    right = (ux * root + uy * half, uy * root - ux * half)
    return f"M{points(left)}L{points((ux * tip, uy * tip), right)}Z"


def build_bubble(stage: Stage, fields: Fields, depth: float) -> None:
    """Draw a bubble and what it holds; `compose` is given by the scene, so that anything can be inside."""
    fields.only(BUBBLE_FIELDS)
    kind = fields.word("bubble", ("speech", "thought"))
    k = stage.frame.scale
    w, h = (side * k for side in SIZES[fields.word("size", SIZES, "medium")])
    x, y = stage.place(fields, "top-right")
    x, y = _inside(stage, x, w), max(y, stage.frame.point(0, EDGE)[1] + h / 2)
    goal, near = None, 0.0
    if "of" in fields:
        of = fields.text("of")
        gx, gy = stage.named(
            fields, "of", of if "." in of else f"{of}.{'mouth' if kind == 'speech' else 'crown'}"
        )
        goal = (gx - x, gy - y)
        near = _clearance(stage, of, goal, gy)
    fill = fields.word("fill", COLOURS, "white")
    cloud = (speech if kind == "speech" else thought)(w, h, goal, near, fill)
    stage.canvas.add(depth, f'<g transform="translate({points((x, y))})">{cloud}</g>')
    stage.canvas.anchors[fields.text("as", "bubble")] = {"centre": (x, y)}
    if "holds" in fields:
        room = w if kind == "speech" or len(fields.children("holds")) < 2 else w * 0.84
        _fill(stage, fields, (x, y, room, h), depth)


def _inside(stage: Stage, x: float, w: float) -> float:
    """Return the middle of a bubble that is nowhere cut off."""
    left, right = stage.frame.point(EDGE, 0)[0] + w / 2, stage.frame.point(SIDE - EDGE, 0)[0] - w / 2
    return min(max(x, left), right) if left < right else (left + right) / 2


def _clearance(stage: Stage, of: str, goal: Point, mouth: float) -> float:
    """Return how far from the mouth a tail must end to leave the head free: more from above than aside."""
    head = stage.canvas.anchors.get(of.partition(".")[0], {})
    if "crown" not in head:
        return 0.0
    steep = abs(goal[1]) / (math.hypot(*goal) or 1.0)
    return abs(mouth - head["crown"][1]) * (0.55 + 0.5 * steep)


def _fill(stage: Stage, fields: Fields, room: tuple[float, float, float, float], depth: float) -> None:
    """Draw what a bubble holds, side by side."""
    x, y, w, h = room
    held = fields.children("holds")
    side = min(w * 0.88 / len(held), h * 0.84)
    for k, one in enumerate(held):
        across = (k - (len(held) - 1) / 2) * min(side * 1.04, w * 0.86 / len(held))
        inner = stage.inner(Frame().within(x + across, y, side), 430)
        INSIDE[0](inner, [one])
        stage.canvas.add(depth + 0.1, inner.canvas.body())


INSIDE: list[Composer] = []
"""How one item is drawn; the scene's composer puts itself here, since bubbles are items themselves."""
