"""A native speaker's phone, for real: read, correct, record, lose the network, and lose nothing else."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser
from tests.browser.conftest import ARGUMENTS, CHROMIUM, free_port
from tests.browser.reviewer import Reviewer, eventually, walk
from tests.browser.test_look import LEAST, SIDEWAYS, SMALL
from tests.web.reviewers import FakeDesk, shortened, site

from praatplaat.model import Form
from praatplaat.office.reviews import Said

pytestmark = pytest.mark.browser

MICROPHONE = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")
SMALL_PHONE, LARGE_PHONE = (360, 740), (390, 844)


@pytest.fixture(scope="session")
def talking(chromium: Browser) -> Iterator[Browser]:
    """Return a Chromium with a microphone that beeps."""
    browser = chromium.browser_type.launch(executable_path=CHROMIUM, args=[*ARGUMENTS, *MICROPHONE])
    yield browser
    browser.close()


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk(sets=("sleeping",), most=2, hears=shortened)


@pytest.fixture
def address(desk: FakeDesk) -> Iterator[str]:
    """Serve the page, and return where."""
    port = free_port()
    server = uvicorn.Server(uvicorn.Config(site(desk), port=port, log_level="critical", ws="none"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{port}/review/"
    server.should_exit = True
    thread.join()


@pytest.fixture
def phone(talking: Browser, address: str) -> Iterator[Callable[..., Reviewer]]:
    """Return a maker of phones."""
    contexts = []

    def made(size: tuple[int, int] = SMALL_PHONE, *, bypass_csp: bool = False) -> Reviewer:
        viewport = {"width": size[0], "height": size[1]}
        context = talking.new_context(
            viewport=viewport, has_touch=True, reduced_motion="reduce", bypass_csp=bypass_csp
        )
        contexts.append(context)
        one = Reviewer(context.new_page(), address)
        one.page.on("console", one.noted)
        one.page.on("pageerror", lambda error: one.wrong.append(str(error)))
        return one

    yield made
    for context in contexts:
        context.close()


@pytest.mark.parametrize(("size", "language"), [(SMALL_PHONE, "ti"), (LARGE_PHONE, "ar"), ((320, 568), "ar")])
def test_every_screen_can_be_tapped_and_none_scrolls_sideways(
    phone: Callable[..., Reviewer], size: tuple[int, int], language: str
) -> None:
    reviewer = phone(size)
    wrong = []
    for place in walk(reviewer, language):
        wrong += [f"{place}: too small: {one}" for one in reviewer.page.evaluate(SMALL, LEAST)]
        wrong += [f"{place}: sideways: {one}" for one in reviewer.page.evaluate(SIDEWAYS)]
    assert wrong == []
    assert reviewer.wrong == []


@pytest.mark.parametrize("language", ["ti", "ar"])
def test_axe_finds_nothing_on_any_screen(phone: Callable[..., Reviewer], language: str) -> None:
    reviewer = phone(bypass_csp=True)
    wrong = []
    for place in walk(reviewer, language):
        found = Axe().run(reviewer.page).response["violations"]
        wrong += [f"{place}: {one['id']}: {node['html'][:120]}" for one in found for node in one["nodes"]]
    assert wrong == []


def test_the_secret_of_the_link_does_not_stay_in_the_address(phone: Callable[..., Reviewer]) -> None:
    reviewer = phone()
    reviewer.open("ar")
    assert "#" not in reviewer.page.url
    assert reviewer.page.get_attribute(".page", "dir") == "rtl"
    reviewer.page.reload()
    reviewer.at("hello")


def test_a_phrase_is_good_or_corrected_in_both_forms(phone: Callable[..., Reviewer], desk: FakeDesk) -> None:
    reviewer = phone()
    reviewer.open("ti")
    reviewer.page.fill("[name=name]", "Mariam T.")
    reviewer.do("start")
    reviewer.do("good")
    reviewer.page.wait_for_selector("[data-card=bedtime]")
    reviewer.do("open-correct")
    reviewer.do("send-correct")
    reviewer.page.wait_for_selector(".said")
    reviewer.page.fill("textarea[name=man]", "ሰዓት ክንደይ እዩ ዝድቅስ፧")
    reviewer.page.fill("textarea[name=comment]", "ሓጺር ይሓይሽ")
    reviewer.do("send-correct")
    reviewer.at("end")
    eventually(lambda: len(desk.said) == 2, reviewer)
    assert [(one.card, one.said) for one in desk.said] == [
        ("sleeps-well", Said.APPROVE),
        ("bedtime", Said.CORRECT),
    ]
    assert desk.said[1].texts[Form.MAN] == "ሰዓት ክንደይ እዩ ዝድቅስ፧"
    assert desk.said[1].texts[Form.WOMAN]
    assert desk.said[1].comment == "ሓጺር ይሓይሽ"
    assert desk.names == {"ti": "Mariam T."}


def test_what_sounds_odd_is_one_tap_and_the_phrase_stays(
    phone: Callable[..., Reviewer], desk: FakeDesk
) -> None:
    reviewer = phone()
    reviewer.begin("ti")
    reviewer.do("open-odd")
    reviewer.page.click("[data-reason=odd-pace]")
    reviewer.page.wait_for_selector("[data-card=sleeps-well] [data-do=open-odd][data-said]")
    eventually(lambda: bool(desk.said), reviewer)
    assert (desk.said[0].said, bool(desk.said[0].comment)) == (Said.ODD, True)


def test_a_voice_is_recorded_heard_and_kept_for_both_forms(
    phone: Callable[..., Reviewer], desk: FakeDesk
) -> None:
    reviewer = phone()
    reviewer.begin("ti")
    reviewer.agree()
    for _ in range(2):
        reviewer.speak()
        reviewer.page.click(".version [data-do=play] >> nth=1")
        reviewer.page.wait_for_selector(".version [data-state=playing]")
        reviewer.do("record-keep")
    reviewer.at("phrase")
    eventually(lambda: len(desk.kept) == 2, reviewer)
    assert [desk.heard[name] for name, _ in desk.kept] == [
        ("sleeping", "sleeps-well", Form.WOMAN),
        ("sleeping", "sleeps-well", Form.MAN),
    ]
    assert all(consent.given for _, consent in desk.kept)
    assert reviewer.wrong == []


def test_without_a_tick_nothing_is_recorded(phone: Callable[..., Reviewer]) -> None:
    reviewer = phone()
    reviewer.begin("ti")
    reviewer.do("record")
    reviewer.do("agree")
    reviewer.at("consent")


def test_all_phrases_are_recorded_one_after_another(phone: Callable[..., Reviewer], desk: FakeDesk) -> None:
    reviewer = phone()
    reviewer.begin("ti")
    for _ in range(2):
        reviewer.do("next")
    reviewer.do("record-all")
    reviewer.page.check("[name=agree]")
    reviewer.do("agree")
    for left in range(4, 0, -1):
        reviewer.page.wait_for_selector("[data-phase=ready]")
        assert str(left) in reviewer.page.inner_text(".top")
        reviewer.speak()
        reviewer.do("record-keep")
    reviewer.at("end")
    eventually(lambda: len(desk.kept) == 4, reviewer)


def test_without_network_what_was_said_waits_and_is_sent_afterwards(
    phone: Callable[..., Reviewer], desk: FakeDesk
) -> None:
    reviewer = phone()
    reviewer.begin("ti")
    reviewer.agree()
    reviewer.page.context.set_offline(True)
    reviewer.speak()
    reviewer.do("record-keep")
    reviewer.do("cancel")
    reviewer.do("good")
    reviewer.page.wait_for_selector(".unsent")
    assert "2" in reviewer.page.inner_text(".unsent")
    assert (desk.said, desk.kept) == ([], [])
    reviewer.page.context.set_offline(False)
    reviewer.page.wait_for_selector(".unsent", state="detached", timeout=15_000)
    eventually(lambda: bool(desk.said), reviewer)
    assert ([one.said for one in desk.said], len(desk.kept)) == ([Said.APPROVE], 1)


def test_the_way_back_of_the_phone_goes_one_step_back(phone: Callable[..., Reviewer]) -> None:
    reviewer = phone()
    reviewer.begin("ti")
    reviewer.do("open-correct")
    reviewer.page.go_back()
    reviewer.at("phrase")
    reviewer.page.go_back()
    reviewer.at("hello")


def test_a_link_that_has_ended_says_so_in_every_language(phone: Callable[..., Reviewer]) -> None:
    reviewer = phone()
    reviewer.open("old")
    reviewer.at("closed")
    assert reviewer.page.locator("section[lang]").count() == 4


def test_a_link_that_is_withdrawn_meanwhile_says_so_too(
    phone: Callable[..., Reviewer], desk: FakeDesk
) -> None:
    reviewer = phone()
    reviewer.begin("ti")
    desk.revoked.add("ti")
    reviewer.do("good")
    reviewer.at("closed")


def test_who_is_done_leaves_nothing_on_the_phone(phone: Callable[..., Reviewer]) -> None:
    reviewer = phone()
    reviewer.begin("ti")
    for _ in range(2):
        reviewer.do("next")
    reviewer.do("finish")
    reviewer.at("bye")
    assert reviewer.page.context.cookies() == []
    kept = "Promise.all([localStorage.length, caches.keys(), indexedDB.databases()]).then(JSON.stringify)"
    assert reviewer.page.evaluate(kept) == "[0,[],[]]"
