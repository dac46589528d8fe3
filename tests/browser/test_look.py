"""What everybody can see and reach: sizes of targets, nothing cut off, texts that say what they are."""

from __future__ import annotations

from pathlib import Path

import brotli
import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.browser.conftest import Maker
from tests.browser.walking import walk

from praatplaat import places

pytestmark = pytest.mark.browser

SIZES = [(1024, 768), (768, 1024), (360, 740), (320, 640), (1366, 1024)]
LEAST = 56

SMALL = """(least) => [...document.querySelectorAll("button, a[href]")]
  .filter((one) => one.offsetParent !== null)
  .map((one) => [one, one.getBoundingClientRect()])
  .filter(([, box]) => box.width < least - 0.5 || box.height < least - 0.5)
  .map(([one, box]) => `${one.className} ${Math.round(box.width)}x${Math.round(box.height)}`)"""

SIDEWAYS = """() => [document.scrollingElement,
    ...document.querySelectorAll(".board, .screen, main, .bubble")]
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== "visible")
  .map((one) => one.className || one.nodeName)"""

OUTSIDE = """() => [...document.querySelectorAll("button, a[href]")]
  .filter((one) => one.offsetParent !== null && !one.closest("[data-scroll], .ages"))
  .map((one) => [one, one.getBoundingClientRect()])
  .filter(([, box]) => box.left < -0.5 || box.right > innerWidth + 0.5)
  .map(([one]) => one.className)"""

MUTE = """() => [...document.querySelectorAll(".say, .title, .text, .label, .quiet, .answer-word")]
  .filter((one) => one.textContent.trim() && !one.querySelector("[data-script]"))
  .filter((one) => !["[lang]", "[dir]", "[data-script]"].every((said) => one.closest(said)))
  .map((one) => `${one.className}: ${one.textContent}`)"""

CUT = """() => [...document.querySelectorAll("[data-fits]")]
  .filter((one) => one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2)
  .map((one) => one.textContent)"""


@pytest.mark.parametrize(("size", "language"), list(zip(SIZES, ["ti", "ar", "ti", "ar", "ar"], strict=True)))
def test_every_screen_can_be_tapped_and_nothing_is_cut(
    tablet: Maker, size: tuple[int, int], language: str
) -> None:
    board = tablet(size)
    wrong = []
    for place in walk(board, language, "woman"):
        look = board.page.evaluate
        wrong += [f"{place}: too small: {one}" for one in look(SMALL, LEAST)]
        wrong += [f"{place}: scrolls sideways: {one}" for one in look(SIDEWAYS)]
        wrong += [f"{place}: off the screen: {one}" for one in look(OUTSIDE)]
        wrong += [f"{place}: without language, direction or script: {one}" for one in look(MUTE)]
        wrong += [f"{place}: cut: {one}" for one in look(CUT)]
    assert wrong == []
    assert board.wrong == []


@pytest.mark.parametrize(("size", "language"), [((1024, 768), "ti"), ((360, 740), "ar")])
def test_axe_finds_nothing_on_any_screen(tablet: Maker, size: tuple[int, int], language: str) -> None:
    # Axe is put into the page as a script, which the board's own policy rightly refuses.
    board = tablet(size, bypass_csp=True)
    wrong = []
    for place in walk(board, language, "man"):
        found = Axe().run(board.page).response["violations"]
        wrong += [f"{place}: {one['id']}: {node['html'][:120]}" for one in found for node in one["nodes"]]
    assert wrong == []


def _shell() -> dict[str, Path]:
    board = places.board()
    return {path.relative_to(board).as_posix(): path for path in board.rglob("*") if path.is_file()}


def _asked_first() -> set[str]:
    """Return what is fetched before the first card: what the page names, and what no page has to name."""
    page = (places.board() / "index.html").read_text("utf-8")
    unnamed = {"index.html", "icons.svg", "no-picture.svg"}
    return {name for name in _shell() if f'"{name}"' in page} | unnamed


def _weight(names: set[str]) -> int:
    # As tablets get it: working offline asks for https, and over https every browser takes Brotli.
    return sum(len(brotli.compress(_shell()[name].read_bytes())) for name in names)


def test_what_comes_before_the_first_card_stays_below_sixty_kilobytes() -> None:
    assert _weight(_asked_first()) < 60_000
    assert _weight(set(_shell())) < 90_000


def test_every_module_of_the_first_card_is_asked_for_at_once_instead_of_one_after_another(
    tablet: Maker,
) -> None:
    board = tablet(worker=False)
    board.page.route("**/others.js", lambda route: route.abort())
    board.begin("ti", "woman")
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    script = (
        "performance.getEntriesByType('resource').map((one) => one.name).filter((one) => one.endsWith('.js'))"
    )
    fetched = {name.removeprefix(board.url) for name in board.page.evaluate(script)}
    late = {"offline/keeper.js", "offline/carrier.js", "offline/install.js", "offline/worker.js"}
    assert fetched - late - {"screens/others.js", "sw.js"} == {
        name for name in _asked_first() if name.endswith(".js")
    }


def test_the_bubble_of_the_parent_is_read_from_their_side(tablet: Maker) -> None:
    board = tablet()
    board.begin("ar", "woman")
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    middle = "(one) => { const box = one.getBoundingClientRect(); return box.left + box.width / 2; }"
    picture = board.page.locator(".question .picture").evaluate(middle)
    plays = board.page.locator(".question .play").evaluate(middle)
    first = board.page.locator(".answer").first.evaluate(middle)
    last = board.page.locator(".answer").last.evaluate(middle)
    assert picture > plays
    assert first > last
    assert board.page.locator(".question .text").get_attribute("dir") == "ltr"


def test_whose_turn_it_is_shows_in_bubble_seat_label_and_core_bar(tablet: Maker) -> None:
    board = tablet()
    board.begin("ti", "woman")
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    shown = board.page.locator
    assert shown(".bubble[data-active]").get_attribute("data-who") == "parent"
    assert shown(".seat[data-who=parent]").get_attribute("aria-pressed") == "true"
    assert shown(".seat[data-who=parent] .label").inner_text() == "ተራኺ"
    assert shown(".seat[data-who=volunteer] .quiet").inner_text() == "Nederlands"
    assert shown(".core-card .label").first.get_attribute("lang") == "ti"
    board.tap(".seat[data-who=volunteer]")
    assert shown(".bubble[data-active]").get_attribute("data-who") == "volunteer"
    assert shown(".core-card .label").first.get_attribute("lang") == "nl"


def test_everything_can_be_done_with_a_keyboard(tablet: Maker) -> None:
    board = tablet()
    board.open()
    board.page.locator(".lang[data-language=ti]").focus()
    board.page.keyboard.press("Enter")
    board.page.locator(".who[data-form=woman]").focus()
    board.page.keyboard.press("Space")
    board.page.wait_for_selector("[data-screen=themes]")
    assert board.page.evaluate("document.activeElement.nodeName") == "H1"
    board.page.locator("[data-theme=sleeping].tile").focus()
    board.page.keyboard.press("Enter")
    board.page.wait_for_selector("[data-screen=theme]")
    board.page.keyboard.press("Escape")
    assert board.screen()["screen"] == "themes"
