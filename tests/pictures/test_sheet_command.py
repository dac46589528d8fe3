"""`praatplaat pictures`: a page to look at."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from tests.pictures.conftest import Pictograms

from praatplaat.commands import main
from praatplaat.pictures.raster import png


@pytest.fixture
def content(pictograms: Pictograms, monkeypatch: pytest.MonkeyPatch) -> Pictograms:
    monkeypatch.setenv("PRAATPLAAT_ROOT", str(pictograms.root))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    pictograms.write("child.yaml")
    pictograms.write("other.yaml")
    return pictograms


def test_a_sheet_holds_every_scene_in_every_cast(content: Pictograms, tmp_path: Path) -> None:
    whole, part = tmp_path / "whole.png", tmp_path / "part.png"
    assert main(["pictures", "--sheet", str(whole), "--size", "40"]) == 0
    assert main(["pictures", "--sheet", str(part), "--size", "40", "--only", "chi*", "--cast", "syrian"]) == 0
    with Image.open(whole) as one, Image.open(part) as other:
        assert one.width == pytest.approx(8 * other.width, rel=0.2)


def test_a_grey_sheet_has_no_colour(content: Pictograms, tmp_path: Path) -> None:
    out = tmp_path / "grey.png"
    main(["pictures", "--sheet", str(out), "--size", "64", "--grey", "--only", "child", "--cast", "syrian"])
    with Image.open(out) as sheet:
        picture = sheet.crop((8, 8, 72, 72))
        assert all(max(p) - min(p) < 4 for p in picture.get_flattened_data())


def test_an_unknown_cast_or_scene_says_what_there_is(
    content: Pictograms, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "out.png")
    assert main(["pictures", "--sheet", out, "--cast", "martian"]) == 2
    assert "eritrean, eritrean-muslim, neutral, syrian" in capsys.readouterr().err
    assert main(["pictures", "--sheet", out, "--only", "nothing"]) == 2
    assert "nothing" in capsys.readouterr().err
    assert not Path(out).exists()


def test_a_faulty_scene_is_told_and_the_sheet_is_still_made(
    content: Pictograms, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content.write("bad.yaml", "items: 3\n")
    out = tmp_path / "out.png"
    assert main(["pictures", "--sheet", str(out), "--size", "40"]) == 1
    assert "bad.yaml" in capsys.readouterr().out
    assert out.stat().st_size > 0


def test_a_png_is_as_wide_as_asked_and_transparent_without_a_ground() -> None:
    size = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"'
    svg = f'<svg {size}><circle cx="256" cy="256" r="90"/></svg>'
    for grey in (False, True):
        with Image.open(io.BytesIO(png(svg, 33, grey=grey))) as image:
            assert image.size == (33, 33)
            assert image.convert("RGBA").getpixel((0, 0))[3] == 0  # type: ignore[index]
