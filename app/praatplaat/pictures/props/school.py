"""What a child carries to school."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, path, placed
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.strokes import cord


@prop("school-bag")
def school_bag(part: str = "all", fill: str = "yellow") -> str:
    """a school bag for the back: part all|straps (the straps over the shoulders), fill"""
    if part == "straps":
        strap = cord("M-58 -60C-66 -20 -66 30 -60 96", 22, fill)
        return strap + placed(strap, 0, 0, mirrored=True)
    loop = cord("M-26 -92C-26 -122 26 -122 26 -92", 9, fill)
    flap = path("M-80 -54C-80 -84 -66 -94 -44 -94H44C66 -94 80 -84 80 -54V-6Q0 22 -80 -6Z", fill)
    return (
        loop
        + box(-80, -94, 160, 188, 34, fill)
        + box(-52, 26, 104, 58, 14, "orange", 7)
        + flap
        + box(-14, -14, 28, 34, 8, "white", 7)
    )
