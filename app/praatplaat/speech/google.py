"""The online voice: Google Translate's, asked in the words of gTTS.

gTTS cuts a text into pieces of at most 100 characters and wraps each as the service wants it. Sending is done
here, because gTTS does not verify certificates, waits without end, and takes an error page for success.
"""

from __future__ import annotations

import base64
import binascii
import json
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import requests
from gtts import gTTS
from gtts.lang import tts_langs

from praatplaat import online
from praatplaat.model import Language
from praatplaat.online import Clock
from praatplaat.speech.voices import (
    EngineFailedError,
    EngineRefusedError,
    NothingToSayError,
    NoVoiceError,
    OfflineError,
    Speaker,
    ThrottledError,
    Voice,
    require_sayable,
)

Sleep = Callable[[float], None]

ADDRESS = "https://translate.google.com/_/TranslateWebserverUi/data/batchexecute"
MAX_ANSWER = 4 * 1024 * 1024
TRIES = 3


class _PassingError(Exception):
    """What may be better in a few seconds."""


class _Pace:
    """At most one request per interval, whichever thread sends it."""

    def __init__(self, interval: float, clock: Clock, sleep: Sleep) -> None:
        self._interval, self._clock, self._sleep = interval, clock, sleep
        self._lock = threading.Lock()
        self._next = float("-inf")

    def wait(self) -> None:
        """Return when a request may go out."""
        with self._lock:
            if (early := self._next - self._clock()) > 0:
                self._sleep(early)
            self._next = self._clock() + self._interval


class Google:
    """Engine over Google Translate; for languages that have a `gtts` voice in `phrases/languages.yaml`.

    One request a second. `timeout` is (connect, read), `patience` is for a whole answer; all in seconds.
    `tries` is how often a piece of text is asked for while the failure may pass.
    """

    name = "gtts"
    version = "translate"
    kind = Voice.ONLINE
    licence = "from Google Translate; no licence to pass it on, for this organisation's own use only"

    def __init__(
        self,
        clock: Clock = time.monotonic,
        sleep: Sleep = time.sleep,
        timeout: tuple[float, float] = (5, 15),
        patience: float = 30,
        tries: int = TRIES,
    ) -> None:
        self._clock, self._sleep = clock, sleep
        self._timeout, self._patience, self._tries = timeout, patience, tries
        self._pace = _Pace(1.0, clock, sleep)
        self._session = online.forgetful(requests.Session())

    def speaker_for(self, language: Language) -> Speaker | None:
        """Return the service's name for a language."""
        code = str(language.voices.get(self.name, {}).get("lang", ""))
        return Speaker(code, {}) if code in tts_langs() else None

    def speak(self, text: str, language: Language) -> bytes:
        """Return an MP3 file; a long text is several answers joined, as MP3 allows."""
        speaker = self.speaker_for(language)
        if speaker is None:
            raise NoVoiceError(engine=self.name, language=language.code)
        said = require_sayable(text)
        try:
            bodies = gTTS(said, lang=speaker.voice).get_bodies()
        except AssertionError as error:
            raise NothingToSayError(text=said[:40], limit=len(said)) from error
        return b"".join(self._persist(body) for body in bodies)

    def close(self) -> None:
        """Close the connection."""
        self._session.close()

    def _persist(self, body: str) -> bytes:
        """Ask until there is an answer: what may pass is tried again after 2 and 4 seconds."""
        for tried in range(1, self._tries + 1):
            self._pace.wait()
            try:
                return self._sound(self._ask(body))
            except _PassingError as error:
                reason = str(error)
            except requests.ConnectionError as error:
                # Kept apart from a broken answer: without a connection, nothing else will work either.
                if tried == self._tries:
                    raise OfflineError(engine=self.name, reason=online.cause(error)) from error
            except requests.RequestException as error:
                reason = online.cause(error)
            if tried < self._tries:
                self._sleep(2.0**tried)
        raise EngineFailedError(engine=self.name, reason=reason)

    def _ask(self, body: str) -> str:
        """Return the service's answer as text, given in time and of a sensible size."""
        until = self._clock() + self._patience
        with self._session.post(
            ADDRESS,
            data=body,
            headers=gTTS.GOOGLE_TTS_HEADERS,
            timeout=self._timeout,
            stream=True,
            allow_redirects=False,
        ) as answer:
            self._judge(answer)
            received = online.whole(answer, MAX_ANSWER, lambda: self._clock() <= until)
        return received.decode("utf-8", errors="replace")

    def _judge(self, answer: requests.Response) -> None:
        """Raise what the status of an answer means."""
        if answer.status_code == 429:
            raise ThrottledError(engine=self.name)
        if answer.status_code >= 500:
            raise _PassingError(f"status {answer.status_code}")
        if answer.status_code != 200:
            raise EngineRefusedError(engine=self.name, reason=f"status {answer.status_code}")
        if "html" in answer.headers.get("Content-Type", ""):
            raise EngineRefusedError(engine=self.name, reason="a web page instead of sound")

    def _sound(self, answer: str) -> bytes:
        """Return the MP3 in an answer. Raise EngineFailedError when there is none."""
        for line in answer.splitlines():
            if gTTS.GOOGLE_TTS_RPC in line:
                sound = b"".join(_sounds(line))
                if _is_mp3(sound):
                    return sound
        if not answer.strip():
            raise _PassingError("an empty answer")
        raise EngineFailedError(engine=self.name, reason="an answer without sound")


def _sounds(line: str) -> Iterator[bytes]:
    """Yield the sound in one line, a list of `["wrb.fr", name, '["<base64>"]', …]`; nothing in any other."""
    try:
        envelopes: Any = json.loads(line)
        for envelope in envelopes:
            if envelope[1] == gTTS.GOOGLE_TTS_RPC and envelope[2]:
                yield base64.b64decode(json.loads(envelope[2])[0], validate=True)
    except (ValueError, binascii.Error, LookupError, TypeError):
        return


def _is_mp3(sound: bytes) -> bool:
    """Return whether this starts as MP3 does: with a tag or a frame."""
    return len(sound) > 200 and (sound[:3] == b"ID3" or (sound[0] == 0xFF and sound[1] & 0xE0 == 0xE0))
