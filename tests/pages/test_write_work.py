"""A set as it is being written: kept at every change, saved, copied; nothing of it is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.pages.conftest import Studio

from praatplaat.editing.cards import new_card
from praatplaat.editing.naming import ids_in
from praatplaat.editing.sets import new_set, with_card, with_title
from praatplaat.editing.values import Values
from praatplaat.library import load
from praatplaat.model import Says
from praatplaat.office import people, sets
from praatplaat.office.desk import HOST, Actor, Office
from praatplaat.store.database import Store
from praatplaat.ui.editing import work
from praatplaat.ui.editing.suggesting import best


@pytest.fixture
def office(studio: Studio, tmp_path: Path) -> Office:
    data = tmp_path / "data"
    return Office(Store.of(data, ""), studio.root, data)


def coordinator(office: Office) -> Actor:
    session = people.enter_by_link(office, people.open_link(office, HOST))
    actor = people.actor_of(office, session.token)
    assert actor
    return actor


@pytest.fixture
def an(office: Office) -> Actor:
    return coordinator(office)


@pytest.fixture
def tandarts(office: Office, an: Actor) -> Values:
    naming = work.names(office, an, load(office.root))
    document = new_set(naming, "Naar de tandarts", "child-sleeping")
    return with_card(document, new_card(naming, document, "Heeft uw kind pijn?", Says.VOLUNTEER, "yes"))


def test_a_new_set_is_a_draft_from_the_start_and_opens_again_as_such(
    office: Office, an: Actor, tandarts: Values
) -> None:
    work.begun(office, an, tandarts)
    again = work.opened(office, an, tandarts["id"])
    assert (again.document, again.base, again.before) == (tandarts, 0, {})
    assert again.at


def test_a_shipped_set_that_is_turned_back_to_what_it_was_leaves_no_draft(office: Office, an: Actor) -> None:
    begun = work.opened(office, an, "sleeping")
    changed = work.kept(office, an, begun, with_title(begun.document, "nl", "De nacht"))
    assert "sleeping" in sets.drafts_of(office, an)
    back = work.kept(office, an, changed, begun.document)
    assert "sleeping" not in sets.drafts_of(office, an)
    assert back.at is None


def test_saving_makes_a_version_and_the_next_change_begins_from_it(
    office: Office, an: Actor, tandarts: Values
) -> None:
    saved = work.saved(office, an, work.begun(office, an, tandarts), "eerste")
    assert (saved.base, saved.before, saved.at) == (1, tandarts, None)
    assert sets.history(office, tandarts["id"])[0].comment == "eerste"
    assert not sets.drafts_of(office, an)


def test_who_saves_second_is_told_and_still_has_the_own_draft(office: Office, an: Actor) -> None:
    mine = work.opened(office, an, "sleeping")
    mine = work.kept(office, an, mine, with_title(mine.document, "nl", "De nacht"))
    other = work.opened(office, an, "sleeping")
    sets.save(office, an, with_title(other.before, "en", "The night"), 0)
    sets.keep_draft(office, an, "sleeping", 0, mine.document)
    with pytest.raises(sets.ConflictError):
        work.saved(office, an, mine, "")
    assert work.opened(office, an, "sleeping").document == mine.document
    assert work.opened(office, an, "sleeping").before["title"]["nl"] == "Slapen"


def test_a_draft_that_is_thrown_away_leaves_the_set_as_it_was_or_nothing_of_a_new_one(
    office: Office, an: Actor, tandarts: Values
) -> None:
    assert work.discarded(office, an, work.begun(office, an, tandarts)) is None
    begun = work.opened(office, an, "sleeping")
    changed = work.kept(office, an, begun, with_title(begun.document, "nl", "De nacht"))
    assert work.discarded(office, an, changed) == begun


def test_a_copy_shares_no_name_with_what_it_was_made_from(office: Office, an: Actor) -> None:
    document = work.opened(office, an, "sleeping").document
    naming = work.names(office, an, load(office.root), document)
    copy = work.copy_of(naming, document, "Slapen (kopie)")
    assert copy["id"] != document["id"]
    assert not set(ids_in(copy)) & set(ids_in(document))
    assert len(set(ids_in(copy))) == len(document["cards"])
    assert copy["title"]["nl"] == "Slapen (kopie)"


def test_a_name_of_an_archived_set_or_of_a_draft_is_not_given_again(
    office: Office, an: Actor, tandarts: Values
) -> None:
    work.begun(office, an, tandarts)
    naming = work.names(office, an, load(office.root))
    assert new_set(naming, "Naar de tandarts", "yes")["id"] != tandarts["id"]
    saved = work.saved(office, an, work.opened(office, an, tandarts["id"]), "")
    sets.archive(office, an, tandarts["id"], saved.base, tandarts)
    naming = work.names(office, an, load(office.root))
    assert new_set(naming, "Naar de tandarts", "yes")["id"] != tandarts["id"]
    assert naming.new("Heeft uw kind pijn?", "card") not in ids_in(tandarts)


def test_a_sentence_gets_the_picture_that_shares_its_rarest_word() -> None:
    described = {
        "teeth": "Een kind poetst de tanden",
        "sleep": "Een kind slaapt",
        "eat": "Een kind eet brood",
    }
    assert best("Poetst uw kind de tanden?", described) == "teeth"
    assert best("Hallo", described) == ""
