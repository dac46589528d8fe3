"""Where things are, and how the environment moves them."""

from __future__ import annotations

from pathlib import Path

import pytest

from praatplaat import places

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _plain(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ROOT", "DATA", "AUDIO_CACHE"):
        monkeypatch.delenv(f"PRAATPLAAT_{name}", raising=False)


def test_without_settings_everything_is_in_the_checkout() -> None:
    assert places.root() == ROOT
    assert places.phrases() == ROOT / "phrases"
    assert places.pictograms() == ROOT / "pictograms"
    assert places.board() == ROOT / "app/board"
    assert (places.audio_cache(), places.data()) == (ROOT / "audio_cache", ROOT / "data")


def test_another_root_takes_everything_along_but_the_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PRAATPLAAT_ROOT", str(tmp_path))
    assert places.phrases() == tmp_path / "phrases"
    assert places.audio_cache() == tmp_path / "audio_cache"
    assert places.data() == tmp_path / "data"
    assert places.board() == ROOT / "app/board"


def test_clips_and_data_can_live_elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PRAATPLAAT_AUDIO_CACHE", str(tmp_path / "clips"))
    monkeypatch.setenv("PRAATPLAAT_DATA", str(tmp_path / "data"))
    assert (places.audio_cache(), places.data()) == (tmp_path / "clips", tmp_path / "data")
    assert places.root() == ROOT


def test_an_empty_setting_is_no_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRAATPLAAT_ROOT", " ")
    assert places.root() == ROOT
