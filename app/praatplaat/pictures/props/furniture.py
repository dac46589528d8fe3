"""What people sit at and on; seats are as high above the floor as people sit at size medium."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, number, path, points
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.strokes import cord

SEAT = 115
"""Height of a seat above the floor."""

FAR = 2600
"""How far a table runs past the picture, so that any box can hold it."""


@prop("table")
def table(shape: str = "long", fill: str = "wood", cloth: str = "none", w: float = 400) -> str:
    """a table; things stand on its middle: shape long (hides laps, no ends)|short|round, fill, cloth, w"""
    shapes = {
        "long": _long_table(fill, cloth),
        "short": _short_table(fill, w),
        "round": _round_table(fill, w),
    }
    return shapes[shape]


def _long_table(fill: str, cloth: str) -> str:
    top = box(-FAR, -16, 2 * FAR, 36, 0, fill)
    if cloth == "none":
        return box(-FAR, 20, 2 * FAR, FAR, 0, "plank") + top
    hem = path(f"M{-FAR} 46H{FAR}", width=9, stroke="white")
    return box(-FAR, -16, 2 * FAR, FAR, 0, cloth) + path(f"M{-FAR} 20H{FAR}", width=6) + hem


def _short_table(fill: str, w: float) -> str:
    x = w / 2
    legs = cord(f"M{number(22 - x)} 20V{SEAT + 40}M{number(x - 22)} 20V{SEAT + 40}", 18, "plank")
    return legs + box(-x, -16, w, 36, 8, fill)


def _round_table(fill: str, w: float) -> str:
    foot = cord("M0 30V130", 26, "plank") + path("M-70 148Q-60 118 0 118T70 148Z", "plank")
    bend = points((-w * 0.46, w * 0.16), (w * 0.46, w * 0.16), (w / 2, 14))
    edge = f"M{number(-w / 2)} 0v14C{bend}v-14Z"
    return foot + path(edge, "plank") + circle(0, 0, w / 2, fill, ry=w * 0.11)


@prop("low-table")
def low_table(fill: str = "wood") -> str:
    """a low round table for coffee or a shared meal; things stand on its middle: fill"""
    legs = cord("M-112 20L-122 84M112 20L122 84M0 34V96", 16, "plank")
    rim = path("M-172 0v14C-160 62 160 62 172 14v-14Z", "plank")
    return legs + rim + circle(0, 0, 172, fill, ry=40)


@prop("chair")
def chair(side: str = "front", fill: str = "wood") -> str:
    """a chair, its seat at the middle: side front|back|left|right (where its face is turned), fill"""
    if side not in ("front", "back", "left", "right"):
        raise KeyError(side)
    if side in ("left", "right"):
        return _chair_aside(1 if side == "left" else -1, fill)
    legs = cord(f"M-58 20V{SEAT - 8}M58 20V{SEAT - 8}", 16, "plank")
    posts = cord("M-58 10V-130M58 10V-130", 16, "plank")
    back = posts + box(-66, -140, 132, 48, 14, fill) + box(-58, -74, 116, 26, 8, fill)
    seat = box(-78, -12, 156, 32, 12, fill)
    return legs + seat + back if side == "back" else back + legs + seat


def _chair_aside(k: int, fill: str) -> str:
    legs = cord(f"M{-54 * k} 10V{SEAT - 8}M{54 * k} 10V{SEAT - 8}", 16, "plank")
    return legs + cord(f"M{54 * k} 0L{66 * k} -138", 20, fill) + box(-74, -12, 148, 30, 12, fill)


@prop("stool")
def stool(fill: str = "wood") -> str:
    """a low stool with three legs, as at an Eritrean coffee: fill"""
    return cord("M-50 14L-66 66M50 14L66 66M0 18V72", 16, "plank") + circle(0, 0, 84, fill, ry=24)


@prop("sofa")
def sofa(w: float = 440, fill: str = "teal") -> str:
    """a sofa for two or three, its seat at the middle: w, fill"""
    x = w / 2
    feet = path(f"M{number(30 - x)} 96V{SEAT - 6}M{number(x - 30)} 96V{SEAT - 6}", width=22)
    back = box(44 - x, -148, w - 88, 170, 30, fill) + path("M0 -140V0", width=7)
    seat = box(36 - x, -10, w - 72, 56, 18, fill) + box(20 - x, 40, w - 40, 60, 10, fill)
    arms = "".join(box(left, -62, 60, 164, 28, fill) for left in (-x, x - 60))
    return feet + back + seat + arms


@prop("armchair")
def armchair(fill: str = "rose") -> str:
    """an armchair, its seat at the middle: fill"""
    feet = path(f"M-90 96V{SEAT - 6}M90 96V{SEAT - 6}", width=22)
    back = box(-84, -172, 168, 190, 44, fill)
    seat = box(-82, -10, 164, 56, 18, fill) + box(-98, 40, 196, 60, 10, fill)
    arms = "".join(box(left, -62, 56, 164, 28, fill) for left in (-128, 72))
    return feet + back + seat + arms


@prop("rug")
def rug(fill: str = "rose", w: float = 420) -> str:
    """a patterned rug on the floor: fill, w"""
    x, k = w / 2, w * 0.08
    whole = f"M{number(k - x)} -44H{number(x - k)}L{number(x)} 44H{number(-x)}Z"
    inner = f"M{number(k + 14 - x)} -26H{number(x - k - 14)}L{number(x - 34)} 26H{number(34 - x)}Z"
    lozenges = "".join(f"M{number(c)} -18l30 18l-30 18l-30 -18Z" for c in (-w * 0.24, 0, w * 0.24))
    ends = "".join(
        f"M{number(s * (x - k * (1 - t)))} {-44 + 88 * t:.0f}h{s * 16}"
        for s in (-1, 1)
        for t in (0.15, 0.5, 0.85)
    )
    return path(ends, width=8) + path(whole, fill) + path(inner, "cream", 6) + path(lozenges, "teal", 5)


@prop("floor-cushions")
def floor_cushions(w: float = 460, fill: str = "rose") -> str:
    """long cushions on the floor with cushions behind, to sit on together; seat at the middle: w, fill"""
    x, third = w / 2, w / 3
    backs = "".join(box(k * third - x + 4, -112, third - 8, 118, 22, fill) for k in range(3))
    marks = "".join(f"M{number((k + 0.5) * third - x)} -84l26 32l-26 32l-26 -32Z" for k in range(3))
    seat = box(-x - 8, -8, w + 16, 68, 20, "teal")
    return (
        backs
        + path(marks, "yellow", 6)
        + seat
        + path(f"M{number(18 - x)} 26H{number(x - 18)}", width=10, stroke="yellow")
    )


@prop("cushion")
def cushion(fill: str = "yellow") -> str:
    """a cushion: fill"""
    return path("M-84 -64Q0 -46 84 -64Q66 0 84 64Q0 46 -84 64Q-66 0 -84 -64Z", fill) + path(
        "M-40 0Q0 16 40 0", width=8, stroke="orange"
    )


@prop("bookcase")
def bookcase() -> str:
    """a bookcase full of books"""
    svg = box(-120, -140, 240, 280, 8, "wood")
    for row in range(3):
        foot = -60 + row * 88
        svg += box(-104, foot - 66, 208, 70, 4, "brown-wood", 6) + _books(row, foot)
    return svg


def _books(row: int, foot: float) -> str:
    fills = ("red", "sky", "yellow", "green", "purple", "orange", "teal", "pink")
    svg, x = "", -98.0
    for k in range(7 - row % 2):
        w, h = 24 + (k * 7 + row * 5) % 9, 46 + (k * 11 + row * 7) % 14
        svg += box(x, foot + 2 - h, w, h, 3, fills[(k + row * 3) % 8], 6)
        x += w
    return svg


@prop("cupboard")
def cupboard(fill: str = "wood") -> str:
    """a cupboard with two doors: fill"""
    body = (
        box(-112, -150, 224, 284, 10, fill)
        + box(-92, -130, 88, 244, 6, "crumb", 6)
        + box(4, -130, 88, 244, 6, "crumb", 6)
    )
    return path("M-86 134V150M86 134V150", width=20) + body + path("M-22 -28V8M22 -28V8", width=11)


@prop("drawers")
def drawers(fill: str = "wood") -> str:
    """a chest of drawers; things stand on the line 80 above its middle: fill"""
    body = box(-120, -80, 240, 170, 10, fill)
    rows = "".join(
        box(-102, y, 204, 42, 6, "crumb", 6) + path(f"M-20 {y + 21}H20", width=9) for y in (-66, -16, 34)
    )
    return path("M-94 90V106M94 90V106", width=20) + body + rows
