"""Taking in own photos: what they show comes out, and nothing that came with them."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from tests.pictures.hostile_images import (
    REFUSED,
    SCRIPT,
    SECRET,
    TAKEN,
    made,
    saved,
    scene,
    see_through,
    turned,
)

from praatplaat.pictures import darkroom, photos
from praatplaat.pictures.photos import Crop, Photo, take_in
from praatplaat.problems import Problem, ProblemError

MOST_SECONDS, MOST_MEGABYTES = 2.0, 150
WEIGH = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdin=sys.stdin, stdout=sys.stderr, check=False)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
"""


def opened(photo: Photo) -> Image.Image:
    return Image.open(io.BytesIO(photo.data))


def at(photo: Photo, x: float, y: float) -> tuple[int, ...]:
    """Return the colour at a place, given in shares of width and height."""
    with opened(photo) as image:
        found = image.getpixel((int(x * (image.width - 1)), int(y * (image.height - 1))))
    assert isinstance(found, tuple)
    return found


def close(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(one, other, strict=True))


def refusal(work: Callable[[], object]) -> Problem:
    with pytest.raises(ProblemError) as caught:
        work()
    return caught.value.problem


@pytest.mark.parametrize("name", TAKEN)
def test_what_a_file_shows_is_kept_and_nothing_that_came_with_it(name: str) -> None:
    taken = take_in(made(name), "photo.jpg")
    for trace in (SCRIPT, SECRET, b"Exif", b"GPS", b"xmp", b"ICC_PROFILE", b"<html>", b"PK"):
        assert trace not in taken.data, trace
    with opened(taken) as image:
        assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (taken.width, taken.height))
        assert not image.getexif()
        assert image.info.keys() <= {
            "jfif",
            "jfif_version",
            "jfif_unit",
            "jfif_density",
            "progressive",
            "progression",
        }
    assert max(taken.width, taken.height) <= 1024
    assert len(taken.data) <= darkroom.AIM


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_used_is_refused_by_what_is_in_it(name: str) -> None:
    found = refusal(lambda: take_in(made(name), "photo.jpg"))
    assert (found.code, found.where.file) == (REFUSED[name][0], "photo.jpg")


@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted in another way")
@pytest.mark.parametrize("name", [*TAKEN, *REFUSED])
def test_no_file_takes_more_than_two_seconds_or_150_megabytes(name: str, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(made(name))
    with file.open("rb") as data:
        done = subprocess.run(
            [sys.executable, "-c", WEIGH, *photos.COMMAND, "whole"],
            stdin=data,
            capture_output=True,
            check=True,
        )
    seconds, megabytes = (float(part) for part in done.stdout.split())
    assert seconds <= MOST_SECONDS + 0.1
    assert megabytes <= MOST_MEGABYTES


def test_the_name_of_a_file_does_not_matter() -> None:
    assert take_in(saved(scene(), "PNG"), "page.svg").data == take_in(saved(scene(), "PNG"), "a.jpg").data


def test_a_photo_is_shown_as_the_camera_was_held() -> None:
    taken = take_in(turned())
    assert taken.width > taken.height
    assert close(at(taken, 0.5, 0.1), (255, 0, 0))
    assert close(at(taken, 0.5, 0.9), (0, 0, 255))


def test_where_a_picture_is_see_through_the_paper_shows() -> None:
    taken = take_in(see_through())
    assert close(at(taken, 0.05, 0.05), (255, 255, 255))
    assert close(at(taken, 0.5, 0.5), (255, 0, 0))


def test_shades_of_sixteen_bits_stay_what_they_are() -> None:
    assert close(at(take_in(made("a PNG with 16 bits")), 0.5, 0.5), (128, 128, 128))


def test_a_square_keeps_the_middle_and_nothing_beside_it() -> None:
    image = Image.new("RGB", (1200, 400), "green")
    image.paste("red", (400, 0, 800, 400))
    taken = take_in(saved(image, "PNG"), crop=Crop.SQUARE)
    assert taken.width == taken.height == 400
    assert close(at(taken, 0.05, 0.5), (255, 0, 0))
    assert take_in(saved(image, "PNG")).width == 1024


def test_a_photo_full_of_detail_becomes_smaller_until_it_is_light() -> None:
    taken = take_in(saved(Image.effect_noise((1500, 1500), 90).convert("RGB"), "JPEG", quality=90))
    assert len(taken.data) <= darkroom.AIM
    assert taken.width < 1024


def test_a_darkroom_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photos, "COMMAND", (sys.executable, "-c", "import time; time.sleep(60)"))
    monkeypatch.setattr(photos, "SECONDS", 0.3)
    assert refusal(lambda: take_in(saved(scene(), "JPEG"))).code == "photo-heavy"
