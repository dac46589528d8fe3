"""Recording phrases in the studio: what is left first, consent before sound, keep, withdraw, erase."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest
from tests.recorded import FORMATS, recorded

from praatplaat.library import load
from praatplaat.model import Card, Form, Text, Utterance
from praatplaat.office import recording
from praatplaat.office.desk import Actor, Office
from praatplaat.speech import audio
from praatplaat.speech.clips import Clips
from praatplaat.ui.recording.lines import Line, beside, left, lines, next_to_record, spoken_by_people

if TYPE_CHECKING:
    from tests.pages.conftest import Reader, Studio

SET, CARD, LANGUAGE = "sleeping", "sleeps-well", "ar"
MIC = f"recording-mic-{LANGUAGE}-{CARD}-woman-0"
FILE = f"recording-file-{LANGUAGE}-{CARD}-woman-0"


@pytest.fixture
def voice(studio: Studio, coordinator: Actor) -> bytes:
    """The phrase as somebody may say it, as a phone sends it."""
    library = load(studio.root)
    text = library.card(CARD).texts[LANGUAGE].texts[Form.WOMAN]
    with Clips(studio.root.parent / "audio", library.languages) as clips:
        said = Utterance(CARD, LANGUAGE, Form.WOMAN, text.text, text.spoken)
        samples = audio.decode(clips.make(said).path.read_bytes())
    return recorded(samples, FORMATS["ogg"])


def opened(studio: Studio, *, agreed: bool = True) -> AppTest:
    at = studio.open("record")
    at.selectbox(key="recording-language").select(LANGUAGE).run()
    at.text_input(key="recording-speaker").input("Samira").run()
    if agreed:
        at.checkbox(key=f"recording-agreed-{LANGUAGE}-Samira").check().run()
    assert not at.exception
    return at


def test_nothing_is_recorded_before_the_speaker_agrees(
    studio: Studio, coordinator: Actor, markup_of: Reader
) -> None:
    at = opened(studio, agreed=False)
    assert "Lees dit samen" in markup_of(at)
    assert not at.get("audio_input")
    assert not at.get("file_uploader")


def test_another_speaker_is_asked_anew(studio: Studio, coordinator: Actor, markup_of: Reader) -> None:
    at = opened(studio)
    assert "Lees dit samen" not in markup_of(at)
    at.text_input(key="recording-speaker").input("Farida").run()
    assert "Lees dit samen" in markup_of(at)


def test_the_phrase_stands_large_with_its_dutch_and_whom_it_is_said_to(
    studio: Studio, coordinator: Actor, markup_of: Reader
) -> None:
    said = markup_of(opened(studio))
    assert "Slaapt uw kind goed?" in said
    assert "tegen een vrouw" in said
    assert "هل ينام طفلكِ جيدًا؟" in said
    assert "Zin 1 van 2" in said


def test_a_file_from_a_phone_is_heard_kept_and_followed_by_the_next_phrase(
    studio: Studio, office: Office, coordinator: Actor, voice: bytes, markup_of: Reader
) -> None:
    at = opened(studio)
    at.file_uploader(key=FILE).upload("WhatsApp.ogg", voice, "audio/ogg").run()
    assert not at.exception
    assert "Zoals het op de tablet klinkt" in markup_of(at)
    at.button(key="recording-keep").click().run()
    assert not at.exception
    (kept,) = recording.recordings(office).all()
    assert (kept.speaker, kept.by, kept.form, kept.consent.given) == (
        "Samira",
        coordinator.name,
        Form.WOMAN,
        True,
    )
    assert kept.consent.version
    said = markup_of(at)
    assert "Bewaard" in said
    assert "tegen een man" in said
    assert "Opnamen in dit onderwerp (1)" in [one.value for one in at.subheader]


def test_what_is_no_sound_says_so_and_can_be_done_again(
    studio: Studio, office: Office, coordinator: Actor, markup_of: Reader
) -> None:
    at = opened(studio)
    at.file_uploader(key=FILE).upload("a.wav", b"no sound at all", "audio/wav").run()
    assert 'data-problem="recording-unreadable"' in markup_of(at)
    at.button(key="recording-again").click().run()
    assert 'data-problem="recording-unreadable"' not in markup_of(at)
    assert recording.recordings(office).all() == ()


@pytest.fixture
def name(studio: Studio, office: Office, coordinator: Actor, voice: bytes) -> str:
    """The name of a recording that was kept."""
    at = opened(studio)
    at.file_uploader(key=FILE).upload("a.ogg", voice, "audio/ogg").run()
    at.button(key="recording-keep").click().run()
    return recording.recordings(office).all()[0].name


def test_a_recording_can_be_withdrawn_and_stays_in_the_list(
    studio: Studio, office: Office, name: str, markup_of: Reader
) -> None:
    at = opened(studio)
    at.button(key=f"recording-withdraw-{name}").click().run()
    assert not at.exception
    assert recording.recordings(office).get(name).withdrawn
    assert "ingetrokken" in markup_of(at)
    assert "Zin 1 van 2" in markup_of(at)


def test_a_voice_is_erased_when_somebody_asks_for_it(
    studio: Studio, office: Office, name: str, markup_of: Reader
) -> None:
    at = opened(studio)
    at.button(key=f"recording-erase-{name}").click().run()
    assert not at.exception
    found = recording.recordings(office).get(name)
    assert found.erased and found.speaker == ""
    assert "Opnamen in dit onderwerp (0)" in [one.value for one in at.subheader]


def line(card: str, *, recorded: bool = False) -> Line:
    return Line(SET, Card(card, "yes", {}), Form.BOTH, Text("…"), recorded)


def test_phrases_without_a_human_voice_come_first(studio: Studio) -> None:
    one = next(each for each in load(studio.root).sets if each.id == SET)
    first, second = lines(one, LANGUAGE, ())
    assert (first.form, second.form) == (Form.WOMAN, Form.MAN)
    assert left((first, replace(second, recorded=True))) == 1
    assert spoken_by_people(()) == frozenset()


def test_after_the_last_phrase_the_first_one_left_is_next() -> None:
    found = (line("a"), line("b"), line("c"), line("d", recorded=True))
    assert next_to_record(found, "b-both") == "c-both"
    assert next_to_record(found, "c-both") == "a-both"
    assert next_to_record((line("a"), line("d", recorded=True)), "a-both") == ""
    assert beside(found, "a-both") == ("", "b-both")
    assert beside(found, "d-both") == ("c-both", "")
