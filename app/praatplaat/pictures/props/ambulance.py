"""The ambulance as it drives in the Netherlands; it bears no cross, which is a protected emblem."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path
from praatplaat.pictures.props import prop

_BODY = "M-196 64V-78Q-196 -96 -178 -96H58L66 -62H112Q130 -62 138 -46L162 -2L190 14Q198 20 198 32V64Z"
_BLUE = "M-192 52V26L-158 -12H-104L-160 52ZM-56 52L0 -12H52L-4 52ZM100 52L156 -12L166 4L122 52Z"
_RED = "M-108 52L-52 -12H0L-56 52ZM48 52L104 -12H156L100 52Z"


def _wheel(x: float) -> str:
    return circle(x, 68, 37, "black") + circle(x, 68, 14, "grey", 6)


@prop("ambulance")
def ambulance() -> str:
    """an ambulance in yellow with blue and red stripes, its blue light on, driving to the right; no cross"""
    rays = path("M-48 -140L-70 -156M4 -148V-176M56 -140L78 -156", width=13, stroke="blue")
    lamp = box(-34, -128, 76, 36, 10, "blue")
    band = path("M-192 -12H156M-192 52H194", width=6)
    panes = box(-160, -70, 84, 44, 8, "sky", 7) + path("M78 -44H108Q116 -44 121 -35L136 -8H78Z", "sky", 7)
    doors = path("M-40 -92V60M60 -62V60", width=6)
    side = path(_BODY, "yellow") + path(_BLUE, "blue", 0) + path(_RED, "red", 0) + path(_BODY)
    return rays + lamp + side + band + panes + doors + path("M-226 106H226") + _wheel(-116) + _wheel(116)
