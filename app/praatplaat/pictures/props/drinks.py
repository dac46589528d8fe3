"""Drinks and what they are poured from: tea, coffee of both traditions, water, milk, juice."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.food import steam
from praatplaat.pictures.props.strokes import cord

TEA, WATER, GLASS, MILK, JUICE = "#c0622c", "#8cc8ee", "#eef6fb", "#fffdf6", "#f6b04a"
COPPER, COPPER_LIGHT = "#b8682f", "#e0a06a"


@prop("tea-glass")
def tea_glass(hot: bool = True) -> str:
    """a small waisted glass of tea on its saucer, as in Syria: hot true|false"""
    glass = (
        "M-34 -56H34C36 -30 20 -18 20 -4C20 14 34 20 26 44H-26C-34 20 -20 14 -20 -4C-20 -18 -36 -30 -34 -56Z"
    )
    tea = (
        "M-29 -32H29C24 -18 15 -14 15 -4C15 14 26 24 21 39H-21C-26 24 -15 14 -15 -4C-15 -14 -24 -18 -29 -32Z"
    )
    saucer = path("M-62 46H62Q52 62 34 62H-34Q-52 62 -62 46Z", "white")
    return (
        (placed(steam(26), 0, -66) if hot else "")
        + path(glass, GLASS)
        + path(tea, TEA, 0)
        + path(glass)
        + saucer
    )


@prop("cup-tea")
def cup_tea(hot: bool = True, fill: str = "mint") -> str:
    """a cup of tea with its teabag: hot true|false, fill"""
    cup = path("M-60 -40H60L48 36Q44 54 24 54H-24Q-44 54 -48 36Z", fill)
    label = path("M-24 -40V-4", width=6) + box(-40, -4, 32, 30, 4, "yellow", 6)
    top = circle(0, -40, 60, TEA, ry=15)
    return (
        (placed(steam(34), 0, -58) if hot else "")
        + cord("M54 -22C96 -28 92 28 48 26", 9, fill)
        + cup
        + top
        + label
    )


@prop("mug")
def mug(hot: bool = True, fill: str = "red") -> str:
    """a mug of coffee: hot true|false, fill"""
    cup = box(-54, -50, 108, 108, 16, fill)
    return (
        (placed(steam(34), 0, -66) if hot else "")
        + cord("M54 -26C98 -30 98 36 54 32", 9, fill)
        + cup
        + circle(0, -48, 54, "clay", ry=14)
    )


@prop("coffee-finjan")
def coffee_finjan(hot: bool = True) -> str:
    """a tiny coffee cup without a handle: hot true|false"""
    cup = path("M-52 -36H52C52 4 36 32 24 42H-24C-36 32 -52 4 -52 -36Z", "white")
    band = path("M-47 -6Q0 12 47 -6", width=9, stroke="red") + path(
        "M-40 14Q0 30 40 14", width=7, stroke="teal"
    )
    return (
        (placed(steam(28), 0, -54) if hot else "")
        + cup
        + band
        + circle(0, -36, 52, "clay", ry=13)
        + path("M-28 48H28", width=12)
    )


@prop("jebena")
def jebena(hot: bool = False) -> str:
    """an Eritrean clay coffee pot, held at its handle: hot true|false"""
    handle = cord("M-52 -66C22 -84 26 44 -40 34", 13, "clay")
    spout = path("M-142 18L-196 -42L-172 -58L-120 -14Z", "clay")
    body = path(
        "M-102 -48V-122Q-82 -136 -62 -122V-48C8 -24 12 74 -44 92H-120C-176 74 -172 -24 -102 -48Z", "clay"
    )
    marks = path("M-134 4C-106 22 -58 22 -30 4", width=8, stroke="#a57a5c") + path(
        "M-100 -62H-64", width=7, stroke="#a57a5c"
    )
    lid = path("M-104 -128H-60L-72 -150H-92Z", "wood") + circle(-82, -158, 10, "wood")
    return (
        (placed(steam(24), -196, -64) if hot else "")
        + handle
        + spout
        + body
        + marks
        + lid
        + path("M-118 96H-46", width=14, stroke="wood")
    )


@prop("rakwa")
def rakwa(hot: bool = True) -> str:
    """a small Arab coffee pot with a long handle, held at its end: hot true|false"""
    handle = cord("M-96 -24L22 -4", 15, "brown-wood")
    body = path("M-196 -40L-182 -22L-200 62Q-200 76 -184 76H-96Q-80 76 -80 62L-98 -22L-92 -40Z", COPPER)
    spout, shine = (
        path("M-196 -40L-214 -28L-186 -14Z", COPPER),
        path("M-166 -4L-176 50", width=9, stroke=COPPER_LIGHT),
    )
    return (
        (placed(steam(30), -142, -58) if hot else "")
        + handle
        + spout
        + body
        + shine
        + circle(-144, -40, 50, "clay", ry=12)
    )


@prop("teapot")
def teapot(hot: bool = False, fill: str = "teal") -> str:
    """a teapot, held at its handle: hot true|false, fill"""
    handle, spout = (
        cord("M-50 -30C22 -52 22 56 -50 44", 11, fill),
        path("M-176 34C-206 16 -196 -22 -222 -40L-202 -54C-172 -34 -176 -14 -156 -8Z", fill),
    )
    body, lid = (
        path("M-110 -54C-20 -54 -20 76 -66 80H-154C-200 76 -200 -54 -110 -54Z", fill),
        path("M-148 -50Q-110 -84 -72 -50Z", fill),
    )
    return (
        (placed(steam(24), -214, -62) if hot else "")
        + handle
        + spout
        + body
        + lid
        + circle(-110, -78, 11, "yellow")
        + path("M-164 20Q-110 44 -56 20", width=8, stroke="mint")
    )


def _glass(drink: str, level: float = 0.7) -> str:
    """Draw a straight glass filled so far."""
    y = 62 - 116 * level
    inset = 5 + 8 * (y + 62) / 124
    return (
        path("M-46 -62H46L36 62H-36Z", GLASS)
        + path(f"M{-46 + inset:.1f} {y:.1f}H{46 - inset:.1f}L32 58H-32Z", drink, 0)
        + path("M-46 -62H46L36 62H-36Z")
        + path("M-24 -40L-20 20", width=7, stroke="white")
    )


@prop("water-glass")
def water_glass(level: float = 0.7) -> str:
    """a glass of water: level from 0 (empty) to 1"""
    return _glass(WATER, level)


@prop("milk-glass")
def milk_glass() -> str:
    """a glass of milk"""
    return _glass(MILK, 0.8).replace(GLASS, "#d5e2ee")


@prop("juice-glass")
def juice_glass() -> str:
    """a glass of juice with a straw"""
    return cord("M14 20L34 -92L62 -98", 7, "red") + _glass(JUICE, 0.75)


@prop("water-jug")
def water_jug() -> str:
    """a jug of water, held at its handle"""
    handle = cord("M-40 -50C16 -58 16 50 -38 44", 10, GLASS)
    body = "M-158 -92H-44L-32 64Q-32 78 -48 78H-126Q-142 78 -142 64L-132 -66Z"
    water = "M-136 -22H-43L-37 62Q-37 73 -48 73H-126Q-137 73 -137 62Z"
    return (
        handle
        + path(body, GLASS)
        + path(water, WATER, 0)
        + path(body)
        + path("M-112 0L-116 48", width=9, stroke="white")
    )


@prop("sippy-cup")
def sippy_cup(fill: str = "orange") -> str:
    """a cup with two handles and a spout, for a small child: fill"""
    ears = cord("M-50 -12C-98 -20 -98 44 -46 38M50 -12C98 -20 98 44 46 38", 10, "blue")
    body = path("M-54 -30H54L44 50Q42 64 26 64H-26Q-42 64 -44 50Z", fill)
    lid = box(-60, -50, 120, 26, 10, "blue") + path("M-12 -50V-72Q0 -86 26 -80Q34 -66 22 -50Z", "blue")
    return ears + body + lid + circle(0, 20, 15, "yellow", 6)


@prop("milk-carton")
def milk_carton() -> str:
    """a carton of milk with a cow's spots"""
    body = (
        path("M-48 -34H48V84H-48Z", "white")
        + path("M-48 -34L-30 -76H30L48 -34Z", "blue")
        + box(-32, -94, 64, 20, 4, "blue")
    )
    return body + path(
        "M-44 0C-20 -10 -8 16 -22 30Q-36 38 -44 28ZM44 30C16 26 10 54 24 66Q36 72 44 66Z", "black", 0
    )
