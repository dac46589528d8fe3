"""Scene files: a few lines of names that say who is where, doing what; drawn for any cast and form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from praatplaat.documents import Document
from praatplaat.model import Form
from praatplaat.pictures import bubbles, sequences
from praatplaat.pictures.canvas import VIEWS, Canvas
from praatplaat.pictures.casts import Cast
from praatplaat.pictures.fields import Fields
from praatplaat.pictures.holding import build_carry, build_cradle, build_feed, build_hug, build_lap
from praatplaat.pictures.marks import build_badge
from praatplaat.pictures.palette import GROUNDS
from praatplaat.pictures.people import build_head, build_person
from praatplaat.pictures.settings import build_baby, build_bed, build_walk
from praatplaat.pictures.stage import Builder, NotYetError, Stage
from praatplaat.pictures.things import build_prop

MOST_ITEMS = {"whole": 8, "close": 8, "wide": 60}
"""Top-level items of a scene: more than eight and nobody sees the message; a talk plate is full of things."""

DEPTHS = {"back": 0.0, "middle": 400.0, "front": 850.0, "top": 900.0}

KINDS: dict[str, Builder] = {
    "person": build_person,
    "head": build_head,
    "hug": build_hug,
    "lap": build_lap,
    "carry": build_carry,
    "cradle": build_cradle,
    "feed": build_feed,
    "bed": build_bed,
    "baby": build_baby,
    "walk": build_walk,
    "prop": build_prop,
    "thing": build_prop,
    "bubble": bubbles.build_bubble,
    "badge": build_badge,
    "steps": sequences.build_steps,
    "grid": sequences.build_grid,
}
"""What an item of a scene can be: its first word, and who draws it."""

SCENE_FIELDS = frozenset({"alt", "not", "ground", "mirror", "view", "items"})
WRITTEN_IN = ("nl", "en")


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture as it is written. `alt` says what it shows, `not_` what it must not be taken for."""

    name: str
    alt: Mapping[str, str]
    not_: Mapping[str, str]
    ground: str
    mirror: bool
    items: Sequence[Fields]
    view: str = "whole"

    def svg(self, cast: Cast, form: Form, mirrored: bool = False) -> str:
        """Return the picture as SVG; the same input gives the same bytes. Raises ProblemError."""
        turned = mirrored and self.mirror
        stage = Stage(cast, form, turned, canvas=Canvas(self.ground))
        compose(stage, self.items)
        if turned:
            width = VIEWS[self.view].split()[2] if self.view == "wide" else "512"
            body = f'<g transform="translate({width} 0) scale(-1 1)">{stage.canvas.body()}</g>'
            stage.canvas.layers[:] = [(0, 0, body)]
        return stage.canvas.svg(self.view)


def scene_of(name: str, document: Document) -> Scene:
    """Read a scene; raises ProblemError with the line of what is wrong."""
    fields = Fields(document, (), document.value)
    fields.only(SCENE_FIELDS)
    items, view = fields.children("items"), fields.word("view", VIEWS, "whole")
    if len(items) > MOST_ITEMS[view]:
        raise fields.refused("scene-crowded", "items", count=len(items), most=MOST_ITEMS[view])
    return Scene(
        name,
        _sentences(fields, "alt"),
        _sentences(fields, "not"),
        fields.word("ground", GROUNDS, "white"),
        fields.flag("mirror"),
        items,
        view,
    )


def _sentences(fields: Fields, key: str) -> Mapping[str, str]:
    if key not in fields:
        raise fields.refused("scene-absent", None, name=key)
    inner = fields.child(key)
    inner.only(WRITTEN_IN)
    return {language: inner.text(language) for language in WRITTEN_IN}


def compose(stage: Stage, items: Sequence[Fields]) -> None:
    """Draw all items; whoever looks at or reaches for another waits until that one is placed."""
    waiting = list(enumerate(items))
    while waiting:
        still: list[tuple[int, Fields]] = []
        missing: tuple[Fields, str] | None = None
        known = len(stage.canvas.anchors)
        for k, item in waiting:
            try:
                build(stage, item, (k + 1) * 10)
            except NotYetError as error:
                still.append((k, item))
                missing = missing or (item, error.name)
        if missing and len(still) == len(waiting) and len(stage.canvas.anchors) == known:
            item, name = missing
            raise item.unknown("scene-name", _field_of(item, name), name, _names(stage))
        waiting = still


def _names(stage: Stage) -> list[str]:
    return sorted(stage.canvas.anchors)


def _field_of(item: Fields, name: str) -> str:
    """Return the field that mentions a name, for the message."""
    for key in item:
        value = item.raw(key)
        if value == name or (isinstance(value, dict) and name in value.values()):
            return key
    return next(iter(item))


def build(stage: Stage, item: Fields, depth: float) -> None:
    """Draw one item of a scene."""
    kind = next((key for key in item if key in KINDS), None)
    if kind is None:
        first = next(iter(item), "")
        raise item.unknown("scene-kind", first, first, KINDS)
    KINDS[kind](stage, item, depth_of(item, depth))


def depth_of(item: Fields, default: float) -> float:
    """Return how near an item is: as listed, or where `depth` puts it."""
    written = item.raw("depth")
    if isinstance(written, str):
        return DEPTHS[item.word("depth", DEPTHS)]
    return item.number("depth", default, -10, 1000)


bubbles.INSIDE[:] = [compose]
sequences.INSIDE[:] = [compose]

__all__ = ["KINDS", "Scene", "compose", "scene_of"]
