"""Sets that go out and come in again: the same to the letter, all or nothing, and no file trusted."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pytest
from tests.office.files import picture, voice
from tests.office.house import BEDTIME, CARD, LANGUAGE, SET, House, code_of, document, saying

from praatplaat.editing.values import Values
from praatplaat.exchange import Kind, bundle, preview, read, read_bundle, table_of
from praatplaat.library import Library
from praatplaat.office import recording, sets
from praatplaat.office.desk import Actor
from praatplaat.office.enclosing import PICTURES, enclosed
from praatplaat.office.exchanging import Incoming, hand_over, import_sets, take_over
from praatplaat.office.parcels import Parcel, existing, looked_at
from praatplaat.office.shelves import document_of, shelf_of
from praatplaat.pictures import photos
from praatplaat.speech.listening import Heard, listen
from praatplaat.speech.recordings import Consent, Facts, Kept

SPEAKER = "Mariam"
WORDS = str(BEDTIME["cards"][0][LANGUAGE]["woman"])


@pytest.fixture
def url() -> str:
    """A file of our own: what is particular to a database is tested where sets are saved."""
    return ""


@lru_cache(maxsize=2)
def said(library_of: House, words: str = WORDS) -> Heard:
    language = shelf_of(library_of.office).library.languages[LANGUAGE]
    return listen(voice(), words, language)


def spoken_by(house: House, actor: Actor, *, speaker: str = SPEAKER) -> Kept:
    consent = Consent(given=True, version="1", on="2026-11-01")
    return recording.keep(house.office, actor, SET, CARD, said(house), Facts(speaker, consent, "Els"))


def hung(house: House, shows: str = "De deur van ons kantoor") -> photos.Kept:
    facts = photos.Facts({"nl": shows}, photos.Rights.OWN, "Els", "2026-11-01")
    return photos.keep(house.office.data / PICTURES, photos.take_in(picture()), facts)


def library_of(house: House) -> Library:
    return shelf_of(house.office).library


def arrived(house: House, made: bytes) -> Parcel:
    library = library_of(house)
    return looked_at(house.office, read_bundle(made, library), library)


@pytest.fixture
def sender(tmp_path: Path) -> House:
    """Another organisation, with a set that has its own picture and a voice."""
    house = House(tmp_path / "sender")
    els = house.coordinator()
    mine = hung(house)
    sets.save(house.office, els, document(picture=mine.name), 0)
    spoken_by(house, els)
    return house


@pytest.fixture
def posted(sender: House) -> bytes:
    return hand_over(sender.office, sender.coordinator(), [SET], [SPEAKER], "De buren")


def test_every_shipped_set_comes_back_from_a_bundle_as_the_same_set(house: House, els: Actor) -> None:
    ids = [one.id for one in library_of(house).sets]
    before = {one: document_of(house.office, one)[0] for one in ids}
    parcel = arrived(house, hand_over(house.office, els, ids, []))
    assert len(ids) == 20
    assert all(one.same and not one.clashes for one in parcel.sets)
    assert take_over(house.office, els, parcel, ids).revisions == ()
    assert import_sets(house.office, els, [Incoming(one.document, one.base) for one in parcel.sets])
    assert {one: document_of(house.office, one)[0] for one in ids} == before


@pytest.mark.parametrize("kind", Kind)
def test_every_shipped_set_comes_back_from_a_table_as_the_same_set(
    house: House, els: Actor, kind: Kind
) -> None:
    library = library_of(house)
    incoming, before = [], {}
    for one in library.sets:
        values, base, _ = existing(house.office, one.id)
        assert values
        table = read(table_of(values, library, kind), f"{one.id}.{kind}", library)
        result = preview(table, values, library).document
        assert result
        before[one.id] = values
        incoming.append(Incoming(result, base))
    import_sets(house.office, els, incoming)
    assert {one: document_of(house.office, one)[0] for one in before} == before


def test_of_several_sets_either_all_are_saved_or_none(house: House, els: Actor) -> None:
    sets.save(house.office, els, document(), 0)
    incoming = [Incoming(document("another"), 0), Incoming(saying("Slaapt uw kind?"), 7)]
    assert code_of(import_sets, house.office, els, incoming) == "set-conflict"
    assert set(sets.newest(house.office)) == {SET}


def test_what_somebody_saved_since_the_preview_is_told_and_stays(house: House, els: Actor) -> None:
    fatma = house.coordinator("Fatma", "fatma@praat.example")
    sets.save(house.office, els, document(), 0)
    sets.save(house.office, fatma, saying("Wat zei Fatma?"), 1)
    with pytest.raises(sets.ConflictError) as conflict:
        import_sets(house.office, els, [Incoming(saying("Wat zei Els?"), 1)])
    assert conflict.value.theirs.author_name == "Fatma"
    assert sets.newest(house.office)[SET].values == saying("Wat zei Fatma?")


def test_a_draft_survives_a_table_that_comes_in(house: House, els: Actor) -> None:
    sets.save(house.office, els, document(), 0)
    sets.keep_draft(house.office, els, SET, 1, saying("Nog niet klaar"))
    import_sets(house.office, els, [Incoming(saying("Uit Excel"), 1)])
    assert sets.drafts_of(house.office, els)[SET].values == saying("Nog niet klaar")


def test_a_set_comes_over_with_its_picture_and_its_voice(house: House, els: Actor, posted: bytes) -> None:
    parcel = arrived(house, posted)
    assert not parcel.left_out
    taken = take_over(house.office, els, parcel, [SET])
    assert (len(taken.revisions), taken.pictures, taken.voices) == (1, 1, 1)
    name = sets.newest(house.office)[SET].values["picture"]
    (shown,) = photos.kept(house.office.data / PICTURES)
    (heard,) = recording.recordings(house.office).all()
    assert (shown.name, shown.alt["nl"]) == (name, "De deur van ons kantoor")
    assert (heard.speaker, heard.by, heard.consent.given) == (SPEAKER, "Els", True)
    assert heard.clip


def test_the_same_bundle_again_brings_nothing_new(house: House, els: Actor, posted: bytes) -> None:
    take_over(house.office, els, arrived(house, posted), [SET])
    again = arrived(house, posted)
    assert [one.same for one in again.sets] == [True]
    assert (again.pictures, again.voices, again.known_pictures, again.known_voices) == ((), (), 1, 1)


def test_what_somebody_sent_comes_home_as_what_is_there(sender: House, posted: bytes) -> None:
    home = arrived(sender, posted)
    assert [one.same for one in home.sets] == [True]
    assert (home.pictures, home.voices) == ((), ())


def test_a_voice_goes_along_only_when_its_speaker_may(sender: House) -> None:
    els = sender.coordinator()
    along = enclosed(sender.office, [document()], [])
    assert (along.speakers, dict(along.recordings)) == ({SPEAKER: 1}, {})
    silent = hand_over(sender.office, els, [SET], [])
    assert not read_bundle(silent, library_of(sender)).recordings


def test_what_a_phone_sent_and_who_kept_it_stay_at_home(sender: House, posted: bytes) -> None:
    inside = read_bundle(posted, library_of(sender))
    assert {Path(name).suffix for name in inside.recordings} == {".mp3", ".json"}
    sidecar = json.loads(next(one for name, one in inside.recordings.items() if name.endswith("json")))
    assert {"by", "original"}.isdisjoint(sidecar)


def changed(
    posted: bytes, library: Library, recordings: dict[str, bytes], pictures: dict[str, bytes]
) -> bytes:
    inside = read_bundle(posted, library)
    return bundle(inside.documents, {**inside.pictures, **pictures}, {**inside.recordings, **recordings})


def names_in(posted: bytes, library: Library) -> tuple[str, str]:
    inside = read_bundle(posted, library)
    voice_, photo = (min(files) for files in (inside.recordings, inside.pictures))
    return Path(voice_).stem, Path(photo).stem


@pytest.mark.parametrize(
    ("sidecar", "sound", "why"),
    [
        (b"{}", None, "recording-without-consent"),
        (b'{"consent": {"given": "yes", "version": "", "on": ""}}', None, "recording-without-consent"),
        (b"[" * 15_000, None, "recording-without-consent"),
        (b'{"a": ' + b"1" * 30_000 + b"}", None, "recording-without-consent"),
        (None, b"#EXTM3U\nfile:///etc/passwd", "recording-unreadable"),
        (None, b"\xff\xfb" + bytes(5_000), "recording-unreadable"),
    ],
)
def test_a_voice_that_cannot_be_kept_is_left_out_with_the_reason_and_the_set_comes(
    house: House, els: Actor, posted: bytes, sidecar: bytes | None, sound: bytes | None, why: str
) -> None:
    library = library_of(house)
    name, _ = names_in(posted, library)
    files = {f"{name}.json": sidecar, f"{name}.mp3": sound}
    hostile = changed(posted, library, {key: one for key, one in files.items() if one is not None}, {})
    parcel = arrived(house, hostile)
    assert [one.problem.code for one in parcel.left_out] == [why]
    assert take_over(house.office, els, parcel, [SET]).voices == 0
    assert SET in sets.newest(house.office)


@pytest.mark.parametrize(
    ("sidecar", "pixels", "why"),
    [
        (None, b"<svg onload='alert(1)'/>", "photo-kind"),
        (None, b"\xff\xd8\xff" + bytes(900), "photo-"),
        (b'{"alt": {}, "rights": "own", "by": "x", "on": ""}', None, "bundle-picture-unsaid"),
        (b'{"alt": {"nl": "x"}, "rights": "stolen", "by": "", "on": ""}', None, "bundle-picture-unsaid"),
    ],
)
def test_a_picture_that_cannot_be_kept_is_left_out_and_ours_of_that_name_is_not_shown(
    house: House, els: Actor, posted: bytes, sidecar: bytes | None, pixels: bytes | None, why: str
) -> None:
    library = library_of(house)
    _, name = names_in(posted, library)
    files = {f"{name}.json": sidecar, f"{name}.jpg": pixels}
    parcel = arrived(house, changed(posted, library, {}, {k: one for k, one in files.items() if one}))
    (found,) = parcel.left_out
    assert found.problem.code.startswith(why)
    take_over(house.office, els, parcel, [SET])
    assert sets.newest(house.office)[SET].values["picture"] != name


def test_a_picture_in_a_bundle_is_made_anew(house: House, els: Actor, posted: bytes) -> None:
    library = library_of(house)
    _, name = names_in(posted, library)
    inside = read_bundle(posted, library).pictures[f"{name}.jpg"]
    told = inside[:2] + b"\xff\xe1\x00\x10Exif\0\0 52.37 N" + inside[2:]
    parcel = arrived(house, changed(posted, library, {}, {f"{name}.jpg": told}))
    take_over(house.office, els, parcel, [SET])
    (shown,) = photos.kept(house.office.data / PICTURES)
    assert b"52.37" not in shown.photo.data


def test_a_voice_that_was_withdrawn_here_does_not_come_back(house: House, els: Actor, posted: bytes) -> None:
    take_over(house.office, els, arrived(house, posted), [SET])
    (kept,) = recording.recordings(house.office).all()
    recording.withdraw(house.office, els, kept.name)
    again = arrived(house, posted)
    assert (again.voices, again.known_voices) == ((), 1)


def test_a_voice_of_our_own_is_not_replaced(house: House, els: Actor, posted: bytes) -> None:
    sets.save(house.office, els, document(), 0)
    spoken_by(house, els, speaker="Hiba")
    parcel = arrived(house, posted)
    assert (parcel.voices, parcel.known_voices) == ((), 1)


def test_voices_may_be_left_behind(house: House, els: Actor, posted: bytes) -> None:
    assert take_over(house.office, els, arrived(house, posted), [SET], voices=False).voices == 0
    assert not recording.recordings(house.office).all()


def test_a_card_that_another_set_here_has_keeps_its_set_out(house: House, els: Actor) -> None:
    mine: Values = copy.deepcopy(document("tanden"))
    mine["cards"][0]["id"] = library_of(house).sets[0].cards[0].id
    parcel = arrived(house, bundle([mine], {}, {}))
    assert [one.problem.code for one in parcel.sets[0].clashes] == ["bundle-card-elsewhere"]
    assert code_of(take_over, house.office, els, parcel, ["tanden"]) == "bundle-card-elsewhere"


def test_when_somebody_saved_since_no_picture_of_the_bundle_hangs_there(
    house: House, els: Actor, posted: bytes
) -> None:
    parcel = arrived(house, posted)
    sets.save(house.office, els, document(), 0)
    assert code_of(take_over, house.office, els, parcel, [SET]) == "set-conflict"
    assert all(one.archived for one in photos.kept(house.office.data / PICTURES))
    later = replace(arrived(house, posted))
    take_over(house.office, els, later, [SET])
    assert [one.archived for one in photos.kept(house.office.data / PICTURES)] == [False]


def test_a_set_in_the_archive_comes_back_when_it_is_taken_over(
    house: House, els: Actor, posted: bytes
) -> None:
    sets.save(house.office, els, document(), 0)
    sets.archive(house.office, els, SET, 1, document())
    (arriving,) = arrived(house, posted).sets
    assert (arriving.archived, arriving.same) == (True, False)
    take_over(house.office, els, arrived(house, posted), [SET])
    assert sets.newest(house.office)[SET].kind is sets.Kind.WRITTEN
