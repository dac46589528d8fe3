"""Ways in: a link once and not for long, an account that is known, a session that ends."""

from __future__ import annotations

import pytest
from tests.office.house import House, code_of

from praatplaat.office import people, sets
from praatplaat.office.desk import HOST, Actor, Role


def test_a_link_lets_in_once(house: House) -> None:
    token = people.open_link(house.office, HOST)
    assert people.enter_by_link(house.office, token).token
    assert code_of(people.enter_by_link, house.office, token) == "link-used"


def test_a_link_lasts_thirty_minutes(house: House) -> None:
    early, late = (people.open_link(house.office, HOST) for _ in range(2))
    house.pass_by(minutes=29, seconds=59)
    assert people.enter_by_link(house.office, early).token
    house.pass_by(seconds=1)
    assert code_of(people.enter_by_link, house.office, late) == "link-expired"


def test_a_link_that_was_never_made_is_unknown(house: House) -> None:
    for token in ("x" * 43, "", "\0", "\ud800"):
        assert code_of(people.enter_by_link, house.office, token) == "link-unknown"


def test_all_links_let_in_the_same_coordinator(house: House) -> None:
    assert house.signed_in().id == house.signed_in().id
    assert [one.role for one in people.everybody(house.office)] == [Role.COORDINATOR]


def test_an_account_lets_in_whoever_is_known_by_it(house: House, els: Actor) -> None:
    assert people.enter_by_account(house.office, " ELS@Praat.example ").token
    assert code_of(people.enter_by_account, house.office, "piet@praat.example") == "account-unknown"
    assert code_of(people.enter_by_account, house.office, "") == "account-unknown"


def test_two_people_cannot_have_one_account(house: House, els: Actor) -> None:
    assert code_of(people.add, house.office, els, "Els Twee", "els@praat.example") == "person-taken"
    other = people.add(house.office, els, "Fatma", "fatma@praat.example")
    assert code_of(people.change, house.office, els, other, "Fatma", "Els@praat.example") == "person-taken"


def test_a_session_ends_after_two_hours_of_nothing(house: House, els: Actor) -> None:
    house.pass_by(hours=1, minutes=59)
    assert people.actor_of(house.office, els.key)
    house.pass_by(hours=1, minutes=59)
    assert people.actor_of(house.office, els.key)
    house.pass_by(hours=2)
    assert people.actor_of(house.office, els.key) is None


def test_a_session_ends_after_twelve_hours_of_work(house: House, els: Actor) -> None:
    for _ in range(11):
        house.pass_by(hours=1)
        assert people.actor_of(house.office, els.key)
    house.pass_by(minutes=59)
    assert people.actor_of(house.office, els.key)
    house.pass_by(minutes=1)
    assert people.actor_of(house.office, els.key) is None


def test_whoever_leaves_is_out(house: House, els: Actor) -> None:
    people.leave(house.office, els.key)
    people.leave(house.office, "never there")
    assert people.actor_of(house.office, els.key) is None
    assert code_of(sets.discard_draft, house.office, els, "x") == "not-allowed"


def test_whoever_is_put_out_is_out_at_once_and_may_come_back(house: House, els: Actor) -> None:
    other = house.coordinator("Fatma", "fatma@praat.example")
    people.put_out(house.office, els, other.id)
    assert people.actor_of(house.office, other.key) is None
    assert code_of(people.enter_by_account, house.office, "fatma@praat.example") == "account-unknown"
    people.let_back(house.office, els, other.id)
    assert people.actor_of(house.office, other.key) is None, "the old session stays ended"
    assert house.coordinator("Fatma", "fatma@praat.example").id == other.id


def test_the_last_coordinator_cannot_be_put_out(house: House, els: Actor) -> None:
    assert code_of(people.put_out, house.office, els, els.id) == "person-last"
    assert people.actor_of(house.office, els.key)


def test_a_stranger_can_neither_be_put_out_nor_let_back(house: House, els: Actor) -> None:
    for act in (people.put_out, people.let_back):
        assert code_of(act, house.office, els, "0" * 32) == "person-unknown"


@pytest.mark.parametrize("name", ["", "   ", "x" * 121])
def test_a_name_is_neither_empty_nor_endless(house: House, els: Actor, name: str) -> None:
    assert code_of(people.add, house.office, els, name) == "field-wrong"


@pytest.mark.parametrize("email", ["els", "els@ praat.example", "x" * 250 + "@x.nl"])
def test_an_account_looks_like_one(house: House, els: Actor, email: str) -> None:
    assert code_of(people.add, house.office, els, "Els", email) == "field-wrong"


@pytest.mark.parametrize("name", ["Els\0", "\ud800Els", "\u202eEls\u2028"])
def test_what_cannot_be_seen_is_no_part_of_a_name(house: House, els: Actor, name: str) -> None:
    added = people.add(house.office, els, name)
    assert {one.id: one.name for one in people.everybody(house.office)}[added] == "Els"


def test_what_was_done_is_in_the_audit_list_the_last_first(house: House, els: Actor) -> None:
    house.pass_by(minutes=1)
    people.add(house.office, els, "Fatma", "fatma@praat.example")
    told = [(one.who, one.action) for one in people.deeds(house.office)]
    assert told[0] == ("Els", "person-added")
    assert ("Els", "signed-in") in told
    assert "fatma@praat.example" not in str(list(people.deeds(house.office)))
