"""What guards every route of ours that writes: who asks, how often, how much, and from which page."""

from __future__ import annotations

import asyncio
import functools
import json
import logging
import math
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal, TypeVar
from urllib.parse import urlsplit

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from praatplaat.office.seals import Seal
from praatplaat.problems import ProblemError, problem
from praatplaat.web.limits import Limits

OURS = "x-praatplaat"
"""A field that only our own pages send: other sites would have to ask first, and are told nothing."""
TOKEN = "x-praatplaat-token"  # noqa: S105 (the name of a field)
"""The field with what the page was given to prove that it belongs to the cookie."""

MAX_BODY = 8192
PATIENCE = 20.0
"""Seconds in which everything has to arrive."""
NO_STORE = {"cache-control": "no-store"}

_STATUS = {"signed-out": 401, "set-conflict": 409}
_FORBIDDEN = ("not-", "link-", "account-", "invitation-", "own-")
_UNAVAILABLE = ("store-",)

_log = logging.getLogger(__name__)

S = TypeVar("S")


class RefusalError(ProblemError):
    """A request that nothing is done for; `after` so many seconds it may be tried again, 0 is any time."""

    def __init__(self, status: int, code: str, after: int = 0, **detail: object) -> None:
        super().__init__(problem(code, None, **detail))
        self.status, self.after = status, after


@dataclass(frozen=True, slots=True)
class Cookie:
    """A cookie of ours: sealed, out of reach of scripts, and over https only where the page is."""

    name: str
    seconds: int
    path: str = "/"
    samesite: Literal["lax", "strict"] = "lax"

    def give(self, request: Request, response: Response, seal: Seal, value: str) -> str:
        """Let the browser keep a value; return it as the browser has it."""
        signed = seal.sign(self.name, value)
        self._set(request, response, signed, self.seconds)
        return signed

    def take(self, request: Request, response: Response) -> None:
        """Let the browser forget it."""
        self._set(request, response, "", 0)

    def read(self, request: Request, seal: Seal) -> str | None:
        """Return the value that was given; None when there is none, or its seal is not ours or too old."""
        return seal.read(self.name, self.held(request), self.seconds)

    def held(self, request: Request) -> str:
        """Return the cookie as the browser holds it, sealed; empty when it has none."""
        return request.cookies.get(self.name, "")

    def _set(self, request: Request, response: Response, value: str, seconds: int) -> None:
        response.set_cookie(
            self.name,
            value,
            max_age=seconds,
            path=self.path,
            secure=request.url.scheme == "https",
            httponly=True,
            samesite=self.samesite,
        )


def same_origin(request: Request) -> bool:
    """Return whether a page of our own asks: browsers say so in one way or another, and pages cannot lie."""
    if site := request.headers.get("sec-fetch-site"):
        return site == "same-origin"
    origin = urlsplit(request.headers.get("origin", ""))
    return origin.scheme in ("http", "https") and origin.netloc == request.headers.get("host", "")


def check_page(request: Request) -> None:
    """Raise RefusalError (403) unless one of our own pages asks."""
    if not same_origin(request) or request.headers.get(OURS) != "1":
        raise RefusalError(403, "request-elsewhere")


def check_token(request: Request, seal: Seal, cookie: Cookie) -> None:
    """Raise RefusalError (403) unless the page shows what belongs to the cookie that comes with it."""
    held = cookie.held(request)
    if not held or not seal.accepts(request.headers.get(TOKEN, ""), held):
        raise RefusalError(403, "request-stale")


def count(request: Request, limits: Limits) -> None:
    """Raise RefusalError (429) when an address, or everybody together, asks too often."""
    seconds = math.ceil(limits.wait(request.client.host if request.client else ""))
    if seconds:
        raise RefusalError(429, "request-too-many", seconds, seconds=seconds)


async def body(request: Request, most: int = MAX_BODY, patience: float = PATIENCE) -> bytes:
    """Return what was sent, at most so many bytes. Raises RefusalError (413, 408)."""
    received = bytearray()
    try:
        async with asyncio.timeout(patience):
            async for part in request.stream():
                received += part
                if len(received) > most:
                    raise RefusalError(413, "request-too-large", limit=math.ceil(most / 1024))
    except TimeoutError:
        raise RefusalError(408, "request-unreadable") from None
    return bytes(received)


async def fields(request: Request, most: int = MAX_BODY) -> dict[str, object]:
    """Return the JSON object that was sent. Raises RefusalError (415, 413, 408, 400)."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise RefusalError(415, "request-unreadable")
    try:
        given = json.loads(await body(request, most))
    except (ValueError, RecursionError):
        given = None
    if not isinstance(given, dict):
        raise RefusalError(400, "request-unreadable")
    return given


def text(given: dict[str, object], name: str, longest: int) -> str:
    """Return a field that is text, at most so many characters. Raises RefusalError (400)."""
    value = given.get(name)
    if not isinstance(value, str) or len(value) > longest:
        raise RefusalError(400, "request-unreadable")
    return value


def answered(
    route: Callable[[S, Request], Awaitable[Response]],
) -> Callable[[S, Request], Awaitable[Response]]:
    """Make a route, a method, answer with what is wrong: a problem in two languages, never an inside."""

    @functools.wraps(route)
    async def answer(me: S, request: Request) -> Response:
        try:
            return await route(me, request)
        except ProblemError as error:
            return refused(error)
        except ClientDisconnect:
            return Response(status_code=400)
        except Exception as error:
            # What a fault says of itself may hold what somebody typed, or a secret: neither is for the log.
            place = traceback.extract_tb(error.__traceback__)[-1]
            _log.error("a request stumbled: %s at %s:%s", type(error).__name__, place.filename, place.lineno)
            return refused(RefusalError(500, "request-failed"))

    return answer


def refused(error: ProblemError) -> Response:
    """Answer with a problem: `{"code", "nl", "en"}`, a status, and when to try again where that is known."""
    code, after = error.problem.code, error.after if isinstance(error, RefusalError) else 0
    told = {"code": code, "nl": error.problem.message("nl"), "en": error.problem.message("en")}
    headers = NO_STORE | ({"retry-after": str(after)} if after else {})
    return JSONResponse(told, _status(error), headers)


def _status(error: ProblemError) -> int:
    if isinstance(error, RefusalError):
        return error.status
    if error.problem.code.startswith(_FORBIDDEN):
        return 403
    return 503 if error.problem.code.startswith(_UNAVAILABLE) else _STATUS.get(error.problem.code, 400)
