"""Beds, made or waiting for who sleeps in them."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.strokes import cord


@prop("bed-side")
def bed_side(part: str = "all", fill: str = "rose") -> str:
    """a bed from the side, pillow left: part all|back|front (front: the blanket over who lies in it), fill"""
    frame = (
        box(-222, -112, 34, 206, 12, "wood")
        + box(196, -52, 30, 146, 12, "wood")
        + box(-194, 34, 396, 38, 8, "wood")
    )
    sheet = box(-190, -8, 388, 48, 14, "white") + path(
        "M-184 -8C-190 -52 -166 -64 -128 -60C-86 -64 -64 -46 -72 -8Z", "white"
    )
    over = path("M-84 44C-92 8 -84 -40 -50 -46C20 -62 130 -52 192 -26Q200 -20 200 -8V44Z", fill)
    front = over + path("M-84 44C-92 8 -84 -40 -50 -46C-30 -30 -34 20 -42 44Z", "cream")
    return {"all": frame + sheet + front, "back": frame + sheet, "front": front}[part]


def _bed_from_foot(half: float, pillows: tuple[float, ...], part: str, fill: str) -> str:
    """Draw a bed of twice `half` seen from its foot, with pillows at x."""
    back = box(-half - 14, -150, 2 * half + 28, 190, 26, "wood") + box(-half, -60, 2 * half, 90, 8, "white")
    back += "".join(box(x - 62, -98, 124, 74, 28, "white") for x in pillows)
    front = path(f"M{-half - 6:.0f} -26Q0 -50 {half + 6:.0f} -26V92H{-half - 6:.0f}Z", fill)
    front += path(f"M{-half - 6:.0f} -26Q0 -50 {half + 6:.0f} -26V8Q0 -16 {-half - 6:.0f} 8Z", "cream")
    front += box(-half - 18, 84, 2 * half + 36, 44, 12, "wood") + path(
        f"M{-half:.0f} 132V148M{half:.0f} 132V148", width=22
    )
    return {"all": back + front, "back": back, "front": front}[part]


@prop("bed-front")
def bed_front(part: str = "all", fill: str = "blue") -> str:
    """a bed from its foot: part all|back|front (front: the blanket over who lies in it), fill"""
    return _bed_from_foot(96, (0,), part, fill)


@prop("double-bed")
def double_bed(part: str = "all", fill: str = "rose") -> str:
    """a bed for two from its foot: part all|back|front, fill"""
    return _bed_from_foot(170, (-80, 80), part, fill)


@prop("mattress")
def mattress(fill: str = "sky") -> str:
    """a mattress on the floor with a pillow and a folded blanket: fill"""
    blanket = (
        box(16, -50, 150, 34, 14, "rose")
        + box(22, -82, 138, 36, 14, "rose")
        + path("M34 -64H148M30 -32H152", width=7, stroke="cream")
    )
    return (
        box(-170, -50, 124, 40, 20, "white")
        + blanket
        + box(-190, -16, 380, 62, 20, fill)
        + path("M-176 16H176", width=7, stroke="white")
    )


@prop("bunk")
def bunk() -> str:
    """a bunk bed with a ladder: two children share a room"""
    svg = ""
    for y, fill in ((-84, "green"), (54, "orange")):
        pillow = box(-142, y - 44, 84, 42, 18, "white")
        svg += (
            pillow
            + box(-150, y - 14, 300, 36, 8, "white")
            + path(
                f"M-52 {y + 18}V{y - 24}Q-52 {y - 34} -40 {y - 34}H136Q150 {y - 34} 150 {y - 20}V{y + 18}Z",
                fill,
            )
        )
        svg += box(-150, y + 14, 300, 26, 6, "wood")
    posts = "".join(box(x, -156, 24, 304, 8, "wood") for x in (-168, 144))
    ladder = cord("M66 -96V140M124 -96V140", 10, "plank") + cord(
        "M68 -52H122M68 0H122M68 52H122M68 104H122", 9, "plank"
    )
    return svg + posts + ladder


@prop("sheep")
def sheep() -> str:
    """a sheep that jumps, counted to fall asleep"""
    wool = ((-62, -6, 34), (-30, -36, 36), (18, -38, 36), (54, -10, 36), (26, 22, 36), (-30, 22, 36))
    legs = path("M-46 44L-62 86M-18 50L-30 92M30 50L48 88M50 38L76 74", width=17)
    body = "".join(circle(x, y, r, "white") for x, y, r in wool) + circle(0, -6, 58, "white", 0)
    face = circle(92, -30, 31, "clay", ry=37) + placed(circle(0, 0, 20, "clay", ry=10), 62, -46, 1, -20)
    return legs + body + face + circle(100, -38, 6, "white", 0)
