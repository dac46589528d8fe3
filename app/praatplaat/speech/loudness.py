"""How loud a sound is to people: ITU-R BS.1770-4 integrated loudness, and bringing a sound to a level."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]
"""Mono sound, one float per sample, full scale is ±1."""

TARGET = -16.0
"""LUFS of every clip: speech on phones and tablets (broadcast's −23 is too soft for their speakers)."""

CEILING = 10 ** (-1.5 / 20)
"""Highest sample, −1.5 dB: what MP3 adds to a peak stays under full scale."""

SILENCE = -70.0
_BLOCK, _HOP = 0.4, 0.1


def integrated(samples: Samples, rate: int) -> float:
    """Return the gated loudness in LUFS, minus infinity for silence. A sound under 0.4 s is padded to it."""
    block, hop = round(_BLOCK * rate), round(_HOP * rate)
    heard = _weighted(samples, rate)
    heard = np.pad(heard, (0, max(0, block - len(heard))))
    energy = np.concatenate(([0.0], np.cumsum(heard**2)))
    starts = np.arange(0, len(heard) - block + 1, hop)
    power = (energy[starts + block] - energy[starts]) / block
    power = power[_lufs(power) > SILENCE]
    if not len(power):
        return -math.inf
    kept = power[_lufs(power) > _lufs(power.mean()) - 10]
    return float(_lufs(kept.mean()))


def normalise(samples: Samples, rate: int, target: float = TARGET) -> Samples:
    """Return the sound at `target` LUFS with peaks held under the ceiling. Silence comes back as it is.

    Limiting takes a little loudness away, so the gain is sought anew from the original each time: limited
    sound is never limited again.
    """
    gain = target - integrated(samples, rate)
    louder = samples
    for _ in range(6):
        if not math.isfinite(gain):
            return samples
        louder = limit(samples * np.float32(10 ** (gain / 20)), rate)
        short = target - integrated(louder, rate)
        if abs(short) < 0.05:
            break
        gain += short
    return louder


def limit(samples: Samples, rate: int, ceiling: float = CEILING) -> Samples:
    """Return the sound with no sample over the ceiling: gain falls 6 ms before a peak and recovers softly."""
    size, ahead, smooth = rate // 1000, 6, 9
    count = -(-len(samples) // size)
    padded = np.pad(np.abs(samples), (0, count * size - len(samples)))
    wanted = np.minimum(1.0, ceiling / np.maximum(padded.reshape(count, size).max(axis=1), 1e-9))
    if not len(wanted) or wanted.min() >= 1:
        return samples
    # The smoothed gain stays under what a peak needs, because the minimum reaches further than the smoothing.
    lowest = np.lib.stride_tricks.sliding_window_view(
        np.pad(wanted, ahead, constant_values=1.0), 2 * ahead + 1
    )
    bell = np.hanning(smooth + 2)[1:-1]
    gain = np.convolve(np.pad(lowest.min(axis=1), smooth // 2, mode="edge"), bell / bell.sum(), "valid")
    curve = np.interp(np.arange(len(samples)), (np.arange(count) + 0.5) * size, gain)
    return np.clip(samples * curve, -ceiling, ceiling).astype(np.float32)


def _lufs(power: npt.NDArray[np.float64] | np.float64) -> npt.NDArray[np.float64]:
    """Return mean squares as LUFS."""
    return np.asarray(-0.691 + 10 * np.log10(np.maximum(power, 1e-12)))


def _weighted(samples: Samples, rate: int) -> npt.NDArray[np.float64]:
    """Return the sound as the ear weighs it: the two K filters, applied to the spectrum."""
    size = transform_size(len(samples) + rate // 2)
    spectrum = np.fft.rfft(samples.astype(np.float64), size) * _response(rate, size)
    return np.asarray(np.fft.irfft(spectrum, size)[: len(samples)])


def transform_size(length: int) -> int:
    """Return the next length, at least `length`, for which a Fourier transform is quick."""
    power = 1 << max(4, (length - 1).bit_length())
    return next(power * part // 16 for part in (9, 10, 12, 15, 16) if power * part // 16 >= length)


@cache
def _response(rate: int, size: int) -> npt.NDArray[np.complex128]:
    """Return the K filters' response at the frequencies of a transform."""
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(size))
    shelf_top, shelf_bottom = _shelf(rate)
    pass_top, pass_bottom = _high_pass(rate)
    top, bottom = np.polyval(shelf_top[::-1], z), np.polyval(shelf_bottom[::-1], z)
    return np.asarray(top / bottom * np.polyval(pass_top[::-1], z) / np.polyval(pass_bottom[::-1], z))


def _shelf(rate: int) -> tuple[list[float], list[float]]:
    """Return BS.1770's shelf for any rate (the standard gives only 48 kHz), as (numerator, denominator)."""
    k, q = math.tan(math.pi * 1681.974450955533 / rate), 0.7071752369554196
    high = 10 ** (3.999843853973347 / 20)
    band = high**0.4996667741545416
    scale = 1 + k / q + k * k
    top = [
        (high + band * k / q + k * k) / scale,
        2 * (k * k - high) / scale,
        (high - band * k / q + k * k) / scale,
    ]
    return top, [1, 2 * (k * k - 1) / scale, (1 - k / q + k * k) / scale]


def _high_pass(rate: int) -> tuple[list[float], list[float]]:
    """Return the low-frequency cut of BS.1770, as (numerator, denominator)."""
    k, q = math.tan(math.pi * 38.13547087602444 / rate), 0.5003270373238773
    scale = 1 + k / q + k * k
    return [1, -2, 1], [1, 2 * (k * k - 1) / scale, (1 - k / q + k * k) / scale]
