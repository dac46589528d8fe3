"""Learning each other's words: practice, and the game in a talk plate."""

from __future__ import annotations

import pytest
from tests.browser.conftest import Maker, Tablet
from tests.browser.talking import cards_in, opened

pytestmark = pytest.mark.browser

RATE = """
const play = HTMLMediaElement.prototype.play;
HTMLMediaElement.prototype.play = function () { window.rate = this.playbackRate; return play.call(this); };
"""


def test_practice_goes_word_by_word_and_in_both_directions(tablet: Maker) -> None:
    board = tablet()
    board.page.add_init_script(RATE)
    board.begin("ti", "woman")
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-action=practise]")
    assert board.hear("[data-step=hear]")["language"] == "ti"
    board.hear("[data-step=slow]")
    assert board.page.evaluate("window.rate") < 1
    board.hear("[data-step=again]")
    assert board.page.evaluate("window.rate") == 1
    first = board.page.locator(".drill .say").inner_text()
    board.tap("[data-action=other-word][data-by='1']")
    assert board.page.locator(".drill .say").inner_text() != first
    board.tap("[data-action=learner]")
    assert board.hear("[data-step=hear]")["language"] == "nl"
    assert board.page.locator(".drill .say").get_attribute("lang") == "nl"


def test_practice_is_no_part_of_what_was_said(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-action=practise]")
    board.hear("[data-step=hear]")
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")
    board.tap("[data-action=trail]")
    assert cards_in(board, "[data-screen=trail] .card") == []


def _spot(board: Tablet, spot: str) -> None:
    before = board.page.evaluate("window.heard.length")
    board.page.locator(f"[data-spot={spot}]").dispatch_event("click")
    board.page.wait_for_function("(before) => window.heard.length > before", arg=before)


def test_find_it_says_a_dutch_word_helps_after_two_misses_and_shows_what_was_found(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap("[data-action=plates]")
    board.tap("[data-plate=kitchen].tile")
    asked = board.hear("[data-action=find]")
    assert asked["language"] == "nl"
    wrong = next(one for one in ("kitchen-pan", "kitchen-bread") if one != asked["card"])
    _spot(board, wrong)
    assert board.page.locator(".spot[data-state=hint]").count() == 0
    _spot(board, wrong)
    assert board.page.locator(f"[data-spot={asked['card']}][data-state=hint]").count() == 1
    _spot(board, asked["card"])
    assert board.page.locator(f"[data-spot={asked['card']}][data-state=found]").count() == 1
    following = board.hear("[data-action=find-next]")
    assert following["card"] == wrong
    assert board.hear("[data-action=find-language][data-of=ti]")["language"] == "ti"
    board.tap("[data-action=find]")
    assert board.page.locator("[data-action=find]").get_attribute("aria-pressed") == "false"


def test_practice_from_a_card_begins_with_that_card(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=same-every-evening].card")
    board.tap("[data-action=tip]")
    board.tap("[data-action=practise]")
    assert board.hear("[data-step=hear]")["card"] == "same-every-evening"


def test_a_parent_who_learns_dutch_has_the_turn(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-action=practise]")
    board.tap("[data-action=learner]")
    assert board.screen()["turn"] == "parent"
    assert board.hear("[data-core=again]")["language"] == "nl"
