"""A coordinator makes a set of cards, changes it, saves it, and meets somebody who was earlier."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest

from praatplaat.editing.sets import with_title
from praatplaat.office import people, sets
from praatplaat.office.desk import Actor, Office
from praatplaat.office.shelves import document_of
from praatplaat.ui.editing import draft

if TYPE_CHECKING:
    from tests.pages.conftest import Reader, Studio

SET = "naar-de-tandarts"


@pytest.fixture
def an(coordinator: Actor) -> Actor:
    """Return the coordinator who is signed in."""
    return coordinator


@pytest.fixture
def page(studio: Studio, an: Actor) -> AppTest:
    return studio.open("write")


def click(at: AppTest, key: str) -> None:
    at.button(key=key).click().run()
    assert not at.exception


def make(at: AppTest, title: str = "Naar de tandarts") -> None:
    at.text_input(key="write-new-title").set_value(title)
    next(one for one in at.button if one.label == "Nieuw onderwerp maken").click().run()
    assert not at.exception


def add(at: AppTest, sentences: str) -> None:
    at.chat_input[0].set_value(sentences).run()
    assert not at.exception


def test_a_new_set_with_typed_cards_is_a_draft_and_then_a_version(
    page: AppTest, office: Office, an: Actor, markup_of: Reader
) -> None:
    make(page)
    add(page, "Heeft uw kind pijn?")
    add(page, "Is uw kind bang?")
    assert [one["nl"] for one in sets.drafts_of(office, an)[SET].values["cards"]] == [
        "Heeft uw kind pijn?",
        "Is uw kind bang?",
    ]
    page.text_input(key=draft.COMMENT).set_value("eerste kaarten")
    click(page, "write-save")
    saved = sets.newest(office)[SET]
    assert (saved.number, saved.comment, len(saved.values["cards"])) == (1, "eerste kaarten", 2)
    assert "Alles is bewaard" in markup_of(page)
    assert not sets.drafts_of(office, an)


def test_a_pasted_list_becomes_a_card_for_each_line(page: AppTest, office: Office, an: Actor) -> None:
    make(page)
    add(page, "Heeft uw kind pijn?\n\n  Is uw kind bang?  \nIk ga met u mee.")
    cards = sets.drafts_of(office, an)[SET].values["cards"]
    assert [one["nl"] for one in cards] == ["Heeft uw kind pijn?", "Is uw kind bang?", "Ik ga met u mee."]
    assert len({one["id"] for one in cards}) == 3


def test_a_draft_is_offered_again_in_another_window(page: AppTest, studio: Studio, markup_of: Reader) -> None:
    make(page)
    add(page, "Heeft uw kind pijn?")
    again = studio.open("write")
    assert again.button(key=f"write-open-{SET}").label == "Verder met concept"
    assert "uw concept van" in markup_of(again)
    click(again, f"write-open-{SET}")
    assert "Heeft uw kind pijn?" in markup_of(again)


def test_cards_are_moved_taken_out_and_put_back(page: AppTest, office: Office, an: Actor) -> None:
    click(page, "write-open-sleeping")
    click(page, "sign-down-sleeps-well")
    assert sets.drafts_of(office, an)["sleeping"].values["cards"][0]["id"] == "where-sleeps"
    click(page, "sign-out-where-sleeps")
    assert len(sets.drafts_of(office, an)["sleeping"].values["cards"]) == 1
    click(page, "write-put-back")
    assert len(sets.drafts_of(office, an)["sleeping"].values["cards"]) == 2


def test_a_sentence_is_advised_on_while_it_is_written_and_translations_are_drafts_again(
    page: AppTest, office: Office, an: Actor, markup_of: Reader
) -> None:
    click(page, "write-open-sleeping")
    click(page, "write-edit-sleeps-well")
    field = page.text_input(key="write-text-sleeps-well--nl-both")
    assert field.value == "Slaapt uw kind goed?"
    field.set_value("Slaap je kind goed?").run()
    assert "‘je’: op de kaarten zeggen we u." in markup_of(page)
    kept = sets.drafts_of(office, an)["sleeping"].values["cards"][0]
    assert kept["nl"] == "Slaap je kind goed?"
    page.segmented_control(key="write-language").set_value("ar").run()
    assert "daarna is de zin veranderd" in markup_of(page)


def test_a_woman_and_a_man_each_have_a_field_and_an_empty_one_is_asked_for(
    page: AppTest, office: Office, an: Actor, markup_of: Reader
) -> None:
    click(page, "write-open-sleeping")
    click(page, "write-edit-where-sleeps")
    page.segmented_control(key="write-language").set_value("ti").run()
    page.text_area(key="write-text-where-sleeps--ti-woman").set_value("ውላድኪ ኣበይ ይድቅስ?").run()
    kept = sets.drafts_of(office, an)["sleeping"].values["cards"][1]
    assert list(kept["ti"]) == ["woman"]
    assert "De tekst voor een man ontbreekt nog" in markup_of(page)


def test_one_text_for_both_takes_the_place_of_two(page: AppTest, office: Office, an: Actor) -> None:
    click(page, "write-open-eating")
    click(page, "write-edit-i-worry")
    page.segmented_control(key="write-language").set_value("ti").run()
    page.toggle(key="write-one-i-worry--ti-both").set_value(True).run()
    assert sets.drafts_of(office, an)["eating"].values["cards"][1]["ti"] == "እፈርህ"


def test_who_speaks_and_for_whom_are_kept(page: AppTest, office: Office, an: Actor) -> None:
    click(page, "write-open-sleeping")
    click(page, "write-edit-where-sleeps")
    page.segmented_control(key="write-card-says-where-sleeps").set_value("parent").run()
    page.segmented_control(key="write-card-form-where-sleeps").set_value("woman").run()
    kept = sets.drafts_of(office, an)["sleeping"].values["cards"][1]
    assert (kept["says"], kept["form"]) == ("parent", "woman")


def theirs(office: Office, an: Actor, title: str, language: str = "en") -> None:
    document, base = document_of(office, "sleeping")
    kept = sets.drafts_of(office, an).get("sleeping")
    sets.save(office, an, with_title(document, language, title), base)
    if kept:
        sets.keep_draft(office, an, "sleeping", kept.base, kept.values)


def test_who_saves_second_sees_what_changed_and_merges_it(
    page: AppTest, office: Office, an: Actor, markup_of: Reader
) -> None:
    click(page, "write-open-sleeping")
    click(page, "sign-out-where-sleeps")
    theirs(office, an, "The night")
    click(page, "write-save")
    assert "Iemand anders was net iets eerder" in [one.value for one in page.title]
    assert "The night" in markup_of(page)
    click(page, "write-merge")
    merged = sets.newest(office)["sleeping"].values
    assert merged["title"]["en"] == "The night"
    assert [one["id"] for one in merged["cards"]] == ["sleeps-well"]


def test_where_both_changed_the_same_the_second_chooses(page: AppTest, office: Office, an: Actor) -> None:
    click(page, "write-open-sleeping")
    page.text_input(key="write-title-sleeping-nl").set_value("De nacht").run()
    theirs(office, an, "Naar bed", "nl")
    click(page, "write-save")
    page.radio[0].set_value("theirs").run()
    click(page, "write-merge")
    assert sets.newest(office)["sleeping"].values["title"]["nl"] == "Naar bed"


def test_a_version_kept_apart_is_a_set_of_its_own(page: AppTest, office: Office, an: Actor) -> None:
    click(page, "write-open-sleeping")
    page.text_input(key="write-title-sleeping-nl").set_value("De nacht").run()
    theirs(office, an, "Naar bed", "nl")
    click(page, "write-save")
    click(page, "write-apart")
    drafts = sets.drafts_of(office, an)
    assert "sleeping" not in drafts
    assert [one.values["title"]["nl"] for one in drafts.values()] == [f"De nacht (versie van {an.name})"]
    assert sets.newest(office)["sleeping"].values["title"]["nl"] == "Naar bed"


def test_an_archived_set_is_put_back_as_it_was(page: AppTest, office: Office) -> None:
    click(page, "write-archive-eating")
    assert sets.newest(office)["eating"].kind is sets.Kind.ARCHIVED
    assert "write-open-eating" not in {one.key for one in page.button}
    click(page, "write-restore-eating")
    assert sets.newest(office)["eating"].values["title"]["nl"] == "Eten"


def test_an_own_version_gives_way_to_the_shipped_one(page: AppTest, office: Office, an: Actor) -> None:
    theirs(office, an, "Naar bed", "nl")
    page.run()
    click(page, "write-shipped-sleeping")
    assert sets.newest(office)["sleeping"].kind is sets.Kind.SHIPPED
    click(page, "write-open-sleeping")
    assert "Slapen" in [one.value for one in page.title]


def test_what_was_typed_stays_when_the_session_has_ended_meanwhile(
    page: AppTest, office: Office, an: Actor
) -> None:
    click(page, "write-open-sleeping")
    click(page, "write-edit-sleeps-well")
    people.leave(office, an.key)
    page.text_input(key="write-text-sleeps-well--nl-both").set_value("Slaapt uw baby goed?").run()
    assert page.session_state["write-work"].document["cards"][0]["nl"] == "Slaapt uw baby goed?"
