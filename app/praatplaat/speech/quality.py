"""Is this speech of plausible length for the text, or silence, noise, a tone, or something cut off?"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from praatplaat.problems import Problem, problem
from praatplaat.speech.audio import RATE, high_pass, levels, speech_span
from praatplaat.speech.loudness import Samples, integrated

_WINDOW = 512
_SHORT = 0.1

_WORD = 0.6
"""Seconds under which speech may be one syllable, such as "u" or "moe", that hardly moves."""

_STILL, _STILL_WORD = (7.0, 1.0), (2.5, 0.1)
"""Rhythm and movement under which a sound stands still: of 266 sentences and words the least had 10 and
3.2, of 182 short words 3.9 and 0.17; tones and hum stay under 0.1 and 0.4."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What was measured of a sound as it came in, before it is made louder or softer."""

    seconds: float
    speech: float
    """Seconds between the first and the last sound of speech."""
    peak: float
    lufs: float
    range: float
    """dB between the loud and the soft parts of the whole."""
    rhythm: float
    """dB between the loud and the soft parts of the speech: syllables come and go, hiss and hum do not."""
    flatness: float
    """0 for a tone, 1 for white noise."""
    movement: float
    """How much the middle of the spectrum moves about, in bins of 47 Hz."""
    in_band: float
    """Share of the energy between 150 and 4000 Hz."""
    overdriven: float
    """Share of samples that stick to the top."""
    first: float
    last: float
    """dB of the first and last 20 ms, against the loud parts."""


def letters(text: str) -> int:
    """Return how many letters and digits a text has; vowel signs and punctuation take no time."""
    return sum(unicodedata.category(letter)[0] in "LN" for letter in text)


def measure(samples: Samples) -> Facts:
    """Measure a sound; all figures of the speech are of its span without the silence around it."""
    start, end = speech_span(high_pass(samples))
    speech = high_pass(samples)[start:end]
    heard, said = levels(samples, 0.02), levels(speech, 0.02)
    top = float(np.percentile(heard, 95))
    spectra = _spectra(speech)
    return Facts(
        seconds=len(samples) / RATE,
        speech=len(speech) / RATE,
        peak=float(np.abs(samples).max(initial=0)),
        lufs=integrated(samples, RATE),
        range=top - float(np.percentile(heard, 5)),
        rhythm=float(np.percentile(said, 90) - np.percentile(said, 10)),
        flatness=_flatness(spectra),
        movement=_movement(spectra),
        in_band=_in_band(spectra),
        overdriven=_overdriven(samples),
        first=float(heard[0]) - top,
        last=float(heard[-1]) - top,
    )


def check(samples: Samples, text: str, pace: tuple[float, float]) -> tuple[Problem, ...]:
    """Return what is wrong with a sound for a text; `pace` is (slowest, fastest) letters per second."""
    facts = measure(samples)
    if facts.speech < _SHORT or facts.peak < 1e-4:
        return (problem("clip-silent"),)
    return (*_faults(facts), *_length(facts, letters(text), pace), *_warnings(facts))


def _faults(facts: Facts) -> Iterator[Problem]:
    rhythm, movement = _STILL_WORD if facts.speech < _WORD else _STILL
    if facts.flatness > 0.45:
        yield problem("clip-noise")
    elif facts.rhythm < rhythm or facts.movement < movement:
        yield problem("clip-tone")


def _length(facts: Facts, count: int, pace: tuple[float, float]) -> Iterator[Problem]:
    slow, fast = pace
    detail = {"seconds": f"{facts.speech:.1f}", "letters": count}
    if facts.speech < count / fast * 0.8 - 0.15:
        yield problem("clip-too-short", None, **detail)
    if facts.speech > count / slow * 1.5 + 1.2:
        yield problem("clip-too-long", None, **detail)


def _warnings(facts: Facts) -> Iterator[Problem]:
    signs = {
        "clip-muffled": facts.in_band < 0.25,
        "clip-overdriven": facts.peak > 0.5 and facts.overdriven > 0.002,
        "clip-noisy": facts.range < 18,
        "clip-quiet": facts.lufs < -40,
        "clip-starts-late": facts.first > -12,
        "clip-ends-early": facts.last > -12,
    }
    yield from (problem(code) for code, seen in signs.items() if seen)


def _spectra(speech: Samples) -> npt.NDArray[np.float64]:
    """Return the power spectra of successive windows of 21 ms, shape (windows, 257)."""
    count = max(1, len(speech) // _WINDOW)
    padded = np.pad(speech[: count * _WINDOW], (0, max(0, count * _WINDOW - len(speech))))
    windows = padded.reshape(count, _WINDOW) * np.hanning(_WINDOW)
    return np.asarray(np.abs(np.fft.rfft(windows)) ** 2 + 1e-12)


def _flatness(spectra: npt.NDArray[np.float64]) -> float:
    middle = spectra[:, 4:160]
    return float(np.median(np.exp(np.log(middle).mean(axis=1)) / middle.mean(axis=1)))


def _movement(spectra: npt.NDArray[np.float64]) -> float:
    energy = spectra.sum(axis=1)
    spectra = spectra[energy > energy.max() * 1e-4]  # pauses say nothing about the voice
    centres = (spectra * np.arange(spectra.shape[1])).sum(axis=1) / spectra.sum(axis=1)
    return float(centres.std())


def _in_band(spectra: npt.NDArray[np.float64]) -> float:
    total = spectra.sum(axis=0)
    bin_width = RATE / _WINDOW
    return float(total[int(150 / bin_width) : int(4000 / bin_width)].sum() / total[1:].sum())


def _overdriven(samples: Samples) -> float:
    """Return the share of samples in runs of three or more at the very top, or over what a file can hold.

    Flat tops do not stay flat when a phone's 48 kHz becomes 24, or is squeezed: they swing over full scale.
    Measured: a clean voice at full scale has 0.02 % of its samples there, one 3 dB too loud 0.36 %.
    """
    top = max(float(np.abs(samples).max(initial=0)), 0.5)
    stuck = np.abs(samples) >= 0.985 * top
    over = float((np.abs(samples) >= 0.95).mean()) if len(samples) else 0.0
    if len(stuck) < 3:
        return over
    return max(over, float((stuck[:-2] & stuck[1:-1] & stuck[2:]).mean()))
