"""Legs and feet for the poses that show them."""

from __future__ import annotations

from praatplaat.pictures.canvas import Canvas
from praatplaat.pictures.casts import Look
from praatplaat.pictures.drawing import Point, circle, path, points, tube, tubes
from praatplaat.pictures.measures import Measures, joint
from praatplaat.pictures.palette import colour

POSES = frozenset({"bust", "stand", "sit", "floor", "step", "kneel"})
"""bust: cut by the picture's edge · stand · sit: on a chair, from the front · floor: cross-legged
· step: one foot up · kneel: on the knees, at a child's height."""


def _shoe(x: float, y: float, w: float, left: bool) -> str:
    d = (
        f"M{points((-w * 0.5, w * 0.28))}"
        f"C{points((-w * 0.5, -w * 0.35), (w * 0.3, -w * 0.45), (w * 0.55, -w * 0.05))}"
        f"Q{points((w, 0), (w * 0.95, w * 0.28))}Z"
    )
    flip = " scale(-1 1)" if left else ""
    return f'<g transform="translate({x:.1f} {y:.1f}){flip}">{path(d, "black")}</g>'


def _stand(look: Look, hip: Point, m: Measures, lift: float = 0.0) -> str:
    svg = ""
    for side in (-1, 1):
        top = (hip[0] + side * m.hip * 0.48, hip[1] - m.leg * 0.2)
        foot = (hip[0] + side * m.hip * 0.6, hip[1] + m.thigh + m.shin - (lift if side > 0 else 0))
        if lift and side > 0:
            foot = (foot[0] + m.hip * 0.9, foot[1])
        knee = joint(top, foot, m.thigh, m.shin, -side if lift else side)
        shoe = _shoe(*foot, m.leg, side < 0)
        if look.dress:
            svg += shoe + tube([knee, foot], m.leg * 0.8, look.skin)
        else:
            svg += tube([top, knee, (foot[0], foot[1] - m.leg * 0.42)], m.leg, look.bottom) + shoe
    return svg


def _sit(look: Look, hip: Point, m: Measures) -> str:
    svg = ""
    for side in (-1, 1):
        foot = (hip[0] + side * m.hip * 1.25, hip[1] + m.shin + m.leg * 0.6)
        top = (hip[0] + side * m.hip * 0.45, hip[1] - m.leg * 0.1)
        knee = (foot[0] + side * m.leg * 0.12, hip[1] + m.leg * 0.22)
        legs = tubes(
            [([knee, foot], m.leg, colour(look.bottom)), ([top, knee], m.leg * 1.08, colour(look.bottom))]
        )
        svg += legs + circle(
            foot[0] + side * m.leg * 0.1, foot[1] + m.leg * 0.05, m.leg * 0.62, "black", ry=m.leg * 0.4
        )
    return svg


def _floor(look: Look, hip: Point, m: Measures) -> str:
    svg = ""
    for side in (-1, 1):
        knee = (hip[0] + side * m.thigh * 1.15, hip[1] + m.leg * 0.1)
        foot = (hip[0] - side * m.thigh * 0.2, hip[1] + m.leg * 0.42)
        svg += circle(*foot, m.leg * 0.42, look.skin, ry=m.leg * 0.32)
        svg += tube(
            [(hip[0] + side * m.hip * 0.3, hip[1] - m.leg * 0.25), knee, foot], m.leg * 0.95, look.bottom
        )
    return svg


def _kneel(look: Look, hip: Point, m: Measures) -> str:
    svg = ""
    for side in (-1, 1):
        knee = (hip[0] + side * m.hip * 0.62, hip[1] + m.thigh * 0.62)
        foot = (hip[0] + side * m.hip * 1.15, knee[1] + m.leg * 0.12)
        svg += circle(foot[0] + side * m.leg * 0.15, foot[1], m.leg * 0.5, "black", ry=m.leg * 0.32)
        svg += tube([(hip[0] + side * m.hip * 0.48, hip[1] - m.leg * 0.2), knee], m.leg, look.bottom)
    return svg


def draw_legs(canvas: Canvas, pose: str, look: Look, hip: Point, m: Measures, depth: float) -> None:
    """Draw what is below the hip; a bust has nothing there."""
    if pose == "stand":
        canvas.add(depth, _stand(look, hip, m))
    elif pose == "step":
        canvas.add(depth, _stand(look, hip, m, m.shin * 0.7))
    elif pose == "sit":
        canvas.add(depth + 0.15, _sit(look, hip, m))
    elif pose == "kneel":
        canvas.add(depth, _kneel(look, hip, m))
    elif pose == "floor":
        canvas.add(depth + 0.15, _floor(look, hip, m))
