"""What is seen while asleep."""

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
