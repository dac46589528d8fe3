"""Sets as they were before anybody saved them in the studio: those that ship, and files in `data/sets/`."""

from __future__ import annotations

from praatplaat.editing.values import Values, values_of
from praatplaat.office.desk import Office


def shipped(office: Office, set_id: str) -> Values | None:
    """Return a set as its file has it, an own file before a shipped one; None where there is none.

    Raises ProblemError for a file that cannot be read.
    """
    for folder in (office.data / "sets", office.root / "phrases" / "sets"):
        path = folder / f"{set_id}.yaml"
        if path.is_file():
            return values_of(path.read_text("utf-8"), path.name)
    return None
