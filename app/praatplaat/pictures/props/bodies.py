"""What a feeling and a body show: tears, a whirling head, a child seen from behind, a baby's signs."""

from __future__ import annotations

from praatplaat.pictures.drawing import circle, path, placed, tube, turned
from praatplaat.pictures.hands import hand
from praatplaat.pictures.props import prop


@prop("surprise-lines")
def surprise_lines() -> str:
    """short lines that fan out above a head of radius 100: somebody is surprised"""
    rays = "".join(
        f"M{a[0]:.0f} {a[1]:.0f}L{b[0]:.0f} {b[1]:.0f}"
        for a, b in ((turned(144, 0, d), turned(174, 0, d)) for d in (-146, -118, -90, -62, -34))
    )
    return path(rays, width=10)


@prop("whirl")
def whirl(fill: str = "purple") -> str:
    """a spiral: somebody's head whirls: fill"""
    d = "M4 4C-10 8 -14 -12 4 -16C28 -20 34 12 14 26C-14 44 -48 20 -42 -14C-36 -52 20 -62 48 -32"
    return path(d, width=21) + path(d, width=11, stroke=fill)


def _run_of_tears(x: float, length: float) -> str:
    """Draw one run of tears down a cheek, from a narrow top to a round drop."""
    left, right, round_top = x - 15, x + 15, length - 26
    d = f"M{x - 4:g} 24C{x - 7:g} 50 {left:g} {round_top:g} {left:g} {length:g}"
    d += f"A15 15 0 0 0 {right:g} {length:g}C{right:g} {round_top:g} {x + 7:g} 50 {x + 4:g} 24Z"
    return path(d, "tear", 4)


@prop("weeping")
def weeping() -> str:
    """tears that run down both cheeks of a head of radius 100"""
    return _run_of_tears(-44, 74) + _run_of_tears(44, 86)


@prop("spread-hand")
def spread_hand(skin: str = "child", r: float = 24) -> str:
    """an open hand, its fingers down, over the fist of somebody: skin, r is the radius of its palm"""
    return hand(0, 0, r, "open", skin, 90)


def _hair_behind() -> str:
    """Draw short hair as it is seen from behind on a head of radius 100."""
    d = "M-94 0C-118 -142 118 -142 94 0C88 30 80 56 44 72C28 62 -28 62 -44 72C-80 56 -88 30 -94 0Z"
    whorl = "M2 -66C20 -74 26 -46 6 -44C-20 -42 -26 -78 4 -88"
    return path(d, "hair") + path(whorl, width=6, stroke="#8a6a55")


@prop("from-behind")
def from_behind(skin: str = "child", sleeve: str = "child") -> str:
    """the back of a child's head, its nape and collar, over a head of radius 100: skin, sleeve"""
    nape = tube([(0, 60), (0, 112)], 62, skin)
    collar = path("M-54 112Q0 134 54 112L62 136Q0 158 -62 136Z", sleeve)
    skull = circle(0, 0, 91, skin, ry=101)
    ears = "".join(circle(s * 95, 10, 18, skin) for s in (-1, 1))
    return nape + collar + ears + skull + _hair_behind()


@prop("seat-behind")
def seat_behind(fill: str = "blue") -> str:
    """the seat of trousers from behind, two pockets and a seam, 100 wide around (0, 0): fill"""
    seat = path("M-50 -30H50V14Q50 40 26 40Q4 40 0 22Q-4 40 -26 40Q-50 40 -50 14Z", fill)
    pockets = "".join(placed(path("M-13 -12H13V6L0 15L-13 6Z", fill, 5), s * 26, 2) for s in (-1, 1))
    return seat + pockets + path("M0 -28V22", width=5)


@prop("smell")
def smell(fill: str = "#8a9a3a") -> str:
    """wavy lines that rise from something that smells: fill"""
    d = "".join(f"M{x} {40 - k}c-20 -18 18 -30 0 -52s10 -26 2 -34" for x, k in ((-48, 0), (0, 16), (48, 0)))
    return path(d, width=20) + path(d, width=10, stroke=fill)


@prop("bent-leg")
def bent_leg(skin: str = "child", fill: str = "blue") -> str:
    """a leg in shorts, its hip at the left, bent at a bare knee, its shoe at the right: skin, fill"""
    shoe = path("M150 150Q146 106 186 108Q200 128 238 134Q252 140 248 150Z", "black")
    leg = tube([(0, 30), (170, -34), (176, 116)], 74, skin)
    cap = path("M150 -34Q172 -58 196 -28", width=6)
    shorts = tube([(0, 30), (76, 1)], 96, fill)
    return leg + shoe + cap + shorts


@prop("lowered-lids")
def lowered_lids(skin: str = "tan") -> str:
    """lids that come down over both eyes of a head of radius 100 that looks down: skin"""
    lids = ""
    for x in (-36, 36):
        lids += path(f"M{x - 26} 26V2Q{x} -20 {x + 26} 2V26Q{x} 50 {x - 26} 26Z", skin, 0)
        lids += path(f"M{x - 20} 24Q{x} 44 {x + 20} 24", width=9)
    return lids
