"""The board inside the studio: the very modules that run on a tablet, without keeping anything."""

from __future__ import annotations

import streamlit as st

from praatplaat.ui.addresses import BOARD
from praatplaat.ui.markup import element, show
from praatplaat.ui.session import say

_LOADER = """
export default async function (component) {
  // Seen from the page, so that the studio may live below any path of a host.
  const { mount } = await import(new URL("visit/board.js", document.baseURI).href)
  return mount(component.parentElement, {
    base: new URL("visit/", document.baseURI),
    offline: false,
  })
}
"""

_board = st.components.v2.component("praatplaat_board", js=_LOADER, isolate_styles=True)


def show_board() -> None:
    """Show the living board, as high as the window allows, and the way to it without the studio round it."""
    with st.container(key="board"):
        _board(key="praatplaat-board", height="stretch")
    with st.sidebar:
        alone = element("a", say("visit-alone"), href=BOARD, target="_blank")
        show(element("p", say("visit-lead"), class_="quiet"), element("p", alone))
