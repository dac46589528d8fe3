"""What tests of several parts share: a PostgreSQL server, started once by whoever needs it first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.databases import postgresql


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a server of its own, with a place for the name of a database."""
    with postgresql() as url:
        yield url
