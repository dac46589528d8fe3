"""Help: when somebody chokes, a gate at the stairs, a warm bath, crossed arms."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, tube, tubes
from praatplaat.pictures.palette import colour
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.drinks import mug
from praatplaat.pictures.props.rooms import CHINA
from praatplaat.pictures.props.sky import star
from praatplaat.pictures.props.strokes import cord, dot

WATER, GLASS = "#7fb2d8", "#dceef8"


@prop("smiling-star")
def smiling_star() -> str:
    """a large star with a laughing face: well done"""
    face = dot(-27, -16, 12) + dot(27, -16, 12) + path("M-34 12Q0 62 34 12Z", "white", 10)
    return star(130, "orange", 14) + face


def _held_from_below(skin: str, sleeve: str) -> str:
    """Draw a forearm from the right, its hand open under a chest at (0, 0)."""
    hand = tubes([([(-8, 2), (-52, -12 + 15 * k)], 22, skin) for k in range(3)])
    return hand + circle(0, 4, 25, skin) + tube([(146, 26), (26, 8)], 58, sleeve)


def _flat_hand(skin: str, sleeve: str) -> str:
    """Draw an arm from above right whose flat hand lies on a back at (0, 0)."""
    fingers = tubes([([(14, -14), (-58, 16 - 14 * k)], 21, skin) for k in range(3)])
    return tube([(86, -112), (98, -66), (42, -26)], 52, sleeve) + fingers + circle(14, -14, 25, skin)


@prop("helped-child")
def helped_child(
    skin: str = "tan",
    sleeve: str = "yellow",
    other: str = "tan",
    other_sleeve: str = "teal",
    bottom: str = "blue",
) -> str:
    """a child that leans forward to the left over an arm, a flat hand on its back; its head comes at the left
    end: skin, sleeve, other, other_sleeve (who helps), bottom"""
    shoes = path("M92 196q-34 -2 -36 -32q20 -18 52 -10l4 42z", "black")
    legs = tube([(118, 6), (140, 92), (96, 164)], 60, bottom)
    trunk = tube([(0, 20), (110, -4)], 92, sleeve)
    arm = circle(-4, 150, 18, skin) + tube([(-2, 44), (14, 92), (-2, 134)], 36, sleeve)
    below = placed(_held_from_below(colour(other), other_sleeve), 20, 72)
    above = placed(_flat_hand(colour(other), other_sleeve), 62, -40)
    strike = "M-24 -92L-46 -114M6 -110L-8 -142M42 -116L40 -152"
    lines = path(strike, width=24, stroke="white") + path(strike, width=11, stroke="red")
    return shoes + legs + trunk + arm + below + lines + above


@prop("popped-out")
def popped_out() -> str:
    """a round bite that comes flying out of a mouth at the right, lines behind it"""
    lines = path("M40 -14H78M46 8H84M40 30H74", width=8)
    return lines + circle(0, 8, 24, "green", 7) + circle(-7, 0, 6, "white", 0)


@prop("gated-stairs")
def gated_stairs() -> str:
    """stairs from the side, going up to the right; before their foot a gate with bars: closed"""
    climb = "M-60 180V112H10V44H80V-24H150V-92H220V-160H700V180Z"
    treads = "M-66 112H14M4 44H84M74 -24H154M144 -92H224M214 -160H700"
    steps = path(climb, "wood") + path(treads, width=24) + path(treads, width=10, stroke="crumb")
    rail = cord("M40 -76L236 -268M40 -76V34M138 -172V-100M236 -268V-166", 13, "plank")
    slats = "".join(f"M{x} {-10 - k * 4}V{182 - k * 4}" for k, x in enumerate(range(-170, -40, 26)))
    bars = path(slats, width=24) + path(slats, width=10, stroke="white")
    frame = cord("M-190 -8L-36 -34M-190 180L-36 154", 13, "white") + cord("M-36 -46V168", 18, "white")
    return rail + steps + bars + frame + cord("M-192 -24V196", 18, "white") + circle(-174, 44, 15, "green", 7)


@prop("towel-around")
def towel_around(fill: str = "sky") -> str:
    """a bath towel wrapped around a small child, from its neck at the middle down to its shins: fill"""
    wrap = path("M-30 -2C-66 2 -74 36 -76 84L-80 176H80L76 84C74 36 66 2 30 -2Q0 18 -30 -2Z", fill)
    edge = path("M30 0C-4 40 -16 100 -14 176", width=8)
    stripes = path("M-77 146H-16M-10 146H78M-76 124H-16M-12 124H78", width=7, stroke="white")
    hands = path("M-8 66Q10 50 26 62", width=8)
    return (
        wrap
        + stripes
        + edge
        + hands
        + path("M-30 -2Q0 18 30 -2", width=20)
        + path("M-28 -2Q0 16 28 -2", width=9, stroke="white")
    )


@prop("steaming-tub")
def steaming_tub(part: str = "all") -> str:
    """a bath full of hot water, steam above it: part all|back|front (front: water before an arm)"""
    rise = "c-34 -34 30 -52 0 -96c-18 -28 8 -44 6 -64"
    wisps = "".join(
        path(f"M{x} {y}{rise}", width=15, stroke="#a9bccb")
        for x, y in ((-112, -44), (-34, -60), (56, -58), (136, -40))
    )
    rim = circle(0, -30, 186, CHINA, ry=66) + circle(0, -26, 160, WATER, ry=46)
    side = path(
        "M-186 -30C-184 50 -156 104 -104 108H104C156 104 184 50 186 -30A186 66 0 0 1 -186 -30Z", CHINA
    )
    feet = path("M-96 110l-12 24M96 110l12 24", width=24)
    over = path("M-154 -14A160 46 0 0 0 154 -14Q0 8 -154 -14Z", WATER, 0)
    rings = path("M-112 -22Q-60 -2 -8 -22M-92 2Q-60 14 -26 2", width=7, stroke="white")
    back, front = rim + wisps, over + rings + feet + side
    return {"all": back + front, "back": back, "front": front}[part]


@prop("coffee-set")
def coffee_set() -> str:
    """a jug of coffee, two full mugs and a plate of biscuits, standing on the line through the middle"""
    handle = cord("M46 -116C108 -120 108 -26 52 -30", 12, "slate")
    jug = handle + path("M-46 -138H46L60 -8Q60 0 50 0H-50Q-60 0 -60 -8Z", GLASS)
    jug += path("M-50 -92H50L58 -8Q58 -4 50 -4H-50Q-58 -4 -58 -8Z", "clay", 0)
    jug += box(-52, -160, 104, 26, 10, "red") + path("M-46 -138L-72 -128", width=11)
    cups = "".join(placed(mug(fill=fill), x, -40, 0.7) for x, fill in ((-150, "teal"), (150, "orange")))
    return jug + cups


@prop("crossed-arms")
def crossed_arms(skin: str = "tan", sleeve: str = "teal") -> str:
    """two arms crossed on a chest, from a neck at the middle and shoulders 200 apart: skin, sleeve"""
    upper = tube([(-70, 40), (-104, 176)], 66, sleeve) + tube([(70, 40), (104, 176)], 66, sleeve)
    under = circle(84, 124, 28, skin) + tube([(-104, 176), (58, 138)], 62, sleeve)
    over = circle(-86, 122, 30, skin) + tube([(104, 176), (-58, 136)], 62, sleeve)
    return upper + under + over
