"""The desk at which everything is written: who sits there is looked up again in the very transaction.

A page may hide a button from somebody; what counts is that the write itself is refused.
"""

from __future__ import annotations

import functools
import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar, cast

from sqlalchemy import Connection, Row, insert, select

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
        told = {"action": action, "subject": subject[:200], "detail": detail[:500]}
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
                desk = Desk(office, connection, actor, office.clock())
                if actor.role not in roles or not _is_who_they_say(desk):
                    raise ProblemError(problem("not-allowed", role=", ".join(roles)))
                return act(desk, *args, **named)

        return cast("Callable[Concatenate[Office, Actor, P], R]", functools.update_wrapper(guarded, act))

    return made


def hashed(token: str) -> str:
    """Return what is kept of a secret."""
    return hashlib.sha256(token.encode()).hexdigest()


def fresh_id() -> str:
    """Return an id that nobody can guess and nothing has."""
    return secrets.token_hex(16)


def _is_who_they_say(desk: Desk) -> bool:
    actor = desk.actor
    if actor.role is Role.HOST:
        return actor == HOST
    found = _invited(desk) if actor.role is Role.REVIEWER else _signed_in(desk)
    return found is not None and found.id == actor.id


def _signed_in(desk: Desk) -> Row[tuple[str]] | None:
    """Return the coordinator whose session this is and has not ended."""
    wanted = select(people.c.id).join(sessions, sessions.c.person == people.c.id)
    wanted = wanted.where(sessions.c.token == hashed(desk.actor.key), ~sessions.c.ended)
    wanted = wanted.where(sessions.c.expires > desk.now, people.c.active, people.c.role == desk.actor.role)
    return desk.connection.execute(wanted).first()


def _invited(desk: Desk) -> Row[tuple[str]] | None:
    """Return the native speaker whose invitation still holds."""
    wanted = select(people.c.id).join(invitations, invitations.c.person == people.c.id)
    wanted = wanted.where(invitations.c.id == desk.actor.key, invitations.c.revoked.is_(None))
    wanted = wanted.where(invitations.c.expires > desk.now, people.c.active)
    return desk.connection.execute(wanted).first()
