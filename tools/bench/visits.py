"""How long a visit makes people wait: until there is a first card, and from a tap until it sounds."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from playwright.sync_api import TimeoutError as Late
from tests.browser.conftest import ARGUMENTS, CHROMIUM, TABLET
from tools.bench.ground import served
from tools.bench.table import Figure, median, percentile, shown

SLOWER = 4
"""A tablet's processor beside ours."""
NETWORK = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
"""Slow 4G: milliseconds, and bytes a second."""
RUNS, THEMES, CARDS = 5, 8, 5
PATIENCE, QUIET = 60_000, 3_000
"""Milliseconds to wait for a screen, and for a sound that may not come."""

# Taps what has to be tapped the moment it can be, and notes when the start screen and the first theme can be
# used: drawn, with its picture. Milliseconds since the navigation began. What the board says without a tap is
# no sound that somebody waited for.
HURRY = """
window.bench = { sounds: [] };
const shows = (one) => one && one.getClientRects().length
  && [...one.querySelectorAll("img")].every((image) => image.complete && image.naturalWidth);
const find = (selector) => [...document.querySelectorAll(selector)].find(shows);
const tapped = new Set();
const tap = (name, one) => { if (one && !tapped.has(name)) { tapped.add(name); one.click(); } };
(function look() {
  const { bench } = window;
  const again = find("[data-screen=start] [data-action=continue]");
  const language = again ? null : find("[data-screen=start] [data-language].lang");
  if (again || language) bench.start ??= performance.now();
  if (find("[data-screen=themes] [data-theme].tile")) return void (bench.theme = performance.now());
  if (window.hurried !== false) {
    tap("again", again);
    tap("language", language);
    tap("form", find("[data-screen=start] [data-form].who"));
  }
  requestAnimationFrame(look);
})();
document.addEventListener("click", (event) => { window.bench.tap = event.timeStamp; }, true);
document.addEventListener("clip-start", () => {
  const { bench } = window;
  if (bench.tap) bench.sounds.push(performance.now() - bench.tap);
  bench.tap = 0;
});
"""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Open the browser that the tests use."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        yield browser
        browser.close()


def visits(browser: Browser, url: str) -> Iterator[Figure]:
    """Open the board new, then installed without network, then tap cards."""
    runs = [_cold(browser, url) for _ in range(RUNS)]
    note = f"Slow 4G, 4× CPU, nothing stored; median of {RUNS}"
    yield Figure("board, cold: start screen", "s", None, median([start for start, _ in runs]), note)
    yield Figure("board, cold: first card usable", "s", 1, median([theme for _, theme in runs]), note)
    with _tablet(browser) as context:
        _install(context, url)
        context.set_offline(True)
        openings = [_opened(context, url) for _ in range(RUNS)]
        note = f"4× CPU; median of {RUNS}"
        yield Figure("board, installed, offline: first card usable", "s", 0.5, median(openings), note)
        yield from _taps(context, url)


def _taps(context: BrowserContext, url: str) -> Iterator[Figure]:
    """Tell cards and answers apart: clips of answers were made ready while the card was on the screen."""
    cards, answers = _sounds(context, url)
    both = [*cards, *answers]
    note = f"4× CPU, offline; median {shown(median(both))} ms"
    yield Figure(f"tap until sound starts, p95 of {len(both)}", "ms", 40, percentile(both, 0.95), note)
    for name, times in (("cards", cards), ("answers", answers)):
        note = f"median {shown(median(times))} ms"
        yield Figure(f"… {name}, p95 of {len(times)}", "ms", None, percentile(times, 0.95), note)


def fresh(browser: Browser, root: Path) -> Figure:
    """Start on a folder where nothing was ever made, until the first card is on the screen and heard."""
    began = time.monotonic()
    with served(root, whole=False) as server, _tablet(browser) as context:
        page = context.new_page()
        _hurry(page, server.url)
        _tap(page, "[data-theme].tile")
        page.evaluate("window.bench.sounds = []")
        _tap(page, ".card[data-card]")
        page.wait_for_function("() => window.bench.sounds.length", timeout=PATIENCE)
        seconds = time.monotonic() - began
    return Figure(
        "fresh start until the first card is heard", "s", 120, seconds, "no clips, no pack; after downloads"
    )


@contextmanager
def page_of(browser: Browser, url: str) -> Iterator[Page]:
    """Open an empty page of the board's own address on a slow processor."""
    with _tablet(browser) as context:
        page = context.new_page()
        page.goto(f"{url}manifest.webmanifest")
        _slow(page)
        yield page


@contextmanager
def _tablet(browser: Browser) -> Iterator[BrowserContext]:
    width, height = TABLET
    context = browser.new_context(viewport={"width": width, "height": height}, has_touch=True)
    context.add_init_script(HURRY)
    yield context
    context.close()


def _slow(page: Page, *, network: bool = False) -> None:
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    if network:
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", NETWORK)


def _cold(browser: Browser, url: str) -> tuple[float, float]:
    """Return the seconds until start screen and first theme of a tablet that never saw the board."""
    with _tablet(browser) as context:
        page = context.new_page()
        _slow(page, network=True)
        return _hurry(page, url)


def _opened(context: BrowserContext, url: str) -> float:
    page = context.new_page()
    _slow(page)
    _, theme = _hurry(page, url)
    page.close()
    return theme


def _hurry(page: Page, url: str) -> tuple[float, float]:
    page.goto(url, wait_until="commit")
    page.wait_for_function("() => window.bench?.theme", timeout=PATIENCE)
    start, theme = page.evaluate("[window.bench.start, window.bench.theme]")
    return start / 1000, theme / 1000


def _install(context: BrowserContext, url: str) -> None:
    page = context.new_page()
    _hurry(page, url)
    page.wait_for_selector("html[data-offline=ready]", state="attached", timeout=10 * PATIENCE)
    page.close()


def _sounds(context: BrowserContext, url: str) -> tuple[list[float], list[float]]:
    """Return the milliseconds from tap to sound: of the first cards of some themes, and of an answer each."""
    sounds: tuple[list[float], list[float]] = ([], [])
    page = context.new_page()
    _slow(page)
    _hurry(page, url)
    themes = page.locator("[data-theme].tile").evaluate_all("(all) => all.map((one) => one.dataset.theme)")
    for theme in themes[:THEMES]:
        _tap(page, f"[data-theme={theme}].tile")
        cards = page.locator(".card[data-card]").evaluate_all("(all) => all.map((one) => one.dataset.card)")
        for card in cards[:CARDS]:
            sounds[0].extend(_heard(page, f".card[data-card='{card}']"))
            if page.locator(".answer[data-answer]").count():
                sounds[1].extend(_heard(page, ".answer[data-answer]"))
            _tap(page, "[data-action=back]")
        _tap(page, "[data-action=back]")
    return sounds


def _tap(page: Page, selector: str) -> None:
    page.locator(selector).first.click(timeout=PATIENCE)


def _heard(page: Page, selector: str) -> list[float]:
    """Tap, and wait for the sound; a sentence with an open place has none until it is filled."""
    page.evaluate("window.bench.sounds = []")
    _tap(page, selector)
    with suppress(Late):
        page.wait_for_function("() => window.bench.sounds.length", timeout=QUIET)
    sounds: list[float] = page.evaluate("window.bench.sounds")
    return sounds
