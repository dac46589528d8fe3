"""One person holding another: hugged, carried, on the lap, a baby in the arms."""

from __future__ import annotations

from dataclasses import replace

from praatplaat.pictures.arms import fingers
from praatplaat.pictures.casts import Look
from praatplaat.pictures.drawing import Point, path, placed, points, tube, turned
from praatplaat.pictures.fields import Fields
from praatplaat.pictures.figures import Figure, draw_figure
from praatplaat.pictures.gestures import Arm
from praatplaat.pictures.groups import Group, group
from praatplaat.pictures.hands import hand
from praatplaat.pictures.heads import baby_profile, head
from praatplaat.pictures.measures import AGES
from praatplaat.pictures.palette import COLOURS
from praatplaat.pictures.stage import Stage
from praatplaat.pictures.things import thing


def _neck_of(look: Look, scale: float, head_at: Point) -> Point:
    """Return the base of the neck of somebody whose head must be at a point."""
    m = AGES[look.age]
    return head_at[0], head_at[1] + (m.neck + m.head * 0.9) * scale


def _forearm(g: Group, look: Look, scale: float, elbow: Point, to: Point, depth: float) -> None:
    """Draw a forearm that lies in front of whom the arm is around."""
    m = AGES[look.age].scaled(scale)
    g.add(depth, tube([elbow, to], m.arm, look.top))
    g.add(
        depth - 0.01,
        hand(to[0] + (to[0] > elbow[0] or -1) * m.arm * 0.42, to[1], m.hand, "fist", look.skin, 0),
    )


def build_hug(stage: Stage, fields: Fields, depth: float) -> None:
    """`hug: [parent, child]`: a grown-up with both arms around somebody smaller."""
    with group(stage, fields, "hug", depth) as g:
        one, other = g.people(2)
        scale = 1.5
        big = g.figure(
            0, _neck_of(one, scale, (206, 122)), scale, depth=8, gaze=(0.5, 0.5), face="loving", tilt=12
        )
        draw_figure(g.canvas, replace(big, left=Arm((366, 430), via=(128, 424)), arms_depth=26))
        m = AGES[one.age].scaled(scale)
        g.add(15, tube([(268, 262), (392, 352)], m.arm, one.top))
        small_scale = 1.5 if other.age != "adult" else 1.42
        head_at = (318, 246) if other.age != "adult" else (330, 170)
        small = g.figure(
            1, _neck_of(other, small_scale, head_at), small_scale, depth=20, face="calm", tilt=-12
        )
        draw_figure(g.canvas, small)
        g.add(27, hand(412, 384, m.hand * 0.95, "fist", one.skin, 0))


def build_lap(stage: Stage, fields: Fields, depth: float) -> None:
    """`lap: [parent, child]`: a child on somebody's lap; `hold: book-open` lies open before them."""
    with group(stage, fields, "lap", depth, {"hold", "with"}) as g:
        one, other = g.people(2)
        big = g.figure(0, _neck_of(one, 1.5, (256, 116)), 1.5, depth=8, face="smile", gaze=(0, 0.4))
        small = g.figure(1, _neck_of(other, 1.35, (256, 276)), 1.35, depth=20, face="happy")
        if "hold" in fields:
            half = _before_them(g, stage, fields)
            left, right = Arm((256 - half, 442), via=(104, 396)), Arm((256 + half, 442), via=(408, 396))
            for arm, side in ((left, -1), (right, 1)):
                g.add(29, fingers(big, arm.to, side))
        else:
            left, right = (Arm(at, hand="none", via=at) for at in ((116, 408), (396, 408)))
            _forearm(g, one, 1.5, (120, 410), (226, 446), 26)
            _forearm(g, one, 1.5, (392, 410), (286, 462), 26.5)
        draw_figure(g.canvas, replace(big, left=left, right=right, arms_depth=19))
        draw_figure(g.canvas, small)


def _before_them(g: Group, stage: Stage, fields: Fields) -> float:
    """Draw what two people hold before them; return half its width."""
    one = thing(stage, fields, key="hold")
    scale = 200 / max(one.box.width, one.box.height)
    x, y = one.box.centre
    g.add(28, placed(one.svg, 256 - x * scale, 446 - y * scale, scale))
    return one.box.width * scale * 0.46


def build_carry(stage: Stage, fields: Fields, depth: float) -> None:
    """`carry: [parent, toddler]`: a small child on somebody's arm."""
    with group(stage, fields, "carry", depth) as g:
        one, other = g.people(2)
        scale, small_scale = 1.45, 1.3
        big = g.figure(0, _neck_of(one, scale, (190, 132)), scale, depth=8, face="smile", gaze=(0.5, 0.2))
        arm = Arm((392, 424), hand="none", via=(300, 390))
        draw_figure(g.canvas, replace(big, right=arm, left=_resting(big, -1)))
        neck = _neck_of(other, small_scale, (346, 194))
        small = g.figure(1, neck, small_scale, depth=20, face="happy", gaze=(-0.4, 0), base=440)
        reach = Arm((236, neck[1] + 22), "down")
        draw_figure(g.canvas, replace(small, left=reach, right=Arm((392, neck[1] + 92), "out")))
        m = AGES[other.age].scaled(small_scale)
        for x, end in ((-22, (316, 498)), (24, (386, 494))):
            g.add(22, tube([(neck[0] + x, 424), end], m.leg, other.bottom))
            g.add(22.1, placed(path("M-22 0Q-22 -26 0 -26Q30 -26 34 0Z", "black"), *end))
        _forearm(g, one, scale, (404, 418), (296, 430), 26)


def _resting(f: Figure, side: int) -> Arm:
    m = f.body
    drop = m.arm * 0.55 + (m.upper_arm + m.fore_arm) * 0.96
    return Arm((f.neck[0] + side * (m.shoulder + 2), f.neck[1] + drop), near=False)


def build_cradle(stage: Stage, fields: Fields, depth: float) -> None:
    """`cradle: [parent, baby]`: a wrapped baby lying in somebody's arms, face to us."""
    with group(stage, fields, "cradle", depth, extra={"wrap"}) as g:
        one, baby = g.people(2)
        _draw_holder(g, one, (336, 412), (446, 430))
        _draw_wrap(g, fields.word("wrap", COLOURS, "yellow"), (136, 366))
        face = g.face(1, "sleep")
        back, front = head(66, replace(baby, age="baby"), face, (0.1, 0.1))
        g.add(21, placed(back + front, 136, 356, 1, -14))
        g.anchor(1, (136, 356), 66)


def build_feed(stage: Stage, fields: Fields, depth: float) -> None:
    """`feed: [parent, baby]`: a baby in the arms that drinks from a bottle or at the breast."""
    with group(stage, fields, "feed", depth, extra={"wrap", "from"}) as g:
        one, baby = g.people(2)
        bottle = fields.word("from", ("bottle", "breast"), "bottle") == "bottle"
        awake = g.face(1, "suck") != "suck-asleep"
        if bottle:
            _draw_holder(g, one, (330, 366), (446, 424))
            _draw_wrap(g, fields.word("wrap", COLOURS, "yellow"), (140, 362))
            g.add(21, placed(baby_profile(66, baby, awake), 140, 350, 1, -22))
            g.add(26, placed(bottle_svg(), 256, 342, 1.35, -98))
            for y in (340, 362):
                g.add(26.5, tube([(322, y), (342, y + 13)], 22, one.skin))
        else:
            _draw_holder(g, one, (316, 400), (446, 432))
            _draw_wrap(g, fields.word("wrap", COLOURS, "mint"), (146, 376))
            # Nothing shows: the baby's mouth lies against her clothes, and all is clear.
            g.add(20.5, path("M196 300C230 262 320 268 326 336C330 384 290 410 250 404", one.top))
            g.add(21.5, placed(baby_profile(66, baby, awake), 146, 344, 1, -6))
        g.anchor(1, (140, 350), 66)


def bottle_svg() -> str:
    """Draw a baby's bottle upright around its middle, teat up."""
    svg = path("M-10 -62C-10 -76 10 -76 10 -62L14 -50H-14Z", "crumb")
    svg += path("M-24 -50H24V-34H-24Z", "blue")
    svg += path("M-26 -34H26V44Q26 56 14 56H-14Q-26 56 -26 44Z", "white")
    return (
        svg
        + path("M-22 -8H22V42Q22 52 13 52H-13Q-22 52 -22 42Z", "cream", 0)
        + path("M8 -14H22M8 6H22M8 26H22", width=4)
    )


def _draw_holder(g: Group, one: Look, hand_to: Point, elbow: Point) -> None:
    """Draw somebody with a forearm under a baby at the left and the other hand at `hand_to`."""
    scale = 1.65
    big = g.figure(
        0, _neck_of(one, scale, (300, 134)), scale, depth=8, face="loving", gaze=(-0.5, 0.5), tilt=-8
    )
    left = Arm((112, 440), hand="none", via=(164, 356))
    draw_figure(g.canvas, replace(big, left=left))
    # The arm that feeds or strokes lies over the baby; the forearm under it closes the picture.
    draw_right = replace(big, left=None, right=Arm(hand_to, via=elbow), arms_depth=25)
    _draw_only_arms(g, draw_right)
    _forearm(g, one, scale, (112, 444), (366, 462), 27)


def _draw_only_arms(g: Group, f: Figure) -> None:
    spare = Group.spare(g)
    draw_figure(spare, f)
    for depth, _, svg in spare.layers:
        if depth >= 25:
            g.add(depth, svg)


def _draw_wrap(g: Group, wrap: str, head_at: Point) -> None:
    """Draw the cloth around a baby whose head is at a point, body to the right."""
    x, y = head_at
    dx, dy = turned(1, 0, 15)
    start, end = (x + dx * 60, y + dy * 60), (x + dx * 290, y + dy * 290)
    g.add(20, tube([start, end], 118, wrap))
    fold = f"M{points((x + 74, y - 42))}Q{points((x + 100, y + 30), (x + 66, y + 84))}"
    g.add(20.1, path(fold, width=5))


__all__ = ["build_carry", "build_cradle", "build_feed", "build_hug", "build_lap"]
