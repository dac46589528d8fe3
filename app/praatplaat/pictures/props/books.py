"""Books, picture cards and papers to read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from praatplaat.pictures.drawing import box, circle, path, placed
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.signs import frame, heart
from praatplaat.pictures.props.sky import moon, star, sun
from praatplaat.pictures.props.strokes import cord, smile

GREY_LINES = "#9aa1ad"


@prop("book-open")
def book_open(pictures: bool = False, fill: str = "red") -> str:
    """an open book, held at the middle of its lower edge: pictures true|false, fill is the cover"""
    cover = path(
        "M0 -6C-30 -18 -72 -16 -100 -6V-100C-72 -110 -30 -108 0 -96"
        "C30 -108 72 -110 100 -100V-6C72 -16 30 -18 0 -6Z",
        fill,
    )
    pages = path(
        "M0 -14C-26 -30 -62 -28 -88 -20V-108C-62 -116 -26 -116 0 -100"
        "C26 -116 62 -116 88 -108V-20C62 -28 26 -30 0 -14Z",
        "white",
    )
    text = "M20 -90C36 -97 54 -98 70 -95M20 -68C36 -75 54 -76 70 -73M20 -46C36 -53 54 -54 70 -51"
    lines = path(text, width=6, stroke=GREY_LINES)
    left = placed(lines, 0, 0, mirrored=True)
    if pictures:
        left = placed(sun(13), -46, -84) + path("M-74 -40Q-46 -62 -18 -42", width=8, stroke="green")
    return cover + pages + path("M0 -100V-14", width=6) + lines + left


@prop("book-closed")
def book_closed(fill: str = "blue") -> str:
    """a closed book: fill"""
    pages = path("M-58 60H62V82H-58A11 11 0 0 1 -58 60Z", "white")
    cover = path("M-70 72V-72Q-70 -90 -52 -90H66V60H-56Q-70 60 -70 72Z", fill)
    spine = path("M-46 -88V58", width=6) + path("M-70 72Q-70 84 -56 84H66", width=8)
    return pages + cover + spine + box(-22, -58, 62, 42, 6, "cream", 6)


@prop("story-book")
def story_book() -> str:
    """a story book for bedtime, with a moon and stars on its cover"""
    cover = box(-76, -94, 152, 188, 14, "night") + path("M-50 -90V90", width=6)
    return (
        cover
        + placed(moon(36), 12, -14)
        + placed(star(13), 46, -56)
        + placed(star(10), -22, 40)
        + placed(star(10), 42, 50)
    )


def _cup() -> str:
    return path("M-24 -18H20V8Q20 22 6 22H-10Q-24 22 -24 8Z", "red", 6) + path("M20 -10Q40 -6 20 10", width=7)


def _toy_ball() -> str:
    return circle(0, 0, 27, "blue", 6) + path("M-27 0Q0 -20 27 0", width=6)


CARD_MARKS: dict[str, Callable[[], str]] = {
    "face": smile,
    "cup": _cup,
    "heart": heart,
    "ball": _toy_ball,
    "sun": partial(sun, 20),
    "none": str,
}


@prop("card")
def card(mark: str = "face", w: float = 96, h: float = 122, fill: str = "white") -> str:
    """a picture card: mark face|cup|heart|ball|sun|none, w, h, fill"""
    return box(-w / 2, -h / 2, w, h, 14, fill) + placed(CARD_MARKS[mark](), 0, 0)


@prop("picture-cards")
def picture_cards() -> str:
    """a fan of picture cards, held at the bottom"""
    fan = (("cup", -31, "#dcecf9"), ("face", 0, "white"), ("ball", 31, "#ffe68a"))
    order = (fan[0], fan[2], fan[1])
    return "".join(
        placed(placed(card(mark, fill=fill), 0, -92), 0, 0, angle=angle) for mark, angle, fill in order
    )


@prop("empty-card")
def empty_card(w: float = 150, h: float = 180) -> str:
    """a dashed empty card with a question mark: not one of these"""
    edge = frame(w, h, dashed=True)
    d = "M-30 -30C-30 -72 34 -72 32 -30C30 -4 0 -6 0 24"
    return edge + cord(d, 13, "blue") + circle(0, 60, 13, "blue")


@prop("newspaper")
def newspaper() -> str:
    """a folded newspaper"""
    back = path("M84 -50H104V62Q104 78 90 78H70Z", "grey")
    front = path("M-96 -78H84V62Q84 78 98 78H-80Q-96 78 -96 62Z", "white")
    lines = path("M-74 -2H-12M-74 22H-12M-74 46H62M20 -2H62M20 22H62", width=6, stroke=GREY_LINES)
    return back + front + path("M-72 -52H60", width=14) + lines


@prop("envelope")
def envelope(w: float = 170, h: float = 116) -> str:
    """a closed envelope: w, h"""
    flap = f"M{-w / 2:.0f} {-h / 2 + 6:.0f}L0 {h * 0.14:.0f}L{w / 2:.0f} {-h / 2 + 6:.0f}"
    stamp = box(w / 2 - 44, h / 2 - 46, 26, 30, 3, "red", 6)
    return box(-w / 2, -h / 2, w, h, 10, "white") + path(flap) + stamp


@prop("letter")
def letter() -> str:
    """a letter coming out of its envelope"""
    back = path("M-86 -6L0 -66L86 -6V80H-86Z", "crumb")
    sheet = box(-64, -92, 128, 140, 6, "white") + path(
        "M-42 -64H42M-42 -40H42M-42 -16H10", width=6, stroke=GREY_LINES
    )
    pocket = path("M-86 -6L0 46L86 -6V74Q86 82 78 82H-78Q-86 82 -86 74Z", "cream")
    return back + sheet + pocket + path("M-82 78L-22 33M82 78L22 33", width=7)
