"""Listening to what a native speaker recorded: can it be kept, how could it be better, how will it sound?"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from praatplaat.model import Language
from praatplaat.problems import Problem, ProblemError, problem
from praatplaat.speech import audio, quality
from praatplaat.speech.formats import kind_of
from praatplaat.speech.loudness import Samples, integrated
from praatplaat.speech.processing import KILOBITS, polish
from praatplaat.speech.voices import Voice


@dataclass(frozen=True, slots=True)
class Heard:
    """A recording that may be kept, with the text it was made for: they are never parted."""

    language: str
    spoken: str
    kind: str
    """`wav`, `webm`, `m4a`, `mp3`, `ogg` or `flac`, by its content."""
    original: bytes = field(repr=False)
    """The file as it came."""
    before: bytes = field(repr=False)
    """MP3 of the sound as it came, for listening."""
    after: bytes = field(repr=False)
    """MP3 of the clip that it becomes."""
    seconds: float
    lufs_before: float
    lufs_after: float
    advice: tuple[Problem, ...]
    """What could be better next time; none of it keeps the recording out."""


def listen(data: bytes, text: str, language: Language) -> Heard:
    """Return a recording of `text` (as it is spoken) as it was and as it becomes.

    Raise ProblemError for what is no sound file of at most 20 MB and 60 s, or no speech of plausible length.
    """
    samples = _decoded(data)
    found = _for_speakers(quality.check(samples, text, language.pace))
    for one in found:
        if not one.warning:
            raise ProblemError(one)
    clip = polish(samples, Voice.NATIVE)
    return Heard(
        language=language.code,
        spoken=unicodedata.normalize("NFC", text).strip(),
        kind=kind_of(data) or "",
        original=data,
        before=audio.encode(samples, KILOBITS[Voice.NATIVE]),
        after=clip.mp3,
        seconds=clip.seconds,
        lufs_before=_level(samples),
        lufs_after=clip.lufs,
        advice=found,
    )


def _decoded(data: bytes) -> Samples:
    try:
        return audio.decode(data)
    except ProblemError as error:
        if error.problem.code != "audio-unreadable":
            raise
        # What FFmpeg says of it means nothing to who holds the phone.
        raise ProblemError(problem("recording-unreadable")) from error


_TOLD: Mapping[str, str] = {
    "clip-silent": "recording-silent",
    "clip-noise": "recording-noise",
    "clip-tone": "recording-tone",
    "clip-too-short": "recording-too-short",
    "clip-too-long": "recording-too-long",
    "clip-quiet": "recording-quiet",
    "clip-overdriven": "recording-overdriven",
    "clip-noisy": "recording-noisy",
    "clip-muffled": "recording-muffled",
    "clip-starts-late": "recording-starts-late",
    "clip-ends-early": "recording-ends-early",
}
"""What is wrong with a clip, as it is told to who recorded it."""

_AT_THE_ENDS = frozenset({"clip-starts-late", "clip-ends-early"})


def _for_speakers(found: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return what is wrong with a recording, in words for who recorded it."""
    told = {one.code: one for one in found}
    # Where noise fills the pauses, nobody can tell whether something is cut off.
    left = told.keys() - _AT_THE_ENDS if "clip-noisy" in told else told.keys()
    return tuple(problem(_TOLD[code], one.where, **one.detail) for code, one in told.items() if code in left)


def _level(samples: Samples) -> float:
    """Return the loudness in LUFS; never minus infinity, which JSON does not know."""
    level = integrated(samples, audio.RATE)
    return round(level, 2) if math.isfinite(level) else -120.0
