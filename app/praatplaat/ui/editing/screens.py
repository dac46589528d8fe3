"""The page for writing: all sets, one set, one card, or two versions of a set that have to be settled."""

from __future__ import annotations

import streamlit as st

from praatplaat.ui.content import content
from praatplaat.ui.editing import draft
from praatplaat.ui.editing.card import show_card
from praatplaat.ui.editing.clash import show_clash
from praatplaat.ui.editing.saving import show_trouble
from praatplaat.ui.editing.shelf import show_shelf
from praatplaat.ui.editing.theme import show_theme
from praatplaat.ui.signing import here

_UP = """
let shown = null
export default function (component) {
  if (shown !== null && shown !== component.data.screen)
    document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0)
  shown = component.data.screen
}
"""

# A screen that is new begins at its top: the browser would stay as far down as the one before it.
_top = st.components.v2.component("praatplaat_write_top", js=_UP)


def show_writing() -> None:
    """Show the page, opening what the address asks for."""
    if wanted := st.query_params.get("set"):
        draft.open_set(wanted, st.query_params.get("card", ""))
        del st.query_params["set"]
        st.query_params.pop("card", None)
    _show_screen()


@st.fragment
def _show_screen() -> None:
    """A fragment: what somebody types draws this anew, and not the frame round it."""
    actor = here()
    if actor is None:
        st.rerun()
    shown, held, other = content(), draft.work(), draft.theirs()
    with st.container(key="write-top"):
        _top(
            data={"screen": f"{held.id if held else ''} {draft.card()} {other is not None}"},
            key="top",
            height=1,
        )
    if held is None:
        show_trouble()
        show_shelf(shown, actor)
    elif other:
        show_clash(shown, actor, held, other)
    elif card_id := draft.card():
        show_card(shown, actor, held, card_id)
    else:
        show_theme(shown, actor, held)
