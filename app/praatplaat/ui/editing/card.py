"""One card: its sentence with advice, who says it, picture and answers; the other languages and the rest."""

from __future__ import annotations

import re
from collections.abc import Callable

import streamlit as st

from praatplaat.editing.cards import (
    with_ages,
    with_also,
    with_answers,
    with_care,
    with_form,
    with_picture,
    with_says,
    with_tip,
)
from praatplaat.editing.naming import ids_in
from praatplaat.editing.sets import card_in, with_card
from praatplaat.editing.values import Values
from praatplaat.model import Age, Care, Form, Says
from praatplaat.office.desk import Actor
from praatplaat.ui.content import Content
from praatplaat.ui.editing import draft
from praatplaat.ui.editing.answers import choose_answers
from praatplaat.ui.editing.drafting import show_drafting
from praatplaat.ui.editing.pictures import choose_picture
from praatplaat.ui.editing.preview import show_preview
from praatplaat.ui.editing.saving import show_saving
from praatplaat.ui.editing.texts import chosen_form, chosen_language, show_source, show_translation
from praatplaat.ui.editing.theme import keep
from praatplaat.ui.editing.work import Work
from praatplaat.ui.session import say

LONGEST = 600


def show_card(shown: Content, actor: Actor, held: Work, card_id: str) -> None:
    """Show the form of a card, with the card beside it as the board has it."""
    card = card_in(held.document, card_id)
    _show_ways(held, card_id)
    show_saving(held)
    words, seen = st.columns([3, 2], gap="large")
    with words:
        show_source(shown, card)
        _show_whom(card)
        _show_picture(shown, card)
        if card.get("says") != Says.PARENT and "slot" not in card:
            _show_answers(shown, card)
        st.subheader(say("write-languages"), anchor=False)
        show_translation(shown, card)
        if made := show_drafting(shown, actor, held.document, held.base, card_id):
            draft.change(lambda _: made)
            st.rerun(scope="fragment")
        _show_further(shown, card)
    with seen, st.container(key="write-seen"):
        st.subheader(say("write-preview"), anchor=False)
        show_preview(shown, held.document, card_id, chosen_language(shown), chosen_form())


def change_card(card_id: str, made: Callable[[Values], Values]) -> None:
    """Change one card of the set that is open; one that is gone stays gone."""

    def changed(document: Values) -> Values:
        if card_id not in ids_in(document):
            return document
        return with_card(document, made(card_in(document, card_id)))

    draft.change(changed)


def _show_ways(held: Work, card_id: str) -> None:
    ids = ids_in(held.document)
    at = ids.index(card_id)
    with st.container(horizontal=True, vertical_alignment="center", key="write-ways"):
        st.button(
            say("write-back-set"), key="write-back-set", type="tertiary", on_click=draft.show_card, args=("",)
        )
        st.markdown(f"**{say('write-number', number=at + 1, count=len(ids))}**", width="content")
        for name, other in (("previous", at - 1), ("next", at + 1)):
            there = 0 <= other < len(ids)
            st.button(
                say(f"write-card-{name}"),
                key=f"write-{name}",
                disabled=not there,
                on_click=draft.show_card,
                args=(ids[other] if there else "",),
            )


def _show_whom(card: Values) -> None:
    name = card["id"]
    says, form = f"write-card-says-{name}", f"write-card-form-{name}"
    keep(says, card.get("says", Says.VOLUNTEER.value))
    keep(form, card.get("form", Form.BOTH.value))
    with st.container(horizontal=True, key="write-whom"):
        st.segmented_control(
            say("write-says"),
            [one.value for one in Says],
            key=says,
            required=True,
            format_func=lambda one: say(f"write-says-{one}"),
            on_change=_says,
            args=(name, says),
        )
        st.segmented_control(
            say("write-for"),
            [Form.BOTH.value, Form.WOMAN.value, Form.MAN.value],
            key=form,
            required=True,
            format_func=lambda one: say(f"write-for-{one}"),
            on_change=_form,
            args=(name, form),
        )


def _says(card_id: str, key: str) -> None:
    says = Says(st.session_state[key])
    change_card(card_id, lambda card: with_says(card, says))


def _form(card_id: str, key: str) -> None:
    form = Form(st.session_state[key])
    change_card(card_id, lambda card: with_form(card, form))


def _show_picture(shown: Content, card: Values) -> None:
    st.markdown(f"**{say('write-picture')}**")
    chosen = choose_picture(shown, f"card-{card['id']}", card["picture"])
    if chosen and chosen != card["picture"]:
        change_card(card["id"], lambda one: with_picture(one, chosen))
        st.rerun(scope="fragment")


def _show_answers(shown: Content, card: Values) -> None:
    current = list(card.get("answers", ()))
    st.markdown(f"**{say('write-answers')}**")
    chosen = choose_answers(shown, f"card-{card['id']}", current)
    if chosen != current:
        change_card(card["id"], lambda one: with_answers(one, chosen))
        st.rerun(scope="fragment")


def _show_further(shown: Content, card: Values) -> None:
    name, own = card["id"], shown.library.volunteer
    keys = {part: f"write-card-{part}-{name}" for part in ("ages", "care", "tip", "also")}
    care = card.get("care") or []
    keep(keys["ages"], list(card.get("ages", ())))
    keep(keys["care"], [care] if isinstance(care, str) else list(care))
    with st.expander(say("write-further"), key=f"write-further-{name}"):
        st.pills(
            say("write-ages"),
            [age.value for age in Age],
            selection_mode="multi",
            key=keys["ages"],
            format_func=lambda age: say("write-age", age=age),
            on_change=_ages,
            args=(name, keys["ages"]),
        )
        st.pills(
            say("write-care"),
            [one.value for one in Care],
            selection_mode="multi",
            key=keys["care"],
            format_func=lambda one: say(f"write-care-{one}"),
            on_change=_care,
            args=(name, keys["care"]),
        )
        _show_words(card, keys["tip"], keys["also"], own)


def _show_words(card: Values, tip: str, also: str, own: str) -> None:
    """Show the tip and the words to search by, in the volunteer's language."""
    name = card["id"]
    _keep_words(tip, card.get("tip", {}).get(own, ""))
    _keep_words(also, ", ".join(card.get("also", {}).get(own, ())))
    st.text_input(
        say("write-tip"),
        key=tip,
        max_chars=LONGEST,
        on_change=_tip,
        args=(name, tip, own),
    )
    st.text_input(
        say("write-also"),
        key=also,
        max_chars=LONGEST,
        on_change=_also,
        args=(name, also, own),
    )


def _keep_words(key: str, words: str) -> None:
    if " ".join(str(st.session_state.get(key) or "").split()) != words or key not in st.session_state:
        st.session_state[key] = words


def _ages(card_id: str, key: str) -> None:
    ages = [Age(age) for age in st.session_state[key] or ()]
    change_card(card_id, lambda card: with_ages(card, ages))


def _care(card_id: str, key: str) -> None:
    care = [Care(one) for one in st.session_state[key] or ()]
    change_card(card_id, lambda card: with_care(card, care))


def _tip(card_id: str, key: str, language: str) -> None:
    tip = str(st.session_state[key] or "")
    change_card(card_id, lambda card: with_tip(card, language, tip))


def _also(card_id: str, key: str, language: str) -> None:
    words = [word[:100] for word in re.split(r"[,;]", str(st.session_state[key] or ""))][:20]
    change_card(card_id, lambda card: with_also(card, language, words))
