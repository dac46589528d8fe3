"""People: a body in a pose, a head with a face, two arms that do something."""

from __future__ import annotations

import math
from dataclasses import dataclass

from praatplaat.pictures.canvas import Canvas
from praatplaat.pictures.casts import Look
from praatplaat.pictures.drawing import Point, circle, path, placed, points, tube, turned
from praatplaat.pictures.gestures import Arm
from praatplaat.pictures.hair import BEHIND_BODY
from praatplaat.pictures.hands import hand
from praatplaat.pictures.heads import head, mouth_of
from praatplaat.pictures.legs import draw_legs
from praatplaat.pictures.measures import AGES, Measures, joint
from praatplaat.pictures.palette import OUTLINE, colour

FLOOR = 560.0
"""Busts run to below the picture's edge: no body ends in the air."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One person ready to be drawn. `neck` is the base of the neck; arms are the picture's left and right."""

    name: str
    look: Look
    neck: Point
    scale: float = 1.4
    depth: float = 10.0
    face: str = "smile"
    gaze: Point = (0.0, 0.0)
    tilt: float = 0.0
    pose: str = "bust"
    left: Arm | None = None
    right: Arm | None = None
    base: float = FLOOR
    arms_depth: float | None = None

    @property
    def body(self) -> Measures:
        """Measures of this body at its scale."""
        return AGES[self.look.age].scaled(self.scale)

    @property
    def torso(self) -> float:
        """Length of the drawn trunk; a bust runs past the picture's edge."""
        return self.base - self.neck[1] if self.pose == "bust" else self.body.torso

    @property
    def head_centre(self) -> Point:
        """Middle of the head."""
        m = self.body
        return self.neck[0] + self.tilt * 0.4 * self.scale, self.neck[1] - m.neck - m.head * 0.9


def _trunk_path(f: Figure) -> str:
    m, s, (x, y) = f.body, f.scale, f.neck
    nw, sh, hip, end = m.head * 0.34, m.shoulder, m.hip, y + f.torso
    if f.pose == "bust":
        hip = max(hip, sh * 0.84)
    d = (
        f"M{points((x - nw, y - 2 * s))}"
        f"C{points((x - sh * 0.7, y + 2 * s), (x - sh, y + 8 * s), (x - sh, y + 34 * s))}"
        f"C{points((x - sh + 2 * s, y + 70 * s), (x - hip, y + f.torso * 0.6), (x - hip, end))}"
    )
    if f.look.dress and f.pose == "stand":
        hem = end + m.thigh * 1.35
        d += f"L{points((x - hip * 1.5, hem), (x + hip * 1.5, hem), (x + hip, end))}"
    else:
        d += f"L{points((x + hip, end))}"
    return d + (
        f"C{points((x + hip, y + f.torso * 0.6), (x + sh - 2 * s, y + 70 * s), (x + sh, y + 34 * s))}"
        f"C{points((x + sh, y + 8 * s), (x + sh * 0.7, y + 2 * s), (x + nw, y - 2 * s))}Z"
    )


def _band(f: Figure) -> str:
    """Draw the woven band of a festive dress, down the middle of the trunk."""
    w, (x, y) = 15 * f.scale, f.neck
    end = y + f.torso
    svg = path(
        f"M{points((x - w, y + 20 * f.scale))}V{end:.0f}H{x + w:.0f}V{y + 20 * f.scale:.0f}Z", "yellow", 5
    )
    step = 30 * f.scale
    for k in range(int((end - y) / step)):
        top = y + 30 * f.scale + k * step
        diamond = points(
            (x, top), (x + w * 0.7, top + step * 0.4), (x, top + step * 0.8), (x - w * 0.7, top + step * 0.4)
        )
        svg += path(f"M{diamond}Z", ("green", "red")[k % 2], 4)
    return svg


def _draw_trunk(canvas: Canvas, f: Figure) -> None:
    m, (x, y) = f.body, f.neck
    hx, _ = f.head_centre
    nw = m.head * 0.34
    svg = path(_trunk_path(f), f.look.top)
    if f.look.coat:
        svg += path(f"M{points((x, y + m.head * 0.3))}L{points((x, y + f.torso))}", width=6)
    if f.look.pregnant:
        svg += circle(x, y + m.torso * 0.72, m.hip * 1.32, f.look.top, ry=m.hip * 1.2)
        # the cloth over the belly hangs from the chest: no line above it
        svg += circle(x, y + m.torso * 0.55, m.hip * 0.96, f.look.top, 0, ry=m.hip * 0.8)
    canvas.add(f.depth + 0.1, svg)
    neck = tube(
        [(x, y + 2 * f.scale), (x + (hx - x) * 0.5, y - m.neck - m.head * 0.25)], m.head * 0.55, f.look.skin
    )
    collar = (
        f"M{points((x - nw * 1.25, y - 4 * f.scale))}"
        f"Q{points((x, y + m.head * 0.55), (x + nw * 1.25, y - 4 * f.scale))}"
    )
    canvas.add(f.depth + 0.12, neck + path(collar, f.look.skin, OUTLINE * 0.8))
    if f.look.band:
        canvas.add(f.depth + 0.15, _band(f))


def _draw_head(canvas: Canvas, f: Figure) -> None:
    back, front = head(f.body.head, f.look, f.face, f.gaze)
    x, y = f.head_centre
    if back:
        canvas.add(f.depth + (0.05 if f.look.hair in BEHIND_BODY else 0.19), placed(back, x, y, 1, f.tilt))
    canvas.add(f.depth + 0.2, placed(front, x, y, 1, f.tilt))


def _elbow(shoulder: Point, arm: Arm, side: int, m: Measures) -> Point:
    choices = [joint(shoulder, arm.to, m.upper_arm, m.fore_arm, bend) for bend in (1, -1)]
    wish = {
        "out": lambda p: side * p[0] + 0.35 * p[1],
        "down": lambda p: p[1],
        "natural": lambda p: p[1] + 0.5 * side * p[0],
        "up": lambda p: -p[1],
        "in": lambda p: -side * p[0],
    }[arm.elbow]
    return max(choices, key=wish)


def _draw_arm(canvas: Canvas, f: Figure, arm: Arm, side: int) -> Point:
    m, (x, y) = f.body, f.neck
    shoulder = (x + side * (m.shoulder - m.arm * 0.5), y + m.arm * 0.55)
    elbow = arm.via or _elbow(shoulder, arm, side, m)
    length = math.dist(elbow, arm.to) or 1
    ux, uy = (arm.to[0] - elbow[0]) / length, (arm.to[1] - elbow[1]) / length
    angle = arm.angle if arm.angle is not None else math.degrees(math.atan2(uy, ux))
    palm = hand(*arm.to, m.hand * arm.size, arm.hand, f.look.skin, angle)
    cuff = min(length * 0.9, m.arm * 0.42 + m.hand * 0.2 if arm.hand == "fist" else m.arm * 0.35)
    wrist = (arm.to[0] - ux * cuff, arm.to[1] - uy * cuff)
    sleeve = tube([shoulder, elbow, wrist], m.arm, f.look.top)
    svg = palm + sleeve if arm.hand == "fist" else sleeve + palm
    # the seam between sleeve and trunk would cut the shoulder off: paint it over
    seam = f"M{points((shoulder[0] + side * m.arm * 0.02, shoulder[1] + m.arm * 0.06))}"
    seam += f"L{points((shoulder[0] - side * m.arm * 0.42, shoulder[1] + m.arm * 0.12))}"
    svg += path(seam, width=m.arm * 0.8, stroke=colour(f.look.top))
    over = arm.depth if arm.depth is not None else f.arms_depth
    canvas.add(f.depth + (0.32 if arm.near else 0.3) if over is None else over, svg)
    return elbow


def anchors_of(f: Figure) -> dict[str, Point]:
    """Return where the parts of a person are, before anything is drawn."""
    m, (x, y), (hx, hy) = f.body, f.neck, f.head_centre
    lips = turned(*mouth_of(m.head, f.gaze, f.look.age == "baby"), f.tilt)
    return {
        "centre": (hx, hy),
        "head": (hx, hy),
        "crown": (hx, hy - m.head * 1.2),
        "forehead": (hx, hy - m.head * 0.55),
        "mouth": (hx + lips[0], hy + lips[1]),
        "ear-left": (hx - m.head * 0.95, hy + m.head * 0.08),
        "ear-right": (hx + m.head * 0.95, hy + m.head * 0.08),
        "neck": (x, y),
        "chest": (x, y + 60 * f.scale),
        "belly": (x, y + m.torso * 0.8),
        "lap": (x, y + m.torso),
        "shoulder-left": (x - m.shoulder * 0.8, y + m.arm * 0.3),
        "shoulder-right": (x + m.shoulder * 0.8, y + m.arm * 0.3),
        "back": (x, y + m.torso * 0.45),
        "side-left": (x - m.shoulder * 0.9, y + m.torso * 0.62),
        "side-right": (x + m.shoulder * 0.9, y + m.torso * 0.62),
    }


def draw_figure(canvas: Canvas, f: Figure) -> None:
    """Draw a person and leave their anchors on the canvas."""
    draw_legs(canvas, f.pose, f.look, (f.neck[0], f.neck[1] + f.torso), f.body, f.depth)
    _draw_trunk(canvas, f)
    _draw_head(canvas, f)
    anchors = anchors_of(f)
    for name, arm, side in (("left", f.left, -1), ("right", f.right, 1)):
        if arm is not None:
            anchors[f"elbow-{name}"] = _draw_arm(canvas, f, arm, side)
            anchors[f"hand-{name}"] = arm.to
    canvas.anchors[f.name] = anchors
