"""Plans: made on the tablet, by link or from a ready-made one; walked through, left, kept or wiped."""

from __future__ import annotations

import pytest
from tests.browser.conftest import Maker
from tests.browser.talking import PHONE, TABLET, cards_in, opened, put_together

from praatplaat.codes import code_of

pytestmark = pytest.mark.browser


def test_a_plan_made_on_the_tablet_is_walked_through_left_and_taken_up_again(tablet: Maker) -> None:
    board = opened(tablet)
    put_together(board, "sleeps-well", "wakes-at-night", "same-every-evening")
    board.tap("[data-action=move][data-of=same-every-evening][data-by='-1']")
    assert cards_in(board, ".prepared [data-action=choose]") == [
        "sleeps-well",
        "same-every-evening",
        "wakes-at-night",
    ]
    board.tap("[data-theme=own]")
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-answer=yes].answer")
    assert cards_in(board, ".nexts .card")[0] == "same-every-evening"
    # Something else comes up, and then the plan goes on where it was.
    board.tap("[data-action=parent-starts]")
    board.tap("[data-card=i-am-worried].tile")
    assert cards_in(board, ".nexts .card")[0] == "same-every-evening"
    board.tap("[data-action=plan]")
    assert cards_in(board, "[data-sign=tick]") == ["sleeps-well"]
    assert cards_in(board, "[data-sign=next]") == ["same-every-evening"]
    assert board.hear("[data-card=same-every-evening].card")["language"] == "ti"


def test_a_ready_made_plan_can_be_changed_into_ones_own(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap("[data-action=plans]")
    board.tap("[data-theme=first-visit].tile")
    cards = cards_in(board, ".cards .card")
    board.tap("[data-action=adapt]")
    assert cards_in(board, ".prepared [data-action=choose]") == cards
    board.tap(f"[data-action=choose][data-of={cards[0]}]")
    assert cards_in(board, ".prepared [data-action=choose]") == cards[1:]


def test_at_the_end_a_plan_is_asked_about_and_kept_or_wiped(tablet: Maker) -> None:
    board = opened(tablet)
    put_together(board, "sleeps-well")
    board.tap("[data-action=back]")
    assert board.screen()["screen"] == "plans"
    board.tap("[data-action=back]")
    board.tap("[data-action=end-visit]")
    assert board.screen()["screen"] == "end"
    board.tap("[data-action=keep-plan]")
    board.page.reload()
    board.page.wait_for_selector("[data-screen=start] .promise[role=status]")
    board.tap("[data-action=continue]")
    board.tap("[data-action=end-visit]")
    board.tap("[data-screen=end] [data-action=end-visit]")
    assert board.screen()["screen"] == "start"
    assert "praatplaat-plan" not in board.page.evaluate("({...localStorage})")


def test_a_plan_comes_by_link_and_its_codes_leave_the_address(tablet: Maker) -> None:
    board = tablet()
    codes = "".join(code_of(card) for card in ("wakes-at-night", "sleeps-well"))
    board.page.goto(f"{board.url}#plan={codes.lower()}ZZZZZ")
    board.page.wait_for_selector("[data-screen=start] .promise[role=status]")
    assert board.page.url == board.url
    board.tap(".lang[data-language=ti]")
    board.tap(".who[data-form=man]")
    board.tap("[data-action=plans]")
    board.tap("[data-action=prepare]")
    assert cards_in(board, ".prepared [data-action=choose]") == ["wakes-at-night", "sleeps-well"]


def test_a_link_that_opened_elsewhere_can_be_pasted(tablet: Maker) -> None:
    board = opened(tablet)
    board.tap("[data-action=plans]")
    board.tap("[data-action=prepare]")
    board.page.fill("[data-input=plan-link]", f"https://elders.example/visit/#plan={code_of('sleeps-well')}")
    assert cards_in(board, ".prepared [data-action=choose]") == ["sleeps-well"]


def test_a_code_this_tablet_does_not_know_leaves_the_rest_of_a_plan_whole(tablet: Maker) -> None:
    board = tablet()
    board.page.goto(f"{board.url}#plan={code_of('sleeps-well')}ZZZZZ")
    board.page.wait_for_selector("[data-screen=start] .promise[role=status]")
    assert board.page.evaluate("localStorage['praatplaat-plan']") == '["sleeps-well"]'


def test_a_link_that_is_no_plan_says_so_and_leaves_the_address(tablet: Maker) -> None:
    board = tablet()
    board.page.goto(f"{board.url}#plan=ZZZZZ")
    board.page.wait_for_selector("[role=alert]")
    assert board.page.url == board.url
    assert "praatplaat-plan" not in board.page.evaluate("({...localStorage})")


def test_a_plan_that_was_replaced_can_be_put_back(tablet: Maker) -> None:
    board = opened(tablet)
    put_together(board, "sleeps-well")
    board.tap("[data-action=drop-plan]")
    assert cards_in(board, ".prepared [data-action=choose]") == []
    board.tap("[data-action=former-plan]")
    assert cards_in(board, ".prepared [data-action=choose]") == ["sleeps-well"]


def test_moving_a_card_twice_moves_that_card_twice(tablet: Maker) -> None:
    board = opened(tablet)
    put_together(board, "sleeps-well", "wakes-at-night", "same-every-evening")
    board.page.locator("[data-action=move][data-of=same-every-evening][data-by='-1']").focus()
    board.page.keyboard.press("Enter")
    board.page.keyboard.press("Enter")
    assert cards_in(board, ".prepared [data-action=choose]")[0] == "same-every-evening"


def test_a_plan_never_shows_a_private_card_as_the_next_one(tablet: Maker) -> None:
    board = tablet()
    codes = "".join(code_of(card) for card in ("sleeps-well", "much-stress", "same-every-evening"))
    board.page.goto(f"{board.url}#plan={codes}")
    board.tap(".lang[data-language=ti]")
    board.tap(".who[data-form=woman]")
    board.tap("[data-action=plans]")
    board.tap("[data-action=prepare]")
    board.tap("[data-theme=own]")
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-answer=yes].answer")
    assert cards_in(board, ".nexts .card")[0] == "same-every-evening"
    assert "much-stress" not in cards_in(board, ".nexts .card")


@pytest.mark.parametrize("size", [TABLET, PHONE])
def test_in_a_plan_an_explanation_can_still_be_shown_back(tablet: Maker, size: tuple[int, int]) -> None:
    board = tablet(size)
    board.page.goto(f"{board.url}#plan={code_of('wash-hands')}{code_of('sleeps-well')}")
    board.tap(".lang[data-language=ti]")
    board.tap(".who[data-form=woman]")
    board.tap("[data-action=plans]")
    board.tap("[data-action=prepare]")
    board.tap("[data-theme=own]")
    board.tap("[data-card=wash-hands].card")
    board.tap("[data-answer=i-understand].answer")
    for card in ("sleeps-well", "show-what-you-understood"):
        assert board.page.locator(f".nexts [data-card={card}]").is_visible()
