"""From one language into another and back: the services in turn, each answer looked at before it counts."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from praatplaat.model import Language
from praatplaat.online import Clock, Rests
from praatplaat.problems import Problem
from praatplaat.translation.engines import (
    TELLING,
    Engine,
    NoEngineError,
    SilentError,
    ThrottledError,
    TranslationError,
)
from praatplaat.translation.services import Google, MyMemory
from praatplaat.translation.verifying import tidied, verify, verify_back

PATIENCE = 8.0
"""Seconds for one answer."""
WHOLE = 20.0
"""Seconds for a sentence, there and back, whichever services are asked."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A translation that nobody has checked, and what the same service makes of it the other way round.

    Where `back` is missing, `missing` says why.
    """

    text: str
    back: str | None
    engine: str
    missing: Problem | None = None


class Translator:
    """Asks the services in turn; safe to use from several threads. Keeps nothing of what it translates."""

    def __init__(self, engines: Sequence[Engine] | None = None, clock: Clock = time.monotonic) -> None:
        self._engines = (Google(), MyMemory()) if engines is None else tuple(engines)
        self._clock, self._rests = clock, Rests(clock)

    def translate(self, text: str, source: Language, target: Language) -> Draft:
        """Return a draft in the target language. Raise the TranslationError that says most."""
        until = self._clock() + WHOLE
        failed: list[TranslationError] = []
        for engine in self._engines:
            if not engine.serves(source, target):
                continue
            try:
                answer = self._ask(engine, text, source, target, until)
                verify(answer, text, source, target, engine.name)
            except TranslationError as error:
                failed.append(error)
            else:
                return self._draft(engine, answer, source, target, until)
        raise min(failed, key=lambda error: TELLING.index(type(error)), default=NoEngineError("…")) from None

    def _draft(self, engine: Engine, text: str, source: Language, target: Language, until: float) -> Draft:
        try:
            back = self._ask(engine, text, target, source, until)
            verify_back(back, text, source, engine.name)
        except TranslationError as error:
            return Draft(text, None, engine.name, error.problem)
        return Draft(text, back, engine.name)

    def _ask(self, engine: Engine, text: str, source: Language, target: Language, until: float) -> str:
        """Return an answer in one line, unless the service is to be left alone or there is no time left."""
        if self._rests.resting(engine.name):
            raise ThrottledError(engine.name)
        left = until - self._clock()
        if left <= 0:
            raise SilentError(engine.name)
        try:
            return tidied(engine.translate(text, source, target, min(left, PATIENCE)))
        except TranslationError as error:
            if error.rest:
                self._rests.begin(engine.name, error.rest)
            raise
