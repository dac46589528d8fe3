"""The database of an organisation: SQLite in `data/`, or PostgreSQL where `DATABASE_URL` names one.

A transaction is whole or it did not happen, also when the power fails: SQLite keeps a write-ahead log and
waits for the disk at every commit. Several processes may use one database.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from praatplaat.problems import Problem, ProblemError, problem
from praatplaat.store import migrating

FILE = "praatplaat.sqlite3"
PATIENCE = 30
"""Seconds that a writer waits for another one."""

_SIGNS = {
    "store-full": ("disk is full", "no space left", "disk full"),
    "store-busy": ("locked", "busy", "timeout", "deadlock"),
    "store-broken": ("malformed", "not a database", "corrupt"),
    "store-shut": ("readonly", "read-only", "unable to open", "permission denied"),
}
"""What a database says, in small letters, when it is one of the things that have a name."""


class Store:
    """A database that is ready to be used, brought to the newest shape at the first use."""

    def __init__(self, url: str) -> None:
        self._engine = _engine(url)
        self._ready = False

    @classmethod
    def of(cls, data: Path, url: str = "") -> Store:
        """Return the database a URL names, or the file in the organisation's folder. Raises ProblemError."""
        if url.strip():
            return cls(url.strip())
        try:
            data.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ProblemError(problem("store-shut", reason=error.strerror or str(error))) from error
        return cls(f"sqlite+pysqlite:///{data / FILE}")

    @property
    def is_file(self) -> bool:
        """Whether it is SQLite."""
        return self._engine.dialect.name == "sqlite"

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction that is kept when its block ends well. Raises ProblemError."""
        with _told(), self._migrated().begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a transaction that sees one moment and keeps nobody waiting. Raises ProblemError."""
        with _told(), self._migrated().connect() as connection:
            reader = connection.execution_options(**self._manner())
            with reader.begin():
                yield reader

    def close(self) -> None:
        """Let go of connections."""
        self._engine.dispose()

    def _manner(self) -> dict[str, Any]:
        """Return how a reader reads: on SQLite without the lock of writers, elsewhere one moment for all."""
        return {"deferred": True} if self.is_file else {"isolation_level": "REPEATABLE READ"}

    def _migrated(self) -> Engine:
        if not self._ready:
            migrating.migrate(self._engine)
            self._ready = True
        return self._engine


def take_turns(connection: Connection, name: str) -> None:
    """Let those who write something of one name wait for each other; on SQLite only one writes at a time."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtext(:name))"), {"name": name})


def _engine(url: str) -> Engine:
    """Return the engine of a URL; `postgres://`, as hosts write it, is PostgreSQL through psycopg."""
    try:
        named = make_url(url)
        if named.drivername in {"postgres", "postgresql"}:
            named = named.set(drivername="postgresql+psycopg")
        if named.get_backend_name() not in {"sqlite", "postgresql"}:
            raise ProblemError(problem("store-unknown", kind=named.get_backend_name()))
        if named.get_backend_name() == "postgresql":
            return create_engine(named, pool_pre_ping=True, hide_parameters=True)
        # A connection for each transaction: nothing stays open in a process that forks or idles.
        engine = create_engine(
            named, poolclass=NullPool, connect_args={"timeout": PATIENCE}, hide_parameters=True
        )
    except (ArgumentError, NoSuchModuleError, ValueError):
        raise ProblemError(problem("store-unknown", kind="?")) from None
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _: object) -> None:
    """Make SQLite careful: a log that survives kill -9, keys that are checked, every commit on the disk."""
    connection.isolation_level = None  # transactions are begun below, not by the driver's guesses
    for pragma in ("journal_mode=WAL", "foreign_keys=ON", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """Begin: who writes takes the lock at once, for two readers that both want to write would be stuck."""
    deferred = connection.get_execution_options().get("deferred")
    connection.exec_driver_sql("BEGIN" if deferred else "BEGIN IMMEDIATE")


@contextmanager
def _told() -> Iterator[None]:
    """Say in words what is wrong with the database."""
    try:
        yield
    except DBAPIError as error:
        raise ProblemError(_problem(*_reasons(error))) from error
    except UnicodeError as error:
        # Half of a sign, as a browser may send it. What it stood in is not told: it is somebody's text.
        raise ProblemError(problem("store-failed", reason=type(error).__name__)) from None
    except (SQLAlchemyError, OSError) as error:
        raise ProblemError(_problem(str(error))) from error


def _reasons(error: BaseException) -> Iterator[str]:
    """Yield what the database said, the last first: when a disk is full, undoing a part fails as well."""
    one: BaseException | None = error
    while one:
        if isinstance(one, DBAPIError):
            yield str(one.orig)
        one = one.__context__


def _problem(*reasons: str) -> Problem:
    """Return the first of the reasons that has a name, or else the first."""
    known = ((code, reason) for reason in reasons for code, signs in _SIGNS.items() if _has(reason, signs))
    code, reason = next(known, ("store-failed", reasons[0]))
    return problem(code, reason=reason.splitlines()[0][:200] if reason else "?")


def _has(reason: str, signs: tuple[str, ...]) -> bool:
    return any(sign in reason.lower() for sign in signs)
