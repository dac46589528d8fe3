"""Putting back an earlier version, as a new one: asked once, and refused when somebody saved meanwhile."""

from __future__ import annotations

import streamlit as st

from praatplaat.office import sets
from praatplaat.office.desk import Actor
from praatplaat.office.sets import Revision
from praatplaat.problems import Problem, ProblemError, problem
from praatplaat.ui.faults import show_problem
from praatplaat.ui.history.versions import SHIPPED, Version
from praatplaat.ui.markup import element, show
from praatplaat.ui.session import say
from praatplaat.ui.signing import here, office

_DONE, _TROUBLE = "history-done", "history-trouble"


def show_outcome() -> None:
    """Show what came of the last click, once."""
    trouble, number = st.session_state.pop(_TROUBLE, None), st.session_state.pop(_DONE, None)
    if isinstance(trouble, Problem):
        show_problem(trouble)
    if number:
        show(element("p", say("history-done", number=number), class_="good", role="status"))
        st.page_link("app_pages/publish.py", label=say("history-publish"))


def show_restore(set_id: str, version: Version, base: int) -> None:
    """Show the button that puts a version back; `base` is the newest one as it is on the page."""
    key = f"history-restore-{set_id}-{version.number}"
    with st.popover(say("history-restore"), key=f"{key}-{base}"):
        show(element("p", say("history-restore-why")))
        st.button(
            _sure(version), key=f"{key}-sure", type="primary", on_click=_restore, args=(set_id, version, base)
        )


def show_put_back(gone: Revision) -> None:
    """Show the button that takes a set out of the archive."""
    with st.popover(say("history-restore"), key=f"history-archived-{gone.set_id}-{gone.number}"):
        show(element("p", say("history-restore-why")))
        archived = Version(gone.number, gone, is_newest=True)
        st.button(
            _sure(archived),
            key=f"history-archived-{gone.set_id}-sure",
            type="primary",
            on_click=_restore,
            args=(gone.set_id, archived, gone.number),
        )


def _sure(version: Version) -> str:
    if version.is_archived:
        return say("history-restore-archived")
    if version.number == SHIPPED:
        return say("history-restore-shipped")
    return say("history-restore-sure", number=version.number)


def _restore(set_id: str, version: Version, base: int) -> None:
    actor = here()
    try:
        if actor is None:
            raise ProblemError(problem("not-allowed", role="coordinator"))
        st.session_state[_DONE] = _put_back(actor, set_id, version, base).number
    except ProblemError as error:
        st.session_state[_TROUBLE] = error.problem


def _put_back(actor: Actor, set_id: str, version: Version, base: int) -> Revision:
    if version.revision is None or version.revision.kind is sets.Kind.SHIPPED:
        return sets.follow_shipped(office(), actor, set_id, base)
    said = (
        say("history-comment-archive")
        if version.is_archived
        else say("history-comment", number=version.number)
    )
    return sets.restore(office(), actor, set_id, version.number, base, said)
