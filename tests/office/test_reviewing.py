"""Native speakers: in by their link, heard, and decided on; nobody approves their own words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.office.house import BETTER, CARD, LANGUAGE, SET, House, code_of, document, saying

from praatplaat.office import cards, invitations, people, reviews, sets
from praatplaat.office.desk import Actor
from praatplaat.office.reviews import About, Outcome, Said


@pytest.fixture
def mariam(house: House, els: Actor) -> Actor:
    """A native speaker who was invited for the one set there is."""
    sets.save(house.office, els, document(), 0)
    return house.invited(els)


def review_of(house: House) -> dict[str, str]:
    found: dict[str, str] = sets.newest(house.office)[SET].values["cards"][0]["review"][LANGUAGE]
    return found


def test_an_approval_counts_only_when_a_coordinator_takes_it_over(
    house: House, els: Actor, mariam: Actor
) -> None:
    said = reviews.say(house.office, mariam, house.about(), Said.APPROVE)
    assert "review" not in sets.newest(house.office)[SET].values["cards"][0]
    reviews.accept(house.office, els, [said])
    found = review_of(house)
    assert (found["state"], found["by"], found["on"]) == ("approved", "Mariam", "2026-11-02")
    assert code_of(reviews.accept, house.office, els, [said]) == "verdict-unknown"


def test_a_correction_becomes_a_revision_that_its_writer_cannot_approve(
    house: House, els: Actor, mariam: Actor
) -> None:
    said = reviews.say(house.office, mariam, house.about(), Said.CORRECT, BETTER)
    reviews.accept(house.office, els, [said])
    assert sets.newest(house.office)[SET].values["cards"][0][LANGUAGE] == BETTER
    assert review_of(house)["state"] == "checked"
    assert code_of(reviews.say, house.office, mariam, house.about(), Said.APPROVE) == "own-approval"
    other = house.invited(els, "Abeba")
    reviews.accept(house.office, els, [reviews.say(house.office, other, house.about(), Said.APPROVE)])
    assert review_of(house)["by"] == "Abeba"


def test_a_correction_that_cannot_be_shown_is_refused(house: House, mariam: Actor) -> None:
    before = house.rows()
    wrong = {"woman": "dit is Nederlands", "man": "dit is Nederlands"}
    assert code_of(reviews.say, house.office, mariam, house.about(), Said.CORRECT, wrong)
    assert house.rows() == before


def test_a_verdict_on_words_that_have_changed_is_refused(house: House, els: Actor, mariam: Actor) -> None:
    about, said = house.about(), reviews.say(house.office, mariam, house.about(), Said.APPROVE)
    sets.save(house.office, els, saying("Anders?"), 1)
    assert code_of(reviews.say, house.office, mariam, about, Said.APPROVE) == "wording-changed"
    assert code_of(reviews.accept, house.office, els, [said]) == "wording-changed"
    assert len(sets.history(house.office, SET)) == 2


def test_a_new_verdict_takes_the_place_of_the_last_but_of_the_sound_it_stands_beside(
    house: House, mariam: Actor
) -> None:
    for verdict in (Said.APPROVE, Said.ODD, Said.COMMENT, Said.ODD):
        reviews.say(house.office, mariam, house.about(), verdict, comment="hm")
    assert sorted(one.verdict for one in reviews.incoming(house.office)) == [Said.COMMENT, Said.ODD]
    replaced = reviews.incoming(house.office, (Outcome.REPLACED,))
    assert sorted(one.verdict for one in replaced) == [Said.APPROVE, Said.ODD]


def test_a_question_back_reaches_who_spoke(house: House, els: Actor, mariam: Actor) -> None:
    said = reviews.say(house.office, mariam, house.about(), Said.COMMENT, comment="stijf\0")
    assert code_of(reviews.ask_back, house.office, els, said, "  ") == "field-wrong"
    reviews.ask_back(house.office, els, said, "Wat zou u zeggen?")
    found = reviews.of_person(house.office, mariam.id)[0]
    assert (found.comment, found.answer, found.outcome) == ("stijf", "Wat zou u zeggen?", Outcome.ASKED)


@pytest.mark.parametrize("sets_", [frozenset({"sleeping"}), frozenset()])
def test_sets_and_language_are_those_of_the_invitation_whatever_is_claimed(
    house: House, els: Actor, mariam: Actor, sets_: frozenset[str]
) -> None:
    sets.save(house.office, els, document("other"), 0)
    claimed = replace(mariam, sets=frozenset({"other"}), language="ar")
    about, before = house.about(), house.rows()
    elsewhere = replace(about, set_id="other")
    assert code_of(reviews.say, house.office, claimed, elsewhere, Said.APPROVE) == "not-invited"
    assert house.rows() == before
    said = reviews.say(house.office, replace(mariam, sets=sets_, language="ar"), about, Said.APPROVE)
    assert {one.id: one.language for one in reviews.incoming(house.office)}[said] == LANGUAGE


def test_an_invitation_lasts_its_days_and_never_longer_than_ninety(house: House, els: Actor) -> None:
    for days, least in ((1, 1), (14, 14), (400, 90), (-3, 1)):
        wanted = invitations.invite(house.office, els, "Mariam", LANGUAGE, [SET], days)
        assert (invitations.require(house.office, wanted).expires - house.now).days == least


Ending = Callable[[House, Actor, Actor], object]
ENDINGS: dict[str, Ending] = {
    "revoked": lambda house, els, mariam: invitations.revoke(house.office, els, mariam.key),
    "expired": lambda house, els, mariam: house.pass_by(days=14),
    "put out": lambda house, els, mariam: people.put_out(house.office, els, mariam.id),
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_link_that_ended_lets_nobody_in_and_nothing_be_said(
    house: House, els: Actor, mariam: Actor, ending: str
) -> None:
    about, code = house.about(), f"invitation-{ending}".replace("put out", "revoked")
    ENDINGS[ending](house, els, mariam)
    before = house.rows()
    assert code_of(invitations.require, house.office, mariam.key) == code
    token = invitations.link_token(house.office, mariam.key)
    assert code_of(invitations.enter, house.office, token) == code
    assert code_of(reviews.say, house.office, mariam, about, Said.APPROVE) == "not-allowed"
    assert house.rows() == before


def test_an_old_link_stays_dead_when_somebody_is_invited_again(
    house: House, els: Actor, mariam: Actor
) -> None:
    people.put_out(house.office, els, mariam.id)
    again = house.invited(els)
    assert (again.id, again.key != mariam.key) == (mariam.id, True)
    assert code_of(invitations.require, house.office, mariam.key) == "invitation-revoked"


@pytest.mark.parametrize("token", ["", "x", "InhlIg.forged", "\0", "\ud800"])
def test_a_link_that_was_not_signed_here_is_unknown(house: House, els: Actor, token: str) -> None:
    assert code_of(invitations.enter, house.office, token) == "invitation-unknown"


def test_an_invitation_needs_a_language_and_a_set(house: House, els: Actor) -> None:
    assert code_of(invitations.invite, house.office, els, "Mariam", LANGUAGE, []) == "invitation-empty"
    assert code_of(invitations.invite, house.office, els, "Mariam", "", [SET]) == "invitation-empty"
    assert code_of(invitations.revoke, house.office, els, "0" * 32) == "invitation-unknown"


def test_what_one_person_found_good_becomes_one_revision_or_none(
    house: House, els: Actor, mariam: Actor
) -> None:
    one = document()["cards"][0]
    pair = [one, {**one, "id": "second", "nl": "Slaapt u zelf goed?"}]
    both = sets.save(house.office, els, document(cards=pair), 1).values
    marks = {name: cards.wording_of(house.office, both, name, LANGUAGE) for name in (CARD, "second")}
    said = [
        reviews.say(house.office, mariam, About(SET, name, mark), Said.APPROVE)
        for name, mark in marks.items()
    ]
    assert code_of(reviews.accept, house.office, els, [*said, "nobody-said-this"]) == "verdict-unknown"
    assert sets.newest(house.office)[SET].number == 2
    reviews.accept(house.office, els, said)
    found = sets.newest(house.office)[SET]
    assert (found.number, found.comment) == (3, f"2 zinnen ({LANGUAGE}) goedgekeurd door Mariam")
    assert [one["review"][LANGUAGE]["state"] for one in found.values["cards"]] == ["approved", "approved"]
