"""Things people own, carry and give, and what they make music with."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, line, path, placed, points, tube, turned
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.signs import heart
from praatplaat.pictures.props.strokes import cord, dot


@prop("padlock")
def padlock(open: bool = False, fill: str = "yellow") -> str:  # noqa: A002 - the word scenes use
    """a padlock: open true|false, fill"""
    shackle = (
        "M-36 -8V-44C-36 -92 36 -92 36 -44V-8" if not open else "M-36 -8V-64C-36 -112 36 -112 36 -64V-48"
    )
    body = box(-62, -14, 124, 104, 22, fill)
    return cord(shackle, 12, "grey") + body + dot(0, 30, 13) + path("M0 32V56", width=13)


@prop("heart-lock")
def heart_lock() -> str:
    """a padlock with a heart: what is said stays here"""
    return (
        cord("M-36 -8V-44C-36 -92 36 -92 36 -44V-8", 12, "grey")
        + box(-66, -14, 132, 110, 24, "yellow")
        + placed(heart(32), 0, 40)
    )


@prop("suitcase")
def suitcase(fill: str = "brown-wood") -> str:
    """a suitcase: fill"""
    handle = cord("M-32 -62V-82Q-32 -94 -20 -94H20Q32 -94 32 -82V-62", 8, "clay")
    body = box(-104, -62, 208, 140, 22, fill) + path("M-60 -60V76M60 -60V76", width=8)
    return handle + body + box(-74, -6, 28, 26, 5, "yellow", 6) + box(46, -6, 28, 26, 5, "yellow", 6)


@prop("purse")
def purse() -> str:
    """an open purse with coins"""
    coins = circle(-24, -38, 26, "yellow") + circle(26, -42, 26, "yellow")
    body = path(
        "M-84 -30Q-84 -42 -72 -42L0 -22L72 -42Q84 -42 84 -30V52Q84 74 62 74H-62Q-84 74 -84 52Z", "rose"
    )
    return coins + body + path("M-80 -26Q0 10 80 -26", width=7) + circle(0, 2, 13, "yellow", 7)


@prop("coin")
def coin(r: float = 50) -> str:
    """one coin: r"""
    return (
        circle(0, 0, r, "yellow")
        + circle(0, 0, r * 0.7, "none", 6, stroke="orange")
        + path(
            f"M{-r * 0.34:.1f} {-r * 0.2:.1f}Q{-r * 0.2:.1f} {-r * 0.4:.1f} {r * 0.05:.1f} {-r * 0.42:.1f}",
            width=8,
            stroke="white",
        )
    )


@prop("coins")
def coins() -> str:
    """two piles of coins"""
    piles = ((-48, 4), (52, 2))
    svg = ""
    for x, count in piles:
        for k in range(count):
            y = 44 - k * 22
            svg += path(f"M{x - 46} {y - 10}V{y + 8}A46 17 0 0 0 {x + 46} {y + 8}V{y - 10}Z", "orange")
            svg += circle(x, y - 10, 46, "yellow", ry=17)
    return svg


@prop("banknote")
def banknote(count: int = 2) -> str:
    """paper money: count"""
    note = (
        box(-98, -54, 196, 108, 10, "mint")
        + box(-80, -37, 160, 74, 6, "none", 5)
        + circle(0, 0, 26, "green", 6)
    )
    return "".join(placed(note, 16 * (count - 1 - k) - 8, 20 * k - 10, angle=-5 * k) for k in range(count))


@prop("gift")
def gift(fill: str = "blue") -> str:
    """a present with a bow: fill"""
    bow = path(
        "M0 -46C-30 -100 -78 -84 -60 -56C-50 -42 -20 -44 0 -46C30 -100 78 -84 60 -56C50 -42 20 -44 0 -46Z",
        "red",
    )
    body = box(-70, -14, 140, 98, 8, fill) + box(-14, -14, 28, 98, 0, "yellow")
    return bow + body + box(-82, -46, 164, 36, 8, fill) + box(-14, -46, 28, 36, 0, "yellow")


def _blossom(fill: str) -> str:
    petals = "".join(circle(*turned(22, 0, 72 * k - 90), 18, fill, 6) for k in range(5))
    return petals + circle(0, 0, 14, "yellow", 6)


@prop("flowers")
def flowers() -> str:
    """a bunch of flowers, held at the wrapping"""
    stems = path("M0 60L-58 -70M0 60L0 -92M0 60L58 -70", width=9, stroke="green")
    heads = (
        placed(_blossom("rose"), -58, -78)
        + placed(_blossom("orange"), 58, -78)
        + placed(_blossom("lilac"), 0, -112)
    )
    return (
        stems
        + heads
        + path("M-60 -30L60 -30L18 66L30 92H-30L-18 66Z", "cream")
        + cord("M-20 64H20", 8, "red")
    )


@prop("candle")
def candle() -> str:
    """a burning candle"""
    flame = path("M0 -116C26 -86 30 -62 0 -50C-30 -62 -26 -86 0 -116Z", "orange") + path(
        "M0 -90C11 -76 11 -64 0 -60C-11 -64 -11 -76 0 -90Z", "yellow", 0
    )
    wax = box(-27, -32, 54, 104, 8, "cream") + path("M-8 -28V-6", width=9, stroke="crumb")
    return (
        flame + path("M0 -52V-32", width=7) + wax + path("M-62 66H62Q54 94 30 94H-30Q-54 94 -62 66Z", "clay")
    )


@prop("umbrella")
def umbrella(fill: str = "teal") -> str:
    """an open umbrella, held at the handle: fill"""
    shaft = cord("M0 -150V0Q0 26 -22 24Q-38 22 -36 8", 5, "wood")
    dome = path(
        "M-124 -84C-112 -190 112 -190 124 -84Q104 -104 82 -84Q62 -104 41 -84"
        "Q20 -104 0 -84Q-20 -104 -41 -84Q-62 -104 -82 -84Q-104 -104 -124 -84Z",
        fill,
    )
    return (
        shaft
        + path("M0 -162V-178", width=9)
        + dome
        + path("M-41 -84Q-34 -142 0 -162Q34 -142 41 -84", width=6)
    )


@prop("pen")
def pen(fill: str = "blue") -> str:
    """a pencil, held near its point: fill"""
    shaft = tube([(10, -14), (78, -104)], 26, fill)
    return shaft + path("M-18 22L-1 -27L24 -8Z", "crumb") + path("M-18 22L-12 3L-2 10Z", "ink", 4)


@prop("globe")
def globe(r: float = 100, stand: bool = False) -> str:
    """the Earth, Africa and Arabia in front: r, stand true|false"""
    k = r / 100
    africa = (
        "M-30 -40C-8 -52 22 -44 34 -24C40 -8 56 -4 58 6C44 22 38 44 20 72"
        "C10 82 0 66 -4 46C-6 30 -10 22 -16 18C-38 20 -56 2 -50 -18Z"
    )
    arabia = "M40 -34C56 -42 74 -28 80 -8C68 2 58 2 50 -8Z"
    europe = "M-40 -58C-30 -84 10 -92 34 -82C60 -70 70 -54 60 -46C36 -52 0 -60 -18 -52Z"
    land = "".join(path(d, "green", 5) for d in (africa, arabia, europe))
    foot = path(f"M0 {r * 1.1:.0f}V{r * 1.3:.0f}M-46 {r * 1.36:.0f}H46", width=12) if stand else ""
    return foot + placed(circle(0, 0, 100, "#8cc8ee") + land + circle(0, 0, 100), 0, 0, k)


@prop("drum")
def drum() -> str:
    """an East African drum to play by hand"""
    body = path("M-66 -52L-34 78H34L66 -52Z", "wood") + circle(0, 78, 34, "wood", ry=11)
    ropes = path("M-62 -40L-38 66L-22 -34L-8 80L8 -34L24 78L40 -36L36 66L62 -40", width=5)
    return body + ropes + circle(0, -54, 68, "cream", ry=24)


@prop("krar")
def krar() -> str:
    """a krar, the lyre of Eritrea"""
    arms = cord("M-44 44L-74 -102M44 44L74 -102", 11, "wood") + cord("M-92 -98H92", 11, "brown-wood")
    bowl = path("M-66 34C-66 106 66 106 66 34Q0 12 -66 34Z", "wood") + path("M-30 66H30", width=8)
    strings = (
        line([(-26, 64), (-44, -92)])
        + line([(-9, 64), (-15, -92)])
        + line([(9, 64), (15, -92)])
        + line([(26, 64), (44, -92)])
    )
    return arms + bowl + path(strings, width=4) + dot(-44, 46, 6, "yellow") + dot(44, 46, 6, "yellow")


@prop("oud")
def oud() -> str:
    """an oud, the lute of Syria"""
    neck = cord("M0 -30V-96L26 -124", 20, "clay")
    pegs = path("M-4 -100L14 -88M8 -116L26 -104M22 -130L40 -118", width=7)
    body = path("M0 -56C22 -40 68 0 68 48C68 82 38 102 0 102S-68 82 -68 48C-68 0 -22 -40 0 -56Z", "wood")
    rose = circle(0, 22, 18, "clay", 6) + path("M-24 72H24", width=9)
    return neck + pegs + body + rose + path(f"M{points((-7, 72))}V-96M7 72V-96", width=4)
