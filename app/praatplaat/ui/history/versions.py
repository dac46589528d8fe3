"""The versions of a set, the one that ships with Praatplaat among them, and which of them is in use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from praatplaat.editing.values import Values
from praatplaat.library import Library
from praatplaat.office import publishing, sets
from praatplaat.office.desk import Office
from praatplaat.office.sets import Kind, Revision
from praatplaat.ui.editing.work import began

SHIPPED = 0
"""Number of the version that ships with Praatplaat."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a set: a revision, or what ships with Praatplaat where there is none."""

    number: int
    revision: Revision | None
    is_newest: bool = False
    on_tablets: bool = False

    @property
    def is_archived(self) -> bool:
        """Whether the set was put away with it."""
        return self.revision is not None and self.revision.kind is Kind.ARCHIVED


def versions_of(office: Office, set_id: str) -> tuple[Version, ...]:
    """Return every version of a set, the newest first. Raises ProblemError."""
    found, given = sets.history(office, set_id), _published(office).get(set_id, SHIPPED)
    last = found[0].number if found else SHIPPED
    listed = [Version(one.number, one, one.number == last, one.number == given) for one in found]
    if _ships(office, set_id):
        listed.append(Version(SHIPPED, None, last == SHIPPED, given == SHIPPED))
    return tuple(listed)


def document_of(office: Office, set_id: str, version: Version) -> Values:
    """Return what a version says: of a set that went back to what ships, that. Raises ProblemError.

    Of an archived one it is what was put away.
    """
    one = version.revision
    if one is None or (one.kind is Kind.SHIPPED and _ships(office, set_id)):
        return began(office, set_id, SHIPPED)
    return one.values


def titles(office: Office, library: Library) -> Mapping[str, Mapping[str, str]]:
    """Return the title of every set there is or was, by id."""
    known = {one.id: one.title for one in library.sets}
    gone = {name: one for name, one in sets.newest(office).items() if name not in known}
    return {**known, **{name: one.values["title"] for name, one in gone.items()}}


def latest(office: Office) -> Sequence[Revision]:
    """Return the newest revision of every set that is not in the archive, the last saved first."""
    found = (one for one in sets.newest(office).values() if one.kind is not Kind.ARCHIVED)
    return sorted(found, key=lambda one: one.at, reverse=True)


def archived(office: Office) -> Sequence[Revision]:
    """Return what is in the archive, the last first."""
    found = (one for one in sets.newest(office).values() if one.kind is Kind.ARCHIVED)
    return sorted(found, key=lambda one: one.at, reverse=True)


def writers(found: Sequence[Version]) -> Counter[str]:
    """Return who saved a set, and how many times."""
    return Counter(one.revision.author_name for one in found if one.revision)


def _published(office: Office) -> Mapping[str, int]:
    """Return the number of the version of each own set that tablets are given."""
    listed = publishing.publications_of(office)
    return listed[0].sets if listed else {}


def _ships(office: Office, set_id: str) -> bool:
    folders = (office.data / "sets", office.root / "phrases" / "sets")
    return any((folder / f"{set_id}.yaml").is_file() for folder in folders)
