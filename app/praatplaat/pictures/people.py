"""People in a scene: who, where, how large, in which pose, with which face."""

from __future__ import annotations

from dataclasses import replace

from praatplaat.pictures.arms import ARM_FIELDS, dress_arms
from praatplaat.pictures.casting import look_values
from praatplaat.pictures.casts import Look
from praatplaat.pictures.drawing import Point, placed
from praatplaat.pictures.expressions import EXPRESSIONS
from praatplaat.pictures.fields import Fields
from praatplaat.pictures.figures import Figure, anchors_of, draw_figure
from praatplaat.pictures.heads import head
from praatplaat.pictures.legs import POSES
from praatplaat.pictures.stage import PLACES, Stage

BUSTS = {"tiny": 0.62, "small": 0.98, "medium": 1.3, "large": 1.65, "huge": 2.0, "portrait": 2.4}
STANDING = {"tiny": 0.42, "small": 0.62, "medium": 0.78, "large": 0.92, "huge": 1.25, "portrait": 1.5}
SEATED = {"tiny": 0.52, "small": 0.7, "medium": 0.88, "large": 1.04, "huge": 1.5, "portrait": 1.8}
LOW = {"tiny": 0.52, "small": 0.72, "medium": 0.92, "large": 1.15, "huge": 1.5, "portrait": 1.8}
SCALES = {"bust": BUSTS, "stand": STANDING, "step": STANDING, "sit": SEATED, "floor": LOW, "kneel": LOW}
"""How large a body is drawn, by pose and size; ages keep their proportions to each other."""

LEVELS = {"top": 34.0, "high": 84.0, "middle": 140.0, "low": 196.0, "lower": 252.0, "bottom": 310.0}
"""Height of the crown of a head that is cut off below: `level: low`."""

LEVEL_OF_AGE = {"adult": "high", "teen": "middle", "child": "low", "toddler": "lower", "baby": "lower"}

FLOOR = 486.0

PERSON_FIELDS = frozenset(
    {"person", "as", "at", "nudge", "size", "scale", "level", "pose", "face", "look", "tilt", "wears"}
    | {"festive", "depth", "cut"}
    | ARM_FIELDS
)

HEAD_FIELDS = frozenset(
    {"head", "as", "at", "nudge", "size", "face", "look", "tilt", "wears", "festive", "depth"}
)

HEADS = {"tiny": 30.0, "small": 44.0, "medium": 66.0, "large": 112.0, "huge": 140.0, "portrait": 176.0}
"""Radius of a head that is drawn alone."""


def worn(stage: Stage, fields: Fields, key: str) -> Look:
    """Return the look of a role with what `wears` changes."""
    look = stage.look(fields, key)
    if "wears" not in fields:
        return look
    look = replace(look, **look_values(fields.child("wears")))  # type: ignore[arg-type]
    return replace(look, top=look.skin) if look.bare else look


def tilt_of(fields: Fields) -> float:
    """Return how a head leans, in degrees clockwise: `left`, `right` or a number."""
    written = fields.raw("tilt")
    if isinstance(written, str):
        return {"left": -10.0, "right": 10.0}[fields.word("tilt", ("left", "right"))]
    return fields.number("tilt", 0, -60, 60)


def laid_out(stage: Stage, fields: Fields, look: Look, depth: float) -> Figure:
    """Return a person without arms, gaze or face: where they are."""
    pose = fields.word("pose", POSES, "bust")
    scales = SCALES[pose]
    scale = (
        scales[fields.word("size", scales, "medium")] * fields.number("scale", 1, 0.2, 3) * stage.frame.scale
    )
    name = fields.text("as", fields.text("person"))
    figure = Figure(
        name, look, (0, 0), scale, depth, pose=pose, tilt=tilt_of(fields), base=_base(stage, fields)
    )
    return replace(figure, neck=_neck(stage, fields, figure))


def _base(stage: Stage, fields: Fields) -> float:
    """Return where a body that is cut off ends: below the picture, or at `cut`, behind a bath or a hedge."""
    if "cut" not in fields:
        return stage.frame.base
    return stage.frame.point(0, fields.number("cut", 0, 60, 560))[1]


def _neck(stage: Stage, fields: Fields, f: Figure) -> Point:
    m, frame = f.body, stage.frame
    dx, dy = fields.pair("nudge") or (0.0, 0.0)
    numbers = fields.pair("at") if isinstance(fields.raw("at"), list) else None
    x = numbers[0] if numbers else PLACES[fields.word("at", PLACES, "centre")][0]
    floor = FLOOR if numbers is None or f.pose == "bust" else numbers[1]
    if f.pose == "bust":
        large = fields.text("size", "medium") in ("large", "huge", "portrait")
        level = LEVELS[fields.word("level", LEVELS, "high" if large else LEVEL_OF_AGE[f.look.age])]
        crown = numbers[1] if numbers else level
        rise = m.neck + m.head * 2.05
        px, py = frame.point(x + dx, crown + dy)
        return px, py + rise
    px, py = frame.point(x + dx, floor + dy)
    return px, py - _height(f) - f.torso


def _height(f: Figure) -> float:
    """Return how high the hip is above the floor in a pose."""
    m = f.body
    if f.pose in ("stand", "step"):
        return m.thigh + m.shin + m.leg * 0.28
    if f.pose == "sit":
        return m.shin + m.leg
    return m.leg * 0.85 if f.pose == "floor" else m.thigh * 0.62 + m.leg * 0.3


def build_person(stage: Stage, fields: Fields, depth: float) -> None:
    """Draw a person; waits for whoever they look at, reach for or hold."""
    fields.only(PERSON_FIELDS)
    figure = laid_out(stage, fields, worn(stage, fields, "person"), depth)
    # Others can look at this person before the arms are known; arms add their own parts later.
    stage.canvas.anchors.setdefault(figure.name, anchors_of(figure))
    face = fields.word("face", EXPRESSIONS, "smile")
    figure = replace(figure, face=face, gaze=stage.gaze(fields, figure.head_centre))
    figure, drawn = dress_arms(stage, fields, figure)
    draw_figure(stage.canvas, figure)
    for at, svg in drawn:
        stage.canvas.add(at, svg)


def build_head(stage: Stage, fields: Fields, depth: float) -> None:
    """Draw a head alone, as in answers and bubbles."""
    fields.only(HEAD_FIELDS)
    look, (x, y) = worn(stage, fields, "head"), stage.place(fields)
    usual = HEADS["medium"] if stage.fit is None else stage.fit * 0.42
    r = (HEADS[fields.word("size", HEADS)] if "size" in fields else usual) * stage.frame.scale
    draw_head(stage, fields, look, (x, y, r), depth)


def draw_head(
    stage: Stage, fields: Fields, look: Look, where: tuple[float, float, float], depth: float
) -> None:
    """Draw a head at (x, y) with a radius, and leave its anchors."""
    x, y, r = where
    face = fields.word("face", EXPRESSIONS, "smile")
    back, front = head(r, look, face, stage.gaze(fields, (x, y)))
    stage.canvas.add(depth, placed(back + front, x, y, 1, tilt_of(fields)))
    stage.canvas.anchors[fields.text("as", fields.text("head"))] = {
        "centre": (x, y),
        "head": (x, y),
        "crown": (x, y - r * 1.2),
        "mouth": (x, y + r * 0.5),
        "forehead": (x, y - r * 0.5),
        "ear-left": (x - r, y),
        "ear-right": (x + r, y),
    }
