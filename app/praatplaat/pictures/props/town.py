"""The world outside: how a parent feels in it, school and toddler group, the library."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.buildings import BRICK
from praatplaat.pictures.props.play import ball
from praatplaat.pictures.props.signs import heart
from praatplaat.pictures.props.strokes import cord, dot, smile

GLASS = "#cdeaf9"

BLOCK_FILLS = ("red", "blue", "yellow")


@prop("storm-cloud")
def storm_cloud(fill: str = "slate") -> str:
    """a dark cloud with a flash of lightning: hard memories, never what happened itself: fill"""
    flash = path("M8 18L-34 84H-6L-24 140L44 62H14L36 18Z", "yellow")
    cloud = (
        "M-92 30C-140 22 -132 -44 -86 -42C-84 -96 -8 -108 12 -66C48 -92 100 -62 90 -22C138 -18 136 32 92 30Z"
    )
    return flash + path(cloud, fill)


@prop("tension")
def tension(fill: str = "red") -> str:
    """two jagged lines of tension in a body: fill"""
    zigzag = "M-46 {0}L-26 {1}L-6 {0}L14 {1}L34 {0}L50 {1}"
    return "".join(cord(zigzag.format(y + 16, y - 12), 7, fill) for y in (-20, 24))


@prop("standing-mirror")
def standing_mirror(fill: str = "wood", w: float = 180, h: float = 260) -> str:
    """a mirror in a frame, its glass empty around its middle: fill, w, h"""
    frame = box(-w / 2 - 20, -h / 2 - 20, w + 40, h + 40, 40, fill)
    glass = box(-w / 2, -h / 2, w, h, 26, GLASS)
    x, y = w / 2 - 34, -h / 2 + 22
    gleam = path(f"M{x} {y}L{x + 16} {y + 22}M{x - 26} {y + 2}L{x + 14} {y + 54}", width=7, stroke="white")
    return frame + glass + gleam


@prop("must")
def must(fill: str = "orange") -> str:
    """an exclamation mark: this has to be: fill"""
    return path("M-26 -96Q0 -112 26 -96L14 28Q0 38 -14 28Z", fill) + circle(0, 76, 23, fill)


def _three_blocks(size: float = 34) -> str:
    """Draw three blocks built on each other, standing on the line 0."""
    spots = ((-size, -size), (0, -size), (-size / 2, -2 * size))
    return "".join(box(x, y, size, size, 5, fill) for (x, y), fill in zip(spots, BLOCK_FILLS, strict=True))


@prop("toddler-house")
def toddler_house(fill: str = "orange") -> str:
    """a low building for toddlers, blocks and a ball on its sign; it stands on the line 130 below: fill"""
    walls = box(-170, -36, 340, 166, 6, "cream") + path("M-192 -30L0 -128L192 -30Z", fill)
    sign = box(-82, -118, 164, 92, 20, "white") + placed(_three_blocks(30), -30, -36)
    windows = "".join(box(x, 14, 76, 66, 10, GLASS) + path(f"M{x + 38} 14V80", width=6) for x in (-150, 74))
    door = box(-46, 14, 92, 116, 10, "teal") + circle(0, 46, 20, "yellow", 6) + dot(30, 84, 7)
    return walls + sign + placed(ball(24), 38, -60) + windows + door


@prop("school-gate")
def school_gate() -> str:
    """a school gate that stands open between two posts; it stands on the line 110 below its middle"""
    posts = "".join(
        box(x - 20, -96, 40, 206, 4, BRICK) + box(x - 27, -112, 54, 24, 6, "red") for x in (-140, 140)
    )
    wings = ""
    for side in (-1, 1):
        bars = "".join(path(f"M{side * x} {-58 - x * 0.0:.0f}V96", width=9) for x in (104, 86))
        wings += path(f"M{side * 120} -60L{side * 66} -44V112L{side * 120} 92Z", "none") + bars
    return wings + posts


@prop("pool")
def pool(w: float = 560, h: float = 260) -> str:
    """water of a swimming pool; who swims is behind its upper edge: w, h"""
    crest = f"M{-w / 2:.0f} 0" + f"q{w / 28:.0f} -26 {w / 14:.0f} 0t{w / 14:.0f} 0" * 7
    lines = "".join(
        path(f"M{x} {y}q20 -20 40 0t40 0", width=8, stroke="white")
        for x, y in ((-180, 70), (60, 90), (-60, 160))
    )
    return path(f"{crest}V{h}H{-w / 2:.0f}Z", "#8fd0f0") + lines


@prop("school-desk")
def school_desk(fill: str = "wood") -> str:
    """a school desk from the front with an open book on it, its top at the middle: fill"""
    legs = cord("M-92 22V130M92 22V130", 14, "grey")
    front = box(-104, 10, 208, 58, 6, fill)
    book = path(
        "M0 -10C-20 -26 -52 -24 -66 -18V-4C-50 -10 -20 -10 0 4C20 -10 50 -10 66 -4V-18C52 -24 20 -26 0 -10Z",
        "white",
    )
    return legs + front + box(-120, -6, 240, 24, 8, fill) + book


@prop("classroom")
def classroom(fill: str = "green", pupils: int = 6) -> str:
    """a big class: a board and rows of pupils from behind: fill, pupils 3|6"""
    hair = ("hair", "hair-brown", "blond", "clay", "hair", "hair-brown")
    tops = ("red", "blue", "yellow", "mint", "purple", "orange")
    svg = box(-120, -128, 240, 110, 8, "wood") + box(-108, -116, 216, 86, 4, fill)
    svg += path("M-76 -90q14 -20 28 0t28 0M-76 -58q14 -20 28 0t28 0", width=8, stroke="white")
    svg += circle(54, -74, 22, "yellow", 6)
    for k in range(pupils):
        x, y = (k % 3 - 1) * 84, 4 + k // 3 * 62
        svg += path(
            f"M{x - 34} {y + 62}V{y + 46}Q{x - 34} {y + 24} {x} {y + 24}T{x + 34} {y + 46}V{y + 62}Z", tops[k]
        )
        svg += circle(x, y, 25, hair[k])
    return svg


def _cover(x: float, y: float, fill: str, mark: str) -> str:
    """Draw one children's book that shows its front."""
    return box(x - 34, y - 44, 68, 88, 6, fill) + placed(mark, x, y - 4, 0.62)


@prop("library-shelves")
def library_shelves() -> str:
    """wide shelves of a library: children's books with their covers to the front, backs of books below"""
    marks = (smile(28), heart(26, "white"), ball(30), circle(0, 0, 26, "orange", 6))
    frame = box(-200, -150, 400, 300, 8, "wood") + box(-182, -132, 364, 264, 4, "brown-wood")
    fronts = "".join(
        _cover(-132 + k * 88, -76, fill, marks[k]) for k, fill in enumerate(("sky", "rose", "mint", "purple"))
    )
    board = box(-182, -32, 364, 14, 0, "wood", 6) + box(-182, 64, 364, 14, 0, "wood", 6)
    tones = ("red", "yellow", "teal", "blue", "cream", "orange", "green", "pink")
    backs = "".join(
        box(-176 + k * 32, top + k % 3 * 8, 30, low - top - k % 3 * 8, 3, tones[(k + top) % 8], 6)
        for top, low in ((-10, 64), (84, 132))
        for k in range(11)
    )
    return frame + fronts + backs + board


@prop("library-card")
def library_card(fill: str = "teal") -> str:
    """the card of the library: an open book on a plain card: fill"""
    card = box(-96, -62, 192, 124, 16, fill)
    book = path(
        "M0 -18C-18 -36 -48 -36 -64 -30V28C-48 22 -18 22 0 38C18 22 48 22 64 28V-30C48 -36 18 -36 0 -18Z",
        "white",
    )
    lines = path(
        "M-46 -10Q-30 -14 -16 -6M-46 8Q-30 4 -16 12M46 -10Q30 -14 16 -6M46 8Q30 4 16 12",
        width=6,
        stroke="slate",
    )
    return card + book + path("M0 -18V38", width=6) + lines


@prop("toy-shelf")
def toy_shelf() -> str:
    """shelves with toys on them: a ball, blocks, a car, a drum and a bear's head"""
    frame = box(-150, -130, 300, 260, 10, "wood") + "".join(
        box(-132, y, 264, 112, 4, "cream") for y in (-112, 0)
    )
    car = path("M-52 0V-20Q-50 -28 -38 -28L-26 -48H18L32 -28Q50 -28 50 -16V0Z", "red") + "".join(
        circle(x, 2, 13, "grey") for x in (-28, 26)
    )
    bear = circle(-24, -26, 13, "plank") + circle(24, -26, 13, "plank") + circle(0, 0, 34, "plank")
    bear += circle(0, 12, 13, "crumb", 5) + dot(-12, -8, 5) + dot(12, -8, 5)
    top = placed(ball(38), -74, -42) + placed(_three_blocks(38), 48, 0)
    return frame + top + placed(car, -66, 96) + placed(bear, 70, 74)
