"""Which pages there are, and in which order; what only coordinators may do has pages of its own."""

from __future__ import annotations

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from praatplaat.office.desk import Role
from praatplaat.ui.session import say
from praatplaat.ui.signing import here

EVERYBODY = ("visit", "plan", "library", "tablets", "guide")
COORDINATORS = (
    "write",
    "review",
    "record",
    "coverage",
    "history",
    "exchange",
    "publish",
    "people",
    "testing",
)


def pages() -> dict[str, list[StreamlitPage]]:
    """Return the pages under their headings, the board first.

    Pages of the office are there for everybody, though not in the list: each says itself that somebody has to
    sign in, so that an address that was kept leads somewhere.
    """
    actor = here()
    shown = actor is not None and actor.role is Role.COORDINATOR
    return {
        say("nav-visit"): [_page(name) for name in EVERYBODY],
        say("nav-office"): [_page(name, shown=shown) for name in COORDINATORS],
    }


def _page(name: str, *, shown: bool = True) -> StreamlitPage:
    return st.Page(
        f"app_pages/{name}.py",
        title=say(name),
        url_path=name,
        default=name == EVERYBODY[0],
        visibility="visible" if shown else "hidden",
    )
