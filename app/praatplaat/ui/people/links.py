"""A link that lets one coordinator in, once: made, shown with its QR code, hidden again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urljoin, urlsplit

import streamlit as st

from praatplaat.office import people
from praatplaat.office.desk import Actor
from praatplaat.office.people import LINK_LASTS, Person
from praatplaat.ui.addresses import Address, Reach, board_of
from praatplaat.ui.markup import element, show
from praatplaat.ui.moments import clock
from praatplaat.ui.session import say
from praatplaat.ui.signing import office

_KEY = "people-open-link"


@dataclass(frozen=True, slots=True)
class Link:
    """A link as it was made: for whom, and until when."""

    person: str
    name: str
    url: str
    until: datetime


def make(actor: Actor, one: Person) -> None:
    """Make a link for a coordinator and show it from now on. Raises ProblemError."""
    token = people.open_link(office(), actor, one.id)
    until = office().clock() + LINK_LASTS
    st.session_state[_KEY] = Link(one.id, one.name, door_of(_page(), token), until)


def door_of(page: str, token: str) -> str:
    """Return the link beside a page of the studio.

    Never at an address that somebody typed or that stood in a link: who owns that would get the secret.
    """
    return f"{urljoin(page.split('?', 1)[0], 'door/')}#{token}"


def show_link(one: Person) -> None:
    """Show the link that was just made for somebody, until it is hidden or is over."""
    link = st.session_state.get(_KEY)
    if not isinstance(link, Link) or link.person != one.id or link.until < office().clock():
        return
    st.subheader(say("people-link-for", name=link.name), anchor=False)
    show(element("p", say("people-link-what", name=link.name, time=clock(link.until)), role="status"))
    if board_of(_page()).reach is Reach.HERE:
        host = urlsplit(_page()).netloc
        show(element("p", say("people-link-here", host=host), class_="note"))
    st.code(link.url, language=None, wrap_lines=True)
    st.image(Address(link.url).qr(), width=220, alt=say("people-link-qr", name=link.name))
    st.button(say("people-link-close"), key="people-link-close", on_click=hide)


def hide() -> None:
    """Show no link any more."""
    st.session_state.pop(_KEY, None)


def _page() -> str:
    return st.context.url or "http://localhost:8501/"
