"""A disk that fails at the n-th thing that is asked of it, from then on, until it is mended."""

from __future__ import annotations

import builtins
import errno
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

CALLS = ("open", "mkdir", "fsync", "replace", "rename", "chmod", "link")
"""What is asked of a disk when something is written. `unlink` always works: making room does."""


class Disk:
    """Counts what is asked of the files below a folder, and fails from the n-th on."""

    def __init__(self, patch: pytest.MonkeyPatch, folder: Path) -> None:
        self.asked, self.at, self.code = 0, 0, errno.ENOSPC
        self._folder = str(folder)
        for name in CALLS:
            patch.setattr(os, name, self._failing(getattr(os, name), name))
        # Python's own opening is in C: whatever is opened to be written is counted here.
        patch.setattr(builtins, "open", self._opening(io.open))
        patch.setattr(io, "open", self._opening(io.open))
        patch.setattr(os, "fdopen", self._opening(os.fdopen))

    @contextmanager
    def failing(self, at: int, code: int) -> Iterator[None]:
        """Fail from the `at`-th thing on that is asked in this block."""
        self.asked, self.at, self.code = 0, at, code
        try:
            yield
        finally:
            self.at = 0

    @property
    def failed(self) -> bool:
        """Whether the block came as far as the fault."""
        return self.asked >= self._last

    def ask(self) -> None:
        self.asked += 1
        if self.at:
            self._last = self.at
            if self.asked >= self.at:
                raise OSError(self.code, os.strerror(self.code))

    def _failing(self, act: Callable[..., Any], name: str) -> Callable[..., Any]:
        def called(*args: Any, **named: Any) -> Any:  # noqa: ANN401 (whatever the system takes)
            if self._is_ours(args[0]) and not (name == "open" and _only_reads(args)):
                self.ask()
            return act(*args, **named)

        return called

    def _opening(self, act: Callable[..., Any]) -> Callable[..., Any]:
        def called(file: Any, mode: str = "r", *args: Any, **named: Any) -> Any:  # noqa: ANN401 (as above)
            opened = act(file, mode, *args, **named)
            if not self._is_ours(file) or not set(mode) & set("wax+"):
                return opened
            return Watched(opened, self)

        return called

    def _is_ours(self, file: Any) -> bool:  # noqa: ANN401 (a path or a number)
        if isinstance(file, int):
            try:
                file = Path(f"/proc/self/fd/{file}").readlink()
            except OSError:
                return False
        return str(file).startswith(self._folder) and "sqlite" not in str(file)

    _last = 1


class Watched:
    """A file that asks the disk at every write."""

    def __init__(self, file: Any, disk: Disk) -> None:  # noqa: ANN401 (any open file)
        self._file, self._disk = file, disk

    def write(self, content: Any) -> Any:  # noqa: ANN401 (text or bytes)
        self._disk.ask()
        return self._file.write(content)

    def __enter__(self) -> Watched:
        self._file.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self._file.__exit__(*error)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._file)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 (whatever a file has)
        return getattr(self._file, name)


def _only_reads(args: tuple[Any, ...]) -> bool:
    return len(args) < 2 or not args[1] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
