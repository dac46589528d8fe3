"""Things to compare: days in a row, equal and unequal piles, a tin that tells how much."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, tube, turned
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.baby_things import baby_bottle
from praatplaat.pictures.props.counting import counting_hand
from praatplaat.pictures.props.drinks import water_glass
from praatplaat.pictures.props.meeting import shadow
from praatplaat.pictures.props.signs import burst, heart
from praatplaat.pictures.props.sky import moon, small_house, sun
from praatplaat.pictures.props.strokes import cord

PALE, PRINT = "#e6e9ee", "#9aa3b0"


@prop("veil")
def veil(w: float = 200, h: float = 160, r: float = 20, fill: str = "white") -> str:
    """a pale veil over what is past or not chosen: w, h, r, fill"""
    return box(-w / 2, -h / 2, w, h, r, fill, 0).replace("/>", ' opacity="0.62"/>')


def _whole_day(full: bool) -> str:
    """Draw one whole day, sun above moon, or an empty one."""
    if not full:
        return box(-30, -52, 60, 104, 14, PALE, 6)
    halves = box(-30, -52, 60, 104, 14, "night", 0)
    day = path("M-30 0V-38Q-30 -52 -16 -52H16Q30 -52 30 -38V0Z", "#ffe68a", 0)
    lights = circle(0, -26, 15, "yellow", 5) + circle(-2, 26, 15, "yellow", 0) + circle(6, 20, 13, "night", 0)
    return halves + day + box(-30, -52, 60, 104, 14, "none", 6) + lights


@prop("day-row")
def day_row(count: int = 5, on: str = "all", ringed: int = -1, hurt: int = -1) -> str:
    """whole days in a row: count, on "all" or "1 4" (others empty), ringed, hurt: which day"""
    full = set(range(count)) if on == "all" else {int(k) for k in str(on).split()}
    places = [(k - (count - 1) / 2) * 70 for k in range(count)]
    svg = "".join(placed(_whole_day(k in full), x, 0) for k, x in enumerate(places))
    if 0 <= ringed < count:
        svg += path(f"M{places[ringed] - 40:g} -63h80v126h-80Z", width=13, stroke="green")
    if 0 <= hurt < count:
        svg += placed(burst(), places[hurt], -4, 0.9)
    return svg


@prop("level-piles")
def level_piles(count: int = 3) -> str:
    """two piles of blocks, equally high, an equals sign between; they stand on its middle: count 1..5"""
    top = -58 * count
    piles = "".join(
        box(x - 44, -58 * (k + 1), 88, 58, 10, fill)
        for x, fill in ((-118, "grey"), (118, "orange"))
        for k in range(count)
    )
    bars = f"M-34 {top / 2 - 17}H34M-34 {top / 2 + 17}H34"
    level = path(f"M-166 {top - 24}H172", width=9, stroke="blue").replace("/>", ' stroke-dasharray="22 20"/>')
    return level + piles + path(bars, width=17)


@prop("battery")
def battery(level: float = 0.14) -> str:
    """a battery of a phone, upright, almost empty: level from 0 to 1"""
    fill = "red" if level < 0.3 else "green"
    tall = 172 * level
    body = box(-22, -122, 44, 30, 8, "slate") + box(-58, -100, 116, 200, 20, "white")
    return body + box(-44, 86 - tall, 88, tall, 8, fill, 0)


def _print(x: float, y: float, w: float) -> str:
    """Draw a line of small print that nobody can read."""
    d = f"M{x:g} {y:g}" + "q6 -9 12 0t12 0" * int(w / 24)
    return path(d, width=5, stroke=PRINT)


@prop("tin-table")
def tin_table() -> str:
    """a tin of milk powder; its label is a table: for a small bottle so much, for a large one so much"""
    body = box(-112, -120, 224, 260, 20, "mint") + box(-120, -152, 240, 46, 12, "teal")
    label = box(-98, -92, 196, 216, 12, "white", 6) + path("M-98 16H98M-24 -92V124", width=5)
    small = placed(baby_bottle(0.5), -60, -34, 0.44)
    large = placed(baby_bottle(0.9), -60, 72, 0.62)
    lines = "".join(_print(-8, y, 96) for y in (-64, -38, -12, 44, 70, 96))
    return body + label + small + large + lines


@prop("tin-lens")
def tin_lens() -> str:
    """a magnifying glass for small print, in its glass a scoop and a line that nobody can read"""
    handle = tube([(70, 74), (128, 136)], 34, "wood")
    cup = path("M-66 -14H-2L-9 22Q-11 28 -18 28H-50Q-57 28 -59 22Z", "blue", 7)
    heap = path("M-62 -14C-58 -42 -10 -42 -6 -14Z", "#fffdf0", 7)
    lines = path("M16 -14q9 -14 18 0t18 0M16 16q9 -14 18 0t18 0", width=8)
    return handle + circle(0, 0, 98, "#eef7fc", 14) + heap + cup + path("M-4 -4H6", width=12) + lines


@prop("children-counted")
def children_counted(skin: str = "tan", sleeve: str = "teal") -> str:
    """one, two or three children, each row with as many fingers before it: skin, sleeve"""
    children = [shadow("child", fill) for fill in ("orange", "teal", "purple")]
    svg = ""
    for count, y in ((1, -150), (2, 0), (3, 150)):
        hand = placed(counting_hand(count, skin, sleeve), -142, y + 10, 0.5)
        svg += hand + "".join(placed(children[k], -46 + k * 84, y - 30, 0.56) for k in range(count))
    return svg + path("M-196 -72H190M-196 78H190", width=6, stroke="grey")


@prop("heart-badge")
def heart_badge() -> str:
    """a badge with a small heart, as volunteers of one organisation wear on their chest"""
    return (
        box(-11, -46, 22, 22, 6, "grey", 6) + box(-40, -34, 80, 76, 14, "white", 7) + placed(heart(20), 0, 6)
    )


@prop("unequal")
def unequal(r: float = 46) -> str:
    """an equals sign with a stroke through it: not the same: r"""
    bars = path(f"M{-r:g} -17H{r:g}M{-r:g} 17H{r:g}", width=17)
    return bars + cord(f"M{-r * 0.55:g} {r:g}L{r * 0.55:g} {-r:g}", 9, "red")


@prop("pause")
def pause(fill: str = "blue") -> str:
    """two upright bars in a disc, as on a player: pause: fill"""
    return circle(0, 0, 70, fill) + box(-32, -36, 22, 72, 6, "white", 0) + box(10, -36, 22, 72, 6, "white", 0)


@prop("weeks-one-day")
def weeks_one_day(weeks: int = 3) -> str:
    """weeks one below the other, in each the same one day with a home: weeks 1..4"""
    home = placed(small_house(), 0, 6, 0.8)
    svg = ""
    for row in range(weeks):
        y = (row - (weeks - 1) / 2) * 112
        for k in range(7):
            marked = k == 2
            svg += box(
                (k - 3) * 66 - 28, y - 44, 56, 88, 12, "yellow" if marked else PALE, 8 if marked else 5
            )
        svg += placed(home, -66, y)
    return svg


def _no_blow() -> str:
    """Draw the first rule: a grown-up who would hit a child, struck out."""
    tall = path("M-66 66V-4A30 30 0 0 1 -6 -4V66Z", "slate", 7) + circle(-36, -52, 22, "slate", 7)
    small = path("M26 66V32A22 22 0 0 1 70 32V66Z", "grey", 7) + circle(48, -6, 18, "grey", 7)
    arm = path("M-12 -2L20 -50", width=22) + path("M-12 -2L20 -50", width=12, stroke="slate")
    return (
        tall + small + arm + path("M38 -58L54 -40M28 -76L60 -70", width=7) + cord("M-66 68L74 -64", 11, "red")
    )


def _hand_in_hand() -> str:
    """Draw the second rule: a grown-up and a child hand in hand."""
    tall = path("M-58 66V-4A30 30 0 0 1 2 -4V66Z", "teal", 7) + circle(-28, -52, 22, "teal", 7)
    small = path("M30 66V32A22 22 0 0 1 74 32V66Z", "orange", 7) + circle(52, -6, 18, "orange", 7)
    return tall + small + path("M-4 22L36 42", width=12)


@prop("two-rules")
def two_rules(lit: str = "sun") -> str:
    """a board with only two rules on it, by day or by night: no hitting, and hand in hand: lit sun|moon"""
    night = lit == "moon"
    board = box(-118, -176, 236, 372, 18, "wood") + box(-100, -158, 200, 336, 8, "white", 6)
    rules = (
        placed(_no_blow(), 0, -72, 0.92) + path("M-90 10H90", width=5) + placed(_hand_in_hand(), -6, 98, 0.92)
    )
    sky = circle(0, -232, 48, "night" if night else "#bfe3f7", 6)
    return sky + placed(moon(32) if night else sun(24), 0, -232) + board + rules


CLOUD = (
    (-150, -26, 72),
    (-52, -44, 76),
    (58, -46, 78),
    (154, -20, 72),
    (-140, 30, 66),
    (-44, 44, 66),
    (56, 46, 68),
    (148, 36, 64),
    (0, 0, 80),
    (-112, 134, 17),
    (-88, 172, 11),
)
"""Circles of a broad thought: middle and radius; the last two lead to who thinks."""


@prop("broad-thought")
def broad_thought(tail: str = "left") -> str:
    """a thought bubble for four small pictures in a row: tail left|right"""
    under = "".join(circle(x, y, r, "white", 16) for x, y, r in CLOUD)
    over = "".join(circle(x, y, r, "white", 0) for x, y, r in CLOUD)
    return placed(under + over + box(-140, -60, 280, 120, 0, "white", 0), 0, 0, mirrored=tail == "right")


@prop("glass-row")
def glass_row(drunk: int = 2, of: int = 5) -> str:
    """glasses of water in a row, those that are drunk empty: drunk, of"""
    empty, full = placed(water_glass(0), 0, 0, 0.84), placed(water_glass(0.9), 0, 0, 0.84)
    return "".join(placed(empty if k < drunk else full, (k - (of - 1) / 2) * 94, 0) for k in range(of))


@prop("sprung-from")
def sprung_from(r: float = 180) -> str:
    """four green arrows to the middle: from there comes strength: r (where they begin)"""
    d = "M0 0H44M26 -16L46 0L26 16"
    one = path(d, width=24) + path(d, width=11, stroke="green")
    turns = (198, 236, 304, 342)
    return "".join(placed(one, *turned(r, 0, a), angle=a + 180) for a in turns)


@prop("blow-lines")
def blow_lines() -> str:
    """curved lines behind a hand that comes down at the lower right"""
    return path("M-46 4Q-40 -46 2 -74M-14 6Q-10 -24 18 -42M18 8Q20 -4 34 -14", width=9)
