"""The computer voice: eSpeak NG, each at work in a process of its own (see `espeak_worker`).

A worker that crashes, hangs or talks nonsense is ended and replaced; the text is tried again on a new one.
"""

from __future__ import annotations

import contextlib
import io
import json
import math
import os
import re
import signal
import subprocess
import sys
import threading
import unicodedata
import wave
import weakref
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.metadata import version
from queue import Empty, LifoQueue
from typing import IO, Any, cast

from praatplaat.model import Language
from praatplaat.speech.espeak_worker import MAX_SECONDS, PROTOCOL, read_frame, write_frame
from praatplaat.speech.voices import EngineFailedError, NoVoiceError, Speaker, Voice, require_sayable

COMMAND = (sys.executable, "-P", "-m", "praatplaat.speech.espeak_worker")
DEFAULTS: Mapping[str, int] = {"wpm": 140, "pitch": 50, "range": 50, "gap": 1, "volume": 100}
ATTEMPTS = 3
MAX_ANSWER = MAX_SECONDS * 2 * 48_000


class WorkerLostError(Exception):
    """A worker ended, hung or broke the protocol: it is of no more use."""


class Worker:
    """One eSpeak process. `ask` is for one thread at a time."""

    def __init__(self, command: Sequence[str], seconds: float) -> None:
        self._asked = 0
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            with self._watched(seconds):
                self.greeting = json.loads(self._frame())
            if self.greeting["protocol"] != PROTOCOL:
                raise WorkerLostError("another protocol")
            self.rate = int(self.greeting["rate"])
        except (WorkerLostError, ValueError, KeyError, TypeError) as error:
            self.close()
            raise WorkerLostError(f"no greeting ({error})") from error

    @property
    def pid(self) -> int:
        """Number of the process."""
        return self._process.pid

    def ask(self, request: Mapping[str, object], seconds: float) -> tuple[dict[str, Any], bytes]:
        """Return header and body of the answer. Raise WorkerLostError."""
        self._asked += 1
        sent = json.dumps({**request, "id": self._asked}).encode()
        try:
            with self._watched(seconds):
                write_frame(cast(IO[bytes], self._process.stdin), sent)  # type: ignore[arg-type]
                header, body = json.loads(self._frame()), self._frame()
        except (OSError, ValueError) as error:
            raise WorkerLostError(str(error)) from error
        if not isinstance(header, dict) or header.get("id") != self._asked:
            raise WorkerLostError("an answer to another question")
        return header, body

    def close(self) -> None:
        """End the process and what it started, and wait for its end."""
        self._kill()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                cast(IO[bytes], pipe).close()
        self._process.wait()

    def _frame(self) -> bytes:
        frame = read_frame(cast(Any, self._process.stdout), MAX_ANSWER)
        if frame is None:
            raise WorkerLostError("the process ended")
        return frame

    @contextlib.contextmanager
    def _watched(self, seconds: float) -> Iterator[None]:
        """Kill the process when the block takes too long: a read on its pipe then ends by itself."""
        watch = threading.Timer(seconds, self._kill)
        watch.daemon = True
        watch.start()
        try:
            yield
        finally:
            watch.cancel()

    def _kill(self) -> None:
        if self._process.poll() is not None:
            return
        with contextlib.suppress(OSError):
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()


class Espeak:
    """Engine over a pool of workers, started when first needed; safe to use from several threads."""

    name = "espeak"
    kind = Voice.COMPUTER
    licence = "sound made by eSpeak NG (a GPL-3.0-or-later program, whose output it does not cover)"

    def __init__(
        self, command: Sequence[str] = COMMAND, workers: int = 4, seconds: float = 10, start: float = 30
    ) -> None:
        self.version = f"espeakng-loader {version('espeakng-loader')}"
        self._command, self._seconds, self._start = command, seconds, start
        self._places = threading.BoundedSemaphore(workers)
        self._idle: LifoQueue[Worker] = LifoQueue()
        weakref.finalize(self, _end, self._idle)

    def speaker_for(self, language: Language) -> Speaker | None:
        """Return voice, words per minute, pitch, range, gap and volume for a language."""
        said = language.voices.get(self.name)
        if not said or "voice" not in said:
            return None
        parameters: dict[str, str | int] = {
            name: int(said.get(name, default)) for name, default in DEFAULTS.items()
        }
        if rules := language.respellings.get(self.name):
            # Part of what makes the sound what it is: other rules, another clip.
            parameters["respell"] = json.dumps(rules)
        return Speaker(str(said["voice"]), parameters)

    def speak(self, text: str, language: Language) -> bytes:
        """Return a WAV file; the same text gives the same bytes where the system can fork."""
        pcm, rate = self._ask("sound", text, language)
        return _as_wav(pcm, rate)

    def phonemes(self, text: str, language: Language) -> str:
        """Return how the text is pronounced, in the phonetic alphabet."""
        return self._ask("phonemes", text, language)[0].decode()

    def close(self) -> None:
        """End all idle workers."""
        _end(self._idle)

    def __enter__(self) -> Espeak:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _ask(self, want: str, text: str, language: Language) -> tuple[bytes, int]:
        speaker = self.speaker_for(language)
        if speaker is None:
            raise NoVoiceError(engine=self.name, language=language.code)
        request = {
            "want": want,
            "voice": speaker.voice,
            "text": respelled(require_sayable(text), language.respellings.get(self.name, ())),
            "seconds": math.ceil(self._seconds),
        }
        with self._places:
            return self._try({**request, **speaker.parameters})

    def _try(self, request: Mapping[str, object]) -> tuple[bytes, int]:
        reason = ""
        for _ in range(ATTEMPTS):
            try:
                worker = self._take()
            except (WorkerLostError, OSError) as error:
                reason = str(error)
                continue
            try:
                # The worker limits a clip itself; the second limit is for a worker that hangs as a whole.
                header, body = worker.ask(request, self._seconds * 1.5)
            except WorkerLostError as error:
                reason = str(error)
                worker.close()
                continue
            self._idle.put(worker)
            if "error" in header:
                raise EngineFailedError(engine=self.name, reason=header["error"])
            return body, worker.rate
        raise EngineFailedError(engine=self.name, reason=reason)

    def _take(self) -> Worker:
        try:
            return self._idle.get_nowait()
        except Empty:
            return Worker(self._command, self._start)


def respelled(text: str, rules: Iterable[tuple[str, str]]) -> str:
    """Return a text as this engine must read it to say it right; people never see it."""
    text = unicodedata.normalize("NFC", text)
    for find, put in rules:
        text = re.sub(find, put, text)
    return text


def _end(idle: LifoQueue[Worker]) -> None:
    """End all workers in a queue; also run when an engine is forgotten without being closed."""
    with contextlib.suppress(Empty):
        while True:
            idle.get_nowait().close()


def _as_wav(pcm: bytes, rate: int) -> bytes:
    """Return 16-bit mono samples with the header that says so."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(pcm)
    return file.getvalue()
