"""`praatplaat pack`: a pack without a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from praatplaat.commands import main
from praatplaat.pack import current
from praatplaat.web.folders import Claim

if TYPE_CHECKING:
    from pathlib import Path

    from tests.pack.conftest import Content


@pytest.fixture(autouse=True)
def places(content: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("PRAATPLAAT_ROOT", str(content.root))
    monkeypatch.setenv("PRAATPLAAT_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("PRAATPLAAT_AUDIO_CACHE", str(tmp_path / "audio"))


def test_it_writes_the_pack_and_says_how_large_each_language_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["pack"]) == 0
    built = current(tmp_path / "data/packs")
    said = capsys.readouterr().out
    assert built is not None
    assert built.version in said
    assert f"{built.pending} clips are still to be made" in said
    assert [line.split()[0] for line in said.splitlines() if line.startswith(("ti ", "ar "))] == ["ti", "ar"]


def test_it_writes_where_it_is_told(tmp_path: Path) -> None:
    assert main(["pack", "--out", str(tmp_path / "stick")]) == 0
    assert current(tmp_path / "stick") is not None
    assert current(tmp_path / "data/packs") is None


def test_what_stays_out_is_said(content: Content, capsys: pytest.CaptureFixture[str]) -> None:
    content.write("sets/broken.yaml", "id: [")
    assert main(["pack"]) == 0
    assert "phrases/sets/broken.yaml" in capsys.readouterr().out


def test_a_place_that_cannot_be_written_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "--out", "/proc/packs"]) == 2
    assert "Packs cannot be written here" in capsys.readouterr().err


def test_it_keeps_out_of_a_folder_where_a_server_works(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server = Claim(tmp_path / "data/packs")
    assert server.take()
    assert main(["pack"]) == 2
    assert "works in" in capsys.readouterr().err
    assert current(tmp_path / "data/packs") is None
    server.release()
    assert main(["pack"]) == 0
