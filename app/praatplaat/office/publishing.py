"""What tablets are given: the published revision of each own set, and how far a text must be per language.

A publication is a list of revisions, so an earlier one can be put back exactly as it was. Sets that ship with
Praatplaat are always there, unless an own version or an archived one stands in their place.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, RowMapping, func, insert, select
from sqlalchemy.exc import IntegrityError

from praatplaat.files import Own
from praatplaat.library import Library, load
from praatplaat.model import State
from praatplaat.office import sets
from praatplaat.office.desk import Desk, Office, Role, keepable, writes
from praatplaat.problems import ProblemError, problem
from praatplaat.store.tables import publications, revisions

COMMENT_LONGEST = 500
LEAST = State.CHECKED
"""How far a text must be where nobody chose."""
_BACK = "= "
"""What the comment of a pack that was put back begins with; its number follows."""


@dataclass(frozen=True, slots=True)
class Publication:
    """One pack as it was ordered: `sets` gives the number of the revision of each own set."""

    number: int
    at: datetime
    by: str
    comment: str
    sets: Mapping[str, int]
    policy: Mapping[str, State]


@dataclass(frozen=True, slots=True)
class Published:
    """What tablets are to carry now. `stamp` changes whenever something else is published."""

    stamp: str = ""
    own: Mapping[str, str | None] = field(default_factory=dict)
    policy: Mapping[str, State] = field(default_factory=dict)


@writes(Role.COORDINATOR)
def publish(desk: Desk, policy: Mapping[str, State], comment: str = "") -> int:
    """Publish the newest revision of every own set; return the number of the publication."""
    newest = {set_id: one.number for set_id, one in sets.newest_in(desk.connection)}
    return _publish(desk, newest, policy, comment)


@writes(Role.COORDINATOR)
def put_back(desk: Desk, number: int) -> int:
    """Publish what an earlier publication held, as a new one; return its number. Raises ProblemError."""
    wanted = _one(desk.connection, number)
    return _publish(desk, wanted.sets, wanted.policy, f"{_BACK}{number}")


def publications_of(office: Office) -> tuple[Publication, ...]:
    """Return everything that was ever published, the last first."""
    with office.store.reading() as connection:
        found = connection.execute(select(publications).order_by(publications.c.number.desc()))
        return tuple(_publication(row) for row in found.mappings())


def was_back(comment: str) -> int:
    """Return the number of the pack that was put back, as a comment has it; 0 for any other comment."""
    number = comment.removeprefix(_BACK)
    return int(number) if number != comment and number.isascii() and number.isdigit() else 0


def published(office: Office) -> Published:
    """Return what tablets are to carry. Raises ProblemError when the database fails."""
    with office.store.reading() as connection:
        last = _last(connection)
        if last is None:
            return Published()
        found = {set_id: _revision(connection, set_id, number) for set_id, number in last.sets.items()}
    return Published(str(last.number), sets.written(found), last.policy)


def library_of(office: Office, found: Published) -> Library:
    """Return the library that tablets are given."""
    return load(office.root, Own(office.data / "sets", found.own), found.policy)


def unpublished(office: Office) -> Mapping[str, tuple[int, int]]:
    """Return the sets whose newest revision is not the published one: (published, newest), 0 for none."""
    with office.store.reading() as connection:
        last, newest = _last(connection), dict(sets.newest_in(connection))
    there = last.sets if last else {}
    pairs = {set_id: (there.get(set_id, 0), one.number) for set_id, one in newest.items()}
    return {set_id: pair for set_id, pair in pairs.items() if pair[0] != pair[1]}


def _publish(desk: Desk, chosen: Mapping[str, int], policy: Mapping[str, State], comment: str) -> int:
    latest = desk.connection.execute(select(func.max(publications.c.number))).scalar() or 0
    facts = {"number": latest + 1, "at": desk.now, "by": desk.actor.name}
    what = {"sets": json.dumps(chosen, sort_keys=True), "policy": json.dumps(policy, sort_keys=True)}
    try:
        with desk.connection.begin_nested():
            said = keepable(comment, COMMENT_LONGEST)
            desk.connection.execute(insert(publications).values(**facts, **what, comment=said))
    except IntegrityError:
        raise ProblemError(problem("publication-busy")) from None
    desk.note("published", str(latest + 1), comment)
    return latest + 1


def _last(connection: Connection) -> Publication | None:
    newest = select(publications).order_by(publications.c.number.desc()).limit(1)
    row = connection.execute(newest).mappings().first()
    return _publication(row) if row else None


def _one(connection: Connection, number: int) -> Publication:
    wanted = select(publications).where(publications.c.number == number)
    row = connection.execute(wanted).mappings().first()
    if row is None:
        raise ProblemError(problem("publication-unknown", number=number))
    return _publication(row)


def _publication(row: RowMapping) -> Publication:
    policy = {language: State(least) for language, least in json.loads(row["policy"]).items()}
    return Publication(**{**row, "sets": json.loads(row["sets"]), "policy": policy})


def _revision(connection: Connection, set_id: str, number: int) -> sets.Revision:
    mine = (revisions.c.set_id == set_id) & (revisions.c.number == number)
    return sets.revision_of(connection.execute(select(revisions).where(mine)).mappings().one())
