"""Bedrooms on talk plates: an open wardrobe, a wide bed, a bedside table, and what lies about."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.strokes import cord, dot

DARK, PATCHES = "#5b3b22", ("rose", "yellow", "teal", "cream")


def _dress() -> str:
    """Draw a dress on a hanger whose hook is at (0, 0)."""
    hook = path("M0 24V6Q0 -4 8 -4", width=6) + path("M-30 36Q0 16 30 36", width=7)
    cloth = path("M-26 32L-12 30Q0 44 12 30L26 32L22 76L40 156Q0 170 -40 156L-22 76Z", "rose", 7)
    band = path("M-20 78H20", width=8, stroke="yellow")
    spots = "".join(dot(x, y, 5, "white") for x, y in ((-12, 104), (10, 98), (-22, 134), (2, 134), (24, 132)))
    return hook + cloth + band + spots


@prop("open-wardrobe")
def open_wardrobe() -> str:
    """a wardrobe, one door closed and the other open on a dress; two drawers below, one of them open"""
    feet = path("M-88 168V182M88 168V182", width=20)
    body = box(-110, -182, 220, 352, 8, "wood")
    door = box(-96, -166, 92, 214, 6, "crumb", 6) + path("M-20 -74V-40", width=10)
    inside = box(4, -166, 92, 214, 4, DARK, 6) + path("M8 -146H92", width=9, stroke="silver")
    shut = box(-96, 66, 92, 88, 6, "crumb", 6) + path("M-64 108H-36", width=9)
    ajar = box(4, 66, 92, 30, 2, DARK, 6) + box(0, 94, 102, 64, 6, "crumb") + path("M36 128H66", width=9)
    return feet + body + door + inside + placed(_dress(), 50, -144) + shut + ajar


def _sock(fill: str) -> str:
    """Draw a sock, toe to the right, its cuff at the top."""
    foot = path("M-16 -34H14V6L34 14Q46 22 40 36Q36 42 24 42H2Q-14 42 -16 24Z", fill)
    return foot + path("M-12 -20H10M-12 -4H10", width=7, stroke="white")


@prop("socks")
def socks(fill: str = "purple") -> str:
    """a pair of striped socks: fill"""
    return placed(_sock(fill), 22, -8) + placed(_sock(fill), -22, 8)


@prop("bedside-table")
def bedside_table(fill: str = "wood") -> str:
    """a small table next to a bed with one drawer; things stand on its middle: fill"""
    legs = path("M-50 104V124M50 104V124", width=18)
    body = box(-62, 6, 124, 100, 6, fill) + box(-46, 26, 92, 34, 5, "crumb", 6)
    return legs + body + path("M-12 43H12", width=8) + box(-72, -8, 144, 20, 6, fill)


def _pillow(x: float, fill: str) -> str:
    shape = "M-56 -34Q0 -46 56 -34Q62 0 56 36Q0 46 -56 36Q-62 0 -56 -34Z"
    return placed(path(shape, fill) + path("M-34 20Q0 28 34 20", width=5, stroke="grey"), x, -72)


def _patchwork() -> str:
    """Draw a cover of coloured patches, wavy at its upper edge."""
    edge = "M-176 -20Q-90 -40 0 -24T176 -20"
    cloth = path(f"{edge}V96H-176Z", "rose")
    patches = "".join(
        box(-172 + 86 * k, y, 86, 44, 0, PATCHES[(k + row) % 4], 4)
        for row, y in enumerate((10, 54))
        for k in range(4)
    )
    return cloth + patches + path(f"{edge}V12Q90 8 0 6T-176 12Z", "cream")


@prop("family-bed")
def family_bed(part: str = "all") -> str:
    """a wide bed from its foot: three pillows, a cover of patches: part all|back|front (front: the cover)"""
    back = box(-190, -146, 380, 200, 30, "wood") + box(-174, -66, 348, 100, 8, "white")
    back += _pillow(-112, "white") + _pillow(0, "white") + _pillow(112, "sky")
    foot = box(-194, 92, 388, 40, 12, "wood") + path("M-176 134V150M176 134V150", width=20)
    front = _patchwork() + foot
    return {"all": back + front, "back": back, "front": front}[part]


@prop("nap-book")
def nap_book() -> str:
    """a picture book that lies open on its pages, its cover up, a sun and a hill on it"""
    cover = path("M-72 30L-58 -26Q-28 -40 0 -26Q28 -40 58 -26L72 30Q34 16 0 30Q-34 16 -72 30Z", "blue")
    pages = path("M-68 36Q-34 22 0 36Q34 22 68 36", width=7)
    return pages + cover + path("M0 -26V28", width=6) + circle(32, -8, 10, "yellow", 5)


@prop("bed-lamp")
def bed_lamp() -> str:
    """a lit lamp with a round glow, standing on the line 58 below its middle"""
    glow = circle(0, -22, 56, "#fff1b8", 0)
    shade = path("M-28 -56H28L46 2H-46Z", "yellow")
    return glow + cord("M0 6V44", 8, "plank") + path("M-32 58Q-32 40 0 40T32 58Z", "wood") + shade


@prop("bed-clock")
def bed_clock() -> str:
    """an alarm clock with two bells, standing on the line 46 below its middle"""
    bells = circle(-20, -32, 13, "yellow", 7) + circle(20, -32, 13, "yellow", 7)
    legs = path("M-18 32L-25 46M18 32L25 46", width=9)
    face = circle(0, 4, 34, "red") + circle(0, 4, 24, "white", 4)
    return legs + bells + face + path("M0 -10V4L10 12", width=6)


def _shoe_aside(fill: str) -> str:
    """Draw a shoe from the side, toe to the right, its opening dark."""
    heel = path("M-50 18Q-56 -14 -44 -18L-20 -12V18Z", fill)
    hole = circle(-24, -15, 24, DARK, 6, ry=9)
    upper = path("M-22 20L-8 -22Q6 -30 16 -20Q30 -4 46 -2Q62 2 60 20Z", fill)
    sole = path("M-54 18H62Q64 30 54 30H-46Q-56 30 -54 18Z", "cream", 6)
    return hole + heel + upper + sole + path("M10 -2L22 8M24 -8L34 4", width=5, stroke="white")


@prop("shoes-aside")
def shoes_aside(fill: str = "teal") -> str:
    """a pair of shoes from the side, standing on the line 40 below their middle: fill"""
    return placed(_shoe_aside(fill), 18, -12) + placed(_shoe_aside(fill), -18, 10)
