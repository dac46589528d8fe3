"""Things for looking after a small child: potty training, washing, teeth, hair, warm clothes."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, tube, tubes
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.strokes import cord, dot
from praatplaat.pictures.props.washing import CHINA, WATER, bubbles, toothbrush

WET, SHEET = "#f4e08a", "#fdfbf4"


def _spot() -> str:
    """Draw a wet spot on cloth around (0, 0)."""
    return path(
        "M-66 4C-78 -30 -36 -40 -14 -34C16 -48 70 -34 66 0C72 34 26 38 2 34C-30 44 -64 34 -66 4Z", WET
    )


def _drop(x: float, y: float, k: float = 1.0, fill: str = "tear") -> str:
    return placed(path("M0 -30C14 -10 22 -2 22 10A22 22 0 0 1 -22 10C-22 -2 -14 -10 0 -30Z", fill), x, y, k)


@prop("underpants")
def underpants(fill: str = "sky") -> str:
    """underpants for a child: fill"""
    cloth = path("M-104 -60H104L98 -6C62 0 34 26 26 62H-26C-34 26 -62 0 -98 -6Z", fill)
    band = box(-108, -72, 216, 28, 8, "white")
    fly = path("M0 -44V30", width=6)
    spots = "".join(dot(x, y, 9, "white") for x, y in ((-62, -22), (-30, 2), (62, -22), (30, 2)))
    return cloth + spots + fly + band


@prop("puddle")
def puddle(fill: str = WET) -> str:
    """a small puddle on the floor: fill"""
    pool = "M-128 8C-136 -22 -66 -30 -20 -26C40 -40 134 -28 126 6C118 34 40 26 4 32C-50 38 -122 34 -128 8Z"
    return path(pool, fill) + path("M-70 -2Q-46 -14 -16 -10", width=7, stroke="white")


@prop("sheet-bed")
def sheet_bed(wet: bool = False) -> str:
    """a bed from its foot, the blanket turned back: wet true|false"""
    head = box(-136, -150, 272, 150, 20, "wood")
    pillow = box(-78, -118, 156, 76, 30, "white")
    sheet = path("M-118 -56H118L136 84H-136Z", SHEET)
    fold = path("M-142 82C-60 62 60 62 142 82V150H-142Z", "blue")
    hem = path("M-142 82C-60 62 60 62 142 82V104C60 84 -60 84 -142 104Z", "cream")
    spot = placed(_spot(), 0, 16, 1.05) if wet else ""
    return head + sheet + pillow + spot + fold + hem


@prop("wet-sheet")
def wet_sheet() -> str:
    """a sheet with a wet spot, held up by its two upper corners"""
    cloth = "M-124 -78Q0 -56 124 -78L132 96Q98 84 66 98T0 96T-66 98T-132 96Z"
    folds = path("M-96 -58Q-104 0 -100 60M98 -58Q106 0 102 60", width=6, stroke="grey")
    return path(cloth, SHEET) + folds + placed(_spot(), 0, 14) + _drop(-4, 128, 0.7) + _drop(42, 142, 0.5)


@prop("toilet-front")
def toilet_front(part: str = "all") -> str:
    """a toilet from the front: part all|back|front (front: the bowl below a child that sits)"""
    tank = (
        box(-84, -168, 168, 120, 16, CHINA)
        + box(-94, -184, 188, 26, 10, CHINA)
        + circle(0, -171, 10, "slate", 5)
    )
    seat = circle(0, -8, 96, "white", ry=34)
    bowl = path("M-92 -4C-92 62 -58 74 -48 92V140H48V92C58 74 92 62 92 -4Q0 54 -92 -4Z", CHINA)
    return {"all": tank + seat + bowl, "back": tank + seat, "front": bowl}[part]


@prop("paper-roll")
def paper_roll() -> str:
    """a roll of toilet paper on the wall"""
    hang = path("M34 -6V84H-2V20", "white")
    return box(-58, -44, 100, 76, 20, "white") + hang + circle(-46, -6, 26, "white", ry=38) + dot(-46, -6, 9)


@prop("warm-bath")
def warm_bath(part: str = "all") -> str:
    """a bath with warm water, seen from above its rim: part all|back|front (front: water before an arm)"""
    steam = "".join(path(f"M{x} -92c-16 -18 16 -30 0 -50", width=9, stroke="slate") for x in (26, 66))
    steam += cord("M158 -52V-136Q158 -158 136 -158T114 -136V-122", 16, "grey")
    rim = circle(0, -30, 186, CHINA, ry=66) + circle(0, -26, 160, WATER, ry=46)
    side = path(
        "M-186 -30C-184 60 -150 130 -104 130H104C150 130 184 60 186 -30A186 66 0 0 1 -186 -30Z", CHINA
    )
    over = path("M-154 -14A160 46 0 0 0 154 -14Q0 8 -154 -14Z", WATER, 0)
    rings = path("M-112 -22Q-60 -2 -8 -22M-92 2Q-60 14 -26 2", width=7, stroke="white")
    return {"all": rim + steam + side, "back": rim + steam, "front": over + rings + side}[part]


@prop("dipping-arm")
def dipping_arm(skin: str = "tan", sleeve: str = "teal") -> str:
    """an arm with its sleeve rolled up, from the shoulder at its middle down to the elbow: skin, sleeve"""
    bare = tube([(0, 0), (58, 150), (168, 66)], 52, skin)
    hand = tubes([([(176, 60), (196 + 10 * k, 4 + 22 * k)], 24, skin) for k in range(3)])
    thumb = tube([(160, 56), (140, 16)], 24, skin)
    rolled = tube([(0, 0), (24, 62)], 64, sleeve) + tube([(14, 76), (38, 66)], 22, sleeve)
    return thumb + hand + bare + circle(172, 62, 27, skin, 0) + rolled


def _soapy_hand(skin: str, sleeve: str) -> str:
    """Draw a hand from the left, palm turned, fingers to the right."""
    fingers = tubes([([(0, -30 + 22 * k), (78 - abs(k - 1) * 8, -22 + 20 * k)], 30, skin) for k in range(4)])
    palm = box(-66, -48, 96, 100, 38, skin) + box(-34, -40, 60, 84, 26, skin, 0)
    return (
        tube([(-150, 18), (-60, 4)], 62, skin) + fingers + palm + tube([(-190, 26), (-136, 16)], 84, sleeve)
    )


@prop("washing-hands")
def washing_hands(skin: str = "tan", sleeve: str = "teal") -> str:
    """two hands with soap under a running tap: skin, sleeve"""
    tap = cord("M128 -190H26Q0 -190 0 -164V-150", 30, "grey") + box(112, -222, 44, 74, 12, "grey")
    handle = path("M62 -214V-232M36 -234H88", width=14)
    stream = path("M-14 -134V96H14V-134Z", WATER, 6)
    left = placed(_soapy_hand(skin, sleeve), -42, 12, angle=8)
    right = placed(_soapy_hand(skin, sleeve), 42, 34, angle=-8, mirrored=True)
    splash = "".join(_drop(x, y, 0.7) for x, y in ((-58, 112), (0, 128), (58, 112)))
    foam = bubbles((-44, -22, 27), (0, -38, 31), (44, -18, 25), (-92, -66, 17), (92, -72, 19), (20, 6, 22))
    return tap + handle + stream + right + left + foam + splash


@prop("brush-pea")
def brush_pea(fill: str = "orange") -> str:
    """a child's toothbrush, held at its handle, with a drop of paste as small as a pea: fill"""
    return toothbrush(False, fill) + circle(-118, -60, 19, "mint")


@prop("child-toothpaste")
def child_toothpaste(skin: str = "child") -> str:
    """a tube of toothpaste with the face of a laughing child on it: skin"""
    body = path("M-128 -62H-110L60 -46Q78 -42 78 -22V22Q78 42 60 46L-110 62H-128Z", "white")
    cap = box(78, -26, 40, 52, 10, "red")
    face = circle(-26, 2, 39, "hair", 6) + path(
        "M-62 4C-62 -22 -40 -18 -22 -24C2 -18 10 -16 10 4A36 36 0 0 1 -62 4Z", skin, 0
    )
    laugh = dot(-39, 0, 5) + dot(-13, 0, 5) + path("M-44 14H-8Q-10 34 -26 34T-44 14Z", "white", 5)
    stripe = path("M-98 -50V50M38 -38V38", width=12, stroke="orange")
    return body + stripe + path("M-128 -62V62", width=14) + cap + face + laugh


@prop("first-tooth")
def first_tooth() -> str:
    """one first tooth of a baby, for in its mouth"""
    return path("M-15 20V-4Q-15 -20 0 -20T15 -4V20Z", "white", 6)


def _braid(fill: str, bow: str = "none") -> str:
    """Draw a braid hanging from (0, 0); with a bow it is finished, without one its strands are loose."""
    loose = "".join(cord(d, 15, fill) for d in ("M0 128L-36 196", "M0 128L36 196"))
    tail = path("M-16 136H16L10 176H-10Z", fill)
    knots = ""
    for k in range(5):
        side = -1 if k % 2 else 1
        knots += placed(circle(0, 0, 33, fill, ry=19), side * 11, 12 + 27 * k, 1, side * -32)
    return (
        (loose if bow == "none" else tail) + knots + ("" if bow == "none" else box(-26, 122, 52, 24, 10, bow))
    )


@prop("hair-from-behind")
def hair_from_behind(
    skin: str = "parent", sleeve: str = "parent", other: str = "child", fill: str = "hair", top: str = "rose"
) -> str:
    """a child from behind whose hair two hands braid: skin, sleeve, other (the child's skin), fill, top"""
    back = path("M-150 340C-156 190 -116 128 -40 112H40C116 128 156 190 150 340Z", top)
    neck = tube([(0, 70), (0, 116)], 52, other) + path("M-34 116Q0 136 34 116", width=7)
    ears = circle(-112, -6, 24, other, ry=30) + circle(112, -6, 24, other, ry=30)
    head = path("M-112 -2C-126 -156 126 -156 112 -2C108 60 64 92 0 92S-108 60 -112 -2Z", fill)
    parting = path("M0 -112V86", width=7, stroke="brown-wood")
    done = placed(_braid(fill, "yellow"), -70, 62, angle=8)
    busy = placed(_braid(fill), 70, 62, angle=-8)
    hands = "".join(
        tube([start, (x, y)], 54, sleeve)
        + circle(x, y, 31, skin)
        + tube([(x, y), (x + dx, y - 14)], 22, skin)
        for start, x, y, dx in (((360, 196), 168, 222, -30), ((300, 330), 84, 268, -8))
    )
    return back + neck + ears + head + parting + done + busy + hands


@prop("winter-hat")
def winter_hat(fill: str = "red") -> str:
    """a woollen winter hat with a bobble: fill"""
    cap = path("M-86 34C-94 -78 94 -78 86 34Z", fill) + path(
        "M-40 -38Q-52 0 -50 30M40 -38Q52 0 50 30", width=6
    )
    return cap + circle(0, -66, 25, "white") + box(-100, 22, 200, 46, 20, "cream")


@prop("snowflake")
def snowflake() -> str:
    """a flake of snow: cold"""
    arm = "M0 0V-58M0 -34L-16 -50M0 -34L16 -50"
    return "".join(
        f'<g transform="rotate({a})">{path(arm, width=13, stroke="blue")}</g>' for a in range(0, 360, 60)
    )


@prop("flame")
def flame() -> str:
    """a flame: hot"""
    outer = "M0 76C-58 76 -66 22 -42 -10C-36 8 -24 10 -22 -4C-20 -40 -6 -62 20 -84"
    outer += "C16 -48 62 -26 58 22C56 60 32 76 0 76Z"
    inner = "M2 66C-26 66 -30 38 -14 18C-6 6 4 0 8 -18C22 4 34 20 30 42C26 60 16 66 2 66Z"
    return path(outer, "orange") + path(inner, "yellow", 6)


@prop("breath")
def breath() -> str:
    """slow breath going out to the right"""
    curls = "M-84 -30H34Q66 -30 66 -58T40 -82Q22 -82 20 -64M-60 8H78Q106 8 106 34T80 58Q64 58 62 42M-84 44H14"
    return path(curls, width=13, stroke="blue")
