"""Writing a file so that it is there whole or not at all, whatever crashes, fills up or loses power."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

SUFFIX = ".part"
"""How the names of files end that are still being written; they begin with a dot."""


def write(path: Path, content: bytes) -> None:
    """Write a file: what stood there before stays until the new one is whole on the disk. Raises OSError."""
    handle, name = tempfile.mkstemp(prefix=f".{path.stem[:24]}.", suffix=SUFFIX, dir=path.parent)
    written = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        written.chmod(0o644)
        written.replace(path)
    except BaseException:
        written.unlink(missing_ok=True)
        raise
