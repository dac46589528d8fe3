"""The list in a bundle: its schema, who made it and when, its languages, and the sha256 of every file."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from praatplaat.exchange.faults import refused

SCHEMA = 1
LARGEST = 1024 * 1024
_HASH = re.compile("[0-9a-f]{64}")
_CODE = re.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a bundle says it holds."""

    files: Mapping[str, str]
    languages: tuple[str, ...]
    by: str
    on: str


def manifest_text(files: Mapping[str, bytes], languages: Sequence[str], by: str, on: str) -> bytes:
    """Return the list of some files, always in the same order."""
    sums = {name: hashlib.sha256(files[name]).hexdigest() for name in sorted(files)}
    said = {"schema": SCHEMA, "by": by, "on": on, "languages": list(languages), "files": sums}
    return json.dumps(said, ensure_ascii=False, indent=1).encode() + b"\n"


def manifest_of(content: bytes, name: str) -> Manifest:
    """Return what a list says. Raises ProblemError when it is none, or from a later version."""
    try:
        said: Any = json.loads(content) if len(content) <= LARGEST else None
        schema = said["schema"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise refused("bundle-unreadable", name) from error
    if isinstance(schema, int) and schema > SCHEMA:
        raise refused("bundle-later", name, schema=schema)
    if schema != SCHEMA or not _sound(said):
        raise refused("bundle-unreadable", name)
    return Manifest(dict(said["files"]), tuple(said["languages"]), said["by"], said["on"])


def _sound(said: Any) -> bool:  # noqa: ANN401 (what somebody else wrote)
    """Return whether everything in a list is what it has to be."""
    files, languages = said.get("files"), said.get("languages")
    texts = all(isinstance(said.get(key), str) and len(said[key]) <= 200 for key in ("by", "on"))
    sums = isinstance(files, dict) and all(_matches(_HASH, one) for one in files.values())
    return texts and sums and isinstance(languages, list) and all(_matches(_CODE, one) for one in languages)


def _matches(pattern: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None
