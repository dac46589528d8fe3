"""What content asks of the board: open sentences, plans, talk plates, cards for some and not for others."""

from __future__ import annotations

import pytest
from tests.browser.conftest import Maker

pytestmark = pytest.mark.browser


def test_a_sentence_with_an_open_place_is_said_whole_by_whoever_fills_it(tablet: Maker) -> None:
    board = tablet()
    board.begin("ti", "woman")
    board.tap("[data-theme=visit].tile")
    board.tap("[data-card=i-come-on].card")
    assert board.screen()["turn"] == "volunteer"
    assert board.page.locator(".question [data-play]").count() == 0
    said = board.hear("[data-answer=i-come-on-tuesday].answer")
    assert (said["card"], said["language"]) == ("i-come-on-tuesday", "ti")
    assert "dinsdag" in board.page.locator(".reply .theirs").inner_text()
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")
    board.tap("[data-action=parent-starts]")
    board.tap("[data-card=come-on-day-please].tile")
    assert board.screen()["turn"] == "parent"
    assert board.hear("[data-answer=come-on-day-please-monday].answer")["language"] == "nl"
    assert board.screen()["turn"] == "volunteer"
    assert board.wrong == []


def test_in_an_open_sentence_nothing_is_played_before_it_is_filled(tablet: Maker) -> None:
    board = tablet()
    board.begin("ar", "man")
    board.tap("[data-theme=visit].tile")
    heard = board.page.evaluate("window.heard.length")
    board.tap("[data-card=i-come-on].card")
    assert board.page.locator(".question .say").inner_text().count("…") == 1
    board.page.wait_for_timeout(1500)
    assert board.page.evaluate("window.heard.length") == heard
    assert board.page.evaluate("window.silent.length") == 0


def test_a_plan_opens_its_cards_in_order_and_back_leads_to_the_plans(tablet: Maker) -> None:
    board = tablet()
    board.begin("ti", "woman")
    board.tap("[data-action=plans]")
    board.tap("[data-theme=first-visit].tile")
    shown = board.page.locator(".cards [data-card]").evaluate_all(
        "(all) => all.map((one) => one.dataset.card)"
    )
    assert shown == ["hello", "sleeps-well", "i-come-on"]
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")
    assert board.screen()["screen"] == "plans"
    board.tap("[data-action=back]")
    assert board.screen()["screen"] == "themes"


def test_a_thing_in_a_talk_plate_says_its_word_and_then_the_dutch_one(tablet: Maker) -> None:
    board = tablet()
    board.begin("ti", "woman")
    board.tap("[data-action=plates]")
    board.tap("[data-plate=kitchen].tile")
    assert board.screen()["screen"] == "plate"
    said = board.hear("[data-spot=kitchen-pan]")
    assert (said["card"], said["language"]) == ("kitchen-pan", "ti")
    assert board.page.locator(".word").inner_text().count("de pan") == 1
    assert board.hear("[data-spot=kitchen-pan]")["language"] == "nl"
    assert board.hear("[data-spot=kitchen-bread]")["language"] == "ti"
    before = board.page.evaluate("window.heard.length")
    board.page.focus("[data-spot=kitchen-pan]")
    board.page.keyboard.press("Enter")
    board.page.wait_for_function("(before) => window.heard.length > before", arg=before)
    board.tap("[data-action=back]")
    assert board.screen()["screen"] == "plates"
    assert board.wrong == []


def test_a_question_for_a_woman_is_not_put_to_a_man(tablet: Maker) -> None:
    for form, count in (("woman", 1), ("man", 0)):
        board = tablet()
        board.begin("ti", form)
        board.tap("[data-theme=feelings].tile")
        assert board.page.locator("[data-card=has-midwife]").count() == count


def test_what_no_professional_has_confirmed_is_not_on_the_board(tablet: Maker) -> None:
    board = tablet()
    board.begin("ti", "woman")
    board.tap("[data-theme=feelings].tile")
    assert board.page.locator("[data-card=folic-acid]").count() == 0


def test_what_a_parent_begins_with_is_found_by_the_picture_of_its_theme(tablet: Maker) -> None:
    board = tablet()
    board.begin("ti", "woman")
    board.tap("[data-action=parent-starts]")
    every = board.page.locator(".wishes [data-card]").count()
    board.tap("[data-about=feelings]")
    shown = board.page.locator(".wishes [data-card]").evaluate_all(
        "(all) => all.map((one) => one.dataset.card)"
    )
    assert shown == ["i-am-worried", "i-miss-family"]
    board.tap("[data-about=all]")
    assert board.page.locator(".wishes [data-card]").count() == every > 2
