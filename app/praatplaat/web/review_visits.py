"""Who is on the page for native speakers: the cookie of a visit, and what holds for every request of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from praatplaat import places
from praatplaat.model import Form, Language
from praatplaat.office.seals import Seal
from praatplaat.pictures.gallery import Gallery
from praatplaat.web import guarding
from praatplaat.web.guarding import Cookie, RefusalError
from praatplaat.web.limits import Limits
from praatplaat.web.review_desk import ReviewDesk, Visit
from praatplaat.web.review_words import Words

PAGE = places.CHECKOUT / "app" / "reviewer"
COOKIE = Cookie("praatplaat-review", 90 * 86400, "/review", "strict")
"""Until when a visit lasts is up to the desk; this is only how long a phone remembers it."""


@dataclass(frozen=True, slots=True)
class House:
    """What the page shows beside what the desk knows; all but words and page may change while we run."""

    languages: Callable[[], Mapping[str, Language]]
    gallery: Callable[[], Gallery | None]
    words: Words
    seal: Callable[[], Seal]
    page: Path = PAGE


class Visits:
    """Knows who asks by the cookie they come with."""

    def __init__(self, desk: ReviewDesk, house: House) -> None:
        self._desk, self._house = desk, house

    def give(self, request: Request, response: Response, visit: Visit) -> str:
        """Let a phone remember a visit; return what its page shows to prove that it belongs to it."""
        seal = self._house.seal()
        return seal.token(COOKIE.give(request, response, seal, visit.session))

    async def reader(self, request: Request) -> Visit:
        """Return who asks to see or hear something. Raises RefusalError (401)."""
        return await run_in_threadpool(self.of, request)

    async def writer(self, request: Request, limits: Limits) -> Visit:
        """Return who asks for something to be written. Raises RefusalError."""
        guarding.check_page(request)
        guarding.check_token(request, await run_in_threadpool(self._house.seal), COOKIE)
        guarding.count(request, limits)
        return await self.reader(request)

    def of(self, request: Request) -> Visit:
        """Return who asks, in a thread where waiting for the desk does no harm. Raises RefusalError (401)."""
        session = COOKIE.read(request, self._house.seal())
        visit = self._desk.visit_of(session) if session else None
        if visit is None or visit.language not in self._house.languages():
            raise RefusalError(401, "invitation-unknown")
        return visit

    def code(self, visit: Visit) -> str:
        """Return the language in which the page speaks to somebody."""
        return self._house.words.code(visit.language)


def form_of(name: str) -> Form:
    """Return the form of address a request names. Raises RefusalError (400)."""
    if name not in tuple(Form):
        raise RefusalError(400, "request-unreadable")
    return Form(name)
