"""Meeting each other: names, visits, languages, and what is asked before a talk begins."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, points, turned
from praatplaat.pictures.palette import INK
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.hours import SKIES
from praatplaat.pictures.props.marks import arrow_down, arrow_up, equals
from praatplaat.pictures.props.signs import cross, heart, question, tick
from praatplaat.pictures.props.sky import moon, star, sun
from praatplaat.pictures.props.strokes import cord, dot

GLASS = "#cdeaf9"


@prop("name-badge")
def name_badge(named: bool = True, fill: str = "orange") -> str:
    """a badge to wear on the chest, a wavy line for a name on it: named true|false (still empty), fill"""
    card = box(-62, -44, 124, 92, 14, "white")
    strip = path("M-62 -14V-30A14 14 0 0 1 -48 -44H48A14 14 0 0 1 62 -30V-14Z", fill)
    name = path("M-38 18C-28 0 -20 0 -12 16S6 34 14 16S30 2 38 14", width=9)
    return card + strip + box(-14, -60, 28, 30, 8, "grey") + (name if named else "")


@prop("notebook")
def notebook(fill: str = "teal") -> str:
    """an open notebook on rings with some lines written in it: fill"""
    cover = box(-104, -128, 216, 262, 18, fill)
    paper = box(-84, -112, 180, 230, 8, "white")
    lines = "".join(
        path(f"M-40 {y}c14 -18 24 14 38 -2s24 16 38 0s{last} 12 {last + 14} -2", width=8)
        for y, last in ((-66, 24), (-14, 24), (38, 2))
    )
    rings = "".join(cord(f"M-116 {y}H-74", 9, "grey") for y in (-84, -28, 28, 84))
    return cover + paper + lines + rings


def _grown_up_and_child() -> str:
    """Draw the sign of an office for parents: somebody grown up, somebody small, and a heart."""
    tall = path("M-62 62V12A30 30 0 0 1 -2 12V62Z", "teal") + circle(-32, -40, 23, "teal")
    small = path("M14 62V40A22 22 0 0 1 58 40V62Z", "orange") + circle(36, 2, 18, "orange")
    return tall + small + placed(heart(22), 34, -50)


@prop("parents-house")
def parents_house(fill: str = "mint") -> str:
    """an office where people help parents, a heart, a grown-up and a child on its sign: fill"""
    walls = box(-206, -20, 412, 246, 6, "cream")
    roof = path("M-226 -20L-196 -66H196L226 -20Z", fill)
    windows = "".join(box(x, 46, 96, 92, 6, GLASS) + path(f"M{x + 48} 46V138", width=7) for x in (-178, 82))
    doors = box(-58, 56, 116, 170, 4, "blue") + path("M0 56V226", width=7)
    panes = box(-44, 74, 30, 76, 4, GLASS, 6) + box(14, 74, 30, 76, 4, GLASS, 6)
    sign = box(-98, -196, 196, 172, 26, "white") + placed(_grown_up_and_child(), 0, -110)
    posts = path("M-60 -24V-40M60 -24V-40", width=14)
    handles = dot(-12, 166, 7, "yellow") + dot(12, 166, 7, "yellow")
    return walls + roof + posts + windows + doors + panes + handles + sign + box(-92, 222, 184, 22, 6, "grey")


SHADOWS = {"adult": (62, 112, 150), "child": (54, 84, 104), "baby": (48, 60, 70)}
"""Head, shoulders and height below the head of somebody seen as a shadow, by age."""


@prop("shadow")
def shadow(age: str = "adult", fill: str = "slate", dashed: bool = False) -> str:
    """somebody as a shadow, nobody in particular: age adult|child|baby, fill, dashed true|false"""
    r, w, h = SHADOWS[age]
    body = f"M{-w} {r + h}V{r + w * 0.7:.0f}C{-w} {r + 4} {-w * 0.5:.0f} {r - 8} 0 {r - 8}"
    body += f"C{w * 0.5:.0f} {r - 8} {w} {r + 4} {w} {r + w * 0.7:.0f}V{r + h}"
    if not dashed:
        return path(body + "Z", fill) + circle(0, 0, r, fill)
    dashes = ' stroke-dasharray="26 22"/>'
    shape = path(body, "white", 11, "slate") + circle(0, 0, r, "white", 11, stroke="slate")
    return shape.replace("/>", dashes)


@prop("tick-or-cross")
def tick_or_cross() -> str:
    """a disc of two halves, yes in one and no in the other: it may be both"""
    r = 96
    halves = path(f"M-68 68A{r} {r} 0 0 1 68 -68Z", "#dcf1d8") + path(
        f"M68 -68A{r} {r} 0 0 1 -68 68Z", "#ffd9d2"
    )
    return halves + placed(tick(), -38, -32, 0.5) + placed(cross(), 40, 36, 0.46)


@prop("wedge")
def wedge(level: int = 4) -> str:
    """a strip that grows thick and red, from a little to very much: level 1..4 (coloured so far)"""
    svg = ""
    for k, fill in enumerate(("mint", "yellow", "orange", "red")):
        x, top = -228 + k * 114, 24 - k * 22
        svg += path(f"M{x} 40V{top}L{x + 114} {top - 22}V40Z", fill if k < level else "white")
    return svg


@prop("tablet-off")
def tablet_off() -> str:
    """a tablet that is switched off, its screen dark"""
    gleam = path("M-72 26L-20 -38M-40 40L14 -28", width=9, stroke="slate")
    return box(-122, -84, 244, 168, 22, "grey") + box(-98, -64, 196, 128, 8, "navy") + gleam


WORDS = {
    "curls": "M-68 16C-34 16 -24 -24 -42 -24S-44 16 -12 16S10 -24 -8 -24S-10 16 22 16"
    "S44 -24 26 -24S24 16 66 12",
    "waves": "M-64 6C-50 -26 -36 -26 -22 2S6 26 20 -2S48 -22 62 4",
    "beads": "M-60 0H-44M-18 0H18M44 0H60",
}
"""A line of talk in three kinds of language; none has a sign of a real script."""


@prop("words")
def words(style: str = "curls", lines: int = 2, fill: str = INK) -> str:
    """talk in some language, without a letter: style curls|waves|beads, lines 1..3, fill"""
    width = 20 if style == "beads" else 10
    return "".join(
        placed(path(WORDS[style], width=width, stroke=fill), 0, (k - (lines - 1) / 2) * 54)
        for k in range(lines)
    )


@prop("day-arc")
def day_arc() -> str:
    """a whole day over the land in four strips: the sun rises, stands high, sets, and the moon shines"""
    strips = (("morning", -600, 728), ("afternoon", 128, 128), ("evening", 256, 128), ("night", 384, 728))
    sky = "".join(box(x, -600, w, 1712, 0, SKIES[part], 0) for part, x, w in strips)
    low = placed(sun(46), 64, 258) + placed(sun(46).replace("#f7c945", "#ef6b3a"), 320, 258)
    high = placed(sun(46), 192, 104) + placed(moon(50), 446, 112)
    stars = "".join(placed(star(13), *at) for at in ((412, 46), (484, 196), (418, 212)))
    land = path(
        "M-600 320C-200 300 0 292 128 286C260 282 390 290 512 302C700 310 900 320 1112 330V1112H-600Z", "mint"
    )
    return sky + low + high + stars + land


def _visit(done: bool) -> str:
    """Draw one visit to a home, past or still to come."""
    walls = box(-32, -8, 64, 60, 4, "cream" if done else "yellow")
    roof = path("M-44 -6L0 -48L44 -6Z", "grey" if done else "red")
    door = box(-12, 16, 24, 36, 3, "brown-wood", 6)
    return walls + roof + door + (placed(tick(), 6, 66, 0.36) if done else "")


@prop("visits")
def visits(done: int = 4, of: int = 5) -> str:
    """visits in a row, each a home; the past ones grey and ticked: done, of"""
    return "".join(placed(_visit(k < done), (k - (of - 1) / 2) * 98, 0) for k in range(of))


@prop("board")
def board(fill: str = "green") -> str:
    """a school board on legs with an apple and lines of talk on it: fill"""
    legs = cord("M-92 60L-116 176", 12, "wood") + cord("M92 60L116 176", 12, "wood")
    chalk = "".join(placed(path(WORDS["waves"], width=10, stroke="white"), 38, y, 0.9) for y in (-52, 6))
    fruit = circle(-84, -18, 34, "red") + path("M-84 -50Q-82 -66 -70 -72", width=8)
    return legs + box(-152, -104, 304, 180, 10, "wood") + box(-134, -86, 268, 144, 4, fill) + chalk + fruit


def _pile(count: int, x: float, fill: str) -> str:
    """Draw blocks on each other, the lowest standing on the line 0."""
    return "".join(box(x - 44, -58 * (k + 1), 88, 58, 10, fill) for k in range(count))


def _change(more: int) -> str:
    """Draw an arrow up for more, an arrow down for fewer, an equals sign for as many."""
    if not more:
        return equals(50)
    return arrow_up(100, "green") if more > 0 else arrow_down(100, "red")


@prop("amounts")
def amounts(before: int = 2, after: int = 4, sign: bool = False) -> str:
    """two piles of blocks standing on its middle: before 1..5, after 1..5, sign true|false (more or less)"""
    piles = _pile(before, -66, "grey") + _pile(after, 66, "orange")
    return piles + (placed(_change(after - before), 0, -312) if sign else "")


@prop("clock-open")
def clock_open(question_mark: bool = False) -> str:
    """a clock without hands, some hour or other: question_mark true|false (in its middle)"""
    r = 90.0
    marks = "".join(
        path(
            f"M{points(turned(0, -r * 0.84, k * 30), turned(0, -r * 0.7, k * 30))}",
            width=9 if k % 3 == 0 else 6,
        )
        for k in range(12)
    )
    return (
        circle(0, 0, r, "white") + marks + (placed(question(), 0, 0, 0.78) if question_mark else dot(0, 0, 9))
    )
