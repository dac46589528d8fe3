"""Buildings; each stands on the line 100 below its middle."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.signs import heart
from praatplaat.pictures.props.strokes import cord, dot

STONE = "#f3e3c0"
BRICK = "#f0c27b"


def _panes(xs: tuple[int, ...], y: int, w: int = 28, h: int = 34) -> str:
    return "".join(box(x, y, w, h, 3, "sky", 6) for x in xs)


@prop("building-government")
def building_government(fill: str = "#e6e3da") -> str:
    """an office of the government, with columns and steps: fill"""
    roof = path("M-134 -54L0 -124L134 -54Z", fill) + circle(0, -78, 15, "slate", 6)
    hall = box(-116, -54, 232, 122, 0, "grey") + box(-22, -6, 44, 74, 0, "brown-wood")
    columns = "".join(box(x - 13, -50, 26, 118, 0, "white") for x in (-96, -50, 50, 96))
    return (
        roof
        + hall
        + columns
        + box(-128, -60, 256, 20, 3, fill)
        + box(-128, 64, 256, 18, 0, fill)
        + box(-146, 82, 292, 18, 0, fill)
    )


def _crescent() -> str:
    return path("M5 -13A14 14 0 1 0 13 6A11 11 0 1 1 5 -13Z", "yellow", 5)


def _minaret(x: float) -> str:
    tower = box(x - 14, -62, 28, 162, 0, "cream") + path(f"M{x - 14} -10H{x + 14}", width=6)
    return (
        tower
        + path(f"M{x - 16} -70Q{x} -116 {x + 16} -70Z", "teal")
        + cord(f"M{x - 18} -64H{x + 18}", 6, "cream")
        + path(f"M{x} -100V-114", width=7)
    )


@prop("mosque")
def mosque() -> str:
    """a mosque with a dome and two minarets"""
    dome = path("M-62 0C-70 -66 -18 -68 0 -98C18 -68 70 -66 62 0Z", "teal") + path("M0 -98V-112", width=7)
    hall = box(-76, -2, 152, 102, 0, "cream") + path("M-76 18H76", width=6)
    door = path("M-24 100V62Q-24 38 0 28Q24 38 24 62V100Z", "brown-wood")
    arches = "".join(
        path(f"M{x - 10} 76V60Q{x - 10} 48 {x} 42Q{x + 10} 48 {x + 10} 60V76Z", "sky", 6) for x in (-50, 50)
    )
    return _minaret(-106) + _minaret(106) + dome + placed(_crescent(), 0, -126) + hall + door + arches


def _finial(x: float, y: float, k: float) -> str:
    d = f"M{x} {y}V{y - 44 * k:.0f}M{x - 16 * k:.0f} {y - 28 * k:.0f}H{x + 16 * k:.0f}"
    return cord(d, 6, "yellow")


def _bell_tower(x: float) -> str:
    roof = path(f"M{x - 24} -38C{x - 24} -86 {x + 24} -86 {x + 24} -38Z", "green") + box(
        x - 21, -38, 42, 138, 0, STONE
    )
    return _finial(x, -76, 0.7) + roof + path(f"M{x - 9} 12V-4Q{x} -18 {x + 9} -4V12Z", "clay", 6)


@prop("church")
def church() -> str:
    """an Orthodox church as in Eritrea, with domes and bands of red and gold"""
    dome = path("M-64 -4C-64 -84 64 -84 64 -4Z", "green")
    hall = (
        box(-86, -4, 172, 104, 0, STONE)
        + box(-82, 12, 164, 10, 0, "red", 0)
        + box(-82, 22, 164, 9, 0, "yellow", 0)
    )
    door = path("M-24 100V66Q-24 44 0 44Q24 44 24 66V100Z", "brown-wood")
    sides = "".join(path(f"M{x - 10} 82V62Q{x} 46 {x + 10} 62V82Z", "sky", 6) for x in (-52, 52))
    return _finial(0, -64, 1.2) + dome + hall + door + sides + _bell_tower(-108) + _bell_tower(108)


@prop("school")
def school() -> str:
    """a school with a clock in its gable"""
    wall = box(-120, -40, 240, 140, 0, BRICK) + path("M-136 -40L0 -112L136 -40Z", "red")
    clock = circle(0, -68, 19, "white", 6) + path("M0 -68V-79M0 -68H8", width=5)
    bell = (
        path("M-16 -112V-136H16V-112", "cream") + path("M-24 -136L0 -154L24 -136Z", "red") + dot(0, -122, 6)
    )
    doors = box(-28, 34, 56, 66, 0, "green") + path("M0 36V98", width=6)
    return bell + wall + clock + _panes((-102, -62, 34, 74), -18) + doors + _panes((-102, -62, 34, 74), 44)


@prop("hospital")
def hospital() -> str:
    """a hospital: many windows and a sign with a bed"""
    wings = box(-130, -34, 260, 134, 0, "#e8f1f7")
    tower = box(-66, -124, 132, 224, 0, "white") + path("M-76 -124H76", width=14)
    sign = box(-48, -110, 96, 74, 10, "blue")
    bed = path("M-32 -92V-50M-32 -62H32V-50M32 -62V-70H-10V-62", width=8, stroke="white") + dot(
        -20, -75, 8, "white"
    )
    doors = box(-28, 42, 56, 58, 0, "sky") + path("M0 44V98", width=6)
    return (
        wings
        + tower
        + sign
        + bed
        + _panes((-116, 88), -10)
        + _panes((-116, 88), 46)
        + _panes((-44, 16), -18)
        + doors
    )


@prop("shop")
def shop() -> str:
    """a shop with a striped awning and fruit outside"""
    wall = (
        box(-116, -76, 232, 176, 6, "cream")
        + box(-96, -16, 110, 78, 4, "sky")
        + box(34, -16, 62, 116, 0, "brown-wood")
    )
    awning = "".join(
        path(f"M{x} -96H{x + 44}V-34A22 20 0 0 1 {x} -34Z", "red" if k % 2 == 0 else "white")
        for k, x in enumerate(range(-132, 132, 44))
    )
    heap = "".join(
        circle(x, 56, 15, fill, 6)
        for x, fill in ((-80, "orange"), (-54, "green"), (-28, "red"), (-2, "yellow"))
    )
    return wall + heap + path("M-106 62H24L16 100H-98Z", "wood") + awning + dot(46, 44, 6)


@prop("house-heart")
def house_heart() -> str:
    """a home with a heart on it"""
    wall = box(-84, -20, 168, 120, 0, "cream") + path("M44 -92V-120H70V-66", "red")
    return (
        wall
        + path("M-112 -12L0 -116L112 -12Z", "red")
        + placed(heart(36, "white"), 0, -48)
        + box(-26, 28, 52, 72, 4, "brown-wood")
        + _panes((-70, 42), 24)
        + dot(12, 66, 6)
    )


@prop("neighbours")
def neighbours() -> str:
    """three houses in a row, each its own colour"""
    rows = ((-94, "rose", 0), (0, "yellow", -26), (94, "mint", 0))
    svg = ""
    for x, fill, rise in rows:
        svg += box(x - 44, -30 + rise, 88, 130 - rise, 0, fill) + path(
            f"M{x - 52} {-30 + rise}L{x} {-82 + rise}L{x + 52} {-30 + rise}Z", "red"
        )
        svg += (
            box(x - 32, 40, 28, 60, 0, "brown-wood", 6)
            + box(x + 6, 46, 24, 28, 0, "sky", 6)
            + _panes((x - 30, x + 6), -12 + rise, 24)
        )
    return svg
