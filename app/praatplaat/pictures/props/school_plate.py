"""The classroom of a talk plate; its ground is drawn in the plate's 1024 by 512."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, tube
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.street_plate import FAR
from praatplaat.pictures.props.strokes import cord, dot

WALL, BOARDS, SKIRTING = "#f6ecd6", "#e2c49a", "#cfae82"
WATER = "#bfe3f5"


@prop("class-ground")
def class_ground() -> str:
    """the ground of a classroom plate: a plain wall, a wooden floor and a round rug at the right"""
    wall = path(f"M-{FAR} -{FAR}H{FAR}V372H-{FAR}Z", WALL, 0)
    floor = path(f"M-{FAR} 372H{FAR}V{FAR}H-{FAR}Z", BOARDS, 0)
    skirting = path(f"M-{FAR} 360H{FAR}V372H-{FAR}Z", SKIRTING, 0)
    return wall + floor + skirting + circle(862, 472, 200, "#b9dccb", 0, ry=52)


@prop("wall-board")
def wall_board() -> str:
    """a school board on the wall: an apple and a pear drawn in chalk, chalk and a sponge on its ledge"""
    frame = box(-126, -78, 252, 152, 6, "wood") + box(-114, -66, 228, 128, 3, "#3f8a56", 5)
    apple = path("M-62 -18C-96 -36 -98 26 -62 30C-26 26 -28 -36 -62 -18ZM-62 -18Q-62 -34 -50 -38", width=6)
    pear = path("M14 -42C-2 -38 4 -14 -8 -2C-24 26 52 26 36 -2C24 -14 30 -38 14 -42ZM14 -42V-54", width=6)
    chalk = (apple + pear).replace("<path ", '<path stroke="#ffffff" ')
    waves = path("M-84 46q9 -10 18 0t18 0M2 46q9 -10 18 0t18 0", width=5, stroke="yellow")
    sun = circle(82, -30, 15, "none", 5, stroke="yellow")
    ledge = box(-92, 68, 184, 14, 4, "wood", 6) + box(-70, 58, 34, 12, 3, "yellow", 5)
    return frame + chalk + waves + sun + ledge + path("M30 64H52", width=8, stroke="white")


def _hung_coat(fill: str, cap: str) -> str:
    """Draw a small coat that hangs from (0, 0) under a hat."""
    coat = path("M-12 12C-30 16 -34 40 -36 78H-24L-22 56V96H22V56L24 78H36C34 40 30 16 12 12Z", fill, 6)
    hat = path("M-20 8C-20 -20 20 -20 20 8Z", cap, 6) + circle(0, -16, 6, cap, 5)
    return coat + path("M0 22V92", width=5) + dot(8, 44, 4) + dot(8, 64, 4) + hat


@prop("coat-rack")
def coat_rack() -> str:
    """a rack on the wall with hooks, two children's coats and hats hanging from it"""
    rail = box(-86, -34, 172, 18, 6, "wood", 6)
    hooks = path("M-48 -18V-4M34 -18V-4M74 -18V-4q0 10 -10 8", width=7)
    return (
        rail + hooks + placed(_hung_coat("red", "yellow"), -42, 6) + placed(_hung_coat("blue", "mint"), 36, 6)
    )


@prop("painting-easel")
def painting_easel() -> str:
    """an easel with a child's painting of a flower on it, standing on the line 112 below its middle"""
    legs = cord("M-34 -100L-56 108M34 -100L56 108M0 40V104", 7, "wood")
    sheet = box(-58, -96, 116, 126, 2, "white", 6)
    petals = "".join(
        circle(x, y, 15, "rose", 0) for x, y in ((-16, -62), (16, -62), (-20, -36), (20, -36), (0, -24))
    )
    flower = path("M0 -40V20", width=9, stroke="green") + petals + dot(0, -46, 14, "yellow")
    leaf = path("M2 6Q26 8 34 -10Q10 -12 2 6Z", "green", 0)
    return legs + sheet + flower + leaf + box(-66, 30, 132, 14, 4, "wood", 6)


@prop("class-table")
def class_table(w: float = 480, fill: str = "wood") -> str:
    """a school table seen a little from above: things stand on its top, 0 to 46 below its middle: w, fill"""
    half = w / 2
    legs = "".join(box(x, 60, 18, 120, 3, "grey", 6) for x in (24 - half, half - 42))
    top = path(f"M{26 - half:.0f} 0H{half - 26:.0f}L{half:.0f} 48H{-half:.0f}Z", fill)
    return legs + top + box(-half, 48, w, 20, 4, "plank")


@prop("glue-bottle")
def glue_bottle() -> str:
    """a bottle of glue with a drop on its label, standing on the line 44 below its middle"""
    bottle = path("M-22 44V-4Q-22 -20 -10 -24H10Q22 -20 22 -4V44Z", "white", 6)
    cap = path("M-10 -24L-5 -48H5L10 -24Z", "red", 6)
    label = box(-19, 2, 38, 26, 0, "sky", 0) + path("M0 4C14 18 8 26 0 26S-14 18 0 4Z", "white", 3)
    return bottle + label + cap


@prop("pencil-pot")
def pencil_pot() -> str:
    """a pot of coloured pencils, standing on the line 40 below its middle"""
    pencils = ""
    for x, angle, fill in ((-14, -16, "red"), (14, 16, "green"), (0, 0, "blue")):
        body = box(-8, -44, 16, 70, 0, fill, 5) + path("M-8 -44L0 -64L8 -44Z", "#f3d9b1", 5)
        pencils += placed(body + dot(0, -58, 4, fill), x, -4, angle=angle)
    return pencils + path("M-28 -6H28L24 40H-24Z", "yellow", 6) + path("M-27 10H27", width=5, stroke="orange")


@prop("lunch-box")
def lunch_box(fill: str = "teal") -> str:
    """an open lunch box with a sandwich and an apple, standing on the line 30 below its middle: fill"""
    lid = path("M-44 -18L-38 -46H38L44 -18Z", fill, 6)
    bread = path("M-34 0L-10 -34L14 0Z", "#f0cf95", 6) + path("M-26 -6L-10 -28L6 -6", width=4, stroke="plank")
    apple = circle(24, -8, 15, "red", 6) + path("M24 -22Q24 -30 31 -32", width=5)
    return lid + bread + apple + box(-48, -4, 96, 34, 8, fill, 6) + box(-10, -8, 20, 14, 4, "white", 5)


@prop("scissors")
def scissors(fill: str = "red") -> str:
    """a pair of children's scissors, held at its handles, its points up: fill"""
    blades = path("M-6 -2L10 -62L16 -56L6 4ZM6 -2L-10 -62L-16 -56L-6 4Z", "grey", 5)
    rings = "".join(
        circle(x, 20, 15, "none", 15) + circle(x, 20, 15, "none", 7, stroke=fill) for x in (-15, 15)
    )
    return blades + rings + dot(0, -2, 4)


@prop("fish-bowl")
def fish_bowl() -> str:
    """a goldfish that looks out of its round bowl, standing on the line 48 below its middle"""
    bowl = path("M-30 -44C-70 -20 -62 48 -28 48H28C62 48 70 -20 30 -44Z", WATER, 6)
    fish = path("M14 6L38 -12V24Z", "orange", 5) + circle(-4, 6, 24, "orange", 5, ry=19)
    eyes = circle(-16, -2, 7, "white", 4) + circle(0, -4, 7, "white", 4) + dot(-17, -1, 3) + dot(-1, -3, 3)
    mouth = circle(-10, 15, 4, "mouth", 0) + path("M-36 -18h.1M-30 -32h.1", width=8, stroke="white")
    return (
        bowl
        + path("M-44 -24H44", width=4, stroke="white")
        + fish
        + eyes
        + mouth
        + path("M-34 -44H34", width=9)
    )


@prop("paint-brush")
def paint_brush(fill: str = "rose") -> str:
    """a brush with paint on its hairs, held at its handle, its hairs up at the right: fill"""
    handle = path("M-14 16L26 -30", width=14) + path("M-14 16L26 -30", width=5, stroke="yellow")
    return (
        handle
        + path("M20 -36L34 -22L40 -28L26 -42Z", "grey", 5)
        + path("M25 -43L41 -27Q58 -40 56 -60Q36 -56 25 -43Z", fill, 5)
    )


@prop("flat-drawing")
def flat_drawing() -> str:
    """a child's drawing of a house and a sun that lies on a table, seen a little from above"""
    sheet = path("M-44 -18H44L52 22H-52Z", "white", 6)
    house = path("M-32 14V-2L-14 -12L4 -2V14Z", width=5, stroke="red") + path(
        "M-14 14V4", width=6, stroke="blue"
    )
    return sheet + house + dot(28, -4, 8, "yellow") + path("M-38 15H40", width=4, stroke="green")


@prop("raised-finger")
def raised_finger(skin: str = "brown") -> str:
    """the finger of a hand that is put up in class, held at its knuckle: skin"""
    return tube([(0, 0), (0, -22)], 11, skin)


@prop("class-books")
def class_books() -> str:
    """a low bookcase with three shelves of books, standing on the line 90 below its middle"""
    case = box(-82, -90, 164, 180, 5, "wood") + box(-68, -76, 136, 152, 2, "brown-wood", 6)
    rows = ""
    for k, fill in enumerate(("red", "yellow", "sky", "mint", "purple")):
        one, two, three = (-64 + 26 * ((k + step) % 5) for step in (0, 2, 4))
        rows += path(f"M{one} -32v-38h22v38zM{two} 18v-30h22v30zM{three} 68v-36h14v36z", fill, 5)
    return case + rows + path("M-66 -29H66M-66 21H66", width=8, stroke="wood")
