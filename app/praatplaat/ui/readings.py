"""Testing pictures with parents: the sheet to print, what was said, how each picture is understood."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from praatplaat import places
from praatplaat.comprehension import (
    FAIR,
    GOOD,
    Reading,
    Understanding,
    Verdict,
    read_table,
    understandings,
)
from praatplaat.library import Library
from praatplaat.model import ADDRESSED, Form
from praatplaat.office import readings as table
from praatplaat.office.desk import Actor
from praatplaat.office.opening import office
from praatplaat.problems import ProblemError
from praatplaat.ui.content import Content
from praatplaat.ui.filters import title_of
from praatplaat.ui.markup import Markup, chip, element, show
from praatplaat.ui.pictures import Players, meaning
from praatplaat.ui.printing import test_sheet
from praatplaat.ui.session import named, say, tongue

MOST_SAID = 200
"""Characters of what a parent said that are kept."""


def show_sheet(content: Content) -> None:
    """Show what to print, and the button that gives the sheet."""
    library, casts = content.library, list(content.gallery.casts)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        theme = st.selectbox(
            say("set"),
            [one.id for one in library.sets],
            format_func=lambda one: title_of(library, one),
            key="test-set",
        )
        cast = st.selectbox(
            say("cast"),
            casts,
            format_func=lambda one: named(content.gallery.casts[one].names),
            key="test-cast",
        )
        form = st.selectbox(say("form"), [one.value for one in ADDRESSED], format_func=say, key="test-form")
    names = _pictures(content, theme or "")
    if not names or not cast:
        return
    sheet = test_sheet(content, names, Players(cast, Form(form)))
    st.download_button(
        say("test-print", count=len(names)), sheet, file_name=f"praatplaat-{theme}.html", mime="text/html"
    )


def _pictures(content: Content, theme: str) -> list[str]:
    """Return the drawn pictures of a theme, each once."""
    cards = [card for one in content.library.sets if one.id == theme for card in one.cards]
    return [name for name in dict.fromkeys(card.picture for card in cards) if name in content.gallery.scenes]


def show_entry(content: Content, actor: Actor) -> None:
    """Show the form for one answer of one parent; keep it when it is sent."""
    with st.form("reading", clear_on_submit=True, border=True):
        names = sorted(_asked(content.library) & content.gallery.scenes.keys())
        picture = st.selectbox(
            say("test-picture"),
            names,
            format_func=lambda one: f"{meaning(content, one)} · {one}",
            index=None,
            key="test-picture",
        )
        said = st.text_input(say("test-said"), max_chars=MOST_SAID, key="test-said")
        verdict = st.radio(
            say("test-verdict"),
            [one.value for one in Verdict],
            format_func=lambda one: say(f"verdict-{one}"),
            index=None,
            key="test-verdict",
        )
        show(element("p", say("test-privacy"), class_="note"))
        sent = st.form_submit_button(say("test-keep"))
    if not sent:
        return
    if not picture or not verdict or not ((said or "").strip() or verdict == Verdict.UNKNOWN):
        show(element("p", say("test-incomplete"), class_="alarm", role="alert"))
        return
    _keep(Reading(picture, said or "", "", Verdict(verdict), _round(content, picture), say("test-by")), actor)


def _round(content: Content, picture: str) -> int:
    """Return the round of a picture: it rises when it is drawn anew, and older readings no longer count."""
    return max((one.round for one in content.readings if one.picture == picture), default=1)


def _keep(reading: Reading, actor: Actor) -> None:
    try:
        table.add(office(), actor, reading)
    except ProblemError as error:
        show(element("p", error.problem.message(tongue()), class_="alarm", role="alert"))
    else:
        show(element("p", say("test-kept"), class_="good", role="status"))


def _asked(library: Library) -> set[str]:
    cards = (card for one in library.sets for card in one.cards)
    return {card.picture for card in (*cards, *library.answers.values())}


def show_outcome(content: Content) -> None:
    """Show how the pictures were read: by parents first, then by readers without a caption."""
    scenes = content.gallery.scenes
    own, faults = read_table(places.own_readings(), "data/comprehension.tsv", scenes)
    show(*(element("p", fault.message(tongue()), class_="alarm") for fault in faults))
    show(element("h2", say("test-own")))
    show(*_outcome(content, own, "test-none"))
    show(element("h2", say("test-shipped")), element("p", say("test-shipped-lead"), class_="note"))
    show(*_outcome(content, content.readings, "test-none"))


def _outcome(content: Content, readings: Sequence[Reading], none: str) -> list[Markup]:
    found = understandings(readings)
    if not found:
        return [element("p", say(none), class_="note")]
    good = sum(one.share >= GOOD for one in found.values())
    lead = element("p", say("test-sum", good=good, total=len(found)))
    weak = sorted(
        (one for one in found.items() if one[1].share < GOOD), key=lambda one: (one[1].share, one[0])
    )
    said = {name: [one.first for one in readings if one.picture == name and one.first] for name, _ in weak}
    return [lead, element("ul", *(_line(content, name, one, said[name]) for name, one in weak))]


def _line(content: Content, name: str, one: Understanding, said: Sequence[str]) -> Markup:
    kind = "alarm" if one.critical else "note" if one.share < FAIR else "good"
    share = chip(f"{one.understood}/{one.readings}", kind)
    heard = "; ".join(said[-3:])
    return element("li", element("strong", meaning(content, name)), f" ({name}) ", share, f" {heard}")


__all__ = ["show_entry", "show_outcome", "show_sheet"]
