"""What a publication changes, told on the page."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from praatplaat.editing.telling import Names, told
from praatplaat.office import sets
from praatplaat.office.desk import Actor
from praatplaat.ui.content import Content
from praatplaat.ui.markup import Markup, chip, element, plain, show
from praatplaat.ui.moments import clock
from praatplaat.ui.names import names_of
from praatplaat.ui.publishing.changes import Change, What
from praatplaat.ui.session import named, say, tongue
from praatplaat.ui.signing import office

MOST = 60
"""Differences of one set that are told; more nobody reads."""
KINDS = {What.NEW: "approved", What.GONE: "fault", What.CHANGED: "checked", What.SHIPPED: "checked"}


def show_changes(content: Content, actor: Actor, found: Sequence[Change]) -> None:
    """Show what becomes of each set, and which of your own drafts stay behind."""
    st.header(say("publish-changes"), anchor=False)
    if not found:
        show(element("p", say("publish-changes-none"), class_="good"))
    for one in found:
        with st.container(border=True, key=f"publish-change-{one.set_id}"):
            show(*_heading(one))
            _show_details(content, one)
    for draft in sets.drafts_of(office(), actor).values():
        show(element("p", say("publish-draft", title=named(draft.values["title"])), class_="note"))


def _heading(one: Change) -> tuple[Markup, Markup]:
    title = element("h3", named(one.title), " ", chip(say(one.what), KINDS[one.what]))
    count = say("publish-card-one") if one.cards == 1 else say("publish-cards", count=one.cards)
    by = say("publish-by", who=one.who, time=clock(one.at))
    line = by if one.what is What.GONE else f"{count} · {by}"
    return title, element("p", line, class_="quiet")


def _show_details(content: Content, one: Change) -> None:
    if one.what is What.CHANGED and not one.differences:
        show(element("p", say("publish-same"), class_="quiet"))
    if not one.differences:
        return
    title, count = plain(named(one.title)), len(one.differences)
    with st.expander(say("publish-details", title=title, count=count), key=f"publish-details-{one.set_id}"):
        show(_told(one, names_of(content)))


def _told(one: Change, names: Names) -> Markup:
    lines = [told(each, tongue(), names) for each in one.differences[:MOST]]
    if (left := len(one.differences) - MOST) > 0:
        lines.append(say("publish-more", count=left))
    return element("ul", *(element("li", line) for line in lines), class_="differences")
