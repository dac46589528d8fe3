"""What translation tests share: the languages as they are shipped, and both services close at hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from tests.drafts import SET, TI, Work
from tests.translating import KNOWN, Services, services_standing_in

from praatplaat import places
from praatplaat.editing.values import values_of
from praatplaat.files import Own
from praatplaat.loading import Loader
from praatplaat.model import Language
from praatplaat.translation.asking import Pace
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
    return Loader(places.CHECKOUT, Own()).languages()


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


@pytest.fixture
def work(
    languages: Mapping[str, Language], translator: Translator, time: Time, monkeypatch: pytest.MonkeyPatch
) -> Work:
    """A set without Tigrinya, at services that know its sentences; time goes on while it waits."""

    def sleep(seconds: float) -> None:
        time.now += seconds

    monkeypatch.setitem(KNOWN, ("nl", "ti"), dict(TI))
    return Work(values_of(SET), languages, Pace(1.0, time, sleep), translator)
