"""Pictures made of smaller ones: steps with arrows between them, and grids to choose from."""

from __future__ import annotations

import math

from praatplaat.pictures.drawing import box, number, placed
from praatplaat.pictures.fields import Fields
from praatplaat.pictures.props import draw
from praatplaat.pictures.stage import Composer, Frame, Stage

STEP_FIELDS = frozenset({"steps", "arrows", "grounds", "at", "nudge", "depth", "panels"})
GRID_FIELDS = frozenset({"grid", "columns", "panels", "depth", "marked", "at", "nudge", "size"})

ONE_ROW = 3
"""Most steps in one row; more go in two."""

ROOM = 500.0

INSIDE: list[Composer] = []
"""How the items of one step are drawn: the scene's composer puts itself here."""


def build_steps(stage: Stage, fields: Fields, depth: float) -> None:
    """Draw steps from first to last, an arrow between each two."""
    fields.only(STEP_FIELDS)
    steps = fields.rows("steps")
    if not 2 <= len(steps) <= 6:
        raise fields.refused("scene-people", "steps", least=2, most=6)
    columns = len(steps) if len(steps) <= ONE_ROW else math.ceil(len(steps) / 2)
    arrows, panels = fields.flag("arrows", True), fields.flag("panels", True)
    rows = math.ceil(len(steps) / columns)
    gap = (46.0 if columns < ONE_ROW else 36.0) if arrows else 14.0
    side = (ROOM - gap * (columns - 1)) / columns
    tall = side * (1.5 if columns == ONE_ROW else 1.5 if rows == 1 else 1.0)
    for k, items in enumerate(steps):
        x = (512 - ROOM) / 2 + side / 2 + (k % columns) * (side + gap)
        y = 256 + (k // columns - (rows - 1) / 2) * (tall + 22)
        _panel(stage, items, (x, y, side, tall), depth, panels)
        if arrows and k % columns < columns - 1 and k + 1 < len(steps):
            _arrow(stage, x + side / 2, y, gap, depth)


def _panel(
    stage: Stage, items: list[Fields], room: tuple[float, float, float, float], depth: float, framed: bool
) -> None:
    """Draw one step, cut off at its edges."""
    k = stage.frame.scale
    x, y = stage.frame.point(*room[:2])
    w, h = room[2] * k, room[3] * k
    inner = stage.inner(Frame().within(x, y, max(w, h)), 400 * min(w, h) / max(w, h))
    INSIDE[0](inner, items)
    body = inner.canvas.body()
    if framed:
        corner = (x - w / 2, y - h / 2, w, h, 22 * k)
        edges = [number(v) for v in (corner[0] + 3, corner[1] + 3, w - 6, h - 6)]
        cut = '<svg x="{0}" y="{1}" width="{2}" height="{3}" viewBox="{0} {1} {2} {3}">'.format(*edges)
        stage.canvas.add(depth, box(*corner, "white", 0) + f"{cut}{body}</svg>" + box(*corner))
    else:
        stage.canvas.add(depth, body)


def _arrow(stage: Stage, x: float, y: float, gap: float, depth: float) -> None:
    k = stage.frame.scale
    arrow = draw("arrow", length=gap * 0.62, width=11)
    stage.canvas.add(depth + 1, placed(arrow, *stage.frame.point(x + gap * 0.18, y), k))


def build_grid(stage: Stage, fields: Fields, depth: float) -> None:
    """Draw small pictures in rows, without an order; `marked: 2` rings the second."""
    fields.only(GRID_FIELDS)
    cells = fields.rows("grid")
    columns = int(fields.number("columns", math.ceil(math.sqrt(len(cells))), 1, 6))
    rows = math.ceil(len(cells) / columns)
    side = min(ROOM / columns, ROOM / rows)
    framed, marked = fields.flag("panels"), int(fields.number("marked", 0, 0, 36))
    for k, items in enumerate(cells):
        in_row = min(columns, len(cells) - k // columns * columns)
        x = 256 + (k % columns - (in_row - 1) / 2) * side
        y = 256 + (k // columns - (rows - 1) / 2) * side
        if marked == k + 1:
            half = side * 0.47 * stage.frame.scale
            px, py = stage.frame.point(x, y)
            stage.canvas.add(depth, box(px - half, py - half, 2 * half, 2 * half, 26, "yellow"))
        _panel(stage, items, (x, y, side * 0.9, side * 0.9), depth, framed)
