"""The short codes of cards, and the plans that travel in a link."""

from __future__ import annotations

from pathlib import Path

import pytest

from praatplaat.codes import LENGTH, SIGNS, code_of, find, plan_link, read_plan
from praatplaat.library import load

REPOSITORY = Path(__file__).resolve().parents[2]
IDS = ("no-photos", "eats-well", "yes", "i-come-on-monday")
BASE = "https://tablet.example/visit/"


@pytest.mark.parametrize(
    ("card", "code"), [("sleeps-well", "GGF7C"), ("yes", "H9WRH"), ("no-photos", "D1G40")]
)
def test_a_code_never_changes_for_printed_sheets_and_links_carry_it(card: str, code: str) -> None:
    assert code_of(card) == code


def test_a_code_has_no_signs_that_are_taken_for_one_another() -> None:
    assert not set("ILOU") & set(SIGNS)
    codes = [code_of(f"card-{number}") for number in range(1000)]
    assert {len(code) for code in codes} == {LENGTH}
    assert set("".join(codes)) == set(SIGNS)


def test_no_two_shipped_cards_have_the_same_code() -> None:
    ids = {card.id for card in load(REPOSITORY).cards()}
    assert len(ids) > 500
    assert len({code_of(one) for one in ids}) == len(ids)


@pytest.mark.parametrize("typed", ["D1G40", "d1g40", "dig4o", "dLg40", " D1 G40 ", "D1G-4O", "d-1-g.4_0"])
def test_a_code_is_found_however_it_was_typed(typed: str) -> None:
    assert find(typed, IDS) == ("no-photos",)


@pytest.mark.parametrize("typed", ["", "D1G4", "D1G40X", "ZZZZZ", "ሰላም", "D1G40D1G40"])
def test_what_is_no_code_finds_nothing(typed: str) -> None:
    assert find(typed, IDS) == ()


def test_a_plan_goes_into_a_link_and_comes_out_in_the_same_order() -> None:
    link = plan_link(BASE, IDS)
    base, fragment = link.split("#")
    assert base == BASE
    assert fragment == "plan=" + "".join(code_of(one) for one in IDS)
    assert read_plan(fragment, sorted(IDS)) == IDS
    assert read_plan(f"#{fragment}", sorted(IDS)) == IDS


def test_a_plan_loses_the_cards_a_tablet_does_not_have_and_no_others() -> None:
    fragment = plan_link(BASE, IDS).split("#")[1]
    assert read_plan(fragment, [*IDS[:1], *IDS[2:]]) == (IDS[0], *IDS[2:])


@pytest.mark.parametrize("fragment", ["", "plan", "#plan=", "plan=ZZ", "card=D1G40", "plan=%00%FF<script>"])
def test_a_link_that_is_no_plan_gives_none(fragment: str) -> None:
    assert read_plan(fragment, IDS) == ()


def test_a_plan_cut_short_by_whoever_copied_it_keeps_what_is_whole() -> None:
    fragment = plan_link(BASE, IDS).split("#")[1]
    assert read_plan(fragment[:-2], IDS) == IDS[:-1]
    assert read_plan(f"{fragment}{fragment[5:]}", IDS) == IDS
