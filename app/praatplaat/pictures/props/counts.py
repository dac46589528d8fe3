"""What fills an open place in a sentence: numbers, days of the week, months, candles, times in a day."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.buildings import school
from praatplaat.pictures.props.sky import moon, small_house, sun

ROW = 5
"""Things in a row: as many as a hand has fingers, so that eight is seen as five and three."""

WORKDAYS = 5


def _grid(one: str, count: int, across: float, down: float, row: int = ROW) -> str:
    """Draw so many of one thing in rows around (0, 0), the last row from the left."""
    rows = max(1, -(-count // row))
    width = min(count, row)
    places = ((k % row - (width - 1) / 2, k // row - (rows - 1) / 2) for k in range(count))
    return "".join(placed(one, x * across, y * down) for x, y in places)


@prop("balls")
def balls(count: int = 7, fill: str = "yellow", r: float = 30) -> str:
    """so many balls in rows of five: count 0..15 (0: an empty ring), fill, r"""
    if count == 0:
        return circle(0, 0, r * 2.4, "#f4f1ea") + path(f"M{-r} {r}L{r} {-r}", width=9)
    return _grid(circle(0, 0, r, fill), count, r * 2.5, r * 2.5)


@prop("moons")
def moons(count: int = 3, r: float = 30, row: int = 4) -> str:
    """so many sheets of a calendar, each with a moon, one for each month: count 1..12, r, row (in a row)"""
    sheet = box(-r * 1.2, -r * 1.2, r * 2.4, r * 2.5, r * 0.3, "white", 6)
    head = box(-r * 1.2, -r * 1.2, r * 2.4, r * 0.7, r * 0.3, "red", 6)
    return _grid(sheet + head + placed(moon(r * 0.72), 0, r * 0.42), count, r * 2.8, r * 3, row)


@prop("candle-cake")
def cake(candles: int = 4) -> str:
    """a birthday cake with so many candles: candles 1..12"""
    apart = min(46, 330 / candles)
    candle = _candle(min(9, apart * 0.24))
    lit = "".join(placed(candle, (k - (candles - 1) / 2) * apart, 0) for k in range(candles))
    wave = "Q-142 44 -113 6Q-85 44 -57 6Q-28 44 0 6Q28 44 57 6Q85 44 113 6Q142 44 170 2"
    body = box(-190, -50, 380, 150, 26, "#f6c9d2") + path(f"M-190 2H-170{wave}H190")
    return lit + body + box(-214, 92, 428, 30, 15, "white")


def _candle(half: float) -> str:
    stick = box(-half, -120, 2 * half, 74, half * 0.6, "sky", 5)
    return stick + path(f"M0 -172Q{2 * half} -142 0 -128Q{-2 * half} -142 0 -172Z", "yellow", 5)


@prop("weekdays")
def weekdays(marked: int = 0) -> str:
    """a week, five days of school and two at home, one of them marked: marked 0 (Monday) .. 6 (Sunday)"""
    return "".join(_day(k, k == marked) for k in range(7))


def _day(k: int, marked: bool) -> str:
    at_school = k < WORKDAYS
    x = (k - 2) * 98 if at_school else (k - 5.5) * 120
    y = -92 if at_school else 96
    what = placed(school(), 0, 0, 0.21) if at_school else placed(small_house(), 0, -2, 0.9)
    block = box(-44, -66, 88, 132, 18, "yellow" if marked else "white", 12 if marked else 6)
    return placed(block + what, x, y, 1.12 if marked else 1)


@prop("day-after")
def next_day() -> str:
    """a day, a night, and an arrow to the day after it"""
    days = placed(sun(32), -176, 0) + placed(circle(0, 0, 46, "night") + placed(moon(30), 0, 0), -62, 0)
    arrow = path("M4 0H50M34 -20L54 0L34 20", width=10)
    return days + arrow + placed(box(-66, -78, 132, 156, 24, "white", 10) + sun(36), 148, 0)


@prop("times-of-day")
def times_of_day(count: int = 3) -> str:
    """a day from sun to moon with so many marks on it: count 1..10"""
    sky = box(-212, -70, 424, 140, 40, "#bfe3f7") + path(
        "M60 -70H172Q212 -70 212 -30V30Q212 70 172 70H60Z", "night"
    )
    ends = placed(sun(34), -148, 0) + placed(moon(36), 140, 0)
    return sky + ends + placed(_grid(circle(0, 0, 27, "red"), count, 72, 68), 0, 148 if count <= ROW else 172)


@prop("later-day")
def later_day(count: int = 5, to: int = 3) -> str:
    """days in a row, the first crossed off, a later one in a green ring: count, to 0..4"""
    places = [(k - (count - 1) / 2) * 84 for k in range(count)]
    days = "".join(placed(box(-34, -38, 68, 76, 14, "white", 7) + sun(17), x, 0) for x in places)
    stroke = f"M{places[0] - 30} -32L{places[0] + 30} 32M{places[0] + 30} -32L{places[0] - 30} 32"
    cross = path(stroke, width=24) + path(stroke, width=13, stroke="red")
    ring = path(f"M{places[to] - 44} -48h88v96h-88Z", width=14, stroke="green")
    return days + cross + ring
