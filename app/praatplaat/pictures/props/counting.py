"""A hand that counts on its fingers, for answers to "how many"."""

from __future__ import annotations

from praatplaat.pictures.drawing import Point, box, circle, path, tube, tubes
from praatplaat.pictures.props import prop

FINGERS: dict[str, tuple[Point, Point]] = {
    "little": ((40, -6), (66, -60)),
    "ring": ((13, -14), (26, -98)),
    "middle": ((-13, -14), (-20, -106)),
    "index": ((-39, -6), (-63, -80)),
}
"""Where a raised finger begins and ends, seen from the palm, the thumb at the left."""

RAISED = {
    1: ("index",),
    2: ("middle", "index"),
    3: ("ring", "middle", "index"),
    4: ("little", "ring", "middle", "index"),
    5: ("little", "ring", "middle", "index"),
}
"""Which fingers are up; five also has the thumb."""

SPOTS: dict[int, tuple[Point, ...]] = {
    1: ((0, 0),),
    2: ((-34, 0), (34, 0)),
    3: ((-62, 0), (0, 0), (62, 0)),
    4: ((-90, 0), (-30, 0), (30, 0), (90, 0)),
    5: ((-112, 0), (-56, 0), (0, 0), (56, 0), (112, 0)),
}
"""Where the balls below the hand lie."""


@prop("counting-hand")
def counting_hand(count: int = 1, skin: str = "brown", sleeve: str = "teal") -> str:
    """a large hand with so many fingers up: count 1..5, skin, sleeve"""
    raised = RAISED[count]
    wrist = tube([(0, 60), (0, 116)], 74, skin)
    cuff = path("M-46 112H46V160H-46Z", sleeve) + box(-54, 102, 108, 26, 10, sleeve)
    segments = [(list(FINGERS[name]), 38.0, skin) for name in raised]
    if count == 5:
        segments.append(([(-30, 40), (-90, 0)], 40.0, skin))
    palm = box(-58, -26, 116, 108, 44, skin)
    inside = box(-54, -22, 108, 100, 40, skin, 0)
    folded = "".join(_folded(name, skin) for name in FINGERS if name not in raised)
    thumb = "" if count == 5 else tube([(-42, 42), (14, 26)], 38, skin)
    return wrist + cuff + palm + tubes(segments) + inside + folded + thumb


def _folded(name: str, skin: str) -> str:
    """Draw a finger bent into the palm."""
    x = FINGERS[name][0][0]
    return tube([(x * 0.92, -14), (x * 0.9, 16)], 32, skin)


@prop("counted")
def counted(count: int = 1, fill: str = "yellow") -> str:
    """so many balls in a row, to count: count 1..5, fill"""
    return "".join(circle(*spot, 22, fill) for spot in SPOTS[count])
