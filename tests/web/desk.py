"""The two routes of typed sentences by themselves, with a browser before them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.routing import Mount
from tests.translating import KNOWN, SLEEPS

from praatplaat.model import Language
from praatplaat.speech.aloud import Aloud
from praatplaat.speech.voices import Engine
from praatplaat.translation.translator import Draft, Translator
from praatplaat.web.sentences import Sentences

SAID = KNOWN["nl", "ti"][SLEEPS]
OURS = {"origin": "http://praatplaat", "content-type": "application/json"}
TYPED = {"text": SLEEPS, "from": "nl", "to": "ti", "form": "woman"}


class Time:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Scribe(Translator):
    """Translates what it knows, or fails as it is told to."""

    def __init__(self) -> None:
        super().__init__(())
        self.asked: list[str] = []
        self.fails: Exception | None = None
        self.meanwhile: Callable[[], object] = lambda: None

    def translate(self, text: str, source: Language, target: Language) -> Draft:
        self.asked.append(text)
        self.meanwhile()
        if self.fails:
            raise self.fails
        return Draft(SAID if target.code == "ti" else "Ja, goed", text, "Google")


class Desk:
    """The two routes by themselves, and a browser before them."""

    def __init__(self, engine: Engine, languages: Mapping[str, Language]) -> None:
        self.scribe, self.engine, self.time = Scribe(), engine, Time()
        self.sentences = Sentences(lambda: languages, self.scribe, Aloud([self.engine], self.time), self.time)
        self.app = Starlette(routes=[Mount("/visit", routes=self.sentences.routes())])

    def ask(
        self,
        body: Any = TYPED,  # noqa: ANN401
        headers: Mapping[str, str] = OURS,
        address: str = "192.0.2.1",
    ) -> httpx.Response:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.request("POST", "/visit/sentence", address, content=content, headers=dict(headers))

    def hear(self, clip: str, **headers: str) -> httpx.Response:
        return self.request("GET", f"/visit/{clip}", headers=headers)

    def request(self, method: str, path: str, address: str = "192.0.2.1", **more: Any) -> httpx.Response:  # noqa: ANN401
        """Ask in a thread of its own: after the browser tests, this one has an event loop that never ends."""
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(lambda: asyncio.run(self.send(method, path, address, **more))).result()

    async def send(self, method: str, path: str, address: str = "192.0.2.1", **more: Any) -> httpx.Response:  # noqa: ANN401
        transport = httpx.ASGITransport(self.app, raise_app_exceptions=False, client=(address, 1))
        async with httpx.AsyncClient(transport=transport, base_url="http://praatplaat") as client:
            return await client.request(method, path, **more)
