"""Drafts by a computer for what a set still lacks: asked for with a button, text by text, to be stopped.

The page draws anew after every few texts, so that what is ready is kept at once: whoever stops, or closes the
window, loses nothing.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

import streamlit as st

from praatplaat.editing.sets import card_in
from praatplaat.editing.values import Values
from praatplaat.entries import card_of
from praatplaat.model import Language
from praatplaat.office.desk import Actor, Role
from praatplaat.problems import Problem
from praatplaat.review import is_stale
from praatplaat.translation.asking import Drafted, Pace, Place, Wanted, draft_all
from praatplaat.translation.drafting import wanted, with_drafts
from praatplaat.translation.translator import Translator
from praatplaat.ui.content import Content
from praatplaat.ui.faults import show_problem
from praatplaat.ui.markup import element, phrase, plain, show
from praatplaat.ui.session import named, say, tongue

SWITCH = "PRAATPLAAT_TRANSLATE"
A_TURN = 4
"""Texts after which what is ready is handed to the page."""
PACE = Pace()


@dataclass(slots=True)
class Job:
    """What the computer is busy with, or has done, for one set or card in this window."""

    languages: tuple[str, ...]
    total: int
    running: bool = True
    ready: list[Drafted] = field(default_factory=list)
    """Drafts that the page has not got yet."""
    made: list[Drafted] = field(default_factory=list)
    failed: list[Drafted] = field(default_factory=list)
    end: Problem | None = None
    """Why it was no use to go on."""

    @property
    def asked(self) -> frozenset[Place]:
        """Places that need not be asked for again."""
        return frozenset(one.wanted.place for one in (*self.made, *self.failed, *self.ready))

    @property
    def done(self) -> int:
        """How many texts are behind it."""
        return len(self.made) + len(self.failed) + len(self.ready)

    def note(self, one: Drafted) -> None:
        """Take in what came of one text."""
        if one.draft:
            self.ready.append(one)
        elif one.stopped:
            self.end = one.problem
        else:
            self.failed.append(one)

    def hand_over(self) -> list[Drafted]:
        """Return the drafts that are ready, once."""
        ready, self.ready = self.ready, []
        self.made.extend(ready)
        return ready


def show_drafting(
    content: Content, actor: Actor, document: Values, base: int, card_id: str | None = None
) -> Values | None:
    """Show the button for drafts of a set, or of one card, and work on them; return the set once it changed.

    Call it again with the changed set: it goes on until nothing is left, or somebody stops it.
    """
    if actor.role is not Role.COORDINATOR or _is_off():
        return None
    key = f"drafts-{document['id']}-{base}-{card_id or ''}"
    job = st.session_state.get(key)
    lacking = _lacking(content, document, card_id)
    with st.container(key=f"parts-{key}"):
        if not isinstance(job, Job):
            _show_start(content, key, lacking)
            return None
        if not job.ready and job.running:
            _work(content, key, job, lacking)
        if drafts := job.hand_over():
            return _placed(content, document, drafts)
        _show_report(content, key, job)
        _show_start(content, key, lacking, again=True)
    return None


def _lacking(content: Content, document: Values, card_id: str | None) -> tuple[Wanted, ...]:
    """Return what has a source but no translation, in a set or in one card.

    In one card that counts too which was translated from another sentence than now stands there.
    """
    languages, volunteer = _languages(content), content.library.volunteer
    found = wanted(document, languages, volunteer)
    if card_id is None:
        return found
    card = card_of(card_in(document, card_id), content.library.languages)
    stale = {Place(code, card_id) for code in languages if is_stale(card, code, volunteer)}
    again = wanted(document, languages, volunteer, stale) if stale else ()
    return tuple(dict.fromkeys((*(one for one in found if one.place.card == card_id), *again)))


def _languages(content: Content) -> Mapping[str, Language]:
    return {one.code: one for one in content.library.family_languages}


def _placed(content: Content, document: Values, drafts: list[Drafted]) -> Values:
    today = datetime.now(UTC).date().isoformat()
    return with_drafts(document, drafts, _languages(content), content.library.volunteer, today)


def _show_start(content: Content, key: str, lacking: Collection[Wanted], *, again: bool = False) -> None:
    """Show the button, for which languages, and what happens with a draft."""
    if not lacking:
        return
    codes = list(dict.fromkeys(one.place.language for one in lacking))
    chosen = codes
    if len(codes) > 1:
        counts = {code: sum(one.place.language == code for one in lacking) for code in codes}
        chosen = st.pills(
            say("parts-drafts-into"),
            codes,
            selection_mode="multi",
            default=codes,
            # Once a language is done the choice is another one, with nothing left of it.
            key=f"{key}-into-{'-'.join(codes)}",
            format_func=lambda code: f"{_name(content, code)} ({counts[code]})",
        )
    count = sum(one.place.language in chosen for one in lacking)
    st.button(
        say("parts-drafts"),
        key=f"{key}-start",
        disabled=not count,
        on_click=_begin,
        args=(key, tuple(chosen), count),
    )
    if not again:
        show(element("p", say("parts-drafts-why", count=count), class_="quiet"))
        show(element("p", say("parts-drafts-private"), class_="quiet"))


def _work(content: Content, key: str, job: Job, lacking: Collection[Wanted]) -> None:
    """Ask for the next few texts, with how far it is and a way to stop. A stop ends the script itself."""
    left = [one for one in lacking if one.place.language in job.languages and one.place not in job.asked]
    place = st.empty()
    with place.container():
        line = st.progress(
            _part(job), _told(content, job, left[:1]) if job.done else say("parts-drafts-start")
        )
        st.button(say("parts-drafts-stop"), key=f"{key}-stop", on_click=_stop, args=(job,))
    languages, volunteer = content.library.languages, content.library.volunteer
    for one in draft_all(_translator(), left, languages, volunteer, pace=PACE):
        job.note(one)
        following = left[left.index(one.wanted) + 1 :][:1]
        line.progress(_part(job), _told(content, job, following))
        if len(job.ready) == A_TURN:
            break
    else:
        job.running = False
        place.empty()


def _told(content: Content, job: Job, following: list[Wanted]) -> str:
    """Return how far it is, and what is asked for next."""
    if not following:
        return f"{job.done} / {job.total}"
    [one] = following
    name, text = _name(content, one.place.language), plain(one.text)
    return say("parts-drafts-busy", done=job.done, total=job.total, lang=name, text=text)


def _part(job: Job) -> float:
    return min(job.done / job.total, 1.0) if job.total else 1.0


def _show_report(content: Content, key: str, job: Job) -> None:
    """Show what was made, and each failure with how to mend it."""
    count = len(job.made)
    made = say("parts-drafts-one") if count == 1 else say("parts-drafts-made", count=count)
    said = made if count else say("parts-drafts-none")
    show(element("p", said, class_="good" if count else "note", role="status"))
    if count:
        show(element("p", say("parts-drafts-next"), class_="quiet"))
        with st.expander(say("parts-drafts-seen"), key=f"{key}-seen"):
            for one in job.made:
                _show_made(content, one)
    if job.end:
        show_problem(job.end)
    if job.failed:
        show(element("p", say("parts-drafts-failed", count=len(job.failed)), class_="heading"))
    for problem, texts in _failures(content, job):
        show_problem(problem)
        show(element("ul", *(element("li", one) for one in texts), class_="drafts-failed"))
    st.button(say("parts-drafts-clear"), key=f"{key}-clear", on_click=_forget, args=(key,))


def _failures(content: Content, job: Job) -> Iterator[tuple[Problem, list[str]]]:
    """Yield every reason once, with the sentences it is about."""
    found: dict[str, tuple[Problem, list[str]]] = {}
    for one in job.failed:
        if one.problem:
            kind = one.problem.message("nl")
            sentence = f"{_name(content, one.wanted.place.language)}: ‘{one.wanted.text}’"
            found.setdefault(kind, (one.problem, []))[1].append(sentence)
    yield from found.values()


def _show_made(content: Content, one: Drafted) -> None:
    if one.draft is None:
        return
    lines = [
        element("p", one.wanted.text),
        phrase(one.draft.text, content.library.languages[one.wanted.place.language]),
    ]
    if one.draft.back:
        lines.append(element("p", say("parts-drafts-back", text=one.draft.back), class_="quiet"))
    if one.problem:
        lines.append(element("p", one.problem.what(tongue()), class_="quiet"))
    show(element("section", *lines, class_="draft-made"))


def _name(content: Content, code: str) -> str:
    return named(content.library.languages[code].names)


def _begin(key: str, languages: tuple[str, ...], total: int) -> None:
    st.session_state[key] = Job(languages, total)


def _stop(job: Job) -> None:
    job.running = False


def _forget(key: str) -> None:
    st.session_state.pop(key, None)


def _is_off() -> bool:
    """Return whether whoever runs Praatplaat wants no sentence to go to a service on the internet."""
    return os.environ.get(SWITCH, "").strip().lower() in ("off", "0", "no", "false")


@st.cache_resource(show_spinner=False)
def _translator() -> Translator:
    """Return the one translator of all windows: services rest for everybody."""
    return Translator()
