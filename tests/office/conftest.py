"""What tests of the office share: each runs on SQLite and on a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.databases import fresh
from tests.office.house import House

from praatplaat.office.desk import Actor


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """The address of an empty database; nothing for a file of our own."""
    return fresh(request.getfixturevalue("postgres")) if request.param == "postgresql" else ""


@pytest.fixture
def house(tmp_path: Path, url: str) -> Iterator[House]:
    """An office with nobody in it yet."""
    opened = House(tmp_path / "data", url)
    yield opened
    opened.office.store.close()


@pytest.fixture
def els(house: House) -> Actor:
    """A coordinator who is signed in."""
    return house.coordinator()
