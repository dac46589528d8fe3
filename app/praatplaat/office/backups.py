"""All that an organisation made, in one file: to keep elsewhere, and to put back whole.

A backup is a zip: `backup.json` with the sum of every part, `tables/*.jsonl` with the rows of the database,
and the files beside it (recordings, pictures, readings, words). It goes into SQLite or PostgreSQL, whichever
is there. Who is signed in, links to sign in with, the secret and the packs are no part of it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, false, insert, select, true

from praatplaat.office import secret
from praatplaat.office.desk import Desk, Office, Role, writes
from praatplaat.office.unpacking import Unpacked, unpacked
from praatplaat.pack.assets import encoded
from praatplaat.problems import ProblemError, problem
from praatplaat.store import migrating
from praatplaat.store.database import FILE, Store
from praatplaat.store.tables import KEPT_APART, audit, links, metadata, people, sessions, settings
from praatplaat.writing import write

SCHEMA = 1
FOLDERS = ("recordings", "pictures", "words", "sets")
FILES = ("comprehension.tsv",)
SAFETY = "backups"
"""Folder of what stood there before something was put back."""


def name_of(now: datetime) -> str:
    """Return what the file of a backup is called that is made at a moment."""
    return now.strftime("praatplaat-%Y-%m-%d-%H%M%S.praatplaat-backup.zip")


@writes(Role.COORDINATOR, Role.HOST)
def make(desk: Desk, target: Path) -> Path:
    """Write a backup; the file is there whole or not at all. Raises ProblemError."""
    desk.note("backup-made")
    return _make(desk, target)


def look(source: Path) -> Unpacked:
    """Return what is in a backup, every sum checked, without putting anything back. Raises ProblemError."""
    return unpacked(source, SCHEMA)


@writes(Role.COORDINATOR, Role.HOST)
def put_back(desk: Desk, source: Path) -> Mapping[str, int]:
    """Make everything as it was in a backup; return how many rows each table has. Raises ProblemError.

    First it is read whole and every sum is checked, and what stands there now is kept in `data/backups/`.
    Files are only ever added: what is there under another name stays.
    """
    found = unpacked(source, SCHEMA)
    if found.revision > (migrating.version(desk.connection) or ""):
        raise ProblemError(problem("store-newer"))
    kept = desk.now.strftime("before-%Y%m%d-%H%M%S-%f.praatplaat-backup.zip")
    _make(desk, desk.office.data / SAFETY / kept)
    _add_files(desk.office.data, found)
    _replace(desk.connection, found)
    desk.note("backup-put-back", found.made)
    return {name: len(rows) for name, rows in found.rows.items()}


def begun_anew(office: Office, source: Path) -> Office:
    """Set a damaged database file aside and return the office with an empty one. Raises ProblemError.

    Only for a backup that can be put back. No server may run meanwhile: it would go on in the old file.
    """
    look(source)
    aside = office.data / SAFETY / office.clock().strftime("damaged-%Y%m%d-%H%M%S-%f")
    office.store.close()
    try:
        aside.mkdir(parents=True)
        for path in office.data.glob(f"{FILE}*"):
            path.rename(aside / path.name)
    except OSError as error:
        raise ProblemError(problem("store-shut", reason=error.strerror or str(error))) from error
    return replace(office, store=Store.of(office.data))


def _make(desk: Desk, target: Path) -> Path:
    part = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            sums = {name: _put(archive, name, content) for name, content in _parts(desk)}
            head = {"schema": SCHEMA, "made": desk.now.isoformat(), "sums": sums}
            head["revision"] = migrating.version(desk.connection) or ""
            archive.writestr("backup.json", encoded(head))
        unpacked(part, SCHEMA)  # what cannot be put back is no backup: better to hear of it now
        write(target, part.read_bytes())
        with contextlib.suppress(OSError):  # not every disk knows whose a file is
            target.chmod(0o600)
    except OSError as error:
        raise ProblemError(problem("backup-unwritable", reason=error.strerror or str(error))) from error
    finally:
        with contextlib.suppress(OSError):  # where nothing can be written, nothing is left behind
            part.unlink(missing_ok=True)
    return target


def _put(archive: zipfile.ZipFile, name: str, content: bytes) -> str:
    archive.writestr(name, content)
    return hashlib.sha256(content).hexdigest()


def _parts(desk: Desk) -> Iterator[tuple[str, bytes]]:
    for table in _tables():
        rows = desk.connection.execute(select(table)).mappings()
        lines = (json.dumps(_plain(row), ensure_ascii=False) for row in rows if not _is_secret(table, row))
        yield f"tables/{table.name}.jsonl", "\n".join(lines).encode()
    for path in _files(desk.office.data):
        yield f"files/{path.relative_to(desk.office.data).as_posix()}", path.read_bytes()


def _is_replaced(table: Table) -> ColumnElement[bool]:
    """Return which rows of a table make room for those of a backup."""
    if table is audit:
        return false()
    return table.c.name != secret.NAME if table is settings else true()


def _tables() -> list[Table]:
    """Return the tables a backup holds, those that others point at first."""
    return [table for table in metadata.sorted_tables if table.name not in KEPT_APART]


def _is_secret(table: Table, row: Mapping[Any, Any]) -> bool:
    return table is settings and row["name"] == secret.NAME


def _files(data: Path) -> Iterator[Path]:
    for folder in FOLDERS:
        found = (path for path in (data / folder).rglob("*") if path.is_file() and not path.is_symlink())
        yield from sorted(path for path in found if not _is_hidden(path.relative_to(data)))
    yield from (data / name for name in FILES if (data / name).is_file())


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _plain(row: Mapping[Any, Any]) -> dict[str, Any]:
    return {key: one.isoformat() if isinstance(one, datetime) else one for key, one in row.items()}


def _add_files(data: Path, found: Unpacked) -> None:
    """Put the files of a backup in place, each whole."""
    try:
        for name, content in found.files():
            path = data / name
            if not path.is_file() or path.read_bytes() != content:
                path.parent.mkdir(parents=True, exist_ok=True)
                write(path, content)
    except OSError as error:
        raise ProblemError(problem("backup-unwritable", reason=error.strerror or str(error))) from error


def _replace(connection: Connection, found: Unpacked) -> None:
    """Put the rows of a backup in the place of what is there; all of it, or nothing."""
    open_ones = [dict(row) for row in connection.execute(select(sessions)).mappings()]
    connection.execute(delete(sessions))
    connection.execute(delete(links).where(links.c.person.is_not(None)))
    for table in reversed(_tables()):
        connection.execute(delete(table).where(_is_replaced(table)))
    # What was done since is not undone in the audit list: the backup only adds what is missing there.
    noted = set(connection.execute(select(audit.c.id)).scalars())
    for table in _tables():
        rows = (dict(row) for row in found.rows.get(table.name, ()))
        if fresh := [row for row in rows if table is not audit or row["id"] not in noted]:
            connection.execute(insert(table), fresh)
    known = set(connection.execute(select(people.c.id)).scalars())
    if still := [row for row in open_ones if row["person"] in known]:
        connection.execute(insert(sessions), still)
