"""Marks over a picture: a tick, a cross, a question mark, a stroke through what must not be."""

from __future__ import annotations

from praatplaat.pictures.drawing import placed
from praatplaat.pictures.fields import Fields
from praatplaat.pictures.stage import Stage
from praatplaat.pictures.things import thing

BADGE_FIELDS = frozenset({"badge", "as", "at", "nudge", "size", "scale", "angle", "with", "flip", "depth"})

TOP = 900.0

SIDE = 152.0
"""Longer side of a badge without a size."""


def build_badge(stage: Stage, fields: Fields, depth: float) -> None:
    """Draw a mark over everything, by default at the bottom right; a stroke through goes over the middle."""
    del depth
    fields.only(BADGE_FIELDS)
    crossed = fields.text("badge") == "crossed-out"
    one = thing(stage, fields, key="badge")
    x, y = stage.place(fields, "centre" if crossed else "bottom-right")
    mx, my = one.middle()
    scale = one.scale
    if not {"size", "scale"} & set(fields):
        scale = stage.frame.scale * (420.0 if crossed else SIDE) / max(one.box.width, one.box.height)
        mx, my = mx * scale / one.scale, my * scale / one.scale
    stage.canvas.add(TOP, placed(one.svg, x - mx, y - my, scale, one.angle, one.flip))
