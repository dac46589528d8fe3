"""Somebody saved the set while a table was looked at: both together, with a choice where they differ."""

from __future__ import annotations

import streamlit as st

from praatplaat.editing.comparing import Difference, source_of
from praatplaat.editing.merging import Conflict, chosen, merge
from praatplaat.editing.parts import cards_by_id
from praatplaat.editing.telling import Names, label_of, shown
from praatplaat.editing.values import Values
from praatplaat.ui.content import Content
from praatplaat.ui.exchange import state
from praatplaat.ui.exchange.state import Clash
from praatplaat.ui.exchange.table import take
from praatplaat.ui.markup import element, show
from praatplaat.ui.names import names_of
from praatplaat.ui.session import say, tongue

MINE, THEIRS = "mine", "theirs"


def show_clash(content: Content, clash: Clash, name: str) -> None:
    """Show what both changed, and take both over together."""
    theirs = clash.theirs.values
    show(element("p", say("exchange-clash", who=clash.theirs.author_name), class_="note", role="status"))
    merged = merge(clash.before, clash.mine, theirs)
    names = names_of(content, clash.mine, theirs)
    show(element("p", say("exchange-clash-both" if merged.conflicts else "exchange-clash-none")))
    document = merged.document
    for number, conflict in enumerate(merged.conflicts):
        is_theirs = _asked(content, clash, conflict, names, number)
        document = _settled(document, conflict, is_theirs)
    args = (document, theirs, clash.theirs.number, name)
    with st.container(key="exchange-bar", horizontal=True):
        st.button(
            say("exchange-clash-take"), key="exchange-clash-take", type="primary", on_click=_take, args=args
        )
        st.button(say("exchange-clash-stop"), key="exchange-stop", on_click=state.stop)


def _asked(content: Content, clash: Clash, conflict: Conflict, names: Names, number: int) -> bool:
    """Return whether theirs is to stand."""
    seen = Difference(
        conflict.way, conflict.mine, conflict.theirs, _about(clash, conflict, content.library.volunteer)
    )
    who = clash.theirs.author_name
    texts = {
        MINE: say("exchange-clash-mine", text=shown(seen, conflict.mine, tongue(), names)),
        THEIRS: say("exchange-clash-theirs", who=who, text=shown(seen, conflict.theirs, tongue(), names)),
    }
    picked = st.radio(
        label_of(seen, tongue(), names),
        [MINE, THEIRS],
        index=int(conflict.mine is None),
        format_func=texts.__getitem__,
        key=f"exchange-clash-{clash.theirs.number}-{number}",
    )
    return picked == THEIRS


def _about(clash: Clash, conflict: Conflict, volunteer: str) -> str:
    if len(conflict.way) < 2 or conflict.way[0] != "cards":
        return ""
    cards = {**cards_by_id(clash.theirs.values), **cards_by_id(clash.mine)}
    card = cards.get(conflict.way[1])
    return source_of(card, volunteer) if card else ""


def _settled(document: Values, conflict: Conflict, theirs: bool) -> Values:
    """Return the set with a choice made; where its card went by an earlier choice nothing is left."""
    try:
        return chosen(document, conflict, theirs)
    except KeyError:
        return document


def _take(document: Values, theirs: Values, base: int, name: str) -> None:
    state.forget()
    take(document, theirs, base, name)
