"""Who did what, as sentences on the page."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from praatplaat.office import people, sets
from praatplaat.office.people import Deed, Person
from praatplaat.review import source_text
from praatplaat.ui.content import Content
from praatplaat.ui.markup import Markup, element, show
from praatplaat.ui.moments import clock
from praatplaat.ui.people.words import DONE
from praatplaat.ui.session import named, say, tongue
from praatplaat.ui.signing import office
from praatplaat.ui.words import LANGUAGES

MOST = 200
"""Deeds that are listed."""


def show_deeds(content: Content, everybody: tuple[Person, ...]) -> None:
    """Show what was done, by everybody or by one person."""
    names = {one.id: one.name for one in everybody}
    chosen = st.selectbox(
        say("people-whose"),
        ["", *names],
        format_func=lambda one: names[one] if one else say("people-everybody"),
        key="people-whose",
        width=360,
    )
    found = list(people.deeds(office(), MOST, chosen or ""))
    if not found:
        show(element("p", say("people-did-none"), class_="note"))
        return
    show(element("p", say("people-did-lead", count=len(found)), class_="lead"))
    show(_table(found, names | _titles(content)))


def sentence(deed: Deed, names: Mapping[str, str]) -> str:
    """Return what somebody did in words; `names` gives what ids of people, sets and cards stand for."""
    what, detail = (
        ", ".join(names.get(one, one) for one in said.split(", ")) for said in (deed.subject, deed.detail)
    )
    written = DONE.get(deed.action, DONE["other"])[list(LANGUAGES).index(tongue())]
    return written.format(what=what, detail=detail)


def _table(found: list[Deed], names: Mapping[str, str]) -> Markup:
    heads = (say(key) for key in ("people-when", "people-by", "people-what"))
    head = element("tr", *(element("th", one, scope="col") for one in heads))
    rows = (
        element("tr", *(element("td", one) for one in (clock(deed.at), deed.who, sentence(deed, names))))
        for deed in found
    )
    return element("table", element("thead", head), element("tbody", *rows), class_="deeds")


def _titles(content: Content) -> dict[str, str]:
    """Return what ids of sets, cards and languages are called."""
    library = content.library
    gone = {name: named(one.values["title"]) for name, one in sets.newest(office()).items()}
    titles = {one.id: named(one.title) for one in library.sets}
    cards = {card.id: source_text(card, library.volunteer).split("\n")[0] for card in library.cards()}
    languages = {code: named(one.names) for code, one in library.languages.items()}
    return cards | gone | titles | languages
