"""A bundle that comes in: its sets beside ours, its pictures and voices, and what of it to take over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import streamlit as st

from praatplaat.editing.comparing import differences
from praatplaat.editing.telling import Names, told
from praatplaat.office.desk import Actor
from praatplaat.office.exchanging import take_over
from praatplaat.office.parcels import Arriving, Parcel
from praatplaat.problems import problem
from praatplaat.ui.content import Content
from praatplaat.ui.exchange import state
from praatplaat.ui.exchange.telling import faults_of
from praatplaat.ui.markup import Markup, chip, element, show
from praatplaat.ui.names import names_of
from praatplaat.ui.session import named, say, tongue
from praatplaat.ui.signing import office

MOST = 60
"""Differences of one set that are told; more nobody reads."""


def show_parcel(content: Content, parcel: Parcel, file_id: str, name: str) -> None:
    """Show what a bundle brings, and take over what is ticked."""
    sent = say("exchange-from", by=parcel.made_by, on=parcel.made_on or "?")
    show(element("p", element("strong", sent if parcel.made_by else say("exchange-from-nobody"))))
    st.header(say("exchange-arriving"), anchor=False)
    show(element("p", say("exchange-arriving-lead")))
    names = _names(content, parcel)
    chosen = tuple(one.id for one in parcel.sets if _show_set(content, one, names, file_id))
    voices = _show_along(parcel, file_id)
    for key, found in (("exchange-left-out", parcel.left_out), ("exchange-advice", parcel.advice)):
        if found:
            with st.expander(say(key, count=len(found)), key=f"{key}-{file_id}"):
                show(faults_of(found))
    if all(one.same for one in parcel.sets):
        show(element("p", say("exchange-nothing"), class_="good"))
        return
    show(element("p", say("exchange-take-then" if chosen else "exchange-choose-one"), class_="quiet"))
    args = (parcel, chosen, voices, name)
    with st.container(key="exchange-bar", horizontal=True):
        st.button(
            say("exchange-take"),
            key="exchange-take",
            type="primary",
            disabled=not chosen,
            on_click=_take,
            args=args,
        )
        st.button(say("exchange-clash-stop"), key="exchange-stop", on_click=state.stop)


def _names(content: Content, parcel: Parcel) -> Names:
    """Return what things are called, the pictures of the bundle among them."""
    known = [one.before for one in parcel.sets if one.before]
    names = names_of(content, *(one.document for one in parcel.sets), *known)
    shown = {one.name: named(one.facts.alt) for one in parcel.pictures}
    return Names(names.languages, names.answers, {**names.pictures, **shown})


def _show_set(content: Content, one: Arriving, names: Names, file_id: str) -> bool:
    """Show one set, and return whether it is to be taken over; what replaces ours only when it is ticked."""
    with st.container(border=True, key=f"exchange-set-{one.id}"):
        show(_heading(one), faults_of(one.clashes))
        if one.same or one.clashes:
            return False
        ticked = st.checkbox(
            f"{say('exchange-take')}: {named(one.document['title'])}",
            value=one.before is None,
            key=f"exchange-pick-{file_id}-{one.id}",
        )
        if one.before is not None:
            _show_differences(content, one, names, file_id)
    return ticked


def _heading(one: Arriving) -> Markup:
    fate, kind = _fate(one)
    count = len(one.document["cards"])
    cards = say("exchange-card-one") if count == 1 else say("exchange-cards", count=count)
    title = element("h3", named(one.document["title"]), " ", chip(say(fate), kind))
    return element("div", title, element("p", cards, class_="quiet"))


def _fate(one: Arriving) -> tuple[str, str]:
    if one.clashes:
        return "exchange-refused", "fault"
    if one.same:
        return "exchange-same", "plain"
    if one.archived:
        return "exchange-from-archive", "checked"
    return ("exchange-added", "approved") if one.before is None else ("exchange-replaces", "parent")


def _show_differences(content: Content, one: Arriving, names: Names, file_id: str) -> None:
    found = differences(one.before or {}, one.document, content.library.volunteer)
    title = named(one.document["title"]).replace("*", "\\*")
    label = say("exchange-differences", title=title, count=len(found))
    with st.expander(label, key=f"exchange-differences-{file_id}-{one.id}"):
        lines = [told(each, tongue(), names) for each in found[:MOST]]
        if len(found) > MOST:
            lines.append(say("exchange-more", count=len(found) - MOST))
        show(element("ul", *(element("li", line) for line in lines), class_="differences"))


def _show_along(parcel: Parcel, file_id: str) -> bool:
    """Show pictures and voices, and return whether the voices are wanted."""
    lines = [*_pictures(parcel), *_voices(parcel)]
    if not lines:
        return False
    st.header(say("exchange-along"), anchor=False)
    show(element("ul", *(element("li", one) for one in lines)))
    if not parcel.voices:
        return False
    return st.checkbox(say("exchange-voices-take"), value=True, key=f"exchange-voices-{file_id}")


def _pictures(parcel: Parcel) -> Sequence[str]:
    counts = {
        "exchange-pictures-new": len(parcel.pictures),
        "exchange-pictures-known": parcel.known_pictures,
    }
    return [say(key, count=count) for key, count in counts.items() if count]


def _voices(parcel: Parcel) -> Sequence[str]:
    """Return whose voices come along, with the day on which each agreed."""
    said = Counter((one.facts.speaker or "?", one.facts.consent.on or "?") for one in parcel.voices)
    lines = [say("exchange-voices-new", name=name, on=on, count=count) for (name, on), count in said.items()]
    if parcel.known_voices:
        lines.append(say("exchange-voices-known", count=parcel.known_voices))
    return lines


def _take(parcel: Parcel, chosen: Sequence[str], voices: bool, name: str) -> None:
    comment = say("exchange-comment", name=name)

    def act(actor: Actor) -> None:
        taken = take_over(office(), actor, parcel, chosen, voices=voices, comment=comment)
        titles = tuple(named(one.document["title"]) for one in parcel.sets if one.id in chosen)
        state.finish(state.Done(titles, taken.pictures, taken.voices))

    if theirs := state.attempt(act):
        state.look_again()
        state.warn(problem("set-conflict", who=theirs.author_name))
