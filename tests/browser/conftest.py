"""What browser tests share: a real server, a real Chromium, and a tablet that watches itself."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import httpx
import pytest
import yaml
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, sync_playwright

from praatplaat.entries import card_of
from praatplaat.review import fingerprint, source_text

REPOSITORY = Path(__file__).resolve().parents[2]
CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
TABLET, UPRIGHT, PHONE = (1024, 768), (768, 1024), (360, 740)
BOARD_OWN = (
    *("seat-", "who-", "age-", "sit-", "app-icon", "ambulance", "doctor-night", "home-safe"),
    *("find-it", "found-it", "practise-words", "odd-sound", "chosen-cards", "everything-said", "type-it"),
)
"""How the names of pictures begin that the board shows whatever the content is."""
PATIENCE = 300.0
"""Seconds for a fresh server to make every clip of the small library."""
SECOND_LOAD = "import(new URL('screens/others.js', document.baseURI).href).then(() => null, () => null)"
LISTEN = """
window.heard = []; window.silent = [];
document.addEventListener("clip-start", (event) => window.heard.push(event.detail));
document.addEventListener("clip-missing", (event) => window.silent.push(event.detail));
"""


def written(root: Path) -> Path:
    """Write the small library: every text checked, every voice from this computer."""
    content = yaml.safe_load((Path(__file__).parent / "content.yaml").read_text("utf-8"))
    languages = yaml.safe_load((REPOSITORY / "phrases/languages.yaml").read_text("utf-8"))
    for language in languages["languages"].values():
        language["voices"] = {"espeak": language["voices"]["espeak"]}
    sets = {f"sets/{one['id']}": one for one in content["sets"]}
    sets |= {f"plates/{one['id']}": one for one in content["plates"]}
    cards = [card for one in content["sets"] for card in one["cards"]]
    sentences = [sentence for card in cards for sentence in card.get("values", {}).values()]
    spots = [spot for plate in content["plates"] for spot in plate["spots"]]
    for card in (*content["answers"]["answers"], *content["slots"]["values"], *cards, *sentences, *spots):
        card["review"] = {code: _checked(card, code) for code in ("en", "ti", "ar") if code in card}
    files = {name: content[name] for name in ("answers", "slots", "plans")}
    for name, document in {"languages": languages, **files, **sets}.items():
        path = root / "phrases" / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(yaml.safe_dump(document, allow_unicode=True, sort_keys=False), "utf-8")
    _draw(root, {one["picture"] for one in _pictured(content)})
    return root


def _pictured(value: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 (whatever a content file holds)
    """Yield everything in content that names a picture."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in inner:
        yield from _pictured(one)
    if isinstance(value, dict) and "picture" in value:
        yield value


def _draw(root: Path, names: set[str]) -> None:
    """Copy the pictures of the small library, and the board's own: a tablet downloads all there are."""
    scenes = root / "pictograms" / "scenes"
    scenes.mkdir(parents=True)
    shutil.copy(REPOSITORY / "pictograms" / "casts.yaml", root / "pictograms")
    for path in (REPOSITORY / "pictograms" / "scenes").iterdir():
        if path.stem in names or path.stem.startswith(BOARD_OWN):
            shutil.copy(path, scenes)


def _checked(card: dict[str, Any], code: str) -> dict[str, str]:
    read = card_of({"id": "sentence", "picture": "none", **card}, ["nl", code])
    wording = fingerprint(source_text(read, "nl"), read.texts[code])
    return {"state": "checked", "by": "test", "on": "2026-01-01", "of": wording}


@dataclass
class Server:
    """`praatplaat run` as a process of its own."""

    root: Path
    port: int
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/visit/"

    def start(self, *, whole: bool = True) -> None:
        """Start, and wait for the pack; with `whole` for every clip of it too."""
        places = {"ROOT": self.root, "DATA": self.root / "data", "AUDIO_CACHE": self.root / "audio"}
        named = {f"PRAATPLAAT_{name}": str(path) for name, path in places.items()}
        command = [str(Path(sys.executable).parent / "praatplaat"), "run"]
        environment = {**os.environ, **named, "HOST": "127.0.0.1", "PORT": str(self.port)}
        log = (self.root / "server.log").open("wb")
        self.process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        log.close()
        self._wait(whole)

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait(timeout=20)
            self.process = None

    def _wait(self, whole: bool) -> None:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if self._ready(whole):
                return
            time.sleep(0.3)
        self.stop()
        raise TimeoutError((self.root / "server.log").read_text("utf-8"))

    def _ready(self, whole: bool) -> bool:
        try:
            pack = httpx.get(f"{self.url}pack.json", timeout=30.0)
        except httpx.TransportError:
            return False
        return pack.status_code == 200 and (not whole or pack.json()["pending"] == 0)


def free_port() -> int:
    """Return a port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the small library; its clips and packs are made once and shared."""
    return written(tmp_path_factory.mktemp("content"))


@pytest.fixture(scope="session")
def server(content: Path) -> Iterator[Server]:
    """Serve the small library, whole, for all tests that leave the server alone."""
    running = Server(content, free_port())
    running.start()
    yield running
    running.stop()


@pytest.fixture
def own_server(server: Server, tmp_path: Path) -> Iterator[Server]:
    """Serve a copy of the same library that a test may stop and start."""
    running = Server(tmp_path / "content", free_port())
    shutil.copytree(server.root, running.root)
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Drive Debian's Chromium; without it these tests fail: nobody walked through a visit."""
    if not CHROMIUM.exists():
        pytest.fail(f"{CHROMIUM} is not installed: sh tools/install-chromium.sh")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        yield browser
        browser.close()


@dataclass
class Tablet:
    """A page that shows the board, with what went wrong on it and whom it spoke to."""

    page: Page
    url: str
    wrong: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def open(self) -> None:
        self.page.goto(self.url)
        self.page.wait_for_selector("[data-screen=start]")

    def begin(self, language: str, form: str) -> None:
        """Choose language and form of address as a family does, up to the themes."""
        self.open()
        self.tap(f".lang[data-language={language}]")
        if form != "both":
            self.tap(f".who[data-form={form}]")
        self.page.wait_for_selector("[data-screen=themes]")
        self.settle()

    def settle(self) -> None:
        """Wait for the screens that come after the first card: a tap waits for them too, a look does not."""
        self.page.evaluate(SECOND_LOAD)

    def tap(self, selector: str) -> None:
        self.page.click(selector)

    def hear(self, selector: str) -> dict[str, Any]:
        """Tap, and return the detail of the sound that really starts."""
        before = self.page.evaluate("window.heard.length")
        self.tap(selector)
        self.page.wait_for_function("(before) => window.heard.length > before", arg=before, timeout=30_000)
        heard: dict[str, Any] = self.page.evaluate("window.heard.at(-1)")
        return heard

    def offline(self, state: str = "ready") -> None:
        """Wait until the page says this of working without internet."""
        self.page.wait_for_selector(f"html[data-offline={state}]", state="attached", timeout=120_000)

    def screen(self) -> dict[str, str | None]:
        """Return the hooks on the screen root."""
        names = ["screen", "turn", "language", "form", "theme", "card"]
        root = self.page.locator(".screen")
        return {name: root.get_attribute(f"data-{name}") for name in names}

    def noted(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.wrong.append(f"{message.type}: {message.text}")

    def asked(self, request: Request) -> None:
        if not request.url.startswith(("data:", "blob:")):
            self.hosts.add(request.url.split("/")[2])


class Maker(Protocol):
    """Makes a tablet of a size in pixels, with nothing stored, for a server."""

    def __call__(
        self, size: tuple[int, int] = TABLET, url: str = "", *, bypass_csp: bool = False, worker: bool = True
    ) -> Tablet: ...


@pytest.fixture
def tablet(chromium: Browser, server: Server) -> Iterator[Maker]:
    """Return a maker of tablets.

    `bypass_csp` lets a test put a script of its own into the page; without `worker` the page asks
    the network for everything, where a test can stand in between.
    """
    contexts = []

    def made(
        size: tuple[int, int] = TABLET, url: str = "", *, bypass_csp: bool = False, worker: bool = True
    ) -> Tablet:
        context = chromium.new_context(
            viewport={"width": size[0], "height": size[1]},
            has_touch=True,
            reduced_motion="reduce",
            bypass_csp=bypass_csp,
            service_workers="allow" if worker else "block",
        )
        context.add_init_script(LISTEN)
        contexts.append(context)
        one = Tablet(context.new_page(), url or server.url)
        one.page.on("console", one.noted)
        one.page.on("pageerror", lambda error: one.wrong.append(str(error)))
        one.page.on("request", one.asked)
        return one

    yield made
    for context in contexts:
        context.close()
