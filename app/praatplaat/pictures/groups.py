"""People drawn as one: placed, sized and mirrored together, each to be looked at by name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from praatplaat.pictures.canvas import Canvas
from praatplaat.pictures.casts import Look
from praatplaat.pictures.drawing import Point, number, outlined
from praatplaat.pictures.expressions import EXPRESSIONS
from praatplaat.pictures.fields import Fields
from praatplaat.pictures.figures import Figure
from praatplaat.pictures.stage import DIRECTIONS, PLACES, SIDE, Frame, Stage

GROUP_FIELDS = frozenset({"at", "nudge", "size", "flip", "faces", "looks", "as", "depth", "festive"})

SIZES = {"tiny": 0.42, "small": 0.66, "medium": 0.84, "large": 1.0, "huge": 1.16}
"""Part of the picture's height a group takes."""


class Group:
    """Drawn in a 512 × 512 square of its own, on a canvas of its own."""

    def __init__(self, stage: Stage, fields: Fields, key: str, frame: Frame) -> None:
        self._stage, self._fields, self._key, self.frame = stage, fields, key, frame
        self.canvas = Canvas()
        self.base = (frame.base - frame.y) / frame.scale
        self._looks: list[Look] = []
        self._roles: list[str] = []

    def people(self, least: int, most: int | None = None) -> list[Look]:
        """Return who takes part, in order; raises ProblemError when they are too few or too many."""
        fields, roles = self._fields, self._fields.words(self._key)
        if not least <= len(roles) <= (most or least):
            raise fields.refused("scene-people", self._key, least=least, most=most or least)
        known = self._stage.cast.roles
        for role in roles:
            if role not in known:
                raise fields.unknown("scene-choice", self._key, role, known)
        festive = fields.flag("festive")
        self._roles = roles
        self._looks = [self._stage.cast.look(role, self._stage.form, festive) for role in roles]
        return self._looks

    def figure(
        self,
        who: int,
        neck: Point,
        scale: float,
        depth: float,
        face: str,
        gaze: Point = (0, 0),
        tilt: float = 0,
        pose: str = "bust",
        base: float | None = None,
    ) -> Figure:
        """Return the n-th person, with the face and gaze the scene asks for."""
        return Figure(
            self.name(who),
            self._looks[who],
            neck,
            scale,
            depth,
            self.face(who, face),
            self._gaze(who, gaze),
            tilt,
            pose,
            base=self.base if base is None else base,
        )

    def face(self, who: int, default: str) -> str:
        """Return the face of the n-th person."""
        return self._listed("faces", who, EXPRESSIONS, default)

    def _gaze(self, who: int, default: Point) -> Point:
        word = self._listed("looks", who, DIRECTIONS, "")
        x, y = DIRECTIONS[word] if word else default
        return (-x if word and self._fields.flag("flip") else x), y

    def _listed(self, key: str, who: int, known: object, default: str) -> str:
        if key not in self._fields:
            return default
        words = self._fields.words(key)
        if who >= len(words):
            return default
        if words[who] not in known:  # type: ignore[operator]
            raise self._fields.unknown("scene-choice", key, words[who], known)  # type: ignore[arg-type]
        return words[who]

    def name(self, who: int) -> str:
        """Return the name the n-th person is known by: `as`, or the role, counted when it comes twice."""
        names = self._fields.words("as") if "as" in self._fields else self._roles
        name = names[who] if who < len(names) else self._roles[who]
        return name if name not in names[:who] else f"{name}-{who + 1}"

    def add(self, depth: float, svg: str) -> None:
        """Lay SVG at a depth within the group."""
        self.canvas.add(depth, svg)

    def anchor(self, who: int, head: Point, r: float) -> None:
        """Note where a head is that was not drawn as a figure."""
        x, y = head
        self.canvas.anchors[self.name(who)] = {
            "centre": head,
            "head": head,
            "crown": (x, y - r * 1.1),
            "mouth": (x, y + r * 0.5),
            "belly": (x + r * 2, y + r * 0.5),
        }

    def spare(self) -> Canvas:
        """Return a canvas to draw somebody on of whom only a part is wanted."""
        return Canvas()


@contextmanager
def group(
    stage: Stage, fields: Fields, key: str, depth: float, extra: frozenset[str] | set[str] = frozenset()
) -> Iterator[Group]:
    """Draw a group in the room that `at` and `size` give it, and put it on the stage."""
    fields.only(GROUP_FIELDS | {key} | extra)
    frame = _frame(stage, fields)
    one = Group(stage, fields, key, frame)
    yield one
    flip = fields.flag("flip")
    scale, x = frame.scale, frame.x + (SIDE * frame.scale if flip else 0)
    body = one.canvas.body()
    if scale != 1:
        body = outlined(body, scale)
    across = -scale if flip else scale
    move = f"translate({number(x)} {number(frame.y)}) scale({across:g} {scale:g})"
    stage.canvas.add(
        depth,
        body if (scale, flip, frame.x, frame.y) == (1, False, 0, 0) else f'<g transform="{move}">{body}</g>',
    )
    for name, parts in one.canvas.anchors.items():
        stage.canvas.anchors[name] = {
            part: (x + px * across, frame.y + py * scale) for part, (px, py) in parts.items()
        }


def _frame(stage: Stage, fields: Fields) -> Frame:
    """Return the square a group is drawn in: its foot stays on the foot of the picture."""
    outer, size = stage.frame, SIZES[fields.word("size", SIZES, "large")]
    scale = outer.scale * size
    dx, dy = fields.pair("nudge") or (0.0, 0.0)
    across = PLACES[fields.word("at", PLACES, "centre")][0] + dx
    x, y = outer.point(across - SIDE * size / 2, SIDE * (1 - size) + dy)
    return replace(outer, x=x, y=y, scale=scale)
