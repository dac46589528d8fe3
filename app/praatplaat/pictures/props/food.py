"""Food by itself: bread and injera, fruit and vegetables, meat, rice, sweet things."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, tube
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.strokes import cord, dot

CRUST, TOAST, DOUGH = "#e2a95c", "#b9793a", "#f2d19c"
STEAM, PEEL, LENTIL = "#9aa1ad", "#7fb95b", "#b5452f"
RICE = "#fffaf0"


def steam(gap: float = 34, count: int = 2) -> str:
    """Draw wisps that rise from something hot; they start on the line through (0, 0)."""
    first = -gap * (count - 1) / 2
    wisps = "".join(f"M{first + k * gap:.1f} 0c-16 -16 14 -26 0 -46" for k in range(count))
    return path(wisps, width=8, stroke=STEAM)


def grains(x: float, y: float, w: float, h: float) -> str:
    """Draw a heap of rice whose foot is `w` wide around (x, y) and whose top is `h` higher."""
    heap = (
        f"M{x - w / 2:.1f} {y:.1f}C{x - w * 0.42:.1f} {y - h * 1.3:.1f} {x + w * 0.42:.1f} {y - h * 1.3:.1f}"
    )
    spots = ((-0.26, 0.3), (-0.08, 0.62), (0.14, 0.34), (0.26, 0.6), (-0.02, 0.2), (0.36, 0.2), (-0.4, 0.1))
    marks = "".join(f"M{x + a * w * 0.8:.1f} {y - b * h:.1f}l7 -3" for a, b in spots)
    foot = f"{x + w / 2:.1f} {y:.1f}Q{x:.1f} {y + w * 0.16:.1f} {x - w / 2:.1f} {y:.1f}Z"
    return path(f"{heap} {foot}", RICE) + path(marks, width=5, stroke="crumb")


@prop("bread")
def bread() -> str:
    """a stack of flat breads"""
    svg = ""
    for y in (44, 22, 0):
        side = f"M-96 {y}v16C-92 {y + 48} 92 {y + 48} 96 {y + 16}v-16Z"
        svg += path(side, CRUST) + circle(0, y, 96, DOUGH, ry=36)
    spots = ((-52, -8, 12), (-14, -20, 9), (30, -14, 14), (-20, 8, 15), (44, 8, 10), (66, -4, 7), (-70, 6, 7))
    svg += "".join(circle(x, y, r, TOAST, 0, ry=r * 0.45) for x, y, r in spots)
    return placed(svg, 0, -22)


@prop("injera")
def injera() -> str:
    """a round injera on its tray with stews on it, to eat together"""
    rim = path("M-140 0C-140 126 140 126 140 0Z", "wood") + path(
        "M-132 26Q0 154 132 26", width=9, stroke="red"
    )
    sheet = circle(0, -2, 140, "wood", ry=82) + circle(0, -4, 122, DOUGH, ry=69)
    holes = (
        (-100, -8),
        (-88, 22),
        (-34, 52),
        (26, 53),
        (92, 20),
        (102, -12),
        (56, -52),
        (-50, -54),
        (4, -62),
    )
    bubbles = "".join(circle(x, y, 6, "crumb", 0, ry=4) for x, y in holes)
    stews = (
        (-56, -16, LENTIL),
        (2, -36, "green"),
        (58, -14, "yellow"),
        (34, 24, "orange"),
        (-28, 25, "plank"),
    )
    return rim + sheet + bubbles + "".join(circle(x, y, 30, fill, 6, ry=19) for x, y, fill in stews)


@prop("loaf")
def loaf() -> str:
    """a loaf of bread"""
    body = "M-92 40C-122 -4 -84 -52 -38 -52H42C86 -52 120 -4 92 40Q88 48 76 48H-76Q-88 48 -92 40Z"
    return path(body, CRUST) + path("M-50 -34L-34 6M-6 -36L10 4M38 -34L54 6", width=10, stroke=TOAST)


@prop("rice")
def rice() -> str:
    """a bowl heaped with rice, steaming"""
    bowl = path("M-88 0H88C86 48 56 70 34 74H-34C-56 70 -86 48 -88 0Z", "blue")
    band = path("M-80 24Q0 44 80 24", width=7, stroke="sky")
    return placed(steam(40, 3), 0, -62) + grains(0, 0, 160, 54) + bowl + band


@prop("carrot")
def carrot() -> str:
    """a carrot with its leaves"""
    leaves = "".join(path(f"M66 -6C{a} {b} {c} {d} {e} {f}Z", "green") for a, b, c, d, e, f in _LEAVES)
    root = path("M74 0C74 -26 44 -36 18 -28L-108 4Q-116 10 -106 14L24 32C52 36 74 24 74 0Z", "orange")
    return leaves + root + path("M30 -28V-10M-4 -20V-4M10 30V14M-40 16V4", width=6)


_LEAVES = ((84, -52, 116, -60, 128, -42), (92, 40, 122, 46, 132, 26), (96, -30, 140, -26, 150, -6))


@prop("tomato")
def tomato() -> str:
    """a tomato"""
    star = "M0 -44L-34 -50L-16 -34L-26 -12L0 -28L26 -12L16 -34L34 -50Z"
    return circle(0, 6, 66, "red", ry=58) + path("M0 -44V-66", width=12) + path(star, "green", 6)


@prop("cucumber")
def cucumber() -> str:
    """a cucumber with a slice cut off"""
    body = tube([(-84, 0), (56, 0)], 56, "green") + path(
        "M-72 -10H-40M-22 8H10M-4 -14H22", width=6, stroke="mint"
    )
    return (
        body
        + circle(82, 0, 30, PEEL)
        + circle(82, 0, 20, "#e4f3cf", 0)
        + dot(82, -8, 4)
        + dot(76, 6, 4)
        + dot(89, 5, 4)
    )


@prop("vegetables")
def vegetables() -> str:
    """a tomato, a carrot and a cucumber"""
    return (
        placed(cucumber(), -6, -42, 0.86, -14)
        + placed(tomato(), -56, 28, 0.86)
        + placed(carrot(), 44, 52, 0.86, -20)
    )


@prop("apple")
def apple() -> str:
    """an apple"""
    body = "M0 -32C-26 -56 -76 -42 -72 14C-68 64 -26 80 0 64C26 80 68 64 72 14C76 -42 26 -56 0 -32Z"
    return (
        path("M0 -28Q2 -58 16 -72", width=11)
        + path(body, "red")
        + path("M12 -52C24 -82 56 -78 62 -74C56 -52 30 -44 12 -52Z", "green")
    )


@prop("banana")
def banana() -> str:
    """a banana"""
    body = "M-84 -46C-74 34 10 82 90 40Q106 26 88 14C40 28 -36 2 -50 -62Q-58 -82 -76 -76Q-86 -70 -84 -46Z"
    return (
        path(body, "yellow")
        + path("M-66 -50C-54 10 20 52 78 32", width=6, stroke="#c9951f")
        + path("M88 18L96 32", width=12)
    )


@prop("orange")
def orange() -> str:
    """an orange with a leaf"""
    pores = "".join(
        dot(x, y, 4, "#c96a1c") for x, y in ((-26, -6), (4, 20), (30, -4), (-12, 38), (-34, 26), (26, 36))
    )
    return (
        circle(0, 6, 62, "orange") + pores + path("M2 -50C14 -78 48 -76 56 -70C48 -46 24 -40 2 -50Z", "green")
    )


@prop("fruit")
def fruit() -> str:
    """an apple, an orange and a banana together"""
    return placed(orange(), 50, 0, 0.9) + placed(apple(), -46, -8, 0.9) + placed(banana(), 4, 48, 0.95)


@prop("meat")
def meat() -> str:
    """a chicken leg, held at its bone"""
    bone = (
        cord("M0 0L44 -40", 16, "cream")
        + circle(-8, -4, 14, "cream")
        + circle(4, 10, 14, "cream")
        + dot(2, -2, 14, "cream")
    )
    flesh = path("M36 -28C20 -64 60 -128 108 -124C152 -116 144 -46 96 -22C72 -10 48 -14 36 -28Z", "plank")
    return bone + flesh + path("M86 -104C106 -104 120 -92 120 -74", width=8, stroke="crumb")


@prop("skewer")
def skewer() -> str:
    """meat roasted on a skewer, held at its end"""
    fills = ("plank", "red", "plank", "green")
    pieces = "".join(box(30 + 44 * k, -32, 44, 64, 18, fills[k]) for k in range(4))
    return path("M-30 0H236", width=20) + path("M-30 0H236", width=7, stroke=STEAM) + pieces


@prop("egg")
def egg() -> str:
    """a fried egg"""
    white = "M-80 6C-96 -40 -40 -70 0 -54C40 -72 92 -40 80 4C98 44 46 66 8 50C-30 72 -84 50 -80 6Z"
    return (
        path(white, "white")
        + circle(0, -2, 30, "yellow")
        + path("M-14 -8Q-10 -20 2 -20", width=6, stroke="white")
    )


@prop("cheese")
def cheese() -> str:
    """a piece of cheese"""
    top, side = "M-92 -4L60 -62Q92 -44 92 -4Z", "M-92 -4H92V56H-92Z"
    holes = circle(-42, 28, 15, CRUST, 6) + circle(36, 34, 12, CRUST, 6) + circle(58, -22, 10, CRUST, 6, ry=7)
    return path(top, "#fbdc86") + path(side, "yellow") + holes


@prop("cake")
def cake() -> str:
    """a cake with a candle, for a feast"""
    layers = box(-88, -10, 176, 76, 12, "pink") + path("M-84 30H84", width=9, stroke="cream")
    icing = "M-88 -8Q-88 -30 -66 -30H66Q88 -30 88 -8C88 16 60 16 54 -2"
    icing += "C48 20 16 20 10 -2C4 22 -30 22 -36 -2C-42 18 -88 18 -88 -8Z"
    flame = path("M0 -108C18 -88 14 -72 0 -72C-14 -72 -18 -88 0 -108Z", "orange", 6)
    return (
        cord("M0 -34V-62", 10, "blue")
        + flame
        + layers
        + path(icing, "white")
        + path("M-112 70H112", width=12)
    )


@prop("sweets")
def sweets() -> str:
    """two sweets in wrappers"""
    sweet = path("M-40 0L-78 -28V28ZM40 0L78 -28V28Z", "rose") + circle(0, 0, 42, "rose", ry=36)
    sweet += path("M-18 -26Q-4 0 -18 26M16 -28Q30 0 16 28", width=8, stroke="white")
    return placed(sweet.replace("#c94f6d", "#3f7fc1"), 34, 44, 0.8, 16) + placed(sweet, -22, -26, 0.9, -14)


@prop("sugar")
def sugar() -> str:
    """lumps of sugar in a bowl"""
    lumps = "".join(
        box(x, y, 40, 40, 6, "white")
        for x, y in ((-58, -34), (-12, -34), (34 - 12, -34), (-34, -66), (6, -66))
    )
    return (
        lumps
        + path("M-82 -4H82C78 40 46 58 26 60H-26C-46 58 -78 40 -82 -4Z", "teal")
        + path("M-72 18Q0 36 72 18", width=7, stroke="mint")
    )
