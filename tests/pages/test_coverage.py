"""The page of what there is and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest

from praatplaat.office import sets
from praatplaat.office.desk import Actor
from praatplaat.office.opening import office
from praatplaat.ui.content import content
from praatplaat.ui.coverage.gathering import parts

if TYPE_CHECKING:
    from tests.pages.conftest import Reader, Studio


def asking(at: AppTest, **wanted: str) -> AppTest:
    for key, value in wanted.items():
        at.query_params[key] = value
    at.run()
    assert not at.exception
    return at


def test_who_is_not_signed_in_sees_no_figures(studio: Studio, markup_of: Reader) -> None:
    assert "coverage-room" not in markup_of(studio.open("coverage"))


@pytest.mark.usefixtures("coordinator")
def test_every_set_has_a_row_with_a_figure_for_every_language(studio: Studio, markup_of: Reader) -> None:
    markup = markup_of(studio.open("coverage"))
    assert "Slapen, Arabisch, Nagekeken 1 van 2, Te horen 0 van 2" in markup
    assert "Slapen, Nederlands, Geschreven 2 van 2" in markup
    assert "Slapen, Nederlands, Plaatje 1 van 2" in markup
    assert "Antwoorden, Tigrinya, Nagekeken 0 van 2" in markup
    assert 'href="?set=sleeping&amp;language=ar&amp;studio=Nederlands"' in markup


@pytest.mark.usefixtures("coordinator")
def test_one_language_shows_all_that_is_counted_of_it(studio: Studio, markup_of: Reader) -> None:
    at = studio.open("coverage")
    at.segmented_control(key="coverage-language").set_value("ar").run()
    markup = markup_of(at)
    assert "Slapen, Arabisch, Plaatje 1 van 2" in markup
    assert "language=ar&amp;want=approval" in markup
    assert "Slapen, Tigrinya" not in markup


@pytest.mark.usefixtures("coordinator")
def test_a_box_leads_to_exactly_what_is_missing_there(studio: Studio, markup_of: Reader) -> None:
    at = asking(studio.open("coverage"), set="sleeping", language="ar")
    markup = markup_of(at)
    assert "coverage-room" not in markup
    assert "Slapen in het Arabisch" in [one.value for one in at.header]
    assert "vertaling ontbreekt" in markup
    assert "nog goedkeuren" in markup
    assert "plaatje ontbreekt" in markup
    at.segmented_control(key="coverage-want-sleeping-ar-").set_value("picture").run()
    assert "Waar slaapt uw kind?" in markup_of(at)
    assert "Slaapt uw kind goed?" not in markup_of(at)


@pytest.mark.usefixtures("coordinator")
def test_what_the_address_asks_for_and_is_not_there_shows_the_overview(
    studio: Studio, markup_of: Reader
) -> None:
    at = asking(studio.open("coverage"), set="sleeping", language="xx")
    assert "coverage-room" in markup_of(at)
    assert "coverage-room" in markup_of(asking(at, set="<b>", language="ar"))


def test_an_own_set_shows_cards_that_cannot_be_used_and_is_there_at_once(
    studio: Studio, coordinator: Actor, markup_of: Reader
) -> None:
    at = studio.open("coverage")
    card = {"id": "teeth-hurt", "picture": "yes", "nl": "Doen de tanden <b>pijn</b>?", "ar": "Pijn?"}
    document = {"id": "dentist", "title": {"nl": "Tandarts"}, "picture": "yes", "cards": [card]}
    sets.save(office(), coordinator, document, 0)
    assert "Tandarts, Arabisch, Nagekeken 0 van 1" in markup_of(at.run())
    markup = markup_of(asking(at, set="dentist", language="ar"))
    assert "er is iets mis: komt niet op tablets" in markup
    assert "&lt;b&gt;pijn" in markup


@pytest.mark.usefixtures("coordinator")
def test_the_figures_are_put_together_once_until_something_changes(studio: Studio) -> None:
    studio.open("coverage")
    before = parts(content())
    assert parts(content()) is before
    studio.change("sets/eating", "Ik ben bang.", "Ik ben bezorgd.")
    assert parts(content()) is not before
