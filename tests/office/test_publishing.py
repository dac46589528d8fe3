"""What tablets are given: published, put back, and told apart from what is newer."""

from __future__ import annotations

from tests.office.house import SET, House, code_of, document, saying

from praatplaat.model import State
from praatplaat.office import publishing, sets
from praatplaat.office.desk import Actor


def test_only_what_is_published_reaches_tablets(house: House, els: Actor) -> None:
    assert publishing.published(house.office) == publishing.Published()
    sets.save(house.office, els, document(), 0)
    assert publishing.publish(house.office, els, {"ti": State.APPROVED}, "eerste\0") == 1
    sets.save(house.office, els, saying("Later?"), 1)
    found = publishing.published(house.office)
    assert found.stamp == "1"
    assert found.own == {SET: sets.revision(house.office, SET, 1).document}
    assert found.policy == {"ti": State.APPROVED}
    assert publishing.unpublished(house.office) == {SET: (1, 2)}
    assert publishing.publications_of(house.office)[0].comment == "eerste"


def test_an_earlier_publication_comes_back_exactly_as_a_new_one(house: House, els: Actor) -> None:
    sets.save(house.office, els, document(), 0)
    publishing.publish(house.office, els, {"ti": State.CHECKED})
    before = publishing.published(house.office)
    sets.archive(house.office, els, SET, 1, document())
    publishing.publish(house.office, els, {})
    assert publishing.published(house.office).own == {SET: None}
    assert publishing.put_back(house.office, els, 1) == 3
    after = publishing.published(house.office)
    assert (after.stamp, after.own, after.policy) == ("3", before.own, before.policy)
    assert [one.number for one in publishing.publications_of(house.office)] == [3, 2, 1]


def test_what_was_never_published_cannot_be_put_back(house: House, els: Actor) -> None:
    assert code_of(publishing.put_back, house.office, els, 1) == "publication-unknown"
