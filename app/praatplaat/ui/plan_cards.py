"""The two halves of the plan page: cards to choose from, and the plan in its order."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from praatplaat.model import ADDRESSED, Card, Care, Form
from praatplaat.ui import plan_draft
from praatplaat.ui.content import Content
from praatplaat.ui.filters import LONGEST, title_of, turned
from praatplaat.ui.markup import Markup, chip, element, phrase, plain, show
from praatplaat.ui.pictures import Players, picture
from praatplaat.ui.plans import MOST, Parent, cards_of, lacking, source_of
from praatplaat.ui.session import named, say
from praatplaat.ui.shelf import Entry, Wish, chosen

A_PAGE = 6
LINK_LONGEST = 1000
"""Characters of a link: that of a full plan is half as long."""

ROOM = 600
"""Height of either half in pixels: a long plan turns inside it, and the way to the tablet stays in sight."""

_FITS = 6
"""Cards that fit in that room."""


def choose_parent(content: Content) -> Parent:
    """Show whom the plan is for; return what is chosen: at first no language."""
    names = {one.code: named(one.names) for one in content.library.family_languages}
    with st.container(horizontal=True, vertical_alignment="bottom", key="plan-parent"):
        language = st.selectbox(
            say("plan-language"),
            ["", *names],
            format_func=lambda one: names.get(one, say("plan-any")),
            key="plan-language",
            persist_state="session",
            width=240,
        )
        form = st.segmented_control(
            say("form"),
            [one.value for one in ADDRESSED],
            format_func=say,
            default=ADDRESSED[0].value,
            required=True,
            key="plan-form",
            persist_state="session",
        )
    return Parent(language or "", Form(form or ADDRESSED[0]))


def players_of(content: Content, parent: Parent) -> Players:
    """Return who plays in the pictures for a parent: people like themselves, where that is known."""
    language = content.library.languages.get(parent.language)
    casts = content.gallery.casts
    cast = language.cast if language and language.cast in casts else next(iter(casts), "")
    return Players(cast, parent.form)


def show_choice(content: Content, parent: Parent) -> None:
    """Show the ready-made plans and every card of the themes, each with a button that adds it."""
    st.header(say("plan-pick"), anchor=False)
    _show_ready(content)
    words = st.columns(2)
    with words[0]:
        written = st.text_input(
            say("search"), key="plan-words", max_chars=LONGEST, placeholder=say("search-hint")
        )
    with words[1]:
        theme = st.selectbox(
            say("set"),
            ["", *(one.id for one in content.library.sets)],
            format_func=lambda one: title_of(content.library, one) if one else say("all-sets"),
            key="plan-set",
        )
    _show_found(content, parent, Wish(theme=theme or "", words=written or ""))


def _show_ready(content: Content) -> None:
    plans = {one.id: one for one in content.library.plans}
    with st.container(horizontal=True, vertical_alignment="bottom", key="plan-begin"):
        ready = st.selectbox(
            say("plan-ready"),
            list(plans),
            format_func=lambda one: named(plans[one].title),
            index=None,
            placeholder=say("plan-ready-none"),
            key="plan-ready",
            width=280,
        )
        cards = plans[ready].cards if ready in plans else ()
        st.button(say("plan-use"), key="plan-use", disabled=not cards, on_click=plan_draft.put, args=cards)
        with st.popover(say("plan-again")):
            st.text_input(
                say("plan-paste"),
                key=plan_draft.LINK,
                max_chars=LINK_LONGEST,
                on_change=plan_draft.paste,
                args=(tuple(cards_of(content.library)),),
            )
    if plan_draft.was_strange():
        show(element("p", say("plan-paste-wrong"), class_="alarm", role="alert"))


def _show_found(content: Content, parent: Parent, wish: Wish) -> None:
    known, plan = cards_of(content.library), plan_draft.draft(content)
    entries = [one for one in chosen(content.entries, wish) if one.card.id in known]
    count = say("found", count=len(entries), total=len(known))
    for entry in turned(entries, A_PAGE, "plan", count):
        _show_offer(content, entry, parent, there=entry.card.id in plan)
    if not entries:
        show(element("p", say("found-none"), class_="note"))


def _show_offer(content: Content, entry: Entry, parent: Parent, *, there: bool) -> None:
    card = entry.card
    with _row(f"plan-offer-{card.id}"):
        show(_card(content, card, parent))
        name = say("plan-has" if there else "plan-add", text=plain(source_of(content.library, card).text))
        _sign("add", card, name, there, plan_draft.put, card.id)


def show_plan(content: Content, parent: Parent) -> None:
    """Show the plan in its order, each card with buttons that move it or take it out."""
    plan = plan_draft.draft(content)
    st.header(say("plan-own"), anchor=False)
    with st.container(horizontal=True, vertical_alignment="center", key="plan-state"):
        count = say("plan-count", count=len(plan), most=MOST)
        show(element("p", count, class_="found", role="status", data_count=str(len(plan))))
        if plan:
            st.button(say("plan-clear"), key="plan-clear", on_click=plan_draft.empty)
        elif plan_draft.emptied():
            st.button(say("plan-undo"), key="plan-undo", on_click=plan_draft.put_back)
    if plan_draft.overflowed():
        show(element("p", say("plan-full"), class_="alarm", role="alert"))
    if not plan:
        show(element("p", say("plan-empty"), class_="note"))
        return
    cards = cards_of(content.library)
    with st.container(height=ROOM if len(plan) > _FITS else "content", border=False, key="plan-room"):
        for number, one in enumerate(plan, 1):
            _show_step(content, cards[one], parent, number, len(plan))


def _show_step(content: Content, card: Card, parent: Parent, number: int, last: int) -> None:
    with _row(f"plan-step-{card.id}"):
        show(_card(content, card, parent, number))
        with st.container(horizontal=True, width="content", gap="xxsmall", wrap=False):
            up, down, out = (say(way, number=number) for way in ("plan-up", "plan-down", "plan-out"))
            _sign("up", card, up, number == 1, plan_draft.move, card.id, -1)
            _sign("down", card, down, number == last, plan_draft.move, card.id, 1)
            _sign("out", card, out, False, plan_draft.take_out, card.id)


def _row(key: str) -> DeltaGenerator:
    return st.container(horizontal=True, vertical_alignment="center", gap="small", wrap=False, key=key)


def _sign(sign: str, card: Card, name: str, off: bool, change: Callable[..., None], *args: object) -> None:
    """Show a button: one sign to the eye (see studio.css), a whole name to a screen reader."""
    st.button(name, key=f"sign-{sign}-{card.id}", disabled=off, on_click=change, args=args)


def _card(content: Content, card: Card, parent: Parent, number: int = 0) -> Markup:
    own = content.library.languages[content.library.volunteer]
    count = (element("span", str(number), class_="number"),) if number else ()
    words = element("div", phrase(source_of(content.library, card).text, own), *_chips(content, card, parent))
    return element(
        "div", *count, picture(content, card.picture, players_of(content, parent)), words, class_="step"
    )


def _chips(content: Content, card: Card, parent: Parent) -> Iterator[Markup]:
    """Yield what to know before a card goes into a plan: for whom it is, and where tablets lack it."""
    if card.form is not Form.BOTH:
        yield chip(say("plan-only", who=say(card.form.value)), "plain")
    if Care.ONE_TO_ONE in card.care:
        yield chip(say("care-one-to-one"), "care")
    if card.withheld:
        yield chip(say("plan-withheld"), "draft")
    elif codes := lacking(content.library, card, parent):
        names = ", ".join(named(content.library.languages[code].names) for code in codes)
        yield chip(say("plan-lacking", languages=names), "draft")
