"""What is seen while asleep, and what a child is afraid of."""

from __future__ import annotations

from praatplaat.pictures.drawing import circle, path
from praatplaat.pictures.props import prop


@prop("bad-dream")
def bad_dream() -> str:
    """a dark shadow with teeth, out of a bad dream: nothing a child has really seen"""
    body = path(
        "M-104 96C-120 30 -110 -50 -78 -72L-92 -122L-40 -94Q0 -108 40 -94L92 -122L78 -72"
        "C110 -50 120 30 104 96L70 66L36 98L0 66L-36 98L-70 66Z",
        "slate",
    )
    eyes = "".join(
        path(f"M{x - 30 * s} -50L{x + 26 * s} -28Q{x + 10 * s} 0 {x - 18 * s} -10Z", "yellow", 6)
        + circle(x, -26, 7, "black", 0)
        for x, s in ((-42, 1), (42, -1))
    )
    mouth = path("M-58 22Q0 6 58 22Q46 62 0 62Q-46 62 -58 22Z", "mouth", 6)
    teeth = path("M-44 18L-34 38L-22 16M-10 13L0 36L10 13M22 16L34 38L44 18", "white", 5)
    return body + eyes + mouth + teeth


@prop("barking-dog")
def barking_dog(fill: str = "#8a5a36") -> str:
    """the head of a dog that barks to the left, teeth bared, lines before its mouth: fill"""
    neck = path("M22 20L112 10V118H6Z", fill)
    jaw = path("M-66 34L-84 64Q-40 84 10 62L16 22Z", fill) + path("M-58 10L-72 52Q-34 60 4 36Z", "mouth", 0)
    skull = path(
        "M-98 -18Q-60 -34 -30 -44C-14 -78 40 -92 78 -60C104 -30 96 30 60 48Q22 50 6 26L-84 12Z", fill
    )
    teeth = path("M-80 13L-70 34L-60 14M-50 17L-42 36L-34 20M-62 58L-58 42L-48 58", "white", 5)
    ear = path("M44 -72L64 -122L94 -50Z", fill)
    face = circle(-96, -14, 13, "black", 0) + circle(-8, -34, 9, "black", 0) + path("M-32 -54L8 -46", width=9)
    bark = path("M-122 22L-156 14M-120 44H-158M-116 66L-150 82", width=9)
    return neck + jaw + ear + skull + teeth + face + bark
