"""The street and the playground of a talk plate; the grounds are drawn in the plate's 1024 by 512."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.strokes import cord, dot

FAR = 2600
"""How far a ground runs past the plate on every side."""

GRASS, LAWN, PAVING, ASPHALT, KERB = "#c4e3b4", "#d8ecc6", "#e8e3d8", "#8d95a1", "#f4f1ea"
SAND, WET_SAND = "#f2dca0", "#d9b770"
GLASS = "#d4ecf8"

LAMPS = (("red", "#f04b36"), ("yellow", "#8a7433"), ("green", "#3d6b48"))
"""Lamps of a traffic light from top to bottom: what each is called, and its colour while red is lit."""


def _band(top: float, bottom: float, fill: str, left: float = -FAR, right: float = FAR) -> str:
    return path(f"M{left} {top}H{right}V{bottom}H{left}Z", fill, 0)


@prop("street-ground")
def street_ground() -> str:
    """the ground of a street plate: paving and a playground, a road across, grass in front"""
    hill = path(f"M470 226C560 150 700 172 820 160S1000 150 {FAR} 176V300H470Z", GRASS, 0)
    back = hill + _band(206, 262, PAVING, right=548)
    road = _band(262, 360, ASPHALT) + _band(254, 262, KERB) + _band(360, 370, KERB)
    middle = path("M-60 311H420M596 311H1090", width=5, stroke="white")
    dashes = middle.replace("<path ", '<path stroke-dasharray="34 30" ', 1)
    edges = path(f"M-{FAR} 254H{FAR}M-{FAR} 370H{FAR}", width=4, stroke="#b9b3a6")
    return back + road + dashes + _band(370, FAR, LAWN) + edges


@prop("street-zebra")
def street_zebra(w: float = 136, h: float = 98) -> str:
    """a zebra crossing over a road that runs from left to right: w, h"""
    step = h / 4
    return "".join(
        box(-w / 2, -h / 2 + k * step + step * 0.2, w, step * 0.6, 2, "white", 0) for k in range(4)
    )


@prop("traffic-light")
def traffic_light() -> str:
    """a traffic light that shows red; it stands on the line 130 below its middle"""
    pole = cord("M0 40V124", 8, "slate") + path("M-16 130H16", width=12)
    case = box(-25, -84, 50, 128, 14, "black")
    lamps = "".join(circle(0, -60 + 40 * k, 14, fill, 0) for k, (_, fill) in enumerate(LAMPS))
    return pole + case + lamps + path("M-5 -65a8 8 0 0 1 8 -3", width=4, stroke="white")


@prop("bus-stop")
def bus_stop() -> str:
    """a bus stop: a shelter of glass, and a sign with a bus; it stands on the line 80 below its middle"""
    shelter = box(-56, -54, 100, 130, 2, GLASS, 6) + path("M-6 -54V76", width=4, stroke="slate")
    roof = box(-66, -70, 120, 20, 8, "slate")
    seat = path("M-44 40H32", width=12, stroke="wood") + path("M-36 46V76M24 46V76", width=6)
    return shelter + seat + roof + placed(_stop_sign(), -96, 0)


def _stop_sign() -> str:
    """Draw the sign of a bus stop on its pole: a white bus on blue."""
    pole = cord("M0 -40V76", 6, "grey")
    sign = box(-28, -104, 56, 66, 10, "blue")
    bus = box(-18, -92, 36, 32, 6, "white", 0) + box(-13, -87, 26, 12, 2, "blue", 0)
    wheels = path("M-11 -57v4M11 -57v4", width=7, stroke="white")
    lamps = dot(-10, -67, 3, "blue") + dot(10, -67, 3, "blue")
    return pole + sign + bus + wheels + lamps


@prop("family-car")
def family_car(fill: str = "teal") -> str:
    """a car on the street, driving to the left, standing on the line 44 below its middle: fill"""
    roof = path("M-52 -12L-28 -46Q-22 -54 -10 -54H38Q52 -54 60 -44L80 -12Z", fill)
    body = path("M-96 28V4Q-94 -10 -76 -12L-52 -14H74Q98 -12 98 8V28Z", fill)
    glass = path("M-36 -14L-16 -40H8V-14ZM20 -14V-40H38Q44 -40 48 -34L60 -14Z", GLASS, 5)
    lamp = circle(-86, 6, 8, "yellow", 4)
    wheels = "".join(circle(x, 26, 19, "black") + dot(x, 26, 7, "grey") for x in (-52, 54))
    return roof + body + glass + lamp + path("M22 0H34", width=5) + wheels


@prop("park-dog")
def park_dog(fill: str = "#c98d4f") -> str:
    """a dog that sits and looks up to the left with its tongue out, on the line 62 below its middle: fill"""
    tail = cord("M36 48Q64 46 60 14", 10, fill)
    body = path("M-20 -8C4 -18 30 10 42 36Q50 60 30 62H-18C-30 40 -30 10 -20 -8Z", fill)
    legs = path("M-14 18V60M8 30Q10 50 6 60", width=6) + path("M-26 62H-6M2 62H34", width=10)
    chest = path("M-18 8Q-8 26 -14 48", width=8, stroke="cream")
    return tail + body + legs + chest + placed(_dog_head(fill), -14, -30, angle=12)


def _dog_head(fill: str) -> str:
    """Draw a dog's head that looks to the left around its middle."""
    tongue = path("M-34 14Q-40 34 -30 38Q-22 36 -22 16Z", "tongue", 5)
    skull = path(
        "M-46 -2C-44 -14 -30 -14 -24 -20C-14 -38 22 -36 26 -8C30 14 10 24 -12 20Q-46 22 -46 -2Z", fill
    )
    ear = path("M8 -28C28 -38 44 -14 38 12C30 24 16 8 10 -8Z", "#8a5a36", 6)
    return (
        tongue + skull + ear + dot(-46, -4, 8) + dot(-14, -10, 5.5) + path("M-38 12Q-26 16 -18 10", width=4)
    )


def _duck(fill: str, bill: str = "orange") -> str:
    """Draw a duck walking to the left, its feet on the line 0."""
    feet = path("M-6 -10V-2H-14M8 -10V-2H0", width=5, stroke=bill)
    beak = path("M-30 -46L-46 -40L-30 -36Z", bill, 4)
    body = path("M-24 -34C-26 -10 -6 -6 8 -8C26 -10 34 -22 36 -36C22 -30 10 -32 0 -30Z", fill, 6)
    return feet + beak + body + circle(-20, -44, 14, fill, 6) + dot(-24, -47, 3)


@prop("duck-family")
def duck_family(count: int = 3) -> str:
    """a duck that walks to the left and ducklings behind it, on the line through its middle: count"""
    little = "".join(placed(_duck("yellow"), 46 + 32 * k, 2, 0.6) for k in range(count))
    mother = placed(_duck("#b98a5a"), 0, 0, 1.05)
    return mother + little + placed(path("M4 -22Q14 -16 24 -24", width=5), 0, 0)


@prop("sandpit")
def sandpit(part: str = "all") -> str:
    """a sandpit with a castle and a bucket: part all|back|front (front: the board before who plays in it)"""
    back = path("M-92 -34H92L108 30H-108Z", SAND) + path("M-92 -34H92", width=14)
    back += path("M-92 -34H92", width=6, stroke="wood")
    front = box(-114, 18, 228, 26, 6, "wood")
    castle = path("M24 18L30 -34H38V-44H48V-34H58V-44H68V-34H76L84 18Z", WET_SAND, 6)
    castle += path("M54 -44V-66", width=4) + path("M54 -66L74 -58L54 -50Z", "red", 4)
    pail = path("M-84 -18H-44L-50 18H-78Z", "blue", 6) + path("M-84 -18C-80 -42 -48 -42 -44 -18", width=5)
    pieces = {"back": back, "front": castle + pail + front}
    return pieces.get(part) or back + pieces["front"]


@prop("ice-cream")
def ice_cream() -> str:
    """an ice cream with two balls, held at its cone"""
    cone = path("M-22 -22H22L0 44Z", "#e2a95c", 6) + path("M-12 -20L10 14M12 -20L-10 14", width=3)
    return circle(0, -62, 22, "pink", 6) + cone + path("M-26 -22C-32 -58 32 -58 26 -22Z", "cream", 6)


@prop("two-swings")
def two_swings() -> str:
    """a swing with two seats, the left one empty; it stands on the line 96 below its middle"""
    frame = cord("M-84 -90L-108 92M-84 -90L-66 92M84 -90L66 92M84 -90L108 92M-98 -90H98", 9, "green")
    ropes = path("M-56 -84L-60 44M-20 -84L-24 44M6 -84V44M62 -84V44", width=5)
    seats = box(-70, 40, 58, 14, 5, "red", 6) + box(2, 40, 64, 14, 5, "red", 6)
    return frame + ropes + seats
