"""Talk that goes well or wrong: words that cannot be followed, two bubbles that meet, and a heavy stone."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, path, placed
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.comparing import battery
from praatplaat.pictures.props.signs import arrow


@prop("boulder")
def boulder() -> str:
    """a heavy stone: something is hard"""
    stone = path(
        "M-112 54C-128 6 -104 -62 -52 -80C-8 -96 62 -88 92 -50C122 -12 124 48 96 72Q0 92 -112 54Z", "slate"
    )
    return stone + path("M-60 -46Q-30 -62 4 -58M52 -26L74 4M-78 12L-58 34L-30 32", width=7, stroke="grey")


def _dashed(svg: str, dashes: str = "26 22") -> str:
    """Return a shape drawn in dashes: not said, not there yet."""
    return svg.replace("/>", f' stroke-dasharray="{dashes}"/>')


@prop("unspoken")
def unspoken(w: float = 230, h: float = 160) -> str:
    """a pale dashed speech bubble that stays empty, its tail at the lower right: nothing is said: w, h"""
    x, y, r = w / 2, h / 2, 44
    d = f"M{r - x:g} {-y:g}H{x - r:g}Q{x:g} {-y:g} {x:g} {r - y:g}V{y - r:g}Q{x:g} {y:g} {x - r:g} {y:g}"
    d += f"L{x + 10:g} {y + 60:g}L{x - r - 56:g} {y:g}H{r - x:g}Q{-x:g} {y:g} {-x:g} {y - r:g}V{r - y:g}"
    d += f"Q{-x:g} {-y:g} {r - x:g} {-y:g}Z"
    return path(d, "white", 0) + _dashed(path(d, width=8, stroke="slate"))


@prop("unravelled")
def unravelled() -> str:
    """a tangle at the left whose thread runs out to the right in even waves: it gets told"""
    knot = (
        "M-118 -6C-112 -70 -190 -78 -186 -22S-96 34 -88 -18S-176 -66 -196 -8S-120 62 -92 26S-160 -50 -176 -24"
    )
    thread = "M-92 26C-70 -10 -56 -30 -36 -6S-4 26 14 0S52 -28 70 -2S106 26 124 0S160 -28 180 0"
    return path(knot + thread, width=11)


@prop("dashed-bulb")
def dashed_bulb() -> str:
    """a light bulb in dashed outline: does the light go on?"""
    d = "M-22 40C-22 14 -52 8 -52 -22A52 52 0 0 1 52 -22C52 8 22 14 22 40Z"
    return path(d, "white", 0) + _dashed(path(d, width=7), "16 13") + box(-22, 44, 44, 28, 8, "grey")


@prop("charging")
def charging(level: float = 0.84) -> str:
    """a battery that becomes full, three green arrows into it from above: level from 0 to 1"""
    into = ((-78, -196, 44), (0, -214, 90), (78, -196, 136))
    arrows = "".join(placed(arrow(62, "green", 18), x, y, angle=degrees) for x, y, degrees in into)
    return battery(level) + arrows
