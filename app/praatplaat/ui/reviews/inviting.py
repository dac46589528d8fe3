"""Inviting a native speaker: a name, a language, the themes, and the link that comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from praatplaat.library import Library
from praatplaat.office import invitations, sets
from praatplaat.office.desk import Actor, Office
from praatplaat.office.people import NAME_LONGEST
from praatplaat.problems import ProblemError
from praatplaat.ui.content import Content
from praatplaat.ui.faults import show_problem
from praatplaat.ui.markup import element, show
from praatplaat.ui.reviews.phrases import minutes, to_check
from praatplaat.ui.session import named, say

MADE = "reviews-made"
"""Where the page remembers whose link it shows."""
LASTING = (7, 14, 30, 90)
_FIELDS = ("reviews-who", "reviews-chosen")


@dataclass(frozen=True, slots=True)
class Wish:
    """Who is to be invited for what."""

    name: str
    language: str
    sets: Sequence[str]
    days: int


def show_form(content: Content, office: Office, actor: Actor) -> None:
    """Show the form for an invitation, and make it when that is asked for."""
    with st.container(key="reviews-form", border=True):
        wish = _ask(content.library, office)
        ready = _told(content.library, wish)
        if st.button(say("reviews-make"), type="primary", key="reviews-make"):
            _make(office, actor, wish, ready)


def _ask(library: Library, office: Office) -> Wish:
    """Show the fields; return what they hold."""
    who, tongue = st.columns(2)
    codes = [one.code for one in library.family_languages]
    names = {one.code: named(one.names) for one in library.family_languages}
    name = who.text_input(
        say("reviews-who"), key="reviews-who", max_chars=NAME_LONGEST, help=say("reviews-who-help")
    )
    language = tongue.selectbox(
        say("reviews-language"), codes, format_func=lambda one: names[one], key="reviews-language"
    )
    chosen = st.multiselect(
        say("reviews-sets"),
        _own_first(library, office),
        format_func=_titles(library).__getitem__,
        key="reviews-chosen",
        placeholder=say("reviews-sets-hint"),
        select_all=False,
    )
    days = st.segmented_control(
        say("reviews-lasts"),
        LASTING,
        format_func=lambda count: say("reviews-days", count=count),
        default=LASTING[1],
        required=True,
        key="reviews-days",
    )
    return Wish((name or "").strip(), language or "", chosen, days or LASTING[1])


def _own_first(library: Library, office: Office) -> list[str]:
    """Return the sets, those that were written here first: somebody is invited for what is new."""
    own = {name for name, one in sets.newest(office).items() if one.kind is sets.Kind.WRITTEN}
    return sorted((one.id for one in library.sets), key=lambda name: name not in own)


def _titles(library: Library) -> dict[str, str]:
    return {one.id: named(one.title) for one in library.sets}


def _told(library: Library, wish: Wish) -> bool:
    """Say how much work it is, or that there is none; return whether there is any."""
    counts = to_check(library, wish.sets, wish.language)
    total, titles = sum(counts.values()), _titles(library)
    if not wish.sets:
        return False
    if not total:
        show(element("p", say("reviews-none"), class_="alarm", role="alert"))
        return False
    show(element("p", say("reviews-much", count=total, minutes=minutes(total)), class_="quiet"))
    if lacking := [titles[name] for name in wish.sets if not counts[name]]:
        show(element("p", say("reviews-lacking", titles=", ".join(lacking)), class_="note"))
    return True


def _make(office: Office, actor: Actor, wish: Wish, ready: bool) -> None:
    if not wish.name or not wish.sets:
        words = say("reviews-unchosen" if wish.name else "reviews-unnamed")
        show(element("p", words, class_="alarm", role="alert"))
        return
    if not ready:
        return
    try:
        made = invitations.invite(office, actor, wish.name, wish.language, wish.sets, wish.days)
    except ProblemError as error:
        show_problem(error.problem)
        return
    st.session_state[MADE] = made
    for field in _FIELDS:
        st.session_state.pop(field, None)
    st.rerun()
