"""Backups: everything back as it was, into either database, or refused whole."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from tests.databases import fresh
from tests.office.house import BETTER, LANGUAGE, SET, House, code_of, document, saying

from praatplaat.model import State
from praatplaat.office import backups, invitations, people, publishing, reviews, sets
from praatplaat.office.desk import HOST
from praatplaat.office.reviews import Said
from praatplaat.office.secret import secret
from praatplaat.store.tables import KEPT_APART, audit, metadata, settings

STRANGE = "regel\u2028regel\x85 ok"
FILES = {
    "recordings/originals/ab.wav": b"\0sound",
    "pictures/own-photo.jpg": b"\xff\xd8 photo",
    "words/ti.txt": "ሓደ\n".encode(),
    "sets/mijn onderwerp (één).yaml": b"id: x",
    "comprehension.tsv": b"a\tb\n",
}


@pytest.fixture
def other(tmp_path: Path, url: str, request: pytest.FixtureRequest) -> Iterator[House]:
    """An office that is still empty, on the database that the first one is not on."""
    elsewhere = "" if url else fresh(request.getfixturevalue("postgres"))
    opened = House(tmp_path / "other", elsewhere)
    yield opened
    opened.office.store.close()


def busy(house: House) -> None:
    """Let something of everything happen in an office."""
    els = house.coordinator()
    sets.save(house.office, els, document(), 0, STRANGE)
    mariam = house.invited(els)
    said = reviews.say(house.office, mariam, house.about(), Said.CORRECT, BETTER)
    reviews.accept(house.office, els, [said])
    reviews.say(house.office, mariam, house.about(), Said.COMMENT, comment=STRANGE)
    publishing.publish(house.office, els, {LANGUAGE: State.CHECKED})
    sets.keep_draft(house.office, els, SET, 2, saying("Nog niet?"))
    for name, content in FILES.items():
        path = house.office.data / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def everything(house: House) -> dict[str, list[str]]:
    """Return all rows that a backup holds, but the audit list and the secret."""
    kept = [one for one in metadata.sorted_tables if one.name not in KEPT_APART and one is not audit]
    with house.office.store.reading() as connection:
        rows = {one.name: connection.execute(select(one)).mappings().all() for one in kept}
    return {
        name: sorted(str(dict(row)) for row in found if row.get("name") != "secret")
        for name, found in rows.items()
    }


def test_a_backup_of_one_database_goes_whole_into_the_other_and_back(house: House, other: House) -> None:
    busy(house)
    there = backups.make(house.office, HOST, house.office.data / "een.zip")
    backups.put_back(other.office, HOST, there)
    assert everything(other) == everything(house)
    assert {name: (other.office.data / name).read_bytes() for name in FILES} == FILES
    sets.save(other.office, other.coordinator(), saying("Verder?"), 2)
    back = backups.make(other.office, HOST, other.office.data / "twee.zip")
    backups.put_back(house.office, HOST, back)
    assert everything(house) == everything(other)
    assert len(sets.history(house.office, SET)) == 3


def test_putting_back_undoes_everything_but_the_audit_list_and_can_be_undone(house: House) -> None:
    busy(house)
    els, before = house.coordinator(), everything(house)
    backups.make(house.office, els, house.office.data / "een.zip")
    sets.save(house.office, els, saying("Later?"), 2)
    people.add(house.office, els, "Fatma", "fatma@praat.example")
    later, deeds = everything(house), len(list(people.deeds(house.office)))
    backups.put_back(house.office, els, house.office.data / "een.zip")
    assert everything(house) == before
    assert len(list(people.deeds(house.office))) == deeds + 1
    assert people.actor_of(house.office, els.key), "whoever put it back is still signed in"
    (safety,) = (house.office.data / backups.SAFETY).iterdir()
    backups.put_back(house.office, els, safety)
    assert everything(house) == later


def test_a_backup_lets_nobody_in(house: House) -> None:
    busy(house)
    told = secret(house.office)
    els = house.coordinator()
    with zipfile.ZipFile(backups.make(house.office, HOST, house.office.data / "een.zip")) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert not {f"tables/{name}.jsonl" for name in KEPT_APART} & parts.keys()
    everything_ = b"".join(parts.values())
    assert told.encode() not in everything_
    assert els.key.encode() not in everything_


def test_the_links_of_an_organisation_keep_working_after_putting_back(house: House) -> None:
    busy(house)
    els = house.coordinator()
    mariam = house.invited(els)
    token = invitations.link_token(house.office, mariam.key)
    source = backups.make(house.office, HOST, house.office.data / "een.zip")
    backups.put_back(house.office, HOST, source)
    assert invitations.enter(house.office, token).id == mariam.key
    with house.office.store.reading() as connection:
        assert connection.execute(select(settings.c.name)).scalars().all() == ["secret"]


Change = Callable[[dict[str, bytes]], dict[str, bytes]]


def headed(**more: Any) -> Change:  # noqa: ANN401 (whatever a head may hold)
    """Return how to change the head of a backup."""
    return lambda parts: {
        **parts,
        "backup.json": json.dumps({**json.loads(parts["backup.json"]), **more}).encode(),
    }


HOSTILE: dict[str, Change] = {
    "a changed row": lambda parts: {**parts, "tables/people.jsonl": parts["tables/people.jsonl"] + b"{}"},
    "a part that is missing": lambda parts: {k: v for k, v in parts.items() if k != "tables/people.jsonl"},
    "a part too many": lambda parts: {**parts, "files/more.txt": b"more"},
    "a file that climbs out": lambda parts: {**parts, "files/../../up.txt": b"up"},
    "a file from the root": lambda parts: {**parts, "/etc/passwd": b"up"},
    "a file with a drive": lambda parts: {**parts, "files/C:\\up.txt": b"up"},
    "no head": lambda parts: {k: v for k, v in parts.items() if k != "backup.json"},
    "a head that is no JSON": lambda parts: {**parts, "backup.json": b"{"},
    "a head that is a list": lambda parts: {**parts, "backup.json": b"[]"},
    "another kind of backup": headed(schema=2),
    "sums of another kind": headed(sums=[]),
    "a newer database": headed(revision="9999"),
}


@pytest.mark.parametrize("change", HOSTILE)
def test_what_is_no_whole_backup_is_refused_and_nothing_changes(house: House, change: str) -> None:
    busy(house)
    source = backups.make(house.office, HOST, house.office.data / "een.zip")
    with zipfile.ZipFile(source) as archive:
        parts = HOSTILE[change]({name: archive.read(name) for name in archive.namelist()})
    with zipfile.ZipFile(source, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    _refused(house, source, "store-newer" if "newer" in change else "backup-unreadable")


@pytest.mark.parametrize("kept", [0.0, 0.3, 0.9, 0.999])
def test_half_a_backup_is_refused_and_nothing_changes(house: House, kept: float) -> None:
    busy(house)
    source = backups.make(house.office, HOST, house.office.data / "een.zip")
    whole = source.read_bytes()
    source.write_bytes(whole[: int(len(whole) * kept)])
    _refused(house, source, "backup-unreadable")


def _refused(house: House, source: Path, code: str) -> None:
    before, rows = everything(house), house.rows()
    assert code_of(backups.put_back, house.office, HOST, source) == code
    assert (everything(house), house.rows()) == (before, rows)
    assert {name: (house.office.data / name).read_bytes() for name in FILES} == FILES
