"""Bathroom and consultation room of the talk plates: what stands, hangs and lies there."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, number, path, placed, tube
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.baby_things import teddy
from praatplaat.pictures.props.care import syringe
from praatplaat.pictures.props.signs import heart
from praatplaat.pictures.props.sky import star
from praatplaat.pictures.props.strokes import cord, dot

STEEL, FAR = "#c9ced6", 2600
"""Metal, and how far a floor runs past the picture."""


@prop("clinic-floor")
def clinic_floor(fill: str = "grey", skirting: str = "white") -> str:
    """a plain floor under a plain wall, its upper edge at the middle: fill, skirting"""
    floor = path(f"M{-FAR} 0H{FAR}V{FAR}H{-FAR}Z", fill, 0)
    return floor + path(f"M{-FAR} -10H{FAR}", width=20, stroke=skirting) + path(f"M{-FAR} 0H{FAR}", width=5)


@prop("bath-duck")
def bath_duck() -> str:
    """a rubber duck, swimming to the left"""
    outline = "M-72 18C-76 -10 -30 -14 -8 -2C24 12 48 -2 76 -30C92 26 66 70 4 70C-44 70 -70 54 -72 18Z"
    body = path(outline, "yellow")
    head = circle(-34, -34, 40, "yellow") + path("M-66 -30Q-104 -34 -100 -16Q-84 -2 -62 -12Z", "orange", 7)
    wing = path("M-6 22Q20 52 46 16", width=7)
    return body + head + dot(-44, -42, 8) + wing


@prop("shampoo-bottle")
def shampoo_bottle(fill: str = "purple") -> str:
    """a bottle of shampoo with a head full of foam on it: fill"""
    body = path("M-46 -44Q-46 -66 -24 -66H24Q46 -66 46 -44V84Q46 98 32 98H-32Q-46 98 -46 84Z", fill)
    cap = box(-26, -100, 52, 38, 8, "white")
    face = circle(0, 34, 24, "tan", 5) + dot(-8, 34, 4) + dot(8, 34, 4)
    foam = "".join(circle(x, y, 13, "white", 5) for x, y in ((-22, 14), (22, 14), (-8, -2), (10, -2)))
    return cap + body + box(-46, -24, 92, 90, 0, "cream", 6) + face + foam


@prop("brush-mug")
def brush_mug(fill: str = "sky") -> str:
    """a mug with two toothbrushes in it: fill"""
    brushes = ""
    for x, lean, handle in ((-10, -14, "red"), (14, 12, "green")):
        brush = box(-8, -118, 32, 40, 6, "white", 7) + tube([(-4, 20), (-4, -110)], 20, handle)
        brushes += placed(brush, x, 10, 1, lean, x > 0)
    return brushes + path("M-46 -14H46L38 74Q36 82 28 82H-28Q-36 82 -38 74Z", fill)


@prop("standing-paste")
def standing_paste() -> str:
    """a tube of toothpaste that stands on its cap, a tooth on it"""
    tube_ = path("M-52 -92H52L34 56H-34Z", "white") + path("M-54 -92H54", width=16)
    band = path("M-42 -62H42L31 32H-31Z", "mint", 0)
    tooth = path("M-20 -44Q0 -32 20 -44Q34 -20 16 16Q8 22 4 0H-4Q-8 22 -16 16Q-34 -20 -20 -44Z", "white", 6)
    return tube_ + band + tooth + box(-26, 56, 52, 34, 8, "red")


@prop("changing-mat")
def changing_mat(fill: str = "lilac") -> str:
    """a soft mat to change a baby on, for a baby's back on the line through its middle: fill"""
    return box(-132, -8, 264, 34, 17, fill) + circle(-122, -6, 24, fill) + circle(122, -6, 24, fill)


@prop("shower-curtain")
def shower_curtain(fill: str = "sky", w: float = 150, h: float = 330) -> str:
    """a shower curtain with dots on its rail, hung from its middle: fill, w, h"""
    x, fifth = w / 2, w / 5
    waves = "".join(f"q{number(-fifth / 2)} 16 {number(-fifth)} 0" for _ in range(5))
    cloth = path(f"M{number(-x)} 14H{number(x)}V{number(h)}{waves}Z", fill)
    folds = "".join(f"M{number(k * fifth - x)} 40V{number(h - 16)}" for k in range(1, 5))
    spots = "".join(
        circle((k % 3 - 1) * w * 0.31, 70 + k // 3 * 74 + k % 2 * 34, 12, "white", 0) for k in range(9)
    )
    rings = "".join(circle(k * fifth - x + fifth / 2, 8, 9, width=6) for k in range(5))
    return cloth + path(folds, width=4, stroke="#7fb9dc") + spots + rings


@prop("shower-rail")
def shower_rail(w: float = 200) -> str:
    """the rail of a shower curtain, between two walls: w"""
    return cord(f"M{number(-w / 2)} 0H{number(w / 2)}", 8, STEEL)


@prop("shower-head")
def shower_head() -> str:
    """the head of a shower on its pipe from above, water coming out; the pipe is at the right"""
    pipe = cord("M84 96V-84Q84 -116 48 -116H4Q-16 -116 -16 -96", 12, STEEL)
    drops = "M-62 -36L-70 -8M-34 -36L-37 -8M-4 -36V-8M28 -36L34 -8"
    drops += "M-74 12L-82 40M-40 12L-43 40M-4 12V40M36 12L42 40"
    return pipe + path(drops, width=10, stroke="#5fb0e6") + path("M-70 -52Q-66 -96 -16 -96T38 -52Z", STEEL)


@prop("foam-hat")
def foam_hat(beard: bool = False) -> str:
    """foam on a head of radius 100, around its middle: beard true|false"""
    spots = ((-88, -62, 34), (88, -62, 34), (-54, -96, 40), (54, -96, 40), (0, -116, 46), (0, -78, 44))
    svg = "".join(circle(x, y, r, "white", 7) for x, y, r in spots)
    low = "".join(circle(x, y, r, "white", 7) for x, y, r in ((-36, 96, 28), (36, 96, 28), (0, 112, 32)))
    return svg + (low if beard else "")


@prop("laundry-basket")
def laundry_basket(fill: str = "wood") -> str:
    """a laundry basket heaped with dirty clothes, a striped sock hanging out: fill"""
    heap = path("M-84 -36C-88 -84 -40 -96 -26 -66C-10 -104 40 -100 40 -64C62 -92 96 -72 84 -36Z", "rose")
    heap += path("M-26 -66C-34 -46 -20 -40 -8 -36H52C48 -50 44 -58 40 -64C38 -98 -6 -104 -26 -66Z", "blue", 7)
    tub = path("M-92 -40H92L74 74Q72 84 60 84H-60Q-72 84 -74 74Z", fill)
    weave = path("M-82 0H82M-76 38H76M-40 -36L-34 80M0 -36V80M40 -36L34 80", width=5, stroke="plank")
    sock = path("M22 -48H58V2Q58 22 78 24Q92 30 84 44H40Q22 42 22 24Z", "yellow", 7)
    return (
        heap + tub + weave + box(-100, -52, 200, 22, 10, fill) + sock + path("M26 -28H54M26 -8H54", width=7)
    )


@prop("wall-mirror")
def wall_mirror(w: float = 180, h: float = 110) -> str:
    """a mirror on the wall, wider than high, with light on its glass: w, h"""
    frame = box(-w / 2, -h / 2, w, h, 26, "wood") + box(
        13 - w / 2, 13 - h / 2, w - 26, h - 26, 16, "#cdeaf9", 6
    )
    shine = f"M{number(w * 0.1)} {number(h * 0.22)}l{number(h * 0.3)} {number(-h * 0.42)}"
    return frame + path(
        shine + f"M{number(w * 0.24)} {number(h * 0.2)}l{number(h * 0.16)} {number(-h * 0.24)}",
        width=8,
        stroke="white",
    )


@prop("giraffe-ruler")
def giraffe_ruler(h: float = 340, slide: float = 0) -> str:
    """a measuring rod with a giraffe along it, its foot at the middle: h, slide (its height, 0 none)"""
    rod = box(-26, -h, 52, h, 6, "cream")
    marks = "".join(f"M{26 - (30 if k % 4 == 0 else 16)} {number(-k * 26)}H22" for k in range(1, int(h / 26)))
    neck = tube([(-62, -20), (-62, -h + 40)], 42, "yellow")
    spots = "".join(
        circle(-62 + (8 if k % 2 else -8), -50 - k * 44, 11, "plank", 0) for k in range(int((h - 90) / 44))
    )
    bar = box(-32, -slide - 12, 134, 20, 8, "red") if slide else ""
    return rod + path(marks, width=6) + neck + spots + placed(_giraffe_head(), -62, -h + 26) + bar


def _giraffe_head() -> str:
    """Draw the head of a giraffe that looks at us, on the top of its neck."""
    horns = (
        cord("M-14 -40V-64M14 -40V-64", 7, "yellow") + dot(-14, -68, 10, "plank") + dot(14, -68, 10, "plank")
    )
    ears = path("M-30 -22Q-66 -38 -62 -16Q-50 -4 -30 -8ZM30 -22Q66 -38 62 -16Q50 -4 30 -8Z", "yellow", 7)
    face = path("M-36 -24Q-34 -48 0 -48T36 -24L30 22Q28 44 0 44T-30 22Z", "yellow")
    muzzle = circle(0, 26, 30, "cream", 6, ry=20)
    return (
        ears
        + horns
        + face
        + muzzle
        + dot(-15, -14, 6)
        + dot(15, -14, 6)
        + path("M-12 30Q0 40 12 30", width=5)
    )


@prop("exam-couch")
def exam_couch(w: float = 260, fill: str = "teal") -> str:
    """a doctor's couch covered with a strip of paper, its top at the middle: w, fill"""
    x = w / 2
    legs = cord(
        f"M{number(30 - x)} 34V150M{number(x - 30)} 34V150M{number(30 - x)} 108H{number(x - 30)}", 14, STEEL
    )
    pad = box(-x, -4, w, 46, 16, fill)
    roll = circle(x - 4, -10, 24, "white") + circle(x - 4, -10, 6, STEEL, 5)
    sheet = path(f"M{number(16 - x)} -12H{number(x - 4)}V8H{number(16 - x)}L{number(8 - x)} 26V-4Z", "white")
    return legs + pad + sheet + roll


@prop("picture-eye-chart")
def picture_eye_chart(w: float = 110, h: float = 150) -> str:
    """an eye test for children: pictures that become smaller from row to row: w, h"""
    sheet = box(-w / 2, -h / 2, w, h, 6, "white")
    big = path("M-26 4L0 -20L26 4M-18 0V26H18V0", width=7)
    middle = placed(heart(), -26, 20, 0.17) + placed(star(16, width=5), 26, 20)
    small = "".join(dot(k * 22, 56, 6 - abs(k) % 2) for k in (-1, 0, 1))
    return sheet + placed(big, 0, -40) + middle + small


@prop("worn-stethoscope")
def worn_stethoscope(x: float = 120, y: float = 60) -> str:
    """a stethoscope around a neck at the middle, its disc on a chest: x and y of the disc"""
    loop = "M-30 -14C-34 40 30 40 30 -14M0 26"
    down = f"C{number(x * 0.1)} {number(y + 74)} {number(x * 0.66)} {number(y + 66)} {number(x)} {number(y)}"
    ends = circle(-30, -16, 7, STEEL, 5) + circle(30, -16, 7, STEEL, 5)
    disc = circle(x, y, 19, STEEL) + circle(x, y, 8, "white", 4)
    return cord(loop + down, 7, "slate") + ends + disc


@prop("care-trolley")
def care_trolley(w: float = 130) -> str:
    """a small steel trolley on wheels; things stand on the line through its middle: w"""
    x = w / 2 - 12
    frame = cord(f"M{number(-x)} 8V168M{number(x)} 8V168", 9, STEEL)
    shelves = box(-w / 2, -4, w, 22, 8, "white") + box(-w / 2, 104, w, 20, 8, "white")
    wheels = circle(-x, 178, 13, "slate") + circle(x, 178, 13, "slate")
    return frame + shelves + wheels


@prop("bandaged-teddy")
def bandaged_teddy() -> str:
    """a teddy bear with a bandage around its head"""
    return teddy() + placed(_bandage(), 0, 0)


def _bandage() -> str:
    turn = path("M-70 -96Q0 -66 70 -96L64 -68Q0 -40 -64 -68Z", "white", 6)
    return turn + path("M-30 -78L30 -60M-24 -58L34 -80", width=4, stroke=STEEL)


@prop("syringe-dish")
def syringe_dish() -> str:
    """a steel dish with a syringe and a ball of wool in it, standing on the line through its middle"""
    needle = placed(syringe(), 4, -122, 1.0, 62)
    wool = circle(-62, -46, 26, "white", 6)
    return needle + wool + path("M-104 -46H104Q96 0 62 0H-62Q-96 0 -104 -46Z", STEEL)
