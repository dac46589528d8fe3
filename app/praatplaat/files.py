"""The files of `phrases/`, each with its shape proven; what is wrong with one is noted, and it is left out.

An organisation's own phrase sets come from a folder of files and from the studio: one with the id of a
shipped set takes its place, so that an upgrade never touches what an organisation wrote.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from praatplaat import shapes
from praatplaat.documents import Document, parse, written
from praatplaat.problems import Problem, ProblemError, Where, problem

SUFFIXES = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Own:
    """An organisation's own sets: files in a folder, and what its studio wrote."""

    folder: Path | None = None
    studio: Mapping[str, str | None] = field(default_factory=dict)
    """YAML by the id of a set; None for one that is archived, which hides what shipped under that id."""


class Files:
    """Reads what is below `phrases/` of a root, and the organisation's `own` sets; notes what is wrong."""

    def __init__(self, root: Path, own: Own, problems: list[Problem]) -> None:
        self._phrases, self._own, self._problems = root / "phrases", own, problems

    def one(self, name: str, schema: str, *, optional: bool = False) -> Document | None:
        """Return a file of `phrases/`; nothing where it is broken, or optional and not there."""
        path = self._phrases / name
        return None if optional and not path.exists() else self._read(path, f"phrases/{name}", schema)

    def sets(self) -> list[Document]:
        """Return the phrase sets, shipped and own; an own one shadows the shipped one with its id."""
        folder, studio = self._own.folder, self._own.studio
        shipped = self._folder(self._phrases / "sets", "phrases/sets", "phrase-set")
        files = self._folder(folder, "data/sets", "phrase-set") if folder else []
        texts = ((set_id, text) for set_id, text in sorted(studio.items()) if text is not None)
        own = [one for set_id, text in texts if (one := self._proven(text, f"studio/{set_id}", "phrase-set"))]
        # A broken own set replaces the shipped one too: its organisation does not say what that says.
        there = {path.stem for path in _listed(folder)} if folder else set()
        replaced = there | {document.value["id"] for document in files}
        kept = [*(one for one in shipped if one.value["id"] not in replaced), *files]
        return [*(one for one in kept if one.value["id"] not in studio), *own]

    def plates(self) -> list[Document]:
        """Return the talk plates."""
        return self._folder(self._phrases / "plates", "phrases/plates", "plate")

    def _folder(self, folder: Path, shown: str, schema: str) -> list[Document]:
        visible = sorted(path for path in _listed(folder) if not path.name.startswith("."))
        ignored = [path for path in visible if path.suffix not in SUFFIXES]
        self._problems += [problem("file-ignored", Where(f"{shown}/{path.name}")) for path in ignored]
        found = (self._named(path, shown, schema) for path in visible if path.suffix in SUFFIXES)
        return [document for document in found if document]

    def _named(self, path: Path, shown: str, schema: str) -> Document | None:
        """Return a file that is to be named after its id."""
        document = self._read(path, f"{shown}/{path.name}", schema)
        if document and document.value["id"] != path.stem:
            where = document.where(("id",))
            self._problems.append(problem("set-file-name", where, id=document.value["id"]))
        return document

    def _read(self, path: Path, shown: str, schema: str) -> Document | None:
        try:
            text = written(path, shown)
        except ProblemError as error:
            self._problems.append(error.problem)
            return None
        return self._proven(text, shown, schema)

    def _proven(self, text: str, shown: str, schema: str) -> Document | None:
        document, faults = _proven(text, shown, schema)
        self._problems.extend(faults)
        return document


@lru_cache(maxsize=128)
def _proven(text: str, shown: str, schema: str) -> tuple[Document | None, tuple[Problem, ...]]:
    """Return a text as a document, or what is wrong with it. Most files are the same at the next look."""
    try:
        document = parse(text, shown)
    except ProblemError as error:
        return None, (error.problem,)
    faults = tuple(shapes.faults(document, schema))
    return (None if faults else document), faults


def _listed(folder: Path) -> list[Path]:
    """Return what is in a folder; a folder that is not there is empty."""
    try:
        return list(folder.iterdir())
    except OSError:
        return []
