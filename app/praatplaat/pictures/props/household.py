"""Things about the house: broom and lamp, alarm clock, doormat, rubbish, keys to warmth."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, tube
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.sky import clock
from praatplaat.pictures.props.strokes import cord, dot


@prop("alarm")
def alarm(hour: float = 7, minute: float = 0) -> str:
    """an alarm clock that rings: hour, minute"""
    bells = path("M-86 -50A44 44 0 0 1 -24 -98ZM86 -50A44 44 0 0 0 24 -98Z", "yellow")
    legs = path("M-54 66L-74 96M54 66L74 96", width=15)
    ringing = path(
        "M-112 -74L-134 -90M-100 -104L-116 -126M112 -74L134 -90M100 -104L116 -126", width=9, stroke="red"
    )
    return (
        ringing
        + legs
        + path("M0 -84V-108", width=14)
        + bells
        + circle(0, 0, 86, "red")
        + clock(hour, minute, 66)
    )


@prop("lamp")
def lamp(on: bool = True) -> str:
    """a bedside lamp: on true|false"""
    light = path("M-56 12L-74 46M56 12L74 46M0 22V22", width=9, stroke="orange") if on else ""
    foot = path("M0 -4V72", width=17) + path("M-48 92Q-48 68 0 68T48 92Z", "wood")
    return (
        light
        + foot
        + path("M-40 -88H40L70 -6H-70Z", "yellow" if on else "grey")
        + path("M34 -6V24", width=6)
        + dot(34, 28, 7)
    )


@prop("ceiling-lamp")
def ceiling_lamp(on: bool = True, cord: float = 100) -> str:
    """a lamp that hangs from the ceiling: on true|false, cord is the length of its cord"""
    bulb = path("M-38 40Q0 84 38 40Z", "yellow" if on else "white")
    return path(f"M0 {-20 - cord:.1f}V-10", width=9) + bulb + path("M-92 40C-88 -32 88 -32 92 40Z", "teal")


@prop("night-light")
def night_light() -> str:
    """a small night light shaped as a moon, glowing"""
    glow = circle(0, -6, 86, "#ffe9a8", 0)
    moon_ = path("M22 -66A62 62 0 1 0 56 22A50 50 0 0 1 22 -66Z", "yellow")
    return (
        glow
        + moon_
        + dot(-18, -8, 7)
        + path("M-24 14Q-10 28 6 20", width=6)
        + box(-46, 58, 92, 26, 10, "wood")
    )


@prop("broom")
def broom() -> str:
    """a broom, held at the middle of its stick"""
    stick = tube([(0, -130), (0, 84)], 17, "wood")
    brush = path("M-26 76H26L62 156H-62Z", "yellow") + path(
        "M-22 108L-34 150M0 104V150M22 108L34 150", width=6
    )
    return stick + brush + box(-30, 66, 60, 24, 8, "red")


@prop("bucket")
def bucket(fill: str = "blue") -> str:
    """a bucket with a cloth over its rim: fill"""
    handle = path("M-68 -44C-60 -118 60 -118 68 -44", width=10)
    body = path("M-78 -44H78L58 72Q56 82 44 82H-44Q-56 82 -58 72Z", fill)
    return handle + body + circle(0, -44, 78, "sky", ry=18) + path("M22 -50H64L58 20L44 10L32 22Z", "yellow")


@prop("doormat")
def doormat() -> str:
    """a doormat before the door"""
    mat = path("M-112 -44H112L146 44H-146Z", "wood") + path("M-92 -26H92L112 26H-112Z", "crumb", 6)
    paws = path("M-8 10C-34 -16 -12 -26 0 -12C12 -26 34 -16 8 10L0 16Z", "red", 5)
    return mat + paws


@prop("washing-machine")
def washing_machine() -> str:
    """a washing machine with its wash"""
    body = box(-96, -118, 192, 236, 14, "#eef3f7") + path("M-92 -70H92", width=7)
    panel = box(-76, -102, 64, 18, 6, "sky", 5) + circle(64, -94, 12, "grey", 5)
    return (
        body
        + panel
        + circle(0, 22, 72, "grey")
        + circle(0, 22, 52, "sky")
        + path("M-46 34C-20 10 -6 58 18 30S40 22 48 34C36 84 -32 84 -46 34Z", "rose", 6)
    )


@prop("wash-line")
def wash_line() -> str:
    """washing on a line"""
    line = path("M-170 -70Q0 -46 170 -70", width=8)
    shirt = path("M-136 -60H-52L-36 -22L-58 -10V52H-130V-10L-152 -22Z", "blue")
    return (
        line
        + shirt
        + path("M-18 -54H48V36Q14 50 -18 36Z", "yellow")
        + path("M74 -60H132L128 58H108L103 -4L98 58H78Z", "rose")
        + path("M-124 -70V-50M-64 -68V-48M-6 -64V-44M36 -64V-44M84 -70V-50M122 -72V-52", width=9)
    )


@prop("rubbish-bin")
def rubbish_bin() -> str:
    """a rubbish bin"""
    body = path("M-66 -54H66L54 86Q52 96 40 96H-40Q-52 96 -54 86Z", "slate") + path(
        "M-26 -24L-22 66M26 -24L22 66", width=8, stroke="grey"
    )
    return body + box(-82, -76, 164, 28, 10, "slate") + cord("M-24 -80V-96H24V-80", 8, "slate")


@prop("radiator")
def radiator() -> str:
    """a warm radiator"""
    ribs = "".join(box(-104 + 42 * k, -50, 42, 120, 12, "white") for k in range(5))
    warm = "".join(f"M{x} -66c-14 -14 12 -24 0 -42" for x in (-60, 0, 60))
    return path(warm, width=9, stroke="red") + path("M-82 74V92M86 74V92", width=14) + ribs


@prop("television")
def television() -> str:
    """a television"""
    screen = box(-130, -84, 260, 164, 14, "black") + box(-112, -66, 224, 128, 6, "sky", 0)
    hill = path(
        "M-112 40C-60 -6 -10 44 34 14S90 20 112 8V56Q112 62 106 62H-106Q-112 62 -112 56Z", "green", 0
    ) + circle(56, -26, 22, "yellow", 0)
    return path("M-54 104H54", width=15) + path("M0 80V100", width=22) + screen + hill


@prop("shopping-bag")
def shopping_bag() -> str:
    """a bag full of food"""
    food = path("M-50 -40L-70 -112Q-52 -132 -34 -114L-16 -40Z", "#e2a95c") + placed(
        cord("M0 0V-60", 12, "green"), 30, -40, 1, 14
    )
    food += circle(16, -48, 30, "red") + circle(58, -42, 24, "orange")
    handles = cord("M-40 -2C-40 56 40 56 40 -2", 9, "plank")
    return food + path("M-90 -40H90L78 104H-78Z", "crumb") + handles


@prop("basket")
def basket() -> str:
    """a basket with a handle, empty"""
    body = path("M-104 -14H104L84 84Q82 92 72 92H-72Q-82 92 -84 84Z", "wood")
    weave = path("M-96 22H96M-90 56H90M-52 -10L-44 88M0 -10V88M52 -10L44 88", width=6, stroke="brown-wood")
    return (
        cord("M-84 -16C-84 -122 84 -122 84 -16", 14, "plank")
        + body
        + weave
        + box(-114, -26, 228, 26, 12, "plank")
    )


@prop("incense")
def incense() -> str:
    """a small clay burner with incense, as at an Eritrean coffee"""
    smoke = path("M-12 -52c-26 -26 22 -40 0 -74M18 -52c-18 -22 18 -34 2 -60", width=9, stroke="#9aa1ad")
    cup = path("M-56 -36H56C50 2 28 16 16 20V48H48V72H-48V48H-16V20C-28 16 -50 2 -56 -36Z", "clay")
    return (
        smoke
        + cup
        + circle(0, -36, 56, "black", ry=15)
        + dot(-18, -38, 8, "orange")
        + dot(6, -34, 9, "red")
        + dot(26, -40, 6, "orange")
    )
