"""What illness and accidents look like, drawn calmly, and the first thing to do."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, points, tube, tubes
from praatplaat.pictures.palette import colour
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.signs import heart
from praatplaat.pictures.props.sky import star
from praatplaat.pictures.props.strokes import cord

WATER, SPOT, STREAM = "#5fb0e6", "#c8392b", "#b9c06a"


def _drop(x: float, y: float, r: float, fill: str) -> str:
    d = f"M{points((x, y - r * 1.7))}"
    d += f"C{points((x + r * 0.5, y - r * 0.8), (x + r, y - r * 0.3), (x + r, y + r * 0.2))}"
    d += f"A{r:g} {r:g} 0 0 1 {points((x - r, y + r * 0.2))}"
    d += f"C{points((x - r, y - r * 0.3), (x - r * 0.5, y - r * 0.8), (x, y - r * 1.7))}Z"
    return path(d, fill, 6)


@prop("falling-drops")
def falling_drops(count: int = 3, fill: str = "tear") -> str:
    """drops that fall side by side: count 1..5, fill"""
    return "".join(_drop((k - (count - 1) / 2) * 46, 14 * (k % 2), 17, fill) for k in range(count))


@prop("fever-glow")
def fever_glow(nose: bool = False, sweat: bool = True) -> str:
    """red cheeks and sweat of a fever, over a head of radius 100: nose true|false, sweat true|false"""
    cheeks = "".join(circle(x, 36, 25, "flush", 0, ry=20, opacity=0.7) for x in (-54, 54))
    red = circle(3, 24, 15, "flush", 0) if nose else ""
    wet = _drop(-66, -30, 12, "tear") + _drop(70, -22, 12, "tear") if sweat else ""
    return cheeks + red + wet


@prop("heat")
def heat(count: int = 3) -> str:
    """wavy red lines that rise from something hot: count"""
    lines = "".join(f"M{(k - (count - 1) / 2) * 44:g} 40c-22 -22 20 -36 0 -62" for k in range(count))
    return path(lines, width=20) + path(lines, width=10, stroke="red")


@prop("t-shirt")
def t_shirt(fill: str = "sky") -> str:
    """a thin shirt with short sleeves: fill"""
    d = "M-36 -82Q0 -52 36 -82L62 -74L118 -26L86 10L64 -8V92H-64V-8L-86 10L-118 -26L-62 -74Z"
    return path(d, fill) + path("M-64 -8V-26M64 -8V-26", width=6)


@prop("sick-bucket")
def sick_bucket(fill: str = "blue") -> str:
    """an empty bucket to be sick in: fill"""
    body = path("M-90 -50H90L68 82Q66 94 52 94H-52Q-66 94 -68 82Z", fill)
    return body + circle(0, -50, 90, "navy", ry=20)


@prop("vomit")
def vomit(length: float = 90) -> str:
    """what comes out of a mouth when a child is sick, from its middle down: length"""
    half, low = length * 0.5, length * 0.8
    d = f"M-13 0C-18 {half:g} -24 {low:g} -26 {length:g}H26C24 {low:g} 18 {half:g} 13 0Z"
    return path(d, STREAM, 6)


@prop("rash-arm")
def rash_arm(skin: str = "child", sleeve: str = "yellow") -> str:
    """a large bare arm with red spots, its hand at the right: skin, sleeve"""
    hand = tubes(
        [([(110, y), (176, y + d)], 30, colour(skin)) for y, d in ((-26, -14), (-4, -4), (18, 6), (38, 16))]
    )
    thumb = tubes([([(70, -24), (112, -66)], 34, colour(skin))])
    arm = thumb + hand + tube([(-190, 6), (86, 6)], 92, skin)
    at = ((-86, -16), (-54, 20), (-24, -12), (6, 26), (34, -8), (-96, 34), (66, 24), (92, -2))
    spots = "".join(circle(x, y, 11 + k % 3 * 3, SPOT, 5) for k, (x, y) in enumerate(at))
    return arm + spots + path("M-230 -58H-128V70H-230Z", sleeve) + box(-140, -66, 26, 144, 10, sleeve)


@prop("tissue")
def tissue() -> str:
    """one paper tissue, held at its middle"""
    return path(
        "M-40 -34Q-10 -46 6 -34Q30 -46 46 -28Q38 0 48 30Q20 46 0 36Q-26 48 -44 30Q-34 0 -40 -34Z", "white"
    )


@prop("cough")
def cough() -> str:
    """what goes out from a mouth that coughs, to the right"""
    puffs = path("M10 -34L56 -62M18 0H78M10 34L56 62", width=10)
    return puffs + "".join(circle(x, y, 8, "tear", 5) for x, y in ((56, -26), (92, -32), (58, 28), (102, 24)))


@prop("head-bump")
def head_bump(fill: str = "red") -> str:
    """a bump on a head with stars around it: fill"""
    bump = path("M-40 20C-40 -38 40 -38 40 20Z", fill)
    return bump + "".join(placed(star(32), x, y) for x, y in ((-80, -44), (0, -84), (80, -44)))


@prop("short-breath")
def short_breath(fill: str = "blue") -> str:
    """wavy lines of air that hardly come, going right: fill"""
    d = "M0 -26q14 -16 28 0t28 0M10 6q14 -16 28 0t28 0M0 38q14 -16 28 0t28 0"
    return path(d, width=10, stroke=fill)


@prop("lying-body")
def lying_body(skin: str = "child", sleeve: str = "child", bottom: str = "blue") -> str:
    """the body of somebody who lies on their back, for a head at its left end: skin, sleeve, bottom"""
    legs = tube([(120, 8), (250, 16)], 46, bottom) + tube([(120, 26), (262, 40)], 46, bottom)
    shoes = "".join(path(f"M{x} {y}q-2 -50 22 -52q22 4 20 52z", "black") for x, y in ((248, 36), (262, 62)))
    trunk = tube([(10, 10), (110, 18)], 92, sleeve)
    arm = circle(126, 66, 18, skin) + tube([(24, 20), (60, 58), (106, 64)], 36, sleeve)
    return shoes + legs + trunk + arm


@prop("arm-under-tap")
def arm_under_tap(skin: str = "tan", sleeve: str = "teal") -> str:
    """water from a tap runs over a burnt arm, red where it hurts: skin, sleeve"""
    tap = cord("M128 -176H40Q-6 -176 -6 -126", 30, "#c9ced6") + cord(
        "M60 -206H116M88 -206V-184", 12, "#c9ced6"
    )
    hand = tubes(
        [([(118, y), (178, y + d)], 28, colour(skin)) for y, d in ((-24, 4), (-2, 12), (20, 18), (38, 24))]
    )
    arm = hand + tube([(-190, -2), (92, 8)], 84, skin) + circle(-2, 2, 54, "flush", 0, ry=28)
    cuff = path("M-240 -58H-138V62H-240Z", sleeve) + box(-150, -66, 28, 136, 10, sleeve)
    water = path("M-22 -112V-34Q-46 -24 -44 0V150H34V0Q34 -24 10 -34V-112Z", WATER, 0)
    shine = path("M-22 -112V-36M10 -112V-36", width=6) + path(
        "M-24 50V140M0 60V130M20 50V146", width=6, stroke="white"
    )
    thin = water.replace("/>", ' opacity="0.75"/>')
    return arm + cuff + thin + shine + tap


@prop("pressed-wound")
def pressed_wound(skin: str = "tan", sleeve: str = "teal") -> str:
    """a hand presses a folded cloth firmly on a bleeding arm: skin, sleeve"""
    arm = (
        tube([(-230, 66), (200, 66)], 96, skin)
        + path("M-260 0H-150V134H-260Z", sleeve)
        + box(-162, -8, 28, 150, 10, sleeve)
    )
    blood = (
        _drop(-74, 96, 15, SPOT)
        + _drop(78, 104, 12, SPOT)
        + circle(-66, 44, 14, SPOT, 0)
        + circle(72, 48, 12, SPOT, 0)
    )
    cloth = (
        box(-96, -14, 192, 54, 12, "white")
        + circle(0, 28, 48, SPOT, 0, ry=11)
        + path("M-84 6H84", width=5, stroke="#c9ced6")
    )
    fingers = tubes([([(x * 0.6, -60), (x, -12)], 34, colour(skin)) for x in (-66, -24, 22, 64)])
    palm = tube([(-34, -74), (34, -74)], 74, skin)
    wrist = tube([(10, -90), (60, -190)], 72, skin) + tube([(52, -172), (90, -250)], 104, sleeve)
    return arm + blood + cloth + fingers + wrist + palm


@prop("belly-cramp")
def belly_cramp() -> str:
    """wavy red lines of a belly that churns"""
    d = "M-60 -14q15 -20 30 0t30 0t30 0t30 0M-44 18q15 -20 30 0t30 0t30 0"
    return path(d, width=18) + path(d, width=9, stroke="red")


@prop("bent-body")
def bent_body(skin: str = "tan", sleeve: str = "yellow", bottom: str = "blue") -> str:
    """the body of a child bent forward to the left, for a head at its left end: skin, sleeve, bottom"""
    shoes = path("M116 150q-2 -42 30 -42q22 8 22 42z", "black")
    legs = tube([(132, 8), (160, 60), (146, 120)], 54, bottom)
    trunk = tube([(0, 12), (124, 0)], 86, sleeve)
    arm = circle(-10, 112, 17, skin) + tube([(12, 24), (4, 66), (-8, 96)], 34, sleeve)
    return shoes + legs + trunk + arm


@prop("slap-lines")
def slap_lines() -> str:
    """short lines above what is struck with a flat hand"""
    return path("M-44 8L-62 -18M-6 -6V-38M34 8L54 -18", width=10)


@prop("football")
def football() -> str:
    """a white football with dark patches"""
    patch = path("M0 -26L25 -8L15 21H-15L-25 -8Z", "black", 6)
    seams = path("M0 -26V-50M25 -8L50 -18M15 21L32 46M-15 21L-32 46M-25 -8L-50 -18", width=6)
    rim = "M-26 -68L0 -50L26 -68Q0 -84 -26 -68ZM74 -8L50 -18L58 -48Q80 -30 74 -8Z"
    rim += "M-74 -8L-50 -18L-58 -48Q-80 -30 -74 -8Z"
    rim += "M50 54L32 46L6 72Q34 74 50 54ZM-50 54L-32 46L-6 72Q-34 74 -50 54Z"
    return circle(0, 0, 74, "white") + path(rim, "black", 5) + seams + patch + circle(0, 0, 74)


@prop("health-card")
def health_card() -> str:
    """the card of a health insurance: a small portrait, a heart and lines"""
    face = (
        box(-96, -36, 62, 78, 8, "sky", 6)
        + circle(-65, -10, 15, "navy", 0)
        + path("M-92 38Q-65 -6 -38 38Z", "navy", 0)
    )
    lines = path("M-12 24H92M-12 46H54", width=9, stroke="slate")
    return box(-118, -72, 236, 144, 18, "mint") + face + lines + placed(heart(22), 62, -28)
