"""Things in a scene: props by name and size, standing on something or held, in bubbles or alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from praatplaat.pictures import props
from praatplaat.pictures.bounds import Bounds, bounds
from praatplaat.pictures.drawing import Point, number, placed, turned
from praatplaat.pictures.fields import Fields
from praatplaat.pictures.palette import OUTLINE
from praatplaat.pictures.skins import worn_options
from praatplaat.pictures.stage import SURFACES, Stage

SIZES = {"tiny": 44.0, "small": 76.0, "medium": 124.0, "large": 190.0, "huge": 280.0, "giant": 400.0}
"""The longer side of a thing, in units of a 512 × 512 picture."""

UPRIGHT = frozenset({"clock", "clock-sector", "calendar", "question", "tick", "days", "note", "zzz"})
"""Things that are never mirrored: their shape has a right way round."""

LINE = re.compile(r'(<(?:path|circle|ellipse|rect)[^>]*? stroke-width=)"([\d.]+)"')
"""The width of one line, as opposed to that of a group."""

PROP_FIELDS = frozenset(
    {"prop", "thing", "as", "at", "nudge", "on", "size", "scale", "angle", "flip", "with", "depth"}
)


@dataclass(frozen=True, slots=True)
class Thing:
    """A drawing of a prop and how large, turned and mirrored it will be placed."""

    svg: str
    box: Bounds
    scale: float
    angle: float = 0.0
    flip: bool = False

    def at(self, point: Point) -> str:
        """Return it placed with its own (0, 0), where it is gripped, on a point."""
        return placed(self.svg, *point, self.scale, self.angle, self.flip)

    def middle(self) -> Point:
        """Return how far the middle of its box lies from its (0, 0) when placed."""
        x, y = self.box.centre
        return turned(x * self.scale * (-1 if self.flip else 1), y * self.scale, self.angle)


def thing(stage: Stage, fields: Fields, key: str = "") -> Thing:
    """Return the thing that `prop`, `thing` or `key` names, as large as it is asked to be."""
    name = _name(stage, fields, key or ("thing" if "thing" in fields else "prop"))
    options = worn_options(stage, name, fields.options("with"))
    svg = _drawn(fields, name, options)
    # The front and the back of a bath fit only when both are measured as the whole bath.
    whole = {option: value for option, value in options.items() if option != "part"}
    box = bounds(_drawn(fields, name, whole) if "part" in options else svg)
    longest = max(box.width, box.height) or 1.0
    scale = stage.frame.scale * fields.number("scale", 1.0, 0.05, 10)
    if "size" in fields:
        scale *= SIZES[fields.word("size", SIZES)] / longest
    elif stage.fit is not None:
        scale *= stage.fit / longest
    upright = stage.mirrored and name in UPRIGHT
    angle = fields.number("angle", 0, -360, 360)
    return Thing(_steadied(svg, scale), box, scale, angle, fields.flag("flip") != upright)


def _steadied(svg: str, scale: float) -> str:
    """Return a drawing whose thin lines grow no thicker than the outline when it is enlarged."""
    if scale <= 1:
        return svg
    most = OUTLINE / scale

    def kept(found: re.Match[str]) -> str:
        width = float(found[2])
        return f'{found[1]}"{number(min(width, most) if width <= OUTLINE else width)}"'

    return LINE.sub(kept, svg)


def _name(stage: Stage, fields: Fields, key: str) -> str:
    name, own = fields.text(key), frozenset() if key == "prop" else frozenset(stage.cast.things)
    if name not in own and name not in props.PROPS:
        raise fields.unknown("scene-prop", key, name, own | props.PROPS.keys())
    return name if key == "prop" else stage.cast.thing(name)


def _drawn(fields: Fields, name: str, options: dict[str, Any]) -> str:
    try:
        return props.draw(name, **options)
    except (TypeError, ValueError, KeyError, IndexError, AttributeError):
        about = props.PROPS[name].about
        raise fields.refused("scene-option", "with", name=name, about=about) from None


def build_prop(stage: Stage, fields: Fields, depth: float) -> None:
    """Draw a thing where `at` says, or standing `on` something."""
    fields.only(PROP_FIELDS)
    one = thing(stage, fields)
    x, y = stage.place(fields)
    if stage.fit is not None and "at" not in fields:
        # Alone in a bubble or a step: the middle of what is drawn, not the point where a hand would hold it.
        mx, my = one.middle()
        x, y = x - mx, y - my
    if "on" in fields:
        level = SURFACES[fields.word("on", SURFACES)]
        x -= one.middle()[0]
        y = stage.frame.point(0, level)[1] - one.box.bottom * one.scale
        y += (fields.pair("nudge") or (0, 0))[1] * stage.frame.scale
    stage.canvas.add(depth, one.at((x, y)))
    note_thing(stage, fields, one, (x, y), "thing" if "thing" in fields else "prop")


def note_thing(stage: Stage, fields: Fields, one: Thing, at: Point, key: str) -> None:
    """Let others look at a thing and reach for it, by its `as` or its own name."""
    stage.canvas.anchors[fields.text("as", fields.text(key))] = _anchors(one, at)


def _anchors(one: Thing, at: Point) -> dict[str, Point]:
    def part(x: float, y: float) -> Point:
        dx, dy = turned(x * one.scale * (-1 if one.flip else 1), y * one.scale, one.angle)
        return at[0] + dx, at[1] + dy

    box, (cx, cy) = one.box, one.box.centre
    return {
        "centre": part(cx, cy),
        "grip": at,
        "top": part(cx, box.top),
        "bottom": part(cx, box.bottom),
        "left": part(box.left, cy),
        "right": part(box.right, cy),
    }
