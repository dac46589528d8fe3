"""Parts of a home: doors, windows, curtains, stairs, the kitchen, and the home itself."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, number, path, placed, points
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.food import steam
from praatplaat.pictures.props.sky import moon, star
from praatplaat.pictures.props.strokes import cord, dot

STEEL, CHINA = "#c9ced6", "#eef3f7"


@prop("door")
def door(fill: str = "green") -> str:
    """a closed front door with its step: fill"""
    leaf = (
        box(-92, -172, 184, 336, 6, fill) + box(-58, -138, 116, 92, 8, "sky") + path("M0 -134V-50", width=7)
    )
    panel = box(-58, -14, 116, 134, 8, width=6)
    return (
        box(-112, -192, 224, 362, 8, "cream")
        + leaf
        + panel
        + dot(66, 4, 13, "yellow")
        + circle(66, 4, 13, width=6)
        + box(-136, 164, 272, 26, 6, STEEL)
    )


@prop("door-open")
def door_open(fill: str = "green", light: str = "yellow") -> str:
    """an open front door, light inside: fill, light"""
    frame = box(-132, -192, 224, 362, 8, "cream") + box(-112, -172, 184, 342, 0, light)
    leaf = (
        path("M72 -172L158 -204V190L72 164Z", fill)
        + path("M94 -128L136 -142V-40L94 -38Z", "sky", 6)
        + dot(86, 8, 10, "yellow")
    )
    return frame + leaf + box(-156, 164, 240, 26, 6, STEEL)


def _window(w: float, h: float, outside: str, curtains: str) -> str:
    """Draw a window frame around what is outside, drawn within w × h around (0, 0)."""
    x, y = number(w / 2), h / 2
    bars = path(f"M0 {number(-y)}V{number(y)}", width=9)
    sill = cord(f"M{number(-w / 2 - 16)} {number(y + 8)}H{number(w / 2 + 16)}", 10, "wood")
    svg = outside + box(-w / 2, -y, w, h, 10) + bars + sill
    if curtains == "none":
        return svg
    rod = cord(f"M{number(-w / 2 - 38)} {number(-y - 22)}H{number(w / 2 + 38)}", 7, "wood")
    outer, inner, top = w / 2 + 24, w / 2 - 10, -y - 18
    tied = points((w / 2 - 6, 0), (w / 2 - 44, top))
    drape = f"M{x} {number(top)}H{number(outer)}V{number(y + 26)}H{number(inner)}Q{tied}Z"
    right = path(drape, curtains)
    return svg + right + placed(right, 0, 0, mirrored=True) + rod


@prop("window-day")
def window_day(w: float = 240, h: float = 190, curtains: str = "none") -> str:
    """a window with a sunny day outside: w, h, curtains none or a colour"""
    sky = box(-w / 2, -h / 2, w, h, 10, "#cdeaf9") + circle(w * 0.2, -h * 0.16, h * 0.15, "yellow", 7)
    rise = points((-w * 0.2, 0), (0, h * 0.34), (w * 0.2, h * 0.18))
    fall = points((w / 2, h * 0.22), (w / 2, h * 0.22))
    hill = f"M{points((-w / 2, h * 0.2))}C{rise}S{fall}V{number(h / 2)}H{number(-w / 2)}Z"
    return _window(w, h, sky + path(hill, "green", 6), curtains)


@prop("window-night")
def window_night(w: float = 240, h: float = 190, curtains: str = "none") -> str:
    """a window with the moon and stars outside: w, h, curtains none or a colour"""
    sky = box(-w / 2, -h / 2, w, h, 10, "night") + placed(moon(h * 0.19), w * 0.27, -h * 0.06)
    stars = ((-0.32, -0.24, 13), (-0.16, 0.08, 9), (-0.36, 0.24, 9), (0.34, 0.34, 9), (-0.12, -0.36, 8))
    return _window(w, h, sky + "".join(placed(star(r), a * w, b * h) for a, b, r in stars), curtains)


@prop("curtain")
def curtain(closed: bool = True, fill: str = "purple") -> str:
    """curtains: closed true|false, fill"""
    w = 126 if closed else 62
    folds = (
        "".join(f"M{-130 + w * k // 3} -80V104" for k in (1, 2)) if closed else "M-106 -80Q-106 20 -112 104"
    )
    left = path(f"M-130 -92H{-130 + w}" + ("V110" if closed else "Q-70 30 -92 110") + "H-130Z", fill) + path(
        folds, width=6
    )
    return left + placed(left, 0, 0, mirrored=True) + cord("M-152 -98H152", 9, "wood")


@prop("stairs")
def stairs(fill: str = "wood") -> str:
    """stairs going up to the right, with a rail: fill"""
    rail = cord("M-132 -16L118 -206M-132 -16V64M118 -206V-130", 10, "plank")
    climb = "M-156 110V64H-94V16H-32V-32H30V-80H92V-128H156V110Z"
    return (
        rail
        + path(climb, fill)
        + path("M-94 64V106M-32 16V106M30 -32V106M92 -80V106", width=6, stroke="plank")
    )


@prop("stove")
def stove(pot: bool = False) -> str:
    """a cooker with its oven; things stand on the line 100 above its middle: pot true|false"""
    body = (
        box(-110, -100, 220, 200, 10, "silver")
        + box(-84, -26, 168, 104, 12, "slate")
        + path("M-58 -8H58", width=9)
    )
    knobs = "".join(dot(x, -60, 12) for x in (-75, -25, 25, 75))
    pan = (
        box(-56, -168, 112, 64, 12, STEEL) + box(-66, -182, 132, 20, 8, CHINA) + placed(steam(34), 0, -198)
        if pot
        else ""
    )
    return pan + body + knobs + path("M-122 -100H122", width=16)


@prop("fridge")
def fridge() -> str:
    """a fridge"""
    return (
        box(-86, -170, 172, 332, 20, CHINA)
        + path("M-86 -56H86", width=8)
        + path("M54 -128V-88M54 -26V36", width=14)
        + path("M-54 162V176M54 162V176", width=20)
    )


@prop("sink")
def sink() -> str:
    """a kitchen sink in its cupboard, the tap running; things stand on the line 100 above its middle"""
    tap = cord("M30 -104V-168Q30 -196 2 -196Q-22 -196 -22 -172", 13, STEEL) + path(
        "M-22 -152V-104", width=13, stroke="#8cc8ee"
    )
    cupboard = (
        box(-120, -80, 240, 180, 6, "cream")
        + path("M0 -76V96", width=7)
        + path("M-22 -24V10M22 -24V10", width=10)
    )
    return tap + cupboard + box(-134, -104, 268, 28, 8, "wood") + path("M-66 -100H30", width=10, stroke=STEEL)


@prop("house")
def house(fill: str = "cream", roof: str = "red") -> str:
    """a house: fill, roof"""
    walls = box(-104, -28, 208, 146, 0, fill) + box(-26, 32, 52, 86, 0, "plank") + dot(12, 78, 6, "yellow")
    panes = "".join(box(x, 0, 46, 46, 4, "sky", 7) for x in (-84, 38))
    return box(48, -112, 34, 60, 0, "plank") + walls + panes + path("M-134 -22L0 -130L134 -22Z", roof)


@prop("house-cutaway")
def house_cutaway() -> str:
    """a house whose front is open: bedroom, bathroom, kitchen and living room"""
    rooms = (
        box(-160, -60, 160, 104, 0, "lilac")
        + box(0, -60, 160, 104, 0, "#cdeaf9")
        + box(-160, 44, 160, 110, 0, "cream")
        + box(0, 44, 160, 110, 0, "mint")
    )
    bed = (
        path("M-138 40V-6M-26 40V14", width=12)
        + box(-134, 2, 44, 22, 8, "white", 6)
        + box(-138, 14, 112, 22, 6, "rose", 6)
    )
    bath = path("M28 0H132L122 32Q118 38 108 38H52Q42 38 38 32Z", "white", 7) + path(
        "M118 -4V-36H98V-26", width=9
    )
    cook = (
        box(-142, 92, 56, 60, 4, "silver", 7)
        + box(-132, 66, 36, 24, 5, STEEL, 6)
        + path("M-66 106H-16M-58 106V150M-24 106V150", width=10)
    )
    sofa = box(34, 86, 96, 40, 12, "teal", 7) + box(24, 112, 116, 36, 12, "teal", 7)
    return rooms + bed + bath + cook + sofa + path("M-186 -56L0 -170L186 -56Z", "red")


@prop("flat")
def flat() -> str:
    """a block of flats"""
    windows = "".join(
        box(x, y, 42, 40, 4, "yellow" if (x, y) == (-21, -38) else "sky", 7)
        for x in (-82, -21, 40)
        for y in (-106, -38, 30)
    )
    return (
        box(-108, -136, 216, 286, 6, "crumb")
        + windows
        + box(-26, 96, 52, 54, 0, "plank")
        + box(-120, -148, 240, 26, 6, "slate")
    )
