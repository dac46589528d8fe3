"""All pictures: scenes and casts from `pictograms/`, each tried once so that a fault shows; and photos."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from praatplaat.documents import read
from praatplaat.model import Form
from praatplaat.pictures.casting import casts_of
from praatplaat.pictures.casts import Cast
from praatplaat.pictures.photos import Kept, kept
from praatplaat.pictures.scenes import Scene, scene_of
from praatplaat.problems import Problem, ProblemError, Where, problem

SUFFIX = ".yaml"


@dataclass(frozen=True, slots=True)
class Gallery:
    """Scenes by name, casts by id, and what is wrong in their files; what is wrong is left out."""

    scenes: Mapping[str, Scene | Kept] = field(default_factory=dict)
    casts: Mapping[str, Cast] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @classmethod
    def load(cls, root: Path, own: Path | None = None) -> Gallery:
        """Read `pictograms/` under `root`, and the organisation's `own` pictures that are not archived.

        Never raises for what is written there.
        """
        problems: list[Problem] = []
        casts = _casts(root, problems)
        scenes = {scene.name: scene for scene in _scenes(root, casts, problems)} if casts else {}
        photos = {one.name: one for one in kept(own, problems) if not one.archived} if own and casts else {}
        return cls({**photos, **scenes}, casts, tuple(problems))

    def svg(self, name: str, cast_id: str, form: Form, mirrored: bool = False) -> str:
        """Return one picture as SVG; raises KeyError for an unknown scene or cast."""
        return self.scenes[name].svg(self.casts[cast_id], form, mirrored)


def _casts(root: Path, problems: list[Problem]) -> Mapping[str, Cast]:
    try:
        return casts_of(read(root / "pictograms" / "casts.yaml", "pictograms/casts.yaml"), problems)
    except ProblemError as error:
        problems.append(error.problem)
        return {}


def _scenes(root: Path, casts: Mapping[str, Cast], problems: list[Problem]) -> Iterator[Scene]:
    folder = root / "pictograms" / "scenes"
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.name.startswith("."):
            continue
        name = f"pictograms/scenes/{path.name}"
        if path.suffix != SUFFIX:
            problems.append(problem("file-ignored", Where(name)))
            continue
        try:
            scene = scene_of(path.stem, read(path, name))
            for cast in casts.values():
                scene.svg(cast, Form.WOMAN)
        except ProblemError as error:
            problems.append(error.problem)
        else:
            yield scene
