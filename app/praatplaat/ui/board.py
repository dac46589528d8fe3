"""The board inside the studio: the very modules that run on a tablet, without keeping anything."""

from __future__ import annotations

import streamlit as st

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
    """Show the living board, as high as the window allows."""
    with st.container(key="board"):
        _board(key="praatplaat-board", height="stretch")
