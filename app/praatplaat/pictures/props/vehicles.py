"""Vehicles and uniforms; a vehicle stands on the line 90 below its middle."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.sky import star


def _wheels(*xs: float) -> str:
    return "".join(circle(x, 56, 31, "black") + circle(x, 56, 12, "grey", 6) for x in xs)


@prop("bus")
def bus(fill: str = "yellow") -> str:
    """a city bus: fill"""
    body = box(-160, -92, 320, 146, 26, fill) + path("M-156 6H156", width=7)
    panes = "".join(box(x, -66, 52, 50, 8, "sky", 7) for x in (-138, -76, -14))
    door = box(54, -66, 44, 116, 6, "sky", 7) + path("M76 -64V48", width=6)
    front = path("M116 -66H140Q152 -66 152 -50V-16H116Z", "sky", 7)
    return body + panes + door + front + box(138, 16, 20, 18, 6, "white", 6) + _wheels(-92, 20)


@prop("police-car")
def police_car() -> str:
    """a police car with blue lights and stripes"""
    lamp = box(-44, -90, 70, 24, 8, "blue")
    roof = path("M-96 -14L-68 -58Q-62 -68 -48 -68H34Q48 -68 58 -58L100 -14Z", "white")
    body = path("M-156 54V4Q-156 -16 -136 -16H104Q154 -10 158 22V54Z", "white")
    stripes = "".join(
        path(f"M{x} 38L{x + 34} 2H{x + 56}L{x + 22} 38Z", "blue" if k % 2 == 0 else "red", 0)
        for k, x in enumerate(range(-148, 84, 44))
    )
    glass = path("M-76 -16L-54 -50H-14V-16Z", "sky", 7) + path("M4 -16V-50H34L68 -16Z", "sky", 7)
    return lamp + roof + body + stripes + path("M-156 38H158", width=6) + glass + _wheels(-92, 92)


@prop("police-cap")
def police_cap() -> str:
    """a police cap"""
    crown = path("M-104 -22C-116 -78 -40 -82 0 -82S116 -78 104 -22L78 6H-78Z", "navy")
    band = path("M-80 -4H80V34Q0 16 -80 34Z", "black")
    peak = path("M-82 34Q0 14 82 34C66 66 -66 66 -82 34Z", "black")
    return (
        crown
        + band
        + peak
        + placed(star(25, width=6), 0, -34)
        + path("M-58 44Q0 58 58 44", width=6, stroke="grey")
    )


@prop("police-badge")
def police_badge() -> str:
    """a police badge: a shield with a star"""
    return path("M0 -76Q34 -54 70 -58C74 16 52 58 0 82C-52 58 -74 16 -70 -58Q-34 -54 0 -76Z", "blue") + star(
        36, width=6
    )


@prop("bicycle")
def bicycle() -> str:
    """a bicycle"""
    wheels = "".join(circle(x, 34, 52, "white") + circle(x, 34, 6, "slate", 0) for x in (-82, 82))
    return (
        wheels
        + path("M-82 34L-36 -40H54L-6 34Z M-6 34L-46 -56M82 34L48 -62", width=11, stroke="red")
        + path("M-70 -60H-26M48 -64H22M48 -64L74 -78", width=12)
    )


@prop("plane")
def plane() -> str:
    """an aeroplane"""
    back = path("M-20 -18L20 -78H44L34 -22Z", "sky")
    tail = path("M-112 -2L-134 -56H-104L-70 -10Z", "sky")
    body = path("M-120 4C-60 -34 60 -34 106 -24C146 -14 146 12 102 20C40 30 -60 34 -104 22Z", "white")
    return (
        back
        + tail
        + body
        + path("M-16 12L-64 78H-34L46 10Z", "sky")
        + path("M-44 -4h.1M-14 -7h.1M16 -8h.1M46 -8h.1", width=12)
    )
