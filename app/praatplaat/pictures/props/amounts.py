"""How much: a little between two fingers, a lot in a heap."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, tube, tubes
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.baby_things import baby_bottle


@prop("pinch")
def pinch(skin: str = "tan", sleeve: str = "teal", fill: str = "yellow") -> str:
    """a large hand that shows a little: something small between finger and thumb: skin, sleeve, fill"""
    return _pinching(skin, sleeve) + circle(-102, -39, 22, fill)


def _pinching(skin: str, sleeve: str) -> str:
    """Draw a large hand whose finger and thumb are a little apart, open to the left."""
    wrist = tube([(34, 60), (62, 128)], 70, skin)
    cuff = tube([(62, 128), (84, 180)], 92, sleeve)
    palm = box(-34, -34, 118, 112, 46, skin)
    curled = tubes([([(44 + 4 * k, -28 + 34 * k), (8 + 4 * k, -22 + 36 * k)], 34, skin) for k in range(3)])
    thumb = tube([(0, 54), (-58, 52), (-94, 14)], 38, skin)
    index = tube([(14, -20), (-14, -84), (-88, -92)], 38, skin)
    joint = path("M-2 40L22 40M8 -22L20 -2", width=26, stroke=skin)
    return wrist + cuff + palm + curled + index + thumb + joint


@prop("heap")
def heap(fill: str = "yellow", rows: int = 4) -> str:
    """a heap of balls: a lot: fill, rows 2..5"""
    balls = ""
    for row in range(rows):
        count = rows - row
        for k in range(count):
            balls += circle((k - (count - 1) / 2) * 50, 66 - row * 42, 25, fill)
    return balls


@prop("hardly-drunk")
def hardly_drunk(skin: str = "tan", sleeve: str = "teal", milk: float = 0.8) -> str:
    """a baby's bottle, almost full; finger and thumb show how little went: skin, sleeve, milk from 0 to 1"""
    was, now = -30, 66 - 92 * milk
    dashes = path(f"M-50 {was}H56", width=5, stroke="red").replace("/>", ' stroke-dasharray="11 8"/>')
    level = path(f"M-30 {now:.1f}H56", width=5, stroke="red")
    return baby_bottle(milk) + dashes + level + placed(_pinching(skin, sleeve), 106, was + 20, 0.44)
