"""Arms in a scene: gestures by name, hands that go to somebody or something, and things held in them."""

from __future__ import annotations

import math
from dataclasses import replace

from praatplaat.pictures.drawing import Point, tubes
from praatplaat.pictures.fields import Fields
from praatplaat.pictures.figures import Figure
from praatplaat.pictures.gestures import GESTURES, NEEDS_TARGET, Arm, Stance
from praatplaat.pictures.hands import hand
from praatplaat.pictures.palette import colour
from praatplaat.pictures.stage import SURFACES, Stage
from praatplaat.pictures.things import note_thing, thing

ARM_FIELDS = frozenset({"left", "right", "both", "arms"})

FRONT = 800.0
"""Depth of arms that reach over whatever lies before their owner."""

HOLDS: dict[str, tuple[float, float, str]] = {
    "chest": (24, 0.62, "out"),
    "middle": (-4, 0.66, "out"),
    "belly": (14, 0.86, "out"),
    "low": (52, 0.98, "out"),
    "up": (96, -0.1, "down"),
    "high": (84, -0.42, "down"),
    "out": (112, 0.4, "down"),
    "table": (30, 0.84, "out"),
    "over-table": (34, 0.5, "down"),
}
"""Where a held thing is: steps sideways from the neck, part of the reach below it, and the elbow."""

AT_HEAD: dict[str, tuple[float, float, str]] = {
    "mouth": (0.5, 0.85, "out"),
    "cheek": (0.9, 0.6, "out"),
    "ear": (1.1, 0.2, "down"),
    "eye": (0.6, 0.05, "out"),
    "forehead": (0.55, -0.5, "out"),
    "crown": (0.5, -1.1, "out"),
}
"""Places at the head, in parts of its radius."""

HOLD_FIELDS = frozenset(
    {"hold", "as", "at", "nudge", "size", "scale", "angle", "flip", "with", "fingers", "grip"}
)

ON_TABLE = SURFACES["table"] + 8

SIDES = {"left": -1, "right": 1}

Layer = tuple[float, str]


def dress_arms(stage: Stage, fields: Fields, figure: Figure) -> tuple[Figure, list[Layer]]:
    """Return the person with arms, and what their hands hold as layers to draw afterwards."""
    depth = FRONT if fields.word("arms", ("front", "body"), "body") == "front" else None
    figure = replace(figure, arms_depth=depth)
    if isinstance(fields.raw("both"), dict) and "hold" in fields.child("both"):
        return _hold_with_both(stage, fields.child("both"), figure)
    layers: list[Layer] = []
    for side in SIDES.values():
        figure = _dress(stage, fields, figure, side, layers)
    return figure, layers


def _dress(stage: Stage, fields: Fields, f: Figure, side: int, layers: list[Layer]) -> Figure:
    name = "left" if side < 0 else "right"
    key = name if name in fields else "both"
    written = fields.raw(key)
    if isinstance(written, dict):
        inner = fields.child(key)
        if "hold" in inner:
            return _hold(stage, inner, f, side, layers)
        return _targeted(stage, inner, f, side, layers)
    default = "in-lap" if f.pose in ("sit", "floor") else "rest"
    if f.pose == "bust" and f.scale >= 1.95:
        default = "none"  # a portrait ends at the shoulders
    gesture = fields.word(key, (GESTURES.keys() - NEEDS_TARGET) | {"none"}, default)
    arm = None if gesture == "none" else GESTURES[gesture](_stance(f, side))
    return _armed(f, side, arm)


def _armed(f: Figure, side: int, arm: Arm | None) -> Figure:
    return replace(f, left=arm) if side < 0 else replace(f, right=arm)


def _stance(f: Figure, side: int, target: Point | None = None) -> Stance:
    return Stance(side, f.neck, f.head_centre, f.scale, f.body, target)


def _targeted(stage: Stage, fields: Fields, f: Figure, side: int, layers: list[Layer]) -> Figure:
    """Return the person with one arm that goes to somebody or something."""
    fields.only(NEEDS_TARGET | {"nudge"})
    gesture = next((key for key in fields if key in NEEDS_TARGET), None)
    if gesture is None:
        raise fields.refused("scene-gesture", None, known=", ".join(sorted(NEEDS_TARGET)))
    x, y = _target(stage, fields, gesture, side)
    dx, dy = fields.pair("nudge") or (0.0, 0.0)
    goal = _within_reach(f, side, (x + dx * stage.frame.scale, y + dy * stage.frame.scale))
    arm = GESTURES[gesture](_stance(f, side, goal))
    if gesture == "around":
        # The arm goes behind the other, the hand comes out in front on the far shoulder.
        angle = 180 - 20 * side if side > 0 else 20
        layers.append((FRONT, hand(*goal, f.body.hand * 0.95, "fist", f.look.skin, angle)))
        return _armed(f, side, replace(arm, hand="none", near=True))
    return _armed(f, side, replace(arm, depth=FRONT))


def _target(stage: Stage, fields: Fields, gesture: str, side: int) -> Point:
    """Return where a hand goes: to a point, or to somebody; around somebody means their far shoulder."""
    if isinstance(fields.raw(gesture), list) and (numbers := fields.pair(gesture)):
        return stage.frame.point(*numbers)
    word = fields.text(gesture)
    if gesture == "around" and "." not in word:
        word += ".shoulder-right" if side > 0 else ".shoulder-left"
    return stage.named(fields, gesture, word)


def shoulder(f: Figure, side: int) -> Point:
    """Return where an arm begins."""
    m = f.body
    return f.neck[0] + side * (m.shoulder - m.arm * 0.5), f.neck[1] + m.arm * 0.55


def _within_reach(f: Figure, side: int, goal: Point) -> Point:
    """Return the goal, or the point on the way to it that the hand can reach."""
    start, reach = shoulder(f, side), (f.body.upper_arm + f.body.fore_arm) * 1.12
    away = math.dist(start, goal)
    if away <= reach:
        return goal
    part = reach / away
    return start[0] + (goal[0] - start[0]) * part, start[1] + (goal[1] - start[1]) * part


def _held_at(stage: Stage, fields: Fields, f: Figure, side: int, default: str = "chest") -> tuple[Point, str]:
    """Return where a hand holds something, and where its elbow goes."""
    word = fields.text("at", default)
    dx, dy = (value * f.scale for value in fields.pair("nudge") or (0.0, 0.0))
    m = f.body
    if word in HOLDS:
        x, y, elbow = HOLDS[word]
        reach = m.upper_arm + m.fore_arm
        part = reach / 162  # steps sideways are for a grown arm
        return (f.neck[0] + side * x * part + dx, f.neck[1] + y * reach + dy), elbow
    if word in AT_HEAD:
        x, y, elbow = AT_HEAD[word]
        hx, hy = f.head_centre
        return (hx + side * x * m.head + dx, hy + y * m.head + dy), elbow
    if "." not in word:
        raise fields.unknown("scene-choice", "at", word, {*HOLDS, *AT_HEAD})
    gx, gy = stage.named(fields, "at", word)
    return _within_reach(f, side, (gx + dx, gy + dy)), "down"


def _hold(stage: Stage, fields: Fields, f: Figure, side: int, layers: list[Layer]) -> Figure:
    """Return the person holding a thing in one hand: fist behind it, fingers over it."""
    fields.only(HOLD_FIELDS)
    one = thing(stage, fields, key="hold")
    to, elbow = _held_at(stage, fields, f, side)
    over, word = f.arms_depth, fields.text("at", "chest")
    if word == "table":
        # What is held at a table stands on it, and the arm lies over its edge.
        to, over = (to[0], stage.frame.point(0, ON_TABLE)[1] - one.box.bottom * one.scale), FRONT
    depth = (f.depth if over is None else over) + 0.5
    layers.append((depth, one.at(to)))
    if fields.flag("fingers", True):
        layers.append((depth + 0.1, fingers(f, to, side)))
    note_thing(stage, fields, one, to, "hold")
    # Behind a table the elbow rests out of sight, lower than bones would reach.
    rests = (to[0] - side * 50 * f.scale, to[1] + 62 * f.scale)
    return _armed(f, side, Arm(to, elbow, depth=over, via=rests if word == "over-table" else None))


def _hold_with_both(stage: Stage, fields: Fields, f: Figure) -> tuple[Figure, list[Layer]]:
    """Return the person holding a thing by its two sides."""
    fields.only(HOLD_FIELDS)
    one = thing(stage, fields, key="hold")
    (x, y), _ = _held_at(stage, fields, f, 0, "middle")
    mx, my = one.middle()
    half = one.box.width * one.scale / 2 * 0.92
    drop = {"middle": 0.0, "low": 0.3, "bottom": 0.5}[
        fields.word("grip", ("middle", "low", "bottom"), "middle")
    ]
    drop *= one.box.height * one.scale
    depth = (f.arms_depth if f.arms_depth is not None else f.depth) + 0.5
    layers: list[Layer] = [(depth, one.at((x - mx, y - my)))]
    for side in SIDES.values():
        to = (x + side * half, y + drop)
        f = _armed(f, side, Arm(to, "out"))
        if fields.flag("fingers", True):
            layers.append((depth + 0.1, fingers(f, to, side)))
    note_thing(stage, fields, one, (x - mx, y - my), "hold")
    return f, layers


def fingers(f: Figure, at: Point, side: int) -> str:
    """Draw the fingers that close over what a hand holds."""
    r, skin = f.body.hand, colour(f.look.skin)
    rows = (-0.48, 0.18)
    return tubes(
        [
            (
                [
                    (at[0] + side * r * 0.75, at[1] + row * r),
                    (at[0] - side * r * 0.35, at[1] + (row + 0.12) * r),
                ],
                r * 0.62 + 3,
                skin,
            )
            for row in rows
        ]
    )
