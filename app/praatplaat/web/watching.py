"""Noticing that content was changed, once whoever changes it has finished."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from praatplaat.problems import ProblemError

Stamp = tuple[tuple[str, int, int], ...]
"""Files with the moment they were written and their bytes."""


class Order:
    """What the studio published last; while that cannot be known, it counts as the same."""

    def __init__(self, stamp: Callable[[], str] = str) -> None:
        self._stamp, self._last = stamp, ""

    def now(self) -> str:
        """Return what changes whenever something else is published."""
        with contextlib.suppress(ProblemError):
            self._last = self._stamp()
        return self._last


class Watch:
    """Compares what is on disk with what was there when it was last read."""

    def __init__(
        self,
        root: Path,
        audio: Path,
        own: Sequence[Path | None] = (),
        recordings: Path | None = None,
        order: Order | None = None,
    ) -> None:
        shipped = (root / "phrases", root / "pictograms")
        self._folders = (*shipped, *(folder for folder in own if folder))
        self._heard = (audio, recordings) if recordings else (audio,)
        self._order = order or Order()
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
        return (*self._contents(), (self._order.now(), 0, 0)), tuple(self._sounds())

    def _contents(self) -> Iterator[tuple[str, int, int]]:
        for folder in self._folders:
            for path in sorted(folder.rglob("*")):
                with contextlib.suppress(OSError):
                    seen = path.stat()
                    yield str(path), seen.st_mtime_ns, seen.st_size

    def _sounds(self) -> Iterator[tuple[str, int, int]]:
        for folder in self._heard:
            with contextlib.suppress(OSError):
                # A clip that comes or goes changes its folder: better voices, or an emptied cache.
                yield str(folder), folder.stat().st_mtime_ns, 0
