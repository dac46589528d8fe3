"""What speech tests share: languages, sounds, a voice, and a stand-in for the online service."""

from __future__ import annotations

import base64
import contextlib
import json
import socket
import socketserver
import ssl
import struct
import threading
import urllib.parse
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import trustme

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


class FakeGoogle(socketserver.ThreadingTCPServer):
    """A proxy that answers as Google Translate would; `answers` says how, the last one for ever.

    Each is the name of a method of the visitor: ok, 429, 500, sorry (a web page with status 200), hang …
    """

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, certificate: trustme.LeafCert, mp3_of: Callable[[str, str], bytes]) -> None:
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(self.tls)
        self.mp3_of = mp3_of
        self.answers = ["ok"]
        self.asked: list[tuple[str, str]] = []
        self.closing = threading.Event()
        super().__init__(("127.0.0.1", 0), _Visitor)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def next_answer(self) -> str:
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    def handle_error(self, request: object, client_address: object) -> None:
        """Visitors that hang up are no news."""


class _Visitor(socketserver.BaseRequestHandler):
    server: FakeGoogle

    def handle(self) -> None:
        with contextlib.suppress(OSError), self.request.makefile("rb") as lines:
            self._head(lines)
            self.request.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with contextlib.suppress(OSError), self.server.tls.wrap_socket(self.request, server_side=True) as tls:
            with tls.makefile("rb") as lines:
                body = lines.read(int(self._head(lines).get("content-length", "0")))
            getattr(self, "_" + self.server.next_answer().replace("-", "_").lower())(tls, body)

    def _head(self, lines) -> dict[str, str]:  # noqa: ANN001
        fields = {}
        while (line := lines.readline()) not in (b"\r\n", b""):
            name, _, value = line.decode("latin1").partition(":")
            fields[name.lower()] = value.strip()
        return fields

    def _send(
        self, tls: ssl.SSLSocket, status: str, body: str, kind: str = "text/plain", more: str = ""
    ) -> None:
        sent = body.encode()
        head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(sent)}\r\n{more}"
        tls.sendall(f"{head}Connection: close\r\n\r\n".encode() + sent)

    def _spoken(self, body: bytes) -> str:
        asked = json.loads(urllib.parse.parse_qs(body.decode())["f.req"][0])
        text, language, *_ = json.loads(asked[0][0][1])
        self.server.asked.append((language, text))
        sound = base64.b64encode(self.server.mp3_of(text, language)).decode()
        return self._wrapped(json.dumps([sound]))

    def _wrapped(self, inner: str | None) -> str:
        line = json.dumps([["wrb.fr", "jQ1olc", inner, None, None, [3], "generic"]], separators=(",", ":"))
        return f")]}}'\n\n{len(line)}\n{line}\n"

    def _ok(self, tls: ssl.SSLSocket, body: bytes) -> None:
        self._send(tls, "200 OK", self._spoken(body), "application/json; charset=utf-8")

    def _no_audio(self, tls: ssl.SSLSocket, body: bytes) -> None:
        self._send(tls, "200 OK", self._wrapped(None), "application/json; charset=utf-8")

    def _broken_audio(self, tls: ssl.SSLSocket, body: bytes) -> None:
        junk = base64.b64encode(b"\xff\xf3" + b"no sound at all " * 40).decode()
        self._send(tls, "200 OK", self._wrapped(json.dumps([junk])), "application/json; charset=utf-8")

    def _429(self, tls: ssl.SSLSocket, body: bytes) -> None:
        self._send(tls, "429 Too Many Requests", "slow down")

    def _403(self, tls: ssl.SSLSocket, body: bytes) -> None:
        self._send(tls, "403 Forbidden", "no")

    def _500(self, tls: ssl.SSLSocket, body: bytes) -> None:
        self._send(tls, "500 Internal Server Error", "Error 500 (Server Error)!!1")

    def _redirect(self, tls: ssl.SSLSocket, body: bytes) -> None:
        self._send(tls, "302 Found", "", more=f"Location: https://{HOST}/sorry/index\r\n")

    def _sorry(self, tls: ssl.SSLSocket, body: bytes) -> None:
        self._send(tls, "200 OK", "<html>unusual traffic</html>", "text/html; charset=utf-8")

    def _empty(self, tls: ssl.SSLSocket, body: bytes) -> None:
        self._send(tls, "200 OK", "")

    def _reset(self, tls: ssl.SSLSocket, body: bytes) -> None:
        tls.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def _hang(self, tls: ssl.SSLSocket, body: bytes) -> None:
        self.server.closing.wait(30)

    def _drip(self, tls: ssl.SSLSocket, body: bytes) -> None:
        tls.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while not self.server.closing.wait(0.02):
            tls.sendall(b" ")

    def _cutoff(self, tls: ssl.SSLSocket, body: bytes) -> None:
        whole = self._spoken(body).encode()
        tls.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(whole) + whole[: len(whole) // 2])


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

    trusted = tmp_path / "trusted.pem"
    authority.cert_pem.write_to_path(str(trusted))
    with FakeGoogle(authority.issue_cert(HOST), mp3_of) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        for name in ("https_proxy", "no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("HTTPS_PROXY", server.url)
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(trusted))
        yield server
        server.closing.set()
        server.shutdown()
