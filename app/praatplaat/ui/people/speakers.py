"""Native speakers on the page: who was invited, until when, and who no longer."""

from __future__ import annotations

import streamlit as st

from praatplaat.office import invitations
from praatplaat.office.desk import Role
from praatplaat.office.invitations import Invitation
from praatplaat.office.people import Person
from praatplaat.ui.content import Content
from praatplaat.ui.markup import Markup, chip, element, show
from praatplaat.ui.moments import clock
from praatplaat.ui.people.coordinators import show_ban
from praatplaat.ui.session import named, say
from praatplaat.ui.signing import office


def show_speakers(content: Content, everybody: tuple[Person, ...]) -> None:
    """Show the native speakers; whoever is put out can open none of their links any more."""
    st.header(say("people-speakers"), anchor=False)
    show(element("p", say("people-speakers-lead"), class_="lead"))
    speakers = [one for one in everybody if one.role is Role.REVIEWER]
    if not speakers:
        show(element("p", say("people-speakers-none"), class_="note"))
    invited = invitations.everything(office())
    for one in speakers:
        with (
            st.container(border=True, key=f"people-one-{one.id}"),
            st.container(horizontal=True, vertical_alignment="center"),
        ):
            show(_told(content, one, [each for each in invited if each.person == one.id]))
            show_ban(one)


def _told(content: Content, one: Person, invited: list[Invitation]) -> Markup:
    known = content.library.languages.get(one.language)
    language = named(known.names) if known else one.language
    until = max((each.expires for each in invited if each.holds(office().clock())), default=None)
    line = (
        say("people-invited", name=language, time=clock(until))
        if until and one.active
        else say("people-uninvited", name=language)
    )
    chips = [] if one.active else [chip(say("people-out"), "missing")]
    return element(
        "div", element("h3", one.name, " ", *chips), element("p", line, class_="quiet"), class_="person"
    )
