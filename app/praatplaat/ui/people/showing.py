"""The page for people: who may come in, who did what, and backups."""

from __future__ import annotations

import streamlit as st

from praatplaat.office import people
from praatplaat.office.desk import Actor
from praatplaat.problems import ProblemError
from praatplaat.ui.content import Content
from praatplaat.ui.faults import show_problem
from praatplaat.ui.markup import element, show
from praatplaat.ui.people.coordinators import show_coordinators
from praatplaat.ui.people.deeds import show_deeds
from praatplaat.ui.people.keeping import show_keeping
from praatplaat.ui.people.speakers import show_speakers
from praatplaat.ui.session import say
from praatplaat.ui.signing import office

VIEWS = ("people-who", "people-did", "people-keep")


def show_people(content: Content, actor: Actor) -> None:
    """Show the whole page, one part at a time. A database that fails is told."""
    st.title(say("people"), anchor=False)
    show(element("p", say("people-lead"), class_="lead"))
    view = st.segmented_control(
        say("people"),
        VIEWS,
        format_func=say,
        default=VIEWS[0],
        required=True,
        key="people-view",
        label_visibility="collapsed",
    )
    try:
        _show(content, actor, view or VIEWS[0])
    except ProblemError as error:
        show_problem(error.problem)


def _show(content: Content, actor: Actor, view: str) -> None:
    if view == "people-keep":
        show_keeping(actor)
        return
    everybody = people.everybody(office())
    if view == "people-did":
        show_deeds(content, everybody)
        return
    show_coordinators(actor, everybody)
    show_speakers(content, everybody)
