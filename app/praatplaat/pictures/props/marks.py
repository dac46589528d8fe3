"""Marks for more and less, slow and fast, up and down."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, tube
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.signs import arrow
from praatplaat.pictures.props.strokes import cord, dot


@prop("arrow-down")
def arrow_down(length: float = 110, fill: str = "blue", width: float = 20) -> str:
    """an arrow down: length, fill, width"""
    return placed(arrow(length, fill, width), 0, -length / 2, angle=90)


@prop("arrow-up")
def arrow_up(length: float = 110, fill: str = "blue", width: float = 20) -> str:
    """an arrow up: length, fill, width"""
    return placed(arrow(length, fill, width), 0, length / 2, angle=-90)


@prop("plus")
def plus(r: float = 46, fill: str = "green") -> str:
    """a plus: more: r, fill"""
    return cord(f"M{-r} 0H{r}M0 {-r}V{r}", 26, fill)


@prop("minus")
def minus(r: float = 46, fill: str = "orange") -> str:
    """a minus: less: r, fill"""
    return cord(f"M{-r} 0H{r}", 26, fill)


@prop("equals")
def equals(r: float = 46, fill: str = "blue") -> str:
    """an equals sign: the same: r, fill"""
    return cord(f"M{-r} -24H{r}M{-r} 24H{r}", 22, fill)


@prop("tortoise")
def tortoise() -> str:
    """a tortoise: slowly"""
    head = path("M62 18C64 -26 78 -52 100 -52C126 -52 134 -20 116 -6C100 6 96 18 88 40Z", "mint")
    legs = tube([(-52, 44), (-56, 68)], 34, "mint") + tube([(44, 44), (48, 68)], 34, "mint")
    tail = path("M-96 30L-120 44L-90 48Z", "mint")
    shell = path("M-98 44C-98 -28 -54 -72 0 -72S92 -28 92 44Z", "green")
    plates = path("M-30 44L-44 -8L0 -36L42 -8L30 44M-44 -8L-82 -14M42 -8L80 -10M0 -36V-70", width=7)
    return (
        tail
        + head
        + legs
        + shell
        + plates
        + cord("M-104 46H100", 8, "mint")
        + dot(106, -26, 6)
        + path("M106 -6Q116 -6 121 -14", width=5)
    )


@prop("snail")
def snail() -> str:
    """a snail: very slowly"""
    horns = path("M86 -30L80 -66M108 -30L118 -64", width=8)
    body = path(
        "M-116 62C-60 62 -30 40 30 36C64 32 58 -34 94 -34C126 -34 124 2 116 20C104 46 84 62 50 62Z", "crumb"
    )
    shell = circle(-12, -8, 62, "orange") + path(
        "M-12 52C-46 50 -54 16 -48 -6C-38 -40 8 -38 12 -10C14 12 -18 18 -20 -2", width=8
    )
    return (
        horns
        + dot(79, -70, 8)
        + dot(119, -68, 8)
        + body
        + shell
        + dot(98, -12, 6)
        + path("M100 10Q110 10 114 2", width=5)
    )


@prop("hare")
def hare() -> str:
    """a running hare: fast"""
    far = tube([(54, 24), (104, 54)], 20, "wood") + tube([(-50, 34), (-104, 50)], 22, "wood")
    ears = tube([(70, -44), (18, -92)], 24, "crumb") + tube([(82, -50), (52, -110)], 24, "crumb")
    body = path(
        "M-92 10C-92 -46 -20 -50 24 -36C60 -30 74 -4 64 26C50 54 -60 52 -80 40C-88 34 -92 24 -92 10Z", "crumb"
    )
    head = path("M52 -34C58 -72 108 -70 122 -38C130 -20 116 -6 96 -6C74 -4 50 -8 52 -34Z", "crumb")
    near = (
        tube([(38, 34), (88, 70)], 20, "crumb")
        + tube([(-56, 40), (-118, 70)], 22, "crumb")
        + path("M-72 10C-58 -18 -24 -12 -20 18", width=7)
    )
    return far + circle(-94, -8, 17, "white") + ears + body + head + near + dot(94, -40, 6) + dot(121, -30, 5)


@prop("speed-lines")
def speed_lines() -> str:
    """lines behind what moves fast to the right"""
    return path("M-50 -30H30M-74 0H14M-50 30H30", width=10, stroke="blue")


@prop("number-tile")
def number_tile(count: int = 3, fill: str = "cream") -> str:
    """a tile with so many pips, as on a die: count 1..6, fill"""
    places = {1: "c", 2: "ai", 3: "aci", 4: "agbi", 5: "agbic", 6: "agbidf"}
    spots = {
        "a": (-28, -28),
        "b": (28, -28),
        "g": (-28, 28),
        "i": (28, 28),
        "c": (0, 0),
        "d": (-28, 0),
        "f": (28, 0),
    }
    return box(-56, -56, 112, 112, 22, fill) + "".join(dot(*spots[k], 12) for k in places[count])
