"""Noticing that content was changed, once whoever changes it has finished."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

Stamp = tuple[tuple[str, int, int], ...]
"""Files with the moment they were written and their bytes."""


class Watch:
    """Compares what is on disk with what was there when it was last read."""

    def __init__(self, root: Path, audio: Path, own: Path | None = None) -> None:
        shipped = (root / "phrases", root / "pictograms")
        self._folders, self._audio = (*shipped, own) if own else shipped, audio
        self._read: tuple[Stamp, Stamp] = ((), ())
        self._last: tuple[Stamp, Stamp] = ((), ())

    def settle(self) -> None:
        """Take what is there now as read."""
        self._read = self._last = self._stamp()

    def settle_sounds(self) -> None:
        """Take the clips that are there now as read; what else changed meanwhile is still to be noticed."""
        self._read = (self._read[0], tuple(self._sounds()))

    def changed(self) -> bool:
        """Return whether something is different, and has been left alone since the last time we looked."""
        before, self._last = self._last, self._stamp()
        return self._last == before != self._read

    def _stamp(self) -> tuple[Stamp, Stamp]:
        return tuple(self._contents()), tuple(self._sounds())

    def _contents(self) -> Iterator[tuple[str, int, int]]:
        for folder in self._folders:
            for path in sorted(folder.rglob("*")):
                with contextlib.suppress(OSError):
                    seen = path.stat()
                    yield str(path), seen.st_mtime_ns, seen.st_size

    def _sounds(self) -> Iterator[tuple[str, int, int]]:
        with contextlib.suppress(OSError):
            # A clip that comes or goes changes its folder: better voices, or an emptied cache.
            yield str(self._audio), self._audio.stat().st_mtime_ns, 0
