"""The files of `phrases/`, each with its shape proven; what is wrong with one is noted, and it is left out.

An organisation's own phrase sets stand in a folder of their own: one with the id of a shipped set takes its
place, so that an upgrade never touches what an organisation wrote.
"""

from __future__ import annotations

from pathlib import Path

from praatplaat import shapes
from praatplaat.documents import Document, read
from praatplaat.problems import Problem, ProblemError, Where, problem

SUFFIXES = (".yaml", ".yml")


class Files:
    """Reads what is below `phrases/` of a root, and the organisation's `own` sets; notes what is wrong."""

    def __init__(self, root: Path, own: Path | None, problems: list[Problem]) -> None:
        self._phrases, self._own, self._problems = root / "phrases", own, problems

    def one(self, name: str, schema: str, *, optional: bool = False) -> Document | None:
        """Return a file of `phrases/`; nothing where it is broken, or optional and not there."""
        path = self._phrases / name
        return None if optional and not path.exists() else self._read(path, f"phrases/{name}", schema)

    def sets(self) -> list[Document]:
        """Return the phrase sets, shipped and own; an own one shadows the shipped one with its id."""
        shipped = self._folder(self._phrases / "sets", "phrases/sets", "phrase-set")
        own = self._folder(self._own, "data/sets", "phrase-set") if self._own else []
        # A broken own set replaces the shipped one too: its organisation does not say what that says.
        written = {path.stem for path in _listed(self._own)} if self._own else set()
        replaced = written | {document.value["id"] for document in own}
        return [*(one for one in shipped if one.value["id"] not in replaced), *own]

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
            document = read(path, shown)
        except ProblemError as error:
            self._problems.append(error.problem)
            return None
        faults = shapes.faults(document, schema)
        self._problems.extend(faults)
        return None if faults else document


def _listed(folder: Path) -> list[Path]:
    """Return what is in a folder; a folder that is not there is empty."""
    try:
        return list(folder.iterdir())
    except OSError:
        return []
