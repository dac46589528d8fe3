"""Who can speak: the rungs of the voice ladder, what an engine is, and how an engine fails."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Protocol
from unicodedata import category

from praatplaat.model import Language
from praatplaat.problems import ProblemError, problem


class Voice(StrEnum):
    """Rungs of the voice ladder, the best first."""

    NATIVE = "native"
    ONLINE = "online"
    COMPUTER = "computer"


LADDER: tuple[Voice, ...] = tuple(Voice)


@dataclass(frozen=True, slots=True)
class Speaker:
    """One voice of an engine, with all that makes its sound what it is; part of a clip's name."""

    voice: str
    parameters: Mapping[str, str | int]


class Engine(Protocol):
    """What can turn text into sound."""

    name: str
    """Key of the engine under `voices:` of a language."""

    version: str
    """Changes when the same text would sound different."""

    kind: Voice
    licence: str

    def speaker_for(self, language: Language) -> Speaker | None:
        """Return the voice for a language, or None when this engine has none."""

    def speak(self, text: str, language: Language) -> bytes:
        """Return an audio file (WAV or MP3) of the text. Raise SpeechError."""

    def close(self) -> None:
        """Let go of processes and connections."""


class SpeechError(ProblemError):
    """An engine did not speak. `stops` tells a batch that the next text will not fare better."""

    code: ClassVar[str]
    stops: ClassVar[bool] = False

    def __init__(self, **detail: object) -> None:
        super().__init__(problem(self.code, None, **detail))


class NoVoiceError(SpeechError):
    """The engine has no voice for this language."""

    code = "voice-absent"


class NothingToSayError(SpeechError):
    """The text has no letters, or is too long to be one phrase."""

    code = "speech-text-unfit"


class EngineFailedError(SpeechError):
    """The engine crashed, hung, or answered something that is no sound."""

    code = "engine-failed"


class EngineRefusedError(SpeechError):
    """The service turned the request down, or answered a web page: it will do so again."""

    code = "engine-refused"
    stops = True


class OfflineError(SpeechError):
    """There is no connection to the service."""

    code = "engine-offline"
    stops = True


class ThrottledError(SpeechError):
    """The service wants fewer requests (HTTP 429): go on later."""

    code = "engine-throttled"
    stops = True


MAX_TEXT = 1000
"""Characters in one phrase; far above any card, far below what an engine chokes on."""


def require_sayable(text: str) -> str:
    """Return the text without control characters. Raise NothingToSayError when it cannot be said."""
    # Only control characters and halves of letters go: joiners without a width steer how Persian is read.
    said = " ".join("".join(" " if category(letter) in ("Cc", "Cs") else letter for letter in text).split())
    if len(said) > MAX_TEXT or not any(letter.isalnum() for letter in said):
        raise NothingToSayError(text=said[:40], limit=MAX_TEXT)
    return said
