"""One thing that a native speaker said, and what a coordinator may do with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import streamlit as st

from praatplaat.model import Card, Language
from praatplaat.office import reviews
from praatplaat.office.reviews import COMMENT_LONGEST, Said, Verdict
from praatplaat.problems import ProblemError
from praatplaat.ui.markup import Markup, element, show
from praatplaat.ui.reviews.letters import translated, words_of
from praatplaat.ui.reviews.notices import notice, refused
from praatplaat.ui.reviews.room import Room
from praatplaat.ui.reviews.showing import show_phrase
from praatplaat.ui.reviews.wordings import proposal, wordings
from praatplaat.ui.session import say, tongue

RECORD = "app_pages/record.py"
WANTED = "record-wanted"
"""Where a page leaves the phrase to record: its language, set and card."""

_HEADINGS = {
    Said.APPROVE: "reviews-approves-one",
    Said.CORRECT: "reviews-corrects",
    Said.COMMENT: "reviews-comments",
    Said.ODD: "reviews-odd",
}


def show_verdict(room: Room, one: Verdict, *, current: bool) -> None:
    """Show what somebody said of a phrase, with the buttons that fit it."""
    found, language = room.phrases.get(one.card), room.language(one.language)
    with st.container(border=True, key=f"reviews-verdict-{one.id}"):
        show(element("p", element("strong", say(_HEADINGS[one.verdict], name=one.name)), class_="said"))
        if found and language:
            show_phrase(room.content, found.card, language.code, *_said(room, one, found.card, language))
        else:
            show(element("p", say("reviews-gone", name=one.name), class_="note"), *_comment(room, one))
        if found and not current:
            show(element("p", say("reviews-changed", name=one.name), class_="note"))
        with st.container(horizontal=True, key=f"reviews-choices-{one.id}"):
            _show_choices(room, one, current=current and found is not None)


def _said(room: Room, one: Verdict, card: Card, language: Language) -> Iterator[Markup]:
    if one.verdict is Said.CORRECT:
        yield proposal(card, language, one.texts)
        if language.vowels:
            yield element("p", say("reviews-vowels"), class_="quiet")
    else:
        yield wordings(card, language)
    yield from _comment(room, one)


def _comment(room: Room, one: Verdict) -> Iterator[Markup]:
    if one.comment:
        said = translated(words_of(room.office.root), one.comment, tongue())
        yield element("blockquote", element("bdi", said, dir="auto"), class_="comment")


def _show_choices(room: Room, one: Verdict, *, current: bool) -> None:
    if one.verdict is Said.CORRECT and current:
        if st.button(say("reviews-accept"), key=f"reviews-accept-{one.id}"):
            _do(lambda: reviews.accept(room.office, room.actor, [one.id]), say("reviews-taken"), publish=True)
    elif one.verdict in (Said.APPROVE, Said.CORRECT):
        if st.button(say("reviews-look-again"), key=f"reviews-look-{one.id}"):
            _ask(room, one, say("reviews-look-again-text"))
        return
    elif st.button(say("reviews-read"), key=f"reviews-read-{one.id}"):
        _do(lambda: reviews.accept(room.office, room.actor, [one.id]), say("reviews-noted"))
    if (
        one.verdict is Said.ODD
        and current
        and st.button(say("reviews-record"), key=f"reviews-record-{one.id}")
    ):
        st.session_state[WANTED] = (one.language, one.set_id, one.card)
        st.switch_page(RECORD)
    _show_question(room, one)


def _show_question(room: Room, one: Verdict) -> None:
    with st.popover(say("reviews-ask")):
        asked = st.text_area(
            say("reviews-ask-what", name=one.name),
            key=f"reviews-question-{one.id}",
            max_chars=COMMENT_LONGEST,
            help=say("reviews-ask-how", name=one.name),
        )
        if st.button(say("reviews-ask-send"), key=f"reviews-send-{one.id}"):
            _ask(room, one, asked or "")


def _ask(room: Room, one: Verdict, question: str) -> None:
    asked = say("reviews-asked", name=one.name)
    _do(lambda: reviews.ask_back(room.office, room.actor, one.id, question), asked)


def _do(act: Callable[[], None], done: str, *, publish: bool = False) -> None:
    """Decide, and show the page anew with what came of it."""
    try:
        act()
    except ProblemError as error:
        refused(error)
    else:
        notice(done, publish=publish)
    st.rerun()
