"""Who is here: looked up at every run, so that whoever signs out or is put out is out at the next tap."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from praatplaat import places
from praatplaat.office import opening, people
from praatplaat.office.desk import Actor, Office, Role
from praatplaat.office.seals import SESSION, Seal
from praatplaat.problems import Problem, ProblemError
from praatplaat.ui.accounts import DEFAULT, Account, account, passes, providers
from praatplaat.ui.faults import show_problem
from praatplaat.ui.markup import element, show
from praatplaat.ui.session import say

DOOR = "/door/"

_WAS = "signing-was-here"
_REFUSED, _TROUBLE = "signing-refused", "signing-trouble"
"""Why an account may not work here, once for each window; what is wrong with the database, at each run."""
_SECONDS = int(people.SESSION_LASTS.total_seconds())


def office() -> Office:
    """Return the office, the same for all pages. Raises ProblemError."""
    return opening.office()


def here() -> Actor | None:
    """Return who is signed in, by a link or by an account of the organisation; None when nobody is.

    A database that fails is told where somebody would sign in: what is public goes on without it.
    """
    st.session_state.pop(_TROUBLE, None)
    try:
        actor = _by_cookie() or _by_account()
    except ProblemError as error:
        st.session_state[_TROUBLE] = error.problem
        return None
    if actor:
        st.session_state[_WAS] = True
    return actor


def require(role: Role = Role.COORDINATOR) -> Actor:
    """Return who is here when they have a role; otherwise say how to sign in, and end the page."""
    actor = here()
    if actor is None:
        show_entrance()
        st.stop()
    if actor.role is not role:
        show(element("p", say("role-other")))
        st.stop()
    return actor


def show_person() -> None:
    """Show who is signed in with a button to leave, or the ways in. For the sidebar."""
    actor = here()
    if actor is None:
        if st.session_state.get(_WAS):
            show(element("p", say("session-over"), class_="session-over", role="status"))
        _show_ways_in("side")
        return
    show(element("p", say("signed-in", name=actor.name), class_="signed-in"))
    if st.button(say("sign-out"), key="door-leave", width="stretch"):
        leave(actor)


def show_entrance() -> None:
    """Show why a page needs somebody to sign in, and how."""
    over = st.session_state.get(_WAS, False)
    st.subheader(say("session-over" if over else "sign-in-first"), anchor=False)
    show(element("p", say("session-over-why" if over else "sign-in-why")))
    _show_ways_in("page")
    if not providers():
        show(element("p", say("sign-in-link")))


def leave(actor: Actor) -> None:
    """End the session of somebody in every window, at their organisation too, and show the page anew."""
    people.leave(office(), actor.key)
    st.session_state.pop(_WAS, None)
    if account():
        st.logout()
        st.stop()
    st.rerun()


def _by_cookie() -> Actor | None:
    """Return whom the cookie stands for that the door gave."""
    signed = st.context.cookies.get(SESSION)
    if not signed:
        return None
    token = _seal(places.data(), opening.database()).read(SESSION, signed, _SECONDS)
    return people.actor_of(office(), token) if token else None


def _by_account() -> Actor | None:
    """Return who has signed in at the organisation, when they may work here and their session lasts."""
    one = account()
    if one is None or not one.fresh or st.session_state.get(_REFUSED):
        return None
    try:
        session = passes().session(one, _opened)
    except ProblemError as error:
        if error.problem.code.startswith("store-"):
            raise
        # Asking again would change nothing: whoever is let in meanwhile loads the page again.
        st.session_state[_REFUSED] = error.problem
        return None
    return people.actor_of(office(), session)


def _opened(email: str) -> str:
    return people.enter_by_account(office(), email).token


def _show_ways_in(place: str) -> None:
    """Show what is in the way, and a button for each sign-in of the organisation; without any, the door."""
    known, mine = providers(), account()
    if isinstance(found := st.session_state.get(_TROUBLE) or st.session_state.get(_REFUSED), Problem):
        show_problem(found)
    if not known:
        show(element("a", say("sign-in"), href=DOOR, target="_self", class_="way-in"))
    for name in known:
        if st.button(_label(name, mine), key=f"door-{place}-{name}", type="primary", width="stretch"):
            st.login(None if name == DEFAULT else name)


def _label(name: str, mine: Account | None) -> str:
    """Return what the button of a sign-in says."""
    if name != DEFAULT:
        return say("sign-in-named", name=name.capitalize())
    return say("sign-in-other" if mine and st.session_state.get(_REFUSED) else "sign-in-account")


@st.cache_resource(max_entries=2, ttl=60)
def _seal(data: Path, database: str) -> Seal:
    """Return our seal, looked up anew now and then: a backup that is put back may bring another one."""
    return Seal.of(opening.opened_at(data, database))
