"""A bundle from another organisation, looked at before anything of it is kept.

Its pictures are developed anew and its voices listened to, as any file from outside; what cannot be kept is
left out, with the reason. Nothing is written here.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from praatplaat.editing.values import Values
from praatplaat.exchange import Bundle, Fault, Place
from praatplaat.library import Library
from praatplaat.model import Form
from praatplaat.office import sets
from praatplaat.office.desk import Office, keepable
from praatplaat.office.enclosing import PICTURES, pictures_in, sayings
from praatplaat.office.recording import recordings
from praatplaat.office.shelves import document_of
from praatplaat.pictures import photos
from praatplaat.problems import ProblemError, Where, problem
from praatplaat.speech.listening import Heard, listen
from praatplaat.speech.recordings import Consent, Facts

MOST_PICTURES, MOST_VOICES = 200, 1_000
"""How much of a bundle is looked at in one go: a picture takes half a second, a voice a tenth."""
SIDECAR = 20_000
"""Bytes of a sidecar that is read."""
LONGEST = 120


@dataclass(frozen=True, slots=True)
class Arriving:
    """A set in a bundle beside the one that is here; `before` is None where none is, `base` its revision."""

    document: Values
    before: Values | None
    base: int
    archived: bool = False
    clashes: tuple[Fault, ...] = ()
    """Why it cannot be taken over: its cards are somewhere else already."""

    @property
    def id(self) -> str:
        """Id of the set."""
        return str(self.document["id"])

    @property
    def same(self) -> bool:
        """Whether the set that is here says exactly this."""
        return self.document == self.before and not self.archived


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that is new here; documents of the parcel have it by this name until it is kept."""

    name: str
    photo: photos.Photo
    facts: photos.Facts


@dataclass(frozen=True, slots=True)
class Voice:
    """A recording that is new here, and the sets that say its words."""

    heard: Heard
    facts: Facts
    sets: frozenset[str]


@dataclass(frozen=True, slots=True)
class Parcel:
    """What there is to take over. `left_out` tells what cannot be, and why."""

    sets: tuple[Arriving, ...]
    pictures: tuple[Picture, ...] = ()
    voices: tuple[Voice, ...] = ()
    left_out: tuple[Fault, ...] = ()
    known_pictures: int = 0
    known_voices: int = 0
    """Recordings that are here already, were withdrawn here, or whose words have a voice of our own."""
    made_by: str = ""
    made_on: str = ""
    advice: tuple[Fault, ...] = ()


def looked_at(office: Office, bundle: Bundle, library: Library) -> Parcel:
    """Return what a bundle would bring. Raises ProblemError when the database fails."""
    pictures, voices = _Pictures(office, bundle), _Voices(office, bundle, library)
    documents = [with_pictures(one, pictures.names) for one in bundle.documents]
    return Parcel(
        sets=tuple(_arriving(office, documents, library)),
        pictures=tuple(pictures.new),
        voices=tuple(voices.new),
        left_out=(*pictures.left_out, *voices.left_out),
        known_pictures=pictures.known,
        known_voices=voices.known,
        made_by=bundle.made_by,
        made_on=bundle.made_on,
        advice=bundle.advice,
    )


def with_pictures(value: Any, names: Mapping[str, str]) -> Any:  # noqa: ANN401 (whatever a set holds)
    """Return a set in which own pictures have other names."""
    if isinstance(value, dict):
        return {
            key: names.get(one, one)
            if key == "picture" and isinstance(one, str)
            else with_pictures(one, names)
            for key, one in value.items()
        }
    return [with_pictures(one, names) for one in value] if isinstance(value, list) else value


def existing(office: Office, set_id: str) -> tuple[Values | None, int, bool]:
    """Return a set as it is here (None for none), its revision, and whether it is in the archive."""
    newest = sets.newest(office).get(set_id)
    try:
        document, base = document_of(office, set_id)
    except ProblemError as error:
        if error.problem.code != "set-unknown":
            raise
        return None, newest.number if newest else 0, False
    return document, base, bool(newest and newest.kind is sets.Kind.ARCHIVED)


def _arriving(office: Office, documents: list[Values], library: Library) -> Iterator[Arriving]:
    claimed: dict[str, str] = {}
    for document in documents:
        before, base, archived = existing(office, document["id"])
        clashes = tuple(_clashes(document, library, claimed))
        claimed.update({card["id"]: document["id"] for card in document["cards"]})
        yield Arriving(document, before, base, archived, clashes)


def _clashes(document: Values, library: Library, claimed: Mapping[str, str]) -> Iterator[Fault]:
    """Yield the cards whose name another set here, or another one in the bundle, has already."""
    titles = {one.id: one.title.get(library.volunteer, one.id) for one in library.sets}
    for number, card in enumerate(document["cards"], start=1):
        where = library.places.get(card["id"])
        owner = claimed.get(card["id"]) or (PurePath(where.file).stem if where else document["id"])
        if owner != document["id"]:
            place = Place(_title(document), number)
            other = titles.get(owner, owner)
            yield Fault(place, problem("bundle-card-elsewhere", place.where, other=other))


def _title(document: Values) -> str:
    return str(next(iter(document["title"].values()), document["id"]))


def _facts(content: bytes | None) -> Mapping[str, Any]:
    """Return what a sidecar says. Raises ValueError for none that can be read."""
    if content is None or len(content) > SIDECAR:
        raise ValueError
    try:
        said = json.loads(content)
    except RecursionError:
        raise ValueError from None
    if not isinstance(said, dict):
        raise ValueError
    return said


class _Pictures:
    """The pictures of a bundle, each developed anew unless it is here already."""

    def __init__(self, office: Office, bundle: Bundle) -> None:
        self.new: list[Picture] = []
        self.left_out: list[Fault] = []
        self.names: dict[str, str] = {}
        self._bundle = bundle
        self._here = {one.photo.sha256: one.name for one in photos.kept(office.data / PICTURES)}
        wanted = sorted({name for one in bundle.documents for name in pictures_in(one)})
        for number, name in enumerate(wanted):
            self._take(name, number)
        self.known = len(self.names) - len(self.new)

    def _take(self, name: str, number: int) -> None:
        data = self._bundle.pictures.get(f"{name}.jpg")
        try:
            if data is None or number >= MOST_PICTURES:
                raise ProblemError(problem("bundle-picture-lacks" if data is None else "bundle-many"))
            if known := self._here.get(hashlib.sha256(data).hexdigest()):
                self.names[name] = known
                return
            self._develop(name, data)
        except ProblemError as error:
            # Never ours of the same name: that is another picture.
            self.names.setdefault(name, f"{photos.PREFIX}absent-{_short(name.encode())}")
            self.left_out.append(Fault(Place(column=name), error.problem))

    def _develop(self, name: str, data: bytes) -> None:
        photo = photos.take_in(data, f"{name}.jpg")
        if known := self._here.get(photo.sha256):
            self.names[name] = known
            return
        facts = _photo_facts(self._bundle.pictures.get(f"{name}.json"), name)
        self.names[name] = f"{photos.PREFIX}new-{photo.sha256[:12]}"
        self.new.append(Picture(self.names[name], photo, facts))


def _photo_facts(content: bytes | None, name: str) -> photos.Facts:
    """Return what the sender says of a picture. Raises ProblemError without a description and a right."""
    try:
        said = _facts(content)
        alt = {code: _line(said["alt"].get(code, "")) for code in photos.LANGUAGES}
        if not any(alt.values()):
            raise ValueError
        rights = photos.Rights(said["rights"])
        return photos.Facts(alt, rights, _line(said["by"]), _line(said["on"]), _line(said.get("note", "")))
    except (ValueError, KeyError, TypeError, AttributeError):
        raise ProblemError(problem("bundle-picture-unsaid", Where(name))) from None


def _line(value: object) -> str:
    """Return a text from outside on one line, no longer than it needs to be."""
    shown = "".join(sign if sign.isprintable() else " " for sign in keepable(str(value), LONGEST * 4))
    return " ".join(shown.split())[:LONGEST]


def _short(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]


@dataclass(slots=True)
class _Voices:
    """The recordings of a bundle, each listened to unless it is here already."""

    office: Office
    bundle: Bundle
    library: Library
    new: list[Voice] = field(default_factory=list)
    left_out: list[Fault] = field(default_factory=list)
    known: int = 0

    def __post_init__(self) -> None:
        said = sayings(self.office, self.bundle.documents)
        files = self.bundle.recordings
        clips = sorted(name for name in files if not name.endswith(".json"))
        for number, name in enumerate(clips):
            try:
                if number >= MOST_VOICES:
                    raise ProblemError(problem("bundle-many"))
                self._take(name, said)
            except ProblemError as error:
                self.left_out.append(Fault(Place(column=name), error.problem))

    def _take(self, name: str, said: Mapping[str, tuple[str, str, frozenset[str]]]) -> None:
        path = PurePath(name)
        key = path.stem.partition("-")[0]
        if path.suffix != ".mp3" or key not in said:
            raise ProblemError(problem("bundle-voice-wordless"))
        code, spoken, where = said[key]
        facts = _voice_facts(self.bundle.recordings.get(f"{path.with_suffix('.json')}"))
        data = self.bundle.recordings[name]
        if self._is_here(code, spoken, data, path.stem):
            self.known += 1
            return
        self.new.append(Voice(listen(data, spoken, self.library.languages[code]), facts, where))

    def _is_here(self, code: str, spoken: str, data: bytes, name: str) -> bool:
        """Return whether we have it, had it and its speaker withdrew it, or have a voice of our own."""
        original = f"{hashlib.sha256(data).hexdigest()}.mp3"
        mine = recordings(self.office).of(code, spoken)
        return any(one.clip or name == one.name or original == one.original for one in mine)


def _voice_facts(content: bytes | None) -> Facts:
    """Return what the sender says of a recording. Raises ProblemError without consent."""
    try:
        said = _facts(content)
        consent = said["consent"]
        if consent["given"] is not True:
            raise ProblemError(problem("recording-without-consent"))
        agreed = Consent(True, _line(consent["version"]), _line(consent["on"]))
        form, speaker = Form(said.get("form", Form.BOTH)), _line(said.get("speaker", ""))
        return Facts(speaker, agreed, "", form, _line(said.get("licence", "")))
    except (ValueError, KeyError, TypeError, AttributeError):
        raise ProblemError(problem("recording-without-consent")) from None
