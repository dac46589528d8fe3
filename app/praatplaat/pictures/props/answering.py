"""Somebody who answers: on the phone, beside a child that learns to swim, at a birth."""

from __future__ import annotations

from praatplaat.pictures.drawing import box, circle, path, placed
from praatplaat.pictures.props import prop
from praatplaat.pictures.props.beds import bed_front
from praatplaat.pictures.props.devices import phone
from praatplaat.pictures.props.expecting import round_belly
from praatplaat.pictures.props.signs import sound
from praatplaat.pictures.props.strokes import cord

STEEL = "#c9d0d8"


def _shoulders(fill: str, x: float, foot: float) -> str:
    """Draw shoulders of a half width around (0, 0) down to a foot, an open collar between."""
    d = f"M{-x:g} {foot:g}V44Q{-x:g} 4 {-x * 0.5:g} -4L0 -12L{x * 0.5:g} -4Q{x:g} 4 {x:g} 44V{foot:g}Z"
    return path(d, fill) + path("M-24 -8L0 30L24 -8", "#bfe3f7") + path(f"M0 30V{foot:g}", width=6)


@prop("answering-phone")
def answering_phone(fill: str = "white", stethoscope: bool = True) -> str:
    """a phone that calls, shoulders on it, for a head at its middle: fill, stethoscope true|false"""
    svg = phone(184, 300) + placed(_shoulders(fill, 74, 66), 0, 68)
    if stethoscope:
        svg += cord("M-34 66C-36 118 38 112 34 66M28 92V108", 7, "slate") + circle(28, 114, 12, STEEL, 6)
    waves = placed(sound(), 108, 0) + placed(sound(), -108, 0, mirrored=True)
    return svg + waves


@prop("swim-board")
def swim_board(fill: str = "orange") -> str:
    """a board of foam that a child holds before it to learn to swim, with both its hands: fill"""
    board = path("M-104 44V0Q-104 -36 -62 -36H62Q104 -36 104 0V44Z", fill)
    return board + path("M-56 8Q0 -8 56 8", width=9, stroke="white") + box(-104, 28, 208, 18, 4, "yellow", 7)


@prop("birth-blanket")
def birth_blanket(skin: str = "tan", sleeve: str = "sky", fill: str = "sky") -> str:
    """the blanket of a bed from its foot, a look into the belly under it: skin (of the baby), sleeve, fill"""
    return bed_front("front", fill) + placed(round_belly(skin, sleeve), 0, -18, 0.6)
