"""What web tests share: a small library, pictures that are only named, a board of three files, a voice."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from starlette.applications import Starlette
from starlette.middleware import Middleware
from tests.web.desk import Desk

from praatplaat import fonts, places
from praatplaat.entries import translation_of
from praatplaat.files import Own
from praatplaat.loading import Loader
from praatplaat.model import Form, Language
from praatplaat.problems import Problem
from praatplaat.review import fingerprint
from praatplaat.speech.clips import Clips
from praatplaat.speech.processing import Finished
from praatplaat.speech.voices import EngineFailedError, Speaker, Voice
from praatplaat.web import workshop as module
from praatplaat.web.headers import Headers, studio_policy
from praatplaat.web.routes import failed, routes
from praatplaat.web.workshop import Grounds, Status, Workshop

LANGUAGES = {
    "volunteer": "nl",
    "languages": {
        "nl": {
            "autonym": "Nederlands",
            "names": {"nl": "Nederlands", "en": "Dutch"},
            **{"script": "Latn", "direction": "ltr", "addressed": False, "cast": "neutral"},
            **{"voices": {"espeak": {"voice": "nl"}}, "letters": "LATIN", "pace": [1, 100]},
            "translators": {"google": "nl", "mymemory": "nl-NL"},
        },
        "ti": {
            "autonym": "ትግርኛ",
            "names": {"nl": "Tigrinya", "en": "Tigrinya"},
            **{"script": "Ethi", "direction": "ltr", "addressed": True, "cast": "eritrean"},
            "words": {"woman": "ሰበይቲ", "man": "ሰብኣይ", "turn": "ተራኺ", "starts": "ኣነ"},
            **{"voices": {"espeak": {"voice": "ti"}}, "letters": "ETHIOPIC", "pace": [1, 100]},
            **{"translators": {"google": "ti", "mymemory": "ti-ET"}, "romanisation": "ethiopic"},
        },
    },
}
ANSWERS = [{"id": "yes", "nl": "Ja", "ti": "እወ"}, {"id": "no", "nl": "Nee", "ti": "ኣይኮነን"}]
CARDS = [
    {"id": "sleeps-well", "nl": "Slaapt uw kind goed?", "ti": "ውላድኪ ጽቡቕ ድዩ ዝድቅስ፧", "answers": ["yes", "no"]}
]


def _written(root: Path) -> Path:
    """Write a small root of content in which every text is checked."""
    for card in (*ANSWERS, *CARDS):
        wording = fingerprint(str(card["nl"]), translation_of(str(card["ti"])))
        review = {"ti": {"state": "checked", "by": "x", "on": "2026-01-01", "of": wording}}
        card.update({"picture": "yes", "review": review})
    sleeping = {"id": "sleeping", "title": {"nl": "Slapen", "ti": "ድቃስ"}, "picture": "yes", "cards": CARDS}
    documents = {
        "languages": LANGUAGES,
        "answers": {"answers": ANSWERS, "core": ["yes"]},
        "sets/sleeping": sleeping,
    }
    for name, document in documents.items():
        path = root / "phrases" / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(yaml.safe_dump(document, allow_unicode=True, sort_keys=False), "utf-8")
    return root


@dataclass(frozen=True)
class Scene:
    """A scene that is only named."""

    alt: dict[str, str]


@dataclass
class Gallery:
    """Pictures that are one disc each."""

    scenes: dict[str, Scene] = field(default_factory=dict)
    casts: dict[str, str] = field(default_factory=dict)

    def svg(self, name: str, cast_id: str, form: Form, mirrored: bool = False) -> str:
        shape = '<circle cx="16" cy="16" r="12" fill="#9fccf2"/>'
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">{shape}<!--{name}{form}--></svg>'


class Engine:
    """A voice that only says what it would say, or fails as it is told to."""

    name, version, kind, licence = "espeak", "1", Voice.COMPUTER, ""

    def __init__(self) -> None:
        self.fails: Callable[[str], bool] = lambda text: False
        self.spoken: list[str] = []
        self.pause = 0.0

    def speaker_for(self, language: Language) -> Speaker | None:
        return Speaker(str(language.voices[self.name]["voice"]), {})

    def speak(self, text: str, language: Language) -> bytes:
        time.sleep(self.pause)
        self.spoken.append(text)
        if self.fails(text):
            raise EngineFailedError(engine=self.name, reason="told to")
        return f"sound of {text}".encode()

    def close(self) -> None:
        """Nothing to let go of."""


@dataclass
class House:
    """A workshop with all that belongs to it, and what it told."""

    workshop: Workshop
    engine: Engine
    root: Path
    folder: Path
    told: list[Status | Problem]

    def settled(self, seconds: float = 20.0) -> Workshop:
        """Wait until every clip of the pack is there."""
        return self.until(lambda: bool((now := self.workshop.status()).version) and now.pending == 0, seconds)

    def until(self, true: Callable[[], bool], seconds: float = 20.0) -> Workshop:
        end = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < end, f"still {self.workshop.status()}, told {self.told[-3:]}"
            time.sleep(0.02)
        return self.workshop

    @property
    def problems(self) -> list[str]:
        return [one.code for one in self.told if isinstance(one, Problem)]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut no real fonts, judge no sounds and wait for nothing."""
    monkeypatch.setattr(fonts, "cut", lambda script, weight, kept: f"{script} {weight} {kept}".encode())
    monkeypatch.setattr(module, "PAUSE", 0.05)
    monkeypatch.setattr("praatplaat.speech.clips.finish", lambda sound, *_: Finished(sound, 1.0, -16.0))


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return _written(tmp_path / "root")


@pytest.fixture(scope="session")
def small_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the small root again, for a server of its own."""
    return _written(tmp_path_factory.mktemp("root"))


@pytest.fixture
def gallery() -> Gallery:
    names = ("yes", "app-icon", "who-woman", "who-man")
    scenes = {name: Scene({"nl": name, "en": name}) for name in names}
    return Gallery(scenes, {"eritrean": "e", "neutral": "n"})


@pytest.fixture
def open_house(
    tmp_path: Path, root: Path, gallery: Gallery, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., House]]:
    """Return how to open a workshop; it is closed when the test is over."""
    monkeypatch.setattr(module, "Clips", lambda *folders: Clips(*folders, engines=[engine]))
    opened: list[House] = []

    def build(packs: Path = tmp_path / "packs", audio: Path = tmp_path / "audio") -> House:
        told: list[Status | Problem] = []
        workshop = Workshop(Grounds(root, packs, audio, lambda _: gallery), told.append)
        opened.append(House(workshop, engine, root, tmp_path, told))
        return opened[-1]

    yield build
    for house in opened:
        house.workshop.stop()


@pytest.fixture
def house(open_house: Callable[..., House]) -> House:
    """Return a workshop at work."""
    opened = open_house()
    opened.workshop.start()
    return opened


@pytest.fixture
def board(tmp_path: Path) -> Path:
    files = {
        "index.html": "<!doctype html><title>Bord</title>" + " " * 2000,
        "board.js": "export const mount = 1;",
        "styles/board.css": "html { color: #22222a }",
        "sw.js": 'const SHELL = /*SHELL*/[]; const VERSION = "/*VERSION*/";',
        ".secret.js": "no",
        "notes.txt": "no",
    }
    for name, text in files.items():
        path = tmp_path / "board" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (tmp_path / "outside.js").write_text("secret", "utf-8")
    return tmp_path / "board"


class Browser:
    """Asks our routes as they stand in the one process, without a socket in between."""

    def __init__(self, app: Starlette) -> None:
        self._app = app

    def request(
        self, method: str, path: str, headers: dict[str, str] | None = None, *, follow: bool = False
    ) -> httpx.Response:
        return self._apart(method, path, headers or {}, follow)[0]

    def get(self, path: str, headers: dict[str, str] | None = None) -> httpx.Response:
        return self.request("GET", path, headers)

    def raw(self, path: str, headers: dict[str, str]) -> tuple[httpx.Response, bytes]:
        """Return an answer and its body as it was sent, still compressed."""
        return self._apart("GET", path, headers, False)

    def _apart(
        self, method: str, path: str, headers: dict[str, str], follow: bool
    ) -> tuple[httpx.Response, bytes]:
        """Ask in a thread of its own: after the browser tests, this one has an event loop that never ends."""
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(lambda: asyncio.run(self._ask(method, path, headers, follow))).result()

    async def _ask(
        self, method: str, path: str, headers: dict[str, str], follow: bool
    ) -> tuple[httpx.Response, bytes]:
        transport = httpx.ASGITransport(self._app, raise_app_exceptions=False)
        asked = {"accept-encoding": "identity", **headers}
        async with (
            httpx.AsyncClient(transport=transport, base_url="http://praatplaat") as client,
            client.stream(method, path, headers=asked, follow_redirects=follow) as answer,
        ):
            body = b"".join([part async for part in answer.aiter_raw()])
        whole = httpx.Response(
            answer.status_code, headers=answer.headers, content=body, request=answer.request
        )
        return whole, body


@pytest.fixture
def client(house: House, board: Path) -> Browser:
    """Return a browser in front of a workshop at work."""
    return in_front_of(house, board)


def in_front_of(house: House, board: Path) -> Browser:
    """Return a browser in front of our routes and headers, as they stand in the one process."""

    def broken(_: object) -> None:
        raise RuntimeError("a secret detail")

    app = Starlette(
        routes=routes(house.workshop, board),
        middleware=[Middleware(Headers, studio=studio_policy("<script>one</script>"))],
        exception_handlers={Exception: failed},
    )
    app.add_route("/visit-broken", broken)
    return Browser(app)


@pytest.fixture
def desk(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr("praatplaat.speech.aloud.finish", lambda sound, *_: Finished(sound, 1.0, -16.0))
    return Desk(engine, Loader(places.CHECKOUT, Own()).languages())


@pytest.fixture
def pack(client: Browser) -> Any:  # noqa: ANN401
    return json.loads(client.get("/visit/pack.json").content)
