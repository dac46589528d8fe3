"""Saying once what was typed just now: the best voice that answers soon, and nothing kept of it."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Sequence

from praatplaat.model import Language
from praatplaat.online import Clock, Rests
from praatplaat.problems import ProblemError
from praatplaat.speech.espeak import Espeak
from praatplaat.speech.google import Google
from praatplaat.speech.processing import finish
from praatplaat.speech.voices import LADDER, Engine, SpeechError, Voice

LONG_REST, SHORT_REST = 600.0, 60.0
"""Seconds that an online voice is left alone when it refuses, and when it does not answer."""


class Aloud:
    """The voice ladder for somebody who waits at a table; safe to use from several threads."""

    def __init__(self, engines: Sequence[Engine] | None = None, clock: Clock = time.monotonic) -> None:
        found = (Google(timeout=(3, 5), patience=8, tries=1), Espeak()) if engines is None else engines
        self._engines = sorted(found, key=lambda engine: LADDER.index(engine.kind))
        self._rests = Rests(clock)

    def say(self, text: str, language: Language) -> bytes | None:
        """Return a clip (MP3) of a text; None when no voice can say it."""
        spoken = unicodedata.normalize("NFC", text).strip()
        for engine in self._engines:
            if engine.speaker_for(language) is None or self._rests.resting(engine.name):
                continue
            try:
                return finish(engine.speak(spoken, language), spoken, language.pace, engine.kind).mp3
            except ProblemError as error:
                self._rest(engine, error)
        return None

    def close(self) -> None:
        """Let go of the engines' processes and connections."""
        for engine in self._engines:
            engine.close()

    def _rest(self, engine: Engine, error: ProblemError) -> None:
        """Leave an online voice alone for a while; what one text does to the computer voice says nothing."""
        if engine.kind is Voice.ONLINE and isinstance(error, SpeechError):
            self._rests.begin(engine.name, LONG_REST if error.stops else SHORT_REST)
