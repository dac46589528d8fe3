"""Sky, hours and days."""

from __future__ import annotations

import math

from praatplaat.pictures.drawing import box, circle, number, path, placed, points, turned
from praatplaat.pictures.palette import INK
from praatplaat.pictures.props import prop


@prop("moon")
def moon(r: float = 40) -> str:
    """a crescent moon"""
    d = f"M{points((r * 0.35, -r * 0.92))}A{number(r)} {number(r)} 0 1 0 {points((r * 0.92, r * 0.35))}"
    return path(f"{d}A{number(r * 0.8)} {number(r * 0.8)} 0 1 1 {points((r * 0.35, -r * 0.92))}Z", "yellow")


@prop("star")
def star(r: float = 12, fill: str = "yellow", width: float = 4) -> str:
    """a five-pointed star"""
    tips = []
    for k in range(10):
        reach = r if k % 2 == 0 else r * 0.48
        tips.append((math.sin(k * math.pi / 5) * reach, -math.cos(k * math.pi / 5) * reach))
    return path("M" + points(tips[0]) + "L" + points(*tips[1:]) + "Z", fill, width)


@prop("big-star")
def big_star() -> str:
    """a large star of praise"""
    return star(64, width=8)


@prop("sun")
def sun(r: float = 34) -> str:
    """a shining sun"""
    rays = "".join(
        f"M{points(turned(r * 1.35, 0, 45 * k))}L{points(turned(r * 1.75, 0, 45 * k))}" for k in range(8)
    )
    return path(rays, width=9, stroke="orange") + circle(0, 0, r, "yellow")


@prop("cloud")
def cloud(fill: str = "white") -> str:
    """a cloud"""
    d = "M-60 30C-92 30 -92 -14 -60 -16C-56 -52 -8 -58 4 -30C30 -48 66 -30 60 0C88 2 86 30 60 30Z"
    return path(d, fill)


@prop("rain-cloud")
def rain_cloud() -> str:
    """a dark cloud with rain"""
    drops = "M-40 52L-50 78M-6 52L-16 78M28 52L18 78"
    return path(drops, width=9, stroke="blue") + cloud("grey")


@prop("sun-behind-cloud")
def sun_behind_cloud() -> str:
    """a sun half behind a cloud"""
    return placed(sun(30), -34, -34) + cloud()


def _horizon() -> str:
    return path("M-84 34H84", width=10)


@prop("sunrise")
def sunrise() -> str:
    """the sun coming up over the horizon, with an arrow up"""
    rays = "M0 -32V-50M-38 -18L-52 -32M38 -18L52 -32M-56 8H-74M56 8H74"
    return path("M-44 30A44 44 0 0 1 44 30Z", "yellow") + path(rays, width=9, stroke="orange") + _horizon()


@prop("sunset")
def sunset() -> str:
    """a low red sun sinking behind the horizon"""
    return (
        path("M-44 30A44 40 0 0 1 44 30Z", "orange")
        + _horizon()
        + path("M-50 52H50M-30 70H30", width=8, stroke="orange")
    )


@prop("window")
def window(sky: str = "night", w: float = 150, h: float = 150) -> str:
    """a window with the night or the day outside: sky night|day"""
    svg = box(-w / 2, -h / 2, w, h, 8, "night" if sky == "night" else "sky")
    if sky == "night":
        svg += placed(moon(36), 8, -4) + placed(star(11), -w * 0.3, -h * 0.28)
        svg += placed(star(8), -w * 0.26, h * 0.25) + placed(star(8), w * 0.33, h * 0.32)
    else:
        svg += placed(sun(24), w * 0.12, -h * 0.1)
        svg += path(
            f"M{number(-w / 2 + 4)} {number(h * 0.36)}"
            f"Q0 {number(h * 0.2)} {number(w / 2 - 4)} {number(h * 0.36)}",
            width=9,
            stroke="green",
        )
    sill = f"M{number(-w / 2 - 10)} {number(h / 2 + 4)}H{number(w / 2 + 10)}"
    return svg + path(sill, width=14) + path(sill, width=6, stroke="wood")


@prop("clock")
def clock(hour: float = 10, minute: float = 0, r: float = 90) -> str:
    """a round clock: hour, minute"""
    a, b = (hour % 12 + minute / 60) * 30, minute * 6
    ticks = "".join(
        path(
            f"M{points(turned(0, -r * 0.82, k * 30))}L{points(turned(0, -r * 0.7, k * 30))}",
            width=7 if k % 3 == 0 else 5,
        )
        for k in range(12)
    )
    hands = path(f"M0 0L{points(turned(0, -r * 0.44, a))}", width=11) + path(
        f"M0 0L{points(turned(0, -r * 0.66, b))}", width=7
    )
    return circle(0, 0, r, "white") + ticks + hands + circle(0, 0, 5, INK)


@prop("clock-sector")
def clock_sector(hours: float = 2, r: float = 150) -> str:
    """a clock with a stretch of hours coloured: hours"""
    x, y = turned(0, -r * 0.9, hours * 30)
    large = 1 if hours > 6 else 0
    sector = f"M0 0L0 {number(-r * 0.9)}A{number(r * 0.9)} {number(r * 0.9)} 0 {large} 1 {points((x, y))}Z"
    ticks = "".join(
        path(
            f"M{points(turned(0, -r * 0.95, k * 30))}L{points(turned(0, -r * 0.8, k * 30))}",
            width=8 if k % 3 == 0 else 5,
        )
        for k in range(12)
    )
    return circle(0, 0, r, "white") + path(sector, "parent") + ticks + circle(0, 0, 7, INK)


@prop("days")
def days(marked: str = "", of: int = 7, mark: str = "moon") -> str:
    """days of a week in two rows, some marked: marked "1 4", mark moon|house|cross"""
    on = {int(k) for k in marked.split()}
    svg = ""
    for k in range(of):
        x = (-171 + k * 114) if k < 4 else (-114 + (k - 4) * 114)
        y = -66 if k < 4 else 66
        night = mark == "moon" and k in on
        svg += box(x - 46, y - 54, 92, 108, 18, "night" if night else "white")
        if k in on:
            svg += placed({"moon": moon(30), "house": small_house(), "cross": _thin_cross()}[mark], x, y)
    return svg


def _thin_cross() -> str:
    return path("M-24 -24L24 24M24 -24L-24 24", width=18) + path(
        "M-24 -24L24 24M24 -24L-24 24", width=9, stroke="red"
    )


def small_house() -> str:
    """Draw a house small enough for a day of the week."""
    return box(-24, -8, 48, 34, 0, "cream", 6) + path("M-32 -6L0 -34L32 -6Z", "red", 6)


@prop("calendar")
def calendar(marked: str = "", crossed: str = "") -> str:
    """a page of a calendar, days counted from 0 to 14: marked "7", crossed "3" """
    svg = box(-84, -76, 168, 160, 12, "white")
    svg += path("M-84 -36V-64a12 12 0 0 1 12 -12H72a12 12 0 0 1 12 12V-36Z", "red") + path(
        "M-46 -92V-60M46 -92V-60", width=14
    )
    on, off = {int(k) for k in marked.split()}, {int(k) for k in crossed.split()}
    marks = ""  # over all days, or the next day would cut a ring
    for k in range(15):
        x, y = -59 + k % 5 * 29, -11 + k // 5 * 33
        svg += box(x - 11, y - 11, 22, 22, 4, "yellow" if k in on else "#e6e9ee", 6 if k in on else 0)
        if k in on:
            marks += circle(x, y, 25, width=7, stroke="green")
        if k in off:
            marks += path(f"M{x - 16} {y - 16}l32 32m0 -32l-32 32", width=9, stroke="red")
    return svg + marks


@prop("hourglass")
def hourglass() -> str:
    """an hourglass"""
    svg = path(
        "M-40 -64C-40 -20 -8 -14 -8 0C-8 14 -40 20 -40 64H40C40 20 8 14 8 0C8 -14 40 -20 40 -64Z", "white"
    )
    svg += path("M-24 58C-20 36 20 36 24 58Z", "parent", 0) + path(
        "M-26 -40C-20 -22 20 -22 26 -40Z", "parent", 0
    )
    return (
        svg + path("M-50 -68H50M-50 68H50", width=14) + path("M-50 -68H50M-50 68H50", width=5, stroke="wood")
    )
