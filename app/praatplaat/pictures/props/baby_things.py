"""Things for babies and small children: bottle, nappy, pram, cot, potty."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.sky import star
from praatplaat.pictures.props.strokes import cord, dot

TEAT = "#e9b98a"


@prop("baby-bottle")
def baby_bottle(milk: float = 0.7) -> str:
    """a baby's bottle, teat up, held at its middle: milk from 0 (empty) to 1"""
    top = 66 - 92 * milk
    teat = path("M-16 -62C-16 -76 -9 -78 -9 -90A9 9 0 0 1 9 -90C9 -78 16 -76 16 -62Z", TEAT)
    glass = box(-36, -42, 72, 118, 20, "white")
    drink = path(f"M-32 {top:.1f}H32V56Q32 72 16 72H-16Q-32 72 -32 56Z", "#fbe3b0", 0) if milk > 0 else ""
    marks = path("M10 -16H30M10 8H30M10 32H30", width=6)
    return teat + glass + drink + box(-36, -42, 72, 118, 20) + marks + box(-42, -66, 84, 28, 9, "blue")


@prop("nappy")
def nappy(dirty: bool = False) -> str:
    """a nappy for a baby: dirty true|false"""
    cloth = "M-104 -62H104L98 -8C60 -4 40 30 36 62H-36C-40 30 -60 -4 -98 -8Z"
    tapes = box(-112, -56, 34, 34, 8, "sky") + box(78, -56, 34, 34, 8, "sky")
    folds = path("M-92 -12C-52 -14 -34 30 -30 56M92 -12C52 -14 34 30 30 56", width=6, stroke="sky")
    spot = path("M-28 8C-40 -18 34 -22 30 6C34 34 -24 34 -28 8Z", "plank", 6)
    return path(cloth, "white") + folds + (spot if dirty else placed(star(24, "yellow", 6), 0, -8)) + tapes


@prop("dummy")
def dummy(fill: str = "teal") -> str:
    """a dummy for a baby to suck: fill"""
    ring = circle(0, 54, 38, width=26) + circle(0, 54, 38, width=10, stroke="yellow")
    teat = path("M-18 -14C-18 -34 -34 -44 -34 -66A34 34 0 0 1 34 -66C34 -44 18 -34 18 -14Z", TEAT)
    return (
        ring
        + teat
        + path("M-82 -8Q-82 -28 -56 -24Q0 -12 56 -24Q82 -28 82 -8Q72 42 0 42T-82 -8Z", fill)
        + circle(0, 10, 17, "white")
    )


@prop("teddy")
def teddy() -> str:
    """a teddy bear"""
    limbs = (
        circle(-48, 88, 26, "plank")
        + circle(48, 88, 26, "plank")
        + circle(-62, 22, 24, "plank")
        + circle(62, 22, 24, "plank")
    )
    ears = (
        circle(-46, -84, 25, "plank")
        + circle(46, -84, 25, "plank")
        + dot(-46, -84, 11, "crumb")
        + dot(46, -84, 11, "crumb")
    )
    body = circle(0, 46, 58, "plank") + circle(0, 52, 34, "crumb", 0)
    face = (
        circle(0, -44, 58, "plank")
        + circle(0, -26, 27, "crumb", 6, ry=22)
        + dot(-24, -58, 8)
        + dot(24, -58, 8)
    )
    return (
        ears + limbs + body + face + circle(0, -34, 9, "ink", 0, ry=7) + path("M-12 -16Q0 -6 12 -16", width=6)
    )


@prop("pram")
def pram(fill: str = "blue") -> str:
    """a pram, pushed to the right; its handle is at the left: fill"""
    hood = path("M-8 -16V-110A94 94 0 0 1 94 -16Z", fill) + path("M-8 -16L58 -84", width=6)
    tub = path("M-104 -16H100Q104 56 36 60H-34Q-100 56 -104 -16Z", fill) + path(
        "M-98 10H97", width=9, stroke="yellow"
    )
    frame = cord("M-92 -14L-136 -76H-164", 10, "slate") + cord("M-44 60L-66 96M44 60L66 96", 9, "slate")
    wheels = "".join(circle(x, 104, 34, "white") + circle(x, 104, 8, "ink", 0) for x in (-66, 66))
    return frame + hood + tub + wheels


@prop("cot")
def cot(part: str = "all") -> str:
    """a baby's cot with bars: part all|back|front (front: the bars before a baby, back: what is behind it)"""
    bars = "".join(f"M{x} -34V84" for x in range(-108, 109, 54))
    back = box(-150, -104, 300, 210, 14, "cream") + box(-138, 20, 276, 64, 14, "white")
    front = cord(bars, 10, "wood") + box(-158, -50, 316, 24, 10, "wood") + box(-158, 78, 316, 26, 10, "wood")
    posts = "".join(box(x, -124, 26, 252, 10, "wood") for x in (-170, 144))
    return {"all": back + front + posts, "back": back, "front": front + posts}[part]


@prop("cradle")
def cradle() -> str:
    """a cradle that rocks, empty"""
    rockers = cord("M-112 96Q0 138 112 96", 14, "plank")
    tub = path("M-128 -12H128L100 84Q98 98 82 98H-82Q-98 98 -100 84Z", "wood")
    hood = path("M-128 -10V-64Q-120 -108 -64 -108Q-36 -108 -30 -10Z", "wood")
    return (
        hood
        + path("M-34 -10C-20 -44 100 -44 124 -10Z", "white")
        + rockers
        + tub
        + path("M-96 36Q0 60 96 36", width=8, stroke="plank")
    )


@prop("potty")
def potty(fill: str = "teal") -> str:
    """a potty: fill"""
    back = path("M-80 -24C-84 -128 84 -128 80 -24Z", fill) + path(
        "M-34 -66Q0 -82 34 -66", width=9, stroke="mint"
    )
    rim = circle(0, -18, 92, fill, ry=32) + circle(0, -16, 58, "white", ry=17)
    body = path(
        "M-92 -18L-66 52C-62 68 -84 76 -84 84H84C84 76 62 68 66 52L92 -18C84 26 -84 26 -92 -18Z", fill
    )
    return back + rim + body


@prop("blanket")
def blanket(fill: str = "rose") -> str:
    """a folded blanket with a fringe: fill"""
    fringe = "".join(f"M{x} 62v22" for x in range(-92, 93, 23))
    folds = box(-104, 8, 208, 56, 18, fill) + box(-104, -50, 208, 62, 22, fill)
    return path(fringe, width=9) + folds + path("M-98 -8H98M-98 36H98", width=9, stroke="cream")


@prop("high-chair")
def high_chair(part: str = "all", fill: str = "yellow") -> str:
    """a high chair for a small child: part all|back|front (front: the tray before a child that sits), fill"""
    legs = cord("M-62 60L-92 206M62 60L92 206M-80 144H80", 14, "wood")
    back = legs + box(-74, -134, 148, 210, 34, fill) + box(-48, -106, 96, 96, 24, "cream", 6)
    tray = box(-112, 14, 224, 32, 16, "wood")
    return {"all": back + tray, "back": back, "front": tray}[part]


@prop("mobile")
def mobile() -> str:
    """a mobile that turns above a cot, hung from its top"""
    hung = "".join(path(f"M{x} 42V{y}", width=6) for x, y in ((-84, 84), (0, 110), (84, 84)))
    toys = (
        placed(star(30, width=7), -84, 104) + circle(0, 130, 24, "red") + placed(star(30, width=7), 84, 104)
    )
    return path("M0 0V36", width=8) + hung + cord("M-92 42Q0 20 92 42", 9, "wood") + toys
