"""Keeping own photos: whole or not at all, with what is known of them, and shown as scenes are."""

from __future__ import annotations

import base64
import errno
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from tests.pictures.conftest import Pictograms
from tests.pictures.hostile_images import saved, scene
from tests.pictures.test_photos import close, refusal

from praatplaat.model import Form
from praatplaat.pictures.gallery import Gallery
from praatplaat.pictures.photos import Facts, Kept, Photo, Rights, amend, keep, kept, take_in
from praatplaat.pictures.raster import png
from praatplaat.problems import Problem

FACTS = Facts({"nl": "De bus naar Tilburg", "en": "The bus to Tilburg"}, Rights.OWN, "Anna", "2026-11-23")


@pytest.fixture(scope="module")
def photo() -> Photo:
    return take_in(saved(scene(), "JPEG"))


def test_a_kept_photo_is_read_back_with_all_that_is_known_of_it(tmp_path: Path, photo: Photo) -> None:
    one = keep(tmp_path / "new", photo, FACTS)
    assert one.name == "own-de-bus-naar-tilburg"
    assert list(kept(tmp_path / "new")) == [one]
    assert one.photo.sha256 in repr(one)
    assert "Anna" not in repr(one)
    assert len(repr(one)) < 600


def test_photos_of_the_same_thing_get_names_of_their_own(tmp_path: Path, photo: Photo) -> None:
    names = [
        keep(tmp_path, photo, Facts({"nl": words}, Rights.OWN, "", "")).name
        for words in ("Één bus!", "één bus", "ቡስ")
    ]
    assert names == ["own-een-bus", "own-een-bus-2", "own-photo"]


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (Facts({"nl": "  ", "ti": "x"}, Rights.OWN, "Anna", ""), "photo-unsaid"),
        (Facts({"nl": "Een bus"}, "", "Anna", ""), "photo-rights"),  # type: ignore[arg-type]
    ],
)
def test_a_photo_nobody_described_or_may_use_is_not_kept(
    tmp_path: Path, photo: Photo, facts: Facts, code: str
) -> None:
    assert refusal(lambda: keep(tmp_path, photo, facts)).code == code
    assert list(tmp_path.iterdir()) == []


def test_an_archived_photo_stays_in_the_folder_and_comes_back(
    tmp_path: Path, photo: Photo, pictograms: Pictograms
) -> None:
    pictograms.write("good.yaml")
    one = keep(tmp_path / "own", photo, FACTS)
    amend(tmp_path / "own", one.name, archived=True)
    assert [found.archived for found in kept(tmp_path / "own")] == [True]
    assert set(_gallery(pictograms, tmp_path).scenes) == {"good"}
    amend(tmp_path / "own", one.name, archived=False, alt={"nl": "De tram"})
    again = next(kept(tmp_path / "own"))
    assert (again.alt, again.facts.by, again.archived) == ({"nl": "De tram"}, "Anna", False)
    assert set(_gallery(pictograms, tmp_path).scenes) == {"good", one.name}


@pytest.mark.parametrize("name", ["own-nothing", "../own-a", "own-a/../b", ""])
def test_what_is_not_there_cannot_be_changed(tmp_path: Path, name: str) -> None:
    assert refusal(lambda: amend(tmp_path, name, archived=True)).code == "photo-absent"


@pytest.mark.parametrize(
    ("suffix", "content"),
    [
        ("jpg", b"\xff\xd8\xff half a"),
        ("json", b"{"),
        ("json", b"[]"),
        ("json", b'{"schema": 9}'),
        ("json", b'{"schema": 1, "name": "own-other"}'),
        ("jpg", None),
    ],
)
def test_a_damaged_photo_is_told_of_and_the_others_are_there(
    tmp_path: Path, photo: Photo, pictograms: Pictograms, suffix: str, content: bytes | None
) -> None:
    own = tmp_path / "own"
    bad, good = keep(own, photo, FACTS), keep(own, photo, FACTS)
    path = own / f"{bad.name}.{suffix}"
    path.write_bytes(content) if content is not None else path.unlink()
    gallery = _gallery(pictograms, tmp_path)
    assert set(gallery.scenes) == {good.name}
    assert [(one.code, one.where.file) for one in gallery.problems] == [
        ("photo-broken", f"data/pictures/{bad.name}.json")
    ]


def test_a_picture_without_its_sidecar_was_never_there(tmp_path: Path, photo: Photo) -> None:
    one = keep(tmp_path, photo, FACTS)
    (tmp_path / f"{one.name}.json").unlink()
    problems: list[Problem] = []
    assert list(kept(tmp_path, problems)) == problems == []
    assert keep(tmp_path, photo, FACTS).name == f"{one.name}-2"


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "photos-disk-full"), (errno.EIO, "photos-unwritable")]
)
def test_a_disk_that_fails_leaves_nothing_half(
    tmp_path: Path, photo: Photo, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    assert refusal(lambda: keep(tmp_path, photo, FACTS)).code == code
    assert list(kept(tmp_path)) == []
    assert not list(tmp_path.glob("*.json")) + list(tmp_path.glob(".*"))


KEEPING = """
import sys
from pathlib import Path
from tests.pictures.test_kept_photos import FACTS
from praatplaat.pictures.photos import keep, take_in
photo = take_in(Path(sys.argv[1]).read_bytes())
print("begun", flush=True)
while True:
    keep(Path(sys.argv[2]), photo, FACTS)
"""


def test_whoever_is_killed_while_keeping_leaves_whole_photos_only(tmp_path: Path) -> None:
    (tmp_path / "photo").write_bytes(saved(scene(), "JPEG"))
    for pause in (0.01, 0.04, 0.09, 0.16):
        command = [sys.executable, "-c", KEEPING, str(tmp_path / "photo"), str(tmp_path / "own")]
        at_work = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2])
        assert at_work.stdout and at_work.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            at_work.wait(pause)
        at_work.kill()
        at_work.wait()
        at_work.stdout.close()
    problems: list[Problem] = []
    assert list(kept(tmp_path / "own", problems))
    assert problems == []


def _gallery(pictograms: Pictograms, folder: Path) -> Gallery:
    return Gallery.load(pictograms.root, folder / "own")


def test_a_photo_is_drawn_wherever_a_scene_is_the_same_for_everybody(
    tmp_path: Path, photo: Photo, pictograms: Pictograms
) -> None:
    one = keep(tmp_path / "own", photo, FACTS)
    gallery = _gallery(pictograms, tmp_path)
    drawn = {
        gallery.svg(one.name, cast, form, mirrored)
        for cast in gallery.casts
        for form in Form
        for mirrored in (False, True)
    }
    assert len(drawn) == 1
    svg = drawn.pop()
    assert 'viewBox="0 0 512 512"' in svg
    found = re.search(r'href="data:image/jpeg;base64,([^"]+)"', svg)
    assert found and base64.b64decode(found[1]) == photo.data


def test_a_photo_prints_with_paper_above_and_below_it(tmp_path: Path, photo: Photo) -> None:
    one: Kept = keep(tmp_path, photo, FACTS)
    with Image.open(io.BytesIO(png(one.svg(None, Form.WOMAN), 100))) as image:  # type: ignore[arg-type]
        shades = [image.convert("RGB").getpixel((50, y)) for y in (3, 25, 75, 97)]
    white, red, blue = (255, 255, 255), (255, 0, 0), (0, 0, 255)
    for shade, wanted in zip(shades, (white, red, blue, white), strict=True):
        assert close(shade, wanted)  # type: ignore[arg-type]


def test_a_sidecar_tells_what_a_photo_may_be_used_for(tmp_path: Path, photo: Photo) -> None:
    one = keep(tmp_path, photo, FACTS)
    said = json.loads((tmp_path / f"{one.name}.json").read_text("utf-8"))
    assert said == {
        "schema": 1,
        "name": one.name,
        "sha256": photo.sha256,
        "width": 800,
        "height": 600,
        "alt": dict(FACTS.alt),
        "rights": "own",
        "by": "Anna",
        "on": "2026-11-23",
        "note": "",
        "archived": False,
    }
