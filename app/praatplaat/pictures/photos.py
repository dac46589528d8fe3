"""An organisation's own pictures: taken in from any file, kept whole, and shown wherever a scene is.

A picture is `<name>.jpg` with a sidecar `<name>.json`, which is written last and makes it valid. What lies
there without a sidecar was never there; what does not fit its sidecar is told of, and left out.
"""

from __future__ import annotations

import base64
import contextlib
import errno
import hashlib
import json
import re
import subprocess
import sys
import threading
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from praatplaat.model import Form
from praatplaat.pictures.canvas import Canvas
from praatplaat.pictures.casts import Cast
from praatplaat.problems import Problem, ProblemError, Where, problem
from praatplaat.writing import write

LARGEST = 10 * 1024 * 1024
"""Bytes of a file that is taken in."""

COMMAND = (sys.executable, "-P", "-m", "praatplaat.pictures.darkroom")
SECONDS = 10.0
"""Seconds that a file may take in all; the darkroom itself allows less, where the system can count it."""

PREFIX = "own-"
"""How the name of an own picture begins, and of no scene: neither can ever take the other's place."""

NAME = re.compile(r"own-[a-z0-9]+(-[a-z0-9]+)*")
SCHEMA = 1
LANGUAGES = ("nl", "en")
LONGEST_NAME, LONGEST_ALT = 40, 300

KINDS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a")
HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})

_developing = threading.BoundedSemaphore(2)


class Crop(StrEnum):
    """What goes on the card: all of a photo, with paper beside it, or the square in its middle."""

    WHOLE = "whole"
    SQUARE = "square"


class Rights(StrEnum):
    """Why a photo may be used."""

    OWN = "own"
    """Taken by the organisation itself, and nobody in it can be recognised."""
    PERMISSION = "permission"
    """Whoever made it, and whoever can be recognised in it, said yes."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A JPEG without anything but its pixels, in sRGB, upright, at most 1024 pixels on a side."""

    data: bytes = field(repr=False)
    width: int
    height: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a photo. `alt` says per language what it shows, `on` is the day as 2026-11-23."""

    alt: Mapping[str, str]
    rights: Rights
    by: str = field(repr=False)
    on: str
    note: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Kept:
    """A picture of the organisation's own; for boards, sheets and packs it is a scene among the others."""

    name: str
    photo: Photo
    facts: Facts
    archived: bool = False

    @property
    def alt(self) -> Mapping[str, str]:
        """What it shows, per language."""
        return self.facts.alt

    @property
    def not_(self) -> Mapping[str, str]:
        """What it must not be taken for: a photo is that thing itself."""
        return {}

    @property
    def mirror(self) -> bool:
        """Whether it turns with the direction of a language: a photo never does."""
        return False

    @property
    def view(self) -> str:
        """How much of the canvas is shown."""
        return "whole"

    def svg(self, cast: Cast, form: Form, mirrored: bool = False) -> str:  # noqa: ARG002 (as a scene has it)
        """Return the photo on a card's paper as SVG: the same for everybody, and never mirrored."""
        canvas = Canvas()
        data = base64.b64encode(self.photo.data).decode()
        canvas.add(0, f'<image width="512" height="512" href="data:image/jpeg;base64,{data}"/>')
        return canvas.svg(self.view)


def take_in(data: bytes, file_name: str = "", crop: Crop = Crop.WHOLE) -> Photo:
    """Return what a file (JPEG, PNG, WebP or the first picture of a GIF) shows. Raises ProblemError.

    The file is judged by what is in it; its name only says where a problem is.
    """
    where = Where(file_name)
    _weigh(data, where)
    with _developing:
        header, made = _developed(data, crop, where)
    if "code" in header:
        raise ProblemError(problem(header["code"], where, **header["detail"]))
    return Photo(made, header["width"], header["height"], hashlib.sha256(made).hexdigest())


def _weigh(data: bytes, where: Where) -> None:
    """Refuse what no decoder needs to look at."""
    if len(data) > LARGEST:
        megabytes, most = f"{len(data) / 1024 / 1024:.1f}", LARGEST // 1024 // 1024
        raise ProblemError(problem("photo-large", where, megabytes=megabytes, most=most))
    if data[4:8] == b"ftyp" and data[8:12] in HEIC:
        raise ProblemError(problem("photo-heic", where))
    if not data.startswith(KINDS) and not (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        raise ProblemError(problem("photo-kind", where))


def _developed(data: bytes, crop: Crop, where: Where) -> tuple[dict[str, Any], bytes]:
    """Return header and picture from a process of its own."""
    try:
        done = subprocess.run(
            (*COMMAND, crop.value), input=data, capture_output=True, timeout=SECONDS, check=True
        )
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError, BrokenPipeError):
        # It crashed, or was ended because it took too much.
        raise ProblemError(problem("photo-heavy", where)) from None
    header, _, made = done.stdout.partition(b"\n")
    return json.loads(header), made


def keep(folder: Path, photo: Photo, facts: Facts) -> Kept:
    """Keep a picture under a new name, made from what it shows. Raises ProblemError: then nothing is kept."""
    facts = _checked(facts)
    with _disk(folder):
        folder.mkdir(parents=True, exist_ok=True)
        one = Kept(_claimed(folder, facts), photo, facts)
        write(folder / f"{one.name}.jpg", photo.data)
        write(folder / f"{one.name}.json", _noted(one))
    return one


def amend(
    folder: Path, name: str, *, alt: Mapping[str, str] | None = None, archived: bool | None = None
) -> Kept:
    """Change what is said of a kept picture, or archive it: it then leaves boards and packs, not the folder.

    Raises ProblemError when it is not there, or when the disk does not allow it.
    """
    one = _read(folder, name)
    if one is None:
        raise ProblemError(problem("photo-absent", name=name))
    facts = one.facts if alt is None else _checked(replace(one.facts, alt=alt))
    one = replace(one, facts=facts, archived=one.archived if archived is None else archived)
    with _disk(folder):
        write(folder / f"{name}.json", _noted(one))
    return one


def kept(folder: Path, problems: list[Problem] | None = None) -> Iterator[Kept]:
    """Yield every whole picture by name, the archived ones too; what is damaged is noted in `problems`."""
    for path in sorted(folder.glob(f"{PREFIX}*.json")):
        if one := _read(folder, path.stem):
            yield one
        elif problems is not None:
            where = Where(f"data/pictures/{path.name}")
            problems.append(problem("photo-broken", where, name=path.stem))


def _checked(facts: Facts) -> Facts:
    """Return facts without needless spaces and empty languages. Raises ProblemError for what is missing."""
    said = {code: " ".join(facts.alt.get(code, "").split())[:LONGEST_ALT] for code in LANGUAGES}
    alt = {code: text for code, text in said.items() if text}
    if not alt:
        raise ProblemError(problem("photo-unsaid"))
    if facts.rights not in set(Rights):
        raise ProblemError(problem("photo-rights"))
    return replace(facts, alt=alt, rights=Rights(facts.rights))


def _claimed(folder: Path, facts: Facts) -> str:
    """Return a name nobody has, made from what is to be seen; its file is there from now on, still empty."""
    stem, number = PREFIX + _slug(next(iter(facts.alt.values()))), 1
    while True:
        name = stem if number == 1 else f"{stem}-{number}"
        with contextlib.suppress(FileExistsError):
            (folder / f"{name}.jpg").touch(exist_ok=False)
            return name
        number += 1


def _slug(words: str) -> str:
    """Return words as a name: small letters, digits and single hyphens."""
    plain = unicodedata.normalize("NFKD", words.lower()).encode("ascii", "ignore").decode()
    parts = re.findall("[a-z0-9]+", plain)
    return "-".join(parts)[:LONGEST_NAME].rstrip("-") or "photo"


def _noted(one: Kept) -> bytes:
    """Return the sidecar of a picture."""
    photo, facts = one.photo, one.facts
    said = {
        "schema": SCHEMA,
        "name": one.name,
        "sha256": photo.sha256,
        "width": photo.width,
        "height": photo.height,
        "alt": dict(facts.alt),
        "rights": facts.rights.value,
        "by": facts.by,
        "on": facts.on,
        "note": facts.note,
        "archived": one.archived,
    }
    return json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


def _read(folder: Path, name: str) -> Kept | None:
    """Return a picture; None when it is absent or not what its sidecar says."""
    if not NAME.fullmatch(name):
        return None
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError, ProblemError):
        said = json.loads((folder / f"{name}.json").read_bytes())
        data = (folder / f"{name}.jpg").read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        if said["schema"] == SCHEMA and said["name"] == name and said["sha256"] == digest:
            photo = Photo(data, int(said["width"]), int(said["height"]), digest)
            facts = Facts(said["alt"], said["rights"], str(said["by"]), str(said["on"]), str(said["note"]))
            return Kept(name, photo, _checked(facts), bool(said["archived"]))
    return None


@contextlib.contextmanager
def _disk(folder: Path) -> Iterator[None]:
    """Say what is wrong with the disk in words."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        where, reason = Where(str(folder)), error.strerror or str(error)
        found = problem("photos-disk-full", where) if full else None
        raise ProblemError(found or problem("photos-unwritable", where, reason=reason)) from error
