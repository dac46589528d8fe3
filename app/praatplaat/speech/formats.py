"""Which kind of sound file something is, told by its first bytes and never by its name.

FFmpeg is told the kind and does not guess: a text taken for a playlist would make it open other files.
"""

from __future__ import annotations

from collections.abc import Mapping

DEMUXERS: Mapping[str, str] = {
    "wav": "wav",
    "webm": "matroska",
    "m4a": "mov",
    "mp3": "mp3",
    "ogg": "ogg",
    "flac": "flac",
}
"""By kind (also the ending of a file of that kind), what FFmpeg reads it with."""

CODECS = frozenset(
    [
        "aac",
        "alac",
        "amrnb",
        "amrwb",
        "flac",
        "libopus",
        "mp3",
        "mp3float",
        "opus",
        "pcm_alaw",
        "pcm_f32be",
        "pcm_f32le",
        "pcm_f64le",
        "pcm_mulaw",
        "pcm_s16be",
        "pcm_s16le",
        "pcm_s24be",
        "pcm_s24le",
        "pcm_s32be",
        "pcm_s32le",
        "pcm_u8",
        "vorbis",
    ]
)
"""What sound may be written in. A film that a phone made is heard, and its pictures are never decoded."""

OPTIONS: dict[str, str] = {"protocol_whitelist": "none", "codec_whitelist": ",".join(sorted(CODECS))}

_SIGNS: tuple[tuple[int, bytes, str], ...] = (
    (8, b"WAVE", "wav"),
    (0, b"\x1aE\xdf\xa3", "webm"),
    (4, b"ftyp", "m4a"),
    (0, b"OggS", "ogg"),
    (0, b"fLaC", "flac"),
    (0, b"ID3", "mp3"),
)


def kind_of(data: bytes) -> str | None:
    """Return `wav`, `webm`, `m4a`, `mp3`, `ogg` or `flac`; None for what is no sound file we read."""
    for at, sign, kind in _SIGNS:
        if data.startswith(sign, at):
            return kind
    # An MP3 without a tag begins with a frame: eleven bits, then MPEG layer III.
    frame = len(data) > 1 and data[0] == 0xFF and data[1] & 0xE6 == 0xE2
    return "mp3" if frame else None
