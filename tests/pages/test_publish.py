"""Publishing: what changes, what stays behind, ordering a pack, how far it is, putting one back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from praatplaat.library import load
from praatplaat.model import State
from praatplaat.office import people, publishing, sets
from praatplaat.office.desk import HOST, Actor
from praatplaat.office.opening import office
from praatplaat.office.publishing import Publication
from praatplaat.office.shelves import document_of
from praatplaat.pack.versions import SCHEMA, note_order
from praatplaat.ui.publishing.changes import What, changes
from praatplaat.ui.publishing.leaving import Why, leaving
from praatplaat.ui.publishing.progress import PATIENCE, Step, progress

if TYPE_CHECKING:
    from tests.pages.conftest import Reader, Studio

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def bedtime(**more: object) -> dict[str, Any]:
    cards = [{"id": "bed-early", "picture": "yes", "nl": "Gaat uw kind vroeg naar bed?"}]
    return {"id": "bedtime", "title": {"nl": "Naar <b>bed</b>"}, "picture": "yes", "cards": cards, **more}


def saying(set_id: str, text: str) -> tuple[dict[str, Any], int]:
    """Return a set with another sentence on its first card, and the revision it began from."""
    values, base = document_of(office(), set_id)
    values["cards"][0]["nl"] = text
    return values, base


def found() -> dict[str, What]:
    return {one.set_id: one.what for one in changes(office(), "nl")}


def test_nothing_saved_changes_nothing(studio: Studio, coordinator: Actor) -> None:
    assert found() == {}


def test_what_was_saved_since_the_last_pack_is_what_changes(studio: Studio, coordinator: Actor) -> None:
    sets.save(office(), coordinator, bedtime(), 0)
    sets.save(office(), coordinator, *saying("sleeping", "Slaapt uw kindje goed?"))
    sets.archive(office(), coordinator, "eating", 0, document_of(office(), "eating")[0])
    assert found() == {"eating": What.GONE, "sleeping": What.CHANGED, "bedtime": What.NEW}
    publishing.publish(office(), coordinator, {})
    assert found() == {}


def test_a_set_that_goes_back_to_what_ships_is_told_as_that(studio: Studio, coordinator: Actor) -> None:
    sets.save(office(), coordinator, *saying("sleeping", "Slaapt uw kindje goed?"))
    publishing.publish(office(), coordinator, {})
    sets.follow_shipped(office(), coordinator, "sleeping", 1)
    (one,) = changes(office(), "nl")
    assert (one.what, len(one.differences)) == (What.SHIPPED, 1)


def test_a_set_that_was_never_on_tablets_and_is_archived_changes_nothing(
    studio: Studio, coordinator: Actor
) -> None:
    sets.save(office(), coordinator, bedtime(), 0)
    sets.archive(office(), coordinator, "bedtime", 1, bedtime())
    assert found() == {}


def test_every_card_that_stays_behind_has_a_reason(studio: Studio) -> None:
    library = load(studio.root)
    assert leaving(library, "ar").cards == {
        "where-sleeps": Why.TEXT,
        "eats-well": Why.TEXT,
        "i-worry": Why.TEXT,
    }
    assert leaving(library, "ti").cards["i-worry"] is Why.DRAFT
    strict = replace(library, policy={"ar": State.APPROVED})
    assert leaving(strict, "ar").cards["sleeps-well"] is Why.LEAST
    assert leaving(library, "ar").carried == leaving(strict, "ar").carried + 1


def test_a_card_that_waits_for_a_professional_says_so(studio: Studio) -> None:
    studio.change("sets/sleeping", "  - id: sleeps-well", "  - id: sleeps-well\n    care: professional-check")
    assert leaving(load(studio.root), "ar").cards["sleeps-well"] is Why.CARE


def built(packs: Path, *, pending: int, order: str) -> Path:
    """Write a pack as the workshop leaves it, made for an order."""
    version = "0" * 20
    folder = packs / "versions" / version
    folder.mkdir(parents=True, exist_ok=True)
    pack = {"schema": SCHEMA, "version": version, "pending": pending, "languages": {}, "order": []}
    (folder / "pack.json").write_text(json.dumps(pack))
    (packs / "current").write_text(version)
    note_order(packs, order)
    return packs


ORDER = Publication(3, NOW, "An", "", {}, {})


def test_a_pack_goes_from_building_to_sounds_to_ready(tmp_path: Path) -> None:
    soon = NOW + timedelta(seconds=30)
    assert progress(tmp_path, ORDER, soon).step is Step.BUILDING
    # What was saved or recorded meanwhile is made for the order before.
    old = built(tmp_path, pending=0, order="2")
    assert progress(old, ORDER, soon).step is Step.BUILDING
    assert progress(built(tmp_path, pending=7, order="3"), ORDER, soon).step is Step.SOUNDS
    assert progress(built(tmp_path, pending=0, order="3"), ORDER, soon).step is Step.READY


def test_a_pack_that_takes_too_long_is_told(tmp_path: Path) -> None:
    assert progress(tmp_path, ORDER, NOW + PATIENCE * 2).step is Step.LATE


def test_the_page_tells_what_changes_and_publishes_it(
    studio: Studio, coordinator: Actor, markup_of: Reader
) -> None:
    sets.save(office(), coordinator, bedtime(), 0)
    at = studio.open("publish")
    assert "Naar &lt;b&gt;bed&lt;/b&gt;" in markup_of(at)
    at.text_input(key="publish-comment-0").set_value("Voor het slapen")
    at.button(key="publish-do").click().run()
    assert not at.exception
    (one,) = publishing.publications_of(office())
    assert (one.comment, one.by, dict(one.sets)) == ("Voor het slapen", coordinator.name, {"bedtime": 1})
    assert dict(one.policy) == {"ar": State.CHECKED, "ti": State.CHECKED}
    assert 'data-step="building"' in markup_of(at)
    assert at.text_input(key="publish-comment-1").value == ""


def test_the_first_pack_may_always_be_published_and_the_same_one_not_twice(
    studio: Studio, coordinator: Actor
) -> None:
    at = studio.open("publish")
    assert not at.button(key="publish-do").disabled
    at.button(key="publish-do").click().run()
    assert at.button(key="publish-do").disabled


def test_another_policy_is_a_reason_to_publish(studio: Studio, coordinator: Actor) -> None:
    publishing.publish(office(), coordinator, {"ar": State.CHECKED, "ti": State.CHECKED})
    at = studio.open("publish")
    at.button_group(key="publish-least-ar").set_value("approved").run()
    at.button(key="publish-do").click().run()
    assert publishing.published(office()).policy["ar"] is State.APPROVED
    assert studio.open("publish").button_group(key="publish-least-ar").value == "approved"


def test_an_earlier_pack_can_be_put_back(studio: Studio, coordinator: Actor, markup_of: Reader) -> None:
    sets.save(office(), coordinator, bedtime(), 0)
    publishing.publish(office(), coordinator, {})
    sets.archive(office(), coordinator, "bedtime", 1, bedtime())
    publishing.publish(office(), coordinator, {}, "weg")
    at = studio.open("publish")
    at.button(key="publish-sure-1").click().run()
    assert not at.exception
    assert dict(publishing.publications_of(office())[0].sets) == {"bedtime": 1}
    assert "Pakket 1 teruggezet" in markup_of(at)
    assert "Niet op tablets: Naar" in markup_of(at)


def test_an_own_draft_that_was_not_saved_is_named(
    studio: Studio, coordinator: Actor, markup_of: Reader
) -> None:
    sets.keep_draft(office(), coordinator, "bedtime", 0, bedtime())
    assert "nog niet bewaard" in markup_of(studio.open("publish"))


def test_who_was_put_out_meanwhile_publishes_nothing(studio: Studio, coordinator: Actor) -> None:
    people.add(office(), HOST, "Mo")
    at = studio.open("publish")
    people.put_out(office(), HOST, coordinator.id)
    at.button(key="publish-do").click().run()
    assert publishing.publications_of(office()) == ()


def test_only_a_coordinator_sees_the_page(studio: Studio) -> None:
    at = studio.open("publish")
    assert at.subheader[0].value == "Meld u eerst aan"
