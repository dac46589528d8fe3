"""Papers, money, work and things at home that a parent has to deal with."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, turned
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.belongings import coin
from praatplaat.pictures.props.buildings import building_government, school
from praatplaat.pictures.props.signs import heart
from praatplaat.pictures.props.strokes import cord, dot

PAPER = "#fffdf6"

LINE = "M{0} {1}c10 -12 18 12 28 0s18 -12 28 0"
"""Part of a written line: a wave, no letter."""


def _written(x: float, y: float, waves: int = 2) -> str:
    return "".join(path(LINE.format(x + k * 62, y), width=6, stroke="slate") for k in range(waves))


def _letter_head(mark: str) -> str:
    """Draw who a letter is from, as a small building or sign at the top of the paper."""
    marks = {
        "none": "",
        "school": placed(school(), 0, 0, 0.46),
        "office": placed(building_government(), 0, 4, 0.44),
        "coin": coin(34),
        "heart": heart(30),
    }
    return marks[mark]


@prop("letter-sheet")
def letter_sheet(mark: str = "none") -> str:
    """an open letter with folds and written lines: mark none|school|office|coin|heart (who it is from)"""
    sheet = path("M-100 -136H64L100 -100V136H-100Z", PAPER) + path("M64 -136V-100H100Z", "grey")
    top = -84 if mark == "none" else 6
    lines = "".join(_written(-72, y) for y in range(top, 110, 36))
    return sheet + placed(_letter_head(mark), -18, -70) + lines


@prop("bill")
def bill() -> str:
    """one bill to be paid: a coin, lines and a red edge"""
    sheet = box(-74, -100, 148, 200, 8, PAPER) + box(-74, -100, 148, 34, 8, "red")
    return sheet + placed(coin(32), 0, -18) + path("M-46 40H46M-46 66H20", width=8, stroke="slate")


@prop("bills")
def bills(count: int = 4) -> str:
    """a fan of bills to be paid, held at its bottom: count 2..5"""
    svg = ""
    for k in range(count):
        turn = (k - (count - 1) / 2) * 16
        x, y = turned(0, -60, turn)
        svg += placed(bill(), x, y, 1, turn)
    return svg


@prop("open-purse")
def open_purse(coins: int = 0, fill: str = "rose") -> str:
    """a purse wide open, so that we see what is in it: coins 0..3, fill"""
    inside = path("M-110 -30C-96 -78 96 -78 110 -30C96 6 -96 6 -110 -30Z", "navy")
    spots = ((0, -34), (-46, -30), (44, -30))[:coins]
    money = "".join(placed(circle(0, 0, 24, "yellow", 7, ry=15), *at) for at in spots)
    front = path("M-110 -30C-90 4 90 4 110 -30L122 70Q122 98 94 98H-94Q-122 98 -122 70Z", fill)
    clasp = dot(0, 32, 15, "yellow") + path("M-94 78H94", width=6, stroke="mouth")
    rim = path("M-110 -30C-96 -78 96 -78 110 -30", width=18, stroke="yellow")
    edge = path("M-114 -34C-100 -90 100 -90 114 -34", width=30)
    return edge + rim + inside + money + front + circle(0, 32, 15, "yellow") + clasp


@prop("food-crate")
def food_crate() -> str:
    """a wooden crate full of food: bread, milk, vegetables and fruit; held at its middle"""
    milk = path("M-24 -150H24L38 -122V20H-38V-122Z", "white") + box(-38, -92, 76, 34, 0, "blue")
    loaf = path("M-66 24C-82 -44 -44 -70 0 -66C44 -70 82 -44 66 24Z", "wood") + path(
        "M-26 -40L-14 -16M8 -44L20 -20", width=7
    )
    leaves = "".join(cord(d, 7, "green") for d in ("M0 -60L-18 -102", "M2 -60V-112", "M4 -60L24 -102"))
    carrot = leaves + path("M-24 -60Q2 -76 28 -60L10 30H-6Z", "orange")
    fruit = circle(0, 0, 34, "red") + path("M0 -32Q2 -46 14 -52", width=7)
    greens = circle(0, 0, 42, "green") + path("M-18 -24Q4 -6 0 34M18 -22Q4 -6 0 10", width=6, stroke="mint")
    goods = placed(milk, -96, -20) + placed(carrot, 104, -26) + placed(loaf, 4, -18)
    goods += placed(greens, -40, -2) + placed(fruit, 60, 2)
    slats = "".join(box(-160, y, 320, 38, 5, "wood") for y in (14, 58, 102))
    return goods + slats + box(-160, 10, 26, 132, 4, "plank") + box(134, 10, 26, 132, 4, "plank")


@prop("folder")
def folder(fill: str = "teal") -> str:
    """a folder with papers that stick out at the top: fill"""
    papers = box(-66, -112, 128, 120, 4, PAPER) + path("M-44 -90H40", width=6, stroke="slate")
    back = path("M-90 -84H-20L-4 -62H90V96H-90Z", fill)
    return back + placed(papers, 6, 6) + box(-94, -44, 188, 144, 10, fill) + box(-40, 0, 80, 40, 6, "white")


@prop("identity-card")
def identity_card(fill: str = "sky") -> str:
    """an identity card: a portrait, a round stamp and lines: fill"""
    card = box(-104, -66, 208, 132, 14, fill)
    portrait = box(-88, -46, 70, 86, 6, "white", 6) + circle(-53, -14, 17, "slate", 5)
    portrait += path("M-80 38Q-78 10 -53 10T-26 38Z", "slate", 5)
    lines = path("M4 -36H84M4 -12H60", width=7, stroke="slate")
    stamp = circle(60, 28, 20, "none", 6, stroke="rose") + circle(60, 28, 7, "rose", 0)
    return card + portrait + lines + stamp


@prop("tool-box")
def tool_box(fill: str = "red") -> str:
    """a box with tools to work with: a hammer and a spanner stick out: fill"""
    hammer = box(-9, -120, 18, 130, 6, "wood") + path("M-44 -146H30Q48 -146 52 -126H30V-112H-44Z", "slate")
    spanner = cord("M0 6V-94", 16, "grey") + path(
        "M-32 -132V-108Q-28 -84 0 -84T32 -108V-132L14 -110H-14Z", "grey"
    )
    handle = path("M-46 -4V-36H46V-4", width=26) + path("M-46 -4V-36H46V-4", width=10, stroke="slate")
    tools = placed(hammer, -84, 6, 1, -8) + placed(spanner, 86, 2, 1, 10)
    return tools + handle + box(-130, -8, 260, 112, 12, fill) + box(-18, 10, 36, 30, 5, "yellow", 6)


@prop("briefcase")
def briefcase(fill: str = "plank") -> str:
    """a bag for work, held at its grip: fill"""
    bow = "M-36 0V-24Q-36 -40 -20 -40H20Q36 -40 36 -24V0"
    grip = path(bow, width=22) + path(bow, width=7, stroke="wood")
    bag = box(-110, -6, 220, 146, 16, fill) + path("M-110 56H110")
    return grip + bag + box(-20, 42, 40, 30, 5, "yellow", 6)


@prop("help-counter")
def help_counter(fill: str = "mint", w: float = 300) -> str:
    """a counter where people are helped, a heart on its front; its top at the middle: fill, w"""
    front = box(-w / 2, 0, w, 200, 6, fill) + box(-w / 2 - 16, -18, w + 32, 34, 10, "wood")
    return front + circle(0, 86, 52, "white") + placed(heart(30), 0, 82)


@prop("dripping-tap")
def dripping_tap() -> str:
    """a tap on the wall that leaks at its joint and drips, cracked"""
    pipe = cord("M-130 0H-40", 34, "grey") + circle(-130, 0, 36, "silver")
    spout = cord("M-40 0H40Q84 0 84 44V62", 34, "grey") + box(60, 52, 48, 22, 5, "slate")
    knob = box(-48, -66, 24, 54, 4, "slate") + box(-84, -88, 96, 28, 14, "red")
    crack = path("M-2 -20L14 -4L0 6L16 22", width=9)
    drops = "".join(
        path(f"M{x} {y}c14 20 20 28 20 40a20 20 0 0 1 -40 0c0 -12 6 -20 20 -40Z", "tear")
        for x, y in ((84, 92), (84, 178), (2, 44), (2, 128))
    )
    return pipe + knob + spout + crack + drops


@prop("wet-floor")
def wet_floor(fill: str = "tear") -> str:
    """water spread over a floor: fill"""
    pool = "M-130 4C-130 -26 -52 -22 -13 -24C52 -34 130 -22 130 6C117 34 26 24 -13 30C-78 36 -130 30 -130 4Z"
    return path(pool, fill) + path("M-65 0Q-39 -10 -13 -4", width=7, stroke="white")


@prop("dotted-line")
def dotted_line(length: float = 240, fill: str = "blue") -> str:
    """a dotted line across: far from each other, but one family: length, fill"""
    count = max(2, round(length / 30))
    return "".join(dot(-length / 2 + k * length / (count - 1), 0, 8, fill) for k in range(count))
