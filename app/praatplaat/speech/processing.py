"""The chain from what an engine or a person said to a clip: check, clean, trim, level, encode."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from praatplaat.problems import ProblemError
from praatplaat.speech import audio, quality
from praatplaat.speech.hushing import hush
from praatplaat.speech.loudness import Samples, integrated, normalise
from praatplaat.speech.voices import Voice

PIPELINE = 1
"""Raise this when the same sound would come out different: every clip is then made anew."""

KILOBITS: Mapping[Voice, int] = {Voice.NATIVE: 48, Voice.ONLINE: 48, Voice.COMPUTER: 40}
"""Bit rates. 32 is poorer by measure (error of the spectrum at 4-8 kHz: 19 dB; at 40: 16; at 48: 13). Human
voices deserve the best; at 40 a full pack of computer clips stays under 15 MB."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A clip that may be kept."""

    mp3: bytes
    seconds: float
    lufs: float


def finish(data: bytes, text: str, pace: tuple[float, float], voice: Voice) -> Finished:
    """Return a sound file as a clip of `text`. Raise ProblemError when it is unreadable or no such speech."""
    samples = audio.decode(data)
    for found in quality.check(samples, text, pace):
        if not found.warning:
            raise ProblemError(found)
    return polish(samples, voice)


def polish(samples: Samples, voice: Voice) -> Finished:
    """Return speech as a clip: without rumble and silence around it, as loud as all others.

    What people record is also freed from the noise of their room; engines make none.
    """
    clean = audio.high_pass(samples)
    if voice is Voice.NATIVE:
        clean = hush(clean)
    speech = normalise(audio.trim(clean), audio.RATE)
    mp3 = audio.encode(speech, KILOBITS[voice])
    return Finished(mp3, round(len(speech) / audio.RATE, 3), round(integrated(speech, audio.RATE), 2))
