"""Pregnancy, and time that is not an hour: bellies that grow, weeks, what is not there yet, what it costs."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, points, turned
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.care import pill
from praatplaat.pictures.props.strokes import cord

PALE, FADED = "#e6e9ee", "#b9c0cb"


@prop("round-belly")
def round_belly(skin: str = "tan", sleeve: str = "purple") -> str:
    """the round belly of a pregnant woman with a look inside: a curled baby: skin (of the baby), sleeve"""
    cloth = circle(0, 0, 104, sleeve, ry=98)
    return cloth + placed(_unborn(skin), 0, 4, 1.06)


def _unborn(skin: str) -> str:
    """Draw a look into a belly: a curled baby in a round window."""
    room = circle(0, 0, 62, "pink")
    body = path("M8 -8C50 -10 50 46 6 46C-18 46 -34 32 -30 18Q-12 30 0 16Z", skin, 6)
    face = path("M-28 -14Q-22 -6 -14 -12", width=5)
    return room + body + circle(-14, -14, 28, skin, 6) + face


@prop("little-feet")
def little_feet() -> str:
    """the small feet of a baby that kicks, with lines of moving"""
    foot = circle(0, 12, 15, "white", 6, ry=22) + "".join(
        circle(x, y, r, "white", 5) for x, y, r in ((-13, -18, 7), (0, -23, 6), (12, -17, 5))
    )
    return placed(foot, -26, 8, 1.2, -16) + placed(foot, 30, -2, 1.2, 16)


@prop("cigarette")
def cigarette() -> str:
    """a burning cigarette with its smoke"""
    smoke = "M104 -40C84 -62 124 -78 102 -104M130 -36C114 -60 150 -76 130 -100"
    stick = box(-120, -18, 216, 36, 6, "white") + box(-120, -18, 76, 36, 6, "orange")
    return path(smoke, width=9, stroke="#9aa1ad") + stick + box(92, -18, 32, 36, 6, "red")


@prop("wine")
def wine() -> str:
    """a bottle of alcohol and a filled glass"""
    bottle = path(
        "M-72 -112H-36V-58C-36 -36 -10 -36 -10 -4V100Q-10 112 -22 112H-86Q-98 112 -98 100V-4"
        "C-98 -36 -72 -36 -72 -58Z",
        "green",
    )
    label = box(-98, 14, 88, 58, 0, "cream") + path("M-76 42q11 -14 22 0t22 0", width=6)
    stem = cord("M62 50V104M34 106H90", 6, "white")
    glass = path("M22 -40H102C106 30 86 56 62 56S18 30 22 -40Z", "#eef6fb")
    drink = path("M23 -8H101C100 34 82 52 62 52S24 34 23 -8Z", "#8e2340", 0)
    return bottle + label + stem + glass + drink + path("M22 -40H102C106 30 86 56 62 56S18 30 22 -40Z")


@prop("milk-drops")
def milk_drops(count: int = 1, fill: str = "white") -> str:
    """drops of milk or of blood, in rows of three: count 1..6, fill"""
    drop = path("M0 -36C14 -12 26 2 26 18A26 26 0 0 1 -26 18C-26 2 -14 -12 0 -36Z", fill)
    rows = (count + 2) // 3
    svg = ""
    for k in range(count):
        wide = min(3, count - k // 3 * 3)
        svg += placed(drop, (k % 3 - (wide - 1) / 2) * 70, (k // 3 - (rows - 1) / 2) * 92)
    return svg


@prop("belly-listener")
def belly_listener() -> str:
    """a stethoscope: its disc at (0, 0) on a belly, its cord to a neck at the right and above"""
    cord_ = cord("M0 0C10 74 128 84 164 -10C176 -50 176 -84 182 -112", 8, "slate")
    return cord_ + circle(0, 0, 27, "grey") + circle(0, 0, 11, "white", 6)


@prop("pill-each-day")
def pill_each_day() -> str:
    """seven days in two rows, a sun above and a pill below: one every day"""
    svg = ""
    for k in range(7):
        x, y = (k - 1.5, -78) if k < 4 else (k - 5, 78)
        svg += placed(_tile(True) + placed(pill(), 0, 32, 0.4, -30), x * 74, y)
    return svg


def _tile(lit: bool, tall: float = 130) -> str:
    """Draw one day: a tile with a sun, grey when it is not meant."""
    y = -tall / 2 + 36 if tall > 110 else 0
    rays = "".join(f"M{points(turned(18, 0, 45 * k))}L{points(turned(23, 0, 45 * k))}" for k in range(8))
    sky = box(-30, -tall / 2, 60, tall, 14, "#ffe68a" if lit else PALE)
    ray, disc = ("orange", "yellow") if lit else (FADED, "white")
    return sky + placed(path(rays, width=6, stroke=ray) + circle(0, 0, 13, disc, 5), 0, y)


@prop("week-pair")
def week_pair(chosen: int = 1) -> str:
    """two weeks, one below the other, seven suns each; one of them lit and framed: chosen 1|2"""
    svg = ""
    for row in (1, 2):
        y = -108 if row == 1 else 108
        lit = row == chosen
        svg += "".join(placed(_tile(lit, 100), (k - 3) * 66, y) for k in range(7))
        if lit:
            svg += path(f"M-242 {y - 64}h484v128h-484Z", width=28) + path(
                f"M-242 {y - 64}h484v128h-484Z", width=13, stroke="green"
            )
    return svg


@prop("page-pile")
def page_pile(pages: int = 5) -> str:
    """pages of a calendar behind each other, going back a long way to the left: pages 2..6"""
    return "".join(placed(_page(k == 0), -48 * k, -26 * k, 1 - 0.07 * k) for k in range(pages - 1, -1, -1))


def _page(front: bool) -> str:
    sheet = box(-92, -84, 184, 184, 14, "white") + path(
        "M-92 -40V-70a14 14 0 0 1 14 -14H78a14 14 0 0 1 14 14V-40Z", "red"
    )
    if not front:
        return sheet
    spots = "".join(box(-66 + k % 4 * 36, -14 + k // 4 * 36, 24, 24, 4, PALE, 0) for k in range(12))
    return sheet + path("M-48 -100V-66M48 -100V-66", width=15) + spots


@prop("somebody-unknown")
def somebody_unknown(fill: str = "grey") -> str:
    """the grey shape of a person nobody has named yet: fill"""
    body = path("M-86 170V60C-86 10 -50 -10 0 -10S86 10 86 60V170Z", fill)
    return body + circle(0, -66, 56, fill)


@prop("flower-pot")
def flower_pot(grown: bool = True, faded: bool = False) -> str:
    """a pot with a flower, or with only a seedling: grown true|false, faded true|false (not there yet)"""
    stalk, leaf, petal, heart, pot = (
        (FADED, PALE, PALE, "white", PALE) if faded else ("green", "green", "rose", "yellow", "#c9713f")
    )
    if grown:
        petals = "".join(circle(*turned(0, -40, 60 * k), 27, petal) for k in range(6))
        plant = cord("M0 40V-90", 9, stalk) + path("M2 10C40 8 66 -14 72 -44C36 -46 6 -26 2 10Z", leaf)
        plant += path("M-2 26C-40 22 -64 2 -68 -26C-34 -26 -6 -8 -2 26Z", leaf)
        plant += placed(petals + circle(0, 0, 24, heart), 0, -122)
    else:
        plant = cord("M0 40V14", 8, stalk) + path(
            "M0 16C-12 -14 -40 -16 -46 -12C-42 12 -20 20 0 16ZM0 16C12 -14 40 -16 46 -12C42 12 20 20 0 16Z",
            leaf,
        )
    return plant + path("M-62 62H62L46 138H-46Z", pot) + box(-74, 36, 148, 32, 8, pot)


@prop("dear-tag")
def dear_tag(fill: str = "yellow") -> str:
    """a price tag on a string, with a coin on it: fill"""
    string = path("M-6 -98C-30 -150 34 -164 40 -206", width=8)
    tag = path("M-70 100V-54L-20 -114H20L70 -54V100Q70 112 58 112H-58Q-70 112 -70 100Z", fill)
    coin = circle(0, 24, 42, "orange") + circle(0, 24, 26, "yellow", 6)
    return string + tag + circle(0, -78, 12, "white", 6) + coin


@prop("coin-tower")
def coin_tower(count: int = 8) -> str:
    """a tower of coins, standing on its middle: count 1..12"""
    return "".join(
        placed(
            path("M-56 -8V10A56 17 0 0 0 56 10V-8Z", "orange") + circle(0, -8, 56, "yellow", ry=17),
            (k % 3 - 1) * 4,
            -18 - 24 * k,
        )
        for k in range(count)
    )


@prop("breath-out")
def breath_out() -> str:
    """air breathed out to the right, in two soft curls"""
    curls = "M0 -14C40 -26 84 -26 92 -50C96 -72 64 -76 62 -56M0 12C50 4 100 10 112 34C116 56 84 60 82 40"
    return path(curls, width=10, stroke="#7fb2d8")


@prop("stamp-lines")
def stamp_lines() -> str:
    """lines around a foot that stamps on the floor"""
    return path("M-70 8L-96 -8M-76 32H-106M70 8L96 -8M76 32H106", width=10, stroke="red")


@prop("shake-lines")
def shake_lines(fill: str = "red") -> str:
    """strong lines of shaking to and fro, left and right of what is shaken: fill"""
    d = "M-96 -60C-122 -20 -122 20 -96 60M-132 -44C-152 -14 -152 14 -132 44"
    return path(d, width=13, stroke=fill) + placed(path(d, width=13, stroke=fill), 0, 0, 1, 0, True)


@prop("focus-ring")
def focus_ring(r: float = 66, fill: str = "yellow") -> str:
    """a ring around what it is about: r, fill"""
    return circle(0, 0, r, "none", 24) + circle(0, 0, r, "none", 11, stroke=fill)


@prop("meadow")
def meadow() -> str:
    """grass under a blue sky, wider than the picture: everything outdoors; its horizon at the middle"""
    sky = box(-900, -900, 1800, 1800, 0, "#cfeaf8", 0)
    return sky + path(
        "M-900 30C-400 30 -260 -30 -120 -14C40 8 160 -24 300 -10C500 10 700 20 900 20V900H-900Z", "mint"
    )
