"""What carries an hour at the table: whose turn it is, answers that are picked, what was said."""

from __future__ import annotations

import pytest
from tests.browser.conftest import Maker
from tests.browser.talking import PHONE, TABLET, cards_in, opened

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("size", [TABLET, (768, 1024), PHONE])
def test_the_parent_can_begin_from_every_screen_of_a_talk_and_comes_back_to_it(
    tablet: Maker, size: tuple[int, int]
) -> None:
    board = opened(tablet, size=size)
    ways: dict[str, list[str]] = {
        "themes": [],
        "theme": ["[data-theme=sleeping].tile"],
        "card": ["[data-card=sleeps-well].card"],
        "plates": ["[data-action=back]", "[data-action=back]", "[data-action=plates]"],
        "plate": ["[data-plate=kitchen].tile"],
        "search": ["[data-action=back]", "[data-action=back]", "[data-action=search]"],
        "trail": ["[data-action=back]", "[data-action=trail]"],
    }
    for screen, taps in ways.items():
        for tap in taps:
            board.tap(tap)
        assert board.screen()["screen"] == screen
        board.tap("[data-action=parent-starts]")
        assert (board.screen()["screen"], board.screen()["turn"]) == ("parent-starts", "parent")
        board.tap("[data-action=back]")
        assert board.screen()["screen"] == screen


def test_what_was_said_is_listed_and_said_again_in_the_same_language(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-answer=no].answer")
    board.tap("[data-core=thank-you]")
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")
    board.tap("[data-action=trail]")
    assert cards_in(board, "[data-screen=trail] .card") == ["thank-you", "no", "sleeps-well"]
    assert board.hear("[data-screen=trail] [data-of=no]")["language"] == "nl"
    assert board.hear("[data-screen=trail] [data-of=sleeps-well]")["language"] == "ti"
    assert len(cards_in(board, "[data-screen=trail] .card")) == 3


def test_picking_for_a_plan_does_not_silence_the_parent(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap("[data-action=plans]")
    board.tap("[data-action=prepare]")
    board.tap("[data-action=pick]")
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-action=parent-starts]")
    assert board.hear("[data-card=i-am-worried].tile")["language"] == "nl"


def test_after_an_explanation_one_tap_asks_to_show_it_and_one_more_explains_again(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap("[data-theme=health].tile")
    board.hear("[data-card=wash-hands].card")
    board.hear("[data-answer=i-understand].answer")
    asked = board.hear(".nexts [data-card=show-what-you-understood]")
    assert (asked["card"], asked["language"]) == ("show-what-you-understood", "ti")
    board.hear(".answer >> nth=0")
    assert board.hear(".nexts [data-card=wash-hands]")["card"] == "wash-hands"


def test_where_it_hurts_is_tapped_on_a_body(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap("[data-theme=health].tile")
    board.hear("[data-card=where-hurts].card")
    said = board.hear(".pointing [data-answer=pain-belly]")
    assert (said["card"], said["language"]) == ("pain-belly", "nl")
    assert board.screen()["turn"] == "volunteer"


def test_a_number_has_a_key_with_as_many_dots(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap("[data-theme=health].tile")
    board.hear("[data-card=how-many-children].card")
    key = board.page.locator(".key[data-answer=three]")
    assert key.locator(".number").inner_text() == "3"
    assert key.locator(".dot.full").count() == 3
    assert board.hear(".key[data-answer=three]")["language"] == "nl"


def test_across_the_table_a_body_gets_the_whole_screen_and_a_missing_sound_is_told(tablet: Maker) -> None:
    board = tablet(worker=False)
    board.page.route("**/*.mp3", lambda route: route.abort())
    board.begin("ti", "woman")
    board.tap("[data-theme=health].tile")
    board.tap("[data-action=flip]")
    board.tap("[data-card=wash-hands].card")
    assert board.page.locator(".screen").get_attribute("data-view") == "face"
    board.page.wait_for_selector(".half[data-who=volunteer] [role=alert]")
    board.tap(".seam [data-action=back]")
    board.tap("[data-card=where-hurts].card")
    assert board.page.locator(".screen").get_attribute("data-view") is None
    assert board.page.locator(".screen[data-flip] .pointing").count() == 1


def test_across_the_table_the_screen_turns_to_whose_turn_it_is_and_stays_so_next_time(tablet: Maker) -> None:
    board = opened(tablet, size=PHONE)
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-action=flip]")
    flipped = board.page.locator(".screen[data-flip]")
    assert flipped.count() == 1
    board.tap("[data-card=sleeps-well].card")
    assert flipped.count() == 1
    board.tap("[data-answer=yes].answer")
    assert flipped.count() == 0
    board.page.reload()
    board.tap("[data-action=continue]")
    board.settle()
    board.tap("[data-action=parent-starts]")
    assert flipped.count() == 1
    board.tap("[data-action=flip]")
    board.tap("[data-action=back]")
    board.tap("[data-action=parent-starts]")
    assert flipped.count() == 0


def test_the_seat_of_whoever_should_talk_brings_their_own_subjects(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap(".seat[data-who=parent]")
    assert (board.screen()["screen"], board.screen()["turn"]) == ("parent-starts", "parent")
    board.tap(".seat[data-who=volunteer]")
    assert (board.screen()["screen"], board.screen()["turn"]) == ("themes", "volunteer")


def test_after_an_answer_the_question_can_still_be_heard_slowly(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap("[data-theme=sleeping].tile")
    board.hear("[data-card=sleeps-well].card")
    board.hear("[data-answer=no].answer")
    slowly = board.hear(".asked [data-action=slow]")
    assert (slowly["card"], slowly["language"]) == ("sleeps-well", "ti")


def test_a_stop_of_the_parent_stays_until_the_next_tap(tablet: Maker) -> None:
    board = tablet()
    board.page.clock.install()
    board.begin("ti", "woman")
    board.tap("[data-theme=sleeping].tile")
    board.hear("[data-card=sleeps-well].card")
    board.hear("[data-core=stop]")
    board.page.clock.run_for(30_000)
    assert board.page.locator(".echo[data-who=parent]").is_visible()
    board.tap(".plays [data-play=ti]")
    assert board.page.locator(".echo").count() == 0
