"""Pictures of a pack: every scene in one cast and form, drawn only when something about it changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Protocol

from praatplaat.library import Library
from praatplaat.model import Form, Language
from praatplaat.pack.assets import Assets, encoded, recall
from praatplaat.pictures.photos import PREFIX
from praatplaat.writing import write


class Scene(Protocol):
    """What a pack asks of a scene."""

    @property
    def alt(self) -> Mapping[str, str]:
        """What is to be seen, per language of the volunteer."""


class Gallery(Protocol):
    """What a pack asks of the pictures (praatplaat.pictures.gallery has it)."""

    @property
    def scenes(self) -> Mapping[str, Scene]:
        """Scenes by name."""

    @property
    def casts(self) -> Mapping[str, object]:
        """Casts by name."""

    def svg(self, name: str, cast_id: str, form: Form, mirrored: bool = False) -> str:
        """Return a scene as SVG; the same input, the same text."""


class Carried:
    """The pictures that go along: all scenes, and of the organisation's own photos those that are asked for.

    A photo that no card shows yet may still be a draft, or a mistake; it stays at home.
    """

    def __init__(self, gallery: Gallery, library: Library) -> None:
        asked = frozenset(_asked(library))
        self._gallery, self.casts = gallery, gallery.casts
        self.scenes: Mapping[str, Scene] = {
            name: scene
            for name, scene in gallery.scenes.items()
            if name in asked or not name.startswith(PREFIX)
        }

    def svg(self, name: str, cast_id: str, form: Form, mirrored: bool = False) -> str:
        """Return a scene as SVG."""
        return self._gallery.svg(name, cast_id, form, mirrored)


def _asked(library: Library) -> Iterator[str]:
    """Yield the names of the pictures of everything that a pack shows."""
    yield from (card.picture for card in library.cards() if not card.withheld)
    for group in (library.sets, library.plans, library.plates, library.figures.values()):
        yield from (one.picture for one in group)


class Drawings:
    """Draws scenes into assets, and remembers on disk what was drawn from what."""

    def __init__(self, gallery: Gallery, assets: Assets, memory: Path) -> None:
        self._gallery, self._assets, self._memory = gallery, assets, memory
        self._known: Mapping[str, tuple[str, int]] = recall(memory)
        self._used: dict[str, tuple[str, int]] = {}

    def all(self, language: Language, form: Form) -> dict[str, str]:
        """Return the asset of every scene, in the cast and direction of a language, for one form."""
        drawn = ((name, self.one(name, language, form)) for name in sorted(self._gallery.scenes))
        return {name: file for name, file in drawn if file}

    def one(self, name: str, language: Language, form: Form) -> str | None:
        """Return the asset of a scene; None where scene or cast is not there: the words still go."""
        scene, cast = self._gallery.scenes.get(name), self._gallery.casts.get(language.cast)
        if scene is None or cast is None:
            return None
        mirrored = language.direction == "rtl"
        seen = (_hand(), name, repr(scene), repr(cast), form.value, mirrored)
        key = hashlib.sha256(repr(seen).encode()).hexdigest()
        file, size = self._known.get(key, ("", 0))
        if not (file and self._assets.holds(file, size)):
            svg = self._gallery.svg(name, language.cast, form, mirrored).encode()
            file, size = self._assets.keep(svg, "svg"), len(svg)
        self._used[key] = (file, size)
        return file

    def remember(self) -> None:
        """Write down what was drawn, for the next time."""
        write(self._memory, encoded(self._used))


@cache
def _hand() -> str:
    """Return what stands for the drawing code itself: when it changes, everything is drawn again."""
    folder = Path(__file__).resolve().parents[1] / "pictures"
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()
