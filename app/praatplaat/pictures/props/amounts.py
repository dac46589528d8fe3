"""How much: a little between two fingers, a lot in a heap."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, tube, tubes
from praatplaat.pictures.props import prop


@prop("pinch")
def pinch(skin: str = "tan", sleeve: str = "teal", fill: str = "yellow") -> str:
    """a large hand that shows a little: something small between finger and thumb: skin, sleeve, fill"""
    wrist = tube([(34, 60), (62, 128)], 70, skin)
    cuff = tube([(62, 128), (84, 180)], 92, sleeve)
    palm = box(-34, -34, 118, 112, 46, skin)
    curled = tubes([([(44 + 4 * k, -28 + 34 * k), (8 + 4 * k, -22 + 36 * k)], 34, skin) for k in range(3)])
    thumb = tube([(0, 54), (-58, 52), (-94, 14)], 38, skin)
    index = tube([(14, -20), (-14, -84), (-88, -92)], 38, skin)
    joint = path("M-2 40L22 40M8 -22L20 -2", width=26, stroke=skin)
    return wrist + cuff + palm + curled + index + thumb + joint + circle(-102, -39, 22, fill)


@prop("heap")
def heap(fill: str = "yellow", rows: int = 4) -> str:
    """a heap of balls: a lot: fill, rows 2..5"""
    balls = ""
    for row in range(rows):
        count = rows - row
        for k in range(count):
            balls += circle((k - (count - 1) / 2) * 50, 66 - row * 42, 25, fill)
    return balls
