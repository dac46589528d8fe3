"""Invitations: a signed link for one native speaker, one language and chosen sets, until a day."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from itsdangerous import BadSignature, URLSafeSerializer
from sqlalchemy import RowMapping, Select, insert, select, update

from praatplaat.office.desk import Actor, Desk, Office, Role, fresh_id, writes
from praatplaat.office.people import add_reviewer
from praatplaat.office.secret import secret
from praatplaat.problems import ProblemError, problem
from praatplaat.store.tables import invitations, people

LONGEST = timedelta(days=90)
SALT = "invitation"


@dataclass(frozen=True, slots=True)
class Invitation:
    """A way in for one native speaker."""

    id: str
    person: str
    name: str
    language: str
    sets: tuple[str, ...]
    made: datetime
    made_by: str
    expires: datetime
    revoked: datetime | None
    opened: datetime | None

    def holds(self, now: datetime) -> bool:
        """Return whether the link still works."""
        return self.revoked is None and self.expires > now

    @property
    def actor(self) -> Actor:
        """Who comes in by it."""
        return Actor(self.person, self.name, Role.REVIEWER, self.id, self.language, frozenset(self.sets))


@writes(Role.COORDINATOR)
def invite(desk: Desk, name: str, language: str, sets: Collection[str], days: int = 14) -> str:
    """Make an invitation and return its id; `link_token` gives what the link carries. Raises ProblemError."""
    if not sets or not language:
        raise ProblemError(problem("invitation-empty"))
    lasts = min(timedelta(days=max(1, days)), LONGEST)
    invitation, person = fresh_id(), add_reviewer(desk, name, language)
    facts = {"person": person, "language": language, "sets": json.dumps(sorted(sets))}
    when = {"made": desk.now, "made_by": desk.actor.name, "expires": desk.now + lasts}
    desk.connection.execute(insert(invitations).values(id=invitation, **facts, **when))
    desk.note("invited", invitation, language)
    return invitation


@writes(Role.COORDINATOR)
def revoke(desk: Desk, invitation: str) -> None:
    """Make a link stop working at once. Raises ProblemError."""
    open_ones = update(invitations).where(invitations.c.id == invitation, invitations.c.revoked.is_(None))
    if not desk.connection.execute(open_ones.values(revoked=desk.now)).rowcount:
        raise ProblemError(problem("invitation-unknown"))
    desk.note("invitation-revoked", invitation)


def link_token(office: Office, invitation: str) -> str:
    """Return the signed part of the link of an invitation."""
    return str(_signer(office).dumps(invitation))


def enter(office: Office, token: str) -> Invitation:
    """Return the invitation behind a link, noting that it was opened. Raises ProblemError."""
    try:
        wanted = str(_signer(office).loads(token))
    except (BadSignature, UnicodeError):
        raise ProblemError(problem("invitation-unknown")) from None
    found = require(office, wanted)
    with office.store.writing() as connection:
        mine = update(invitations).where(invitations.c.id == found.id, invitations.c.opened.is_(None))
        connection.execute(mine.values(opened=office.clock()))
    return found


def require(office: Office, invitation: str) -> Invitation:
    """Return an invitation that still holds. Raises ProblemError that says why it does not."""
    found = next(iter(_read(office, _all().where(invitations.c.id == invitation))), None)
    if found is None:
        raise ProblemError(problem("invitation-unknown"))
    if found.revoked:
        raise ProblemError(problem("invitation-revoked"))
    if not found.holds(office.clock()):
        raise ProblemError(problem("invitation-expired"))
    return found


def everything(office: Office) -> tuple[Invitation, ...]:
    """Return all invitations, the last made first."""
    return _read(office, _all().order_by(invitations.c.made.desc()))


def _all() -> Select[tuple[object, ...]]:
    return select(invitations, people.c.name).join(people, people.c.id == invitations.c.person)


def _read(office: Office, wanted: Select[tuple[object, ...]]) -> tuple[Invitation, ...]:
    with office.store.reading() as connection:
        return tuple(_invitation(row) for row in connection.execute(wanted).mappings())


def _invitation(row: RowMapping) -> Invitation:
    return Invitation(**{**row, "sets": tuple(json.loads(row["sets"]))})


def _signer(office: Office) -> URLSafeSerializer:
    return URLSafeSerializer(secret(office), salt=SALT)
