"""The bar above a set that is being written: is it saved, save it, and what comes next."""

from __future__ import annotations

import streamlit as st

from praatplaat.office import sets
from praatplaat.ui.editing import draft
from praatplaat.ui.editing.work import Work
from praatplaat.ui.faults import show_problem
from praatplaat.ui.markup import element, show
from praatplaat.ui.moments import clock
from praatplaat.ui.session import say


def show_saving(held: Work) -> None:
    """Show whether the set is saved, with the button that saves it."""
    with st.container(key="write-bar", horizontal=True, vertical_alignment="center"):
        show(element("p", _standing(held), class_="standing", role="status", data_unsaved=_flag(held)))
        if held.at:
            _show_discard()
            st.text_input(
                say("write-comment"),
                key=draft.COMMENT,
                max_chars=sets.COMMENT_LONGEST,
                width=300,
                label_visibility="collapsed",
                placeholder=say("write-comment"),
            )
        st.button(
            say("write-save"), key="write-save", type="primary", disabled=held.at is None, on_click=draft.save
        )
    if found := draft.trouble():
        show_problem(found)
    _show_done()


def show_trouble() -> None:
    """Show what went wrong or was done at the last click, where no set is open."""
    if found := draft.trouble():
        show_problem(found)
    if draft.done():
        show(element("p", say(draft.done()), class_="good", role="status"))


def _standing(held: Work) -> str:
    if held.at:
        return say("write-unsaved", time=clock(held.at))
    return say("write-same") if held.base else say("write-fresh")


def _flag(held: Work) -> str:
    return "yes" if held.at else "no"


def _show_discard() -> None:
    with st.popover(say("write-discard"), key="write-discard"):
        show(element("p", say("write-discard-why")))
        st.button(say("write-discard-sure"), key="write-discard-sure", on_click=draft.discard)


def _show_done() -> None:
    done = draft.done()
    if not done:
        return
    show(element("p", element("strong", say(done)), class_="good", role="status"))
    if done in ("write-saved", "write-merged"):
        with st.container(key="write-then", horizontal=True, vertical_alignment="center"):
            show(element("p", say("write-then")))
            st.page_link("app_pages/review.py", label=f"1. {say('write-then-check')}")
            st.page_link("app_pages/publish.py", label=f"2. {say('write-then-publish')}")
