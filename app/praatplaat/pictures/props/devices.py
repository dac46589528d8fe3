"""Phones, tablets and other things with a plug or a battery."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, points, turned
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.signs import heart, note, scribble, sound, speech
from praatplaat.pictures.props.strokes import cord, dot, smile


@prop("phone")
def phone(w: float = 66, h: float = 118, screen: str = "sky") -> str:
    """a mobile phone, held at its middle: w, h, screen"""
    frame = box(-w / 2, -h / 2, w, h, 14, "black")
    glass = box(-w / 2 + 9, -h / 2 + 15, w - 18, h - 30, 4, screen, 0)
    return frame + glass + path(f"M-7 {h / 2 - 8:.0f}H7", width=4, stroke="grey")


def _caller(r: float) -> str:
    """Draw the head and shoulders of whoever is on the line."""
    shoulders = (
        f"M{-r * 1.5:.0f} {r * 2.5:.0f}"
        f"C{-r * 1.5:.0f} {r:.0f} {r * 1.5:.0f} {r:.0f} {r * 1.5:.0f} {r * 2.5:.0f}Z"
    )
    return path(shoulders, "navy", 0) + dot(0, 0, r, "navy")


@prop("phone-call")
def phone_call() -> str:
    """a phone with someone on the line and waves on both sides"""
    waves = placed(sound(), 74, 0) + placed(sound(), -74, 0, mirrored=True)
    return waves + phone(96, 172, "mint") + placed(_caller(21), 0, -20)


def _tile(kind: int, size: float) -> str:
    fills = ("#ffe68a", "#dcf1d8", "#ffd9d2", "#dcecf9")
    marks = (
        smile(size * 0.3),
        placed(heart(size * 0.26), 0, 0),
        circle(0, 0, size * 0.26, "red", 6)
        + path(f"M{-size * 0.26:.0f} 0Q0 -14 {size * 0.26:.0f} 0", width=5),
        placed(
            path("M-15 -10H15V6Q15 16 5 16H-5Q-15 16 -15 6Z", "white", 6)
            + path("M15 -6Q27 -2 15 8", width=6),
            -3,
            0,
        ),
    )
    return box(-size / 2, -size / 2, size, size, 9, fills[kind], 5) + marks[kind]


@prop("tablet")
def tablet(tiles: int = 4, w: float = 250, h: float = 190) -> str:
    """a tablet with picture tiles on its screen: tiles 2|3|4, w, h"""
    svg = box(-w / 2, -h / 2, w, h, 22, "black") + box(
        -w / 2 + 16, -h / 2 + 16, w - 32, h - 32, 8, "cream", 0
    )
    columns, rows = (2, 2) if tiles == 4 else (tiles, 1)
    room_x, room_y = (w - 44) / columns, (h - 44) / rows
    size = min(room_x, room_y) - 8
    for k in range(tiles):
        x, y = k % columns - (columns - 1) / 2, k // columns - (rows - 1) / 2
        svg += placed(_tile(k, size), x * min(room_x, size * 1.35), y * room_y)
    return svg


@prop("tablet-speech")
def tablet_speech() -> str:
    """a tablet that speaks: a bubble rises out of it"""
    bubble = speech(196, 122, "left") + placed(scribble(104), -10, 0)
    return placed(tablet(2), 0, 64) + placed(bubble, 70, -112)


@prop("camera")
def camera() -> str:
    """a photo camera"""
    top = path("M-34 -52L-22 -78H22L34 -52Z", "slate") + box(-82, -68, 34, 20, 6, "red")
    body = box(-104, -52, 208, 128, 22, "slate") + path("M-100 -16H100", width=6)
    lens = (
        circle(0, 14, 48, "grey")
        + circle(0, 14, 29, "navy")
        + path("M-13 6Q-9 -4 2 -5", width=7, stroke="white")
    )
    return top + body + lens + dot(76, -34, 9, "yellow")


@prop("headset")
def headset(fill: str = "blue") -> str:
    """headphones with a microphone, as an interpreter wears them: fill"""
    band = cord("M-82 10C-90 -116 90 -116 82 10", 16, fill)
    boom = cord("M-78 46C-76 92 -44 104 -8 100", 6, "slate") + circle(2, 98, 17, "black")
    ears = "".join(
        box(x - 25, -14, 50, 82, 22, "black") + box(x - 11, 4, 22, 46, 11, fill, 0) for x in (-84, 84)
    )
    return band + boom + ears


@prop("microphone")
def microphone() -> str:
    """a microphone, held at its middle"""
    stem = path("M-22 -10H22L13 88Q0 98 -13 88Z", "navy") + path("M0 30V46", width=9, stroke="grey")
    head = circle(0, -46, 42, "grey") + path(
        "M-30 -66L22 -14M-10 -82L38 -34M-38 -34L10 -82M-22 -14L30 -66", width=4
    )
    return stem + head + circle(0, -46, 42) + box(-34, -16, 68, 20, 9, "slate")


@prop("radio")
def radio() -> str:
    """a loudspeaker that plays music"""
    handle = path("M-64 -52C-64 -94 64 -94 64 -52", width=10)
    body = box(-104, -54, 208, 128, 24, "purple") + box(-20, -34, 40, 14, 7, "lilac", 0)
    cones = "".join(circle(x, 18, 38, "black") + circle(x, 18, 15, "grey", 6) for x in (-54, 54))
    notes = placed(note("yellow"), -96, -122, 0.8) + placed(note("teal"), 104, -118, 0.8)
    return handle + body + cones + notes


@prop("stopwatch")
def stopwatch(minutes: float = 10, r: float = 92) -> str:
    """a stopwatch with the minutes that pass coloured: minutes"""
    end = turned(0, -r * 0.78, min(minutes, 59.9) * 6)
    large = 1 if minutes > 30 else 0
    sector = f"M0 0V{-r * 0.78:.1f}A{r * 0.78:.1f} {r * 0.78:.1f} 0 {large} 1 {points(end)}Z"
    ticks = "".join(
        f"M{points(turned(0, -r * 0.86, k * 90))}L{points(turned(0, -r * 0.72, k * 90))}" for k in range(4)
    )
    crown = box(-13, -r - 26, 26, 24, 4, "slate") + cord(f"M-16 {-r - 32:.0f}H16", 8, "red")
    side = placed(box(-10, -r - 18, 20, 18, 4, "slate"), 0, 0, angle=42)
    return (
        side
        + crown
        + circle(0, 0, r, "white", 10)
        + path(sector, "parent", 6)
        + path(ticks, width=7)
        + dot(0, 0)
    )
