"""Zip files of strangers: looked at before anything is unpacked, and counted while it is unpacked."""

from __future__ import annotations

import io
import re
import stat
import unicodedata
import zipfile
import zlib
from dataclasses import dataclass

from praatplaat.exchange.faults import refused

MAGIC = b"PK\x03\x04"
MB = 1024 * 1024
_CHUNK = 64 * 1024
_ENCRYPTED = 0x1
_KINDS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_SAFE = re.compile(r"[A-Za-z0-9_\[][A-Za-z0-9_.\[\] -]*(/\.?[A-Za-z0-9_][A-Za-z0-9_. -]*)*")
_NESTED = (".zip", ".xlsx", ".xlsm", ".xlsb", ".docx", ".ods", ".gz", ".7z", ".rar", ".tar", ".jar", ".xz")


@dataclass(frozen=True, slots=True)
class Limits:
    """Bytes a zip file may have, packed, unpacked, and in one file; and files in it."""

    packed: int
    unpacked: int
    one: int
    files: int


class Archive:
    """A zip file whose list of files has been looked at. Every method raises ProblemError."""

    def __init__(self, data: bytes, name: str, limits: Limits) -> None:
        self._name, self._limits, self._left = name, limits, limits.unpacked
        if len(data) > limits.packed:
            raise refused("file-heavy", name, most=limits.packed // MB)
        if not data.startswith(MAGIC):
            raise refused("archive-broken", name)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, RuntimeError, OSError) as error:
            raise refused("archive-broken", name) from error
        self._entries = {entry.filename: entry for entry in self._listed()}

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the files, in the order of the archive; folders are not files."""
        return tuple(self._entries)

    def read(self, name: str) -> bytes:
        """Return what is in a file. What it declares is not believed: it is counted while it unpacks."""
        parts, size = [], 0
        try:
            with self._zip.open(self._entries[name]) as stream:
                while chunk := stream.read(_CHUNK):
                    size += len(chunk)
                    self._left -= len(chunk)
                    if self._left < 0 or size > self._limits.one:
                        raise refused("archive-swells", self._name, most=self._limits.unpacked // MB)
                    parts.append(chunk)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError) as error:
            raise refused("archive-broken", self._name) from error
        return b"".join(parts)

    def _listed(self) -> list[zipfile.ZipInfo]:
        """Return the files, all of them fit to read."""
        entries = self._zip.infolist()
        if len(entries) > self._limits.files:
            raise refused("archive-crowded", self._name, most=self._limits.files)
        if sum(entry.file_size for entry in entries) > self._limits.unpacked:
            raise refused("archive-swells", self._name, most=self._limits.unpacked // MB)
        seen: set[str] = set()
        for entry in entries:
            self._look_at(entry, seen)
        return [entry for entry in entries if not entry.is_dir()]

    def _look_at(self, entry: zipfile.ZipInfo, seen: set[str]) -> None:
        """Refuse a file that no program of ours needs and an attacker might."""
        name = entry.filename
        # Zipfile cuts a name at a NUL and turns backslashes round: what was written has to be what is read.
        written = entry.orig_filename
        folded = unicodedata.normalize("NFC", name).casefold().rstrip("/")
        if written != name or not _SAFE.fullmatch(name.removesuffix("/")) or ".." in name:
            raise refused("archive-name", self._name, name=printable(written))
        if folded in seen:
            raise refused("archive-twice", self._name, name=printable(name))
        seen.add(folded)
        if stat.S_IFMT(entry.external_attr >> 16) not in {0, stat.S_IFREG, stat.S_IFDIR}:
            raise refused("archive-link", self._name, name=printable(name))
        if entry.flag_bits & _ENCRYPTED:
            raise refused("file-locked", self._name)
        if entry.compress_type not in _KINDS:
            raise refused("archive-broken", self._name)
        if folded.endswith(_NESTED):
            raise refused("archive-nested", self._name, name=printable(name))


def printable(name: str, most: int = 40) -> str:
    """Return a name of a stranger as a message can show it."""
    shown = "".join(sign if sign.isprintable() else "�" for sign in name)
    return shown if len(shown) <= most else f"{shown[: most - 1]}…"
