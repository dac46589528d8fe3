"""Coordinators on the page: who may come in, with what, and who no longer."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from praatplaat.office import people
from praatplaat.office.desk import Actor, Role
from praatplaat.office.people import EMAIL_LONGEST, NAME_LONGEST, Person
from praatplaat.problems import Problem, ProblemError
from praatplaat.ui.accounts import providers
from praatplaat.ui.faults import show_problem
from praatplaat.ui.markup import Markup, chip, element, show
from praatplaat.ui.people import links
from praatplaat.ui.session import say
from praatplaat.ui.signing import office, require

WRONG, ADDED = "people-problem", "people-was-added"
NAME, EMAIL = "people-new-name", "people-new-email"


def show_coordinators(actor: Actor, everybody: tuple[Person, ...]) -> None:
    """Show the coordinators, each with what may be done, and the form for a new one."""
    st.header(say("people-coordinators"), anchor=False)
    mine = [one for one in everybody if one.role is Role.COORDINATOR]
    show(element("p", _ways_in(mine), class_="lead"))
    if isinstance(found := st.session_state.pop(WRONG, None), Problem):
        show_problem(found)
    if added := st.session_state.pop(ADDED, None):
        show(element("p", say("people-added", name=added), class_="good", role="status"))
    for one in sorted(mine, key=lambda one: (not one.active, one.name.casefold())):
        _show_one(actor, one)
    _ask_new()


def attempt(act: Callable[[Actor], None]) -> None:
    """Do something as who is signed in now; what is wrong with it is shown on the page."""
    try:
        act(require())
    except ProblemError as error:
        st.session_state[WRONG] = error.problem


def show_ban(one: Person) -> None:
    """Show the way to put somebody out, or to let them in again."""
    if not one.active:
        back = (lambda actor: people.let_back(office(), actor, one.id),)
        st.button(say("people-let-back"), key=f"people-back-{one.id}", on_click=attempt, args=back)
        return
    with st.popover(say("people-put-out"), key=f"people-out-{one.id}"):
        show(element("p", say("people-put-out-why", name=one.name)))
        out = (lambda actor: people.put_out(office(), actor, one.id),)
        st.button(say("people-put-out-sure"), key=f"people-sure-{one.id}", on_click=attempt, args=out)


def _ways_in(mine: list[Person]) -> str:
    """Return how coordinators get in here."""
    if providers():
        return say("people-by-account")
    first = min((one for one in mine if one.active and not one.email), key=lambda one: one.made, default=None)
    return say("people-by-link", name=first.name if first else mine[0].name)


def _show_one(actor: Actor, one: Person) -> None:
    with st.container(border=True, key=f"people-one-{one.id}"):
        with st.container(horizontal=True, vertical_alignment="center"):
            show(_told(actor, one))
            if one.active:
                link = (lambda who: links.make(who, one),)
                st.button(say("people-link"), key=f"people-link-{one.id}", on_click=attempt, args=link)
            with st.popover(say("people-change"), key=f"people-change-{one.id}"):
                _ask_change(one)
            if one.id != actor.id:
                show_ban(one)
        links.show_link(one)


def _told(actor: Actor, one: Person) -> Markup:
    chips = [chip(say("people-you"), "approved")] if one.id == actor.id else []
    chips += [] if one.active else [chip(say("people-out"), "missing")]
    email = [element("p", one.email, class_="quiet")] if one.email else []
    return element("div", element("h3", one.name, " ", *chips), *email, class_="person")


def _ask_change(one: Person) -> None:
    """Show the form for a name and an account."""
    name, email = f"people-name-{one.id}", f"people-email-{one.id}"
    with st.form(f"people-form-{one.id}", border=False):
        st.text_input(say("people-name"), one.name, key=name, max_chars=NAME_LONGEST)
        if providers() or one.email:
            st.text_input(say("people-email"), one.email, key=email, max_chars=EMAIL_LONGEST)
        change = (lambda actor: people.change(office(), actor, one.id, _typed(name), _typed(email)),)
        st.form_submit_button(say("people-save"), on_click=attempt, args=change)


def _ask_new() -> None:
    with st.form("people-new", border=True):
        st.subheader(say("people-add"), anchor=False)
        st.text_input(say("people-name"), key=NAME, max_chars=NAME_LONGEST)
        if providers():
            st.text_input(say("people-email"), key=EMAIL, max_chars=EMAIL_LONGEST)
        st.form_submit_button(say("people-add-do"), type="primary", on_click=attempt, args=(_add,))


def _add(actor: Actor) -> None:
    people.add(office(), actor, _typed(NAME), _typed(EMAIL))
    st.session_state[ADDED] = _typed(NAME)
    for field in {NAME, EMAIL} & set(st.session_state):
        st.session_state[field] = ""


def _typed(key: str) -> str:
    return str(st.session_state.get(key) or "")
