"""What few cards have, and what the base tells the board besides its cards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from praatplaat.codes import code_of

if TYPE_CHECKING:
    from tests.pack.conftest import Maker


@pytest.fixture
def base(whole: Maker) -> Any:  # noqa: ANN401 (whatever JSON can hold)
    assert not [one for one in whole.content.load().problems if not one.warning]
    return whole.base()


def test_every_card_has_its_code(base: Any) -> None:  # noqa: ANN401
    assert {name: card["code"] for name, card in base["cards"].items()} == {
        name: code_of(name) for name in base["cards"]
    }


@pytest.mark.parametrize(
    ("card", "picker"),
    [
        ("so-many", "number"),
        ("where-pain", "body"),
        ("how-often-pain", "how-often"),
        ("sleeps-well", None),
        ("so-many-seven", None),
        ("seven", None),
    ],
)
def test_a_sentence_or_a_question_names_what_is_picked_from(base: Any, card: str, picker: str | None) -> None:  # noqa: ANN401
    assert base["cards"][card].get("picker") == picker


def test_a_value_has_the_number_that_its_key_shows(base: Any) -> None:  # noqa: ANN401
    assert {name: card["figure"] for name, card in base["cards"].items() if "figure" in card} == {"seven": 7}


def test_the_places_to_point_at_come_in_the_order_of_the_slot(base: Any) -> None:  # noqa: ANN401
    places = [{"id": "pain-head", "at": [100, 20, 80, 80]}, {"id": "pain-belly", "at": [100, 200, 80, 80]}]
    assert base["figures"] == {"body": {"picture": "plate-body", "places": places}}


def test_what_the_volunteer_explains_is_marked_and_the_question_after_it_is_not(base: Any) -> None:  # noqa: ANN401
    assert [name for name, card in base["cards"].items() if "explains" in card] == ["rest-helps"]
    assert base["teach_back"] == "show-me"


def test_a_library_without_them_has_none_of_them(maker: Maker) -> None:
    base = maker.base()
    assert base["figures"] == {}
    assert "teach_back" not in base
    assert not {"picker", "figure", "explains"} & {key for card in base["cards"].values() for key in card}


def test_a_question_that_is_withheld_follows_no_explanation(whole: Maker) -> None:
    whole.content.change(
        "sets/sleeping.yaml", "- id: show-me\n", "- id: show-me\n  care: professional-check\n"
    )
    base = whole.base()
    assert "show-me" not in base["cards"]
    assert "teach_back" not in base
