"""Sets as they are saved: one revision after another, nothing lost, and told when two save at once."""

from __future__ import annotations

import pytest
from tests.office.house import SET, House, code_of, document, saying

from praatplaat.office import sets, shelves
from praatplaat.office.desk import Actor
from praatplaat.office.sets import ConflictError, Kind

SIGNS = "‘Huilt’ uw kind?\u2028Zegt het: {ja: nee} # ok \u200f'\"\\ 🙂 ቆልዓኺ"


def test_every_save_is_a_revision_that_can_be_read_again(house: House, els: Actor) -> None:
    first = sets.save(house.office, els, document(), 0, "nieuw")
    house.pass_by(minutes=5)
    second = sets.save(house.office, els, saying("Slaapt uw kind?"), first.number)
    assert [one.number for one in sets.history(house.office, SET)] == [2, 1]
    assert sets.revision(house.office, SET, 1).values == document()
    assert sets.newest(house.office)[SET] == second
    assert (first.comment, second.at, second.author_name) == ("nieuw", house.now, "Els")


def test_whatever_signs_a_sentence_has_it_reads_back_the_same(house: House, els: Actor) -> None:
    sets.save(house.office, els, saying(SIGNS), 0, SIGNS + "\0\ud800")
    found = sets.newest(house.office)[SET]
    assert (found.values, found.comment) == (saying(SIGNS), SIGNS)


@pytest.mark.parametrize("sentence", ["half \ud800", "leeg \0"])
def test_a_sentence_that_cannot_be_kept_is_refused_in_words(house: House, els: Actor, sentence: str) -> None:
    assert code_of(sets.save, house.office, els, saying(sentence), 0)
    assert not sets.newest(house.office)


def test_a_set_that_is_not_sound_is_refused_and_nothing_is_written(house: House, els: Actor) -> None:
    before = house.rows()
    assert code_of(sets.save, house.office, els, document(cards=[{"id": "x"}]), 0) == "set-unsound"
    assert code_of(sets.save, house.office, els, document("../escape"), 0) == "set-unsound"
    assert house.rows() == before


def test_who_saves_second_is_told_and_gets_what_the_first_saved(house: House, els: Actor) -> None:
    fatma = house.coordinator("Fatma", "fatma@praat.example")
    sets.save(house.office, els, document(), 0)
    sets.save(house.office, fatma, saying("Van Fatma?"), 1)
    with pytest.raises(ConflictError) as caught:
        sets.save(house.office, els, saying("Van Els?"), 1)
    assert (caught.value.theirs.values, caught.value.theirs.author_name) == (saying("Van Fatma?"), "Fatma")
    assert len(sets.history(house.office, SET)) == 2
    assert sets.save(house.office, els, saying("Samen?"), 2).number == 3


def test_two_new_sets_of_one_name_are_a_conflict(house: House, els: Actor) -> None:
    sets.save(house.office, els, document(), 0)
    with pytest.raises(ConflictError):
        sets.save(house.office, els, document(), 0)


def test_a_base_that_never_was_is_refused(house: House, els: Actor) -> None:
    assert code_of(sets.save, house.office, els, document(), 7) == "set-unknown"
    assert code_of(sets.restore, house.office, els, SET, 7, 0) == "revision-unknown"
    assert code_of(sets.follow_shipped, house.office, els, SET, 0) == "set-unknown"


def test_an_earlier_revision_comes_back_as_a_new_one(house: House, els: Actor) -> None:
    sets.save(house.office, els, document(), 0)
    sets.save(house.office, els, saying("Anders?"), 1)
    restored = sets.restore(house.office, els, SET, 1, 2)
    assert (restored.number, restored.values) == (3, document())
    assert sets.revision(house.office, SET, 2).values == saying("Anders?")


def test_what_is_archived_is_off_the_shelf_and_can_come_back(house: House, els: Actor) -> None:
    sets.save(house.office, els, document(), 0)
    gone = sets.archive(house.office, els, SET, 1, document())
    assert sets.written(sets.newest(house.office)) == {SET: None}
    assert (gone.kind, gone.values) == (Kind.ARCHIVED, document())
    sets.restore(house.office, els, SET, 1, 2)
    assert sets.newest(house.office)[SET].kind is Kind.WRITTEN


def test_the_set_that_ships_comes_back_and_the_own_one_is_kept(house: House, els: Actor) -> None:
    shipped, base = shelves.document_of(house.office, "sleeping")
    sets.save(house.office, els, {**shipped, "order": 7}, base)
    sets.follow_shipped(house.office, els, "sleeping", 1)
    assert sets.written(sets.newest(house.office)) == {}
    assert shelves.document_of(house.office, "sleeping") == (shipped, 2)
    assert sets.revision(house.office, "sleeping", 1).values["order"] == 7


def test_a_draft_stays_until_it_is_saved_or_thrown_away(house: House, els: Actor) -> None:
    fatma = house.coordinator("Fatma", "fatma@praat.example")
    for text in ("Een?", "Twee?"):
        sets.keep_draft(house.office, els, SET, 0, saying(text))
    sets.keep_draft(house.office, fatma, SET, 0, saying("Van Fatma?"))
    assert sets.drafts_of(house.office, els)[SET].values == saying("Twee?")
    sets.save(house.office, els, saying("Twee?"), 0)
    assert sets.drafts_of(house.office, els) == {}
    assert sets.drafts_of(house.office, fatma)[SET].base == 0
    sets.discard_draft(house.office, fatma, SET)
    assert sets.drafts_of(house.office, fatma) == {}


def test_what_a_library_is_stamped_with_changes_with_every_save(house: House, els: Actor) -> None:
    stamps = [sets.stamp(house.office)]
    for number in range(3):
        sets.save(house.office, els, saying(f"Keer {number}?"), number)
        stamps.append(sets.stamp(house.office))
    assert len(set(stamps)) == 4
