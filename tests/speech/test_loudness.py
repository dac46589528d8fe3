import math
from collections.abc import Callable

import av
import av.filter
import numpy as np
import pytest

from praatplaat.speech.loudness import CEILING, TARGET, Samples, integrated, limit, normalise

Sine = Callable[..., Samples]


@pytest.mark.parametrize("rate", [24_000, 44_100, 48_000])
def test_reference_tone_of_the_standard_measures_as_the_standard_says(sine: Sine, rate: int) -> None:
    # BS.1770: a full-scale sine of 997 Hz in one channel is -3.01 LUFS; so -20 dB of it is -23.01.
    assert integrated(sine(997, 5, -20, rate), rate) == pytest.approx(-23.01, abs=0.05)


def test_silence_around_speech_does_not_count(sine: Sine) -> None:
    tone = sine(997, 20, -20)
    assert integrated(np.pad(tone, 24_000 * 6), 24_000) == pytest.approx(-23.01, abs=0.1)


def test_soft_parts_over_ten_units_below_do_not_count(sine: Sine) -> None:
    # EBU Tech 3341, case 3: soft, loud, soft measures as loud.
    parts = (sine(997, 10, -33), sine(997, 60, -20), sine(997, 10, -33))
    assert integrated(np.concatenate(parts), 24_000) == pytest.approx(-23.0, abs=0.1)


def test_speech_measures_as_ffmpeg_measures_it(speech: Samples) -> None:
    long = np.tile(speech, 3)
    assert integrated(long, 24_000) == pytest.approx(_of_ffmpeg(long), abs=0.2)


def test_low_and_high_tones_are_weighted(sine: Sine) -> None:
    assert integrated(sine(40, 3, -20), 24_000) < -26
    assert integrated(sine(4000, 3, -20), 24_000) > -21


@pytest.mark.parametrize("samples", [np.zeros(24_000, np.float32), np.zeros(0, np.float32)])
def test_silence_has_no_level_and_stays_silence(samples: Samples) -> None:
    assert integrated(samples, 24_000) == -math.inf
    assert np.array_equal(normalise(samples, 24_000), samples)


def test_a_very_short_word_has_a_level(sine: Sine) -> None:
    assert -32 < integrated(sine(997, 0.1, -20), 24_000) < -25


@pytest.mark.parametrize("gain", [0.003, 0.1, 1.0, 3.0])
def test_speech_of_any_level_comes_to_the_target_under_the_ceiling(speech: Samples, gain: float) -> None:
    level = normalise(speech * np.float32(gain), 24_000)
    assert integrated(level, 24_000) == pytest.approx(TARGET, abs=0.2)
    assert np.abs(level).max() <= CEILING + 1e-6


def test_what_is_under_the_ceiling_is_not_touched(speech: Samples) -> None:
    soft = speech * np.float32(0.5 / np.abs(speech).max())
    assert np.array_equal(limit(soft, 24_000), soft)


def test_limiting_turns_down_and_does_not_clip(sine: Sine) -> None:
    loud = np.concatenate((sine(200, 0.3, -12), sine(200, 0.3, 6), sine(200, 0.3, -12)))
    held = limit(loud, 24_000)
    assert np.abs(held).max() <= CEILING + 1e-6
    middle = slice(9_000, 12_600)
    assert np.corrcoef(loud[middle], held[middle])[0, 1] > 0.999  # a clipped sine would be 0.97
    assert np.allclose(held[:6_900], loud[:6_900])


def _of_ffmpeg(samples: Samples) -> float:
    """Return the loudness that FFmpeg's own meter gives."""
    graph = av.filter.Graph()
    source = graph.add_abuffer(sample_rate=24_000, format="flt", layout="mono", time_base=None)
    meter, sink = graph.add("ebur128", "metadata=1:dualmono=0"), graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    frame = av.AudioFrame.from_ndarray(samples[None, :], format="flt", layout="mono")
    frame.sample_rate = 24_000
    graph.push(frame)
    graph.push(None)
    found = float("nan")
    while True:
        try:
            found = float(graph.pull().metadata.get("lavfi.r128.I", found))
        except (av.EOFError, av.BlockingIOError):
            return found
