"""What is typed: a search in any language, and a sentence that no card says."""

from __future__ import annotations

from typing import Any

import pytest
from tests.browser.conftest import Maker, Tablet
from tests.browser.talking import PHONE, opened

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("typed", "card"), [("slaapt", "sleeps-well"), ("slaapr", "sleeps-well"), ("sleep", "sleeps-well")]
)
def test_search_finds_a_card_while_one_types_without_internet(tablet: Maker, typed: str, card: str) -> None:
    board = opened(tablet, size=PHONE)
    board.offline()
    board.page.context.set_offline(True)
    board.tap("[data-action=search]")
    assert board.page.evaluate("document.activeElement.nodeName") == "INPUT"
    board.page.keyboard.type(typed)
    board.page.wait_for_selector(f"[data-screen=search] [data-card={card}]")
    assert board.hear(f"[data-screen=search] [data-card={card}]")["language"] == "ti"
    board.tap("[data-action=back]")
    assert board.page.input_value("[data-input=query]") == typed


def test_words_of_a_plate_are_found_and_lead_to_their_place(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap("[data-action=search]")
    board.page.keyboard.type("brood")
    board.tap("[data-plate=kitchen][data-of=kitchen-bread]")
    assert board.page.locator("[data-spot=kitchen-bread][aria-pressed=true]").count() == 1
    board.tap("[data-action=back]")
    assert board.screen()["screen"] == "search"


def _typed(board: Tablet, text: str) -> None:
    board.tap("[data-action=search]")
    board.page.keyboard.type(text)
    board.tap("[data-action=sentence]")
    board.tap("[data-action=translate]")


def test_a_typed_sentence_is_said_and_marked_as_unchecked(tablet: Maker) -> None:
    board = tablet(worker=False)
    asked: list[dict[str, str]] = []

    def answered(route: Any) -> None:  # noqa: ANN401 (Playwright's route)
        asked.append(route.request.post_data_json)
        route.fulfill(
            json={
                **{"text": "ብሽክለታይ ተበላሽያ", "back": "Mijn fiets is kapot", "engine": "Google"},
                **{"roman": "bishkiletay tebelashya", "clip": clip},
            }
        )

    board.begin("ti", "woman")
    clip = "spoken/one.mp3"
    sound = board.page.evaluate(
        "performance.getEntriesByType('resource').map((one) => one.name).find((one) => one.endsWith('.mp3'))"
    )
    board.page.route("**/visit/sentence", answered)
    board.page.route(f"**/{clip}", lambda route: route.continue_(url=sound))
    before = board.page.evaluate("window.heard.length")
    _typed(board, "Mijn fiets is stuk")
    board.page.wait_for_selector("[data-unchecked]")
    board.page.wait_for_function("(before) => window.heard.length > before", arg=before)
    assert asked == [{"text": "Mijn fiets is stuk", "from": "nl", "to": "ti", "form": "woman"}]
    assert board.page.locator(".outcome .say").get_attribute("lang") == "ti"
    assert "Mijn fiets is kapot" in board.page.locator(".outcome .back").inner_text()
    assert "Google" in board.page.locator("[data-mark=machine]").inner_text()
    assert board.page.evaluate("window.heard.at(-1).language") == "ti"
    assert "praatplaat-odd" not in board.page.evaluate("({...localStorage})")


def test_without_internet_the_nearest_cards_are_offered_instead(tablet: Maker) -> None:
    board = opened(tablet)
    board.offline()
    board.page.context.set_offline(True)
    _typed(board, "slaapt de kleine wel goed")
    board.page.wait_for_selector(".instead [data-card=sleeps-well]")
    assert board.page.locator(".instead [role=alert]").is_visible()
    assert board.wrong == []


def test_what_a_service_refuses_is_explained_in_the_volunteers_words(tablet: Maker) -> None:
    board = tablet(worker=False)
    problem = {"nl": "Te veel zinnen achter elkaar.", "en": "Too many sentences.", "reason": "busy"}
    board.page.route("**/visit/sentence", lambda route: route.fulfill(status=429, json=problem))
    board.begin("ti", "woman")
    _typed(board, "Mijn fiets is stuk")
    board.page.wait_for_selector(".instead [role=alert]")
    assert board.page.locator(".instead [role=alert]").inner_text() == problem["nl"]


def test_other_words_take_the_old_translation_away(tablet: Maker) -> None:
    board = tablet(worker=False)
    answer = {"text": "X", "back": None, "engine": "Google", "roman": None, "clip": None}
    board.page.route("**/visit/sentence", lambda route: route.fulfill(json=answer))
    board.begin("ti", "woman")
    _typed(board, "Mijn fiets is stuk")
    board.page.wait_for_selector("[data-unchecked]")
    board.page.fill("[data-input=type]", "Mijn auto is stuk")
    assert board.page.locator("[data-unchecked]").count() == 0


def test_a_second_search_begins_empty(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap("[data-action=search]")
    board.page.keyboard.type("slaapt")
    board.tap("[data-action=back]")
    board.tap("[data-action=search]")
    assert board.page.input_value("[data-input=query]") == ""
