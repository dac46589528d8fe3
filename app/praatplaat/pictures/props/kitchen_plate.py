"""Kitchens on talk plates: floor, worktop with oven and sink, a wide table, what lies on it, and the cat."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, number, path, placed, points
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.strokes import cord, dot

FAR = 2600
"""How far a floor runs past the picture, so that any box can hold it."""

STEEL, CHINA, GLOW, FLOOR = "#c9ced6", "#eef3f7", "#ffcf70", "#ead7b8"


@prop("indoor-floor")
def indoor_floor(fill: str = FLOOR) -> str:
    """a plain floor with the skirting board of the wall behind it; people stand below its middle: fill"""
    boards = box(-FAR, 0, 2 * FAR, FAR, 0, fill)
    return boards + box(-FAR, -18, 2 * FAR, 18, 0, "white", 5)


def _oven() -> str:
    """Draw an oven left of the middle, light on, a chicken inside."""
    body = box(-176, 8, 168, 148, 4, "silver") + path("M-146 50H-38", width=9)
    knobs = "".join(dot(x, 30, 8) for x in (-146, -110, -74, -38))
    window = box(-154, 66, 124, 74, 12, GLOW) + path("M-150 122H-34", width=6)
    leg = "M-68 100L-48 84M-48 84l7 -7M-48 84l7 5"
    chicken = path(leg, width=13) + path(leg, width=5, stroke="cream")
    chicken += path("M-124 118C-130 78 -72 66 -60 100Q-56 116 -68 118Z", "#c07a35", 6)
    return body + knobs + window + chicken


def _basin() -> str:
    """Draw a kitchen sink right of the middle, in its cupboard with two doors."""
    doors = box(-8, 8, 184, 148, 4, "teal") + path("M84 66V152", width=6)
    grips = path("M70 90V114M98 90V114", width=9)
    return doors + grips + box(18, -8, 132, 68, 12, CHINA)


@prop("kitchen-block")
def kitchen_block() -> str:
    """a worktop with an oven and a sink under it; things stand on its middle, the hob left, the sink right"""
    top = box(-188, -10, 376, 26, 8, "wood")
    hob = box(-164, -20, 144, 16, 6, "black")
    return _oven() + top + hob + _basin()


@prop("kitchen-tap")
def kitchen_tap() -> str:
    """a tall tap that runs, standing on its middle, its mouth at the left: for over a sink"""
    water = path("M-48 -52V2", width=14, stroke="#7cc3ee")
    pipe = cord("M0 0V-66Q0 -96 -24 -96Q-48 -96 -48 -66", 12, STEEL)
    return water + pipe + cord("M10 -34H26", 8, STEEL)


@prop("suds")
def suds(w: float = 120) -> str:
    """foam that comes over the rim of a sink: w"""
    heaps = ((-0.42, 2, 17), (-0.2, -8, 22), (0.06, -4, 20), (0.3, -10, 22), (0.46, 2, 15))
    foam = "".join(circle(x * w, y, r, "white") for x, y, r in heaps)
    inner = "".join(circle(x * w, y + 2, r - 3, "white", 0) for x, y, r in heaps)
    drips = path(f"M{number(-w * 0.3)} 16q4 26 20 6M{number(w * 0.12)} 16q8 32 24 2", "white", 6)
    return drips + foam + inner


@prop("wet-plate")
def wet_plate() -> str:
    """a round plate being washed, held at its right rim, with foam and drops on it"""
    rim = circle(-40, 0, 42, "white") + circle(-40, 0, 26, CHINA, 5)
    foam = circle(-64, 28, 13, "white", 6) + circle(-44, 36, 11, "white", 6)
    return rim + foam + path("M-22 52v9M-6 42v8", width=6, stroke="#7cc3ee")


@prop("kitchen-table")
def kitchen_table(w: float = 400, fill: str = "wood") -> str:
    """a table seen a little from above; things lie on its top, 10 to 50 below its middle: w, fill"""
    x = w / 2
    legs = cord(f"M{number(26 - x)} 70V158M{number(x - 26)} 70V158", 16, "plank")
    corners = points((22 - x, 0), (x - 22, 0), (x, 62), (-x, 62))
    edge = box(-x, 62, w, 22, 6, "plank")
    return legs + edge + path(f"M{corners}Z", fill)


@prop("kitchen-knife")
def kitchen_knife() -> str:
    """a kitchen knife, held at its handle, its blade to the left"""
    blade = path("M-12 -13H-116Q-108 16 -74 17H-12Z", CHINA)
    return blade + box(-14, -14, 66, 26, 12, "red") + dot(8, -1, 4, "white") + dot(30, -1, 4, "white")


@prop("cutting-board")
def cutting_board() -> str:
    """a cutting board that lies on a table, half a cucumber and slices of it on top"""
    wood = path(f"M{points((-62, -22), (64, -22), (74, 22), (-74, 22))}Z", "crumb")
    rest = path("M4 -6Q4 -22 22 -22H46Q60 -20 60 -8T46 6H22Q4 8 4 -6Z", "green", 7)
    slices = "".join(
        circle(x, y, 12, "#7fb95b", 6, ry=10) + dot(x, y, 5, "#dcf1c8") for x, y in ((-44, 4), (-24, -6))
    )
    return wood + rest + slices + circle(-12, 8, 12, "#7fb95b", 6, ry=10) + dot(-12, 8, 5, "#dcf1c8")


@prop("fruit-bowl")
def fruit_bowl() -> str:
    """a bowl full of fruit, standing on the line 40 below its middle"""
    banana = path("M-30 -16C-40 -50 -20 -70 -8 -74Q4 -46 22 -30L10 -10Z", "yellow", 7)
    apple = circle(-34, -20, 24, "red", 7) + path("M-34 -44q2 -10 10 -12", width=6)
    orange = circle(34, -20, 25, "orange", 7) + dot(40, -30, 3) + circle(4, -12, 22, "#8fc25a", 7)
    body = path("M-68 -10H68C64 26 40 40 26 40H-26C-40 40 -64 26 -68 -10Z", "blue")
    return banana + apple + orange + body + path("M-52 10Q0 26 52 10", width=6, stroke="sky")


def _cat_head(fill: str) -> str:
    ears = path("M-32 -12L-34 -48L-8 -32ZM32 -12L34 -48L8 -32Z", fill)
    face = circle(0, -8, 36, fill, ry=31) + path("M-8 -36V-26M8 -36V-26", width=5)
    eyes = circle(-14, -14, 8, "white", 0) + circle(14, -14, 8, "white", 0)
    eyes += dot(-12, -17, 5) + dot(16, -17, 5)
    whiskers = path("M-28 0L-48 -4M-28 7L-46 10M28 0L48 -4M28 7L46 10", width=4)
    nose = path("M-5 -3H5L0 3Z", "pink", 3) + path("M0 3V8M-9 8Q-4 14 0 8Q4 14 9 8", width=4)
    return ears + face + eyes + whiskers + nose


@prop("cat")
def cat(fill: str = "orange", tongue: bool = False) -> str:
    """a cat that sits and looks up, standing on the line 62 below its middle: fill, tongue true|false"""
    tail = cord("M34 48C76 50 78 8 58 -10", 12, fill)
    body = path("M-34 62C-48 10 -28 -18 0 -18S48 10 34 62Z", fill)
    chest = path("M-14 56C-18 22 -12 8 0 8S18 22 14 56Z", "cream", 0)
    paws = circle(-17, 55, 15, fill, 7, ry=10) + circle(17, 55, 15, fill, 7, ry=10)
    lick = path("M-5 -28Q0 -12 6 -28Z", "tongue", 3) if tongue else ""
    return tail + body + chest + paws + placed(_cat_head(fill), 0, -38) + lick
