"""A native speaker's phone before the page for reviewers, without a socket in between."""

from __future__ import annotations

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
from tests.web.reviewers import FakeDesk, site

from praatplaat.web.reviewing import Ways

BASE = "http://praatplaat"
OURS = {"origin": BASE, "x-praatplaat": "1"}
WEBM = {"content_type": "audio/webm;codecs=opus"}


class Phone:
    """Asks our routes; cookies are kept as a browser keeps them."""

    def __init__(self, desk: FakeDesk, ways: Ways | None = None) -> None:
        self.desk, self.app, self.cookies, self.csrf = desk, site(desk, ways), httpx.Cookies(), ""

    def enter(self, token: str, **more: Any) -> httpx.Response:  # noqa: ANN401
        answer = self.post("enter", {"token": token}, **more)
        if answer.status_code == 200:
            self.csrf = answer.json()["csrf"]
        return answer

    def post(
        self,
        path: str,
        sent: Any,  # noqa: ANN401 (whatever a page may send)
        **headers: str,
    ) -> httpx.Response:
        content = sent if isinstance(sent, bytes) else json.dumps(sent).encode()
        fields = OURS | {"content-type": "application/json", "x-praatplaat-token": self.csrf}
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.ask("POST", path, content=content, headers=fields | given)

    def say(self, **fields: Any) -> httpx.Response:  # noqa: ANN401
        """Say something of the first phrase."""
        task = self.ask("GET", "tasks.json").json()["tasks"][0]
        about = {name: task[name] for name in ("set", "card", "wording")}
        return self.post("verdict", {**about, "verdict": "approve", **fields})

    def record(self, sound: bytes = b"sound", **headers: str) -> httpx.Response:
        return self.post("recording?set=sleeping&card=sleeps-well&form=woman", sound, **headers)

    def ask(self, method: str, path: str, base: str = BASE, **more: Any) -> httpx.Response:  # noqa: ANN401
        """Ask in a thread of its own: after the browser tests, this one has an event loop that never ends."""
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(
                lambda: asyncio.run(self._send(method, f"{base}/review/{path}", **more))
            ).result()

    async def _send(self, method: str, url: str, **more: Any) -> httpx.Response:  # noqa: ANN401
        transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, cookies=self.cookies) as client:
            answer = await client.request(method, url, **more)
            self.cookies = client.cookies
        return answer


def opened(desk: FakeDesk) -> Phone:
    """Return a phone on which somebody who reads Tigrinya has opened the link."""
    phone = Phone(desk)
    assert phone.enter("ti").status_code == 200
    return phone
