"""The cards of a set as rows: open one, move it, copy it, take it out."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st

from praatplaat.editing.hints import hints
from praatplaat.editing.naming import ids_in
from praatplaat.editing.sets import moved, placed
from praatplaat.editing.values import Values
from praatplaat.editing.wording import wordings
from praatplaat.entries import card_of
from praatplaat.model import Says
from praatplaat.office.desk import Actor
from praatplaat.ui.content import Content, content
from praatplaat.ui.editing import draft, work
from praatplaat.ui.editing.faults import faults
from praatplaat.ui.editing.showing import stage_chip
from praatplaat.ui.editing.work import Work
from praatplaat.ui.markup import Markup, chip, element, phrase, plain, show
from praatplaat.ui.pictures import picture, player
from praatplaat.ui.session import named, say
from praatplaat.ui.shelf import Stage, stage
from praatplaat.ui.signing import office


def show_rows(shown: Content, held: Work) -> None:
    """Show the cards of a set in order, each with its buttons."""
    cards = held.document["cards"]
    if held.taken:
        with st.container(horizontal=True, vertical_alignment="center", key="write-undo"):
            show(element("p", say("write-taken"), role="status"))
            st.button(say("write-put-back"), key="write-put-back", on_click=draft.put_back)
    if not cards:
        show(element("p", say("write-empty"), class_="note"))
        return
    st.header(
        say("write-card-one") if len(cards) == 1 else say("write-cards", count=len(cards)), anchor=False
    )
    for number, card in enumerate(cards, 1):
        _show_row(shown, card, number, len(cards))


def source(shown: Content, card: Values) -> str:
    """Return what a card says in the volunteer's language, with dots for a place that is open."""
    texts = wordings(card, shown.library.volunteer).values()
    said = " / ".join(text.text for text in texts)
    return said.replace(f"{{{card['slot']}}}", "…") if "slot" in card else said


def _show_row(shown: Content, card: Values, number: int, last: int) -> None:
    name = card["id"]
    with st.container(
        horizontal=True, vertical_alignment="center", gap="small", wrap=False, key=f"write-row-{name}"
    ):
        show(_row(shown, card, number))
        with st.container(
            horizontal=True, width="content", gap="xxsmall", wrap=False, vertical_alignment="center"
        ):
            label = say("write-edit", text=plain(source(shown, card))[:60] or say("write-no-text"))
            st.button(
                say("write-edit-short"),
                key=f"write-edit-{name}",
                on_click=draft.show_card,
                args=(name,),
                help=label,
            )
            for sign, by, off in (("up", -1, number == 1), ("down", 1, number == last)):
                st.button(
                    say(f"write-move-{sign}", number=number),
                    key=f"sign-{sign}-{name}",
                    disabled=off,
                    on_click=_move,
                    args=(name, by),
                )
            st.button(
                say("write-out", number=number), key=f"sign-out-{name}", on_click=draft.take_out, args=(name,)
            )
            with st.popover(say("write-more"), key=f"write-more-card-{name}"):
                key = f"write-place-{name}-{number}-{last}"
                st.number_input(
                    say("write-place"), 1, last, number, key=key, on_change=_place, args=(name, key)
                )
                st.button(say("write-copy"), key=f"write-copy-card-{name}", on_click=_copy, args=(name,))


def _row(shown: Content, card: Values, number: int) -> Markup:
    own = shown.library.languages[shown.library.volunteer]
    words = element("div", phrase(source(shown, card) or say("write-no-text"), own), *_chips(shown, card))
    count = element("span", str(number), class_="number")
    return element("div", count, picture(shown, card["picture"], player(shown)), words, class_="step")


def _chips(shown: Content, card: Values) -> Iterator[Markup]:
    """Yield who says it, how far each language is, and what to look at."""
    if (says := card.get("says", Says.VOLUNTEER.value)) != Says.VOLUNTEER:
        yield chip(say(f"says-{says}"), says)
    read = card_of(card, tuple(shown.library.languages))
    stages = {
        named(one.names): stage(shown.library, read, one.code) for one in shown.library.family_languages
    }
    if len(stages) > 1 and set(stages.values()) == {Stage.MISSING}:
        yield chip(say("write-untranslated"), "missing")
    else:
        yield from (stage_chip(name, far.value) for name, far in stages.items())
    found = faults(shown.library, card)
    if any(one.serious and one.language == shown.library.volunteer for one in found):
        yield chip(say("write-faulty"), "fault")
    if hints(source(shown, card)):
        yield chip(say("write-advice"), "both")


def _move(card_id: str, by: int) -> None:
    draft.change(lambda document: moved(document, card_id, by) if card_id in ids_in(document) else document)


def _place(card_id: str, key: str) -> None:
    place = int(st.session_state.get(key) or 1)
    draft.change(
        lambda document: placed(document, card_id, place - 1) if card_id in ids_in(document) else document
    )


def _copy(card_id: str) -> None:
    held = draft.work()

    def act(actor: Actor) -> None:
        naming = work.names(office(), actor, content().library, held.before if held else {})
        draft.change(work.with_copy(naming, card_id))

    draft.attempt(act)
