"""The page of earlier versions of a set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest

from praatplaat.model import Language
from praatplaat.office import publishing, sets
from praatplaat.office.desk import Actor
from praatplaat.office.opening import office
from praatplaat.office.sets import Kind, Revision
from praatplaat.office.shelves import document_of
from praatplaat.ui.history.marking import marked

if TYPE_CHECKING:
    from tests.pages.conftest import Reader, Studio


def changed(actor: Actor, comment: str = "", **card: str) -> Revision:
    document, base = document_of(office(), "sleeping")
    first, *rest = document["cards"]
    return sets.save(office(), actor, {**document, "cards": [{**first, **card}, *rest]}, base, comment)


def opened(studio: Studio, set_id: str = "sleeping") -> AppTest:
    at = studio.open("history")
    at.selectbox(key="history-set").select(set_id).run()
    assert not at.exception
    return at


def clicked(at: AppTest, key: str) -> AppTest:
    at.button(key=key).click().run()
    assert not at.exception
    return at


def newest(set_id: str = "sleeping") -> Revision:
    return sets.newest(office())[set_id]


def test_who_is_not_signed_in_sees_no_history(studio: Studio) -> None:
    assert len(studio.open("history").selectbox) == 0


@pytest.mark.usefixtures("coordinator")
def test_a_set_that_nobody_changed_is_as_it_ships(studio: Studio, markup_of: Reader) -> None:
    assert "zoals Praatplaat het meelevert" in markup_of(opened(studio))


def test_every_version_tells_who_when_and_why(studio: Studio, coordinator: Actor, markup_of: Reader) -> None:
    changed(coordinator, "Korter <b>", nl="Slaapt uw kind?")
    publishing.publish(office(), coordinator, {})
    changed(coordinator, nl="Slaapt uw kind door?")
    markup = markup_of(opened(studio))
    assert markup.index("Versie 2") < markup.index("Versie 1") < markup.index("Meegeleverd")
    assert "“Korter &lt;b&gt;”" in markup
    assert "Coördinator (2×)" in markup
    assert markup.index("nu in gebruik") < markup.index("op tablets")


def test_any_two_versions_are_compared_word_by_word(
    studio: Studio, coordinator: Actor, markup_of: Reader
) -> None:
    changed(coordinator, nl="Slaapt uw kind meestal goed?")
    changed(coordinator, nl="Slaapt uw kind meestal goed door?", picture="yes")
    at = opened(studio)
    assert "Slaapt uw kind meestal <del>goed?</del> <ins>goed door?</ins>" in markup_of(at)
    at.selectbox(key="history-from-sleeping-2").select(0).run()
    assert "<ins>meestal goed door?</ins>" in markup_of(at)
    clicked(at, "history-changed-sleeping-1")
    assert "Slaapt uw kind <ins>meestal</ins> goed?" in markup_of(at)
    assert "plaatje" not in markup_of(at)


def test_marks_stand_in_the_direction_and_letters_of_the_language() -> None:
    arabic = Language("ar", "العربية", {}, "Arab", "rtl", True, "syrian", {}, {}, {})
    words = marked("هل ينام", "هل <i>", arabic)
    assert words.startswith('<bdi class="phrase marked" lang="ar" dir="rtl" data-script="Arab">')
    assert "<del>ينام</del> <ins>&lt;i&gt;</ins>" in words


def test_an_earlier_version_comes_back_as_a_new_one(
    studio: Studio, coordinator: Actor, markup_of: Reader
) -> None:
    changed(coordinator, nl="Slaapt uw kind?")
    changed(coordinator, nl="Slaapt hij?")
    at = clicked(opened(studio), "history-restore-sleeping-1-sure")
    assert "Teruggezet, als nieuwe versie 3" in markup_of(at)
    assert (newest().number, newest().comment) == (3, "Teruggezet: versie 1")
    assert newest().values["cards"][0]["nl"] == "Slaapt uw kind?"
    assert len(sets.history(office(), "sleeping")) == 3


def test_the_version_that_ships_comes_back_too(studio: Studio, coordinator: Actor) -> None:
    changed(coordinator, nl="Slaapt uw kind?")
    at = clicked(opened(studio), "history-restore-sleeping-0-sure")
    assert newest().kind is Kind.SHIPPED
    assert document_of(office(), "sleeping")[0]["cards"][0]["nl"] == "Slaapt uw kind goed?"
    clicked(at, "history-restore-sleeping-1-sure")
    assert newest().values["cards"][0]["nl"] == "Slaapt uw kind?"


def test_nothing_is_put_back_over_what_somebody_saved_meanwhile(
    studio: Studio, coordinator: Actor, markup_of: Reader
) -> None:
    changed(coordinator, nl="Slaapt uw kind?")
    changed(coordinator, nl="Slaapt hij?")
    at = opened(studio)
    changed(coordinator, nl="Slaapt zij?")
    clicked(at, "history-restore-sleeping-1-sure")
    assert 'data-problem="set-conflict"' in markup_of(at)
    assert newest().number == 3
    clicked(at, "history-restore-sleeping-1-sure")
    assert newest().values["cards"][0]["nl"] == "Slaapt uw kind?"


def test_what_is_in_the_archive_is_listed_and_comes_back(
    studio: Studio, coordinator: Actor, markup_of: Reader
) -> None:
    document, base = document_of(office(), "eating")
    sets.archive(office(), coordinator, "eating", base, document)
    at = studio.open("history")
    assert "Naar het archief gebracht door Coördinator" in markup_of(at)
    clicked(at, "history-archived-eating-sure")
    assert newest("eating").kind is Kind.WRITTEN
    assert "Naar het archief gebracht" not in markup_of(at)


def test_an_address_opens_the_history_of_a_set(studio: Studio, coordinator: Actor, markup_of: Reader) -> None:
    changed(coordinator, nl="Slaapt uw kind?")
    at = studio.open("history")
    assert "Het laatst bewaard" in [one.value for one in at.header]
    at.query_params["set"] = "sleeping"
    at.run()
    assert "Versie 1" in markup_of(at)
