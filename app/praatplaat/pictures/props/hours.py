"""Parts of the day over one house, hours at which a child goes to bed, and how often in a week."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, points, turned
from praatplaat.pictures.palette import INK
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.sky import moon, star, sun
from praatplaat.pictures.props.strokes import cord

SKIES = {"morning": "#ffe9c9", "afternoon": "#bfe3f7", "evening": "dusk", "night": "night"}
"""The colour of the sky in each part of the day."""

PLACES = {"morning": (122, 208), "afternoon": (256, 116), "evening": (390, 208), "night": (256, 104)}
"""Where the sun stands, or at night the moon: it rises at the left and sets at the right."""


@prop("part-of-day")
def part_of_day(part: str = "morning") -> str:
    """the whole sky over a house, sun left, high or right, or a moon: part morning|afternoon|evening|night"""
    dark = part in ("evening", "night")
    x, y = PLACES[part]
    light = moon(74) if part == "night" else sun(62) if part != "evening" else _low_sun()
    sky = box(-600, -600, 1712, 1112, 0, SKIES[part], 0) + _way(part) + placed(light, x, y)
    if part == "night":
        sky += "".join(placed(star(r), *at) for r, at in ((22, (92, 90)), (17, (420, 70)), (19, (404, 208))))
    return sky + _land(dark) + placed(_home(part), 256, 372)


def _low_sun() -> str:
    """Draw the sun as it sets: larger and red."""
    return sun(62).replace("#f7c945", "#ef6b3a").replace("#ef8f35", "#d8412f")


def _way(part: str) -> str:
    """Draw the way of the sun from left to right, dotted; at night there is none."""
    if part == "night":
        return ""
    return path("M122 208Q256 26 390 208", width=9, stroke="#ffffff").replace(
        "/>", ' stroke-dasharray="1 26"/>'
    )


def _land(dark: bool) -> str:
    hill = "M-600 330C-200 330 -60 240 66 256C190 240 330 262 446 246C560 250 800 330 1112 330V1112H-600Z"
    return path(hill, "#3e7a4f" if dark else "mint")


def _home(part: str) -> str:
    """Draw the house: light inside in the evening only, at night everybody sleeps."""
    glass = {"evening": "yellow", "night": "navy"}.get(part, "sky")
    walls = box(-104, -30, 208, 128, 4, "cream") + path("M-134 -26L0 -126L134 -26Z", "red")
    door = box(-20, 20, 44, 78, 4, "brown-wood")
    panes = "".join(box(x, 2, 46, 44, 4, glass, 7) for x in (-84, 44))
    return walls + door + panes


@prop("bedtime-clock")
def bedtime_clock(hour: int = 7, after: bool = False) -> str:
    """a large clock with a thick red hand: hour, after true|false (colours the hours from there to twelve)"""
    r = 182.0
    face = circle(0, 0, r, "white", 12)
    if after:
        start = turned(0, -r + 14, hour * 30)
        face += path(f"M0 0L{points(start)}A{r - 14:g} {r - 14:g} 0 0 1 0 {14 - r:g}Z", "parent", 0)
    ticks = "".join(
        path(
            f"M{points(turned(0, -r * 0.88, k * 30), turned(0, -r * (0.7 if k % 3 == 0 else 0.76), k * 30))}",
            width=14 if k % 3 == 0 else 9,
        )
        for k in range(12)
    )
    minute = path(f"M0 0V{-r * 0.64:.0f}", width=14)
    tip = turned(0, -r * 0.5, hour * 30)
    return face + ticks + minute + cord(f"M0 0L{points(tip)}", 20, "red") + circle(0, 0, 14, INK)


SPREAD = {0: (), 2: (1, 5), 5: (0, 1, 3, 4, 6), 7: tuple(range(7))}
"""Which days of a week are meant, spread out: not on two days after each other when there are two."""


@prop("whole-days")
def whole_days(count: int = 2) -> str:
    """a week of whole days, sun above moon, so many coloured and the others empty: count 0|2|5|7"""
    svg = ""
    for k in range(7):
        x = (k % 4 - 1.5) * 122 if k < 4 else (k - 5) * 122
        svg += placed(_whole_day(k in SPREAD[count]), x, -98 if k < 4 else 98)
    return svg


def _whole_day(full: bool) -> str:
    if not full:
        return box(-52, -86, 104, 172, 20, "#e6e9ee")
    halves = box(-52, -86, 104, 172, 20, "night", 0) + path(
        "M-52 0V-66Q-52 -86 -32 -86H32Q52 -86 52 -66V0Z", "#ffe68a", 0
    )
    return halves + box(-52, -86, 104, 172, 20) + placed(sun(21), 0, -43) + placed(moon(26), -2, 44)
