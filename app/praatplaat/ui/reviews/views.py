"""The page for coordinators: what came in, whom to invite, what was decided."""

from __future__ import annotations

from enum import StrEnum

import streamlit as st

from praatplaat.office import invitations, reviews
from praatplaat.ui.reviews.decided import show_decided
from praatplaat.ui.reviews.incoming import show_incoming
from praatplaat.ui.reviews.invited import show_invited
from praatplaat.ui.reviews.inviting import MADE, show_form
from praatplaat.ui.reviews.linking import show_link
from praatplaat.ui.reviews.notices import show_notices
from praatplaat.ui.reviews.room import Room
from praatplaat.ui.session import say


class View(StrEnum):
    """What the page shows; the values are keys of the studio's words."""

    INCOMING = "reviews-incoming"
    INVITE = "reviews-invite"
    DECIDED = "reviews-decided"


def show_reviews(room: Room) -> None:
    """Show the page: first what waits for a decision, or else whom to invite."""
    open_ones = reviews.incoming(room.office)
    chosen = _choose(len(open_ones))
    show_notices()
    if chosen is View.INCOMING:
        show_incoming(room, open_ones)
    elif chosen is View.INVITE:
        _show_inviting(room)
    else:
        show_decided(room)


def _choose(count: int) -> View:
    chosen = st.segmented_control(
        say("reviews-view"),
        [view.value for view in View],
        format_func=lambda view: say(view, count=count),
        default=(View.INCOMING if count else View.INVITE).value,
        required=True,
        key="reviews-view",
        persist_state="session",
        label_visibility="collapsed",
    )
    return View(chosen or View.INCOMING.value)


def _show_inviting(room: Room) -> None:
    made = st.session_state.get(MADE)
    everyone = {one.id: one for one in invitations.everything(room.office)}
    if made in everyone and everyone[made].holds(room.office.clock()):
        show_link(room.library, room.office, everyone[made])
        if st.button(say("reviews-another"), key="reviews-another"):
            del st.session_state[MADE]
            st.rerun()
    else:
        show_form(room.content, room.office, room.actor)
    show_invited(room.content, room.office, room.actor)
