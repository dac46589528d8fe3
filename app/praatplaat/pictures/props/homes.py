"""A home with somebody in it."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.signs import heart

LIT = "#ffe9b0"


def _window_box() -> str:
    leaves = path(
        "M-150 196C-150 164 -118 160 -104 174C-90 154 -58 154 -46 174C-30 154 30 154 46 174C58 154 90 154 "
        "104 174C118 160 150 164 150 196Z",
        "green",
    )
    flowers = "".join(
        circle(x, 178 + (k % 2) * 8, 13, ("rose", "yellow")[k % 2], 6)
        for k, x in enumerate((-122, -74, -24, 24, 74, 122))
    )
    return leaves + flowers + box(-164, 192, 328, 44, 8, "wood")


@prop("home-lit")
def home_lit(part: str = "all", fill: str = "red") -> str:
    """a home with a heart and a wide lit window: part all|back|front (front: the wall before people), fill"""
    chimney = path("M112 -160V-224H160V-120", fill)
    roof = path("M-248 -60L0 -236L248 -60Z", fill) + placed(heart(44, "white"), 0, -126)
    back = chimney + box(-212, -64, 424, 340, 0, "cream") + box(-172, -34, 344, 236, 8, LIT) + roof
    drape = path("M174 -34H108C112 20 134 50 174 62Z", "mint", 7)
    frame = box(-172, -34, 344, 236, 8)
    front = drape + placed(drape, 0, 0, mirrored=True) + frame + path("M-208 200H208V276H-208Z", "cream", 0)
    front += _window_box()
    return {"all": back + front, "back": back, "front": front}[part]
