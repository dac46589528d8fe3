"""Our own files on a disk that fails: at every single thing that is asked of it, in every way."""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.faults.disk import Disk
from tests.office.house import CARD, SET, House, code_of, document

from praatplaat.comprehension import Reading, Verdict
from praatplaat.office import backups, pictures, readings, recording, sets
from praatplaat.office.desk import HOST, Actor
from praatplaat.office.recording import Consent, Facts, Heard
from praatplaat.pictures.photos import Photo, Rights

WORDS = "ቆልዓኺ ብዙሕ ይበኪ ድዩ፧"
CODES = (errno.ENOSPC, errno.EIO, errno.EROFS, errno.EACCES, errno.EDQUOT)
MOST = 400
"""More things than any of these acts asks of a disk."""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    opened = House(tmp_path / "data")
    yield opened
    opened.office.store.close()


def recorded(house: House, els: Actor, said: str) -> object:
    heard = Heard("ti", WORDS, "wav", said.encode() * 9000, b"", said.encode() * 4000, 1.5, -16.0, -16.0, ())
    return recording.keep(house.office, els, SET, CARD, heard, Facts("Els", Consent(True, "1", "x"), "Els"))


def withdrawn(house: House, els: Actor, said: str) -> object:
    return recording.withdraw(house.office, els, recording.recordings(house.office).all()[0].name)


def erased(house: House, els: Actor, said: str) -> object:
    return recording.erase(house.office, els, recording.recordings(house.office).all()[0].name)


def pictured(house: House, els: Actor, said: str) -> object:
    photo = Photo(said.encode() * 9000, 640, 480, hashlib.sha256(said.encode() * 9000).hexdigest())
    return pictures.keep(house.office, els, photo, {"nl": said}, Rights.OWN)


def described(house: House, els: Actor, said: str) -> object:
    return pictures.describe(house.office, els, "own-een", {"nl": said})


def read(house: House, els: Actor, said: str) -> object:
    reading = Reading("yes", said, "", Verdict.UNDERSTOOD, 1, "Els")
    return readings.add(house.office, els, reading)


def backed_up(house: House, els: Actor, said: str) -> object:
    return backups.make(house.office, els, house.office.data.parent / "elsewhere" / "a.zip")


def put_back(house: House, els: Actor, said: str) -> object:
    return backups.put_back(house.office, HOST, house.office.data.parent / "kept.zip")


ACTS: dict[str, tuple[Callable[[House, Actor, str], object], set[str]]] = {
    "a recording": (recorded, {"recordings-unwritable", "recordings-disk-full"}),
    "a recording that is withdrawn": (withdrawn, {"recordings-unwritable", "recordings-disk-full"}),
    "a recording that is erased": (erased, {"recordings-unwritable", "recordings-disk-full"}),
    "a picture": (pictured, {"photos-unwritable", "photos-disk-full"}),
    "the words of a picture": (described, {"photos-unwritable", "photos-disk-full"}),
    "what a parent took a picture for": (read, {"readings-unwritable"}),
    "a backup": (backed_up, {"backup-unwritable"}),
    "a backup that is put back": (put_back, {"backup-unwritable"}),
}


def state(house: House) -> dict[str, object]:
    """Return what the office shows: what can be heard, seen and read, and what is in the tables."""
    kept = recording.recordings(house.office).all()
    table = house.office.data / "comprehension.tsv"
    return {
        "heard": {one.name: one.clip.sha256 if one.clip else "" for one in kept},
        "seen": {
            one.name: (one.photo.sha256, dict(one.facts.alt))
            for one in pictures.photos.kept(pictures.folder(house.office))
        },
        "read": table.read_bytes() if table.is_file() else b"",
        "rows": house.rows(),
        "elsewhere": [path.name for path in (house.office.data.parent / "elsewhere").glob("*")],
        "left": [path.name for path in house.office.data.rglob("*.part") if path.stat().st_size],
    }


@pytest.mark.parametrize(
    ("name", "code"),
    [(name, code) for name in ACTS for code in (CODES[:2] if "backup" in name else CODES)],
    ids=lambda one: errno.errorcode.get(one, one),
)
def test_whatever_the_disk_does_the_old_state_stands_and_it_is_told(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, code: int
) -> None:
    act, codes = ACTS[name]
    els = house.coordinator()
    sets.save(house.office, els, document(), 0)
    for first in (recorded, pictured, read):
        first(house, els, "een")
    backups.make(house.office, els, tmp_path / "kept.zip")
    before = state(house)
    disk = Disk(monkeypatch, tmp_path)
    for at in range(1, MOST):
        with disk.failing(at, code):
            failed = _failed(act, house, els, f"keer {at}")
        if not failed:
            print(f"{name}: {at - 1} faults")
            break
        assert failed in codes, (at, failed)
        assert state(house) == before or name == "a recording that is erased", at
    assert 1 < at < MOST - 1, "nothing was asked of the disk, or it never went well"
    assert state(house) != before


def _failed(act: Callable[[House, Actor, str], object], house: House, els: Actor, said: str) -> str:
    try:
        return code_of(act, house, els, said)
    except AssertionError:
        return ""


def test_a_backup_put_back_half_way_leaves_every_file_whole_and_can_be_put_back_again(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    els, table = house.coordinator(), house.office.data / "comprehension.tsv"
    for first in (pictured, read):
        first(house, els, "een")
    backups.make(house.office, els, tmp_path / "kept.zip")
    then, kept = house.rows(), table.read_bytes()
    described(house, els, "twee")
    read(house, els, "twee")
    now, later = house.rows(), table.read_bytes()
    disk = Disk(monkeypatch, tmp_path)
    for at in range(1, MOST):
        with disk.failing(at, errno.ENOSPC):
            failed = _failed(put_back, house, els, "")
        if not failed:
            break
        assert house.rows() == now
        assert table.read_bytes() in (kept, later)
        (shown,) = pictures.photos.kept(pictures.folder(house.office))
        assert shown.facts.alt["nl"] in ("een", "twee")
    assert table.read_bytes() == kept
    # The list of what was done is never set back: the two deeds in between stay in it, and one comes with it.
    assert {name: count for name, count in house.rows().items() if name != "audit"} == {
        name: count for name, count in then.items() if name != "audit"
    }
    (shown,) = pictures.photos.kept(pictures.folder(house.office))
    assert shown.facts.alt["nl"] == "een"
