"""Saying a typed sentence at once: the online voice where it answers, the computer voice where not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from praatplaat.model import Language
from praatplaat.speech.aloud import Aloud
from praatplaat.speech.espeak import Espeak
from praatplaat.speech.google import Google

TEXT = "Slaapt uw kind goed?"
Stand = Any  # FakeGoogle of conftest.py
Languages = dict[str, Language]


class Time:
    """A clock that goes on when it is told to, or when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def aloud(time: Time, espeak: Espeak) -> Iterator[Aloud]:
    online = Google(time, time.sleep, timeout=(5, 0.4), patience=8, tries=1)
    yield Aloud((espeak, online), time)
    online.close()


def test_where_the_online_voice_answers_it_speaks(google: Stand, aloud: Aloud, languages: Languages) -> None:
    assert (aloud.say(TEXT, languages["nl"]) or b"")[:1] == b"\xff"
    assert google.asked == [("nl", TEXT)]


@pytest.mark.parametrize("code", ["ti", "nl"])
def test_where_it_has_no_voice_or_no_connection_the_computer_speaks(
    google: Stand, aloud: Aloud, languages: Languages, code: str
) -> None:
    google.answers = ["reset"]
    assert aloud.say({"ti": "እወ፡ ጽቡቕ", "nl": TEXT}[code], languages[code])
    assert google.asked == []


@pytest.mark.parametrize(("answer", "seconds"), [("429", 600), ("sorry", 600), ("hang", 60), ("500", 60)])
def test_an_online_voice_that_fails_is_asked_once_and_then_left_alone(
    google: Stand, aloud: Aloud, languages: Languages, time: Time, answer: str, seconds: int
) -> None:
    google.answers = [answer, "ok"]
    begun = time.now
    assert aloud.say(TEXT, languages["nl"])
    time.now = begun + seconds - 1
    assert aloud.say(TEXT, languages["nl"])
    assert google.asked == []
    time.now += 2
    assert aloud.say(TEXT, languages["nl"])
    assert google.asked == [("nl", TEXT)]


def test_where_no_voice_speaks_there_is_no_clip(aloud: Aloud, languages: Languages) -> None:
    assert aloud.say("Ja", languages["xx"]) is None
    assert aloud.say("?!", languages["ti"]) is None
