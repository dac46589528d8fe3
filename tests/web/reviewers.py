"""A desk for native speakers that keeps everything in memory, over the real phrases and pictures."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount, Route

from praatplaat import places
from praatplaat.library import Library, load
from praatplaat.model import Card, Form, Translation
from praatplaat.office.reviews import Said
from praatplaat.office.seals import Seal
from praatplaat.pictures.gallery import Gallery
from praatplaat.problems import ProblemError, problem
from praatplaat.review import effective_state, wording
from praatplaat.speech import audio
from praatplaat.speech.recordings import Consent
from praatplaat.web import answers, reviewing
from praatplaat.web.headers import Headers, studio_policy
from praatplaat.web.review_desk import Heard, Task, Verdict, Visit, Wording
from praatplaat.web.review_visits import House
from praatplaat.web.review_words import Words
from praatplaat.web.reviewing import Ways
from praatplaat.web.shell import Shell

ENDS = datetime(2030, 1, 1, tzinfo=UTC)
SECRET = "a secret of tests"
REFUSED = {"old": "invitation-expired", "gone": "invitation-revoked"}


@cache
def library() -> Library:
    """Return the shipped content, read once."""
    return load(places.CHECKOUT)


@cache
def gallery() -> Gallery:
    """Return the shipped pictures, read once."""
    return Gallery.load(places.CHECKOUT)


def shortened(data: bytes) -> tuple[bytes, bytes, float]:
    """Return what came as MP3 twice, and its seconds: nobody judges it."""
    samples = audio.decode(data)
    mp3 = audio.encode(samples, 48)
    return mp3, mp3, len(samples) / audio.RATE


@dataclass
class FakeDesk:
    """Links are called after languages: `ar` opens the chosen set in that language."""

    sets: tuple[str, ...] = ("sleeping",)
    most: int = 4
    hears: Callable[[bytes], tuple[bytes, bytes, float]] = lambda data: (b"before", b"after", 1.5)
    find: Callable[[str, Form, Card], tuple[str, Path, bool] | None] = lambda language, form, card: None
    advice: tuple[str, ...] = ()
    fails: Exception | None = None
    revoked: set[str] = field(default_factory=set)
    said: list[Verdict] = field(default_factory=list)
    kept: list[tuple[str, Consent]] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    heard: dict[str, tuple[str, str, Form]] = field(default_factory=dict)
    paths: dict[str, Path] = field(default_factory=dict)
    asked: str = ""

    def enter(self, token: str) -> Visit:
        visit = self.visit_of(token)
        if visit is None:
            raise ProblemError(problem(REFUSED.get(token, "invitation-unknown")))
        return visit

    def visit_of(self, session: str) -> Visit | None:
        if session not in library().languages or session in self.revoked:
            return None
        name = self.names.get(session, "Mariam")
        return Visit(session, name, session, self.sets, ENDS, "Home-Start Utrecht")

    def rename(self, visit: Visit, name: str) -> Visit:
        self.names[visit.session] = name
        return replace(visit, name=name)

    def tasks(self, visit: Visit) -> tuple[Task, ...]:
        chosen = [one for one in library().sets if one.id in visit.sets]
        return tuple(
            self._task(visit, one.id, one.title, card) for one in chosen for card in one.cards[: self.most]
        )

    def say(self, visit: Visit, verdict: Verdict) -> None:
        if self.fails:
            raise self.fails
        self.said.append(verdict)

    def hear(self, visit: Visit, data: bytes, set_id: str, card: str, form: Form) -> Heard:
        if self.fails:
            raise self.fails
        before, after, seconds = self.hears(data)
        name = f"heard-{len(self.heard)}"
        self.heard[name] = (set_id, card, form)
        return Heard(name, before, after, seconds, tuple(problem(code) for code in self.advice))

    def keep(self, visit: Visit, heard: str, consent: Consent) -> None:
        if heard not in self.heard:
            raise ProblemError(problem("recording-unknown"))
        if not consent.given:
            raise ProblemError(problem("recording-without-consent"))
        self.kept.append((heard, consent))

    def clip(self, visit: Visit, name: str) -> Path | None:
        return self.paths.get(name)

    def _task(self, visit: Visit, set_id: str, title: dict[str, str], card: Card) -> Task:
        known, code = library(), visit.language
        translation = card.texts[code]
        others = [other for other in (known.volunteer, "en") if other != code and other in card.texts]
        about = wording(card, code, known.volunteer)
        return Task(
            set_id=set_id,
            title=title,
            card=card.id,
            says=card.says,
            picture=card.picture,
            wordings={form: self._wording(code, card, form) for form in translation.forms},
            meanings={other: _first(card.texts[other]) for other in others},
            state=effective_state(card, code, known.volunteer),
            wording=about,
            said=tuple(one.said for one in self.said if one.card == card.id),
            asked=self.asked,
        )

    def _wording(self, code: str, card: Card, form: Form) -> Wording:
        review, found = card.review.get(code), self.find(code, form, card)
        if found:
            self.paths[found[0]] = found[1]
        recorded = any(self.heard[name][1:] == (card.id, form) for name, _ in self.kept)
        back = review.back.get(form) if review else None
        text = card.texts[code].texts[form]
        return Wording(text, found[0] if found else None, found[2] if found else True, recorded, back)


def _first(translation: Translation) -> str:
    return next(iter(translation.texts.values())).text


def house() -> House:
    """Return what the page shows beside the desk: the shipped languages, pictures and words."""
    return House(
        lambda: library().languages,
        gallery,
        Words.load(places.CHECKOUT),
        itertools.repeat(Seal(SECRET)).__next__,
    )


def site(desk: FakeDesk, ways: Ways | None = None) -> Starlette:
    """Return the page with all it needs, headers added, beside the board's files that it borrows."""
    board = Shell(places.board())

    def borrowed(request: object) -> object:
        name = request.path_params["name"]  # type: ignore[attr-defined]
        content = board.read(name)
        return answers.absent() if content is None else answers.content(request, content, Path(name).suffix)

    return Starlette(
        routes=[
            *reviewing.routes(desk, house(), ways),
            Mount("/visit", routes=[Route("/{name:path}", borrowed)]),
        ],
        middleware=[Middleware(Headers, studio=studio_policy(""))],
    )


__all__ = ["ENDS", "FakeDesk", "Said", "gallery", "house", "library", "shortened", "site"]
