"""A full disk under the database, and a folder that may not be written: told in words, nothing lost."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from tests.faults.conftest import Script
from tests.office.house import SET, House, document

from praatplaat.office import sets
from praatplaat.problems import ProblemError
from praatplaat.store import database

CARD = document()["cards"][0]
LONG = document(cards=[{**CARD, "id": f"bed-{number}"} for number in range(50)])
"""A set that takes many pages of the database."""


@pytest.mark.parametrize("url", [""], indirect=False)
def test_a_database_without_room_or_leave_says_so_and_stands(script: Script, url: str) -> None:
    found = script("starving", 14)
    assert found["faults"] == []
    assert set(found["told"]) <= {"fine", "store-full", "store-failed", "store-shut"}
    assert found["told"]["fine"] >= 1, "it never had room enough"
    assert sum(found["told"].values()) - found["told"]["fine"] >= 4, "it never had too little room"
    assert found["shut"] == ["store-shut"]


def test_a_full_disk_is_told_at_every_page_until_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = House(tmp_path / "data")
    els = house.coordinator()
    sets.save(house.office, els, document(), 0)
    prepare, before, most = database._prepare, house.rows(), [1]

    def poor(connection: sqlite3.Connection, record: object) -> None:
        prepare(connection, record)
        connection.execute(f"PRAGMA max_page_count={most[0]}").fetchall()

    monkeypatch.setattr(database, "_prepare", poor)
    poorer = House(tmp_path / "data")
    full = 0
    for most[0] in range(1, 400, 2):
        try:
            sets.save(poorer.office, els, LONG, 1)
            break
        except ProblemError as error:
            assert error.problem.code == "store-full"
        full += 1
        assert (house.rows(), len(sets.history(house.office, SET))) == (before, 1)
    assert full > 10
    assert sets.revision(house.office, SET, 2).values == LONG
