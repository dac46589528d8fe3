"""Outside: the playground, the park and what grows."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, path, placed
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.signs import heart
from praatplaat.pictures.props.strokes import cord

SOIL = "#7a4f2f"
LEAF = "M0 0C-10 -40 -54 -44 -66 -34C-60 -4 -28 8 0 0Z"
CROWN = "M-30 34C-92 46 -118 -14 -78 -42C-92 -96 -30 -120 0 -94C30 -120 92 -96 78 -42C118 -14 92 46 30 34Z"


@prop("slide")
def slide() -> str:
    """a playground slide, standing on the line 110 below its middle"""
    ladder = cord("M-104 110L-84 -84M-44 110L-58 -84", 9, "blue") + cord(
        "M-92 8H-52M-96 44H-48M-100 80H-45M-88 -28H-56", 8, "yellow"
    )
    rail = cord("M-84 -66V-112H-48V-66", 8, "blue")
    leg = cord("M30 14V106", 9, "blue")
    shute = path("M-92 -72H-46C-2 -72 24 72 70 84H132V106H60C2 98 -22 -46 -56 -48H-92Z", "red")
    return ladder + rail + leg + shute


@prop("swing")
def swing() -> str:
    """a swing in its frame, standing on the line 110 below its middle"""
    frame = cord(
        "M-84 -104L-122 106M-84 -104L-58 106M84 -104L58 106M84 -104L122 106M-100 -104H100", 10, "green"
    )
    return (
        frame + path("M-32 -98L-26 54M32 -98L38 54", width=6) + placed(box(-44, -10, 88, 20, 6, "red"), 6, 58)
    )


@prop("tree")
def tree() -> str:
    """a tree, standing on the line 110 below its middle"""
    return (
        path("M-20 110Q-10 60 -14 10H14Q10 60 20 110Z", "brown-wood")
        + path(CROWN, "green")
        + path("M-48 -44Q-36 -66 -14 -66M20 -10Q44 -12 52 -32", width=7, stroke="mint")
    )


@prop("tree-roots")
def tree_roots() -> str:
    """a strong tree whose deep roots show below the ground"""
    earth = path("M-150 52H150V146Q0 172 -150 146Z", SOIL)
    roots = (
        "M0 50V140M0 60C-20 90 -60 80 -76 116M0 60C20 90 60 80 76 116"
        "M-30 86C-60 76 -92 74 -116 92M30 86C60 76 92 74 116 92"
    )
    trunk = path("M-46 54Q-18 34 -20 -20H20Q18 34 46 54Z", "wood")
    crown = placed(path(CROWN, "green"), 0, -44) + placed(heart(28), 0, -74)
    return earth + cord(roots, 9, "wood") + trunk + path("M-150 52H-40M40 52H150", width=9) + crown


@prop("sprout")
def sprout(pot: bool = True) -> str:
    """a young plant that grows: pot true|false"""
    stem = path("M0 20C-4 -10 4 -30 0 -62", width=16) + path(
        "M0 20C-4 -10 4 -30 0 -62", width=5, stroke="green"
    )
    leaves = placed(path(LEAF, "green"), 0, -20) + placed(path(LEAF, "mint"), 0, -48, 1, 0, True)
    ground = path("M-66 20H66L50 92H-50Z", "orange") + box(-76, 6, 152, 28, 6, "orange")
    hill = path("M-92 60Q0 -36 92 60Z", SOIL)
    return stem + leaves + (ground if pot else hill)


@prop("bench")
def bench() -> str:
    """a park bench, its seat at the middle"""
    legs = path("M-98 14V78M98 14V78", width=14)
    posts = path("M-98 -64V10M98 -64V10", width=14)
    slats = "".join(box(-124, y, 248, 24, 6, "wood") for y in (-62, -30, 2))
    return posts + legs + slats


@prop("mountain")
def mountain() -> str:
    """a high mountain with snow on top and a path up"""
    back = path("M10 100L84 -24L158 100Z", "grey")
    front = path("M-150 100L-30 -110L90 100Z", "slate")
    snow = path("M-30 -110L-66 -46L-46 -54L-30 -36L-12 -54L6 -46Z", "white")
    way_up = "M-72 92h.1M-48 80h.1M-36 60h.1M-44 38h.1M-34 18h.1M-22 0h.1M-30 -20h.1"
    return back + front + snow + path(way_up, width=10, stroke="yellow")


@prop("road")
def road() -> str:
    """a quiet path that winds through the grass to the horizon"""
    grass = path("M-150 -30Q0 -66 150 -30V100H-150Z", "mint")
    way = path(
        "M-60 100C-40 50 60 50 30 10C14 -12 -16 -22 -4 -50H10C6 -24 44 -18 66 8C104 54 40 64 64 100Z", "cream"
    )
    return grass + way


@prop("crossroads")
def crossroads() -> str:
    """a path that parts in two"""
    ways = "M0 130V40M0 44C0 -20 -50 -30 -96 -96M0 44C0 -20 50 -30 96 -96"
    tips = "M-128 -140L-146 -50L-50 -104ZM128 -140L146 -50L50 -104Z"
    under = path(ways, width=60) + path(tips, "ink", 16)
    return under + path(ways, width=44, stroke="cream") + path(tips, "cream", 0)


@prop("signpost")
def signpost() -> str:
    """a signpost that points two ways"""
    pole = cord("M0 -112V108", 12, "wood")
    right = path("M-34 -90H62L96 -62L62 -34H-34Z", "yellow")
    return pole + right + path("M34 -20H-62L-96 8L-62 36H34Z", "blue") + path("M-40 110H40", width=10)


@prop("bridge")
def bridge() -> str:
    """a bridge over water, from one bank to the other"""
    water = path("M-150 40H150V108H-150Z", "#8cc8ee", 0) + path(
        "M-60 70Q-45 58 -30 70T0 70T30 70T60 70M-24 94Q-12 84 0 94T24 94", width=6, stroke="white"
    )
    banks = path("M-160 22H-96V112H-160Z", "green") + path("M160 22H96V112H160Z", "green")
    deck = path("M-136 22C-70 -40 70 -40 136 22V46H98C60 4 -60 4 -98 46H-136Z", "wood")
    rail = path(
        "M-124 -26C-66 -84 66 -84 124 -26M-124 -26V14M-70 -58V-16M0 -70V-28M70 -58V-16M124 -26V14", width=9
    )
    return water + banks + rail + deck


@prop("ladder")
def ladder() -> str:
    """a ladder"""
    return cord("M-34 64H34M-34 22H34M-34 -20H34M-34 -62H34", 9, "wood") + cord(
        "M-40 112V-112M40 112V-112", 11, "wood"
    )


@prop("steps")
def steps(count: int = 4, fill: str = "mint") -> str:
    """steps going up to the right: count, fill"""
    w, h = 240 / count, 180 / count
    d = "M-120 90" + f"v{-h:.1f}h{w:.1f}" * count + "V90Z"
    return path(d, fill)


@prop("garden-fence")
def garden_fence(w: float = 240) -> str:
    """a low garden fence of white boards, standing on the line 60 below its middle: w"""
    boards = int(w / 48)
    rails = "".join(box(-w / 2, y, w, 18, 4, "white") for y in (-26, 22))
    d = "M-15 60V-44L0 -62L15 -44V60Z"
    return rails + "".join(placed(path(d, "white"), (k - (boards - 1) / 2) * 48, 0) for k in range(boards))
