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
    """Return the pages under their headings, the board first."""
    actor = here()
    office = COORDINATORS if actor and actor.role is Role.COORDINATOR else ()
    found = {say("nav-visit"): [_page(name) for name in EVERYBODY]}
    return found | ({say("nav-office"): [_page(name) for name in office]} if office else {})


def _page(name: str) -> StreamlitPage:
    return st.Page(f"app_pages/{name}.py", title=say(name), url_path=name, default=name == EVERYBODY[0])
