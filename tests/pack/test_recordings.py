"""A recording in a pack: before every other voice, and only as long as the text is the same."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from praatplaat.speech.recordings import Consent, Facts, Heard, Kept, Recordings
from praatplaat.speech.store import Store

if TYPE_CHECKING:
    from tests.pack.conftest import Maker

FACTS = Facts("Selam", Consent(True, "1", "2026-07-01"), by="reviewer-7")


@pytest.fixture
def recordings(maker: Maker, tmp_path: Path) -> Recordings:
    """Return recordings for a maker that has a computer voice of everything already."""
    maker.voice()
    maker.clips._recordings = Store(tmp_path / "recordings")
    return Recordings(tmp_path / "recordings")


def _keep(recordings: Recordings, language: str, spoken: str) -> Kept:
    sound = f"{language} {spoken}".encode()
    return recordings.keep(Heard(language, spoken, "wav", sound, sound, sound, 2.5, -20, -16, ()), FACTS)


def test_a_recording_is_carried_instead_of_the_computer_voice(maker: Maker, recordings: Recordings) -> None:
    assert maker.base()["cards"]["yes"]["clip"]["voice"] == "computer"
    kept = _keep(recordings, "nl", "Ja")
    clip = maker.base()["cards"]["yes"]["clip"]
    assert (clip["voice"], clip["seconds"]) == ("native", 2.5)
    assert kept.clip is not None
    assert clip["file"] == f"{kept.clip.sha256}.mp3"
    assert maker.build().pending == 0


def test_each_form_of_address_has_its_own_recording(maker: Maker, recordings: Recordings) -> None:
    _keep(recordings, "ti", "ውላድኪ ጽቡቕ ድዩ ዝድቅስ፧")
    spoken = maker.part("ti")["texts"]["sleeps-well"]
    assert [spoken[form]["clip"]["voice"] for form in ("woman", "man")] == ["native", "computer"]


def test_after_the_text_changes_the_recording_is_carried_no_more(
    maker: Maker, recordings: Recordings
) -> None:
    _keep(recordings, "nl", "Ja")
    maker.content.change("answers.yaml", "nl: Ja", "nl: Jawel")
    assert "pending" in maker.base()["cards"]["yes"]["clip"]
    maker.content.change("answers.yaml", "nl: Jawel", "nl: Ja")
    assert maker.base()["cards"]["yes"]["clip"]["voice"] == "native"


def test_a_withdrawn_recording_makes_way_for_the_computer_voice(maker: Maker, recordings: Recordings) -> None:
    kept = _keep(recordings, "nl", "Ja")
    assert maker.base()["cards"]["yes"]["clip"]["voice"] == "native"
    recordings.erase(kept.name, "reviewer-7")
    assert maker.base()["cards"]["yes"]["clip"]["voice"] == "computer"
