"""What doctors and nurses use, and what heals."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, tube
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.strokes import cord, dot


@prop("medicine")
def medicine() -> str:
    """a bottle of medicine with its spoon"""
    bottle = path(
        "M-66 -26Q-66 -46 -44 -50V-62H20V-50Q42 -46 42 -26V70Q42 84 28 84H-52Q-66 84 -66 70Z", "plank"
    )
    label = (
        box(-66, -14, 108, 66, 0, "cream")
        + tube([(-26, 20), (2, 20)], 26, "white")
        + path("M-12 11V29", width=5)
    )
    cap = box(-54, -92, 84, 32, 8, "white") + path("M-30 -84V-70M-12 -84V-70M6 -84V-70", width=5)
    return (
        bottle + label + cap + placed(cord("M0 40V-30", 9, "grey") + circle(0, 56, 24, "grey"), 84, 12, 1, 10)
    )


@prop("pill")
def pill() -> str:
    """a capsule of medicine"""
    return (
        tube([(-40, 0), (40, 0)], 72, "white")
        + path("M0 -33H40A33 33 0 0 1 40 33H0Z", "red", 0)
        + path("M0 -33V33", width=7)
    )


@prop("pills")
def pills() -> str:
    """a strip of pills"""
    spots = "".join(circle(x, y, 20, "white", 7) for x in (-66, 0, 66) for y in (-27, 27))
    return box(-112, -62, 224, 124, 14, "grey") + spots


@prop("thermometer")
def thermometer(fever: bool = True) -> str:
    """a thermometer, held at its middle: fever true|false"""
    height = -74 if fever else 8
    tube_ = tube([(0, -92), (0, 66)], 48, "white") + circle(0, 82, 38, "red")
    scale = path("M12 -72H22M12 -44H22M12 -16H22M12 12H22", width=6)
    return tube_ + path(f"M0 74V{height}", width=16, stroke="red") + scale


@prop("plaster")
def plaster() -> str:
    """a sticking plaster"""
    pad = tube([(-78, 0), (78, 0)], 68, "crumb") + box(-38, -32, 76, 64, 6, "cream", 6)
    holes = "".join(dot(x, y, 5, "plank") for x in (-84, -60, 60, 84) for y in (-12, 12))
    return placed(pad + holes, 0, 0, 1, -24)


@prop("doctors-bag")
def doctors_bag() -> str:
    """a doctor's bag with a stethoscope coming out"""
    tubes = cord("M24 -56C24 -120 96 -110 96 -50V-14", 9, "slate") + circle(96, 2, 22, "grey")
    handle = cord("M-40 -50V-78Q-40 -92 -26 -92H26Q40 -92 40 -78V-50", 11, "clay")
    body = path(
        "M-84 -54H84Q100 -54 104 -36L122 66Q124 88 102 88H-102Q-124 88 -122 66L-104 -36Q-100 -54 -84 -54Z",
        "brown-wood",
    )
    clasp = path("M-104 -18H104", width=8) + box(-22, -34, 44, 36, 8, "yellow")
    return handle + body + clasp + tubes


@prop("stethoscope")
def stethoscope() -> str:
    """a stethoscope"""
    ears = cord("M-58 -92C-84 -86 -70 26 -14 26S56 -86 30 -92", 11, "slate") + cord(
        "M-58 -92H-44M30 -92H16", 10, "grey"
    )
    return (
        cord("M-14 30V56C-14 116 78 112 78 44V28", 11, "slate")
        + ears
        + circle(78, 0, 31, "grey")
        + circle(78, 0, 14, "white", 6)
    )


@prop("syringe")
def syringe() -> str:
    """a syringe for a vaccination, its needle to the left"""
    plunger = path("M78 0H124", width=15) + path("M128 -30V30", width=17)
    barrel = (
        box(-60, -28, 140, 56, 8, "white") + box(-22, -24, 74, 48, 0, "sky", 0) + path("M52 -24V24", width=9)
    )
    return (
        path("M-130 0H-84", width=7)
        + box(-86, -13, 28, 26, 4, "grey")
        + plunger
        + barrel
        + path("M-24 -26V-10M2 -26V-10M28 -26V-10", width=6)
    )


@prop("baby-scales")
def baby_scales() -> str:
    """scales to weigh a baby"""
    tray = path("M-140 -52Q0 8 140 -52L128 -14Q0 40 -128 -14Z", "sky")
    base = (
        path("M-84 14H84L104 96H-104Z", "white") + circle(0, 54, 31, "cream") + path("M0 54L14 36", width=8)
    )
    return base + tray


@prop("glasses")
def glasses() -> str:
    """a pair of spectacles"""
    lenses = circle(-58, 0, 46, "sky") + circle(58, 0, 46, "sky") + path("M-14 -6Q0 -22 14 -6", width=11)
    return (
        lenses
        + path("M-104 -8L-128 -26M104 -8L128 -26", width=11)
        + path("M-74 -14Q-66 -26 -54 -26M42 -14Q50 -26 62 -26", width=7, stroke="white")
    )


@prop("tissues")
def tissues() -> str:
    """a box of tissues"""
    tissue = path("M-44 -8C-60 -44 -30 -54 -36 -92C-8 -74 10 -98 34 -84C24 -54 50 -40 40 -8Z", "white")
    return (
        tissue
        + box(-96, -14, 192, 100, 12, "teal")
        + circle(0, -10, 58, "mint", 6, ry=10)
        + path("M-64 36H64", width=10, stroke="mint")
    )
