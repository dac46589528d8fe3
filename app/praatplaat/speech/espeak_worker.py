"""A small program around eSpeak NG: requests come in on standard input, sound goes out on standard output.

eSpeak NG is a C library under the GPL; it runs here, in a process of its own, so that neither its crashes nor
its licence reach the rest. Start it as `python -m praatplaat.speech.espeak_worker`.

Every frame is four bytes of length (big-endian) and that many bytes. After one greeting frame (JSON), each
request (one JSON frame: id, want, voice, text, seconds and the parameters) is answered with two frames: a
JSON header with the same id and `ok` or `error`, and a body (16-bit mono PCM for `sound`, UTF-8 for
`phonemes`).

The library's sound depends on what it said before. Where the system can fork, each clip is therefore made in
a copy of the freshly initialised process: the same text gives the same bytes, and a crash costs one clip.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import struct
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import espeakng_loader

PROTOCOL = 1
LENGTH = struct.Struct(">I")
MAX_REQUEST = 64 * 1024
MAX_SECONDS = 60

_SYNCHRONOUS, _NO_EXIT = 2, 0x8000
_UTF8, _END_PAUSE = 1, 0x1000
_PARAMETERS = {"wpm": 1, "volume": 2, "pitch": 3, "range": 4, "gap": 7}
_OnSound = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class EspeakError(Exception):
    """The library cannot say this; the message is technical and in English."""


class _Voice(ctypes.Structure):
    """`espeak_VOICE` of speak_lib.h."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_void_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("xx1", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


class Espeak:
    """The library, initialised once; what it makes is mono 16-bit sound at `rate` samples per second."""

    def __init__(self) -> None:
        self._lib = ctypes.CDLL(espeakng_loader.get_library_path())
        data = Path(espeakng_loader.get_data_path()).parent
        self.rate: int = self._lib.espeak_Initialize(_SYNCHRONOUS, 0, os.fsencode(data), _NO_EXIT)
        if self.rate <= 0:
            raise EspeakError(f"espeak_Initialize answers {self.rate}")
        self._declare()
        self.version: str = self._lib.espeak_Info(None).decode()
        self.voices = dict(self._listed())
        self._pcm = bytearray()
        self._on_sound = _OnSound(self._keep)
        self._lib.espeak_SetSynthCallback(self._on_sound)

    def _declare(self) -> None:
        lib = self._lib
        lib.espeak_Info.restype = ctypes.c_char_p
        lib.espeak_SetVoiceByName.argtypes = [ctypes.c_char_p]
        lib.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_Voice))
        size, uint, pointer = ctypes.c_size_t, ctypes.c_uint, ctypes.c_void_p
        lib.espeak_Synth.argtypes = [pointer, size, uint, ctypes.c_int, uint, uint, pointer, pointer]
        lib.espeak_TextToPhonemes.argtypes = [ctypes.POINTER(ctypes.c_char_p), ctypes.c_int, ctypes.c_int]
        lib.espeak_TextToPhonemes.restype = ctypes.c_char_p

    def _listed(self) -> Iterator[tuple[str, bytes]]:
        """Yield what a voice may be called and its identifier, the best voice of a language last."""
        found: list[tuple[int, str, bytes]] = []
        voices = self._lib.espeak_ListVoices(None)
        for index in range(10_000):
            if not voices[index]:
                break
            voice = voices[index].contents
            found += [(priority, code, voice.identifier) for priority, code in _spoken(voice.languages)]
            found.append((0, voice.identifier.decode(), voice.identifier))
        for _, code, identifier in sorted(found, reverse=True):
            yield code, identifier

    def _keep(self, samples: ctypes._Pointer[ctypes.c_short], count: int, _events: object) -> int:
        if samples and count > 0:
            self._pcm += ctypes.string_at(samples, count * 2)
        return int(len(self._pcm) > MAX_SECONDS * self.rate * 2)

    def _choose(self, voice: str) -> None:
        code, plus, variant = voice.partition("+")
        identifier = self.voices.get(code)
        if identifier is None or self._lib.espeak_SetVoiceByName(identifier + (plus + variant).encode()) != 0:
            raise EspeakError(f"there is no voice {voice!r}")

    def sound(self, request: dict[str, Any]) -> bytes:
        """Return the text of a request as PCM."""
        self._choose(request["voice"])
        for name, number in _PARAMETERS.items():
            self._lib.espeak_SetParameter(number, int(request[name]), 0)
        self._pcm.clear()
        text = request["text"].encode() + b"\0"
        answer = self._lib.espeak_Synth(text, len(text), 0, 0, 0, _UTF8 | _END_PAUSE, None, None)
        if answer != 0 or self._lib.espeak_Synchronize() != 0:
            raise EspeakError(f"espeak_Synth answers {answer}")
        if len(self._pcm) > MAX_SECONDS * self.rate * 2:
            raise EspeakError(f"longer than {MAX_SECONDS} seconds")
        return bytes(self._pcm)

    def phonemes(self, request: dict[str, Any]) -> bytes:
        """Return the text of a request in the phonetic alphabet, clauses parted by a bar."""
        self._choose(request["voice"])
        clauses: list[bytes] = []
        rest = ctypes.c_char_p(request["text"].encode())
        while rest.value is not None:
            clauses.append(self._lib.espeak_TextToPhonemes(ctypes.byref(rest), _UTF8, 2) or b"")
        return b" | ".join(clause for clause in clauses if clause)


def _spoken(address: int) -> Iterator[tuple[int, str]]:
    """Yield (priority, language) from a list of the library: a byte, a zero-ended code, until a zero byte."""
    while address and (priority := ctypes.string_at(address, 1)[0]):
        code = ctypes.string_at(address + 1)
        yield priority, code.decode()
        address += len(code) + 2


def run_apart(work: Callable[[], bytes], seconds: int) -> bytes:
    """Return what `work` gives in a copy of this process. Raise EspeakError when that fails or is late."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work_in_child(work, writing, seconds)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        answer = pipe.read()
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code < 0:
        late = -code == signal.SIGALRM
        raise EspeakError(f"no sound after {seconds} seconds" if late else f"it crashed (signal {-code})")
    if code != 0:
        raise EspeakError(answer.decode(errors="replace") or f"it ended with {code}")
    return answer


def _work_in_child(work: Callable[[], bytes], writing: int, seconds: int) -> None:
    """Write the answer and end, without running anything that belongs to the parent."""
    signal.alarm(max(1, seconds))
    try:
        answer, code = work(), 0
    except Exception as error:  # whatever it is, the parent tells it
        answer, code = str(error).encode(), 1
    with os.fdopen(writing, "wb") as pipe:
        pipe.write(answer)
    os._exit(code)


def read_frame(stream: BinaryIO, limit: int) -> bytes | None:
    """Return the next frame; None at the end of the stream. Raise ValueError when it is cut or too long."""
    head = stream.read(LENGTH.size)
    if not head:
        return None
    if len(head) < LENGTH.size:
        raise ValueError("a frame was cut short")
    (length,) = LENGTH.unpack(head)
    if length > limit:
        raise ValueError(f"a frame of {length} bytes")
    body = stream.read(length)
    if len(body) < length:
        raise ValueError("a frame was cut short")
    return body


def write_frame(stream: BinaryIO, body: bytes) -> None:
    """Send one frame."""
    stream.write(LENGTH.pack(len(body)) + body)
    stream.flush()


def answer(espeak: Espeak, request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """Return header and body for one request."""
    work = {"sound": espeak.sound, "phonemes": espeak.phonemes}[request["want"]]
    try:
        if hasattr(os, "fork"):
            body = run_apart(lambda: work(request), int(request["seconds"]))
        else:
            body = work(request)
    except EspeakError as error:
        return {"id": request["id"], "error": str(error)}, b""
    return {"id": request["id"], "ok": True}, body


def _private_output() -> BinaryIO:
    """Return standard output for frames only; whatever prints to it by itself goes to standard error."""
    frames = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return frames


def main() -> None:
    """Answer requests until standard input ends."""
    frames = _private_output()
    espeak = Espeak()
    greeting = {"protocol": PROTOCOL, "version": espeak.version, "rate": espeak.rate}
    write_frame(frames, json.dumps(greeting).encode())
    while (body := read_frame(sys.stdin.buffer, MAX_REQUEST)) is not None:
        header, sound = answer(espeak, json.loads(body))
        write_frame(frames, json.dumps(header).encode())
        write_frame(frames, sound)


if __name__ == "__main__":
    main()
