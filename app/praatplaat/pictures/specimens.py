"""One picture of every face, gesture, pose and thing of the kit, for the manual of scene writers."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path

from praatplaat.documents import parse
from praatplaat.model import Form
from praatplaat.pictures.casts import Cast
from praatplaat.pictures.expressions import EXPRESSIONS
from praatplaat.pictures.gestures import GESTURES
from praatplaat.pictures.legs import POSES
from praatplaat.pictures.props import PROPS, module_of
from praatplaat.pictures.scenes import scene_of
from praatplaat.pictures.sheets import page_of
from praatplaat.problems import ProblemError

SIZE, WIDEST = 104, 900
"""Pixels of one picture, and of a row of them."""

COLOURS = 64
"""Colours of a sheet: few, so that the page loads fast."""

Specimen = tuple[str, str]


def write(cast: Cast, folder: Path) -> list[Path]:
    """Draw all sheets into a folder; return what was written. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    sheets = {"faces": list(_faces(cast)), "gestures": list(_gestures(cast)), "poses": list(_poses(cast))}
    for prop in sorted(PROPS):
        sheets.setdefault(f"props-{module_of(PROPS[prop])}", []).append(_thing(cast, prop))
    written = []
    for name, pictures in sheets.items():
        path = folder / f"{name.replace(' ', '-')}.png"
        path.write_bytes(page_of(pictures, SIZE, widest=WIDEST, colours=COLOURS))
        written.append(path)
    return written


def _faces(cast: Cast) -> Iterator[Specimen]:
    for face in EXPRESSIONS:
        yield face, _drawn(cast, {"head": "mother", "size": "large", "face": face})


def _gestures(cast: Cast) -> Iterator[Specimen]:
    for gesture in GESTURES:
        # Some need more than their name: whom to reach for, what to hold. Those stand in the examples.
        with contextlib.suppress(ProblemError):
            item = {"person": "father", "size": "medium", "level": "high", "right": gesture}
            yield gesture, _drawn(cast, item)


def _poses(cast: Cast) -> Iterator[Specimen]:
    for pose in POSES:
        yield pose, _drawn(cast, {"person": "mother", "size": "medium", "pose": pose})


def _thing(cast: Cast, prop: str) -> Specimen:
    return prop, _drawn(cast, {"prop": prop, "at": "centre", "size": "giant"})


def _drawn(cast: Cast, item: dict[str, str]) -> str:
    said = {"nl": "proef", "en": "specimen"}
    text = json.dumps({"alt": said, "not": said, "items": [{"at": "centre", **item}]})
    return scene_of("specimen", parse(text, "specimen")).svg(cast, Form.WOMAN)
