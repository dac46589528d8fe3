"""Large parts of the body: ear, eye, mouth, hands and what they do."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed, tube, tubes
from praatplaat.pictures.palette import OUTLINE
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.signs import heart
from praatplaat.pictures.props.strokes import dot


@prop("ear")
def ear(skin: str = "tan") -> str:
    """a large ear: skin"""
    shell = "M-42 30C-78 -108 68 -118 68 -20C68 26 36 38 28 66C18 102 -28 98 -36 62C-38 50 -39 42 -42 30Z"
    return path(shell, skin) + path(
        "M-20 -14C-20 -66 40 -62 38 -18C36 8 8 8 2 34C-2 54 -16 52 -18 40", width=9
    )


@prop("eye")
def eye(iris: str = "brown-wood") -> str:
    """a large open eye: iris"""
    white = path("M-96 6Q0 -92 96 6Q0 84 -96 6Z", "white")
    ring = circle(0, -2, 38, iris) + dot(0, -2, 19) + dot(13, -16, 9, "white")
    return (
        white
        + ring
        + path("M-96 6Q0 -92 96 6", width=12)
        + path("M-78 -74Q0 -118 78 -74", width=13, stroke="hair")
    )


@prop("mouth")
def mouth() -> str:
    """a large mouth that speaks"""
    lips = path("M-90 -8C-62 -52 -22 -56 0 -38C22 -56 62 -52 90 -8C62 66 -62 66 -90 -8Z", "tongue")
    inside = path("M-62 -8C-30 -26 30 -26 62 -8C36 34 -36 34 -62 -8Z", "mouth", 6)
    teeth = path("M-44 -13C-24 -22 24 -22 44 -13L34 0H-34Z", "white", 0)
    return lips + inside + teeth + path("M-26 15Q0 2 26 15Q0 26 -26 15Z", "tongue", 0)


def _sleeve(fill: str) -> str:
    return path("M-46 96H46V150H-46Z", fill) + box(-54, 86, 108, 26, 10, fill)


@prop("palm")
def palm(skin: str = "tan", sleeve: str = "teal") -> str:
    """a large open hand held up: skin, sleeve"""
    fingers = [
        ((-39, -6), (-50, -72)),
        ((-13, -14), (-17, -96)),
        ((13, -14), (18, -94)),
        ((39, -6), (50, -66)),
    ]
    segments = [([a, b], 38, skin) for a, b in fingers] + [([(26, 40), (86, 2)], 40, skin)]
    hand = box(-56, -24, 112, 104, 44, skin)
    inner = box(-56 + OUTLINE / 2, -24 + OUTLINE / 2, 112 - OUTLINE, 104 - OUTLINE, 40, skin, 0)
    wrist = tube([(0, 60), (0, 110)], 74, skin)
    lines = path("M-34 14Q-6 30 22 8M-36 36Q-10 44 4 60", width=6)
    return wrist + hand + tubes([(t, w, s) for t, w, s in segments]) + inner + lines + _sleeve(sleeve)


@prop("pointing-hand")
def pointing_hand(skin: str = "tan", sleeve: str = "teal") -> str:
    """a large hand that points to the right: skin, sleeve"""
    wrist = tube([(-120, 6), (-50, 4)], 66, skin)
    cuff = path("M-160 -38H-112V50H-160Z", sleeve) + box(-122, -46, 26, 104, 10, sleeve)
    index = tube([(-10, -24), (114, -24)], 36, skin)
    fist = box(-76, -44, 92, 98, 36, skin)
    curled = "".join(box(-12, y, 52, 30, 15, skin) for y in (0, 27))
    thumb = tube([(-44, -30), (10, -56)], 36, skin)
    return wrist + cuff + index + fist + curled + thumb + path("M-52 -24L-26 -22", width=26, stroke=skin)


@prop("handshake")
def handshake(
    skin: str = "light", other: str = "brown", sleeve: str = "blue", other_sleeve: str = "teal"
) -> str:
    """two people shaking hands: skin, other, sleeve, other_sleeve"""
    left_arm = tube([(-190, 40), (-60, 4)], 62, skin) + tube([(-230, 50), (-128, 22)], 84, sleeve)
    right_arm = tube([(190, 40), (60, 4)], 62, other) + tube([(230, 50), (128, 22)], 84, other_sleeve)
    under = path("M-80 -34C-30 -54 40 -50 84 -30L92 36C50 54 10 54 -8 44Z", other)
    over = path(
        "M-92 36L-84 -32C-50 -50 -6 -56 34 -34C52 -22 44 2 24 -2"
        "L-8 -10C20 8 34 30 18 44C-10 62 -60 54 -92 36Z",
        skin,
    )
    fingers = tubes([([(18, 26 + k * 15), (-30, 14 + k * 15)], 22, other) for k in range(3)])
    return left_arm + right_arm + under + over + fingers


def _cupped(skin: str, sleeve: str) -> str:
    palm = path("M2 84C-54 88 -104 58 -116 8C-120 -12 -96 -18 -86 -2C-74 20 -50 32 2 34Z", skin)
    return (
        tube([(-62, 66), (-104, 128)], 48, skin)
        + tube([(-92, 110), (-124, 160)], 64, sleeve)
        + palm
        + path("M-92 22C-74 46 -44 58 -4 60M-96 40C-78 60 -52 72 -30 74", width=6)
    )


@prop("hands-heart")
def hands_heart(skin: str = "tan", other: str = "", sleeve: str = "teal", other_sleeve: str = "") -> str:
    """two hands that carry a heart together: skin, other, sleeve, other_sleeve"""
    left, right = _cupped(skin, sleeve), _cupped(other or skin, other_sleeve or sleeve)
    return placed(left, 0, 0) + placed(right, 0, 0, mirrored=True) + placed(heart(56), 0, -44)


@prop("footsteps")
def footsteps(count: int = 4, fill: str = "slate") -> str:
    """footprints walking to the right: count, fill"""
    sole = path("M-6 -13C10 -24 40 -20 42 0C40 20 10 22 -6 14Z", fill, 0)
    heel = path("M-16 -13V13C-46 18 -46 -18 -16 -13Z", fill, 0)
    return "".join(
        placed(sole + heel, (k - (count - 1) / 2) * 78, 26 if k % 2 else -26) for k in range(count)
    )


@prop("brain")
def brain() -> str:
    """a brain: to think, to learn"""
    d = (
        "M-6 76C-40 84 -62 62 -60 44C-98 38 -104 -6 -76 -20C-80 -60 -40 -78 -16 -64"
        "C8 -88 52 -78 56 -52C94 -46 104 -6 82 10C92 46 56 62 40 50C36 74 12 84 -6 76Z"
    )
    folds = (
        "M-6 76C-12 44 8 30 -6 4S4 -44 -16 -64M-60 44C-48 46 -36 38 -36 26"
        "M-76 -20C-60 -20 -46 -10 -50 4M56 -52C56 -34 42 -28 30 -32"
        "M82 10C70 14 60 8 56 -2M40 50C36 40 26 38 22 30"
    )
    return path(d, "pink") + path(folds, width=7)


@prop("speech-lines")
def speech_lines(fill: str = "ink") -> str:
    """three lines that go out from a mouth on the left: fill"""
    return path("M0 -26L42 -46M6 0H58M0 26L42 46", width=11, stroke=fill)


@prop("listening-waves")
def listening_waves(fill: str = "blue") -> str:
    """waves of sound that come from the right: fill"""
    return path("M46 -60Q8 0 46 60M12 -42Q-14 0 12 42M-18 -24Q-32 0 -18 24", width=11, stroke=fill)
