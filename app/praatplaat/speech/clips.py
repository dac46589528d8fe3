"""The clips of all utterances: found on the highest rung of the voice ladder, made when missing."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from praatplaat.model import Language, Utterance
from praatplaat.speech.espeak import Espeak
from praatplaat.speech.google import Google
from praatplaat.speech.naming import sound_key, text_key
from praatplaat.speech.processing import PIPELINE, Finished, finish
from praatplaat.speech.store import Clip, Store
from praatplaat.speech.voices import LADDER, Engine, NoVoiceError, Speaker, Voice


class Clips:
    """All clips of one cache folder. Use it as a context manager, or close it: engines hold processes.

    `recordings` is a folder of the same form with native speakers' clips; it is only read here.
    """

    def __init__(
        self,
        cache: Path,
        languages: Mapping[str, Language],
        recordings: Path | None = None,
        engines: Sequence[Engine] | None = None,
    ) -> None:
        self.languages = languages
        found = (Google(), Espeak()) if engines is None else engines
        self.engines = tuple(sorted(found, key=lambda engine: LADDER.index(engine.kind)))
        self._cache = Store(cache)
        self._recordings = Store(recordings) if recordings else None

    def __enter__(self) -> Clips:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the engines' processes and connections."""
        for engine in self.engines:
            engine.close()

    def engine(self, name: str) -> Engine:
        """Return an engine by name. Raise NoVoiceError when there is none of that name."""
        for engine in self.engines:
            if engine.name == name:
                return engine
        raise NoVoiceError(engine=name, language="…")

    def can_speak(self, utterance: Utterance, engine: Engine | None = None) -> bool:
        """Return whether the engine (the computer voice when none is given) has a voice for this language."""
        return self._speaker(utterance, engine or self._computer) is not None

    def name(self, utterance: Utterance, engine: Engine | None = None) -> str:
        """Return what the clip is or will be called, without making it. Raise NoVoiceError."""
        engine = engine or self._computer
        speaker = self._speaker(utterance, engine)
        if speaker is None:
            raise NoVoiceError(engine=engine.name, language=utterance.language)
        return f"{text_key(utterance.language, utterance.spoken)}-{sound_key(engine, speaker)}"

    def find(self, utterance: Utterance) -> Clip | None:
        """Return the best clip that is there and whole."""
        key = text_key(utterance.language, utterance.spoken)
        if self._recordings and (clip := self._recordings.newest(key)):
            return clip
        speaking = (engine for engine in self.engines if self.can_speak(utterance, engine))
        names = (self.name(utterance, engine) for engine in speaking)
        return next((clip for name in names if (clip := self._cache.read(name))), None)

    def find_named(self, name: str) -> Clip | None:
        """Return a clip by its name; None for any name that is not one."""
        own = self._recordings.read(name) if self._recordings else None
        return own or self._cache.read(name)

    def has(self, utterance: Utterance, voice: Voice) -> bool:
        """Return whether a clip on this rung, or a better one, is there."""
        clip = self.find(utterance)
        return clip is not None and LADDER.index(clip.voice) <= LADDER.index(voice)

    def make(self, utterance: Utterance, engine: Engine | None = None) -> Clip:
        """Return the engine's clip (the computer voice's when none is given), made now if it is not there.

        Raise ProblemError when the engine does not speak, when what it says is no speech of plausible length,
        or when it cannot be kept.
        """
        engine = engine or self._computer
        name = self.name(utterance, engine)
        if clip := self._cache.read(name):
            return clip
        language = self.languages[utterance.language]
        spoken = unicodedata.normalize("NFC", utterance.spoken).strip()
        finished = finish(engine.speak(spoken, language), spoken, language.pace, engine.kind)
        return self._cache.write(name, finished.mp3, _provenance(engine, language, spoken, finished))

    def tidy(self) -> None:
        """Remove what interrupted writers left in the cache."""
        self._cache.tidy()

    @property
    def _computer(self) -> Engine:
        return next(engine for engine in self.engines if engine.kind is Voice.COMPUTER)

    def _speaker(self, utterance: Utterance, engine: Engine) -> Speaker | None:
        language = self.languages.get(utterance.language)
        return engine.speaker_for(language) if language else None


def _provenance(engine: Engine, language: Language, spoken: str, finished: Finished) -> dict[str, object]:
    """Return what the sidecar tells of where a clip comes from."""
    speaker = engine.speaker_for(language)
    return {
        "language": language.code,
        "text_sha256": hashlib.sha256(spoken.encode()).hexdigest(),
        "voice": engine.kind.value,
        "engine": engine.name,
        "engine_version": engine.version,
        "engine_voice": speaker.voice if speaker else "",
        "parameters": dict(speaker.parameters) if speaker else {},
        "licence": engine.licence,
        "pipeline": PIPELINE,
        "seconds": finished.seconds,
        "lufs": finished.lufs,
        "made": datetime.now(UTC).isoformat(timespec="seconds"),
    }


__all__ = ["Clip", "Clips", "Voice"]
