"""The board's own files: what is in its folder is what is served, with the worker told what that is."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from praatplaat.web.answers import KINDS

WORKER = "sw.js"
ICONS = (32, 180, 192, 512)
"""Sides of the icons in pixels: tab, iPad, and the two an installed page needs."""

_LIST, _VERSION = "/*SHELL*/[]", "/*VERSION*/"


class Shell:
    """The files below one folder, by name; nothing outside it can be named."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def names(self) -> list[str]:
        """Return every file that is served, as seen from `/visit/`."""
        found = (path for path in self._folder.rglob("*") if path.suffix in KINDS and path.is_file())
        names = (path.relative_to(self._folder) for path in found)
        return sorted(
            name.as_posix() for name in names if not any(part.startswith(".") for part in name.parts)
        )

    def read(self, name: str) -> bytes | None:
        """Return a file; None for a name that is not in the list."""
        return (self._folder / name).read_bytes() if name in self.names() else None

    def worker(self, others: tuple[str, ...] = ()) -> bytes | None:
        """Return the service worker, which carries the list of files it keeps and a version made from them.

        `others` are addresses beside the files that the board needs offline as well.
        """
        code = self.read(WORKER)
        if code is None:
            return None
        names = [name for name in self.names() if name != WORKER]
        listed = json.dumps(["./", *(name for name in names if name != "index.html"), *others])
        said = code.decode().replace(_LIST, listed).replace(_VERSION, self._version(names, code, listed))
        return said.encode()

    def _version(self, names: list[str], worker: bytes, listed: str) -> str:
        digest = hashlib.sha256(worker + listed.encode())
        for name in names:
            digest.update(f"\0{name}\0".encode() + (self._folder / name).read_bytes())
        return digest.hexdigest()[:20]


def manifest(sizes: tuple[int, ...]) -> dict[str, Any]:
    """Return what a tablet needs to install the board; `sizes` are the icons there are."""
    icons = [
        {"src": f"icons/{size}.png", "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
        for size in sizes
        if size in (192, 512)
        for purpose in ("any", "maskable")
    ]
    return {
        "id": "/visit/",
        "name": "Praatplaat",
        "short_name": "Praatplaat",
        "description": "Plaatjes die praten, voor twee mensen zonder gedeelde taal",
        "lang": "nl",
        "dir": "ltr",
        "scope": "/visit/",
        "start_url": "/visit/",
        "display": "standalone",
        "orientation": "any",
        "background_color": "#f6efe1",
        "theme_color": "#f6efe1",
        "categories": ["education", "social"],
        "icons": icons,
    }
