"""What speech tests share: languages, sounds, a voice, and a stand-in for the online service."""

from __future__ import annotations

import base64
import json
import ssl
import urllib.parse
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import trustme
from tests.online import Asked, StandIn, Visitor, standing_in

from praatplaat.model import Form, Language, Utterance
from praatplaat.speech import audio
from praatplaat.speech.espeak import Espeak
from praatplaat.speech.loudness import Samples

HOST = "translate.google.com"


def _language(code: str, pace: tuple[float, float], **voices: dict[str, str | int]) -> Language:
    return Language(code, code, {}, "", "ltr", True, "", {}, voices, {}, pace=pace)


@pytest.fixture(scope="session")
def languages() -> dict[str, Language]:
    spoken = (
        _language("ti", (2.5, 13), espeak={"voice": "ti", "wpm": 125}),
        _language("ar", (4.5, 20), espeak={"voice": "ar", "wpm": 130}, gtts={"lang": "ar"}),
        _language("nl", (6, 24), espeak={"voice": "nl", "wpm": 140}, gtts={"lang": "nl"}),
        _language("en", (6, 24), espeak={"voice": "en-gb", "wpm": 140}, gtts={"lang": "en"}),
        _language("xx", (4, 24)),
    )
    return {language.code: language for language in spoken}


@pytest.fixture(scope="session")
def espeak() -> Iterator[Espeak]:
    with Espeak() as engine:
        yield engine


def _say(language: str, text: str, form: Form = Form.BOTH) -> Utterance:
    return Utterance("phrase", language, form, text, text)


@pytest.fixture(scope="session")
def say() -> Callable[..., Utterance]:
    """Return how to make an utterance of a text."""
    return _say


@pytest.fixture(scope="session")
def speech(espeak: Espeak, languages: dict[str, Language]) -> Samples:
    """Return two seconds of a Dutch sentence, as the voice gave it."""
    return audio.decode(espeak.speak("Slaapt uw kind goed?", languages["nl"]))


@pytest.fixture
def sine() -> Callable[..., Samples]:
    """Return how to make a tone: hertz, seconds, dB of full scale, samples per second."""

    def make(hertz: float, seconds: float, decibel: float, rate: int = audio.RATE) -> Samples:
        time = np.arange(round(seconds * rate)) / rate
        return (10 ** (decibel / 20) * np.sin(2 * np.pi * hertz * time)).astype(np.float32)

    return make


class FakeGoogle(StandIn):
    """A stand-in for the voice of Google Translate."""

    def __init__(self, certificate: trustme.LeafCert, mp3_of: Callable[[str, str], bytes]) -> None:
        self.mp3_of = mp3_of
        super().__init__(certificate, _Voice)


class _Voice(Visitor):
    kind = "application/json; charset=utf-8"

    def good(self, asked: Asked) -> str:
        wanted = json.loads(urllib.parse.parse_qs(asked.body.decode())["f.req"][0])
        text, language, *_ = json.loads(wanted[0][0][1])
        self.server.asked.append((language, text))
        sound = base64.b64encode(self.server.mp3_of(text, language)).decode()
        return self._wrapped(json.dumps([sound]))

    def _wrapped(self, inner: str | None) -> str:
        line = json.dumps([["wrb.fr", "jQ1olc", inner, None, None, [3], "generic"]], separators=(",", ":"))
        return f")]}}'\n\n{len(line)}\n{line}\n"

    def _no_audio(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self.send(tls, self._wrapped(None))

    def _broken_audio(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        junk = base64.b64encode(b"\xff\xf3" + b"no sound at all " * 40).decode()
        self.send(tls, self._wrapped(json.dumps([junk])))


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def google(
    authority: trustme.CA,
    espeak: Espeak,
    languages: dict[str, Language],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[FakeGoogle]:
    """A stand-in that every request of this process goes to, trusted as the real one is."""

    def mp3_of(text: str, language: str) -> bytes:
        return audio.encode(audio.decode(espeak.speak(text, languages[language])), 32)

    server = FakeGoogle(authority.issue_cert(HOST), mp3_of)
    with standing_in(server, authority, tmp_path, monkeypatch):
        yield server
