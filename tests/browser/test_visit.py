"""A visit as two people have it: tap a picture, hear the right language, answer, take turns."""

from __future__ import annotations

import pytest
from tests.browser.conftest import Maker

pytestmark = pytest.mark.browser

TABLET, PHONE = (1024, 768), (360, 740)
VISITS = [("ti", "woman", TABLET), ("ar", "man", PHONE)]


@pytest.mark.parametrize(("language", "form", "size"), VISITS)
def test_a_whole_visit_speaks_to_whoever_listens(
    tablet: Maker, language: str, form: str, size: tuple[int, int]
) -> None:
    board = tablet(size)
    board.open()
    greeting = board.hear(f".lang[data-language={language}]")
    assert (greeting["card"], greeting["language"]) == (None, language)
    board.tap(f".who[data-form={form}]")
    board.tap("[data-theme=sleeping].tile")
    question = board.hear("[data-card=sleeps-well].card")
    assert (question["card"], question["language"], question["form"]) == ("sleeps-well", language, form)
    assert board.screen() == {
        **{"screen": "card", "turn": "parent", "language": language, "form": form},
        **{"theme": "sleeping", "card": "sleeps-well"},
    }
    answer = board.hear("[data-answer=no].answer")
    assert (answer["card"], answer["language"]) == ("no", "nl")
    assert board.screen()["turn"] == "volunteer"
    assert board.hear("[data-core=thank-you]")["language"] == language
    board.tap(".seat[data-who=parent]")
    assert board.screen()["turn"] == "parent"
    assert board.hear("[data-core=again]")["language"] == "nl"
    assert board.wrong == []
    assert board.hosts == {board.url.split("/")[2]}


def test_a_card_without_answers_keeps_the_turn_with_the_volunteer(tablet: Maker) -> None:
    board = tablet()
    board.begin("ti", "woman")
    board.tap("[data-theme=sleeping].tile")
    assert board.hear("[data-card=same-every-evening].card")["language"] == "ti"
    assert board.screen()["turn"] == "volunteer"


def test_a_card_of_the_parent_speaks_dutch_and_gives_the_turn_back(tablet: Maker) -> None:
    board = tablet()
    board.begin("ar", "woman")
    board.tap("[data-action=parent-starts]")
    assert board.screen()["turn"] == "parent"
    assert board.hear("[data-card=i-am-worried].tile")["language"] == "nl"
    assert board.screen()["turn"] == "volunteer"
    board.tap("[data-action=back]")
    assert board.screen()["screen"] == "parent-starts"


def test_a_card_of_both_is_said_by_whose_turn_it_is(tablet: Maker) -> None:
    board = tablet()
    board.begin("ti", "man")
    board.tap("[data-theme=visit].tile")
    assert board.hear("[data-card=hello].card")["language"] == "ti"
    board.tap("[data-action=back]")
    board.tap(".seat[data-who=parent]")
    assert board.hear("[data-card=hello].card")["language"] == "nl"


def test_the_answer_can_be_heard_again_in_both_languages(tablet: Maker) -> None:
    board = tablet()
    board.begin("ti", "woman")
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-answer=yes].answer")
    assert board.hear(".said[data-answer=yes]")["language"] == "nl"
    assert board.hear(".reply [data-play=ti]")["language"] == "ti"
    assert board.hear(".asked .plays [data-play=ti]")["card"] == "sleeps-well"


def test_an_answer_of_the_set_itself_speaks_dutch_and_leads_nowhere(tablet: Maker) -> None:
    board = tablet()
    board.begin("ar", "woman")
    board.tap("[data-theme=feelings].tile")
    board.tap("[data-action=private]")
    board.tap("[data-card=much-stress].card")
    answer = board.hear("[data-answer=i-am-worried].answer")
    assert (answer["card"], answer["language"]) == ("i-am-worried", "nl")
    assert board.screen()["card"] == "much-stress"
    # As a card it has answers of its own; as an answer it is only said.
    assert board.page.locator(".answer").count() == 0
    assert board.hear(".reply [data-play=ar]")["card"] == "i-am-worried"
    assert board.wrong == []


def test_a_parent_who_gets_the_turn_back_can_choose_another_answer(tablet: Maker) -> None:
    board = tablet()
    board.begin("ti", "woman")
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    answers = board.page.locator(".answer").count()
    board.tap("[data-answer=yes].answer")
    board.tap(".seat[data-who=parent]")
    assert board.page.locator(".answer").count() == answers
    assert board.hear("[data-answer=no].answer")["card"] == "no"


def test_slow_stays_slow_until_it_is_tapped_again(tablet: Maker) -> None:
    board = tablet()
    board.page.add_init_script(
        "const play = HTMLMediaElement.prototype.play;"
        "HTMLMediaElement.prototype.play = function () { window.rate = this.playbackRate;"
        " window.pitch = this.preservesPitch; return play.call(this); };"
    )
    board.begin("ti", "woman")
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    slowly = board.hear("[data-action=slow]")
    assert (slowly["card"], slowly["language"]) == ("sleeps-well", "ti")
    assert board.page.evaluate("window.rate") < 1
    for _ in range(2):
        board.hear(".plays [data-play=ti]")
        assert board.page.evaluate("window.rate") < 1
        assert board.page.evaluate("window.pitch") is True
    board.tap("[data-action=slow]")
    board.hear(".plays [data-play=ti]")
    assert board.page.evaluate("window.rate") == 1


def test_questions_for_one_parent_alone_wait_behind_another_tap(tablet: Maker) -> None:
    board = tablet()
    board.begin("ti", "woman")
    board.tap("[data-theme=feelings].tile")
    assert board.page.locator("[data-card=much-stress]").count() == 0
    board.tap("[data-action=private]")
    assert board.page.locator("[data-card=much-stress]").count() == 1
    board.tap("[data-action=back]")
    board.tap("[data-theme=feelings].tile")
    assert board.page.locator("[data-card=much-stress]").count() == 0


def test_an_age_leaves_only_the_cards_that_fit_it(tablet: Maker) -> None:
    board = tablet()
    board.begin("ti", "woman")
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-age='2-4']")
    names = "(all) => all.map((one) => one.dataset.card)"
    shown = board.page.locator(".cards [data-card]").evaluate_all(names)
    assert shown == ["sleeps-well", "same-every-evening"]


def test_a_missing_clip_is_said_and_shown_never_silent(tablet: Maker) -> None:
    board = tablet(worker=False)
    board.page.route("**/*.mp3", lambda route: route.abort())
    board.begin("ti", "woman")
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    board.page.wait_for_selector(".plays [data-play=ti][data-state=missing]")
    assert board.page.locator(".notice.alarm").is_visible()
    assert board.page.evaluate("window.silent.at(-1).card") == "sleeps-well"


def test_a_visit_leaves_language_and_form_behind_and_nothing_else(tablet: Maker) -> None:
    board = tablet()
    board.begin("ti", "woman")
    board.offline()
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-answer=no].answer")
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")
    board.tap("[data-action=end-visit]")
    stored = board.page.evaluate(
        "async () => ({local: {...localStorage}, session: {...sessionStorage}, cookies: document.cookie,"
        " databases: (await indexedDB.databases()).length, caches: await caches.keys()})"
    )
    assert stored["local"] == {"praatplaat": '{"language":"ti","form":"woman"}'}
    assert (stored["session"], stored["cookies"], stored["databases"]) == ({}, "", 0)
    assert all(name.startswith("praatplaat-") for name in stored["caches"])
    board.page.reload()
    board.tap("[data-action=continue]")
    assert board.screen()["screen"] == "themes"


def test_every_page_of_a_visit_goes_back_to_where_it_came_from(tablet: Maker) -> None:
    board = tablet()
    board.begin("en", "woman")
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-action=help]")
    for screen in ("card", "theme", "themes"):
        board.tap("[data-action=back]")
        assert board.screen()["screen"] == screen


def test_a_card_of_the_help_page_leads_back_to_the_talk(tablet: Maker) -> None:
    board = tablet()
    board.begin("en", "woman")
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-action=help]")
    board.tap("[data-card=call-interpreter].card")
    board.tap("[data-action=help]")
    board.tap("[data-card=call-interpreter].card")
    board.tap("[data-action=back]")
    assert board.screen()["screen"] == "help"
    board.tap("[data-action=back]")
    assert (board.screen()["screen"], board.screen()["card"]) == ("card", "sleeps-well")
    board.tap("[data-action=back]")
    assert board.screen()["screen"] == "theme"


def test_help_gives_the_numbers_as_links(tablet: Maker) -> None:
    board = tablet(PHONE)
    board.open()
    board.tap("[data-action=help]")
    board.page.wait_for_selector("[data-screen=help]")
    links = board.page.locator("a.call").evaluate_all("(all) => all.map((one) => one.getAttribute('href'))")
    assert links == ["tel:112", "tel:08002000"]


def test_the_doctors_post_nearby_is_set_on_the_tablet_and_can_be_called(tablet: Maker) -> None:
    board = tablet(PHONE)
    board.open()
    board.tap("[data-action=help]")
    board.tap(".acts [data-action=settings]")
    board.page.fill("[data-input=post]", "0900-1515 <b>")
    board.page.reload()
    board.tap("[data-action=help]")
    board.page.wait_for_selector("[data-screen=help]")
    links = board.page.locator("a.call").evaluate_all("(all) => all.map((one) => one.getAttribute('href'))")
    assert links == ["tel:112", "tel:09001515", "tel:08002000"]


def test_face_to_face_turns_the_half_of_the_parent(tablet: Maker) -> None:
    board = tablet()
    board.begin("ti", "woman")
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-action=flip]")
    assert board.page.locator(".screen").get_attribute("data-view") == "face"
    assert board.hear(".half[data-who=parent] [data-answer=yes]")["language"] == "nl"
    board.tap(".seam [data-action=flip]")
    assert board.page.locator(".screen").get_attribute("data-view") is None
