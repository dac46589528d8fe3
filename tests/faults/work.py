"""What people do all day in an office, each act told of when it is done: for tests that break it off."""

from __future__ import annotations

import hashlib
import itertools
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from praatplaat import places
from praatplaat.editing.values import Values
from praatplaat.office import people, publishing, recording, sets, shelves
from praatplaat.office.desk import HOST, Actor, Office
from praatplaat.pictures import photos
from praatplaat.pictures.photos import Photo, Rights
from praatplaat.problems import Problem, ProblemError
from praatplaat.speech.listening import Heard
from praatplaat.speech.recordings import Consent, Facts
from praatplaat.store.database import Store
from praatplaat.store.tables import audit, metadata

SPOKEN = "ቆልዓኺ ብዙሕ ይበኪ ድዩ፧"
SIZE = 40_000
"""Bytes of a recording, and of a picture: more than one block of the disk."""


def opened(folder: Path, url: str) -> Office:
    """Return an office on a folder, with connections of its own."""
    return Office(Store.of(folder, url), places.CHECKOUT, folder)


def begun(folder: Path, url: str) -> Actor:
    """Make an office, and let a coordinator in."""
    office = opened(folder, url)
    token = people.enter_by_link(office, people.open_link(office, HOST)).token
    actor = people.actor_of(office, token)
    office.store.close()
    assert actor
    return actor


def document(set_id: str, said: str) -> Values:
    """Return a set of one card that says something."""
    card = {"id": f"{set_id}-card", "says": "volunteer", "picture": "yes", "nl": said, "ti": SPOKEN}
    return {"id": set_id, "title": {"nl": "Eigen"}, "picture": "yes", "cards": [card | {"answers": ["yes"]}]}


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that was done, and can be looked for: a kind, its name, and what it should say."""

    kind: str
    name: str
    said: str


def deeds(office: Office, actor: Actor, set_id: str) -> Iterator[Deed]:
    """Save, record, take in a picture and publish for ever, each told of when it is done."""
    base = there.number if (there := sets.newest(office).get(set_id)) else 0
    for number in itertools.count():
        said = f"Is dit zin {os.getpid()} {number}?"
        base = sets.save(office, actor, document(set_id, said), base).number
        yield Deed("set", f"{set_id} {base}", said)
        kind = number % 4
        if kind == 0:
            yield _recorded(office, actor, set_id, said)
        elif kind == 1:
            yield _pictured(office, said)
        elif kind == 2:
            yield _published(office, actor, said)


def _recorded(office: Office, actor: Actor, set_id: str, said: str) -> Deed:
    sound = (said.encode() * SIZE)[:SIZE]
    heard = Heard("ti", SPOKEN, "wav", sound, b"before", sound, 1.5, -16.0, -16.0, ())
    facts = Facts("Els", Consent(True, "1", "2026-11-02"), "Els")
    kept = recording.keep(office, actor, set_id, f"{set_id}-card", heard, facts)
    return Deed("recording", kept.name, hashlib.sha256(sound).hexdigest())


def _pictured(office: Office, said: str) -> Deed:
    data = (said.encode() * SIZE)[:SIZE]
    photo = Photo(data, 640, 480, hashlib.sha256(data).hexdigest())
    facts = photos.Facts({"nl": said}, Rights.OWN, "Els", "2026-11-02")
    return Deed("picture", photos.keep(office.data / "pictures", photo, facts).name, photo.sha256)


def _published(office: Office, actor: Actor, said: str) -> Deed:
    while True:
        try:
            return Deed("publication", str(publishing.publish(office, actor, {}, said)), said)
        except ProblemError as error:
            if error.problem.code != "publication-busy":
                raise


def found(office: Office) -> dict[tuple[str, str], str]:
    """Return all that is there, read whole: what it says by kind and name."""
    there: dict[tuple[str, str], str] = {}
    for set_id in sets.newest(office):
        for one in sets.history(office, set_id):
            there["set", f"{set_id} {one.number}"] = one.values["cards"][0]["nl"]
    for kept in recording.recordings(office).all():
        there["recording", kept.name] = kept.clip.sha256 if kept.clip else ""
    for picture in photos.kept(office.data / "pictures"):
        there["picture", picture.name] = picture.photo.sha256
    for publication in publishing.publications_of(office):
        there["publication", str(publication.number)] = publication.comment
    return there


def faults(office: Office) -> list[str]:
    """Return what is wrong with an office, whatever was done in it."""
    wrong: list[str] = []
    broken: list[Problem] = []
    list(photos.kept(office.data / "pictures", broken))
    wrong += [one.code for one in broken]
    wrong += [name for (_, name), said in found(office).items() if not said]
    for set_id in sets.newest(office):
        numbers = [one.number for one in sets.history(office, set_id)][::-1]
        wrong += [f"{set_id}: {numbers}"] if numbers != list(range(1, len(numbers) + 1)) else []
    numbers = [one.number for one in publishing.publications_of(office)][::-1]
    wrong += [f"publications: {numbers}"] if numbers != list(range(1, len(numbers) + 1)) else []
    return wrong + _of_the_database(office)


def _of_the_database(office: Office) -> list[str]:
    """Return what the database says of itself, and what was done without a line in the audit list."""
    wrong = []
    with office.store.reading() as connection:
        if office.store.is_file:
            wrong += [
                row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check") if row[0] != "ok"
            ]
            wrong += [str(row) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]
        count = select(func.count())
        noted = connection.execute(count.where(audit.c.action == "set-written")).scalar_one()
        saved = connection.execute(count.select_from(metadata.tables["revisions"])).scalar_one()
    return [*wrong, f"{saved} saved, {noted} noted"] if noted != saved else wrong


def shelved(office: Office, set_id: str) -> Values:
    """Return the newest document of a set."""
    return shelves.document_of(office, set_id)[0]


def line(deed: Deed) -> bytes:
    """Return a deed as it goes through a pipe."""
    return json.dumps([deed.kind, deed.name, deed.said]).encode() + b"\n"
