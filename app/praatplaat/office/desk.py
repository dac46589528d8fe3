"""The desk at which everything is written: who sits there is looked up again in the very transaction.

A page may hide a button from somebody; what counts is that the write itself is refused.
"""

from __future__ import annotations

import functools
import hashlib
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar, cast

from sqlalchemy import Connection, insert, select

from praatplaat.problems import ProblemError, problem
from praatplaat.store.database import Store
from praatplaat.store.tables import audit, invitations, people, sessions


class Role(StrEnum):
    """What somebody may do."""

    COORDINATOR = "coordinator"
    REVIEWER = "reviewer"
    HOST = "host"
    """Whoever can run commands on the machine itself."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does something. `key` is what proves it: a session's token, or the id of an invitation."""

    id: str
    name: str
    role: Role
    key: str = field(default="", repr=False)
    language: str = ""
    sets: frozenset[str] = frozenset()


HOST = Actor("host", "praatplaat", Role.HOST)
"""Commands on the machine itself: whoever can run them can read and write all files anyway."""


@dataclass(frozen=True, slots=True)
class Office:
    """Where the work of an organisation is kept, and the shipped content it is based on."""

    store: Store
    root: Path
    data: Path
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """One write: its transaction, and who does it."""

    office: Office
    connection: Connection
    actor: Actor
    now: datetime

    def note(self, action: str, subject: str = "", detail: str = "") -> None:
        """Write in the audit list what was done; kept or lost together with the write itself."""
        told = {"action": action, "subject": keepable(subject, 200), "detail": keepable(detail, 500)}
        who = {"who": self.actor.id, "who_name": self.actor.name}
        self.connection.execute(insert(audit).values(id=fresh_id(), at=self.now, **who, **told))


WRITES: dict[str, frozenset[Role]] = {}
"""Every function that writes, and who may call it; a test calls each without the role."""


P = ParamSpec("P")
R = TypeVar("R")


def writes(
    *roles: Role,
) -> Callable[[Callable[Concatenate[Desk, P], R]], Callable[Concatenate[Office, Actor, P], R]]:
    """Make a function a write: one transaction, refused without the role. Raises ProblemError."""

    def made(act: Callable[Concatenate[Desk, P], R]) -> Callable[Concatenate[Office, Actor, P], R]:
        WRITES[f"{act.__module__.rpartition('.')[2]}.{act.__name__}"] = frozenset(roles)

        def guarded(office: Office, actor: Actor, *args: P.args, **named: P.kwargs) -> R:
            with office.store.writing() as connection:
                now = office.clock()
                known = _known(connection, actor, now) if actor.role in roles else None
                if known is None:
                    raise ProblemError(problem("not-allowed", role=", ".join(roles)))
                return act(Desk(office, connection, known, now), *args, **named)

        return cast("Callable[Concatenate[Office, Actor, P], R]", functools.update_wrapper(guarded, act))

    return made


def hashed(token: str) -> str:
    """Return what is kept of a secret."""
    return hashlib.sha256(token.encode(errors="surrogatepass")).hexdigest()


def keepable(text: str, longest: int) -> str:
    """Return text without the signs that not every database keeps, and no longer than this."""
    return "".join(sign for sign in text if sign != "\0" and not "\ud800" <= sign <= "\udfff")[:longest]


def fresh_id() -> str:
    """Return an id that nobody can guess and nothing has."""
    return secrets.token_hex(16)


def _known(connection: Connection, actor: Actor, now: datetime) -> Actor | None:
    """Return who somebody really is, as the database has it now; None for who proves nothing."""
    if actor.role is Role.HOST:
        return HOST if actor == HOST else None
    found = (
        _invited(connection, actor, now)
        if actor.role is Role.REVIEWER
        else _signed_in(connection, actor, now)
    )
    return found if found and found.id == actor.id else None


def _signed_in(connection: Connection, actor: Actor, now: datetime) -> Actor | None:
    """Return the coordinator whose session this is and has not ended."""
    wanted = select(people.c.id, people.c.name).join(sessions, sessions.c.person == people.c.id)
    wanted = wanted.where(sessions.c.token == hashed(actor.key), ~sessions.c.ended, sessions.c.expires > now)
    row = connection.execute(wanted.where(people.c.active, people.c.role == Role.COORDINATOR)).first()
    return Actor(row.id, row.name, Role.COORDINATOR, actor.key) if row else None


def _invited(connection: Connection, actor: Actor, now: datetime) -> Actor | None:
    """Return the native speaker whose invitation still holds, with the language and sets it is for."""
    columns = (people.c.id, people.c.name, invitations.c.language, invitations.c.sets)
    wanted = select(*columns).join(invitations, invitations.c.person == people.c.id)
    wanted = wanted.where(invitations.c.id == actor.key, invitations.c.revoked.is_(None))
    row = connection.execute(wanted.where(invitations.c.expires > now, people.c.active)).first()
    if row is None:
        return None
    return Actor(row.id, row.name, Role.REVIEWER, actor.key, row.language, frozenset(json.loads(row.sets)))
