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
PATHS = {"review": "reviews"}
"""Addresses that are not the page's name: `/review/` is where native speakers come in."""


def navigate() -> StreamlitPage:
    """Show the list of pages in the sidebar, and return the one that was asked for, to be run.

    Pages of the office are there for everybody, though not in the list: each says itself that somebody has to
    sign in, so that an address that was kept leads somewhere. The list is made of single links: the one of
    Streamlit, with headings in it, is no list to a screen reader.
    """
    visit, office = ([_page(name) for name in names] for names in (EVERYBODY, COORDINATORS))
    chosen = st.navigation([*visit, *office], position="hidden")
    actor = here()
    with st.sidebar, st.container(key="pages", gap=None):
        _show(say("nav-visit"), visit)
        if actor is not None and actor.role is Role.COORDINATOR:
            _show(say("nav-office"), office)
    return chosen


def _show(heading: str, found: list[StreamlitPage]) -> None:
    st.caption(heading)
    for page in found:
        st.page_link(page)


def _page(name: str) -> StreamlitPage:
    return st.Page(
        f"app_pages/{name}.py",
        title=say(name),
        url_path=PATHS.get(name, name),
        default=name == EVERYBODY[0],
    )
