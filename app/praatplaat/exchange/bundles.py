"""Bundles: phrase sets with the pictures and recordings that go with them, from one organisation to another.

    bundle.json              schema, who made it and when, the languages, and the sha256 of every other file
    sets/<id>.yaml           the documents
    pictures/<name>          the organisation's own pictures
    recordings/<name>        clips (mp3 with its json) and what they were made from

The same contents give the same bytes. Pictures and recordings come out as they went in: whoever keeps them
looks at them as at any file that comes from outside.
"""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from praatplaat import shapes
from praatplaat.documents import LARGEST, parse
from praatplaat.editing.values import Values, text_of, values_of
from praatplaat.exchange.archives import MB, Archive, Limits, printable
from praatplaat.exchange.cells import hidden
from praatplaat.exchange.checking import Checker
from praatplaat.exchange.faults import Fault, Place, fault, refused
from praatplaat.exchange.manifest import Manifest, manifest_of, manifest_text
from praatplaat.library import Library
from praatplaat.problems import ProblemError

NAME = "bundle.json"
SUFFIX = ".praatplaat.zip"
LIMITS = Limits(packed=100 * MB, unpacked=110 * MB, one=12 * MB, files=5_000)
"""What a bundle may be: sound and pictures hardly pack, so unpacked it is not much more."""

PICTURES = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,120}\.(png|jpg|jpeg|webp|json|yaml)")
RECORDINGS = re.compile(
    r"([A-Za-z0-9_][A-Za-z0-9_-]{0,60}/)?[A-Za-z0-9_][A-Za-z0-9_.-]{0,120}"
    r"\.(mp3|json|wav|webm|m4a|mp4|ogg|oga|opus|flac|aac)"
)
SETS = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.yaml")
FOLDERS = {"sets": SETS, "pictures": PICTURES, "recordings": RECORDINGS}


@dataclass(frozen=True, slots=True)
class Bundle:
    """What came in a bundle. `advice` tells, per set and card, what the board would leave out of it."""

    documents: tuple[Values, ...]
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    recordings: Mapping[str, bytes] = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    made_by: str = ""
    made_on: str = ""
    advice: tuple[Fault, ...] = ()


def bundle(
    documents: Iterable[Values],
    pictures: Mapping[str, bytes],
    recordings: Mapping[str, bytes],
    *,
    by: str = "",
    on: str = "",
) -> bytes:
    """Return a bundle; `by` is who made it, `on` the day (2026-11-23). Raises ProblemError."""
    sets = {f"sets/{one['id']}.yaml": one for one in documents}
    files = {name: text_of(one).encode() for name, one in sets.items()}
    files |= {f"pictures/{name}": content for name, content in pictures.items()}
    files |= {f"recordings/{name}": content for name, content in recordings.items()}
    for name in files:
        _fit(name, NAME)
    languages = sorted({code for one in sets.values() for code in _languages(one)})
    files[NAME] = manifest_text(files, languages, by, on)
    return _packed(files)


def read_bundle(data: bytes, library: Library, *, file_name: str = "", scenes: Iterable[str] = ()) -> Bundle:
    """Return what is in a bundle, every file whole. Raises ProblemError; nothing of a bad bundle is given."""
    name = printable(file_name, 80) or f"*{SUFFIX}"
    archive = Archive(data, name, LIMITS)
    if NAME not in archive.names:
        raise refused("bundle-none", name)
    manifest = manifest_of(archive.read(NAME), name)
    _whole(archive, manifest, name)
    files = {one: _verified(archive, one, manifest, name) for one in manifest.files}
    documents = tuple(_document(one, files[one]) for one in files if one.startswith("sets/"))
    if not documents:
        raise refused("bundle-empty", name)
    pictures = _within(files, "pictures/")
    return Bundle(
        documents=documents,
        pictures=pictures,
        recordings=_within(files, "recordings/"),
        languages=manifest.languages,
        made_by=manifest.by,
        made_on=manifest.on,
        advice=tuple(_advice(documents, library, {*scenes, *map(_stem, pictures)} if scenes else set())),
    )


def _packed(files: Mapping[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in sorted(files):
            # Without a time of its own a file is from 1980: the same contents give the same bytes.
            entry = zipfile.ZipInfo(name)
            entry.external_attr = 0o100644 << 16
            entry.compress_type = (
                zipfile.ZIP_DEFLATED if name.endswith((".yaml", ".json")) else zipfile.ZIP_STORED
            )
            archive.writestr(entry, files[name])
    return stream.getvalue()


def _whole(archive: Archive, manifest: Manifest, name: str) -> None:
    """Refuse a bundle that lacks a file, or has one that nobody listed."""
    there = set(archive.names) - {NAME}
    if absent := sorted(set(manifest.files) - there):
        raise refused("bundle-lacks", name, name=printable(absent[0]))
    if stray := sorted(there - set(manifest.files)):
        raise refused("bundle-stray", name, name=printable(stray[0]))
    for one in there:
        _fit(one, name)


def _fit(one: str, name: str) -> None:
    folder, _, rest = one.partition("/")
    if folder not in FOLDERS or not FOLDERS[folder].fullmatch(rest):
        raise refused("bundle-stray", name, name=printable(one))


def _verified(archive: Archive, one: str, manifest: Manifest, name: str) -> bytes:
    content = archive.read(one)
    if hashlib.sha256(content).hexdigest() != manifest.files[one]:
        raise refused("bundle-damaged", name, name=printable(one))
    return content


def _document(one: str, content: bytes) -> Values:
    """Return a document whose shape is proven, without signs that nobody sees. Raises ProblemError."""
    if len(content) > LARGEST:
        raise refused("file-large", one, most=LARGEST // MB)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise refused("file-encoding", one) from error
    document = parse(text, one)
    for problem in shapes.faults(document, "phrase-set"):
        raise ProblemError(problem)
    values = values_of(text, one)
    if sign := next((found for said in _strings(values) if (found := hidden(said))), ""):
        raise refused("invisible-sign", one, sign=f"U+{ord(sign):04X}")
    if one != f"sets/{values['id']}.yaml":
        raise refused("set-file-name", one, id=values["id"])
    return values


def _strings(value: Any) -> Iterable[str]:  # noqa: ANN401 (whatever a document holds)
    """Yield every text in a document."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield key
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)
    elif isinstance(value, str):
        yield value


def _advice(documents: Iterable[Values], library: Library, pictures: set[str]) -> Iterable[Fault]:
    """Yield what this organisation's board would leave out: it may have other languages and answers."""
    known = {*library.answers, *library.answer_sets, *library.slots}
    for one in documents:
        checker = Checker(library, one, pictures)
        for number, card in enumerate(one["cards"], start=1):
            place = Place(one["id"], number, card["id"])
            yield from checker.said(card, lambda _, at=place: at)  # type: ignore[misc]
            for name in card.get("answers", ()):
                if name not in known:
                    yield fault("bundle-answer", place, name=name)
        for code in sorted(_languages(one) - set(library.languages)):
            yield fault("bundle-language", Place(one["id"]), language=code)


def _languages(document: Values) -> set[str]:
    cards = document["cards"]
    return {*document["title"], *(key for card in cards for key in card if key not in shapes.CARD_FIELDS)}


def _stem(name: str) -> str:
    """Return the name of a picture as cards have it."""
    return name.rpartition(".")[0]


def _within(files: Mapping[str, bytes], folder: str) -> dict[str, bytes]:
    return {name.removeprefix(folder): content for name, content in files.items() if name.startswith(folder)}
