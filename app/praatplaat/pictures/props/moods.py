"""How it goes, and where: moods in a row, prices, doors, weeks, and who is not here."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, points, turned
from praatplaat.pictures.palette import INK
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.baby_things import potty
from praatplaat.pictures.props.meeting import WORDS
from praatplaat.pictures.props.signs import heart, question
from praatplaat.pictures.props.strokes import dot

MOODS = {"good": ("#86c995", 18), "middle": ("yellow", 0), "bad": ("#f0857a", -18)}
"""Fill of a plain face and how far its mouth bends down in the middle."""

PALE, WATER = "#e6e9ee", "#7fb2d8"


@prop("mood-face")
def mood_face(mood: str = "good", r: float = 50, lit: bool = True) -> str:
    """a plain round face: mood good|middle|bad, r, lit true|false (grey when it is not meant)"""
    fill, bend = MOODS[mood]
    ink = INK if lit else "#9aa1ad"
    k = r / 50
    y = 20 * k - bend * k * 0.4
    mouth = f"M{points((-24 * k, y))}Q{points((0, y + bend * 1.5 * k), (24 * k, y))}"
    eyes = "".join(dot(x * k, -12 * k, 7 * k, ink) for x in (-19, 19))
    return circle(0, 0, r, fill if lit else PALE) + eyes + path(mouth, width=9 * k, stroke=ink)


@prop("mood-row")
def mood_row(chosen: str = "middle") -> str:
    """three plain faces from good to bad in a row, one of them large and lit: chosen good|middle|bad"""
    svg = ""
    for k, mood in enumerate(MOODS):
        lit = mood == chosen
        svg += placed(mood_face(mood, 66 if lit else 42, lit), (k - 1) * 150, 0)
    return svg


@prop("stuffed-cheeks")
def stuffed_cheeks(skin: str = "child") -> str:
    """cheeks full of food on a head of radius 100, its mouth shut: skin"""
    cheeks = "".join(circle(s * 62, 42, 44, skin, ry=40) for s in (-1, 1))
    hide = box(-64, 8, 128, 70, 30, skin, 0)
    blush = "".join(circle(s * 66, 44, 20, "flush", 0, ry=15, opacity=0.4) for s in (-1, 1))
    return cheeks + hide + blush + path("M-16 54Q0 42 16 54", width=9)


def _bite(x: float, y: float, r: float, fill: str) -> str:
    return circle(x, y, r, fill, 6)


@prop("overfull-plate")
def overfull_plate() -> str:
    """a plate so full that the food rolls off on both sides, standing on the line 36 below its middle"""
    heap = path("M-120 6C-116 -70 -70 -170 0 -186C70 -170 116 -70 120 6Z", "cream")
    spots = ((-60, -40), (-6, -70), (54, -46), (-30, -116), (32, -122), (0, -20), (-92, -8), (90, -10))
    fills = ("red", "green", "orange", "green", "red", "orange", "green", "red")
    bites = "".join(_bite(x, y, 21, fill) for (x, y), fill in zip(spots, fills, strict=True))
    plate = path("M-158 0H158C140 30 110 36 70 36H-70C-110 36 -140 30 -158 0Z", "white")
    fallen = _bite(-182, 16, 20, "red") + _bite(186, 14, 21, "orange") + _bite(152, -58, 20, "green")
    lines = path("M168 -92Q178 -82 180 -66M124 -96Q140 -92 148 -84", width=7)
    return heap + bites + plate + fallen + lines


@prop("plate-stack")
def plate_stack(count: int = 4) -> str:
    """plates eaten empty, piled on each other, standing on its middle: count 1..6"""
    one = path("M-76 -20H76C66 -4 52 0 34 0H-34C-52 0 -66 -4 -76 -20Z", "white")
    crumbs = "".join(circle(x, y, 6, "orange", 0) for x, y in ((-26, -10), (8, -14), (34, -8)))
    top = circle(0, -20, 76, "white", ry=14)
    svg = "".join(placed(one, (k % 2) * 6 - 3, -22 * k) for k in range(count))
    return svg + placed(top + placed(crumbs, 0, -10), (count % 2) * -6 + 3, -22 * (count - 1))


@prop("small-bed")
def small_bed(part: str = "all", fill: str = "sky") -> str:
    """a low bed for small children, ears of a bear on it: part all|back|front (front: its blanket), fill"""
    ears = "".join(circle(s * 150, -168, 40, "wood") + circle(s * 150, -168, 18, "crumb", 6) for s in (-1, 1))
    back = ears + box(-206, -170, 412, 250, 60, "wood") + box(-178, -60, 356, 130, 10, "white")
    back += "".join(box(x - 76, -112, 152, 84, 32, "white") for x in (-86, 86))
    front = path("M-184 -10Q0 -40 184 -10V120H-184Z", fill)
    spots = ((-128, 40, "yellow"), (-44, 78, "orange"), (40, 36, "yellow"), (126, 74, "orange"))
    front += "".join(placed(_patch_star(f), x, y) for x, y, f in spots)
    front += path("M-184 -10Q0 -40 184 -10V22Q0 -8 -184 22Z", "cream")
    rail = box(-216, 112, 432, 36, 16, "wood") + path("M-190 150V176M190 150V176", width=26)
    front += box(-216, 20, 34, 128, 14, "wood") + box(182, 20, 34, 128, 14, "wood") + rail
    return {"all": back + front, "back": back, "front": front}[part]


def _patch_star(fill: str) -> str:
    tips = [turned(26 if k % 2 == 0 else 12, 0, k * 36 - 90) for k in range(10)]
    return path("M" + points(tips[0]) + "L" + points(*tips[1:]) + "Z", fill, 6)


@prop("ask-tag")
def ask_tag(fill: str = "yellow") -> str:
    """a large price tag that hangs from its string at (0, 0): a coin and a question mark on it: fill"""
    tag = path("M-84 250V104L-34 46H34L84 104V250Q84 266 68 266H-68Q-84 266 -84 250Z", fill)
    coin = circle(-36, 168, 34, "orange") + circle(-36, 168, 18, "yellow", 6)
    hole = circle(0, 76, 11, "white", 6)
    return path("M0 74C-16 44 12 30 0 0", width=9) + tag + hole + coin + placed(question(), 38, 160, 1.1)


@prop("cord-badge")
def cord_badge(named: bool = True, fill: str = "orange") -> str:
    """a name badge hanging from a cord around a neck: named true|false (still empty, dashed), fill"""
    cord_ = path("M-58 -150L-10 -46M58 -150L10 -46", width=15) + path(
        "M-58 -150L-10 -46M58 -150L10 -46", width=6, stroke=fill
    )
    card = box(-84, -46, 168, 120, 16, "white")
    if named:
        sign = path("M-54 20C-40 -8 -28 -8 -16 16S10 42 22 16S44 -4 56 18", width=11)
        return cord_ + card + path("M-84 -16V-30A16 16 0 0 1 -68 -46H68A16 16 0 0 1 84 -30V-16Z", fill) + sign
    return cord_ + card + placed(question(), 0, 8, 0.98)


@prop("pin-home")
def pin_home() -> str:
    """a home with the pin of a map above it: here it is"""
    house = box(-84, 6, 168, 120, 4, "cream") + path("M-112 12L0 -76L112 12Z", "red")
    house += box(-24, 52, 48, 74, 4, "brown-wood")
    pin = path("M0 -52C-26 -92 -58 -116 -58 -150A58 58 0 0 1 58 -150C58 -116 26 -92 0 -52Z", "blue")
    return house + pin + circle(0, -150, 22, "white")


@prop("spiky-bubble")
def spiky_bubble(w: float = 190, h: float = 150, fill: str = "flush") -> str:
    """a speech bubble full of spikes: it came out sharp: w, h, fill"""
    tips = [
        (x * w / 2 * (1 if k % 2 == 0 else 0.76), y * h / 2 * (1 if k % 2 == 0 else 0.7))
        for k, (x, y) in enumerate(turned(1, 0, 15 * n - 90) for n in range(24))
    ]
    return path("M" + points(tips[0]) + "L" + points(*tips[1:]) + "Z", fill)


@prop("enter-home")
def enter_home() -> str:
    """a home with its door open and an arrow that goes in"""
    house = box(-40, -30, 190, 150, 4, "cream") + path("M-72 -24L55 -118L182 -24Z", "red")
    gap = box(-6, 12, 74, 108, 0, "#ffe68a") + path("M68 12L106 30V130L68 120Z", "green")
    d = "M-124 76H20M-10 46L22 76L-10 106"
    return house + gap + path(d, width=34) + path(d, width=20, stroke="blue")


@prop("windmill")
def windmill(fill: str = "brown-wood") -> str:
    """a windmill of the Netherlands with its four sails, standing on the line 120 below its middle: fill"""
    tower = path("M-34 -30H34L58 120H-58Z", fill) + path("M-40 -30Q0 -84 40 -30Z", "slate")
    door = path("M-16 120V88Q0 70 16 88V120Z", "orange", 6) + box(-10, 18, 20, 26, 2, "sky", 6)
    sail = path("M0 0V-118", width=9) + box(4, -116, 34, 84, 0, "white", 6) + path("M4 -74H38", width=5)
    sails = "".join(placed(sail, 0, -40, angle=45 + 90 * k) for k in range(4))
    return tower + door + sails + circle(0, -40, 11, "yellow", 6)


@prop("dutch-board")
def dutch_board() -> str:
    """a school board on the wall with a windmill and lines of talk on it"""
    slab = box(-150, -124, 300, 176, 10, "wood") + box(-134, -108, 268, 144, 4, "green")
    chalk = "".join(placed(path(WORDS["waves"], width=10, stroke="white"), 58, y, 0.9) for y in (-70, -14))
    mill = placed(windmill("cream"), -70, -26, 0.5)
    return slab + chalk + mill


def _dashed(svg: str) -> str:
    return svg.replace("/>", ' stroke-dasharray="17 13"/>')


@prop("child-dashed")
def child_dashed(fill: str = "white") -> str:
    """the dashed outline of a small child, standing on the line 200 below its middle: fill"""
    body = "M-30 10Q-58 14 -62 44L-66 100H-42V124L-46 200H-4L0 146L4 200H46L42 124V100H66L62 44Q58 14 30 10Z"
    return _dashed(path(body, fill, 9, "slate") + circle(0, -52, 62, fill, 9, stroke="slate"))


@prop("potty-dashed")
def potty_dashed() -> str:
    """a potty in dashed outline: is there one?"""
    return _dashed(potty("white"))


@prop("safe-home")
def safe_home(part: str = "all") -> str:
    """a home with a large window: part all|back|front (front: the wall with a shield, a heart on it)"""
    roof = path("M-236 -96L0 -236L236 -96Z", "red")
    back = box(-196, -96, 392, 240, 0, "#ffe68a")
    wall = path("M-200 -100H200V266H-200ZM-150 -72V92H150V-72Z", "cream", even=True)
    shield = path(
        "M0 84C36 106 66 108 92 106C94 190 62 232 0 258C-62 232 -94 190 -92 106C-66 108 -36 106 0 84Z", "blue"
    )
    front = wall + roof + shield + placed(heart(46, "white"), 0, 164)
    return {"all": back + front, "back": back, "front": front}[part]


@prop("birth-horn")
def birth_horn() -> str:
    """the wooden horn with which a midwife listens to a baby in the belly: its wide end left, at (0, 0)"""
    return path("M0 -38C22 -30 40 -16 92 -14V14C40 16 22 30 0 38Z", "wood") + box(88, -32, 22, 64, 10, "wood")


@prop("empty-box")
def empty_box() -> str:
    """an open box we look into: there is nothing in it"""
    inside = path("M-150 -40L-104 -104H104L150 -40L104 12H-104Z", "plank") + path(
        "M-104 -104L-84 -34H84L104 -104M-84 -34L-104 12M84 -34L104 12", width=6
    )
    floor = path("M-84 -34H84L104 12H-104Z", "brown-wood", 6)
    front = path("M-150 -40L-104 12H104L150 -40V86Q150 98 138 98H-138Q-150 98 -150 86Z", "crumb")
    return inside + floor + front


@prop("box-pile")
def box_pile() -> str:
    """a pile of three heavy closed boxes, their tape across, standing on its middle"""
    svg = ""
    for y, half, fill in ((-94, 104, "wood"), (-182, 84, "crumb"), (-256, 66, "wood")):
        high = 94 if y == -94 else 88 if y == -182 else 74
        svg += box(-half, y, 2 * half, high, 6, fill) + path(
            f"M0 {y}v{high * 0.5:g}", width=16, stroke="cream"
        )
    return svg


@prop("week-jump")
def week_jump() -> str:
    """an arrow that jumps from the end of one week over to the one below"""
    d = "M-16 -104C92 -104 92 84 6 96"
    return path(d, width=34) + path(d, width=20, stroke="blue") + path("M26 58L-30 100L34 134Z", "blue")


@prop("judo-jacket")
def judo_jacket(belt: str = "orange") -> str:
    """the crossed white jacket and the belt of judo, over the chest of a child 100 wide: belt"""
    jacket = path("M-30 -60L12 20M30 -60L-22 40", width=8)
    knot = path("M-4 32L-22 76M6 32L22 72", width=20) + path("M-4 32L-22 76M6 32L22 72", width=9, stroke=belt)
    return jacket + box(-54, 16, 108, 24, 6, belt, 7) + knot + box(-13, 14, 26, 28, 6, belt, 7)


@prop("worn-nappy")
def worn_nappy() -> str:
    """a nappy around the hips of a toddler, 100 wide around (0, 0)"""
    shape = path("M-56 -30H56V0C40 4 26 20 20 40H-20C-26 20 -40 4 -56 0Z", "white")
    return shape + box(-52, -26, 24, 18, 5, "sky", 5) + box(28, -26, 24, 18, 5, "sky", 5)


@prop("stroking")
def stroking(fill: str = WATER) -> str:
    """soft lines of a hand that strokes down a back: fill"""
    return path("M-40 -44Q-58 0 -40 44M40 -44Q58 0 40 44", width=9, stroke=fill)
