"""A real PostgreSQL for the tests: Debian's own server, started in a folder that is gone afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

USER = "postgres"


def _binaries() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    assert found, "PostgreSQL is missing: tools/install-postgresql.sh installs it"
    return found[-1]


def _command(*words: str) -> list[str]:
    """Return a command as somebody who is not root: the server refuses to run as root."""
    return ["runuser", "-u", USER, "--", *words] if os.geteuid() == 0 else list(words)


def _run(folder: Path, *words: str) -> None:
    subprocess.run(_command(*words), check=True, stdout=subprocess.DEVNULL, cwd=folder)


@contextmanager
def postgresql() -> Iterator[str]:
    """Run a server on a socket of its own; yields the URL of it, without the name of a database."""
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    if os.geteuid() == 0:
        shutil.chown(folder, USER)
    run, data = _binaries(), folder / "data"
    made = ("-D", str(data), "-A", "trust", "-U", USER, "-E", "UTF8", "--locale=C", "--no-sync")
    _run(folder, str(run / "initdb"), *made)
    options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c max_connections=60"
    start = ("-D", str(data), "-l", str(folder / "log"), "-o", options, "-w", "start")
    _run(folder, str(run / "pg_ctl"), *start)
    try:
        yield f"postgresql://{USER}@/{{name}}?host={folder}"
    finally:
        stop = ("-D", str(data), "-m", "immediate", "-w", "stop")
        _run(folder, str(run / "pg_ctl"), *stop)
        shutil.rmtree(folder, ignore_errors=True)


def fresh(server: str) -> str:
    """Return the URL of a new empty database on a server."""
    name = f"t{uuid.uuid4().hex}"
    with psycopg.connect(server.format(name="postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return server.format(name=name)
