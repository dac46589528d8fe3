"""Who is invited: how far each is, their link again, and taking it back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

import streamlit as st

from praatplaat.library import Library
from praatplaat.office import invitations, recording, reviews
from praatplaat.office.desk import Actor, Office
from praatplaat.office.invitations import Invitation
from praatplaat.office.reviews import Outcome, Verdict
from praatplaat.problems import ProblemError
from praatplaat.speech.recordings import Kept
from praatplaat.ui.content import Content
from praatplaat.ui.markup import Markup, chip, element, show
from praatplaat.ui.moments import day
from praatplaat.ui.reviews.inviting import MADE
from praatplaat.ui.reviews.notices import notice, refused
from praatplaat.ui.reviews.phrases import phrases, to_check
from praatplaat.ui.session import named, say

MOST = 3
"""Themes that are named; a list of all would push out what matters."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far somebody is: phrases they said something of, phrases there are, recordings they made."""

    done: int
    count: int
    spoken: int


def progress_of(library: Library, one: Invitation, said: Iterable[Verdict], kept: Iterable[Kept]) -> Progress:
    """Return how far somebody is with the phrases they were invited for."""
    theirs = {
        name
        for name, phrase in phrases(library).items()
        if phrase.of.id in one.sets and one.language in phrase.card.texts
    }
    done = {each.card for each in said if each.person == one.person and each.language == one.language}
    spoken = sum(each.by == one.name and each.language == one.language and not each.erased for each in kept)
    return Progress(len(done & theirs), sum(to_check(library, one.sets, one.language).values()), spoken)


def show_invited(content: Content, office: Office, actor: Actor) -> None:
    """Show all invitations, those that still hold first."""
    everyone = invitations.everything(office)
    st.subheader(say("reviews-invited"), anchor=False)
    if not everyone:
        show(element("p", say("reviews-invited-none"), class_="quiet"))
        return
    now = office.clock()
    said = reviews.incoming(office, [one for one in Outcome if one is not Outcome.REPLACED])
    told = partial(progress_of, content.library, said=said, kept=recording.recordings(office).all())
    for one in (each for each in everyone if each.holds(now)):
        _show_open(content.library, office, actor, one, told(one))
    past = [each for each in everyone if not each.holds(now)]
    if past:
        with st.expander(say("reviews-invited-past", count=len(past))):
            show(*(_facts(content.library, one, told(one)) for one in past))


def _show_open(library: Library, office: Office, actor: Actor, one: Invitation, progress: Progress) -> None:
    row = st.container(key=f"reviews-guest-{one.id}", horizontal=True, vertical_alignment="center")
    with row:
        with st.container(width="stretch"):
            show(_facts(library, one, progress))
        if st.button(say("reviews-show-link"), key=f"reviews-again-{one.id}"):
            st.session_state[MADE] = one.id
            st.rerun()
        with st.popover(say("reviews-revoke")):
            show(element("p", say("reviews-revoke-sure", name=one.name)))
            if st.button(say("reviews-revoke-yes"), key=f"reviews-revoke-{one.id}"):
                _revoke(office, actor, one)


def _revoke(office: Office, actor: Actor, one: Invitation) -> None:
    try:
        invitations.revoke(office, actor, one.id)
    except ProblemError as error:
        refused(error)
    else:
        if st.session_state.get(MADE) == one.id:
            del st.session_state[MADE]
        notice(say("reviews-revoke-done", name=one.name))
    st.rerun()


def _facts(library: Library, one: Invitation, progress: Progress) -> Markup:
    language = library.languages.get(one.language)
    tongue = named(language.names) if language else one.language
    about = element("p", element("strong", one.name), " · ", " · ".join((tongue, *_themes(library, one))))
    facts = element("p", *(part for each in _chips(one, progress) for part in (each, " ")))
    return element("div", about, facts, class_="guest", data_guest=one.name)


def _themes(library: Library, one: Invitation) -> Iterator[str]:
    """Yield the titles of the first themes, and how many more there are."""
    titles = {each.id: named(each.title) for each in library.sets}
    yield from (titles.get(name, name) for name in one.sets[:MOST])
    if (more := len(one.sets) - MOST) > 0:
        yield say("reviews-more", count=more)


def _chips(one: Invitation, progress: Progress) -> Iterator[Markup]:
    whole = progress.count and progress.done >= progress.count
    done = say("reviews-done", done=progress.done, count=progress.count)
    yield chip(done, "approved" if whole else "checked")
    if progress.spoken:
        yield chip(say("reviews-spoken", count=progress.spoken), "checked")
    opened = say("reviews-opened", on=day(one.opened)) if one.opened else say("reviews-unopened")
    yield chip(opened, "plain" if one.opened else "draft")
    yield chip(_until(one), "plain")


def _until(one: Invitation) -> str:
    return say("reviews-revoked") if one.revoked else say("reviews-until", until=day(one.expires))
