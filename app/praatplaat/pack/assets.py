"""Files of packs, named by what is in them: written once, shared by all versions, never changed."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import json
import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import brotli

from praatplaat.writing import write

NAME = re.compile(r"[0-9a-f]{64}\.(?:json|svg|mp3|woff2)")
SQUEEZABLE = frozenset({".json", ".svg"})
"""Kinds that are kept compressed as well; sound and fonts are so already."""


class Assets:
    """A folder of files named `<sha256 of the content>.<kind>`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def keep(self, content: bytes, kind: str) -> str:
        """Keep a file and return its name. Raises OSError when the disk does not allow it."""
        name = f"{hashlib.sha256(content).hexdigest()}.{kind}"
        if not self.holds(name, len(content)):
            write(self.folder / name, content)
        return name

    def link(self, path: Path, sha256: str, size: int, kind: str) -> str:
        """Keep a file that is on disk and known to be whole; where the disk can link, that costs no room."""
        name = f"{sha256}.{kind}"
        if not self.holds(name, size):
            with contextlib.suppress(OSError):
                (self.folder / name).unlink(missing_ok=True)
                os.link(path, self.folder / name)
                return name
            write(self.folder / name, path.read_bytes())
        return name

    def holds(self, name: str, size: int) -> bool:
        """Return whether a file is there with all its bytes."""
        with contextlib.suppress(OSError):
            return (self.folder / name).stat().st_size == size
        return False

    def size(self, name: str) -> int:
        """Return the bytes of a file. Raises OSError when it is not there."""
        return (self.folder / name).stat().st_size

    def squeeze(self, names: Iterable[str], stopped: Callable[[], bool] = lambda: False) -> None:
        """Put a compressed copy (`.br`, `.gz`) beside every file that gains from it. Raises OSError."""
        wanted = (self.folder / name for name in sorted(names))
        for path in wanted:
            if stopped():
                return
            if path.suffix in SQUEEZABLE:
                squeeze(path)

    def tidy(self, kept: frozenset[str], before: float) -> None:
        """Remove files that no pack names any more and that are older than a moment (seconds since 1970)."""
        for path in self.folder.iterdir():
            name = path.name.removesuffix(".br").removesuffix(".gz")
            with contextlib.suppress(OSError):
                if name not in kept and path.stat().st_mtime < before:
                    path.unlink()


def squeeze(path: Path) -> None:
    """Put compressed copies beside a file, where they are not there yet."""
    content = b""
    for suffix, shrink in ((".br", _brotli), (".gz", _gzip)):
        target = path.with_name(path.name + suffix)
        if not target.exists():
            content = content or path.read_bytes()
            write(target, shrink(content))


def encoded(value: Any) -> bytes:  # noqa: ANN401 (whatever JSON can hold)
    """Return JSON that is the same for the same value: keys sorted, no spaces, UTF-8."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def recall(path: Path) -> dict[str, Any]:
    """Return what was written down here; nothing when it cannot be read: then it is found anew."""
    with contextlib.suppress(OSError, ValueError):
        found = json.loads(path.read_bytes())
        if isinstance(found, dict):
            return found
    return {}


def _brotli(content: bytes) -> bytes:
    # The highest level, 11, takes three times as long for less than one per cent (measured on pictures).
    return bytes(brotli.compress(content, mode=brotli.MODE_TEXT, quality=10))


def _gzip(content: bytes) -> bytes:
    return gzip.compress(content, compresslevel=9, mtime=0)
