"""The plan somebody is making. It lives in their open page alone and is gone with it.

A click changes the plan as it is by then, not as it was drawn: two quick clicks both count.
"""

from __future__ import annotations

from collections.abc import Collection

import streamlit as st

from praatplaat.codes import read_plan
from praatplaat.ui.content import Content
from praatplaat.ui.plans import Ids, added, cards_of, moved, without

LINK = "plan-paste"
"""Key of the field for the link of an earlier plan."""

_PLAN, _EMPTIED, _FULL, _STRANGE = "plan-cards", "plan-emptied", "plan-was-full", "plan-strange"


def draft(content: Content) -> Ids:
    """Return the cards of the plan, in order; a card that has gone from the content falls out."""
    known = cards_of(content.library)
    st.session_state[_PLAN] = tuple(one for one in _now() if one in known)
    return _now()


def overflowed() -> bool:
    """Return whether the last change left out what did not fit."""
    return bool(st.session_state.get(_FULL))


def was_strange() -> bool:
    """Return whether no plan was found in what somebody pasted last."""
    return bool(st.session_state.get(_STRANGE))


def emptied() -> bool:
    """Return whether the plan has just been emptied, so that it can be put back."""
    return bool(st.session_state.get(_EMPTIED))


def put(*ids: str) -> None:
    """Put cards at the end of the plan."""
    plan = added(_now(), ids)
    _keep(plan, full=not set(ids) <= set(plan))


def paste(known: Collection[str]) -> None:
    """Put the cards at the end that the pasted link names; the field is empty again when it was a plan."""
    written = str(st.session_state.get(LINK) or "").strip()
    ids = read_plan(written.rpartition("#")[2], known)
    st.session_state[_STRANGE] = bool(written) and not ids
    if ids:
        st.session_state[LINK] = ""
        put(*ids)


def move(card: str, by: int) -> None:
    """Move a card on by so many places, or back."""
    if card in _now():
        _keep(moved(_now(), card, by))


def take_out(card: str) -> None:
    """Take a card out of the plan."""
    _keep(without(_now(), card))


def empty() -> None:
    """Take all cards out, to be put back if that was a slip."""
    plan = _now()
    _keep(())
    st.session_state[_EMPTIED] = plan


def put_back() -> None:
    """Put back what emptying took out."""
    put(*st.session_state.get(_EMPTIED, ()))


def _now() -> Ids:
    return tuple(st.session_state.get(_PLAN, ()))


def _keep(plan: Ids, *, full: bool = False) -> None:
    st.session_state[_PLAN], st.session_state[_FULL], st.session_state[_EMPTIED] = plan, full, ()
