"""Versions of the pack on disk, and which one is current.

    <out>/assets/<sha256>.<kind>     files of all versions
    <out>/versions/<version>/pack.json
    <out>/current                    the name of the version that is served
    <out>/order                      what was published when it was made

A version is written first and pointed at last, so that whoever reads sees the old one or the new one, whole.
"""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from praatplaat.pack.assets import Assets, encoded, squeeze
from praatplaat.writing import write

SCHEMA = 2
VERSION = re.compile(r"[0-9a-f]{20}")
KEPT = 3
"""So many versions stay, the current one included: a tablet may be half-way through an older one."""

_HOUR = 3600.0


@dataclass(frozen=True, slots=True)
class Size:
    """What a tablet downloads for one language, the base included."""

    files: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Built:
    """One version of the pack. `folder` holds its `pack.json`; `pending` counts clips still to be made."""

    folder: Path
    version: str
    pending: int
    sizes: Mapping[str, Size]

    @property
    def file(self) -> Path:
        """The file a tablet asks for first."""
        return self.folder / "pack.json"

    @property
    def assets(self) -> Path:
        """The folder with the files this version names."""
        return self.folder.parent.parent / "assets"


def current(out: Path) -> Built | None:
    """Return the version that is served; None when there is none, or it is damaged."""
    try:
        version = (out / "current").read_text(encoding="ascii").strip()
        return _read(out, version)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def names(built: Built) -> frozenset[str]:
    """Return the name of every file that a version needs."""
    return frozenset(_names(built.folder, built.assets))


def publish(out: Path, pack: dict[str, Any], version: str) -> Built:
    """Write a version and make it the current one. Raises OSError."""
    folder = out / "versions" / version
    folder.mkdir(parents=True, exist_ok=True)
    write(folder / "pack.json", encoded(pack))
    squeeze(folder / "pack.json")
    write(out / "current", version.encode())
    return _read(out, version)


def note_order(out: Path, order: str) -> None:
    """Note for which order the current version was made. Raises OSError."""
    write(out / "order", order.encode())


def order_of(out: Path) -> str:
    """Return for which order the current version was made; nothing when that was not noted."""
    with contextlib.suppress(OSError):
        return (out / "order").read_text(encoding="utf-8")
    return ""


def tidy(out: Path, assets: Assets) -> None:
    """Remove old versions and what only they needed; never what somebody may still be downloading."""
    folders = sorted(_folders(out), key=lambda folder: folder.stat().st_mtime, reverse=True)
    pointed = (out / "current").read_text(encoding="ascii").strip()
    kept = [folder for number, folder in enumerate(folders) if number < KEPT or folder.name == pointed]
    named = frozenset(name for folder in kept for name in _names(folder, assets.folder))
    for folder in folders:
        if folder not in kept:
            shutil.rmtree(folder, ignore_errors=True)
    assets.tidy(named, before=time.time() - _HOUR)


def _read(out: Path, version: str) -> Built:
    """Return a version; raise ValueError, KeyError or OSError when it is not one."""
    if not VERSION.fullmatch(version):
        raise ValueError(version)
    folder = out / "versions" / version
    pack = json.loads((folder / "pack.json").read_bytes())
    if pack["schema"] != SCHEMA or pack["version"] != version:
        raise ValueError(version)
    languages: Mapping[str, Any] = pack["languages"]
    sizes = {code: Size(languages[code]["files"], languages[code]["bytes"]) for code in pack["order"]}
    return Built(folder, version, int(pack["pending"]), sizes)


def _folders(out: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from (path for path in (out / "versions").iterdir() if VERSION.fullmatch(path.name))


def _names(folder: Path, assets: Path) -> Iterator[str]:
    """Yield every file a version names, directly or through its parts."""
    with contextlib.suppress(OSError, ValueError, KeyError):
        pack = json.loads((folder / "pack.json").read_bytes())
        for part in (pack["base"], *(one["part"] for one in pack["languages"].values())):
            yield part["file"]
            yield from json.loads((assets / part["file"]).read_bytes())["assets"]
