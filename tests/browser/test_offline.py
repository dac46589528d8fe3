"""Without internet: ready only when everything was verified, and then all works with the server gone."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
import yaml
from tests.browser.conftest import Maker, Server, Tablet

pytestmark = pytest.mark.browser

SPOIL = """async () => {
  const cache = await caches.open("praatplaat-assets");
  const [sound] = (await cache.keys()).filter((request) => request.url.endsWith(".mp3"));
  await cache.put(sound, new Response("spoilt", {headers: {"content-type": "audio/mpeg"}}));
  return sound.url;
}"""
MISSING = """async () => {
  const assets = await caches.open("praatplaat-assets");
  const json = async (name) => (await assets.match(`assets/${name}`))?.json();
  const pack = await (await (await caches.open("praatplaat-packs")).match("pack.json")).json();
  const parts = Object.values(pack.languages).map((language) => language.part.file);
  const missing = [];
  for (const name of [pack.base.file, ...parts]) {
    const wanted = [name, ...Object.keys((await json(name))?.assets ?? {})];
    for (const one of wanted) if (!(await assets.match(`assets/${one}`))) missing.push(one);
  }
  return missing;
}"""
LENGTH = """async (url) => {
  const kept = await (await caches.open("praatplaat-assets")).match(url);
  return (await kept.arrayBuffer()).byteLength;
}"""


def test_with_the_server_gone_everything_still_opens_and_speaks(tablet: Maker, own_server: Server) -> None:
    board = tablet(url=own_server.url)
    board.begin("ti", "woman")
    board.offline()
    own_server.stop()
    board.page.reload()
    board.tap("[data-action=continue]")
    board.tap("[data-theme=sleeping].tile")
    assert board.hear("[data-card=sleeps-well].card")["language"] == "ti"
    assert board.hear("[data-answer=no].answer")["language"] == "nl"
    loaded = "() => [...document.images].every((image) => image.complete && image.naturalWidth > 0)"
    board.page.wait_for_function(loaded)
    board.offline()
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")
    board.tap("[data-action=end-visit]")
    board.tap(".lang[data-language=ar]")
    board.tap(".who[data-form=man]")
    board.tap("[data-theme=feelings].tile")
    assert board.hear("[data-card=i-miss-family].card")["language"] == "nl"


def test_a_spoilt_file_is_found_and_mended(tablet: Maker) -> None:
    board = tablet()
    board.open()
    board.offline()
    spoilt = board.page.evaluate(SPOIL)
    board.page.reload()
    board.offline()
    assert board.page.evaluate(LENGTH, spoilt) > len("spoilt")


def test_a_spoilt_file_without_internet_is_never_called_ready(tablet: Maker, own_server: Server) -> None:
    board = tablet(url=own_server.url)
    board.open()
    board.offline()
    board.page.evaluate(SPOIL)
    _forget_what_the_browser_kept(board)
    own_server.stop()
    board.page.reload()
    board.offline("partial")
    board.tap("[data-action=ready]")
    board.page.wait_for_selector("[data-action=retry]")


def test_a_language_left_at_home_is_not_fetched_and_said_so(tablet: Maker, own_server: Server) -> None:
    board = tablet(url=own_server.url)
    board.open()
    board.tap("[data-action=ready]")
    board.tap("[data-action=carry][data-of=ar]")
    board.tap("[data-action=carry][data-of=en]")
    board.offline()
    _forget_what_the_browser_kept(board)
    own_server.stop()
    board.page.reload()
    board.page.wait_for_selector("[data-screen=start]")
    board.offline()
    board.tap(".lang[data-language=en]")
    board.tap(".who[data-form=woman]")
    board.page.wait_for_selector(".notice.alarm")
    board.tap(".lang[data-language=ti]")
    board.tap(".who[data-form=woman]")
    assert board.screen()["screen"] == "themes"


def test_new_phrases_wait_until_nobody_looks_at_a_card(tablet: Maker, own_server: Server) -> None:
    board = tablet(url=own_server.url)
    board.begin("ti", "woman")
    board.offline()
    old = board.page.get_attribute("html", "data-pack")
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    _let_new_phrases_wait(board, own_server)
    assert board.page.get_attribute("html", "data-pack") == old
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")
    tile = board.page.locator("[data-theme=sleeping].tile")
    offer = board.page.locator("[data-action=use-phrases]")

    def renewed() -> bool:
        if offer.count():
            offer.click()
        return tile.inner_text() == "Rustig slapen"

    # A server that starts may offer its pack of before once more: then the next one follows.
    _until(renewed)
    assert board.page.get_attribute("html", "data-pack") != old
    board.offline()


def test_a_language_taken_along_while_new_phrases_wait_really_comes_along(
    tablet: Maker, own_server: Server
) -> None:
    board = tablet(url=own_server.url)
    board.open()
    board.tap("[data-action=ready]")
    board.tap("[data-action=carry][data-of=en]")
    board.page.wait_for_selector("[data-action=carry][data-of=en][aria-pressed=false]")
    board.offline()
    board.tap("[data-action=back]")
    board.tap(".lang[data-language=ti]")
    board.tap(".who[data-form=woman]")
    board.tap("[data-theme=sleeping].tile")
    _let_new_phrases_wait(board, own_server)
    board.tap("[data-action=back]")
    board.page.wait_for_selector("[data-action=use-phrases]")
    board.tap("[data-action=end-visit]")
    board.tap("[data-action=ready]")
    board.tap("[data-action=carry][data-of=en]")
    board.page.wait_for_selector("[data-action=carry][data-of=en][aria-pressed=true]")
    board.offline()
    # The new phrases may come in just while we look: then what only the old ones needed goes.
    _until(lambda: board.page.evaluate(MISSING) == [])


def _let_new_phrases_wait(board: Tablet, server: Server) -> None:
    """Change the words on the server, and have the tablet fetch them without using them yet."""
    server.stop()
    _reword(server.root)
    server.start()
    _until(lambda: _serves_the_new_words(server))
    board.page.evaluate("window.dispatchEvent(new Event('online'))")
    found = "caches.open('praatplaat-packs').then((all) => all.match('pack-next.json')).then(Boolean)"
    _until(lambda: bool(board.page.evaluate(found)))


def _until(true: Callable[[], bool]) -> None:
    until = time.monotonic() + 180
    while not true():
        assert time.monotonic() < until
        time.sleep(0.2)


def _serves_the_new_words(server: Server) -> bool:
    """Return whether the server has built its pack anew; at first it serves the one it had."""
    base = httpx.get(f"{server.url}pack.json").json()["base"]["file"]
    return "Rustig slapen" in httpx.get(f"{server.url}assets/{base}").text


def _forget_what_the_browser_kept(board: Tablet) -> None:
    """Empty the browser's own cache, which may go at any moment: only what the board stored itself counts."""
    board.page.context.new_cdp_session(board.page).send("Network.clearBrowserCache")


def _reword(root: Path) -> None:
    path = root / "phrases/sets/sleeping.yaml"
    one = yaml.safe_load(path.read_text("utf-8"))
    one["title"]["nl"] = "Rustig slapen"
    one["title"]["en"] = "Sleeping calmly"
    path.write_text(yaml.safe_dump(one, allow_unicode=True, sort_keys=False), "utf-8")


def test_clips_still_to_be_made_keep_the_tablet_from_saying_ready(tablet: Maker, own_server: Server) -> None:
    own_server.stop()
    _lose_some_clips(own_server.root / "audio")
    shutil.rmtree(own_server.root / "data")
    own_server.start(whole=False)
    board = tablet(url=own_server.url)
    board.begin("ti", "woman")
    board.offline("loading")
    board.tap("[data-theme=sleeping].tile")
    assert board.hear("[data-card=sleeps-well].card")["language"] == "ti"
    board.tap("[data-action=back]")
    board.offline()


def _lose_some_clips(audio: Path) -> None:
    for sound in sorted(audio.rglob("*.mp3"))[::20]:
        sound.unlink()


def test_the_worker_answers_for_parts_of_a_sound(tablet: Maker) -> None:
    board = tablet()
    board.open()
    board.offline()
    board.page.reload()
    board.page.wait_for_selector("[data-screen=start]")
    answer = board.page.evaluate(
        """async () => {
          const cache = await caches.open("praatplaat-assets");
          const [sound] = (await cache.keys()).filter((request) => request.url.endsWith(".mp3"));
          const part = await fetch(sound.url, {headers: {range: "bytes=10-19"}});
          const beyond = await fetch(sound.url, {headers: {range: "bytes=99999999-"}});
          const length = (await part.arrayBuffer()).byteLength;
          return [part.status, length, part.headers.get("content-range"), beyond.status];
        }"""
    )
    assert answer[:2] == [206, 10]
    assert answer[2].startswith("bytes 10-19/")
    assert answer[3] == 416
