"""The door by itself, over a real database in a folder, with a browser before it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import func, select
from starlette.applications import Starlette
from starlette.middleware import Middleware

from praatplaat.office import people
from praatplaat.office.desk import HOST, Office
from praatplaat.store.database import Store
from praatplaat.store.tables import metadata
from praatplaat.web import entrance
from praatplaat.web.headers import Headers
from praatplaat.web.limits import Limits

BASE = "http://praatplaat"
OURS = {"origin": BASE, "content-type": "application/json", "x-praatplaat": "1"}


class Calendar:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **much: float) -> None:
        self.now += timedelta(**much)


class Entry:
    """An office with its door; cookies are kept as a browser keeps them."""

    def __init__(self, folder: Path) -> None:
        self.calendar = Calendar()
        self.office = Office(Store.of(folder), folder, folder, self.calendar)
        self.cookies = httpx.Cookies()
        self.limits = Limits()
        self.app = Starlette(
            routes=entrance.routes(self.office, limits=self.limits),
            middleware=[Middleware(Headers, studio="studio")],
        )

    def link(self) -> str:
        return people.open_link(self.office, HOST)

    def enter(self, token: object, **more: Any) -> httpx.Response:  # noqa: ANN401
        return self.post("enter", {"token": token}, **more)

    def leave(self, token: str | None = None, **more: Any) -> httpx.Response:  # noqa: ANN401
        shown = {"x-praatplaat-token": self.here()["token"] or "" if token is None else token}
        return self.post("leave", {}, headers=OURS | shown, **more)

    def here(self) -> dict[str, Any]:
        told: dict[str, Any] = self.ask("GET", "here.json").json()
        return told

    def post(
        self,
        path: str,
        sent: Any,  # noqa: ANN401 (whatever a browser may send)
        headers: Mapping[str, str] = OURS,
        **more: Any,  # noqa: ANN401
    ) -> httpx.Response:
        content = sent if isinstance(sent, bytes) else json.dumps(sent).encode()
        return self.ask("POST", path, content=content, headers=dict(headers), **more)

    def ask(
        self,
        method: str,
        path: str,
        address: str = "192.0.2.1",
        base: str = BASE,
        **more: Any,  # noqa: ANN401
    ) -> httpx.Response:
        """Ask in a thread of its own: after the browser tests, this one has an event loop that never ends."""

        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(self.app, raise_app_exceptions=False, client=(address, 1))
            async with httpx.AsyncClient(transport=transport, base_url=base, cookies=self.cookies) as client:
                answer = await client.request(method, f"/door/{path}", **more)
                self.cookies = client.cookies
                return answer

        with ThreadPoolExecutor(1) as pool:
            return pool.submit(lambda: asyncio.run(send())).result()

    def rows(self) -> dict[str, int]:
        """Return how much is written in each table."""
        with self.office.store.reading() as connection:
            return {
                name: connection.execute(select(func.count()).select_from(table)).scalar_one()
                for name, table in metadata.tables.items()
            }
