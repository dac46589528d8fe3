"""The office of this organisation, as the environment says where it is; the same one for all who ask."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from praatplaat import places
from praatplaat.office.desk import Office
from praatplaat.store.database import Store

VARIABLE = "DATABASE_URL"


def office() -> Office:
    """Return the office. Raises ProblemError when its database cannot be there."""
    return _office(places.root(), places.data(), os.environ.get(VARIABLE, ""))


@lru_cache(maxsize=8)
def _office(root: Path, data: Path, url: str) -> Office:
    return Office(Store.of(data, url), root, data)
