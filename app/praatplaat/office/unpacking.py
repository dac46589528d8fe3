"""Reading a backup without trusting it: names, sizes and sums first, then the rows."""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from praatplaat.problems import ProblemError, problem
from praatplaat.store.tables import KEPT_APART, Moment, metadata

LARGEST, MOST, PART = 4 * 1024**3, 200_000, 1024**3
"""Bytes of all parts together, number of parts, bytes of one part."""

NAME = re.compile(r"tables/[a-z_]+\.jsonl|files(?:/(?!\.)[^/\\:\x00-\x1f]{1,120}){1,8}")
"""What parts are called: nothing that climbs out of the folder."""

HEAD = "backup.json"

_DAMAGED = (OSError, zipfile.BadZipFile, zlib.error, RuntimeError, EOFError)
"""What reading a zip may raise when its bytes are not what they were."""


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A backup whose every part was read and fits its sum."""

    source: Path
    made: str
    revision: str
    rows: Mapping[str, Sequence[Mapping[str, Any]]]

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Yield the files, their names as seen from `data/`."""
        with zipfile.ZipFile(self.source) as archive:
            for name in archive.namelist():
                if name.startswith("files/"):
                    yield name.removeprefix("files/"), archive.read(name)


def unpacked(source: Path, schema: int) -> Unpacked:
    """Read and check a backup. Raises ProblemError for one that is damaged, or none at all."""
    try:
        with zipfile.ZipFile(source) as archive:
            head = _head(archive, schema)
            _check(archive, head["sums"])
            names = [name for name in head["sums"] if name.startswith("tables/")]
            rows = {Path(name).stem: _rows(Path(name).stem, archive.read(name)) for name in names}
        return Unpacked(source, str(head["made"]), str(head["revision"]), rows)
    except _DAMAGED as error:
        raise _unreadable(str(error)) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _unreadable(f"{type(error).__name__}: {error}") from error


def _head(archive: zipfile.ZipFile, schema: int) -> dict[str, Any]:
    infos = archive.infolist()
    names = [info.filename for info in infos]
    strange = [name for name in names if name != HEAD and not NAME.fullmatch(name)]
    if strange or len(names) != len(set(names)):
        raise _unreadable(f"names: {strange[:1]}")
    if len(infos) > MOST or sum(info.file_size for info in infos) > LARGEST:
        raise _unreadable("too large")
    if any(info.file_size > PART for info in infos):
        raise _unreadable("a part is too large")
    head: dict[str, Any] = json.loads(archive.read(HEAD))
    if head["schema"] != schema or set(head["sums"]) != set(names) - {HEAD}:
        raise _unreadable("parts are missing")
    return head


def _check(archive: zipfile.ZipFile, sums: Mapping[str, str]) -> None:
    for name, wanted in sums.items():
        with archive.open(name) as part:
            digest = hashlib.sha256()
            # What the directory says of a size may be a lie: never read more than it.
            left = archive.getinfo(name).file_size
            while chunk := part.read(1024 * 1024):
                left -= len(chunk)
                if left < 0:
                    raise _unreadable(f"{name} is larger than it says")
                digest.update(chunk)
        if digest.hexdigest() != wanted:
            raise _unreadable(f"{name} was changed")


def _rows(name: str, content: bytes) -> list[dict[str, Any]]:
    """Return the rows of a table; what the table does not have is refused."""
    if name not in metadata.tables or name in KEPT_APART:
        raise _unreadable(f"table {name}")
    columns = metadata.tables[name].c
    # Not by `splitlines`: signs that it takes for the end of a line may stand in a text.
    rows = [json.loads(line) for line in content.decode().split("\n") if line]
    return [{key: _value(columns[key].type, one) for key, one in row.items()} for row in rows]


def _value(kind: object, one: Any) -> Any:  # noqa: ANN401 (whatever a column holds)
    return datetime.fromisoformat(one) if isinstance(kind, Moment) and one is not None else one


def _unreadable(reason: str) -> ProblemError:
    return ProblemError(problem("backup-unreadable", reason=reason[:200]))
