"""People in a bed, a baby lying down, and people hand in hand."""

from __future__ import annotations

from dataclasses import replace

from praatplaat.pictures.casts import Look
from praatplaat.pictures.drawing import Point, box, circle, path, placed, tube
from praatplaat.pictures.fields import Fields
from praatplaat.pictures.figures import Figure, draw_figure
from praatplaat.pictures.gestures import Arm
from praatplaat.pictures.groups import Group, group
from praatplaat.pictures.heads import head
from praatplaat.pictures.measures import AGES
from praatplaat.pictures.palette import COLOURS
from praatplaat.pictures.stage import Stage

FAR = 2600

Place = tuple[float, float, float, float]
"""A head in a bed: x, y, radius, lean in degrees."""

ROWS: dict[int, list[Place]] = {
    1: [(256, 252, 92, 0)],
    2: [(144, 246, 78, 6), (368, 246, 78, -6)],
    3: [(112, 244, 72, 8), (260, 288, 60, 4), (404, 244, 72, -8)],
    4: [(84, 246, 64, 8), (206, 284, 54, 4), (318, 284, 54, -4), (432, 246, 64, -8)],
}


def _head(g: Group, who: int, look: Look, place: Place, face: str, depth: float = 8) -> None:
    x, y, r, lean = place
    figure = g.figure(who, (x, y), 1, depth, face)
    if look.hair in ("hijab", "netsela"):
        look = replace(look, hair="braids")  # nobody sleeps in a headscarf
    back, front = head(r * (0.92 if look.age == "baby" else 1), look, figure.face, figure.gaze)
    g.add(depth, placed(back + front, x, y, 1, lean))
    g.anchor(who, (x, y), r)


def build_bed(stage: Stage, fields: Fields, depth: float) -> None:
    """`bed: [child]`: a bed from the side, or from the foot (`view: front`) with up to four sleepers."""
    with group(stage, fields, "bed", depth, {"view", "blanket", "wood"}) as g:
        looks = g.people(1, 4)
        blanket = fields.word("blanket", COLOURS, "rose")
        front = len(looks) > 1 or fields.word("view", ("side", "front"), "side") == "front"
        (_bed_front if front else _bed_side)(g, looks, blanket)


def _bed_side(g: Group, looks: list[Look], blanket: str) -> None:
    g.add(4, box(26, 214, 44, FAR, 10, "wood") + box(60, 436, FAR, 60, 8, "wood"))
    pillow = "M70 440C56 400 70 326 104 310C150 296 214 310 246 340C262 390 258 426 250 440Z"
    g.add(5, path(pillow, "white"))
    _head(g, 0, looks[0], (166, 330, 84, -24), "sleep")
    over = f"M196 440C190 400 214 362 262 354C330 338 440 344 {FAR} 356V444H196Z"
    fold = "M196 438C190 398 214 364 256 356C282 374 262 424 262 440Z"
    g.add(12, path(over, blanket) + path(fold, "cream"))


def _bed_front(g: Group, looks: list[Look], blanket: str) -> None:
    places = ROWS[len(looks)]
    g.add(1, box(-30, 110, 572, 240, 26, "wood"))
    for x, y, r, _ in places:
        w = r * (2.9 if len(looks) < 3 else 2.3)
        g.add(2, box(x - w / 2, y - r * 0.3, w, r * 1.7, r * 0.5, "white"))
    for who, (look, place) in enumerate(zip(looks, places, strict=True)):
        _head(g, who, look, place, "sleep", 8 + (place[1] > 260))
    top = "M-40 352C60 326 170 344 256 350C350 344 440 326 552 352"
    g.add(12, path(f"{top}V{FAR}H-40Z", blanket))
    g.add(12.5, path(f"{top}V404C440 378 350 396 256 402C170 396 60 378 -40 404Z", "cream"))


def build_baby(stage: Stage, fields: Fields, depth: float) -> None:
    """`baby: baby`: a baby on its back on a blanket, or (`pose: tummy`) on its tummy with the head up."""
    with group(stage, fields, "baby", depth, {"pose", "wrap", "blanket"}) as g:
        look = replace(g.people(1)[0], age="baby")
        suit = fields.word("wrap", COLOURS, "mint")
        if "blanket" in fields:
            g.add(1, circle(256, 456, 250, fields.word("blanket", COLOURS), ry=48))
        lying = fields.word("pose", ("back", "tummy"), "back") == "back"
        (_on_back if lying else _on_tummy)(g, look, suit)


def _on_back(g: Group, look: Look, suit: str) -> None:
    for k, (knee, foot) in enumerate((((420, 318), (470, 372)), ((404, 344), (452, 412)))):
        g.add(3 + k * 4, tube([(360, 418), knee, foot], 50, suit) + circle(*foot, 25, suit))
    g.add(5, tube([(222, 404), (352, 412)], 116, suit))
    g.add(6, path("M266 356V452", width=5))
    for k, (elbow, to) in enumerate((((236, 310), (282, 270)), ((280, 330), (330, 300)))):
        g.add(6.5 + k, tube([(228 + 20 * k, 372), elbow, to], 38, suit) + circle(*to, 22, look.skin))
    _head(g, 0, look, (144, 372, 88, -8), "smile", 8)


def _on_tummy(g: Group, look: Look, suit: str) -> None:
    g.add(3, tube([(250, 396), (390, 418)], 108, suit))
    g.add(4, tube([(392, 436), (468, 452)], 52, suit) + circle(478, 452, 25, suit))
    for k, x in enumerate((196, 262)):
        g.add(5 + k * 4, tube([(230 + 20 * k, 396), (x, 446)], 40, suit) + circle(x - 10, 454, 22, look.skin))
    _head(g, 0, look, (172, 312, 88, 4), "happy", 8)


def build_walk(stage: Stage, fields: Fields, depth: float) -> None:
    """`walk: [parent, child]`: two to four people standing hand in hand."""
    with group(stage, fields, "walk", depth) as g:
        looks = g.people(2, 4)
        scale = 0.94 if len(looks) < 4 else 0.84
        figures = _in_a_row(g, looks, scale)
        for who, figure in enumerate(figures):
            left = _joined(figures[who - 1], figure, -1) if who else _hanging(figure, -1)
            right = _joined(figure, figures[who + 1], 1) if who + 1 < len(figures) else _hanging(figure, 1)
            draw_figure(g.canvas, replace(figure, left=left, right=right))


def _in_a_row(g: Group, looks: list[Look], scale: float) -> list[Figure]:
    bodies = [AGES[look.age].scaled(scale) for look in looks]
    widths = [max(m.shoulder, m.head * 0.95) for m in bodies]
    gap = 44 * scale
    total = sum(2 * w for w in widths) + gap * (len(looks) - 1)
    x, figures = 256 - total / 2, []
    for who, (m, w) in enumerate(zip(bodies, widths, strict=True)):
        rise = m.thigh + m.shin + m.leg * 0.28 + m.torso
        figures.append(g.figure(who, (x + w, 486 - rise), scale, 8 + who, "smile", pose="stand"))
        x += 2 * w + gap
    return figures


def _joined(one: Figure, other: Figure, side: int) -> Arm:
    """Return the arm of one of two neighbours towards the hand they share, at the smaller one's height."""
    lower = max(one, other, key=lambda f: f.neck[1])
    x = (one.neck[0] + one.body.shoulder + other.neck[0] - other.body.shoulder) / 2
    mine = one if side > 0 else other
    drop = min(lower.neck[1] + lower.torso * 0.72, _lowest(mine))
    drop = min(drop, _lowest(one), _lowest(other))
    return Arm((x, drop), "out")


def _lowest(f: Figure) -> float:
    return f.neck[1] + (f.body.upper_arm + f.body.fore_arm) * 1.05


def _hanging(f: Figure, side: int) -> Arm:
    m = f.body
    drop = m.arm * 0.55 + (m.upper_arm + m.fore_arm) * 0.965
    to: Point = (f.neck[0] + side * (m.shoulder + 2 * f.scale), f.neck[1] + drop)
    return Arm(to, near=False)
