"""Clips on disk: `<name>.mp3` and its sidecar `<name>.json`, which is written last and makes the clip valid.

A clip whose bytes do not fit its sidecar is not there: whatever crashed, filled up or was changed by hand,
nobody hears half a clip or the wrong one. Nor is a clip there that its speaker withdrew.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import re
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from praatplaat.problems import ProblemError, Where, problem
from praatplaat.speech.voices import Voice
from praatplaat.writing import write

with contextlib.suppress(ImportError):  # not on Windows
    import fcntl

SCHEMA = 1
NAME = re.compile(r"[0-9a-f]{20}-[0-9a-f]{12}")
_ROUNDS = 3
_STALE = 3600.0
_FRESH = 1.0
"""Seconds after a folder changed in which it may change once more without its time showing that."""


@dataclass(frozen=True, slots=True)
class Clip:
    """The sound of one phrase in one language, whole and checked."""

    path: Path
    name: str
    sha256: str
    bytes: int
    seconds: float
    voice: Voice
    language: str
    engine: str
    made: str = ""
    """The moment it was made, as ISO 8601 in UTC."""


class Store:
    """A folder of clips. Threads and processes may share it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._seen: dict[str, tuple[tuple[int, ...], Clip]] = {}
        self._listed: tuple[int, Mapping[str, tuple[str, ...]]] = (-1, {})

    def read(self, name: str) -> Clip | None:
        """Return a clip, or None when it is absent, half-written or damaged."""
        if not NAME.fullmatch(name):
            return None
        try:
            stamp = self._stamp(name)
            known = self._seen.get(name)
            if known and known[0] == stamp:
                return known[1]
            clip = self._checked(name)
        except (OSError, ValueError, KeyError, TypeError):
            return None
        if clip:
            self._seen[name] = (stamp, clip)
        return clip

    def newest(self, text_key: str) -> Clip | None:
        """Return the clip of a text that was made last, whoever made it."""
        clips = [clip for name in self.names(text_key) if (clip := self.read(name))]
        return max(
            clips, key=lambda clip: (clip.made, _modified(self._path(clip.name, "json"))), default=None
        )

    def names(self, text_key: str) -> tuple[str, ...]:
        """Return the names under which there is something of a text, also of what cannot be heard."""
        return self.listed().get(text_key, ())

    def listed(self) -> Mapping[str, tuple[str, ...]]:
        """Return the names of all sidecars by the text they are of; the folder is listed once per change."""
        try:
            changed = self.folder.stat().st_mtime_ns
            if changed == self._listed[0]:
                return self._listed[1]
            found = _by_text(path.name.removesuffix(".json") for path in self.folder.glob("*.json"))
        except OSError:
            return {}
        self._listed = (-1 if time.time() - changed / 1e9 < _FRESH else changed, found)
        return found

    def facts(self, name: str) -> dict[str, Any] | None:
        """Return what a sidecar tells, also of a clip that cannot be heard; None when there is no such."""
        if not NAME.fullmatch(name):
            return None
        try:
            facts = json.loads(self._path(name, "json").read_bytes())
        except (OSError, ValueError):
            return None
        known = isinstance(facts, dict) and (facts.get("schema"), facts.get("name")) == (SCHEMA, name)
        return facts if known else None

    def rewrite(self, name: str, facts: Mapping[str, object]) -> None:
        """Put other facts in a sidecar. Raise ProblemError when the disk does not allow it."""
        try:
            with _locked(self.folder):
                self._put(f"{name}.json", _said({"schema": SCHEMA, "name": name, **facts}))
        except OSError as error:
            raise unwritable(self.folder, error) from error

    def silence(self, name: str) -> None:
        """Remove the sound of a clip, not its sidecar. Raise ProblemError when the disk does not allow it."""
        try:
            self._path(name, "mp3").unlink(missing_ok=True)
        except OSError as error:
            raise unwritable(self.folder, error) from error

    def write(self, name: str, mp3: bytes, facts: Mapping[str, object]) -> Clip:
        """Keep a clip. Raise ProblemError when the disk does not allow it: what was there stays as it was."""
        digest = hashlib.sha256(mp3).hexdigest()
        sidecar = {"schema": SCHEMA, "name": name, **facts, "bytes": len(mp3), "sha256": digest}
        said = _said(sidecar)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            # Where folders cannot be locked, another process may write this clip in between: look again.
            for _ in range(_ROUNDS):
                with _locked(self.folder):
                    self._put(f"{name}.mp3", mp3)
                    self._put(f"{name}.json", said)
                    if clip := self.read(name):
                        return clip
        except OSError as error:
            raise unwritable(self.folder, error) from error
        raise unwritable(self.folder, OSError(errno.EIO, "what was written does not read back"))

    def tidy(self) -> None:
        """Remove what writers that were killed left behind; those at work now are left alone."""
        for path in self.folder.glob(".*.part"):
            if time.time() - _modified(path) > _STALE:
                path.unlink(missing_ok=True)

    def _path(self, name: str, kind: str) -> Path:
        return self.folder / f"{name}.{kind}"

    def _stamp(self, name: str) -> tuple[int, ...]:
        """Return what changes when either file is written."""
        files = (self._path(name, kind).stat() for kind in ("mp3", "json"))
        return tuple(part for file in files for part in (file.st_mtime_ns, file.st_size, file.st_ino))

    def _checked(self, name: str) -> Clip | None:
        path = self._path(name, "mp3")
        sidecar: dict[str, Any] = json.loads(self._path(name, "json").read_bytes())
        mp3 = path.read_bytes()
        if sidecar["schema"] != SCHEMA or sidecar["name"] != name or sidecar.get("withdrawn"):
            return None
        if hashlib.sha256(mp3).hexdigest() != sidecar["sha256"]:
            return None
        return Clip(
            path=path,
            name=name,
            sha256=sidecar["sha256"],
            bytes=len(mp3),
            seconds=float(sidecar["seconds"]),
            voice=Voice(sidecar["voice"]),
            language=str(sidecar["language"]),
            engine=str(sidecar["engine"]),
            made=str(sidecar.get("made", "")),
        )

    def _put(self, name: str, content: bytes) -> None:
        write(self.folder / name, content)


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Keep other writers out, where the system can lock a folder."""
    if not hasattr(os, "O_DIRECTORY"):
        yield
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with contextlib.suppress(OSError):  # some network disks have no locks
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _said(sidecar: Mapping[str, object]) -> bytes:
    return json.dumps(sidecar, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


def _by_text(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        if NAME.fullmatch(name):
            found[name.partition("-")[0]].append(name)
    return {key: tuple(listed) for key, listed in found.items()}


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return time.time()


def unwritable(folder: Path, error: OSError) -> ProblemError:
    """Return why a folder of clips could not be written in."""
    full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    where = Where(file=str(folder))
    if full:
        return ProblemError(problem("clips-disk-full", where))
    return ProblemError(problem("clips-unwritable", where, reason=error.strerror or str(error)))
