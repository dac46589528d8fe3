"""What carries an hour at the table: plans, what was said, practice, the game, search and a typed sentence."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.browser.conftest import Maker, Tablet

from praatplaat.codes import code_of

pytestmark = pytest.mark.browser

TABLET, PHONE = (1024, 768), (360, 740)
HALF_AN_HOUR = 31 * 60_000

WATCH = """
window.kept = [];
const put = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) { window.kept.push([key, value]); return put.call(this, key, value); };
"""
RATE = """
const play = HTMLMediaElement.prototype.play;
HTMLMediaElement.prototype.play = function () { window.rate = this.playbackRate; return play.call(this); };
"""
STORED = """async () => ({
  local: {...localStorage}, session: {...sessionStorage}, cookies: document.cookie,
  databases: (await indexedDB.databases()).length, caches: await caches.keys(),
})"""


def _opened(
    tablet: Maker, language: str = "ti", form: str = "woman", size: tuple[int, int] = TABLET
) -> Tablet:
    board = tablet(size)
    board.page.add_init_script(WATCH)
    board.begin(language, form)
    return board


def _plan(board: Tablet, *cards: str) -> None:
    """Put a plan together on the tablet, from the themes, and end at the list of it."""
    board.tap("[data-action=plans]")
    board.tap("[data-action=prepare]")
    board.tap("[data-action=pick]")
    board.tap("[data-theme=sleeping].tile")
    for card in cards:
        board.tap(f"[data-card={card}].card")
    board.tap("[data-action=picked]")


def _cards(board: Tablet, selector: str) -> list[str]:
    names = "(all) => all.map((one) => one.dataset.card ?? one.dataset.of)"
    found: list[str] = board.page.locator(selector).evaluate_all(names)
    return found


# ---- the parent begins


@pytest.mark.parametrize("size", [TABLET, (768, 1024), PHONE])
def test_the_parent_can_begin_from_every_screen_of_a_talk_and_comes_back_to_it(
    tablet: Maker, size: tuple[int, int]
) -> None:
    board = _opened(tablet, size=size)
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


# ---- what was said, and what is kept


def test_what_was_said_is_listed_and_said_again_in_the_same_language(tablet: Maker) -> None:
    board = _opened(tablet)
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-answer=no].answer")
    board.tap("[data-core=thank-you]")
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")
    board.tap("[data-action=trail]")
    assert _cards(board, "[data-screen=trail] .card") == ["thank-you", "no", "sleeps-well"]
    assert board.hear("[data-screen=trail] [data-of=no]")["language"] == "nl"
    assert board.hear("[data-screen=trail] [data-of=sleeps-well]")["language"] == "ti"
    assert len(_cards(board, "[data-screen=trail] .card")) == 3


def test_what_was_said_is_gone_at_the_end_of_the_visit(tablet: Maker) -> None:
    board = _opened(tablet)
    board.tap("[data-core=thank-you]")
    board.tap("[data-action=end-visit]")
    board.tap("[data-action=continue]")
    board.tap("[data-action=trail]")
    assert _cards(board, "[data-screen=trail] .card") == []


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
    assert _cards(board, "[data-screen=trail] .card") == []


def test_every_key_the_board_ever_stores_is_known_and_none_holds_a_word_of_the_talk(tablet: Maker) -> None:
    board = _opened(tablet)
    board.offline()
    _plan(board, "sleeps-well")
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


# ---- plans


def test_a_plan_made_on_the_tablet_is_walked_through_left_and_taken_up_again(tablet: Maker) -> None:
    board = _opened(tablet)
    _plan(board, "sleeps-well", "wakes-at-night", "same-every-evening")
    board.tap("[data-action=move][data-of=same-every-evening][data-by='-1']")
    assert _cards(board, ".prepared [data-action=choose]") == [
        "sleeps-well",
        "same-every-evening",
        "wakes-at-night",
    ]
    board.tap("[data-theme=own]")
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-answer=yes].answer")
    assert _cards(board, ".nexts .card")[0] == "same-every-evening"
    # Something else comes up, and then the plan goes on where it was.
    board.tap("[data-action=parent-starts]")
    board.tap("[data-card=i-am-worried].tile")
    assert _cards(board, ".nexts .card")[0] == "same-every-evening"
    board.tap("[data-action=plan]")
    assert _cards(board, "[data-sign=tick]") == ["sleeps-well"]
    assert _cards(board, "[data-sign=next]") == ["same-every-evening"]
    assert board.hear("[data-card=same-every-evening].card")["language"] == "ti"


def test_a_ready_made_plan_can_be_changed_into_ones_own(tablet: Maker) -> None:
    board = _opened(tablet)
    board.tap("[data-action=plans]")
    board.tap("[data-theme=first-visit].tile")
    cards = _cards(board, ".cards .card")
    board.tap("[data-action=adapt]")
    assert _cards(board, ".prepared [data-action=choose]") == cards
    board.tap(f"[data-action=choose][data-of={cards[0]}]")
    assert _cards(board, ".prepared [data-action=choose]") == cards[1:]


def test_at_the_end_a_plan_is_asked_about_and_kept_or_wiped(tablet: Maker) -> None:
    board = _opened(tablet)
    _plan(board, "sleeps-well")
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
    assert _cards(board, ".prepared [data-action=choose]") == ["wakes-at-night", "sleeps-well"]


def test_a_link_that_opened_elsewhere_can_be_pasted(tablet: Maker) -> None:
    board = _opened(tablet)
    board.tap("[data-action=plans]")
    board.tap("[data-action=prepare]")
    board.page.fill("[data-input=plan-link]", f"https://elders.example/visit/#plan={code_of('sleeps-well')}")
    assert _cards(board, ".prepared [data-action=choose]") == ["sleeps-well"]


# ---- understanding each other


def test_after_an_explanation_one_tap_asks_to_show_it_and_one_more_explains_again(tablet: Maker) -> None:
    board = _opened(tablet)
    board.tap("[data-theme=health].tile")
    board.tap("[data-card=wash-hands].card")
    board.hear("[data-answer=i-understand].answer")
    asked = board.hear(".nexts [data-card=show-what-you-understood]")
    assert (asked["card"], asked["language"]) == ("show-what-you-understood", "ti")
    board.hear(".answer >> nth=0")
    assert board.hear(".nexts [data-card=wash-hands]")["card"] == "wash-hands"


def test_a_phrase_that_sounded_odd_gives_a_code_for_the_coordinator(tablet: Maker) -> None:
    board = _opened(tablet, "ar", "man", PHONE)
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


# ---- answers that are picked


def test_where_it_hurts_is_tapped_on_a_body(tablet: Maker) -> None:
    board = _opened(tablet)
    board.tap("[data-theme=health].tile")
    board.tap("[data-card=where-hurts].card")
    said = board.hear(".pointing [data-answer=pain-belly]")
    assert (said["card"], said["language"]) == ("pain-belly", "nl")
    assert board.screen()["turn"] == "volunteer"


def test_a_number_has_a_key_with_as_many_dots(tablet: Maker) -> None:
    board = _opened(tablet)
    board.tap("[data-theme=health].tile")
    board.tap("[data-card=how-many-children].card")
    key = board.page.locator(".key[data-answer=three]")
    assert key.locator(".number").inner_text() == "3"
    assert key.locator(".dot.full").count() == 3
    assert board.hear(".key[data-answer=three]")["language"] == "nl"


# ---- learning


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
    board = _opened(tablet)
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-action=practise]")
    board.hear("[data-step=hear]")
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")
    board.tap("[data-action=trail]")
    assert _cards(board, "[data-screen=trail] .card") == []


def _spot(board: Tablet, spot: str) -> None:
    before = board.page.evaluate("window.heard.length")
    board.page.locator(f"[data-spot={spot}]").dispatch_event("click")
    board.page.wait_for_function("(before) => window.heard.length > before", arg=before)


def test_find_it_says_a_dutch_word_helps_after_two_misses_and_shows_what_was_found(tablet: Maker) -> None:
    board = _opened(tablet)
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


# ---- search, and what no card says


@pytest.mark.parametrize(
    ("typed", "card"), [("slaapt", "sleeps-well"), ("slaapr", "sleeps-well"), ("sleep", "sleeps-well")]
)
def test_search_finds_a_card_while_one_types_without_internet(tablet: Maker, typed: str, card: str) -> None:
    board = _opened(tablet, size=PHONE)
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
    board = _opened(tablet)
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
    board = _opened(tablet)
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


# ---- how the tablet is used


def test_settings_last_and_the_board_speaks_english_when_asked(tablet: Maker) -> None:
    board = _opened(tablet)
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


def test_across_the_table_the_screen_turns_to_whose_turn_it_is_and_stays_so_next_time(tablet: Maker) -> None:
    board = _opened(tablet, size=PHONE)
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
    board.tap("[data-action=parent-starts]")
    assert flipped.count() == 1
    board.tap("[data-action=flip]")
    board.tap("[data-action=back]")
    board.tap("[data-action=parent-starts]")
    assert flipped.count() == 0


# ---- what a fresh reader found, so that it stays mended


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
    board = _opened(tablet)
    _plan(board, "sleeps-well")
    board.tap("[data-action=drop-plan]")
    assert _cards(board, ".prepared [data-action=choose]") == []
    board.tap("[data-action=former-plan]")
    assert _cards(board, ".prepared [data-action=choose]") == ["sleeps-well"]


def test_moving_a_card_twice_moves_that_card_twice(tablet: Maker) -> None:
    board = _opened(tablet)
    _plan(board, "sleeps-well", "wakes-at-night", "same-every-evening")
    board.page.locator("[data-action=move][data-of=same-every-evening][data-by='-1']").focus()
    board.page.keyboard.press("Enter")
    board.page.keyboard.press("Enter")
    assert _cards(board, ".prepared [data-action=choose]")[0] == "same-every-evening"


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
    assert _cards(board, ".nexts .card")[0] == "same-every-evening"
    assert "much-stress" not in _cards(board, ".nexts .card")


def test_other_words_take_the_old_translation_away(tablet: Maker) -> None:
    board = tablet(worker=False)
    answer = {"text": "X", "back": None, "engine": "Google", "roman": None, "clip": None}
    board.page.route("**/visit/sentence", lambda route: route.fulfill(json=answer))
    board.begin("ti", "woman")
    _typed(board, "Mijn fiets is stuk")
    board.page.wait_for_selector("[data-unchecked]")
    board.page.fill("[data-input=type]", "Mijn auto is stuk")
    assert board.page.locator("[data-unchecked]").count() == 0


def test_practice_from_a_card_begins_with_that_card(tablet: Maker) -> None:
    board = _opened(tablet)
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=same-every-evening].card")
    board.tap("[data-action=tip]")
    board.tap("[data-action=practise]")
    assert board.hear("[data-step=hear]")["card"] == "same-every-evening"


def test_a_parent_who_learns_dutch_has_the_turn(tablet: Maker) -> None:
    board = _opened(tablet)
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-action=practise]")
    board.tap("[data-action=learner]")
    assert board.screen()["turn"] == "parent"
    assert board.hear("[data-core=again]")["language"] == "nl"


def test_picking_for_a_plan_does_not_silence_the_parent(tablet: Maker) -> None:
    board = _opened(tablet)
    board.tap("[data-action=plans]")
    board.tap("[data-action=prepare]")
    board.tap("[data-action=pick]")
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-action=parent-starts]")
    assert board.hear("[data-card=i-am-worried].tile")["language"] == "nl"


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


def test_a_second_search_begins_empty(tablet: Maker) -> None:
    board = _opened(tablet)
    board.tap("[data-action=search]")
    board.page.keyboard.type("slaapt")
    board.tap("[data-action=back]")
    board.tap("[data-action=search]")
    assert board.page.input_value("[data-input=query]") == ""


def test_escape_ends_the_voice_and_closes_what_lies_on_top_first(tablet: Maker) -> None:
    board = _opened(tablet)
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
        "localStorage.setItem('praatplaat-odd', JSON.stringify([{id: 'no', language: 'xx'}, {id: 'no', language: 'ti'}]))"
    )
    board.open()
    board.tap("[data-action=settings]")
    board.tap("[data-action=odd-list]")
    assert board.page.locator(".code").count() == 1
