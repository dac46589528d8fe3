"""One set: its title and picture, its cards in order, and the field in which ten cards are typed in a row."""

from __future__ import annotations

import streamlit as st

from praatplaat.editing.cards import new_card, with_ages, with_picture
from praatplaat.editing.sets import with_card, with_title
from praatplaat.editing.values import Values
from praatplaat.model import Age, Says
from praatplaat.office.desk import Actor
from praatplaat.ui.content import Content, content
from praatplaat.ui.editing import draft, work
from praatplaat.ui.editing.drafting import show_drafting
from praatplaat.ui.editing.pictures import choose_picture
from praatplaat.ui.editing.rows import show_rows
from praatplaat.ui.editing.saving import show_saving
from praatplaat.ui.editing.shelf import LONGEST
from praatplaat.ui.editing.suggesting import suggested
from praatplaat.ui.editing.work import Work
from praatplaat.ui.markup import element, show
from praatplaat.ui.session import named, say
from praatplaat.ui.signing import office

ADD, SAYS = "write-add", "write-add-says"
LONGEST_LIST = 6000
"""Letters that can be pasted at once: a list of fifty sentences is half of it."""


def show_theme(shown: Content, actor: Actor, held: Work) -> None:
    """Show a set that is open."""
    st.button(say("write-back"), key="write-back", type="tertiary", on_click=draft.leave)
    st.title(named(held.document["title"]), anchor=False)
    show_saving(held)
    _show_about(shown, held)
    _show_add()
    show_rows(shown, held)
    if held.document["cards"] and (made := show_drafting(shown, actor, held.document, held.base)):
        draft.change(lambda _: made)
        st.rerun(scope="fragment")


def keep(key: str, value: object) -> None:
    """Let a field hold what the set has, without touching what somebody is typing in it."""
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value


def _show_about(shown: Content, held: Work) -> None:
    document, library = held.document, shown.library
    with st.expander(say("write-about"), key="write-about"):
        words, other = st.columns(2, gap="large")
        with words:
            for code, language in library.languages.items():
                key = f"write-title-{held.id}-{code}"
                keep(key, document["title"].get(code, ""))
                with st.container(key=f"written-{language.direction}-{language.script}-{held.id}-{code}"):
                    st.text_input(
                        say("write-title", lang=named(language.names)),
                        key=key,
                        max_chars=LONGEST,
                        on_change=_title,
                        args=(key, code),
                    )
            key = f"write-ages-{held.id}"
            keep(key, list(document.get("ages", ())))
            st.pills(
                say("write-ages"),
                [age.value for age in Age],
                selection_mode="multi",
                key=key,
                format_func=lambda age: say("write-age", age=age),
                on_change=_ages,
                args=(key,),
            )
        with other:
            if chosen := choose_picture(shown, f"set-{held.id}", document["picture"]):
                _picture(chosen, document["picture"])


def _title(key: str, code: str) -> None:
    title = str(st.session_state.get(key) or "")
    draft.change(lambda document: with_title(document, code, title))


def _ages(key: str) -> None:
    ages = [Age(age) for age in st.session_state.get(key) or ()]
    draft.change(lambda document: with_ages(document, ages))


def _picture(chosen: str, before: str) -> None:
    if chosen != before:
        draft.change(lambda document: with_picture(document, chosen))
        st.rerun(scope="fragment")


def _show_add() -> None:
    with st.container(border=True, key="write-adding"):
        show(element("p", element("strong", say("write-add"))))
        st.segmented_control(
            say("write-says"),
            [one.value for one in Says],
            default=Says.VOLUNTEER.value,
            format_func=lambda one: say(f"write-says-{one}"),
            key=SAYS,
            required=True,
        )
        st.chat_input(say("write-add-hint"), key=ADD, max_chars=LONGEST_LIST, on_submit=_add)
        show(element("p", say("write-add-many"), class_="quiet"))


def _add() -> None:
    lines = [line for line in str(st.session_state.get(ADD) or "").splitlines() if line.strip()]
    says = Says(st.session_state.get(SAYS) or Says.VOLUNTEER)
    held, shown = draft.work(), content()
    if held is None or not lines:
        return

    def act(actor: Actor) -> None:
        naming = work.names(office(), actor, shown.library, held.before)

        def made(document: Values) -> Values:
            for line in lines:
                scene = suggested(shown, line, document["picture"])
                document = with_card(document, new_card(naming, document, line[:600], says, scene))
            return document

        draft.change(made)

    draft.attempt(act)
