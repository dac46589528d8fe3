"""The page for publishing, from what tablets have to what they had before."""

from __future__ import annotations

import streamlit as st

from praatplaat.office import publishing
from praatplaat.office.desk import Actor
from praatplaat.problems import ProblemError
from praatplaat.ui.content import Content
from praatplaat.ui.faults import show_problem
from praatplaat.ui.markup import element, show
from praatplaat.ui.packs import show_pack
from praatplaat.ui.publishing.changes import changes
from praatplaat.ui.publishing.earlier import show_earlier
from praatplaat.ui.publishing.ordering import show_order, show_standing
from praatplaat.ui.publishing.telling import show_changes
from praatplaat.ui.session import say
from praatplaat.ui.signing import office
from praatplaat.ui.tablets import choose_address, show_address


def show_publishing(content: Content, actor: Actor) -> None:
    """Show the whole page. A database that fails is told, and nothing is published."""
    st.title(say("publish"), anchor=False)
    show(element("p", say("publish-lead"), class_="lead"))
    try:
        done = publishing.publications_of(office())
        found = changes(office(), content.library.volunteer)
    except ProblemError as error:
        show_problem(error.problem)
        return
    show_standing(done)
    show_changes(content, actor, found)
    show_order(content, actor, done[0] if done else None, bool(found) or not done)
    _show_tablets(content)
    show_earlier(done)


def _show_tablets(content: Content) -> None:
    with st.expander(say("publish-tablets"), key="publish-tablets"):
        scan, size = st.columns(2, gap="large")
        with scan:
            show_address(choose_address())
        with size:
            st.subheader(say("packs"), anchor=False)
            show_pack(content.library)
