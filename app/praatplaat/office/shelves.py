"""The content as this organisation has it: what ships, with its own sets over it, written or published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from praatplaat.editing.values import Values
from praatplaat.files import Own
from praatplaat.library import Library, load
from praatplaat.office import sets
from praatplaat.office.desk import Office
from praatplaat.office.shipped import shipped
from praatplaat.problems import ProblemError, problem


@dataclass(frozen=True, slots=True)
class Shelf:
    """The newest of everything, whether tablets have it or not."""

    library: Library
    revisions: Mapping[str, sets.Revision]


def shelf_of(office: Office) -> Shelf:
    """Return the library with the newest revisions in it."""
    found = sets.newest(office)
    library = load(office.root, Own(office.data / "sets", sets.written(found)))
    return Shelf(library, found)


def document_of(office: Office, set_id: str) -> tuple[Values, int]:
    """Return the newest document of a set and its revision, 0 for one that ships. Raises ProblemError."""
    with office.store.reading() as connection:
        return document_in(connection, office, set_id)


def document_in(connection: Connection, office: Office, set_id: str) -> tuple[Values, int]:
    """Return the same as a transaction sees it: what it decides, it decides on this. Raises ProblemError."""
    found = sets.latest(connection, set_id)
    if found is not None and found.kind is not sets.Kind.SHIPPED:
        return found.values, found.number
    if document := shipped(office, set_id):
        return document, found.number if found else 0
    raise ProblemError(problem("set-unknown", id=set_id))
