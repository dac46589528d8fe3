"""Dangers in and around a home, and what keeps a child or a parent safe from them."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, number, path, placed, tube
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.food import steam
from praatplaat.pictures.props.rooms import CHINA, STEEL
from praatplaat.pictures.props.signs import heart
from praatplaat.pictures.props.strokes import cord, dot

WATER, LIGHT_WATER, STONE = "#5fb0e6", "#a9d7f2", "#b9b5ab"

WIDE = 2600
"""Half the width of what runs on past the edge of the picture."""


@prop("stair-gate")
def stair_gate() -> str:
    """a gate at the foot of stairs that go up between two walls"""
    wall = path("M-176 176V-230H-80L-134 172Z", "cream")
    walls = wall + placed(wall, 0, 0, mirrored=True)
    steps = "".join(
        box(-134 + 8 * k, 116 - 58 * k, 268 - 16 * k, 58, 0, "wood" if k % 2 else "crumb", 7)
        for k in range(6)
    )
    slats = "".join(f"M{x} 56V164" for x in range(-96, 97, 32))
    bars = path(slats, width=20) + path(slats, width=9, stroke="white")
    gate = cord("M-128 50H128M-128 164H128M-128 40V172M128 40V172", 15, "white")
    return steps + walls + bars + gate + circle(112, 74, 15, "green", 7)


@prop("wall-shelf")
def wall_shelf(w: float = 230) -> str:
    """a shelf high on the wall; things stand on the line 8 above its middle: w"""
    x = w / 2 - 34
    arms = path(f"M{number(-x)} 8V46L{number(-x + 30)} 8M{number(x)} 8V46L{number(x - 30)} 8", width=9)
    return arms + box(-w / 2, -10, w, 22, 5, "wood")


@prop("spray-bottle")
def spray_bottle(fill: str = "sky", mist: bool = False) -> str:
    """a spray bottle with something to clean with, held at its neck: fill, mist true|false"""
    body = path(
        "M-22 -6H22V14C56 26 60 50 60 82V136Q60 150 46 150H-46Q-60 150 -60 136V82C-60 50 -56 26 -22 14Z", fill
    )
    head = path("M-44 -62H34Q46 -62 46 -48V-24Q34 -6 22 -6H-22V-28H-44Z", "red")
    trigger = path("M-30 -26C-30 -6 -46 2 -52 16", width=12)
    spray = path("M-66 -46H-96M-64 -60L-92 -76M-64 -32L-92 -16", width=8, stroke="blue")
    bubbles = (
        circle(-14, 92, 20, "white", 6) + circle(20, 72, 12, "white", 6) + circle(16, 112, 9, "white", 5)
    )
    return (spray if mist else "") + trigger + head + body + bubbles


def _vial(x: float, fill: str) -> str:
    return box(x - 24, -22, 48, 66, 8, fill, 7) + box(x - 18, -42, 36, 22, 5, "white", 7)


@prop("medicine-cabinet")
def medicine_cabinet() -> str:
    """a cupboard on the wall with medicines behind glass, closed with a large padlock"""
    case = box(-124, -132, 248, 226, 12, "white") + box(-100, -108, 200, 178, 6, "#cdeaf9", 7)
    pills = box(20, 20, 66, 42, 6, "grey", 6) + "".join(
        circle(x, y, 6, "white", 4) for x in (38, 54, 70) for y in (32, 50)
    )
    low = placed(_vial(-62, "plank"), 0, 18) + placed(_vial(-8, "rose"), 0, 18) + pills
    high = placed(_vial(-56, "orange"), 0, -66, 0.8) + placed(_vial(8, "green"), 0, -66, 0.8)
    lock = cord("M-26 84V58Q-26 30 0 30Q26 30 26 58V84", 12, "grey") + box(-44, 78, 88, 76, 14, "yellow")
    keyhole = dot(0, 108, 11) + path("M0 110V132", width=10)
    return case + high + low + path("M-100 -30H100M-100 62H100", width=7) + placed(lock + keyhole, 0, 10)


@prop("window-open")
def window_open(w: float = 200, h: float = 230) -> str:
    """a window that stands wide open to the air outside: w, h"""
    sky = box(-w / 2, -h / 2, w, h, 4, "#cdeaf9")
    clouds = path("M-58 -44c-2 -26 34 -32 42 -12c18 -8 32 16 14 26h-52z", "white", 6)
    roofs = path("M-100 96V62L-58 30L-18 62V96ZM20 96V74L58 46L100 74V96Z", "red", 6)
    air = path("M-20 10Q10 -8 34 10T84 6", width=7, stroke="blue")
    leaf = f"M{number(w / 2)} {number(-h / 2)}L{number(w / 2 + 88)} {number(-h / 2 - 26)}"
    leaf += f"V{number(h / 2 + 26)}L{number(w / 2)} {number(h / 2)}Z"
    pane = f"M{number(w / 2 + 18)} {number(-h / 2 + 14)}L{number(w / 2 + 70)} {number(-h / 2)}"
    pane += f"V{number(h / 2)}L{number(w / 2 + 18)} {number(h / 2 - 14)}Z"
    sill = cord(f"M{number(-w / 2 - 14)} {number(h / 2 + 8)}H{number(w / 2 + 8)}", 10, "wood")
    frame = box(-w / 2, -h / 2, w, h, 4, width=13)
    return sky + clouds + roofs + air + frame + path(leaf, "white") + path(pane, "sky", 6) + sill


@prop("saucepan")
def saucepan() -> str:
    """a saucepan that steams, its long handle to the right, standing on the line 52 below its middle"""
    handle = cord("M66 -22H206", 20, "slate")
    body = path("M-76 -34H76V34Q76 52 58 52H-58Q-76 52 -76 34Z", STEEL)
    return placed(steam(40), 0, -62) + handle + body + box(-88, -48, 176, 20, 8, CHINA)


@prop("hob")
def hob() -> str:
    """a cooker from the side, a tiled wall at the right; pans stand on the line through its middle"""
    tiles = path("M120 -130H264M120 -60H264M190 -180V0", width=4, stroke=STONE)
    wall = box(120, -180, 200, 400, 0, "cream") + tiles
    body = box(-64, 16, 300, 204, 0, "silver") + box(-28, 80, 130, 110, 12, "slate")
    knobs = "".join(dot(x, 48, 10) for x in (-30, 10, 50, 90))
    return wall + body + knobs + box(-80, 0, 300, 24, 6, "black")


@prop("table-edge")
def table_edge() -> str:
    """a table from the side, its edge at the left; things stand on the line through its middle"""
    return box(26, 20, 32, 280, 0, "wood") + box(0, 0, 400, 34, 6, "plank")


@prop("small-parts")
def small_parts() -> str:
    """a coin, a bead on the way and a round flat battery: small enough to swallow"""
    coin = circle(-130, 0, 40, "yellow") + circle(-130, 0, 25, "none", 6)
    bead = circle(0, 4, 34, "rose") + circle(0, 4, 10, "white", 6)
    cell = circle(130, 8, 42, "slate", 8, ry=34) + circle(130, -6, 42, "grey", 8, ry=34)
    return coin + bead + cell + circle(130, -6, 24, STEEL, 5, ry=18)


@prop("canal")
def canal() -> str:
    """a canal at the right of a paved quay; people stand on the line 20 below its middle, left of it"""
    quay = path(f"M-{WIDE} 0H0V300H-{WIDE}Z", STONE) + path(f"M-{WIDE} 0H0V300", width=8)
    stones = path(
        "M-240 6V60M-160 6V60M-80 6V60M-300 60H0M-200 60V130M-120 60V130M-40 60V130", width=4, stroke="slate"
    )
    water = path(f"M0 40H{WIDE}V300H0Z", WATER)
    waves = "".join(
        path(f"M{x} {y}q17 -18 34 0t34 0", width=7, stroke="white")
        for x, y in ((40, 84), (150, 84), (90, 124))
    )
    return water + path(f"M0 40H{WIDE}") + waves + quay + stones


@prop("waves")
def waves(h: float = 200) -> str:
    """water with waves, wide as the picture and deeper; who swims is before or behind its upper edge: h"""
    crest = f"M-{WIDE} 20" + "q32 -34 64 0" * (WIDE // 32)
    far = path(f"{crest}V{number(h + 400)}H-{WIDE}Z", WATER)
    lines = "".join(
        path(f"M{x} {y}q20 -20 40 0t40 0", width=7, stroke="white")
        for x, y in ((-210, 74), (-40, 92), (126, 70), (-130, 132), (60, 140))
    )
    return far + lines


@prop("arm-float")
def arm_float(fill: str = "orange") -> str:
    """a float around an upper arm, for who learns to swim: fill"""
    return tube([(-4, -16), (4, 16)], 54, fill) + path("M-24 -8Q0 8 26 -4", width=6, stroke="white")


@prop("poison-bottle")
def poison_bottle(cap: bool = True) -> str:
    """a bottle of something poisonous: a skull in a red-edged square on it: cap true|false"""
    body = path(
        "M-30 -86H30V-54C74 -44 80 -16 80 10V104Q80 122 62 122H-62"
        "Q-80 122 -80 104V10C-80 -16 -74 -44 -30 -54Z",
        "purple",
    )
    sign = path("M0 -30L64 34L0 98L-64 34Z", "white", 0) + path(
        "M0 -30L64 34L0 98L-64 34Z", "none", 13, "red"
    )
    skull = circle(0, 22, 23, "black", 0) + box(-13, 34, 26, 18, 5, "black", 0)
    skull += (
        dot(-9, 22, 6.5, "white")
        + dot(9, 22, 6.5, "white")
        + path("M-4 44V52M4 44V52", width=3, stroke="white")
    )
    bones = path("M-24 56L24 72M24 56L-24 72", width=7)
    top = box(-36, -124, 72, 40, 8, "red") if cap else path("M-38 -86H38", width=14)
    return top + body + sign + bones + skull


@prop("flames")
def flames(smoke: bool = False) -> str:
    """flames of a fire: smoke true|false"""
    grey = ""
    if smoke:
        grey = "".join(
            circle(x, y, r, "slate") for x, y, r in ((-6, -116, 34), (34, -150, 42), (-10, -190, 48))
        )
    outer = (
        "M0 -110C24 -64 40 -58 44 -84C88 -30 96 40 56 76Q30 96 0 96Q-30 96 -56 76C-100 36 -76 -16"
        " -48 -58C-44 -30 -30 -24 -24 -40C-20 -66 -16 -84 0 -110Z"
    )
    inner = "M4 -30C12 0 40 6 38 44Q34 80 0 82Q-36 80 -36 44C-36 22 -22 14 -20 -4C-10 8 -2 -6 4 -30Z"
    return grey + path(outer, "orange") + path(inner, "yellow", 6)


@prop("shield")
def shield(fill: str = "teal") -> str:
    """a shield with a heart: somebody is kept safe: fill"""
    return path(
        "M0 -104C30 -82 62 -76 90 -76V4C90 62 48 94 0 116C-48 94 -90 62 -90 4V-76C-62 -76 -30 -82 0 -104Z",
        fill,
    ) + placed(heart(46, "white"), 0, -2)


@prop("home-window")
def home_window(shadow: bool = False, fill: str = "slate") -> str:
    """a plain home with one large lit window: shadow true|false (a dark figure in it), fill is the roof"""
    walls = box(-150, -70, 300, 260, 0, "cream") + box(-84, -30, 168, 150, 6, "#ffe9b0")
    who = path(
        "M-56 116V84C-56 48 -34 40 -22 36V26C-46 8 -36 -22 0 -22C36 -22 46 8 22 26V36C34 40 56 48 56 84V116Z",
        "black",
        0,
    )
    roof = path("M-186 -64L0 -196L186 -64Z", fill)
    return walls + (who if shadow else "") + box(-84, -30, 168, 150, 6, width=9) + roof


@prop("roof-over")
def roof_over() -> str:
    """the roof and walls of a home around people, as an outline: they are at home"""
    return path("M-236 -90V420M236 -90V420", width=14) + cord("M-266 -78L0 -208L266 -78", 18, "red")


@prop("shadow-person")
def shadow_person() -> str:
    """a dark figure without a face, an arm raised: somebody who threatens"""
    trunk = path("M-96 300V60C-96 6 -66 -16 -30 -22H30C66 -16 96 6 96 60V300Z", "slate", 0)
    neck, skull = box(-24, -50, 48, 50, 0, "slate", 0), circle(0, -92, 62, "slate", 0, ry=68)
    track = "M-74 20L-146 -34L-132 -138"
    arm = path(track, width=50, stroke="slate") + circle(-132, -146, 34, "slate", 0)
    knuckles = path("M-154 -160V-142M-138 -166V-146M-122 -164V-144", width=5)
    brow = path("M-44 -104L-16 -94M26 -96L50 -108", width=8)
    return trunk + neck + skull + arm + knuckles + brow


@prop("sight-line")
def sight_line(length: float = 120) -> str:
    """a dashed line to the right from an eye to what it sees: length"""
    return path("".join(f"M{x} 0h14" for x in range(0, int(length), 34)), width=9, stroke="blue")


@prop("candle-out")
def candle_out() -> str:
    """a candle that has gone out, with a wisp of smoke"""
    smoke = path("M0 -66C-30 -88 26 -104 0 -132S16 -160 6 -176", width=8, stroke="slate")
    wax = box(-27, -32, 54, 104, 8, "cream") + path("M-8 -28V-6", width=9, stroke="crumb")
    return (
        smoke + path("M0 -54V-32", width=7) + wax + path("M-62 66H62Q54 94 30 94H-30Q-54 94 -62 66Z", "clay")
    )
