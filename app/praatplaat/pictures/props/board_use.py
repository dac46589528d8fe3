"""What the board shows about itself: who sits where with it, keys to type on, a sentence that sounds odd."""

from __future__ import annotations

import math

from praatplaat.pictures.drawing import box, circle, path, placed, points, tube
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.books import card
from praatplaat.pictures.props.furniture import chair


@prop("seated-aside")
def seated_aside(skin: str = "parent", sleeve: str = "parent", bottom: str = "navy") -> str:
    """somebody on a chair from aside, an arm out to the right; the head comes at (0, 0): skin, sleeve"""
    shoe = path("M62 356Q60 312 92 314Q104 334 134 340Q146 346 144 356Z", "black")
    legs = tube([(-4, 218), (84, 222), (84, 318)], 58, bottom)
    trunk = tube([(0, 40), (-2, 80)], 34, skin) + tube([(-6, 98), (-8, 210)], 96, sleeve)
    arm = circle(100, 174, 22, skin) + tube([(-8, 104), (4, 188), (78, 176)], 42, sleeve)
    return placed(chair("right"), -18, 246) + shoe + legs + trunk + arm


@prop("flat-tablet")
def flat_tablet() -> str:
    """a tablet that lies on a table, seen a little from above, four tiles on its screen"""
    frame = path("M-92 -34H92L124 30Q126 40 112 40H-112Q-126 40 -124 30Z", "black")
    screen = path("M-80 -22H80L102 24H-102Z", "cream", 0)
    tiles = (("#ffe68a", -70, -14), ("#ffd9d2", 10, -14), ("#dcf1d8", -78, 4), ("#dcecf9", 12, 4))
    return frame + screen + "".join(box(x, y, 62, 15, 4, fill, 4) for fill, x, y in tiles)


def _ripple(w: float, h: float, waves: int = 9) -> list[tuple[float, float]]:
    """Return the points of an oval whose edge goes in and out."""
    turns = [2 * math.pi * k / 90 for k in range(90)]
    return [
        (
            math.cos(a) * w / 2 * (1 + 0.09 * math.sin(waves * a)),
            math.sin(a) * h / 2 * (1 + 0.12 * math.sin(waves * a)),
        )
        for a in turns
    ]


@prop("wavy-bubble")
def wavy_bubble(w: float = 250, h: float = 180, fill: str = "white") -> str:
    """a speech bubble whose edge wobbles, its tail down and crooked: what it says sounds odd: w, h, fill"""
    edge = path("M" + points(*_ripple(w, h)) + "Z", fill)
    y = h / 2 - 18
    d = f"M-34 {y:g}Q-8 {y + 24:g} -42 {y + 40:g}Q-20 {y + 54:g} -50 {y + 78:g}Q28 {y + 58:g} 22 {y:g}"
    return edge + path(d + "Z", fill, 0) + path(d)


@prop("keyboard")
def keyboard(pressed: int = 8) -> str:
    """a keyboard with plain keys, one of them pressed: pressed 0..23 (counted from the top left)"""
    case = box(-226, -104, 452, 214, 26, "slate")
    keys = "".join(
        box(-202 + k % 8 * 51.5, -82 + k // 8 * 48, 43, 38, 9, "yellow" if k == pressed else "white", 6)
        for k in range(24)
    )
    return case + keys + box(-110, 62, 220, 30, 9, "white", 6)


@prop("card-stack")
def card_stack(marks: str = "ball cup heart") -> str:
    """chosen picture cards laid on each other, the last one on top: marks, as those of a card"""
    names = marks.split()
    below = ((len(names) - 1 - k, name) for k, name in enumerate(names))
    return "".join(placed(card(name, 150, 190), k * 36, k * -32) for k, name in below)
