"""Signs: yes and no, questions, arrows, bubbles, hearts, and marks of feeling."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, number, path, placed, points, turned
from praatplaat.pictures.palette import INK
from praatplaat.pictures.props import prop


def _double(d: str, width: float, stroke: str) -> str:
    return path(d, width=width + 14) + path(d, width=width, stroke=stroke)


@prop("tick")
def tick(r: float = 70, width: float = 38) -> str:
    """a green tick"""
    d = (
        f"M{number(-r)} {number(r * 0.1)}L{number(-r * 0.25)} {number(r * 0.8)}"
        f"L{number(r)} {number(-r * 0.75)}"
    )
    return _double(d, width, "green")


@prop("cross")
def cross(r: float = 60, width: float = 38) -> str:
    """a red cross that means no"""
    d = (
        f"M{number(-r)} {number(-r)}L{number(r)} {number(r)}M{number(r)} {number(-r)}"
        f"L{number(-r)} {number(r)}"
    )
    return _double(d, width, "red")


@prop("crossed-out")
def crossed_out(r: float = 130) -> str:
    """a red stroke through what must not be"""
    return _double(f"M{number(-r)} {number(r)}L{number(r)} {number(-r)}", 24, "red")


@prop("question")
def question(fill: str = "red") -> str:
    """a question mark"""
    d = "M-26 -34C-26 -66 26 -68 28 -34C29 -10 0 -10 0 16"
    return path(d, width=30) + path(d, width=15, stroke=fill) + circle(0, 48, 13, fill, 7)


@prop("arrow")
def arrow(length: float = 110, fill: str = "blue", width: float = 20) -> str:
    """an arrow to the right"""
    tip = length - width * 1.5
    d = (
        f"M0 0H{number(length)}M{number(tip)} {number(-width * 1.6)}"
        f"L{number(length)} 0L{number(tip)} {number(width * 1.6)}"
    )
    return path(d, width=width + 12) + path(d, width=width, stroke=fill)


@prop("arrow-bent")
def arrow_bent(fill: str = "blue") -> str:
    """an arrow that jumps over to the next thing"""
    d = "M-70 30C-60 -50 50 -60 66 10"
    return _double(d, 16, fill) + path("M40 2L68 36L90 -4Z", fill)


@prop("swap")
def swap(fill: str = "blue") -> str:
    """two arrows, one each way"""
    return placed(arrow(120, fill), -60, -26) + placed(arrow(120, fill), 60, 26, 1, 180)


@prop("repeat")
def repeat(r: float = 176, width: float = 34, fill: str = "blue") -> str:
    """two arrows round in a circle"""
    ring = ""
    for a, b in ((200, 335), (20, 155)):
        ring += f"M{points(turned(r, 0, a))}A{number(r)} {number(r)} 0 0 1 {points(turned(r, 0, b))}"
    under, over = path(ring, width=width + 14), path(ring, width=width, stroke=fill)
    for a in (345, 165):
        inner, outer = turned(r - width * 1.35, 0, a - 2), turned(r + width * 1.35, 0, a - 2)
        head = f"M{points(inner)}L{points(turned(r, 0, a + 27), outer)}Z"
        under += path(head, fill, 14)
        over += path(head, fill, 0)
    return under + over


@prop("speech")
def speech(w: float = 160, h: float = 116, tail: str = "left", fill: str = "white") -> str:
    """a speech bubble: w, h, tail left|right|none, fill"""
    x, y, k = w / 2, h / 2, 1 if tail == "right" else -1
    svg = box(-x, -y, w, h, 34, fill)
    if tail == "none":
        return svg
    # the base of the tail lies inside the bubble; a second stroke-less path hides its edge
    d = f"M{points((k * w * 0.08, y - 6))}L{points((k * w * 0.42, y + 34), (k * w * 0.34, y - 6))}"
    return svg + path(d + "Z", fill, 0) + path(d)


@prop("thought")
def thought(w: float = 200, h: float = 160, tail: str = "left", fill: str = "white") -> str:
    """a thought bubble: w, h, tail left|right"""
    lobes = [
        (-0.34, -0.12, 0.3),
        (-0.08, -0.26, 0.34),
        (0.24, -0.2, 0.3),
        (0.36, 0.06, 0.28),
        (0.14, 0.22, 0.32),
        (-0.2, 0.2, 0.3),
    ]
    m, k = min(w, h), 1 if tail == "right" else -1
    svg = circle(k * w * 0.38, h * 0.62, m * 0.1, fill) + circle(k * w * 0.5, h * 0.85, m * 0.065, fill)
    svg += "".join(circle(a * w, b * h, c * m, fill) for a, b, c in lobes)
    svg += "".join(circle(a * w, b * h, c * m - 3, fill, 0) for a, b, c in lobes)
    return svg + circle(0, 0, m * 0.42, fill, 0, ry=m * 0.34)


@prop("scribble")
def scribble(w: float = 96, fill: str = INK) -> str:
    """a wavy line: something is said"""
    d = f"M{number(-w / 2)} 6C{number(-w * 0.35)} -26 {number(-w * 0.25)} 30 {number(-w * 0.1)} -4"
    return path(
        f"{d}S{number(w * 0.1)} 28 {number(w * 0.2)} -6S{number(w * 0.4)} 24 {number(w / 2)} -6",
        width=8,
        stroke=fill,
    )


@prop("sound")
def sound(fill: str = INK) -> str:
    """waves of sound going right"""
    return path("M0 -16Q14 0 0 16M22 -32Q48 0 22 32M46 -46Q82 0 46 46", width=9, stroke=fill)


@prop("heart")
def heart(r: float = 40, fill: str = "red") -> str:
    """a heart"""
    d = f"M0 {number(r * 0.95)}C{points((-r * 1.5, -r * 0.1), (-r * 0.75, -r * 1.15), (0, -r * 0.35))}"
    return path(d + f"C{points((r * 0.75, -r * 1.15), (r * 1.5, -r * 0.1), (0, r * 0.95))}Z", fill)


@prop("bulb")
def bulb(on: bool = True) -> str:
    """a light bulb that shines: on true|false"""
    rays = "M0 -84V-104M-56 -60L-72 -74M56 -60L72 -74M-74 -6H-94M74 -6H94"
    glass = path(
        "M-22 40C-22 14 -52 8 -52 -22A52 52 0 0 1 52 -22C52 8 22 14 22 40Z", "yellow" if on else "white"
    )
    foot = box(-22, 40, 44, 30, 8, "grey") + path("M-20 55H20", width=5)
    return (path(rays, width=10, stroke="orange") if on else "") + glass + foot


@prop("burst")
def burst(r: float = 52) -> str:
    """where it hurts"""
    tips = [turned(r if k % 2 == 0 else r * 0.55, 0, k * 18 - 90) for k in range(20)]
    return path("M" + points(tips[0]) + "L" + points(*tips[1:]) + "Z", "red", 6) + circle(
        0, 0, r * 0.3, "yellow", 0
    )


@prop("zzz")
def zzz() -> str:
    """sleep, drawn as three bends"""
    d = "M-60 30h34l-34 44h34M-10 -24h42l-42 52h42M50 -86h50l-50 62h50"
    return path(d, width=22) + path(d, width=10, stroke="blue")


@prop("tangle")
def tangle() -> str:
    """a tangle of thoughts"""
    d = "M-60 4C-70 -40 -10 -50 -20 -6S-70 20 -34 26S30 -40 6 -44S-30 26 10 24S70 -30 40 -38S8 10 50 22"
    return path(d, width=9)


@prop("note")
def note(fill: str = "purple") -> str:
    """a note of music"""
    return (
        path("M-22 34V-40L40 -54V20", width=9)
        + path("M-22 -40L40 -54V-32L-22 -18Z", fill, 6)
        + circle(-36, 36, 17, fill, 7, ry=13)
        + circle(26, 22, 17, fill, 7, ry=13)
    )


@prop("motion")
def motion() -> str:
    """lines of moving to and fro"""
    return path("M-30 -40C-54 -16 -54 16 -30 40M30 -40C54 -16 54 16 30 40", width=8, stroke="blue")


@prop("warning")
def warning() -> str:
    """a triangle: this is important"""
    return path("M0 -74L84 66H-84Z", "yellow") + path("M0 -28V18", width=15) + path("M0 42h.1", width=17)


@prop("dots")
def dots(count: int = 1, of: int = 5, fill: str = "parent") -> str:
    """so many dots of five or ten, five to a row: count, of"""
    svg, rows = "", (of + 4) // 5
    for k in range(of):
        x, y = (k % 5 - 2) * 84, (k // 5) * 84 - (rows - 1) * 42
        svg += circle(x, y, 32, fill, 8) if k < count else circle(x, y, 32, "white", 5, stroke="#b9b5ab")
    return svg


@prop("frame")
def frame(w: float = 150, h: float = 180, fill: str = "white", dashed: bool = False) -> str:
    """an empty picture card: w, h, fill, dashed"""
    svg = box(-w / 2, -h / 2, w, h, 22, fill)
    return svg.replace("/>", ' stroke-dasharray="18 16"/>') if dashed else svg


@prop("magnifier")
def magnifier() -> str:
    """a magnifying glass"""
    handle = "M34 34L84 84"
    return (
        path(handle, width=32)
        + path(handle, width=17, stroke="wood")
        + circle(0, 0, 48, "sky", 10)
        + path("M-24 -14Q-14 -30 4 -30", width=6, stroke="white")
    )


@prop("key")
def key() -> str:
    """a key whose head is a heart"""
    bar = "M0 40V150M0 112H34M0 146H42"
    return path(bar, width=28) + path(bar, width=13, stroke="yellow") + placed(heart(52), 0, 0)


@prop("medal")
def medal() -> str:
    """a medal on a ribbon"""
    return (
        path("M-26 -58L0 0L26 -58H8L0 -36L-8 -58Z", "blue")
        + circle(0, 18, 32, "yellow")
        + placed(path("M0 -16L5 -5L17 -4L8 4L11 16L0 9L-11 16L-8 4L-17 -4L-5 -5Z", "white", 4), 0, 18)
    )
