"""The database itself: careful, and told in words when it does not do what is asked."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.databases import fresh

from praatplaat.problems import ProblemError
from praatplaat.store.database import FILE, Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.of(tmp_path)
    yield opened
    opened.close()


def write(store: Store, name: str = "one", value: str = "value") -> None:
    with store.writing() as connection:
        connection.execute(
            text("INSERT INTO settings VALUES (:name, :value)"), {"name": name, "value": value}
        )


def names(store: Store) -> list[str]:
    with store.reading() as connection:
        return list(connection.execute(text("SELECT name FROM settings ORDER BY name")).scalars())


def code_of(store: Store) -> str:
    with pytest.raises(ProblemError) as caught:
        write(store, "two")
    return caught.value.problem.code


def test_every_commit_waits_for_the_disk(store: Store) -> None:
    with store.reading() as connection:
        found = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert found == ["wal", 2, 1]


def test_a_block_that_ends_badly_leaves_nothing(store: Store) -> None:
    with pytest.raises(RuntimeError), store.writing() as connection:
        connection.execute(text("INSERT INTO settings VALUES ('one', 'value')"))
        raise RuntimeError("halfway")
    assert names(store) == []


def test_who_reads_sees_one_moment_and_waits_for_nobody(store: Store) -> None:
    write(store)
    with store.reading() as connection:
        count = text("SELECT count(*) FROM settings")
        assert connection.execute(count).scalar() == 1
        write(store, "two")
        assert connection.execute(count).scalar() == 1
    assert names(store) == ["one", "two"]


def test_a_writer_that_waits_too_long_is_told(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(store)
    monkeypatch.setattr("praatplaat.store.database.PATIENCE", 0.1)
    hurried = Store.of(tmp_path)
    with store.writing():
        assert code_of(hurried) == "store-busy"
    assert names(hurried) == ["one"]


@pytest.mark.parametrize(
    "content", [b"this is no database at all" * 100, b"SQLite format 3\0" + b"\xff" * 4096]
)
def test_what_is_no_database_is_told_and_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert code_of(Store.of(tmp_path)) == "store-broken"
    assert (tmp_path / FILE).read_bytes() == content


def test_a_damaged_database_is_told(store: Store, tmp_path: Path) -> None:
    write(store, value="x" * 100_000)
    with sqlite3.connect(tmp_path / FILE) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    whole = bytearray((tmp_path / FILE).read_bytes())
    whole[4096:] = b"\xff" * (len(whole) - 4096)
    (tmp_path / FILE).write_bytes(whole)
    assert code_of(Store.of(tmp_path)) == "store-broken"


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("mysql://x@y/z", "store-unknown"),
        ("oracle+strange://x", "store-unknown"),
        ("no address", "store-unknown"),
        ("postgresql://nobody@127.0.0.1:1/none?connect_timeout=2", "store-failed"),
        ("postgresql://nobody@127.0.0.1:port/none", "store-unknown"),
    ],
)
def test_an_address_that_leads_nowhere_is_told_without_what_it_says(url: str, code: str) -> None:
    with pytest.raises(ProblemError) as caught:
        write(Store(url.replace("nobody", "nobody:geheim")))
    assert caught.value.problem.code == code
    assert "geheim" not in caught.value.problem.what("nl")


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(ProblemError) as caught:
        Store.of(tmp_path / "data")
    assert caught.value.problem.code == "store-shut"


def test_a_server_that_breaks_off_is_told_and_the_next_write_goes_on(postgres: str) -> None:
    store = Store(fresh(postgres))
    write(store)
    with pytest.raises(ProblemError) as caught, store.writing() as connection:
        connection.execute(text("INSERT INTO settings VALUES ('two', 'value')"))
        connection.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
    assert caught.value.problem.code == "store-failed"
    write(store, "three")
    assert names(store) == ["one", "three"]
    store.close()


def test_an_address_as_hosts_write_it_is_postgresql(postgres: str) -> None:
    store = Store(fresh(postgres).replace("postgresql://", "postgres://"))
    write(store)
    assert (names(store), store.is_file) == (["one"], False)
    store.close()
