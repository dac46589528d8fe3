"""The door of the studio, `/door/`: in by a one-time link, and out again.

The link carries its secret after a `#`, which no browser sends: not to a log, not to a site that is visited
next. Only a press on the button uses it up, so that a mail program that looks at links leaves it whole.
"""

from __future__ import annotations

from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from praatplaat import places
from praatplaat.office import people
from praatplaat.office.desk import Actor, Office
from praatplaat.office.seals import SESSION, Seal
from praatplaat.web import answers, guarding
from praatplaat.web.guarding import NO_STORE, Cookie
from praatplaat.web.limits import Limits
from praatplaat.web.shell import Shell

PAGE = places.CHECKOUT / "app" / "entrance"
COOKIE = Cookie(SESSION, int(people.SESSION_LASTS.total_seconds()))
LONGEST = 200
"""Characters of a link's secret; ours are shorter."""


def routes(office: Office, page: Path = PAGE, limits: Limits | None = None) -> list[BaseRoute]:
    """Return the routes of the door, to stand beside Streamlit's own; `page` is the folder of its files."""
    door = Door(office, Shell(page), limits or Limits())
    return [
        Route("/door", lambda _: RedirectResponse("/door/", status_code=308)),
        Mount(
            "/door",
            routes=[
                Route("/", door.file),
                Route("/here.json", door.here),
                Route("/enter", door.enter, methods=["POST"]),
                Route("/leave", door.leave, methods=["POST"]),
                Route("/{name:path}", door.file),
            ],
        ),
    ]


class Door:
    """Answers for the door; every method is a route."""

    def __init__(self, office: Office, page: Shell, limits: Limits) -> None:
        self._office, self._page, self._limits = office, page, limits

    def file(self, request: Request) -> Response:
        """Answer with a file of the page."""
        name = request.path_params.get("name", "") or "index.html"
        content = self._page.read(name)
        return answers.absent() if content is None else answers.content(request, content, Path(name).suffix)

    @guarding.answered
    async def here(self, request: Request) -> Response:
        """Say who is signed in, and give the page what it needs to sign them out: `{"name", "token"}`."""
        return await run_in_threadpool(self._here, request)

    @guarding.answered
    async def enter(self, request: Request) -> Response:
        """Use a link up: `{"token"}` in, the cookie of a session out."""
        guarding.check_page(request)
        guarding.count(request, self._limits)
        secret = guarding.text(await guarding.fields(request), "token", LONGEST)
        return await run_in_threadpool(self._enter, request, secret)

    @guarding.answered
    async def leave(self, request: Request) -> Response:
        """End the session of whoever asks, in every window."""
        guarding.check_page(request)
        return await run_in_threadpool(self._leave, request)

    def _here(self, request: Request) -> Response:
        held = COOKIE.held(request)
        shown: dict[str, str | None] = {"name": None, "token": None}
        if held and (actor := self._actor(request)):
            shown = {"name": actor.name, "token": self._seal().token(held)}
        return JSONResponse(shown, headers=NO_STORE)

    def _enter(self, request: Request, secret: str) -> Response:
        seal, session = self._seal(), people.enter_by_link(self._office, secret)
        response = JSONResponse({"next": "/"}, headers=NO_STORE)
        COOKIE.give(request, response, seal, session.token)
        return response

    def _leave(self, request: Request) -> Response:
        seal = self._seal()
        guarding.check_token(request, seal, COOKIE)
        if session := COOKIE.read(request, seal):
            people.leave(self._office, session)
        response = JSONResponse({"next": "/door/?left"}, headers=NO_STORE)
        COOKIE.take(request, response)
        return response

    def _actor(self, request: Request) -> Actor | None:
        session = COOKIE.read(request, self._seal())
        return people.actor_of(self._office, session) if session else None

    def _seal(self) -> Seal:
        """Return our seal, asked for each time: a backup that is put back may bring another one."""
        return Seal.of(self._office)
