import numpy as np
import pytest

from praatplaat.speech.audio import RATE, speech_span, trim
from praatplaat.speech.hushing import hush
from praatplaat.speech.loudness import Samples


@pytest.fixture
def around(speech: Samples) -> Samples:
    """Return the sentence with half a second of nothing on both sides."""
    return np.pad(trim(speech, 0, 0), RATE // 2)


def _noise(like: Samples, decibel: float, *, pink: bool) -> Samples:
    """Return noise so many dB under the speech."""
    spectrum = np.fft.rfft(np.random.default_rng(1).normal(0, 1, len(like)))
    if pink:
        spectrum /= np.sqrt(np.maximum(np.arange(len(spectrum)), 20))
    noise = np.fft.irfft(spectrum, len(like))
    start, end = speech_span(like)
    wanted = np.mean(like[start:end].astype(float) ** 2) / 10 ** (decibel / 10)
    return np.asarray(noise * np.sqrt(wanted / np.mean(noise**2)), np.float32)


def _clearness(voice: Samples, sound: Samples) -> float:
    """Return how far the voice stands out in a sound, in dB."""
    share = float(voice @ sound / (voice @ voice))
    return float(10 * np.log10(share**2 * (voice @ voice) / np.sum((sound - share * voice) ** 2)))


def _difference(voice: Samples, sound: Samples) -> float:
    """Return by how many dB the spectrum of the voice is off where there is voice."""

    def power(samples: Samples) -> Samples:
        windows = samples[: len(samples) // 512 * 512].reshape(-1, 512) * np.hanning(512)
        return np.asarray(np.abs(np.fft.rfft(windows))[:, 4:160] ** 2, np.float32)

    said, heard = power(voice), power(sound)
    loud = said.sum(axis=1) > said.sum(axis=1).max() * 1e-3
    floor = said.max() * 1e-4
    ratio = (said[loud] + floor) / (heard[loud] + floor)
    return float(np.sqrt(np.mean((10 * np.log10(ratio)) ** 2)))


@pytest.mark.parametrize("pink", [False, True])
@pytest.mark.parametrize("decibel", [10, 15, 20])
def test_the_voice_stands_out_more_and_its_spectrum_is_kept(
    around: Samples, decibel: float, pink: bool
) -> None:
    noisy = around + _noise(around, decibel, pink=pink)
    hushed = hush(noisy)
    assert len(hushed) == len(noisy)
    assert _clearness(around, hushed) > _clearness(around, noisy) + 2.5
    assert _difference(around, hushed) < _difference(around, noisy)


def test_what_needs_no_hushing_stays_as_it_is(around: Samples, speech: Samples) -> None:
    for sound in (around, speech, around + _noise(around, 45, pink=True)):
        assert hush(sound) is sound


def test_where_there_are_no_pauses_nothing_is_taken_for_noise(around: Samples) -> None:
    start, end = speech_span(around)
    syllable = around[start:end][2000:9000].copy()
    assert hush(syllable) is syllable


@pytest.mark.parametrize("length", [0, 1, 500, 5000])
def test_very_short_and_silent_sounds_stay_as_they_are(length: int) -> None:
    assert len(hush(np.zeros(length, np.float32))) == length
