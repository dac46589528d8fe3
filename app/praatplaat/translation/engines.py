"""What a translation service is to us, and how it fails."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Protocol

from praatplaat.model import Language
from praatplaat.problems import ProblemError, problem


class Reason(StrEnum):
    """Why there is no translation, in one word that the board can act on."""

    OFFLINE = "offline"
    BUSY = "busy"
    UNSURE = "unsure"
    TOO_LONG = "too-long"
    EMPTY = "empty"
    REFUSED = "refused"


class Engine(Protocol):
    """A service that translates."""

    @property
    def name(self) -> str:
        """What people call it; shown beside every translation."""

    def serves(self, source: Language, target: Language) -> bool:
        """Return whether it translates from one language into the other."""

    def translate(self, text: str, source: Language, target: Language, patience: float) -> str:
        """Return what it makes of a text, as it came, within `patience` seconds. Raise TranslationError."""


class TranslationError(ProblemError):
    """There is no translation. `rest` is for how many seconds the service is left alone afterwards."""

    code: ClassVar[str]
    reason: ClassVar[Reason]
    rest: ClassVar[float] = 0

    def __init__(self, engine: str) -> None:
        super().__init__(problem(self.code, None, engine=engine))


class OfflineError(TranslationError):
    """There is no connection to the service."""

    code, reason = "translation-offline", Reason.OFFLINE


class SilentError(TranslationError):
    """The service does not answer, or answers nonsense."""

    code, reason, rest = "translation-silent", Reason.BUSY, 30


class ThrottledError(TranslationError):
    """The service wants fewer requests, or none any more today."""

    code, reason, rest = "translation-throttled", Reason.BUSY, 15 * 60


class TurnedDownError(TranslationError):
    """The service turns us down, or shows a web page for people: it will do so again."""

    code, reason, rest = "translation-turned-down", Reason.BUSY, 5 * 60


class TooLongError(TranslationError):
    """The text is longer than the service takes."""

    code, reason = "translation-too-long", Reason.TOO_LONG


class NothingError(TranslationError):
    """The service has no translation of this text."""

    code, reason = "translation-nothing", Reason.UNSURE


class SameError(TranslationError):
    """The text came back untranslated."""

    code, reason = "translation-same", Reason.UNSURE


class OtherLanguageError(TranslationError):
    """The answer is not in the language that was asked for."""

    code, reason = "translation-other-language", Reason.UNSURE


class AlteredError(TranslationError):
    """The answer lost numbers, is of another length altogether, or holds code."""

    code, reason = "translation-altered", Reason.UNSURE


class NoEngineError(TranslationError):
    """No service translates between these languages."""

    code, reason = "translation-none", Reason.REFUSED


TELLING: tuple[type[TranslationError], ...] = (
    *(SameError, OtherLanguageError, AlteredError, NothingError),
    *(ThrottledError, TurnedDownError, SilentError, OfflineError),
    *(TooLongError, NoEngineError),
)
"""Where several services failed: which failure says most to a volunteer, first."""
