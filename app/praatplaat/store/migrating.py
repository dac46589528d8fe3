"""Bringing a database to the shape this program knows, one process at a time."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from praatplaat.problems import ProblemError, problem

FOLDER = Path(__file__).parent / "migrations"
LOCK = 7_220_611
"""What processes on PostgreSQL wait for; any number that nobody else uses."""


def migrate(engine: Engine) -> None:
    """Bring a database to the newest shape. Raises ProblemError for one that is newer than this program."""
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        found = version(connection)
        script = ScriptDirectory.from_config(_config(connection))
        if found == script.get_current_head():
            return
        if found and found not in {one.revision for one in script.walk_revisions()}:
            raise ProblemError(problem("store-newer"))
        command.upgrade(_config(connection), "head")


def version(connection: Connection) -> str | None:
    """Return the step a database is at; None for an empty one."""
    return MigrationContext.configure(connection).get_current_revision()


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
