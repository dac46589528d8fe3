"""The page of what there is: the whole table, or what is missing in one box of it."""

from __future__ import annotations

import streamlit as st

from praatplaat.ui.content import Content
from praatplaat.ui.coverage.addresses import asked, follow
from praatplaat.ui.coverage.bars import legend
from praatplaat.ui.coverage.gathering import parts
from praatplaat.ui.coverage.missing import show_missing
from praatplaat.ui.coverage.table import details, overview
from praatplaat.ui.markup import element, show
from praatplaat.ui.session import named, say


def show_coverage(shown: Content) -> None:
    """Show what there is, or what the address asks for."""
    found = parts(shown)
    if not found:
        show(element("p", say("coverage-none"), class_="note"))
        return
    if wanted := asked(found):
        show_missing(shown, wanted)
        follow(f"{wanted.part.id} {wanted.language}")
        return
    language = _choose(shown)
    show(legend())
    library = shown.library
    show(details(library, found, language) if language else overview(library, found))
    follow("")


def _choose(shown: Content) -> str:
    """Show the languages; return the chosen one, empty for all."""
    names = {
        "": say("coverage-all"),
        **{code: named(one.names) for code, one in shown.library.languages.items()},
    }
    chosen = st.segmented_control(
        say("coverage-languages"),
        list(names),
        format_func=names.__getitem__,
        default="",
        required=True,
        key="coverage-language",
        persist_state="session",
        label_visibility="collapsed",
    )
    return chosen or ""
