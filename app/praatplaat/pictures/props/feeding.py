"""Feeding and eating: milk powder, sweet things, a cot from above, what a baby and a child are given."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, tube
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.baby_things import baby_bottle
from praatplaat.pictures.props.sky import moon, star, sun
from praatplaat.pictures.props.strokes import cord, dot

BAKED, CHOCOLATE, POWDER, SHADE = "#e2a95c", "#6b4226", "#fffdf0", "#dfe3ea"


@prop("powder-scoop")
def powder_scoop() -> str:
    """a scoop heaped with milk powder, held at its handle, its cup to the left"""
    handle = tube([(-52, -8), (36, -8)], 22, "blue")
    heap = path("M-138 -14C-132 -58 -56 -58 -48 -14Z", POWDER)
    cup = path("M-142 -16H-44L-56 38Q-58 46 -68 46H-118Q-128 46 -130 38Z", "blue")
    return handle + heap + cup


@prop("powder-tin")
def powder_tin(scoops: int = 0) -> str:
    """a tin of milk powder with a bottle on its label: scoops 0..3 are shown on the label under it"""
    body = box(-92, -84, 184, 200, 18, "mint") + box(-98, -112, 196, 42, 12, "teal")
    if not scoops:
        return body + circle(0, 24, 64, "white", 6) + placed(baby_bottle(0.8), 0, 26, 0.58)
    label = box(-80, -60, 160, 164, 12, "white", 6) + placed(baby_bottle(0.8), 0, -8, 0.5)
    step = 48
    row = "".join(placed(_cup(), (k - (scoops - 1) / 2) * step, 72) for k in range(scoops))
    return body + label + row


def _cup() -> str:
    """Draw the cup of a scoop, full: as printed on a tin."""
    return path("M-19 -4C-16 -22 16 -22 19 -4Z", POWDER, 6) + path("M-20 -4H20L15 20H-15Z", "blue", 6)


@prop("bottles-of-a-day")
def bottles_of_a_day(count: int = 3) -> str:
    """a day from sun to moon with bottles between: count 1..5"""
    bottles = "".join(placed(baby_bottle(0.8), (k - (count - 1) / 2) * 76, 0, 0.72) for k in range(count))
    x = (count - 1) * 38 + 116
    return placed(sun(36), -x, 0) + bottles + placed(moon(48), x, 0)


@prop("biscuit")
def biscuit() -> str:
    """a round biscuit with pieces of chocolate"""
    spots = ((-26, -24, 13), (20, -32, 10), (34, 10, 13), (-6, 6, 11), (-36, 22, 10), (12, 38, 12))
    return circle(0, 0, 66, BAKED) + "".join(dot(x, y, r, CHOCOLATE) for x, y, r in spots)


@prop("lollipop")
def lollipop(fill: str = "rose") -> str:
    """a lollipop, held at its stick: fill"""
    swirl = "M4 -82C14 -94 -12 -104 -22 -84C-32 -56 14 -44 30 -74C42 -110 -6 -134 -36 -112"
    return cord("M0 30V-40", 10, "white") + circle(0, -84, 58, fill) + path(swirl, width=10, stroke="white")


@prop("juice-carton")
def juice_carton() -> str:
    """a small carton of sweet juice with its straw and an orange on it"""
    straw = cord("M22 -60V-104L62 -122", 9, "red")
    body = box(-58, -64, 116, 160, 10, "yellow") + path("M-54 -34H54", width=7)
    leaf = path("M2 -2C12 -26 40 -24 46 -18C40 2 16 8 2 -2Z", "green", 6)
    return straw + body + circle(0, 34, 38, "orange") + leaf


@prop("drink-can")
def drink_can(fill: str = "red") -> str:
    """a can of fizzy drink with bubbles on it: fill"""
    body = path("M-50 -72H50L58 -54V76L48 94H-48L-58 76V-54Z", fill)
    top = circle(0, -74, 50, "grey", ry=13) + path("M-10 -76H14", width=7)
    bubbles = ((-16, 40, 15), (20, 12, 11), (-14, -12, 10), (22, 52, 8), (8, -38, 7))
    return body + top + "".join(circle(x, y, r, "white", 5) for x, y, r in bubbles)


@prop("sugar-heap")
def sugar_heap() -> str:
    """a heap of sugar cubes: a lot of sugar"""
    cubes = ((-84, 0), (-28, 0), (28, 0), (84, 0), (-56, -52), (0, -52), (56, -52), (-28, -104), (28, -104))
    return "".join(placed(_lump(), x, y) for x, y in cubes)


def _lump() -> str:
    face = box(-26, -22, 48, 48, 5, "white")
    return path("M-26 -20L-12 -36H36L22 -20ZM22 -20L36 -36V12L22 26Z", SHADE) + face


@prop("meat-plate")
def meat_plate() -> str:
    """a plate with a piece of meat on it"""
    dish = circle(0, 22, 128, "white", ry=52) + circle(0, 18, 88, "#e9ecf0", 6, ry=30)
    steak = path("M-72 6C-84 -40 -14 -58 34 -46C84 -34 92 16 44 24C8 30 -60 40 -72 6Z", "#b5533f")
    fat = path("M-58 2C-62 -26 -10 -40 30 -32", width=9, stroke="cream")
    return dish + steak + fat + circle(36, -8, 13, "cream", 6)


@prop("cot-above")
def cot_above() -> str:
    """a cot seen from above, with a mattress and nothing in it"""
    rail = box(-128, -196, 256, 392, 26, "wood") + box(-100, -168, 200, 336, 18, "white")
    bars = "".join(f"M-126 {y}H-102M102 {y}H126" for y in range(-140, 141, 40))
    return rail + path(bars, width=7)


@prop("baby-back-asleep")
def baby_back_asleep(skin: str = "tan", fill: str = "lilac") -> str:
    """the body of a baby that lies on its back in a sleeping bag, from above; the head comes above: fill"""
    arms = "".join(
        tube([(s * 40, -64), (s * 74, -72), (s * 80, -112)], 34, "mint") + circle(s * 80, -124, 17, skin)
        for s in (-1, 1)
    )
    bag = path("M-46 -88Q0 -66 46 -88C62 -40 84 40 80 92Q74 124 0 124T-80 92C-84 40 -62 -40 -46 -88Z", fill)
    return arms + bag + path("M0 -74V20", width=6) + placed(star(20, width=6), 0, 66)


@prop("baby-tummy-asleep")
def baby_tummy_asleep(skin: str = "tan", fill: str = "lilac") -> str:
    """a baby that lies on its tummy, from above: only the back of its head is seen: fill"""
    bag = path("M-48 -60Q0 -74 48 -60C64 -30 84 40 80 92Q74 124 0 124T-80 92C-84 40 -64 -30 -48 -60Z", fill)
    arms = "".join(
        tube([(s * 44, -46), (s * 82, -58), (s * 78, -104)], 34, "mint") + circle(s * 78, -116, 17, skin)
        for s in (-1, 1)
    )
    ears = "".join(circle(s * 60, -112, 13, skin) for s in (-1, 1))
    back = circle(0, -118, 60, skin) + path(
        "M-58 -104C-66 -204 66 -204 58 -104C50 -66 -50 -66 -58 -104Z", "hair"
    )
    curl = path("M0 -142C20 -150 24 -122 6 -122C-16 -122 -18 -156 8 -162", width=6, stroke="#8a6a55")
    return bag + arms + ears + back + curl


@prop("open-cot")
def open_cot(part: str = "all") -> str:
    """a cot whose near side is low: part all|back|front (front: the low side before a baby)"""
    bars = "".join(f"M{x} -110V40" for x in range(-130, 131, 52))
    back = cord(bars, 9, "wood") + box(-190, -134, 380, 26, 10, "wood") + box(-172, 26, 344, 50, 14, "white")
    posts = "".join(box(x, -150, 28, 274, 10, "wood") for x in (-200, 172))
    front = box(-184, 56, 368, 44, 10, "wood")
    return {"all": back + front + posts, "back": back, "front": front + posts}[part]


@prop("covered-thing")
def covered_thing(fill: str = "purple") -> str:
    """something under a cloth: nobody sees what it is: fill"""
    cloth = (
        "M-132 84C-112 60 -112 8 -92 -34C-72 -84 -40 -66 -14 -92C18 -122 66 -100 78 -56C90 -20 112 50 132 84"
    )
    hem = "C108 98 92 78 68 88C44 98 30 80 4 90C-22 100 -40 80 -64 90C-88 98 -110 80 -132 84Z"
    folds = "M-80 -10C-86 30 -84 50 -92 68M-20 -50C-28 0 -22 40 -30 66M54 -40C62 0 58 40 68 64"
    return path(f"{cloth}{hem}", fill) + path(folds, width=6)


@prop("braided-head")
def braided_head(
    skin: str = "tan", sleeve: str = "rose", other: str = "tan", other_sleeve: str = "teal"
) -> str:
    """a girl's head from behind while two hands braid her hair: skin, other, sleeve, other_sleeve"""
    body = path("M-130 260C-130 150 -80 130 -34 124H34C80 130 130 150 130 260Z", sleeve)
    neck = tube([(0, 60), (0, 118)], 56, skin)
    ears = circle(-92, 12, 17, skin) + circle(92, 12, 17, skin)
    hair = path("M0 -112C-74 -112 -98 -56 -94 6C-92 66 -44 92 0 92S92 66 94 6C98 -56 74 -112 0 -112Z", "hair")
    parting = path("M0 -106V84", width=9, stroke=skin)
    braids = _braid(-1) + _braid(1)
    arms = "".join(
        tube([(s * 250, 250), (s * 142, 128)], 66, other_sleeve) + circle(s * 118, 106, 29, other)
        for s in (-1, 1)
    )
    return body + neck + ears + hair + parting + braids + arms + _fingers(other)


def _braid(side: int) -> str:
    links = "".join(
        placed(
            circle(0, 0, 27, "hair", ry=19),
            side * (68 + 12 * k),
            62 + 34 * k,
            1,
            side * (28 if k % 2 else -28),
        )
        for k in range(5)
    )
    shine = "".join(
        path(
            f"M{side * (58 + 12 * k)} {60 + 34 * k}l{side * 20} {-8 if k % 2 == 0 else 8}",
            width=5,
            stroke="#8a6a55",
        )
        for k in range(5)
    )
    return links + placed(box(-14, -10, 28, 22, 6, "yellow"), side * 124, 222) + shine


def _fingers(skin: str) -> str:
    """Draw fingers that close over the braids, left and right."""
    return "".join(tube([(s * 108, y), (s * 72, y - 4)], 22, skin) for s in (-1, 1) for y in (92, 116))
