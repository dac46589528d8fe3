"""Folders that are written to: is it possible, is somebody else at it, and what to use when it is not."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from pathlib import Path

from praatplaat.problems import Problem, problem

with contextlib.suppress(ImportError):  # not on Windows
    import fcntl


class Folder:
    """A folder named by an environment variable, or a copy of it for as long as the program runs."""

    def __init__(self, wanted: Path, variable: str) -> None:
        self.path, self.problem, self._lent = wanted, _refusal(wanted), False
        if self.problem is not None:
            self._lend(wanted, variable, str(self.problem.detail["reason"]))

    def close(self) -> None:
        """Remove what was only lent."""
        if self._lent:
            shutil.rmtree(self.path, ignore_errors=True)

    def _lend(self, wanted: Path, variable: str, reason: str) -> None:
        """Work in a temporary folder where all that can be read is found again."""
        self.path, self._lent = Path(tempfile.mkdtemp(prefix="praatplaat-")), True
        with contextlib.suppress(OSError):
            shutil.copytree(
                wanted,
                self.path,
                copy_function=os.symlink,
                ignore=shutil.ignore_patterns(".*"),
                dirs_exist_ok=True,
            )
        # The studio asks the environment where things are: it must find them in the same place.
        os.environ[variable] = str(self.path)
        self.problem = problem(
            "data-unwritable", path=wanted, reason=reason, instead=self.path, variable=variable
        )


class Claim:
    """The right to write in a folder: one process at a time has it, and loses it when it ends."""

    def __init__(self, folder: Path) -> None:
        self._path, self._handle = folder / ".lock", -1

    def take(self) -> bool:
        """Return whether we have it, now or already."""
        if self._handle >= 0:
            return True
        self._path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return False
        except (OSError, NameError):
            pass  # this disk or this system has no locks: then nobody can be kept out
        self._handle = handle
        return True

    def release(self) -> None:
        """Let the next one in."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def _refusal(folder: Path) -> Problem | None:
    """Return why a folder cannot be written; None when it can."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return None
    except OSError as error:
        return problem("place-unwritable", path=folder, reason=error.strerror or str(error))
