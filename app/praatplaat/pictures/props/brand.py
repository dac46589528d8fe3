"""The sign of the product: one bubble shared by two people, that is a face: a picture that talks."""

from __future__ import annotations

from praatplaat.pictures.drawing import circle, path
from praatplaat.pictures.props import prop

EDGE = 26
"""Bolder than in pictures: the sign must hold at 48 pixels."""


@prop("mark")
def mark() -> str:
    """the sign of Praatplaat: a talking picture of two colours"""
    left = "M0 -132H-86Q-150 -132 -150 -68V30Q-150 92 -104 96V158L-40 96H0"
    right = "M0 -132H86Q150 -132 150 -68V30Q150 92 104 96V158L40 96H0"
    halves = path(f"{left}Z", "volunteer", 0) + path(f"{right}Z", "parent", 0)
    edge = path(f"{left}M0 -132H86Q150 -132 150 -68V30Q150 92 104 96V158L40 96H0", width=EDGE)
    face = circle(-62, -46, 23, "ink", 0) + circle(62, -46, 23, "ink", 0)
    return halves + edge + face + path("M-66 16Q0 78 66 16", width=EDGE)
