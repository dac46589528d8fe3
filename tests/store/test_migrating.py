"""Bringing a database to the newest shape: what the program thinks it is, once, whoever comes first."""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, create_engine, inspect, text
from tests.databases import fresh

from praatplaat.problems import ProblemError
from praatplaat.store.database import Store
from praatplaat.store.tables import metadata


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite+pysqlite:///{tmp_path / 'praat%20plaat é.sqlite3'}"
    return fresh(request.getfixturevalue("postgres"))


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = Store(url)
    yield opened
    opened.close()


@contextlib.contextmanager
def looking_at(url: str) -> Iterator[Engine]:
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    yield engine
    engine.dispose()


def test_the_migrations_lead_to_the_tables_of_the_program(store: Store, url: str) -> None:
    with store.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM revisions")).scalar() == 0
    with looking_at(url) as engine, engine.connect() as connection:
        seen = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(seen, metadata) == []
        assert set(inspect(engine).get_table_names()) == set(metadata.tables) | {"alembic_version"}


def test_a_database_of_a_newer_program_is_refused_in_words_and_left_alone(store: Store, url: str) -> None:
    with store.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.execute(text("INSERT INTO settings VALUES ('name', 'value')"))
    newer = Store(url)
    for use in (newer.reading, newer.writing):
        with pytest.raises(ProblemError) as caught, use():
            pytest.fail("it was opened")
        assert caught.value.problem.code == "store-newer"
    newer.close()
    with looking_at(url) as engine, engine.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == "9999"
        assert connection.execute(text("SELECT value FROM settings")).scalar() == "value"


OPEN = """
import sys
from sqlalchemy import text
from praatplaat.store.database import Store
store = Store(sys.argv[1])
with store.writing() as connection:
    connection.execute(text("INSERT INTO settings VALUES (:name, '')"), {"name": sys.argv[2]})
store.close()
"""


def test_processes_that_all_begin_at_once_wait_for_whoever_migrates(url: str) -> None:
    begun = [
        subprocess.Popen([sys.executable, "-c", OPEN, url, str(number)], stderr=subprocess.PIPE, text=True)
        for number in range(3)
    ]
    assert [one.communicate(timeout=60)[1] for one in begun] == [""] * len(begun)
    store = Store(url)
    with store.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM settings")).scalar() == len(begun)
    store.close()


def test_migrating_says_nothing(url: str) -> None:
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        store = Store(url)
        with store.reading() as connection:
            assert connection
        store.close()
    assert said.getvalue() == ""
