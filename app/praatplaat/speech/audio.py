"""Sound files in and out: any recording becomes mono samples at 24 kHz, samples become a small MP3."""

from __future__ import annotations

import io
from collections.abc import Iterator

import av
import av.error
import numpy as np
import numpy.typing as npt
from av.audio import AudioStream
from av.container import InputContainer

from praatplaat.problems import ProblemError, problem
from praatplaat.speech.formats import CODECS, DEMUXERS, OPTIONS, kind_of
from praatplaat.speech.loudness import Samples, transform_size

RATE = 24_000
MAX_BYTES = 20 * 1024 * 1024
MAX_SECONDS = 60
RATES = range(4_000, 192_001)
"""Samples per second of what is read; a header with a rate of 1 would make gigabytes of a small file."""

_LAME_LEVEL = 0.95
"""LAME makes sound at a constant bit rate this much softer (measured: 0.944 to 0.956)."""

HEAD, TAIL = 0.06, 0.15
"""Seconds kept before and after the speech: a device needs time to wake, a last sound to die away."""


def decode(data: bytes) -> Samples:
    """Return the first sound in a wav, webm, m4a, mp3, ogg or flac file. Raise ProblemError."""
    if len(data) > MAX_BYTES:
        megabytes = f"{len(data) / 1024 / 1024:.0f}"
        raise ProblemError(problem("audio-too-large", megabytes=megabytes, limit=MAX_BYTES // 1024 // 1024))
    try:
        samples = _collected(data)
    except (av.error.FFmpegError, OSError, ValueError, IndexError) as error:
        raise _unreadable(str(error)) from error
    if not len(samples):
        raise _unreadable("no sound in it")
    return samples


def _unreadable(reason: str) -> ProblemError:
    return ProblemError(problem("audio-unreadable", reason=reason))


def _collected(data: bytes) -> Samples:
    """Join the decoded parts."""
    parts = list(_parts(data))
    samples = np.concatenate(parts) if parts else np.zeros(0)
    # A broken float recording can hold what is no number; one such sample would silence the whole clip.
    return np.asarray(np.clip(np.nan_to_num(samples), -4, 4), np.float32)


def _parts(data: bytes) -> Iterator[Samples]:
    """Yield the sound as it is decoded, giving up as soon as there is more of it than allowed."""
    kind = kind_of(data)
    if kind is None:
        raise _unreadable("no sound file")
    with av.open(io.BytesIO(data), "r", format=DEMUXERS[kind], options=OPTIONS) as container:
        stream = _stream(container)
        resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
        heard = 0.0
        for frame in container.decode(stream):
            if frame.sample_rate not in RATES:
                raise _unreadable(f"{frame.sample_rate} samples per second")
            heard += frame.samples / frame.sample_rate
            if heard > MAX_SECONDS:
                raise ProblemError(problem("audio-too-long", limit=MAX_SECONDS))
            frame.pts = None
            yield from (part.to_ndarray()[0] for part in resampler.resample(frame))
        yield from (part.to_ndarray()[0] for part in resampler.resample(None))


def _stream(container: InputContainer) -> AudioStream:
    """Return the first sound in a file. Raise ProblemError when there is none that can be decoded."""
    stream = next(iter(container.streams.audio), None)
    if stream is None or stream.codec_context is None or stream.codec_context.codec.name not in CODECS:
        raise _unreadable("no sound in it")
    return stream


def encode(samples: Samples, kilobits: int) -> bytes:
    """Return an MP3 (mono, 24 kHz, constant bit rate); the same samples give the same bytes."""
    file = io.BytesIO()
    with av.open(file, "w", format="mp3", options={"id3v2_version": "0"}) as container:
        stream = container.add_stream(
            "libmp3lame", rate=RATE, layout="mono", options={"compression_level": "5"}
        )
        stream.bit_rate = kilobits * 1000
        context = stream.codec_context
        cutter = av.AudioResampler(
            format=context.format, layout="mono", rate=RATE, frame_size=context.frame_size
        )
        for frame in [*cutter.resample(_frame(samples)), *cutter.resample(None)]:
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return file.getvalue()


def _frame(samples: Samples) -> av.AudioFrame:
    """Return 16-bit samples as one frame."""
    whole = np.clip(np.round(samples / _LAME_LEVEL * 32767), -32768, 32767).astype("<i2")
    frame = av.AudioFrame.from_ndarray(whole[None, :], format="s16", layout="mono")
    frame.sample_rate = RATE
    frame.pts = 0
    return frame


def high_pass(samples: Samples, corner: float = 70.0) -> Samples:
    """Return the sound without rumble and mains hum: 24 dB per octave under the corner, no phase shift."""
    size = transform_size(len(samples) + RATE // 4)
    ratio = corner / np.maximum(np.fft.rfftfreq(size, 1 / RATE), 1e-3)
    spectrum = np.fft.rfft(samples.astype(np.float64), size) / np.sqrt(1 + ratio**8)
    return np.fft.irfft(spectrum, size)[: len(samples)].astype(np.float32)


def levels(samples: Samples, seconds: float = 0.01) -> npt.NDArray[np.float64]:
    """Return the level of each stretch of sound in dB of full scale, −120 for nothing."""
    size = round(RATE * seconds)
    count = len(samples) // size
    if count == 0:
        return np.array([-120.0])
    squares = samples[: count * size].astype(np.float64).reshape(count, size) ** 2
    return np.asarray(10 * np.log10(np.maximum(squares.mean(axis=1), 1e-12)))


def speech_span(samples: Samples) -> tuple[int, int]:
    """Return where speech starts and ends, in samples; (0, 0) when there is none."""
    heard = levels(samples)
    top, floor = float(np.percentile(heard, 95)), float(np.percentile(heard, 10))
    threshold = max(top - 38.0, -60.0)
    if floor > threshold - 6:  # a noisy room: sit just above its floor
        threshold = min(floor + 6, top - 10)
    loud = np.convolve(heard > threshold, np.ones(3), "same") >= 2  # a click of one stretch does not count
    where = np.flatnonzero(loud)
    if not len(where):
        return 0, 0
    size = RATE // 100
    return int(where[0]) * size, min(len(samples), (int(where[-1]) + 1) * size)


def trim(samples: Samples, head: float = HEAD, tail: float = TAIL) -> Samples:
    """Return the speech with exactly `head` and `tail` seconds around it, faded; nothing without speech."""
    start, end = speech_span(samples)
    if end == 0:
        return samples[:0]
    before, after = round(head * RATE), round(tail * RATE)
    kept = samples[max(0, start - before) : end + after].copy()
    fade = min(len(kept) // 2, RATE // 200)
    slope = np.linspace(0, 1, fade, dtype=np.float32)
    kept[:fade] *= slope
    kept[len(kept) - fade :] *= slope[::-1]
    return np.pad(kept, (max(0, before - start), max(0, end + after - len(samples))))
