"""Calendars, lists and forms: what is written down, without a written word."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, points, turned
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.books import GREY_LINES
from praatplaat.pictures.props.strokes import cord, dot, smile


def _numbers(text: str | int) -> set[int]:
    return {int(k) for k in str(text).split()}


@prop("calendar-month")
def calendar_month(marked: str = "", week: int = -1) -> str:
    """a month of four weeks, days from 0 to 27: marked "9 16" rings days, week 0..3 colours a row"""
    svg = box(-150, -116, 300, 250, 20, "white")
    svg += path("M-150 -62V-96a20 20 0 0 1 20 -20H130a20 20 0 0 1 20 20V-62Z", "red")
    svg += path("M-84 -136V-94M84 -136V-94", width=18)
    if week >= 0:
        svg += box(-142, -49 + week * 44, 284, 44, 14, "parent", 5)
    on = _numbers(marked)
    for k in range(28):
        x, y = -120 + k % 7 * 40, -27 + k // 7 * 44
        svg += box(
            x - 13, y - 13, 26, 26, 5, "white" if week == k // 7 else "green" if k in on else "#d5dae1", 0
        )
    for k in on:
        svg += circle(-120 + k % 7 * 40, -27 + k // 7 * 44, 25, "none", 8, stroke="green")
    return svg


def _night(dark: bool) -> str:
    sky = box(-30, -62, 60, 124, 16, "night" if dark else "white")
    return sky + (dot(-1, 0, 22, "yellow") + dot(10, -8, 18, "night") if dark else "")


def _day(chosen: bool) -> str:
    rays = "".join(f"M{points(turned(20, 0, 45 * k))}L{points(turned(23, 0, 45 * k))}" for k in range(8))
    sky = box(-30, -62, 60, 124, 16, "#ffe68a" if chosen else "white")
    return sky + path(rays, width=6, stroke="orange") + circle(0, 0, 14, "yellow", 5)


@prop("calendar-week")
def calendar_week(marked: str = "3") -> str:
    """seven days in a row, each with its sun: marked "3" rings days from 0 to 6"""
    on = sorted(_numbers(marked))
    days = "".join(placed(_day(k in on), (k - 3) * 68, 0) for k in range(7))
    rings = (f"M{(k - 3) * 68 - 38} -72h76v144h-76Z" for k in on)
    return days + "".join(path(ring, width=12, stroke="green") for ring in rings)


SPREAD = {
    0: (),
    1: (3,),
    2: (1, 4),
    3: (0, 3, 5),
    4: (0, 2, 4, 6),
    5: (0, 1, 3, 4, 6),
    6: (0, 1, 2, 4, 5, 6),
    7: (0, 1, 2, 3, 4, 5, 6),
}
"""Which of seven nights: spread out, so that "sometimes" does not look like "the first two"."""


@prop("nights")
def nights(count: int = 2) -> str:
    """seven nights in a row, so many with a moon and the others empty: count 0..7"""
    return "".join(placed(_night(k in SPREAD[count]), (k - 3) * 68, 0) for k in range(7))


@prop("checklist")
def checklist(done: int = 2, of: int = 3) -> str:
    """a list on a clipboard with ticks: done, of"""
    svg = (
        box(-78, -94, 156, 200, 16, "wood")
        + box(-62, -76, 124, 168, 6, "white", 6)
        + box(-34, -108, 68, 34, 10, "grey")
    )
    for k in range(of):
        y = -36 + k * 118 / max(of - 1, 1)
        svg += box(-48, y - 14, 28, 28, 5, "white", 6) + path(f"M-4 {y:.0f}H44", width=7, stroke=GREY_LINES)
        if k < done:
            svg += cord(f"M-46 {y - 2:.0f}L-36 {y + 9:.0f}L-16 {y - 20:.0f}", 8, "green")
    return svg


@prop("form")
def form() -> str:
    """an official form with a small portrait and boxes"""
    sheet = path("M-76 -100H44L76 -68V100H-76Z", "white") + path("M44 -100V-68H76", "grey", 7)
    portrait = (
        box(-56, -78, 52, 58, 5, "sky", 6)
        + circle(-30, -54, 13, "navy", 0)
        + path("M-50 -24C-50 -42 -10 -42 -10 -24Z", "navy", 0)
    )
    lines = path("M14 -40H54M-54 4H54", width=7, stroke=GREY_LINES)
    boxes = "".join(box(-56 + k * 29, 22, 24, 26, 3, "cream", 5) for k in range(4))
    return (
        sheet
        + portrait
        + lines
        + boxes
        + path("M-54 76C-40 58 -34 92 -22 74S-4 70 10 76", width=6, stroke="blue")
    )


@prop("passport")
def passport() -> str:
    """a passport with a globe on its cover"""
    cover = box(-66, -90, 132, 180, 14, "rose") + path("M-48 -90V90", width=5)
    globe = circle(10, -18, 34, "none", 7, stroke="yellow") + circle(
        10, -18, 14, "none", 5, ry=34, stroke="yellow"
    )
    return cover + globe + path("M-24 -18H44M-12 46H32M-2 62H22", width=6, stroke="yellow")


@prop("photo")
def photo() -> str:
    """a photograph of a smiling face"""
    return box(-58, -68, 116, 136, 6, "white") + box(-42, -52, 84, 84, 3, "sky", 6) + placed(smile(26), 0, -8)


@prop("puzzle-pieces")
def puzzle_pieces(joined: bool = False) -> str:
    """two pieces of a puzzle that fit: joined true|false"""
    g, h = (0, 0) if joined else (34, -12)
    left = path("M-112 -54H-14V-20C10 -36 36 -24 36 0C36 24 10 36 -14 20V54H-112Z", "blue")
    right = path("M-14 -54H112V54H-14V20C10 36 36 24 36 0C36 -24 10 -36 -14 -20Z", "yellow")
    return placed(right, g, h) + placed(left, -g / 2, -h)


@prop("scales")
def scales(tilt: float = 0) -> str:
    """a balance with two pans: tilt in degrees, positive lowers the right pan"""
    post = cord("M0 -84V76", 10, "wood") + path("M-48 92Q0 58 48 92Z", "wood")
    drop = 90 * tilt / 57.3
    pans = ""
    for x, y in ((-90, -70 - drop), (90, -70 + drop)):
        pans += path(f"M{x} {y:.0f}L{x - 40} {y + 78:.0f}M{x} {y:.0f}L{x + 40} {y + 78:.0f}", width=6)
        pans += path(f"M{x - 52} {y + 78:.0f}H{x + 52}Q{x} {y + 124:.0f} {x - 52} {y + 78:.0f}Z", "yellow")
    beam = cord(f"M-90 {-70 - drop:.0f}L90 {-70 + drop:.0f}", 9, "brown-wood")
    return post + pans + beam + circle(0, -70, 13, "yellow")
