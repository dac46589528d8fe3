"""Opening the office of this machine, as its environment says where it is; the same one for all who ask."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from praatplaat import places
from praatplaat.library import Library, load
from praatplaat.office import publishing
from praatplaat.office.desk import Office
from praatplaat.store.database import FILE, Store


def office() -> Office:
    """Return the office of this machine. Raises ProblemError."""
    return opened_at(places.data(), database())


def library() -> Library:
    """Return what tablets are given now, for commands; without a database, what the files say.

    Raises ProblemError when there is a database and it fails.
    """
    if not database() and not (places.data() / FILE).is_file():
        return load(places.root(), places.own_sets())
    return publishing.library_of(office(), publishing.published(office()))


def opened_at(data: Path, database: str) -> Office:
    """Return the office of a database that is named, or else of a file in a folder. Raises ProblemError."""
    return _opened(data, database, places.root())


def database() -> str:
    """Return the address of the database, as `DATABASE_URL` has it; nothing for a file of our own."""
    return os.environ.get("DATABASE_URL", "")


@lru_cache(maxsize=8)
def _opened(data: Path, database: str, root: Path) -> Office:
    return Office(Store.of(data, database), root, data)
