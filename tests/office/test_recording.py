"""Recordings: kept for phrases somebody was invited for, under their own name, and gone when they ask."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.office.house import CARD, LANGUAGE, SET, House, code_of, document

from praatplaat.model import Form
from praatplaat.office import people, recording, sets
from praatplaat.office.desk import HOST, Actor
from praatplaat.office.recording import Consent, Facts, Heard
from praatplaat.speech.recordings import Kept

AGREED = Consent(True, "0123456789ab", "2026-11-02")
SAYING = document()["cards"][0][LANGUAGE]["woman"]
OTHER = "somebody else's card"


def heard(language: str = LANGUAGE, spoken: str = SAYING) -> Heard:
    """Return a recording that was listened to; what is in it matters to nobody here."""
    return Heard(language, spoken, "wav", b"RIFF", b"before", b"after", 1.5, -30.0, -16.0, ())


def facts(name: str = "Mariam", consent: Consent = AGREED) -> Facts:
    return Facts(name, consent, "Els", Form.WOMAN)


@pytest.fixture
def mariam(house: House, els: Actor) -> Actor:
    """A native speaker who was invited for the one set there is."""
    sets.save(house.office, els, document(), 0)
    return house.invited(els)


def test_a_native_speaker_records_under_their_own_name(house: House, mariam: Actor) -> None:
    kept = recording.keep(house.office, mariam, SET, CARD, heard(), facts("Somebody else"))
    assert (kept.speaker, kept.by, kept.form) == ("Mariam", "Mariam", Form.WOMAN)


def test_a_coordinator_records_for_whoever_sits_beside_them(house: House, mariam: Actor, els: Actor) -> None:
    kept = recording.keep(house.office, els, SET, CARD, heard(), facts("Yonas"))
    assert (kept.speaker, kept.by) == ("Yonas", "Els")
    assert recording.recordings(house.office).chosen(LANGUAGE, SAYING)


def test_a_set_or_a_language_somebody_was_not_invited_for_is_refused(house: House, mariam: Actor) -> None:
    office = house.office
    assert code_of(recording.keep, office, mariam, "sleeping", CARD, heard(), facts()) == "not-invited"
    assert code_of(recording.keep, office, mariam, SET, CARD, heard("nl"), facts()) == "not-invited"
    assert recording.recordings(office).all() == ()


def test_a_sound_of_other_words_than_the_card_has_now_is_refused(house: House, mariam: Actor) -> None:
    said = heard(spoken=OTHER)
    assert code_of(recording.keep, house.office, mariam, SET, CARD, said, facts()) == "wording-changed"


def test_without_consent_nothing_is_kept_and_nothing_is_noted(house: House, mariam: Actor) -> None:
    before = house.rows()
    refused = facts(consent=Consent(False, "", ""))
    code = code_of(recording.keep, house.office, mariam, SET, CARD, heard(), refused)
    assert code == "recording-without-consent"
    assert house.rows() == before


@pytest.mark.parametrize("act", [recording.withdraw, recording.erase])
def test_only_a_coordinator_takes_a_recording_away(
    house: House, mariam: Actor, els: Actor, act: Callable[..., Kept]
) -> None:
    name = recording.keep(house.office, mariam, SET, CARD, heard(), facts()).name
    assert code_of(act, house.office, mariam, name) == "not-allowed"
    assert act(house.office, els, name).withdrawn
    assert recording.recordings(house.office).chosen(LANGUAGE, SAYING) is None


def test_a_voice_that_is_erased_leaves_no_name_in_the_store_nor_in_the_list_of_deeds(
    house: House, mariam: Actor, els: Actor
) -> None:
    name = recording.keep(house.office, els, SET, CARD, heard(), facts("Yonas")).name
    erased = recording.erase(house.office, els, name)
    assert erased.erased and erased.speaker == "" and erased.clip is None
    told = [(one.action, one.subject, one.detail) for one in people.deeds(house.office)]
    assert "recording-erased" in {action for action, _, _ in told}
    assert not any("Yonas" in part for one in told for part in one)


def test_the_host_of_the_machine_records_nothing(house: House, mariam: Actor) -> None:
    assert code_of(recording.keep, house.office, HOST, SET, CARD, heard(), facts()) == "not-allowed"
