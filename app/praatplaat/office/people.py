"""People of the studio: who they are, how they get in, and when that ends."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, select, update

from praatplaat.office.desk import HOST, Actor, Desk, Office, Role, fresh_id, hashed, writes
from praatplaat.problems import ProblemError, problem
from praatplaat.store.tables import audit, invitations, links, people, sessions

LINK_LASTS = timedelta(minutes=30)
SESSION_LASTS = timedelta(hours=12)
IDLE = timedelta(hours=2)
"""How long a session lives without anybody doing something."""
STEP = timedelta(minutes=1)
"""How often it is written down that somebody is still there."""

NAME_LONGEST, EMAIL_LONGEST = 120, 254


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works in the studio."""

    id: str
    name: str
    role: Role
    language: str
    email: str
    active: bool
    made: datetime


@dataclass(frozen=True, slots=True)
class Session:
    """A way in that was just opened: the secret, and until when it holds."""

    token: str
    expires: datetime


@dataclass(frozen=True, slots=True)
class Deed:
    """One line of the audit list."""

    at: datetime
    who: str
    action: str
    subject: str
    detail: str


def everybody(office: Office) -> tuple[Person, ...]:
    """Return all people, coordinators first."""
    with office.store.reading() as connection:
        found = connection.execute(select(people).order_by(people.c.role, people.c.name)).mappings()
        return tuple(
            Person(
                one["id"],
                one["name"],
                Role(one["role"]),
                one["language"],
                one["email"] or "",
                one["active"],
                one["made"],
            )
            for one in found
        )


def has_coordinator(office: Office) -> bool:
    """Return whether anybody can sign in with an account."""
    return any(one.active and one.email and one.role is Role.COORDINATOR for one in everybody(office))


@writes(Role.COORDINATOR, Role.HOST)
def add(desk: Desk, name: str, email: str = "") -> str:
    """Add a coordinator, who signs in with this account or by a link; return the id. Raises ProblemError."""
    return _add(desk, _name(name), Role.COORDINATOR, email=_email(email))


@writes(Role.COORDINATOR, Role.HOST)
def change(desk: Desk, person: str, name: str, email: str = "") -> None:
    """Change how somebody is called or which account they use. Raises ProblemError."""
    wanted = {"name": _name(name), "email": _free(desk, _email(email), person) or None}
    if not desk.connection.execute(update(people).where(people.c.id == person).values(**wanted)).rowcount:
        raise ProblemError(problem("person-unknown"))
    desk.note("person-changed", person)


@writes(Role.REVIEWER)
def call_me(desk: Desk, name: str) -> None:
    """Take down under which name a native speaker wants to be known. Raises ProblemError."""
    mine = update(people).where(people.c.id == desk.actor.id)
    desk.connection.execute(mine.values(name=_name(name)))
    desk.note("person-renamed", desk.actor.id)


@writes(Role.COORDINATOR, Role.HOST)
def put_out(desk: Desk, person: str) -> None:
    """Let somebody in no more and end their sessions at once; what they wrote stays. Raises ProblemError."""
    if _coordinators(desk) == {person}:
        raise ProblemError(problem("person-last"))
    if not _set_active(desk, person, active=False):
        raise ProblemError(problem("person-unknown"))
    desk.connection.execute(update(sessions).where(sessions.c.person == person).values(ended=True))
    # Who is invited again later gets a new link: the old ones may be in other hands.
    open_ones = (invitations.c.person == person) & invitations.c.revoked.is_(None)
    desk.connection.execute(update(invitations).where(open_ones).values(revoked=desk.now))
    theirs = update(links).where(links.c.person == person, links.c.used.is_(None))
    desk.connection.execute(theirs.values(used=desk.now))
    desk.note("person-put-out", person)


@writes(Role.COORDINATOR, Role.HOST)
def let_back(desk: Desk, person: str) -> None:
    """Let somebody in again. Raises ProblemError."""
    if not _set_active(desk, person, active=True):
        raise ProblemError(problem("person-unknown"))
    desk.note("person-let-back", person)


@writes(Role.COORDINATOR, Role.HOST)
def open_link(desk: Desk, person: str = "") -> str:
    """Return the secret of a link that lets one coordinator in, once. Raises ProblemError.

    Without a `person` it lets in the coordinator that links are for, who has no account.
    """
    mine = select(people.c.id).where(people.c.id == person, people.c.active)
    if person and not desk.connection.execute(mine.where(people.c.role == Role.COORDINATOR)).first():
        raise ProblemError(problem("person-unknown"))
    token, expires = secrets.token_urlsafe(32), desk.now + LINK_LASTS
    facts = {"token": hashed(token), "person": person or None, "made": desk.now, "expires": expires}
    desk.connection.execute(insert(links).values(**facts))
    desk.note("link-made", person)
    return token


def enter_by_link(office: Office, token: str) -> Session:
    """Use a link up and open a session for the coordinator behind it. Raises ProblemError."""
    with office.store.writing() as connection:
        now = office.clock()
        used = update(links).where(
            links.c.token == hashed(token), links.c.used.is_(None), links.c.expires > now
        )
        if not connection.execute(used.values(used=now)).rowcount:
            raise ProblemError(problem(_why_not(connection, token)))
        person = _named(connection, token) or _by_link(connection, office, now)
        return _open(Desk(office, connection, person, now))


def enter_by_account(office: Office, email: str) -> Session:
    """Open a session for the coordinator with an account. Raises ProblemError."""
    with office.store.writing() as connection:
        wanted = select(people).where(
            people.c.email == _email(email), people.c.active, people.c.role == Role.COORDINATOR
        )
        found = connection.execute(wanted).mappings().first() if email.strip() else None
        if found is None:
            raise ProblemError(problem("account-unknown"))
        person = Actor(found["id"], found["name"], Role.COORDINATOR)
        return _open(Desk(office, connection, person, office.clock()))


def actor_of(office: Office, token: str) -> Actor | None:
    """Return who a session belongs to, and note that they are there; None when it has ended."""
    now = office.clock()
    wanted = select(people, sessions.c.seen).join(sessions, sessions.c.person == people.c.id)
    wanted = wanted.where(sessions.c.token == hashed(token), ~sessions.c.ended, sessions.c.expires > now)
    with office.store.reading() as connection:
        found = connection.execute(wanted.where(people.c.active)).mappings().first()
    if found is None:
        return None
    if found["seen"] < now - STEP:
        _prolong(office, token, now)
    return Actor(found["id"], found["name"], Role(found["role"]), token, found["language"])


def leave(office: Office, token: str) -> None:
    """End a session; nothing happens to one that has ended."""
    with office.store.writing() as connection:
        ended = update(sessions).where(sessions.c.token == hashed(token)).values(ended=True)
        connection.execute(ended)


def deeds(office: Office, most: int = 200, person: str = "") -> Iterator[Deed]:
    """Yield what was done in the studio, the last first; by one `person` if one is given."""
    wanted = select(audit).where(audit.c.who == person) if person else select(audit)
    with office.store.reading() as connection:
        for one in connection.execute(wanted.order_by(audit.c.at.desc()).limit(most)).mappings():
            yield Deed(one["at"], one["who_name"], one["action"], one["subject"], one["detail"])


def add_reviewer(desk: Desk, name: str, language: str) -> str:
    """Return the id of a native speaker, the same for the same name and language; no write of its own."""
    wanted = select(people.c.id).where(
        people.c.role == Role.REVIEWER, people.c.name == _name(name), people.c.language == language
    )
    found: str | None = desk.connection.execute(wanted).scalar()
    if found:
        _set_active(desk, found, active=True)
    return found or _add(desk, _name(name), Role.REVIEWER, language=language)


def _add(desk: Desk, name: str, role: Role, *, email: str = "", language: str = "") -> str:
    person = fresh_id()
    facts = {"name": name, "role": role.value, "language": language, "active": True, "made": desk.now}
    desk.connection.execute(
        insert(people).values(id=person, email=_free(desk, email, person) or None, **facts)
    )
    desk.note("person-added", person, role.value)
    return person


def _free(desk: Desk, email: str, person: str) -> str:
    taken = select(people.c.id).where(people.c.email == email, people.c.id != person)
    if email and desk.connection.execute(taken).first():
        raise ProblemError(problem("person-taken"))
    return email


def _coordinators(desk: Desk) -> set[str]:
    """Return who can sign in, held until this write is done: two who put each other out do so in turn."""
    active = select(people.c.id).where(people.c.role == Role.COORDINATOR, people.c.active)
    return set(desk.connection.execute(active.order_by(people.c.id).with_for_update()).scalars())


def _set_active(desk: Desk, person: str, *, active: bool) -> int:
    return desk.connection.execute(update(people).where(people.c.id == person).values(active=active)).rowcount


def _why_not(connection: Connection, token: str) -> str:
    found = connection.execute(select(links.c.used).where(links.c.token == hashed(token))).first()
    if found is None:
        return "link-unknown"
    return "link-used" if found.used else "link-expired"


def _named(connection: Connection, token: str) -> Actor | None:
    """Return the coordinator a link was made for by name; None for one that names nobody."""
    wanted = select(people.c.id, people.c.name).join(links, links.c.person == people.c.id)
    found = connection.execute(wanted.where(links.c.token == hashed(token))).first()
    return Actor(found.id, found.name, Role.COORDINATOR) if found else None


def _by_link(connection: Connection, office: Office, now: datetime) -> Actor:
    """Return the coordinator that links are for: whoever holds one is known by no other name."""
    wanted = select(people.c.id, people.c.name).where(people.c.role == Role.COORDINATOR, people.c.active)
    found = connection.execute(wanted.where(people.c.email.is_(None)).order_by(people.c.made)).first()
    if found:
        return Actor(found.id, found.name, Role.COORDINATOR)
    name = "Coördinator"
    person = _add(Desk(office, connection, HOST, now), name, Role.COORDINATOR)
    return Actor(person, name, Role.COORDINATOR)


def _open(desk: Desk) -> Session:
    token, expires = secrets.token_urlsafe(32), desk.now + IDLE
    facts = {"person": desk.actor.id, "made": desk.now, "seen": desk.now, "expires": expires, "ended": False}
    desk.connection.execute(insert(sessions).values(token=hashed(token), **facts))
    desk.note("signed-in")
    return Session(token, desk.now + SESSION_LASTS)


def _prolong(office: Office, token: str, now: datetime) -> None:
    """Move the end of a session on, never past its longest."""
    with office.store.writing() as connection:
        mine = sessions.c.token == hashed(token)
        made = connection.execute(select(sessions.c.made).where(mine)).scalar_one()
        until = min(now + IDLE, made + SESSION_LASTS)
        connection.execute(update(sessions).where(mine).values(seen=now, expires=until))


def _name(name: str) -> str:
    # What cannot be seen is no part of a name, and may turn what stands beside it around.
    said = " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())
    if not 0 < len(said) <= NAME_LONGEST:
        raise ProblemError(problem("field-wrong", field="naam", most=NAME_LONGEST))
    return said


def _email(email: str) -> str:
    said = email.strip().lower()
    strange = any(sign.isspace() or not sign.isprintable() for sign in said)
    if len(said) > EMAIL_LONGEST or strange or (said and "@" not in said):
        raise ProblemError(problem("field-wrong", field="e-mail", most=EMAIL_LONGEST))
    return said
