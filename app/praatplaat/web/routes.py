"""The routes of the board: its files, packs and clips. What is unknown below `/visit/` is a real 404."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from time import monotonic
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from praatplaat.pack.assets import NAME, encoded
from praatplaat.pictures import raster
from praatplaat.problems import ProblemError
from praatplaat.web import answers, shell
from praatplaat.web.headers import secured
from praatplaat.web.sentences import NO_STORE, Sentences, translates
from praatplaat.web.workshop import Workshop

FIRST_PACK = 30
"""Seconds that a tablet waits for the first pack of a fresh start, before it is asked to come again."""
AT_ONCE = 2
"""Clips made on request at the same time; more would only make each of them slower."""
QUEUE = 20.0
"""Seconds that a request waits for its turn."""


def routes(workshop: Workshop, board: Path) -> list[BaseRoute]:
    """Return everything of ours, to stand beside Streamlit's own routes."""
    visit = Visit(workshop, shell.Shell(board))
    sentences = Sentences(lambda: workshop.languages)
    return [
        Route("/health", visit.health),
        Route("/visit", lambda _: RedirectResponse("/visit/", status_code=308)),
        Mount(
            "/visit",
            routes=[
                Route("/", visit.file),
                Route("/sw.js", visit.worker),
                Route("/manifest.webmanifest", visit.manifest),
                Route("/icons/{size:int}.png", visit.icon),
                Route("/page.css", visit.page_style),
                Route("/pack.json", visit.pack),
                Route("/status.json", visit.status),
                Route("/assets/{name}", visit.asset),
                Route("/clips/{name}.mp3", visit.clip),
                *sentences.routes(),
                Route("/{name:path}", visit.file),
            ],
        ),
    ]


class Visit:
    """Answers for the board; every method is a route. Those that are not async run in a thread."""

    def __init__(self, workshop: Workshop, board: shell.Shell) -> None:
        self._workshop, self._board = workshop, board
        self._makers = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="on-demand")

    def health(self, _: Request) -> Response:
        """Say that we are here, and with which pack."""
        return JSONResponse({"status": "ok", **self._status()}, headers=NO_STORE)

    def status(self, _: Request) -> Response:
        """Say how many clips are there and how many are still to be made."""
        return JSONResponse(self._status(), headers=NO_STORE)

    async def pack(self, request: Request) -> Response:
        """Answer with the current pack; on a fresh start, as soon as there is one."""
        for _ in range(FIRST_PACK):
            if built := await run_in_threadpool(self._workshop.built):
                return await run_in_threadpool(
                    answers.file, request, built.file, answers.CHECK, built.version
                )
            await asyncio.sleep(1)
        return _later("Het eerste pakket wordt gemaakt.", "The first pack is being made.")

    def asset(self, request: Request) -> Response:
        """Answer with a file of a pack; what its name says never changes."""
        path = self._workshop.assets / request.path_params["name"]
        if not NAME.fullmatch(path.name) or not path.is_file():
            return answers.absent()
        return answers.file(request, path, answers.FOREVER, path.stem)

    async def clip(self, request: Request) -> Response:
        """Answer with a clip that the pack only has by name, made now if nobody asked before."""
        name = request.path_params["name"]
        if not self._workshop.knows(name):
            return answers.absent()
        making = asyncio.get_running_loop().run_in_executor(self._makers, self._workshop.clip, name)
        try:
            found = await asyncio.wait_for(making, QUEUE)
        except KeyError:
            # The library was read anew in between, and nothing in it sounds like this any more.
            return answers.absent()
        except ProblemError as error:
            return _later(error.problem.message("nl"), error.problem.message("en"))
        except TimeoutError:
            return _later("Er worden nu te veel klanken gemaakt.", "Too many sounds are being made.")
        return await run_in_threadpool(answers.file, request, found.path, answers.CHECK, found.sha256)

    async def icon(self, request: Request) -> Response:
        """Answer with the picture of the app in one of its sizes."""
        await self._read()
        size, drawn = request.path_params["size"], self._workshop.icon()
        if drawn is None or size not in shell.ICONS:
            return answers.absent()
        return answers.content(request, await run_in_threadpool(_png, drawn, size), ".png")

    async def manifest(self, request: Request) -> Response:
        """Answer with what a tablet needs to install the board."""
        await self._read()
        return answers.content(request, encoded(shell.manifest(self._sizes())), ".webmanifest")

    async def worker(self, request: Request) -> Response:
        """Answer with the service worker of the board as it is now."""
        # Without the icons yet it would be another worker, and every tablet would be told of a new board.
        await self._read()
        icons = (f"icons/{size}.png" for size in self._sizes() if size <= 192)
        code = await run_in_threadpool(self._board.worker, ("manifest.webmanifest", *icons))
        return answers.content(request, code, ".js") if code is not None else answers.absent()

    def page_style(self, request: Request) -> Response:
        """Answer with how the short pages look."""
        return answers.content(request, answers.PAGE, ".css")

    def file(self, request: Request) -> Response:
        """Answer with a file of the board."""
        name = request.path_params.get("name", "") or "index.html"
        content = self._board.read(name)
        if content is None or name == shell.WORKER:
            return answers.absent()
        return answers.content(request, content, Path(name).suffix)

    async def _read(self) -> None:
        """Wait, on a fresh start, until it is known which pictures there are."""
        until = monotonic() + FIRST_PACK
        while not self._workshop.has_read and monotonic() < until:
            await asyncio.sleep(0.1)

    def _status(self) -> dict[str, Any]:
        now = self._workshop.status()
        counts = {"done": now.done, "total": now.total, "pending": now.pending}
        return {"version": now.version, **counts, "translates": translates()}

    def _sizes(self) -> tuple[int, ...]:
        return shell.ICONS if self._workshop.icon() else ()


def failed(_: Request, __: Exception) -> Response:
    """Answer to a fault of our own: short, without details that are nobody's business."""
    return secured(
        answers.page(500, "Er ging iets mis. Probeer het nog eens.", "Something went wrong. Try once more.")
    )


def _later(dutch: str, english: str) -> Response:
    response = answers.page(503, dutch, english)
    response.headers["retry-after"] = "5"
    return response


@lru_cache(maxsize=16)
def _png(svg: str, size: int) -> bytes:
    return raster.png(svg, size)
