"""Several at the same moment: one of them, or all in turn, never half of each (8 × 200 in the bench)."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select
from tests.faults.conftest import Script
from tests.office.house import BETTER, SET, House, document, saying

from praatplaat.office import people, publishing, reviews, secret, sets
from praatplaat.office.desk import HOST, Actor
from praatplaat.office.reviews import Said
from praatplaat.problems import ProblemError
from praatplaat.store.tables import people as persons

AT_ONCE = 6
FINE = "fine"


@pytest.fixture
def house(tmp_path: Path, url: str) -> Iterator[House]:
    opened = House(tmp_path / "data", url)
    yield opened
    opened.office.store.close()


def together(*acts: Callable[[], object]) -> Counter[str]:
    """Let all begin at the same moment; return how often it went well, and with which problems it did not."""
    found: Counter[str] = Counter()
    start = threading.Barrier(len(acts))

    def one(act: Callable[[], object]) -> None:
        start.wait(30)
        try:
            act()
            found[FINE] += 1
        except ProblemError as error:
            found[error.problem.code] += 1
        except BaseException as error:
            found[repr(error)] += 1

    begun = [threading.Thread(target=one, args=(act,)) for act in acts]
    for thread in begun:
        thread.start()
    for thread in begun:
        thread.join(60)
    return found


def test_eight_who_save_one_set_lose_nothing(script: Script) -> None:
    found = script("racing", 5)
    assert found["faults"] == []
    assert found["revisions"] == found["saves"] == 40


def test_of_all_who_use_one_link_one_gets_in(house: House) -> None:
    token = people.open_link(house.office, HOST)
    found = together(*[lambda: people.enter_by_link(house.office, token)] * AT_ONCE)
    assert found == {FINE: 1, "link-used": AT_ONCE - 1}


def test_of_all_who_save_after_one_revision_one_does(house: House) -> None:
    els = house.coordinator()
    sets.save(house.office, els, document(), 0)
    acts = [lambda at=at: sets.save(house.office, els, saying(f"Van {at}?"), 1) for at in range(AT_ONCE)]
    assert together(*acts) == {FINE: 1, "set-conflict": AT_ONCE - 1}
    assert [one.number for one in sets.history(house.office, SET)] == [2, 1]


def test_new_sets_of_one_name_are_one_and_conflicts(house: House) -> None:
    els = house.coordinator()
    acts = [lambda at=at: sets.save(house.office, els, saying(f"Van {at}?"), 0) for at in range(AT_ONCE)]
    assert together(*acts) == {FINE: 1, "set-conflict": AT_ONCE - 1}


def test_two_coordinators_who_put_each_other_out_leave_one(house: House) -> None:
    els, fatma = house.coordinator(), house.coordinator("Fatma", "fatma@praat.example")
    found = together(
        lambda: people.put_out(house.office, els, fatma.id),
        lambda: people.put_out(house.office, fatma, els.id),
    )
    assert found[FINE] == 1
    with house.office.store.reading() as connection:
        assert len(connection.execute(select(persons.c.id).where(persons.c.active)).all()) == 1


def test_two_windows_keep_one_draft(house: House) -> None:
    els = house.coordinator()
    acts = [
        lambda at=at: sets.keep_draft(house.office, els, SET, 0, saying(f"{at}?")) for at in range(AT_ONCE)
    ]
    assert together(*acts) == {FINE: AT_ONCE}
    assert len(sets.drafts_of(house.office, els)) == 1


def test_whoever_publishes_at_the_same_time_gets_a_number_of_their_own_or_is_told(house: House) -> None:
    els = house.coordinator()
    found = together(*[lambda: publishing.publish(house.office, els, {})] * AT_ONCE)
    assert set(found) <= {FINE, "publication-busy"}
    numbers = [one.number for one in publishing.publications_of(house.office)]
    assert numbers == list(range(found[FINE], 0, -1))


def test_a_correction_is_taken_over_once(house: House) -> None:
    els = house.coordinator()
    sets.save(house.office, els, document(), 0)
    said = reviews.say(house.office, house.invited(els), house.about(), Said.CORRECT, BETTER)
    found = together(*[lambda: reviews.accept(house.office, els, [said])] * AT_ONCE)
    assert found[FINE] == 1
    assert set(found) <= {FINE, "verdict-unknown", "set-conflict", "wording-changed"}
    assert len(sets.history(house.office, SET)) == 2


def test_two_sets_with_the_same_words_are_saved_together(house: House) -> None:
    els: Actor = house.coordinator()
    acts = [lambda at=at: sets.save(house.office, els, document(f"same-{at}"), 0) for at in range(AT_ONCE)]
    assert together(*acts) == {FINE: AT_ONCE}


def test_an_organisation_has_one_secret_whoever_asks_first(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(secret.VARIABLE, raising=False)
    told: set[str] = set()
    assert together(*[lambda: told.add(secret.secret(house.office))] * AT_ONCE) == {FINE: AT_ONCE}
    assert len(told) == 1
