"""What translation tests share: the languages as they are shipped, and both services close at hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from tests.translating import Services, services_standing_in

from praatplaat import places
from praatplaat.loading import Loader
from praatplaat.model import Language
from praatplaat.translation.services import Google, MyMemory
from praatplaat.translation.translator import Translator


class Time:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="session")
def languages() -> Mapping[str, Language]:
    return Loader(places.CHECKOUT).languages()


@pytest.fixture
def services(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    with services_standing_in(tmp_path, monkeypatch) as server:
        yield server


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def translator(time: Time) -> Translator:
    timeout = (5, 0.4)
    return Translator((Google(time, timeout), MyMemory(time, timeout)), time)
