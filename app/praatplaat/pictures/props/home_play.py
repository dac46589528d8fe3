"""Things for playing, for home far away, and for who is not here."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, tube, tubes
from praatplaat.pictures.palette import OUTLINE
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.baby_things import teddy
from praatplaat.pictures.props.beds import bed_front
from praatplaat.pictures.props.play import ball
from praatplaat.pictures.props.signs import tick
from praatplaat.pictures.props.strokes import cord
from praatplaat.pictures.props.washing import toothbrush

MUD, STONES = "#dcb98a", ("grey", "#b9a58c", "slate", "grey", "#b9a58c")


@prop("toy-bag")
def toy_bag(fill: str = "teal") -> str:
    """an open bag full of toys: a ball, a bear and blocks; held at its handles: fill"""
    toys = placed(teddy(), 0, -6, 0.8) + placed(ball(44), -82, 4) + box(44, -58, 62, 62, 8, "blue")
    toys += box(74, -10, 56, 56, 8, "yellow")
    bag = path("M-128 34H128L110 168Q108 180 94 180H-94Q-108 180 -110 168Z", fill)
    rim = path("M-126 58H126", width=7, stroke="mint")
    return toys + bag + rim + cord("M-66 38V92Q-66 118 -38 118H38Q66 118 66 92V38", 12, "cream")


@prop("carton")
def carton() -> str:
    """an open cardboard box, empty"""
    back = path("M-110 -50L-74 -78H74L110 -50Z", "plank")
    flaps = path("M-110 -50L-152 -86L-108 -106L-74 -78Z", "crumb") + path(
        "M110 -50L152 -86L108 -106L74 -78Z", "crumb"
    )
    return (
        back
        + flaps
        + box(-110, -50, 220, 136, 6, "crumb")
        + path("M0 -46V10M-24 10H24", width=9, stroke="plank")
    )


@prop("pebbles")
def pebbles(hole: bool = False) -> str:
    """five small stones for a game on the ground: hole true|false (a dip they are thrown into)"""
    dip = circle(0, 34, 46, "brown-wood", ry=22) if hole else ""
    spots = ((-112, 20), (-76, 76), (-16, -22), (64, 84), (112, 16))
    return dip + "".join(circle(x, y, 25, fill, ry=20) for (x, y), fill in zip(spots, STONES, strict=True))


@prop("clapping-hands")
def clapping_hands(skin: str = "tan", sleeve: str = "teal") -> str:
    """two large hands that clap: skin, sleeve"""
    tips = ((-38, -78), (-14, -100), (12, -98), (36, -76))
    fingers = tubes([([(x * 0.8, -10), (x, y)], 34, skin) for x, y in tips])
    palm = box(-52, -34, 104, 100, 42, skin) + box(-52 + OUTLINE / 2, -28, 104 - OUTLINE, 88, 38, skin, 0)
    one = tube([(0, 40), (0, 112)], 64, skin) + fingers + palm
    one += tube([(-46, 8), (-74, -32)], 32, skin) + path("M-40 12L-30 20", width=22, stroke=skin)
    one += box(-48, 100, 96, 56, 12, sleeve)
    lines = path("M-132 -92L-160 -118M-150 -40H-188M132 -92L160 -118M150 -40H188M0 -128V-164", width=12)
    return lines + placed(one, -62, 6, angle=22, mirrored=True) + placed(one, 62, 6, angle=-22)


@prop("sun-home")
def sun_home() -> str:
    """a home far away: a house of stone with a flat roof, a tree and the sun"""
    sun = circle(96, -96, 32, "yellow")
    trunk = cord("M-112 82V0", 14, "plank") + circle(-112, -26, 46, "green")
    wall = box(-66, -38, 190, 122, 0, MUD) + box(-78, -58, 214, 30, 6, "crumb")
    wings = path("M-30 84V32A26 26 0 0 1 22 32V84Z", "brown-wood") + box(54, 2, 42, 44, 4, "sky")
    return sun + trunk + wall + wings + path("M-150 86H150", width=12)


@prop("person-outline")
def person_outline() -> str:
    """the dashed outline of somebody who is not here"""
    body = "M-40 -88Q-86 -84 -88 -34V92H-46V250H46V92H88V-34Q86 -84 40 -88"
    lines = circle(0, -150, 54, stroke="slate") + path(body, width=8, stroke="slate")
    return lines.replace("/>", ' stroke-dasharray="22 18"/>')


@prop("dashed-path")
def dashed_path() -> str:
    """a long way, dashed, over hills from one place to another"""
    way = path("M-150 30C-110 -60 -50 -60 0 0S100 50 150 -40", width=16, stroke="blue")
    return way.replace("/>", ' stroke-dasharray="2 32"/>')


@prop("wall-scribble")
def wall_scribble() -> str:
    """a child's scribble in red crayon on a wall"""
    d = "M-96 20C-80 -60 -40 -60 -46 0S0 60 4 -10S60 -70 56 0S96 40 104 -30M-70 52C-20 30 30 84 88 48"
    return path(d, width=13, stroke="red")


@prop("wall")
def wall(w: float = 260, h: float = 300, fill: str = "mint") -> str:
    """a piece of wall with its skirting board: w, h, fill"""
    return box(-w / 2, -h / 2, w, h, 0, fill) + box(-w / 2, h / 2 - 26, w, 26, 0, "white")


@prop("rule-cards")
def rule_cards() -> str:
    """three cards in a row on the wall, each with a tick: brushing teeth, tidying up, going to bed"""
    things = (
        placed(toothbrush(), 30, 14, 0.62, -46),
        placed(toy_bag(), 0, -26, 0.42),
        placed(bed_front(), 0, -4, 0.4),
    )
    svg = ""
    for k, one in enumerate(things):
        card = box(-72, -84, 144, 188, 18, "cream") + one + placed(tick(34, 20), 40, 84)
        svg += placed(card, (k - 1) * 164, 0)
    return svg
