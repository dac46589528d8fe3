"""What may come in the place of a recording: each is dealt with quickly and in little room."""

import io
import json
import socket
import struct
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import pytest
from tests.recorded import FORMATS, Format, filmed, recorded

from praatplaat.speech import audio
from praatplaat.speech.loudness import Samples

SECONDS, MEGABYTES = 2.0, 150.0
NO_SOUND, TOO_LONG = {"recording-unreadable"}, {"audio-too-long"}
EITHER = {"recording-unreadable", "recording-too-short", "heard"}

CHILD = r"""
import json, re, sys, time
from pathlib import Path
from praatplaat.model import Language
from praatplaat.problems import ProblemError
from praatplaat.speech.listening import listen

language = Language("nl", "nl", {}, "", "ltr", True, "", {}, {}, {}, pace=(6, 24))
peak = lambda: int(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())[1]) / 1024
for path in sorted(Path(sys.argv[1]).iterdir()):
    data = path.read_bytes()
    Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
    before, start = peak(), time.process_time()
    try:
        listen(data, sys.argv[2], language)
        said = "heard"
    except ProblemError as error:
        said = error.problem.code
    print(json.dumps([path.name, said, time.process_time() - start, peak() - before]))
"""


def _wave(head: bytes, content: bytes, size: int | None = None) -> bytes:
    size = len(content) if size is None else size
    total = min(size + 36, 0xFFFFFFFF)
    sized = struct.pack("<I", size) + content
    return (
        b"RIFF"
        + struct.pack("<I", total)
        + b"WAVEfmt "
        + struct.pack("<I", len(head))
        + head
        + b"data"
        + sized
    )


def _head(channels: int, rate: int, kind: int = 1, bits: int = 16) -> bytes:
    width = channels * bits // 8
    return struct.pack("<HHIIHH", kind, channels % 65536, rate, rate * width % 2**32, width % 65536, bits)


def _zip() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("a.wav", b"\0" * 1000)
    return file.getvalue()


def _pcm(samples: Samples) -> bytes:
    return np.round(samples * 32767).astype("<i2").tobytes()


def _declared(m4a: bytes, box: bytes) -> bytes:
    """Return a file whose header says that it lasts for years."""
    at = m4a.index(box) + 4 + 4 + 4 + 4 + 4
    return m4a[:at] + b"\x7f\xff\xff\xff" + m4a[at + 4 :]


def _not_sound(speech: Samples) -> Iterator[tuple[str, bytes, set[str]]]:
    page = b"<!doctype html><title>Sign in</title>" * 200
    m4a, webm = recorded(speech, FORMATS["m4a"]), recorded(speech, FORMATS["webm"])
    yield "nothing", b"", NO_SOUND
    yield "zeros", bytes(5000), NO_SOUND
    yield "a page", page, NO_SOUND
    yield "a page behind the head of a wav", b"RIFF\0\0\0\0WAVE" + page, NO_SOUND
    yield "a page behind a tag", b"ID3\x04\0\0\0\0\0\0" + page, NO_SOUND
    yield "a drawing", b'<svg xmlns="http://www.w3.org/2000/svg"/>', NO_SOUND
    yield "a zip", _zip(), NO_SOUND
    yield "a film without sound", filmed(), NO_SOUND
    yield "only signs of frames", b"\xff\xfb\x90\x00" * 200_000, NO_SOUND
    yield "a tag as long as the file", b"ID3\x04\0\0\x7f\x7f\x7f\x7f" + bytes(4_000_000), NO_SOUND
    yield "half an m4a", m4a[: len(m4a) // 2], EITHER
    yield "half a webm", webm[: len(webm) // 2], EITHER
    yield "random behind the head of a webm", webm[:300] + np.random.default_rng(3).bytes(2_000_000), EITHER
    yield "random behind the head of an ogg", b"OggS" + np.random.default_rng(4).bytes(2_000_000), NO_SOUND
    yield "over twenty megabytes", b"fLaC" + bytes(audio.MAX_BYTES), {"audio-too-large"}


def _strange_sound(speech: Samples) -> Iterator[tuple[str, bytes, set[str]]]:
    plain = Format("flac", "flac", 8_000, "mono")
    m4a, pcm = recorded(speech, FORMATS["m4a"]), _pcm(speech)
    second = np.zeros(audio.RATE, np.float32)
    yield "61 seconds", recorded(np.tile(speech, 61 * audio.RATE // len(speech) + 1), plain), TOO_LONG
    yield "ten minutes of nothing in a small file", recorded(np.tile(second, 600), plain), TOO_LONG
    yield "silence", recorded(second, FORMATS["wav"]), {"recording-silent"}
    yield "noise", _wave(_head(1, 24_000), np.random.default_rng(5).bytes(96_000)), {"recording-noise"}
    yield "a sample a second", _wave(_head(1, 1), bytes(4_000_000)), NO_SOUND
    yield "four thousand million samples a second", _wave(_head(1, 2**32 - 1), bytes(4_000_000)), NO_SOUND
    yield (
        "sixty thousand channels",
        _wave(_head(60_000, 24_000), bytes(4_000_000)),
        EITHER | {"recording-silent"},
    )
    yield "a wav of four gigabytes, it says", _wave(_head(1, 24_000), pcm, 2**32 - 1), {"heard"}
    yield (
        "no numbers",
        _wave(_head(1, 24_000, 3, 32), b"\xff" * 400_000),
        {"recording-silent", "recording-tone"},
    )
    yield "a film that lasts for years, it says", _declared(m4a, b"mvhd"), {"heard"}
    yield "a track that lasts for years, it says", _declared(m4a, b"mdhd"), {"heard"}


def _answers(
    folder: Path, sounds: Mapping[str, bytes], text: str = "Slaapt uw kind goed?", limit: float = SECONDS
) -> dict[str, str]:
    """Return what a process of its own says of each sound; it must be quick and stay small."""
    folder.mkdir()
    for name, data in sounds.items():
        (folder / name).write_bytes(data)
    command = [sys.executable, "-W", "error", "-c", CHILD, str(folder), text]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    answers = {}
    for name, said, seconds, megabytes in map(json.loads, done.stdout.splitlines()):
        print(f"{name:45} {said:24} {seconds:5.2f} s {megabytes:6.1f} MB")
        assert (name, seconds < limit, megabytes < MEGABYTES) == (name, True, True)
        answers[name] = said
    return answers


def test_hostile_sounds_are_refused_or_heard_quickly_and_in_little_room(
    speech: Samples, tmp_path: Path
) -> None:
    hostile = [*_not_sound(speech), *_strange_sound(speech)]
    answers = _answers(tmp_path / "hostile", {name: data for name, data, _ in hostile})
    assert {name: answers[name] for name, _, codes in hostile if answers[name] not in codes} == {}


def test_the_longest_recording_is_heard_quickly_and_in_little_room(speech: Samples, tmp_path: Path) -> None:
    longest = {"minute": recorded(np.tile(speech, 59 * audio.RATE // len(speech)), FORMATS["flac"])}
    answers = _answers(tmp_path / "long", longest, "Slaapt uw kind goed? " * 35, 2 * SECONDS)
    assert answers == {"minute": "heard"}


def _playlists(file: Path, port: int) -> Mapping[str, str]:
    url = f"http://127.0.0.1:{port}/secret.wav"
    hls = "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n{}\n#EXT-X-ENDLIST\n"
    return {
        "concat": f"ffconcat version 1.0\nfile '{file}'\n",
        "concat beside": f"ffconcat version 1.0\nfile {file.name}\n",
        "concat address": f"ffconcat version 1.0\nfile {url}\n",
        "hls file": hls.format(file.as_uri()),
        "hls address": hls.format(url),
        "sdp": f"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio {port} RTP/AVP 0\n",
        "dash": f'<MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><BaseURL>{url}</BaseURL></MPD>',
        "playlist behind a tag": "ID3\x04\0\0\0\0\0\0" + hls.format(url),
        "playlist behind a wav": "RIFF\0\0\0\0WAVE" + hls.format(url),
    }


def test_a_list_of_other_sounds_opens_none_of_them(
    speech: Samples, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    secret = tmp_path / "secret.wav"
    secret.write_bytes(recorded(speech, FORMATS["wav"]))
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        lists = _playlists(secret, server.getsockname()[1])
        answers = _answers(tmp_path / "lists", {name: text.encode() for name, text in lists.items()})
        assert answers == dict.fromkeys(lists, *NO_SOUND)
        with pytest.raises(TimeoutError):
            server.accept()
