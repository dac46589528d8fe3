"""What this window is writing, and which part of it is open. Every change is kept as a draft at once.

A change is made to the set as it is by then, not as it was drawn: two quick clicks both count.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from praatplaat.editing.naming import ids_in
from praatplaat.editing.sets import without_card
from praatplaat.editing.values import Values
from praatplaat.office.desk import Actor
from praatplaat.office.sets import Revision
from praatplaat.problems import Problem
from praatplaat.ui import attempts
from praatplaat.ui.editing import work as works
from praatplaat.ui.editing.work import Work
from praatplaat.ui.signing import office

_WORK, _CARD, _THEIRS = "write-work", "write-card", "write-theirs"
_TROUBLE, _DONE = "write-trouble", "write-done"
COMMENT = "write-comment"
"""Key of the field for what was changed."""


def work() -> Work | None:
    """Return the set that is open, None when none is."""
    found = st.session_state.get(_WORK)
    return found if isinstance(found, Work) else None


def card() -> str:
    """Return the card that is open, empty when none is."""
    there, one = work(), str(st.session_state.get(_CARD, ""))
    return one if there and one in ids_in(there.document) else ""


def theirs() -> Revision | None:
    """Return what somebody else saved first, where that has to be settled."""
    found = st.session_state.get(_THEIRS)
    return found if isinstance(found, Revision) else None


def trouble() -> Problem | None:
    """Return what went wrong at the last click."""
    found = st.session_state.get(_TROUBLE)
    return found if isinstance(found, Problem) else None


def done() -> str:
    """Return what was done last, as a key of the studio's words."""
    return str(st.session_state.get(_DONE, ""))


def attempt(act: Callable[[Actor], None]) -> None:
    """Do something as whoever is here; what goes wrong is shown on the page, and nothing typed is lost."""
    st.session_state.pop(_DONE, None)
    if found := attempts.attempt(act, _TROUBLE):
        st.session_state[_THEIRS] = found


def open_set(set_id: str, card_id: str = "") -> None:
    """Open a set, and a card in it when one is named."""

    def act(actor: Actor) -> None:
        hold(works.opened(office(), actor, set_id))
        show_card(card_id)

    attempt(act)


def hold(held: Work | None, said: str = "") -> None:
    """Keep this as what is open, and say what was done."""
    st.session_state[_WORK] = held
    st.session_state[_DONE] = said
    st.session_state.pop(_THEIRS, None)


def leave() -> None:
    """Go back to all sets; the draft stays."""
    for key in (_WORK, _CARD, _THEIRS, _TROUBLE, _DONE):
        st.session_state.pop(key, None)


def show_card(card_id: str) -> None:
    """Open a card, or with an empty name go back to all cards of the set."""
    st.session_state[_CARD] = card_id
    st.session_state.pop(_DONE, None)


def change(made: Callable[[Values], Values]) -> None:
    """Change the set that is open and keep the draft; what cannot be kept stays on the page."""
    now = work()
    if now is None:
        return
    document = made(now.document)

    def act(actor: Actor) -> None:
        st.session_state[_WORK] = replace(works.kept(office(), actor, now, document), taken=None)

    st.session_state[_WORK] = replace(now, document=document)
    attempt(act)


def take_out(card_id: str) -> None:
    """Take a card out of the set, to be put back if that was a slip."""
    now = work()
    if now is None:
        return
    change(lambda document: without_card(document, card_id))
    if (after := work()) is not None:
        st.session_state[_WORK] = replace(after, taken=now.document)


def put_back() -> None:
    """Put back the card that was taken out last."""
    now = work()
    if now and now.taken:
        taken = now.taken
        change(lambda _: taken)


def discard() -> None:
    """Forget the draft: the set is again what it was; a new one is gone."""
    now = work()
    if now:
        attempt(lambda actor: hold(works.discarded(office(), actor, now)))


def save() -> None:
    """Save the set that is open, with what was said about it."""
    now, comment = work(), str(st.session_state.get(COMMENT) or "")
    if now is None:
        return

    def act(actor: Actor) -> None:
        hold(works.saved(office(), actor, now, comment), "write-saved")
        st.session_state[COMMENT] = ""

    attempt(act)


def settle(document: Values) -> None:
    """Save what two people made of a set together, as the version after that of who was first."""
    now, other = work(), theirs()
    if now is None or other is None:
        return
    merged = replace(now, document=document, base=other.number)

    def act(actor: Actor) -> None:
        hold(works.saved(office(), actor, merged, ""), "write-merged")

    attempt(act)


def unsettled() -> None:
    """Go back to writing, and settle it later."""
    st.session_state.pop(_THEIRS, None)
