"""Phrase sets of an organisation: every save a revision, the newest on top, nothing ever overwritten."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from praatplaat import shapes
from praatplaat.documents import parse
from praatplaat.editing.values import Values, text_of, values_of
from praatplaat.office.authorship import note_authors
from praatplaat.office.desk import Actor, Desk, Office, Role, keepable, writes
from praatplaat.office.shipped import shipped
from praatplaat.problems import ProblemError, problem
from praatplaat.store.database import take_turns
from praatplaat.store.tables import drafts, revisions

COMMENT_LONGEST = 500


class Kind(StrEnum):
    """What a revision does."""

    WRITTEN = "written"
    ARCHIVED = "archived"
    """The set is nowhere any more; its document stands here, to be put back."""
    SHIPPED = "shipped"
    """The organisation goes back to the set that ships with Praatplaat; its own stands here."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One save of a set. `number` counts from 1 in each set; `document` is YAML."""

    set_id: str
    number: int
    kind: Kind
    document: str
    author: str
    author_name: str
    at: datetime
    comment: str

    @property
    def values(self) -> Values:
        """The document as values."""
        return values_of(self.document, self.set_id)


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody was writing: not saved yet. `base` is the revision it began from, 0 for none."""

    set_id: str
    base: int
    document: str
    at: datetime

    @property
    def values(self) -> Values:
        """The document as values."""
        return values_of(self.document, self.set_id)


class ConflictError(ProblemError):
    """Somebody else saved first; `theirs` is what they saved."""

    def __init__(self, theirs: Revision) -> None:
        super().__init__(problem("set-conflict", who=theirs.author_name))
        self.theirs = theirs


@writes(Role.COORDINATOR)
def save(desk: Desk, document: Values, base: int, comment: str = "") -> Revision:
    """Save a set as its next revision; `base` is the number it began from, 0 for a new set.

    Raises ConflictError when somebody saved in between, ProblemError when the set is not sound.
    """
    found = append(desk, document, base, comment)
    _drop_draft(desk.connection, desk.actor.id, found.set_id)
    return found


@writes(Role.COORDINATOR)
def archive(desk: Desk, set_id: str, base: int, document: Values, comment: str = "") -> Revision:
    """Take a set off the shelves, own or shipped: it is kept, and can be put back. Raises ProblemError."""
    return _add(desk, Next(set_id, base, Kind.ARCHIVED, text_of(document), comment))


@writes(Role.COORDINATOR)
def follow_shipped(desk: Desk, set_id: str, base: int, comment: str = "") -> Revision:
    """Go back to the set that ships with Praatplaat; the own version is kept. Raises ProblemError."""
    last = latest(desk.connection, set_id)
    if last is None:
        raise ProblemError(problem("set-unknown", id=set_id))
    return _add(desk, Next(set_id, base, Kind.SHIPPED, last.document, comment))


@writes(Role.COORDINATOR)
def restore(desk: Desk, set_id: str, number: int, base: int, comment: str = "") -> Revision:
    """Make an earlier revision the newest one, as a new revision. Raises ProblemError."""
    wanted = _one(desk.connection, set_id, number)
    return append(desk, wanted.values, base, comment)


@writes(Role.COORDINATOR)
def keep_draft(desk: Desk, set_id: str, base: int, document: Values) -> None:
    """Keep what somebody is writing, until they save or discard it."""
    facts = {"base": base, "at": desk.now, "document": text_of(document)}
    whose = {"person": desk.actor.id, "set_id": set_id}
    # Another window of the same person may keep its first draft at this moment: the last one stays.
    with contextlib.suppress(IntegrityError), desk.connection.begin_nested():
        if not desk.connection.execute(update(drafts).filter_by(**whose).values(**facts)).rowcount:
            desk.connection.execute(insert(drafts).values(**whose, **facts))
        return
    desk.connection.execute(update(drafts).filter_by(**whose).values(**facts))


@writes(Role.COORDINATOR)
def discard_draft(desk: Desk, set_id: str) -> None:
    """Forget what somebody was writing."""
    _drop_draft(desk.connection, desk.actor.id, set_id)


def drafts_of(office: Office, actor: Actor) -> Mapping[str, Draft]:
    """Return what somebody was writing, by set."""
    with office.store.reading() as connection:
        found = connection.execute(select(drafts).where(drafts.c.person == actor.id)).mappings()
        return {one["set_id"]: Draft(one["set_id"], one["base"], one["document"], one["at"]) for one in found}


def newest(office: Office) -> Mapping[str, Revision]:
    """Return the newest revision of every set that was ever saved here, the archived ones too."""
    with office.store.reading() as connection:
        return dict(newest_in(connection))


def newest_in(connection: Connection) -> Iterator[tuple[str, Revision]]:
    """Yield the newest revision of each set, by id."""
    last = select(revisions.c.set_id, func.max(revisions.c.number).label("last"))
    last_ones = last.group_by(revisions.c.set_id).subquery()
    joined = (revisions.c.set_id == last_ones.c.set_id) & (revisions.c.number == last_ones.c.last)
    for row in connection.execute(select(revisions).join(last_ones, joined)).mappings():
        yield row["set_id"], revision_of(row)


def history(office: Office, set_id: str) -> tuple[Revision, ...]:
    """Return every revision of a set, the newest first."""
    mine = select(revisions).where(revisions.c.set_id == set_id).order_by(revisions.c.number.desc())
    with office.store.reading() as connection:
        return tuple(revision_of(row) for row in connection.execute(mine).mappings())


def revision(office: Office, set_id: str, number: int) -> Revision:
    """Return one revision. Raises ProblemError for one that is not there."""
    with office.store.reading() as connection:
        return _one(connection, set_id, number)


def written(found: Mapping[str, Revision]) -> dict[str, str | None]:
    """Return revisions as a library reads them: own documents, and nothing for what is archived."""
    kept = {set_id: one for set_id, one in found.items() if one.kind is not Kind.SHIPPED}
    return {set_id: one.document if one.kind is Kind.WRITTEN else None for set_id, one in kept.items()}


def stamp(office: Office) -> str:
    """Return what changes whenever a set is saved."""
    counts = select(func.count(), func.max(revisions.c.at))
    with office.store.reading() as connection:
        return str(tuple(connection.execute(counts).one()))


def append(desk: Desk, document: Values, base: int, comment: str = "", writer: str = "") -> Revision:
    """Save within a write that is under way, as `save` does. Raises ConflictError, ProblemError.

    `writer` is whose words the new ones are, where that is not who saves them.
    """
    _require_newest(desk.connection, str(document.get("id", "")), base)
    text, before = _sound(document), _before(desk, document["id"])
    saved = _add(desk, Next(document["id"], base, Kind.WRITTEN, text, comment))
    note_authors(desk, before, document, writer or desk.actor.id)
    return saved


@dataclass(frozen=True, slots=True)
class Next:
    """A revision that is to come after `base`."""

    set_id: str
    base: int
    kind: Kind
    document: str
    comment: str


def _add(desk: Desk, new: Next) -> Revision:
    """Add a revision; whoever is second finds the number taken. Raises ConflictError."""
    _require_newest(desk.connection, new.set_id, new.base)
    facts = {"set_id": new.set_id, "number": new.base + 1, "kind": new.kind, "document": new.document}
    who = {"author": desk.actor.id, "author_name": desk.actor.name, "at": desk.now}
    try:
        with desk.connection.begin_nested():
            said = keepable(new.comment, COMMENT_LONGEST)
            desk.connection.execute(insert(revisions).values(**facts, **who, comment=said))
    except IntegrityError:
        theirs = latest(desk.connection, new.set_id)
        assert theirs is not None
        raise ConflictError(theirs) from None
    desk.note(f"set-{new.kind}", new.set_id, str(new.base + 1))
    return _one(desk.connection, new.set_id, new.base + 1)


def _require_newest(connection: Connection, set_id: str, base: int) -> None:
    """Refuse a base that is not the newest revision. Raises ConflictError, ProblemError."""
    take_turns(connection, set_id)
    last = latest(connection, set_id)
    if last and last.number != base:
        raise ConflictError(last)
    if last is None and base:
        raise ProblemError(problem("set-unknown", id=set_id))


def _before(desk: Desk, set_id: str) -> Values:
    """Return the set as it was: the newest revision, or what ships with Praatplaat; empty for a new one."""
    if last := latest(desk.connection, set_id):
        return last.values
    try:
        return shipped(desk.office, set_id) or {}
    except ProblemError:
        return {}


def _sound(document: Values) -> str:
    """Return the text of a set that can be read back. Raises ProblemError for one that cannot."""
    text = text_of(document)
    read = parse(text, str(document.get("id", "?")))
    if faults := shapes.faults(read, "phrase-set"):
        raise ProblemError(problem("set-unsound", faults[0].where, reason=faults[0].what("nl")))
    return text


def _drop_draft(connection: Connection, person: str, set_id: str) -> None:
    connection.execute(delete(drafts).where(drafts.c.person == person, drafts.c.set_id == set_id))


def latest(connection: Connection, set_id: str) -> Revision | None:
    """Return the newest revision of a set; None for one that was never saved here."""
    mine = select(revisions).where(revisions.c.set_id == set_id)
    row = connection.execute(mine.order_by(revisions.c.number.desc()).limit(1)).mappings().first()
    return revision_of(row) if row else None


def _one(connection: Connection, set_id: str, number: int) -> Revision:
    wanted = select(revisions).where(revisions.c.set_id == set_id, revisions.c.number == number)
    row = connection.execute(wanted).mappings().first()
    if row is None:
        raise ProblemError(problem("revision-unknown", number=number, id=set_id))
    return revision_of(row)


def revision_of(row: RowMapping) -> Revision:
    """Return a row of the table as a revision."""
    return Revision(**{**row, "kind": Kind(row["kind"])})
