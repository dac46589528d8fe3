"""What children play with."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, tube
from praatplaat.pictures.palette import colour
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.sky import star
from praatplaat.pictures.props.strokes import cord, dot


@prop("blocks")
def blocks() -> str:
    """three blocks built on each other; they stand on the line 56 below their middle"""
    return box(-62, -4, 60, 60, 8, "red") + box(2, -4, 60, 60, 8, "blue") + box(-30, -64, 60, 60, 8, "yellow")


@prop("tower")
def tower(count: int = 4) -> str:
    """a tower of blocks that stands on its middle: count"""
    fills = ("red", "blue", "yellow", "green", "orange", "purple")
    return "".join(
        box(-30 + (6 if k % 2 else -4), -(k + 1) * 58, 60, 58, 8, fills[k % 6]) for k in range(count)
    )


@prop("ball")
def ball(r: float = 36, fill: str = "red") -> str:
    """a ball: r, fill"""
    a, b = f"{r * 0.92:.1f}", f"{r * 0.38:.1f}"
    band = f"M-{a} -{b}Q0 {r * 0.15:.1f} {a} -{b}L{a} {b}Q0 {r * 0.8:.1f} -{a} {b}Z"
    return circle(0, 0, r, fill) + path(band, "yellow", 6) + circle(0, 0, r)


@prop("doll")
def doll(skin: str = "brown") -> str:
    """a rag doll, held at its middle: skin"""
    limbs = tube([(-20, -6), (-56, 24)], 22, skin) + tube([(20, -6), (56, 24)], 22, skin)
    legs = tube([(-15, 50), (-18, 92)], 22, skin) + tube([(15, 50), (18, 92)], 22, skin)
    hair = circle(-40, -62, 19, "hair") + circle(40, -62, 19, "hair") + circle(0, -58, 41, "hair")
    face = path("M-36 -54C-22 -78 22 -78 36 -54C40 -8 -40 -8 -36 -54Z", skin, 0)
    marks = dot(-14, -50, 6) + dot(14, -50, 6) + path("M-11 -36Q0 -26 11 -36", width=5)
    return (
        legs
        + limbs
        + path("M-20 -18H20L52 62H-52Z", "rose")
        + path("M-46 46H46", width=7, stroke="yellow")
        + hair
        + face
        + marks
    )


@prop("toy-car")
def toy_car(fill: str = "red") -> str:
    """a toy car: fill"""
    cabin = path("M-44 -18L-28 -52Q-25 -58 -16 -58H20Q28 -58 33 -52L56 -18Z", fill)
    body = path("M-86 30V0Q-86 -18 -68 -18H62Q88 -16 90 8V30Z", fill)
    glass = path("M-26 -18L-14 -42H-2V-18ZM14 -18V-42H22L38 -18Z", "sky", 6)
    wheels = "".join(circle(x, 34, 25, "black") + circle(x, 34, 9, "yellow", 5) for x in (-48, 50))
    return cabin + body + glass + wheels + dot(80, 2, 7, "yellow")


def _crayon(fill: str) -> str:
    tip = path("M-10 -56L-5 -82H5L10 -56Z", fill)
    return tip + box(-17, -56, 34, 112, 5, fill) + path("M-17 -36H17M-17 34H17", width=6)


@prop("crayons")
def crayons() -> str:
    """three crayons in a fan"""
    fan = ((-40, -20, "blue"), (40, 20, "green"), (0, 0, "red"))
    return "".join(placed(_crayon(fill), x, abs(angle) * 0.5, angle=angle) for x, angle, fill in fan)


@prop("drawing")
def drawing() -> str:
    """a drawing by a child: a house, a sun and the two of us"""
    sheet = box(-96, -74, 192, 148, 6, "white")
    house = path("M-72 44V-2L-42 -34L-12 -2V44Z", width=7, stroke="red") + path(
        "M-50 44V20H-34V44", width=6, stroke="blue"
    )
    sun = circle(58, -36, 17, "yellow", 0) + path(
        "M58 -64v-4M30 -36h-5M38 -56l-4 -4M38 -16l-4 4", width=6, stroke="yellow"
    )
    people = circle(20, -2, 10, "none", 6, stroke="purple") + path(
        "M20 8V30L10 46M20 30L30 46M6 18H34", width=6, stroke="purple"
    )
    child = circle(52, 14, 8, "none", 6, stroke="orange") + path(
        "M52 22V34L44 46M52 34L60 46M34 18L62 30", width=6, stroke="orange"
    )
    return sheet + path("M-80 50H80", width=7, stroke="green") + house + sun + people + child


@prop("puzzle")
def puzzle() -> str:
    """a jigsaw puzzle of four pieces, one of them still to be put in"""
    knob = "c14 -10 30 0 30 14s-16 24 -30 14"
    tl = path(f"M-84 -84H0v28{knob}V0H-84Z", "red")
    tr = path(f"M0 -84H84V0H0v-28{'c14 10 30 0 30 -14s-16 -24 -30 -14'}Z", "yellow")
    bl = path(f"M-84 0H0v28{knob}V84H-84Z", "blue")
    br = path(f"M0 0H84V84H0v-28{'c14 10 30 0 30 -14s-16 -24 -30 -14'}Z", "green")
    return tl + tr + bl + placed(br, 34, 30, angle=14)


@prop("rattle")
def rattle() -> str:
    """a rattle, held at its handle"""
    handle = (
        cord("M0 12V-34", 11, "blue")
        + circle(0, 34, 22, "none", 22)
        + circle(0, 34, 22, "none", 8, stroke="blue")
    )
    return (
        handle
        + circle(0, -80, 50, "yellow")
        + path("M-46 -94H46M-46 -66H46", width=6)
        + placed(star(17, "red", 4), 0, -80)
    )


@prop("kite")
def kite() -> str:
    """a kite in the wind"""
    tail = path("M0 74C-34 104 30 134 -4 172", width=7)
    knots = "".join(
        placed(path("M-24 -14L24 14V-14L-24 14Z", "blue", 6), x, y, angle=12)
        for x, y in ((-13, 100), (10, 144))
    )
    body = (
        path("M0 -104L64 -22L0 74L-64 -22Z", "orange")
        + path("M0 -104L64 -22H0Z", "yellow")
        + path("M0 74L-64 -22H0Z", "red")
    )
    return tail + knots + body


@prop("skipping-rope")
def skipping_rope() -> str:
    """a skipping rope"""
    rope = cord("M-70 -20C-130 130 130 130 70 -20", 6, "yellow")
    return (
        rope
        + placed(box(-14, -72, 28, 60, 10, "red"), -66, 0, angle=-8)
        + placed(box(-14, -72, 28, 60, 10, "red"), 66, 0, angle=8)
    )


@prop("toy-drum")
def toy_drum() -> str:
    """a toy drum with two sticks"""
    sticks = tube([(-64, -96), (-10, -46)], 14, "wood") + tube([(64, -96), (10, -46)], 14, "wood")
    body = path("M-74 -34V44A74 26 0 0 0 74 44V-34Z", "red") + path(
        "M-72 -22L-40 62L-4 -10L34 62L72 -22", width=6, stroke="yellow"
    )
    rim = path("M-74 40A74 26 0 0 0 74 40V52A74 26 0 0 1 -74 52Z", colour("yellow"), 7)
    return body + rim + circle(0, -34, 74, "cream", ry=26) + sticks
