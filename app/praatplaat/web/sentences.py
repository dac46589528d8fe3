"""A sentence that no card says: typed on the board, translated and said through us, and forgotten.

Nothing of it goes to disk or into a log; who may ask, and how often, is decided before anybody is asked.
"""

from __future__ import annotations

import asyncio
import json
import logging
import math
import os
import time
import traceback
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from praatplaat.checks.wording import JOINERS
from praatplaat.model import Form, Language, Text
from praatplaat.online import Clock
from praatplaat.problems import Problem, ProblemError, problem
from praatplaat.romanisation import romanise
from praatplaat.speech.aloud import Aloud
from praatplaat.translation.engines import Reason, TranslationError
from praatplaat.translation.translator import Draft, Translator
from praatplaat.web import answers, spoken
from praatplaat.web.guarding import same_origin
from praatplaat.web.limits import Limits

SWITCH = "PRAATPLAAT_TRANSLATE"
MAX_BODY = 2048
MAX_TEXT = 200
AT_ONCE = 2
QUEUE = 20.0
"""Seconds that a sentence waits for its turn, and that we wait for all of it to arrive."""

NO_STORE = {"cache-control": "no-store"}
_STATUS = {
    Reason.OFFLINE: 503,
    Reason.BUSY: 503,
    Reason.UNSURE: 502,
    Reason.TOO_LONG: 413,
    Reason.REFUSED: 400,
}
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

_log = logging.getLogger(__name__)


class RefusalError(ProblemError):
    """A request that we do not pass on."""

    def __init__(self, status: int, reason: Reason, code: str, **detail: object) -> None:
        super().__init__(problem(code, None, **detail))
        self.status, self.reason = status, reason
        self.after = int(str(detail.get("seconds", 0)))


@dataclass(frozen=True, slots=True)
class Sentence:
    """What somebody typed, and into which language it goes."""

    text: str
    source: Language
    target: Language
    form: Form


class Sentences:
    """The two routes of typed sentences; `languages` tells which there are now."""

    def __init__(
        self,
        languages: Callable[[], Mapping[str, Language]],
        translator: Translator | None = None,
        aloud: Aloud | None = None,
        clock: Clock = time.monotonic,
    ) -> None:
        self._languages = languages
        self._translator, self._aloud = translator or Translator(), aloud or Aloud()
        self._limits, self._spoken = Limits(clock=clock), spoken.Spoken(clock)
        self._places = asyncio.Semaphore(AT_ONCE)

    def routes(self) -> list[Route]:
        """Return the routes, to stand below `/visit`."""
        return [
            Route("/sentence", self.sentence, methods=["POST"]),
            Route("/spoken/{name}.mp3", self.clip),
        ]

    async def sentence(self, request: Request) -> Response:
        """Answer with a translation, what it says translated back, and its sound."""
        try:
            asked = await self._asked(request)
            self._count(request)
            return await self._answer(asked)
        except RefusalError as error:
            return _refused(error.status, error.reason, error.problem, error.after)
        except TranslationError as error:
            return _refused(_STATUS[error.reason], error.reason, error.problem)
        except ClientDisconnect:
            return Response(status_code=400)
        except Exception as error:
            # What a fault says of itself may hold the sentence: it must not get as far as the log.
            _log.error("a translation stumbled: %s at %s", type(error).__name__, _place(error))
            return _refused(500, Reason.BUSY, problem("sentence-stumbled"))

    async def clip(self, request: Request) -> Response:
        """Answer with the sound of a sentence that was just translated."""
        found = self._spoken.find(request.path_params["name"])
        return answers.absent() if found is None else spoken.sound(request, found)

    async def _asked(self, request: Request) -> Sentence:
        """Return what is asked for. Raise RefusalError."""
        if not translates():
            raise RefusalError(403, Reason.REFUSED, "sentence-off")
        if not same_origin(request):
            raise RefusalError(403, Reason.REFUSED, "sentence-elsewhere")
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            raise RefusalError(415, Reason.REFUSED, "sentence-unreadable")
        return self._read(_object(await _body(request)))

    def _read(self, given: Mapping[str, Any]) -> Sentence:
        if not (known := self._languages()):
            raise RefusalError(503, Reason.BUSY, "sentence-queue")  # nothing has been read yet
        source, target = known.get(given["from"]), known.get(given["to"])
        if source is None or target is None or source is target:
            raise RefusalError(400, Reason.REFUSED, "sentence-language")
        return Sentence(_typed(given["text"]), source, target, Form(given["form"]))

    def _count(self, request: Request) -> None:
        """Raise RefusalError when somebody, or everybody together, asks too often."""
        seconds = math.ceil(self._limits.wait(request.client.host if request.client else ""))
        if seconds:
            raise RefusalError(429, Reason.BUSY, "sentence-too-many", seconds=seconds)

    async def _answer(self, asked: Sentence) -> Response:
        try:
            await asyncio.wait_for(self._places.acquire(), QUEUE)
        except TimeoutError:
            raise RefusalError(503, Reason.BUSY, "sentence-queue") from None
        try:
            draft, mp3 = await run_in_threadpool(self._made, asked)
        finally:
            self._places.release()
        return JSONResponse(
            {
                "text": draft.text,
                "back": draft.back,
                "engine": draft.engine,
                "roman": romanise(Text(draft.text), asked.target),
                "clip": f"spoken/{self._keep(mp3)}.mp3" if mp3 else None,
            },
            headers=NO_STORE,
        )

    def _made(self, asked: Sentence) -> tuple[Draft, bytes | None]:
        """Return a draft and its sound."""
        draft = self._translator.translate(asked.text, asked.source, asked.target)
        return draft, self._aloud.say(draft.text, asked.target)

    def _keep(self, mp3: bytes) -> str:
        """Keep a clip for a while: it goes then, also when nobody asks for anything any more."""
        asyncio.get_running_loop().call_later(spoken.LIFE + 1, self._spoken.tidy)
        return self._spoken.keep(mp3)


def translates() -> bool:
    """Return whether typed sentences are translated here: `PRAATPLAAT_TRANSLATE=off` says no."""
    return os.environ.get(SWITCH, "").strip().lower() not in ("off", "0", "no", "false")


async def _body(request: Request) -> bytes:
    """Return what was sent. Raise RefusalError when it is too much, or does not come."""
    received = bytearray()
    try:
        async with asyncio.timeout(QUEUE):
            async for part in request.stream():
                received += part
                if len(received) > MAX_BODY:
                    raise RefusalError(413, Reason.TOO_LONG, "sentence-too-long", limit=MAX_TEXT)
    except TimeoutError:
        raise RefusalError(408, Reason.REFUSED, "sentence-unreadable") from None
    return bytes(received)


def _object(body: bytes) -> dict[str, Any]:
    """Return the four fields of a request, each a text. Raise RefusalError."""
    try:
        given = json.loads(body)
    except (ValueError, RecursionError):
        given = None
    whole = {"form": Form.BOTH.value, **given} if isinstance(given, dict) else {}
    sound = whole.keys() == {"text", "from", "to", "form"} and all(
        isinstance(one, str) for one in whole.values()
    )
    if not sound or whole["form"] not in tuple(Form):
        raise RefusalError(400, Reason.REFUSED, "sentence-unreadable")
    return whole


def _typed(text: str) -> str:
    """Return a typed sentence in one line, in normal form. Raise RefusalError when it is none."""
    line = " ".join(unicodedata.normalize("NFC", text).split())
    if any(sign in _OVERRIDES or unicodedata.category(sign) in ("Cc", "Cs", "Co", "Cn") for sign in line):
        raise RefusalError(400, Reason.REFUSED, "sentence-unfit")
    plain = "".join(sign for sign in line if sign in JOINERS or unicodedata.category(sign) != "Cf").strip()
    if len(plain) > MAX_TEXT:
        raise RefusalError(413, Reason.TOO_LONG, "sentence-too-long", limit=MAX_TEXT)
    if not any(sign.isalpha() for sign in plain):
        raise RefusalError(400, Reason.EMPTY, "sentence-empty")
    return plain


def _refused(status: int, reason: Reason, found: Problem, after: int = 0) -> Response:
    """Answer with why there is no translation, in both languages."""
    headers = dict(NO_STORE)
    if status in (429, 503):
        headers["retry-after"] = str(after or 30)
    said = {"nl": found.message("nl"), "en": found.message("en"), "reason": reason.value}
    return JSONResponse(said, status, headers)


def _place(error: Exception) -> str:
    """Return where in the code something went wrong; its own words may hold what somebody typed."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{last.filename}:{last.lineno}"
