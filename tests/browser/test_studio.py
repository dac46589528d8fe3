"""The studio in a real browser: the living board in it, its letters, its address, no other host."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe

if TYPE_CHECKING:
    from tests.browser.conftest import Server, Tablet

pytestmark = pytest.mark.browser

OFFICE, TABLET, PHONE = (1366, 900), (1024, 768), (390, 844)
PATIENCE = 30_000
LETTERED = """(family) => [...document.fonts].some(
    (face) => face.family.includes(family) && face.status === "loaded")"""
STYLE = """(tile) => { const { padding, boxSizing, width, fontSize } = getComputedStyle(tile);
    return { padding, boxSizing, width, fontSize }; }"""
PAGES = ["", "plan", "library", "tablets", "guide"]
HARMLESS = "404 (Not Found)"
"""Streamlit first looks for its server below the page's own address, then where it really is."""


@pytest.fixture
def studio(tablet: Callable[..., Tablet], server: Server) -> Callable[..., Tablet]:
    """Return how to open a page of the studio at a size; the page is ready when it has something to show."""

    def opened(page: str = "", size: tuple[int, int] = OFFICE, *, bypass_csp: bool = False) -> Tablet:
        one = tablet(size, url=server.url.replace("visit/", page), bypass_csp=bypass_csp)
        one.page.goto(one.url)
        one.page.wait_for_selector("h1, [data-screen]", timeout=PATIENCE)
        return one

    return opened


@pytest.mark.parametrize("size", [OFFICE, TABLET, PHONE])
def test_the_board_in_the_studio_speaks(studio: Callable[..., Tablet], size: tuple[int, int]) -> None:
    one = studio(size=size)
    assert one.hear(".lang[data-language=ar]")["language"] == "ar"
    one.tap(".who[data-form=woman]")
    one.tap("[data-theme=sleeping].tile")
    question = one.hear("[data-card=sleeps-well].card")
    assert (question["card"], question["language"], question["form"]) == ("sleeps-well", "ar", "woman")
    assert one.hear("[data-answer=no].answer")["language"] == "nl"
    assert one.wrong == []


@pytest.mark.parametrize("size", [OFFICE, TABLET, PHONE])
def test_the_board_fills_what_the_studio_leaves_and_nothing_lies_over_it(
    studio: Callable[..., Tablet], size: tuple[int, int]
) -> None:
    one = studio(size=size)
    box = one.page.locator(".board").bounding_box()
    assert box["y"] + box["height"] == pytest.approx(size[1], abs=1)
    assert box["x"] + box["width"] == pytest.approx(size[0], abs=1)
    one.page.locator("[data-action=help]").first.click(timeout=PATIENCE)
    one.page.wait_for_selector("[data-screen=help]")


def test_the_board_looks_in_the_studio_as_on_its_own_page(
    studio: Callable[..., Tablet], tablet: Callable[..., Tablet]
) -> None:
    inside = studio()
    room = inside.page.locator(".board").bounding_box()
    alone = tablet((round(room["width"]), round(room["height"])))
    alone.open()
    tiles = [one.page.locator(".lang").first.evaluate(STYLE) for one in (inside, alone)]
    assert tiles[0] == tiles[1]


def test_leaving_the_visit_page_takes_the_board_away(studio: Callable[..., Tablet]) -> None:
    one = studio()
    one.page.get_by_role("link", name="Bibliotheek").click()
    one.page.wait_for_selector("h1")
    one.page.wait_for_selector(".board", state="detached")


@pytest.mark.parametrize("page", PAGES)
def test_no_page_asks_another_host_or_complains(studio: Callable[..., Tablet], page: str) -> None:
    one = studio(page)
    one.page.wait_for_load_state("networkidle")
    assert one.hosts == {one.url.split("/")[2]}
    assert [line for line in one.wrong if HARMLESS not in line] == []


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("size", [OFFICE, PHONE])
def test_no_page_has_serious_barriers_or_scrolls_sideways(
    studio: Callable[..., Tablet], page: str, size: tuple[int, int]
) -> None:
    one = studio(page, size, bypass_csp=True)
    one.page.wait_for_load_state("networkidle")
    found = Axe().run(one.page).response["violations"]
    assert [each["id"] for each in found if each["impact"] in {"serious", "critical"}] == []
    assert one.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_arabic_runs_from_the_right_in_letters_the_studio_brings(studio: Callable[..., Tablet]) -> None:
    one = studio("library")
    one.page.wait_for_function(LETTERED, arg="Studio Arab", timeout=PATIENCE)
    arabic = one.page.locator("bdi[lang=ar]").first
    style = arabic.evaluate("(one) => [getComputedStyle(one).direction, getComputedStyle(one).fontFamily]")
    assert style[0] == "rtl"
    assert style[1].startswith('"Studio Arab"')


def test_the_page_says_which_language_it_speaks(studio: Callable[..., Tablet]) -> None:
    one = studio("library")
    assert one.page.wait_for_function("() => document.documentElement.lang === 'nl'", timeout=PATIENCE)
    one.page.get_by_text("English", exact=True).click()
    assert one.page.wait_for_function("() => document.documentElement.lang === 'en'", timeout=PATIENCE)
    assert one.page.locator("h1").first.inner_text() == "Library"


def test_a_sound_in_the_library_plays(studio: Callable[..., Tablet]) -> None:
    one = studio("library")
    player = one.page.locator("audio").first
    player.wait_for()
    assert player.get_attribute("aria-label")
    # Streamlit may put another player in its place while the page still comes: whichever is there is played.
    sounds = "() => { const one = document.querySelector('audio'); one.play(); return one.currentTime > 0; }"
    one.page.wait_for_function(sounds, timeout=PATIENCE, polling=250)


def test_a_public_address_survives_a_reload(studio: Callable[..., Tablet]) -> None:
    one = studio("tablets")
    assert one.page.locator(".address").inner_text().endswith("/visit/")
    field = one.page.get_by_role("textbox", name="Openbaar adres")
    field.fill("praat.example.org")
    field.press("Enter")
    shown = one.page.get_by_text("https://praat.example.org/visit/")
    shown.wait_for()
    one.page.reload()
    shown.wait_for(timeout=PATIENCE)


def test_the_tablets_page_tells_what_each_language_costs(studio: Callable[..., Tablet]) -> None:
    one = studio("tablets")
    rows = one.page.locator(".packs tbody tr")
    rows.first.wait_for()
    assert rows.count() == 3
    assert "MB" in rows.first.inner_text()
    assert one.page.locator("[data-pending='0']").count() == 1
