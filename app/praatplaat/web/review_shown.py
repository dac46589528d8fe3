"""What the page for native speakers shows and lets them hear: its files, pictures, letters and clips."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from praatplaat import fonts
from praatplaat.model import Form
from praatplaat.web import answers, guarding, review_words
from praatplaat.web.review_desk import ReviewDesk
from praatplaat.web.review_visits import House, Visits, form_of
from praatplaat.web.shell import Shell

OWN = "private, no-cache"
"""For who is on a visit only, and asked for again each time: tomorrow it may sound or look different."""


class Shown:
    """Answers with what is seen and heard; every method is a route."""

    def __init__(self, desk: ReviewDesk, house: House, visits: Visits) -> None:
        self._desk, self._house, self._visits = desk, house, visits
        self._files = Shell(house.page)
        # One at a time: cutting letters is work for a processor, and visits go on beside it.
        self._cutter = ThreadPoolExecutor(1, "letters-of-reviewers")

    def file(self, request: Request) -> Response:
        """Answer with a file of the page."""
        name = request.path_params.get("name", "") or "index.html"
        content = self._files.read(name)
        return answers.absent() if content is None else answers.content(request, content, Path(name).suffix)

    @guarding.answered
    async def clip(self, request: Request) -> Response:
        """Answer with how a phrase sounds now."""
        visit = await self._visits.reader(request)
        path = await run_in_threadpool(self._desk.clip, visit, request.path_params["name"])
        if path is None:
            return answers.absent()
        return await run_in_threadpool(answers.file, request, path, OWN, path.stem)

    @guarding.answered
    async def picture(self, request: Request) -> Response:
        """Answer with a picture, drawn with the people of the visit's language."""
        visit, gallery = await self._visits.reader(request), self._house.gallery()
        name, form = request.path_params["name"], form_of(request.query_params.get("form", Form.WOMAN))
        if gallery is None or name not in gallery.scenes:
            return answers.absent()
        language = self._house.languages()[visit.language]
        mirrored = language.direction == "rtl"
        drawn = await run_in_threadpool(gallery.svg, name, language.cast, form, mirrored)
        return answers.content(request, drawn.encode(), ".svg", OWN)

    async def font(self, request: Request) -> Response:
        """Answer with the letters of a script: those of the page's words, and all around them."""
        script, weight = request.path_params["script"], request.path_params["weight"]
        texts = self._texts(script)
        if script not in fonts.SOURCES or weight not in fonts.WEIGHTS or not texts:
            return answers.absent()
        kept = review_words.letters(script, texts)
        loop = asyncio.get_running_loop()
        cut = await loop.run_in_executor(self._cutter, review_words.face, script, weight, kept)
        return answers.content(request, cut, ".woff2")

    def _texts(self, script: str) -> list[str]:
        languages, words = self._house.languages(), self._house.words.words
        known = [code for code, language in languages.items() if language.script == script]
        return [text for code in known for text in (languages[code].autonym, *words.get(code, {}).values())]
