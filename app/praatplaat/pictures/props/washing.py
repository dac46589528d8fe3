"""Things to wash, brush and dress with."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, tube
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.sky import star
from praatplaat.pictures.props.strokes import cord, dot

WATER, CHINA = "#8cc8ee", "#eef3f7"


def bubbles(*spots: tuple[float, float, float]) -> str:
    """Draw bubbles of soap at (x, y, radius)."""
    return "".join(circle(x, y, r, "white", 6) for x, y, r in spots)


@prop("toothbrush")
def toothbrush(paste: bool = True, fill: str = "blue") -> str:
    """a toothbrush held at its handle, its bristles to the left: paste true|false, fill"""
    svg = path("M-152 -44V-14H-84V-44Z", "white") + path("M-130 -40V-18M-107 -40V-18", width=5, stroke="grey")
    svg += tube([(-150, 0), (60, 0)], 24, fill)
    cream = path("M-158 -44C-166 -68 -140 -76 -128 -66C-118 -80 -90 -72 -78 -44Z", "mint")
    return svg + (cream if paste else "")


@prop("toothpaste")
def toothpaste() -> str:
    """a tube of toothpaste"""
    body = path("M-104 -46H-88L52 -34Q66 -30 66 -16V16Q66 30 52 34L-88 46H-104Z", "white")
    return (
        body
        + path("M-84 -26L30 -16V16L-84 26Z", "teal", 0)
        + path("M-104 -46V46", width=14)
        + box(66, -22, 34, 44, 8, "red")
    )


@prop("soap")
def soap() -> str:
    """a bar of soap with bubbles"""
    bar = box(-84, -14, 168, 72, 32, "pink") + path("M-46 14H46", width=9, stroke="white")
    return bubbles((-54, -40, 24), (-4, -60, 30), (46, -36, 18), (68, -74, 13)) + bar


@prop("towel")
def towel(fill: str = "teal") -> str:
    """a towel that hangs over a rail: fill"""
    cloth = path("M-66 -70H66V92H-66Z", fill) + path("M-62 54H62M-62 72H62", width=9, stroke="white")
    return cord("M-104 -74H104", 11, "grey") + cloth + path("M-66 -70Q-66 -88 -50 -88H50Q66 -88 66 -70", fill)


@prop("bathtub")
def bathtub(part: str = "all") -> str:
    """a bathtub full of foam: part all|back|front (front: the side before who bathes)"""
    foam = "".join(
        circle(x, y, r, "white")
        for x, y, r in ((-112, -44, 36), (-50, -62, 50), (24, -50, 46), (86, -58, 42), (128, -34, 26))
    )
    tap = cord("M170 -26V-96Q170 -118 148 -118Q128 -118 128 -98", 14, "grey")
    side = path("M-172 -14H172L154 62Q146 96 108 96H-108Q-146 96 -154 62Z", CHINA) + box(
        -190, -34, 380, 32, 16, CHINA
    )
    feet = path("M-116 100V118M116 100V118", width=22)
    return {"all": tap + foam + feet + side, "back": tap + foam, "front": feet + side}[part]


@prop("washbasin")
def washbasin() -> str:
    """a washbasin with the tap running"""
    tap = cord("M56 -8V-78Q56 -112 22 -112Q-8 -112 -8 -84", 16, "grey") + path("M36 -124H76", width=12)
    stream = path("M-8 -62V0", width=15, stroke=WATER)
    bowl = path("M-122 4H122C116 62 66 82 42 84H-42C-66 82 -116 62 -122 4Z", CHINA) + box(
        -134, -14, 268, 28, 12, CHINA
    )
    return (
        path("M-30 84H30L40 150H-40Z", CHINA) + tap + stream + bowl + path("M-24 0H8", width=9, stroke=WATER)
    )


@prop("shower")
def shower() -> str:
    """a shower with water coming down, its pipe at the right"""
    pipe = cord("M84 130V-84Q84 -120 40 -120H-6V-104", 12, "grey")
    drops = "M-58 -58L-70 -20M-6 -58V-20M46 -58L58 -20M-72 6L-84 46M-6 6V46M60 6L72 46"
    return pipe + path("M-62 -72Q-58 -108 -6 -108T50 -72Z", "grey") + path(drops, width=10, stroke=WATER)


@prop("toilet")
def toilet() -> str:
    """a toilet"""
    tank = box(34, -112, 78, 96, 12, CHINA) + box(26, -126, 94, 22, 9, CHINA) + dot(74, -80, 9, "slate")
    foot = path("M-34 44H84L72 112H-30Z", CHINA)
    return (
        tank
        + foot
        + path("M-104 -8H112C110 40 78 60 40 60H-34C-74 58 -100 34 -104 -8Z", CHINA)
        + box(-116, -26, 160, 24, 12, "white")
    )


@prop("comb")
def comb(fill: str = "purple") -> str:
    """a comb held at its handle, its teeth down at the left: fill"""
    teeth = "".join(f"M{x} -8V26" for x in range(-138, -30, 18))
    return path(teeth, width=11) + tube([(-142, -12), (48, -12)], 30, fill)


@prop("hairbrush")
def hairbrush() -> str:
    """a hairbrush held at its handle"""
    bristles = "".join(f"M{x} 18V44" for x in range(-132, -50, 20))
    return (
        path(bristles, width=9)
        + cord("M-60 0H44", 14, "wood")
        + path("M-150 -6Q-150 -30 -94 -30T-40 -6Q-40 22 -94 22T-150 -6Z", "wood")
    )


@prop("shoes")
def shoes(fill: str = "red") -> str:
    """a pair of shoes: fill"""
    one = path("M-70 36V-34H-8C-4 -10 30 -2 62 4Q84 10 84 36Z", fill) + path("M-74 40H86", width=16)
    one += path("M-2 -14L-18 -2M18 -4L6 10", width=8, stroke="white") + path(
        "M-66 -18H-12", width=7, stroke="cream"
    )
    return placed(one, -22, -30, 0.92) + placed(one, 18, 22)


@prop("slippers")
def slippers(fill: str = "rose") -> str:
    """a pair of slippers seen from above: fill"""
    sole = "M-44 -74C-48 -128 48 -128 44 -74C42 -30 36 10 38 50C40 100 -40 100 -38 50C-36 10 -42 -30 -44 -74Z"
    top = "M-46 -66C-50 -132 50 -132 46 -66C44 -46 42 -30 40 -14Q0 -36 -40 -14C-42 -30 -44 -46 -46 -66Z"
    one = path(sole, "cream") + path(top, fill) + circle(0, -66, 13, "white", 6)
    return placed(one, -56, 14, 1, -8) + placed(one, 56, 14, 1, 8)


@prop("clothes")
def clothes(fill: str = "yellow") -> str:
    """a small jumper and trousers laid out: fill"""
    top = "M-36 -96Q0 -74 36 -96L98 -62L76 -16L54 -28V28H-54V-28L-76 -16L-98 -62Z"
    legs = "M-50 40H50L56 128H10L0 76L-10 128H-56Z"
    return path(legs, "blue") + path(top, fill) + path("M-52 6H52", width=10, stroke="orange")


@prop("pyjamas")
def pyjamas() -> str:
    """pyjamas with moons and stars"""
    svg = clothes("lilac").replace("#3f7fc1", "#c5a8dc").replace("#ef8f35", "#7d5ba6")
    return svg + "".join(
        placed(star(15, width=5), x, y) for x, y in ((-28, -42), (28, -52), (2, -14), (-30, 88), (31, 82))
    )


@prop("coat")
def coat() -> str:
    """a winter coat on a hook"""
    hook = cord("M0 -118V-100", 8, "slate")
    body = path("M-30 -96H30L104 -40L80 40L56 28V110H-56V28L-80 40L-104 -40Z", "green")
    return (
        hook
        + body
        + path("M0 -92V106", width=7)
        + "".join(dot(16, y, 7, "yellow") for y in (-52, -6, 40, 86))
        + path("M-30 -96Q0 -60 30 -96Z", "cream")
    )
