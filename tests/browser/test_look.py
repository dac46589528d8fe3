"""What everybody can see and reach: sizes of targets, nothing cut off, texts that say what they are."""

from __future__ import annotations

from collections.abc import Iterator

import brotli
import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.browser.conftest import Maker, Tablet

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


def walk(board: Tablet, language: str, form: str) -> Iterator[str]:
    """Visit every screen, and stop at each."""
    board.open()
    yield "start"
    board.tap(f".lang[data-language={language}]")
    yield "start, picked"
    board.tap(f".who[data-form={form}]")
    yield "themes"
    board.tap("[data-theme=sleeping].tile")
    yield "theme"
    for card in ("sleeps-well", "wakes-at-night", "same-every-evening"):
        board.tap(f"[data-card={card}].card")
        yield card
        board.tap("[data-action=back]")
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-answer=no].answer")
    yield "answered"
    board.tap("[data-action=help]")
    yield "help"
    for _ in range(3):
        board.tap("[data-action=back]")
    board.tap("[data-action=parent-starts]")
    yield "parent starts"
    board.tap("[data-action=back]")
    yield from _around(board)
    board.tap("[data-action=end-visit]")
    yield "start again"
    board.tap("[data-action=ready]")
    yield "ready"


def _around(board: Tablet) -> Iterator[str]:
    """Visit what stands around the themes, and come back to them."""
    board.tap("[data-action=plans]")
    yield "plans"
    board.tap("[data-action=back]")
    board.tap("[data-action=plates]")
    yield "plates"
    board.tap("[data-plate=kitchen].tile")
    board.tap("[data-spot=kitchen-pan]")
    yield "plate"
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")
    board.tap("[data-theme=visit].tile")
    board.tap("[data-card=i-come-on].card")
    yield "open sentence"
    board.tap("[data-answer=i-come-on-monday].answer")
    yield "open sentence, filled"
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")


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
def test_axe_finds_nothing_serious(tablet: Maker, size: tuple[int, int], language: str) -> None:
    # Axe is put into the page as a script, which the board's own policy rightly refuses.
    board = tablet(size, bypass_csp=True)
    serious = []
    for place in walk(board, language, "man"):
        found = Axe().run(board.page).response["violations"]
        serious += [
            f"{place}: {one['id']}: {node['html'][:120]}"
            for one in found
            if one["impact"] in {"serious", "critical"}
            for node in one["nodes"]
        ]
    assert serious == []


def test_the_shell_stays_below_sixty_kilobytes() -> None:
    files = [path.read_bytes() for path in places.board().rglob("*") if path.is_file()]
    # As tablets get it: working offline asks for https, and over https every browser takes Brotli.
    assert sum(len(brotli.compress(file)) for file in files) < 60_000


def test_every_module_is_asked_for_at_once_instead_of_one_after_another() -> None:
    page = (places.board() / "index.html").read_text("utf-8")
    modules = {path.relative_to(places.board()).as_posix() for path in places.board().rglob("*.js")}
    assert [name for name in sorted(modules - {"sw.js"}) if f'"{name}"' not in page] == []


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
