"""What a tablet keeps and what it forgets, and how it is used."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.browser.conftest import Maker
from tests.browser.talking import PHONE, cards_in, opened, put_together

from praatplaat.codes import code_of

pytestmark = pytest.mark.browser

HALF_AN_HOUR = 31 * 60_000
STORED = """async () => ({
  local: {...localStorage}, session: {...sessionStorage}, cookies: document.cookie,
  databases: (await indexedDB.databases()).length, caches: await caches.keys(),
})"""


def test_what_was_said_is_gone_at_the_end_of_the_visit(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap("[data-core=thank-you]")
    board.tap("[data-action=end-visit]")
    board.tap("[data-action=continue]")
    board.tap("[data-action=trail]")
    assert cards_in(board, "[data-screen=trail] .card") == []


def test_a_tablet_left_alone_for_half_an_hour_forgets_the_talk(tablet: Maker) -> None:
    board = tablet()
    board.page.clock.install()
    board.begin("ti", "woman")
    board.tap("[data-core=thank-you]")
    board.page.clock.fast_forward(HALF_AN_HOUR - 2 * 60_000)
    assert board.screen()["screen"] == "themes"
    board.tap("[data-core=stop]")
    board.page.clock.fast_forward(HALF_AN_HOUR - 2 * 60_000)
    assert board.screen()["screen"] == "themes"
    board.page.clock.fast_forward(3 * 60_000)
    board.page.wait_for_selector("[data-screen=start]")
    board.tap("[data-action=continue]")
    board.tap("[data-action=trail]")
    assert cards_in(board, "[data-screen=trail] .card") == []


def test_every_key_the_board_ever_stores_is_known_and_none_holds_a_word_of_the_talk(tablet: Maker) -> None:
    board = opened(tablet)
    board.offline()
    put_together(board, "sleeps-well")
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-answer=no].answer")
    board.tap("[data-action=tip]")
    board.tap("[data-action=odd]")
    board.tap("[data-action=tip].tool")
    board.tap("[data-action=search]")
    board.page.fill("[data-input=query]", "ledikant")
    board.tap("[data-action=sentence]")
    board.page.fill("[data-input=type]", "Mijn fiets is stuk")
    board.tap("[data-action=help]")
    board.tap("[data-action=settings]")
    board.tap("[data-set=large][data-value=true]")
    kept: list[list[str]] = board.page.evaluate("window.kept")
    assert {key for key, _ in kept} == {
        "praatplaat",
        "praatplaat-plan",
        "praatplaat-odd",
        "praatplaat-settings",
    }
    assert {key: json.loads(value) for key, value in kept} == {
        "praatplaat": {"language": "ti", "form": "woman"},
        "praatplaat-plan": ["sleeps-well"],
        "praatplaat-odd": [{"id": "no", "language": "ti"}],
        "praatplaat-settings": {
            **{"ui": None, "large": True, "swapped": False, "opposite": False, "split": True, "post": ""},
        },
    }
    stored: dict[str, Any] = board.page.evaluate(STORED)
    assert set(stored["local"]) == {key for key, _ in kept}
    assert (stored["session"], stored["cookies"], stored["databases"]) == ({}, "", 0)
    assert all(name.startswith("praatplaat-") for name in stored["caches"])


def test_a_phrase_that_sounded_odd_gives_a_code_for_the_coordinator(tablet: Maker) -> None:
    board = opened(tablet, "ar", "man", PHONE)
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-action=tip]")
    board.tap("[data-action=odd]")
    board.page.reload()
    board.tap("[data-action=settings]")
    board.tap("[data-action=odd-list]")
    assert board.page.locator(".code").all_inner_texts() == [code_of("sleeps-well")]
    board.tap("[data-action=odd-clear]")
    assert board.page.locator(".code").count() == 0


def test_settings_last_and_the_board_speaks_english_when_asked(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap("[data-action=help]")
    board.tap("[data-action=settings]")
    board.tap("[data-set=ui][data-value='\"en\"']")
    board.tap("[data-set=large][data-value=true]")
    board.tap("[data-set=swapped][data-value=true]")
    board.page.reload()
    board.tap("[data-action=continue]")
    assert board.page.locator("[data-action=search]").inner_text() == "Search"
    assert board.page.evaluate("document.documentElement.lang") == "en"
    assert board.page.locator(".board[data-large]").count() == 1
    left = "(one) => one.getBoundingClientRect().left"
    seats = {
        who: board.page.locator(f".seat[data-who={who}]").evaluate(left) for who in ("parent", "volunteer")
    }
    assert seats["parent"] < seats["volunteer"]


def test_escape_ends_the_voice_and_closes_what_lies_on_top_first(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-action=tip]")
    board.page.keyboard.press("Escape")
    assert (board.screen()["screen"], board.page.locator(".about").count()) == ("card", 0)
    board.page.keyboard.press("Escape")
    assert board.screen()["screen"] == "theme"


def test_an_odd_phrase_in_a_language_that_is_gone_is_left_out(tablet: Maker) -> None:
    board = tablet()
    board.page.add_init_script(
        "localStorage.setItem('praatplaat-odd',"
        " JSON.stringify([{id: 'no', language: 'xx'}, {id: 'no', language: 'ti'}]))"
    )
    board.open()
    board.tap("[data-action=settings]")
    board.tap("[data-action=odd-list]")
    assert board.page.locator(".code").count() == 1
