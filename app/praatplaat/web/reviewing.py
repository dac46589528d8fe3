"""The page `/review/`: a native speaker, with a link and no account, checks and records phrases on a phone.

The link carries its secret after a `#`, which no browser sends. What is said and recorded goes on to the desk
at once; nothing is kept here but, for some minutes, the sound of a recording that nobody has kept yet.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from praatplaat.model import Form
from praatplaat.office.reviews import COMMENT_LONGEST, Said
from praatplaat.problems import ProblemError
from praatplaat.speech.recordings import Consent
from praatplaat.web import answers, guarding, review_words
from praatplaat.web.guarding import NO_STORE, RefusalError
from praatplaat.web.limits import Limits, Rule
from praatplaat.web.review_answers import heard_json, task_json
from praatplaat.web.review_desk import Heard, ReviewDesk, Verdict, Visit
from praatplaat.web.review_shown import Shown
from praatplaat.web.review_visits import COOKIE, House, Visits, form_of
from praatplaat.web.spoken import Spoken, sound

MOST_SOUND = 20 * 2**20
SLOW_PHONE = 300.0
"""Seconds in which a recording has to arrive."""
AT_ONCE, QUEUE = 2, 30.0
"""Recordings that are listened to at the same time, and seconds that one waits for its turn."""
TOKEN_LONGEST, NAME_LONGEST, TEXT_LONGEST = 200, 80, 400
SAYING = (Rule(90, 60), Rule(2000, 3600))
RECORDING = (Rule(20, 60), Rule(400, 3600))
TOGETHER = (Rule(600, 60),)


@dataclass(frozen=True, slots=True)
class Ways:
    """How often somebody may come in, say something, and send a recording."""

    entering: Limits = field(default_factory=Limits)
    saying: Limits = field(default_factory=lambda: Limits(SAYING, TOGETHER))
    recording: Limits = field(default_factory=lambda: Limits(RECORDING, TOGETHER))


def routes(desk: ReviewDesk, house: House, ways: Ways | None = None) -> list[BaseRoute]:
    """Return the routes of the page, to stand beside Streamlit's own."""
    visits = Visits(desk, house)
    shown, page = Shown(desk, house, visits), Reviewing(desk, house, visits, ways or Ways())
    return [
        Route("/review", lambda _: RedirectResponse("/review/", status_code=308)),
        Mount(
            "/review",
            routes=[
                Route("/", shown.file),
                Route("/enter", page.enter, methods=["POST"]),
                Route("/leave", page.leave, methods=["POST"]),
                Route("/name", page.rename, methods=["POST"]),
                Route("/tasks.json", page.tasks),
                Route("/verdict", page.verdict, methods=["POST"]),
                Route("/recording", page.hear, methods=["POST"]),
                Route("/recording/keep", page.keep, methods=["POST"]),
                Route("/heard/{name}.mp3", page.heard),
                Route("/clip/{name}.mp3", shown.clip),
                Route("/picture/{name}.svg", shown.picture),
                Route("/font/{script}-{weight:int}.woff2", shown.font),
                Route("/{name:path}", shown.file),
            ],
        ),
    ]


class Reviewing:
    """Answers for the page; every public method is a route."""

    def __init__(self, desk: ReviewDesk, house: House, visits: Visits, ways: Ways) -> None:
        self._desk, self._house, self._visits, self._ways = desk, house, visits, ways
        self._spoken, self._places = Spoken(), asyncio.Semaphore(AT_ONCE)

    @guarding.answered
    async def enter(self, request: Request) -> Response:
        """Open a visit, `{"token"}` in, or go on with the one of the cookie when the token is empty."""
        guarding.check_page(request)
        guarding.count(request, self._ways.entering)
        token = guarding.text(await guarding.fields(request), "token", TOKEN_LONGEST)
        return await run_in_threadpool(self._enter, request, token)

    @guarding.answered
    async def leave(self, request: Request) -> Response:
        """Let the phone forget the visit; the link goes on working."""
        guarding.check_page(request)
        response = JSONResponse({}, headers=NO_STORE)
        COOKIE.take(request, response)
        return response

    @guarding.answered
    async def rename(self, request: Request) -> Response:
        """Take down under which name somebody wants to be known: `{"name"}`."""
        visit = await self._visits.writer(request, self._ways.saying)
        name = " ".join(guarding.text(await guarding.fields(request), "name", NAME_LONGEST).split())
        renamed = await run_in_threadpool(self._desk.rename, visit, name)
        return JSONResponse({"name": renamed.name}, headers=NO_STORE)

    @guarding.answered
    async def tasks(self, request: Request) -> Response:
        """Answer with the phrases as they are now."""
        visit = await self._visits.reader(request)
        return JSONResponse(await run_in_threadpool(self._tasks, visit), headers=NO_STORE)

    @guarding.answered
    async def verdict(self, request: Request) -> Response:
        """Pass on what somebody says: `{"set", "card", "wording", "verdict", "texts", "comment"}`."""
        visit = await self._visits.writer(request, self._ways.saying)
        said = _verdict(await guarding.fields(request))
        await run_in_threadpool(self._desk.say, visit, said)
        return JSONResponse({}, headers=NO_STORE)

    @guarding.answered
    async def hear(self, request: Request) -> Response:
        """Listen to a recording, sent as it is; the query says of what: `set`, `card`, `form`."""
        visit = await self._visits.writer(request, self._ways.recording)
        form = form_of(request.query_params.get("form", ""))
        if not request.headers.get("content-type", "").startswith(("audio/", "video/")):
            raise RefusalError(415, "request-unreadable")
        data = await guarding.body(request, MOST_SOUND, SLOW_PHONE)
        found = await self._listen(visit, data, request, form)
        code = self._visits.code(visit)
        shown = heard_json(found, lambda one: self._house.words.told(one, code))
        sounds = {"before": self._keep(found.before), "after": self._keep(found.after)}
        return JSONResponse({**shown, **sounds}, headers=NO_STORE)

    @guarding.answered
    async def keep(self, request: Request) -> Response:
        """Keep a recording that was heard: `{"id", "consent"}`, the version of the words agreed to."""
        visit = await self._visits.writer(request, self._ways.recording)
        given = await guarding.fields(request)
        heard, version = guarding.text(given, "id", 80), guarding.text(given, "consent", 80)
        known = self._house.words.consent(self._visits.code(visit), visit.organisation)["version"]
        agreed = Consent(version == known, known, datetime.now(UTC).date().isoformat())
        await run_in_threadpool(self._desk.keep, visit, heard, agreed)
        return JSONResponse({}, headers=NO_STORE)

    @guarding.answered
    async def heard(self, request: Request) -> Response:
        """Answer with the sound of a recording, as it came or as it becomes."""
        await self._visits.reader(request)
        found = self._spoken.find(request.path_params["name"])
        return answers.absent() if found is None else sound(request, found)

    async def _listen(self, visit: Visit, data: bytes, request: Request, form: Form) -> Heard:
        """Have the desk listen; no more at the same time than processors can bear. Raises RefusalError."""
        asked = request.query_params
        try:
            await asyncio.wait_for(self._places.acquire(), QUEUE)
        except TimeoutError:
            raise RefusalError(503, "request-too-many", int(QUEUE), seconds=int(QUEUE)) from None
        try:
            where = (asked.get("set", ""), asked.get("card", ""), form)
            return await run_in_threadpool(self._desk.hear, visit, data, *where)
        finally:
            self._places.release()

    def _keep(self, mp3: bytes) -> str:
        return f"heard/{self._spoken.keep(mp3)}.mp3"

    def _enter(self, request: Request, token: str) -> Response:
        try:
            visit = self._desk.enter(token) if token else self._visits.of(request)
        except ProblemError as error:
            closed = self._house.words.closed(error.problem, self._house.languages())
            return JSONResponse({"code": error.problem.code, "closed": closed}, 403, NO_STORE)
        response = Response(media_type="application/json", headers=NO_STORE)
        told = {"csrf": self._visits.give(request, response, visit), **self._welcome(visit)}
        response.body = json.dumps({**told, **self._tasks(visit)}, ensure_ascii=False).encode()
        response.headers["content-length"] = str(len(response.body))
        return response

    def _welcome(self, visit: Visit) -> dict[str, Any]:
        """Return who somebody is to us, and the words in which the page speaks to them."""
        words, languages, code = self._house.words, self._house.languages(), self._visits.code(visit)
        return {
            "name": visit.name,
            "organisation": visit.organisation,
            "expires": visit.expires.isoformat(),
            "language": review_words.shown(languages[visit.language]),
            "languages": {one: review_words.shown(language) for one, language in languages.items()},
            "page": review_words.shown(languages.get(code, languages[visit.language])),
            "words": words.words[code],
            "problems": words.problems.get(code, {}),
            "consent": words.consent(code, visit.organisation),
        }

    def _tasks(self, visit: Visit) -> dict[str, Any]:
        readable = self._house.words.fallback
        return {"tasks": [task_json(one, readable) for one in self._desk.tasks(visit)]}


def _verdict(given: dict[str, object]) -> Verdict:
    """Return what was said, every field of the kind it should be. Raises RefusalError."""
    said = guarding.text(given, "verdict", 20)
    texts = given.get("texts", {})
    if said not in tuple(Said) or not isinstance(texts, dict):
        raise RefusalError(400, "request-unreadable")
    return Verdict(
        set_id=guarding.text(given, "set", 80),
        card=guarding.text(given, "card", 120),
        wording=guarding.text(given, "wording", 80),
        said=Said(said),
        texts={form_of(form): guarding.text(texts, form, TEXT_LONGEST).strip() for form in texts},
        comment=guarding.text({"comment": "", **given}, "comment", COMMENT_LONGEST).strip(),
    )
