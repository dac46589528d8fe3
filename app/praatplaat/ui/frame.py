"""What is round every page: title and icon, the studio's own look, the switch of languages."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import streamlit as st

from praatplaat.model import Form
from praatplaat.pictures.raster import png
from praatplaat.ui.content import Content, content
from praatplaat.ui.lettering import Faces, are_cut, faces_of, letter_style
from praatplaat.ui.session import choose_tongue, tongue

STYLES = sorted((Path(__file__).parent / "styles").glob("*.css"))
"""How the studio looks: what all pages share, and a file for each part that needs more."""
NARROW = 220
"""Width of the sidebar in pixels: the board beside it needs the rest."""

WAIT = 2
"""Seconds between two looks at letters that are still being cut."""

_ICON = "app-icon"
_ICON_SIZE = 96
_SPEAK_UP = """
export default function (component) {
  document.documentElement.lang = component.data.language
}
"""

# Streamlit says that every page is in English, and a screen reader believes it.
_document = st.components.v2.component("praatplaat_document", js=_SPEAK_UP)


def frame() -> None:
    """Set the page up. Call first on every page, once."""
    icon = _icon(content())
    st.set_page_config("Praatplaat", icon, layout="wide", initial_sidebar_state=NARROW)
    if icon:
        st.logo(icon, size="large")
    st.html(_style())


def choose() -> None:
    """Show the switch of languages, and tell the browser which one it is."""
    choose_tongue()
    with st.container(key="document"):
        _document(data={"language": tongue()}, key="praatplaat-document", height=1)


@cache
def _style() -> str:
    return f"<style>{''.join(path.read_text('utf-8') for path in STYLES)}</style>"


def letters() -> None:
    """Give the page its letters; those that are still being cut come a little later by themselves."""
    faces = faces_of(content().library)
    if are_cut(faces):
        st.html(letter_style(faces))
    else:
        _letters_to_come(faces)


@st.fragment(run_every=WAIT)
def _letters_to_come(faces: Faces) -> None:
    st.html(letter_style(faces))


def _icon(shown: Content) -> bytes | None:
    """Return our own icon: a named one would make the browser fetch letters from another host."""
    if _ICON not in shown.gallery.scenes:
        return None
    return _drawn(shown.svg(_ICON, next(iter(shown.gallery.casts)), Form.WOMAN))


@st.cache_data(max_entries=4, show_spinner=False)
def _drawn(svg: str) -> bytes:
    return png(svg, _ICON_SIZE)
