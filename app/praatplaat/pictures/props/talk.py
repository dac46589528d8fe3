"""Talk that goes well or wrong: words that cannot be followed, two bubbles that meet, and a heavy stone."""

from __future__ import annotations

from praatplaat.pictures.drawing import path
from praatplaat.pictures.props import prop


@prop("boulder")
def boulder() -> str:
    """a heavy stone: something is hard"""
    stone = path(
        "M-112 54C-128 6 -104 -62 -52 -80C-8 -96 62 -88 92 -50C122 -12 124 48 96 72Q0 92 -112 54Z", "slate"
    )
    return stone + path("M-60 -46Q-30 -62 4 -58M52 -26L74 4M-78 12L-58 34L-30 32", width=7, stroke="grey")
