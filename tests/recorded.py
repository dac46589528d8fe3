"""Sound files as phones and browsers make them, and files that only claim to be one."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, field

import av
import numpy as np

from praatplaat.speech.audio import RATE
from praatplaat.speech.loudness import Samples


@dataclass(frozen=True)
class Format:
    """A container with its codec; `options` are those of the container."""

    container: str
    codec: str
    rate: int
    layout: str = "stereo"
    options: Mapping[str, str] = field(default_factory=dict)


FORMATS = {
    "wav": Format("wav", "pcm_s16le", 44_100),
    "flac": Format("flac", "flac", 48_000),
    "mp3": Format("mp3", "libmp3lame", 44_100),
    "m4a": Format("mp4", "aac", 44_100),
    "ogg": Format("ogg", "libopus", 48_000),
    "webm": Format("webm", "libopus", 48_000),
    "ogg of vorbis": Format("ogg", "vorbis", 44_100),
    # As MediaRecorder writes it: without a length, because it is sent while it is made.
    "live webm": Format("webm", "libopus", 48_000, "mono", {"live": "1"}),
    "m4a in fragments": Format("mp4", "aac", 48_000, "mono", {"movflags": "frag_keyframe+empty_moov"}),
}


def recorded(samples: Samples, form: Format) -> bytes:
    """Return samples (24 kHz) as a file such as a phone makes."""
    file = io.BytesIO()
    whole = np.round(np.clip(samples, -1, 1) * 32767).astype("<i2")
    frame = av.AudioFrame.from_ndarray(whole[None, :], format="s16", layout="mono")
    frame.sample_rate = RATE
    frame.pts = 0
    with av.open(file, "w", format=form.container, options=dict(form.options)) as out:
        stream = out.add_stream(form.codec, rate=form.rate, layout=form.layout)
        if form.codec == "vorbis":
            stream.codec_context.options = {"strict": "experimental"}
        size = stream.codec_context.frame_size or 1024
        cutter = av.AudioResampler(stream.format, form.layout, form.rate, size)
        for part in [*cutter.resample(frame), *cutter.resample(None)]:
            out.mux(stream.encode(part))
        out.mux(stream.encode(None))
    return file.getvalue()


def filmed() -> bytes:
    """Return a film without sound."""
    file = io.BytesIO()
    with av.open(file, "w", format="mp4") as out:
        stream = out.add_stream("mpeg4", rate=5)
        stream.width = stream.height = 32
        stream.pix_fmt = "yuv420p"
        out.mux(stream.encode(av.VideoFrame(32, 32, "yuv420p")))
        out.mux(stream.encode(None))
    return file.getvalue()
