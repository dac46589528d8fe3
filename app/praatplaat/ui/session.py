"""What the studio remembers of one visitor while the page is open: only the language of the studio."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from praatplaat.ui.words import LANGUAGES, said

_KEY = "studio"
_FIRST = next(iter(LANGUAGES))


def tongue() -> str:
    """Return the language of the studio."""
    chosen = str(st.session_state.get(_KEY))
    return chosen if chosen in LANGUAGES else _FIRST


def say(key: str, /, **details: object) -> str:
    """Return the studio's words for something, in the language of the studio."""
    return said(key, tongue(), **details)


def named(names: Mapping[str, str]) -> str:
    """Return the name, title or tip in the language of the studio; else in any it has; else nothing."""
    return names.get(tongue()) or names.get(_FIRST) or next(iter(names.values()), "")


def choose_tongue() -> None:
    """Show the switch between the languages of the studio."""
    st.segmented_control(
        say("interface"),
        list(LANGUAGES),
        format_func=LANGUAGES.__getitem__,
        default=_FIRST,
        required=True,
        key=_KEY,
        bind="query-params",
        label_visibility="collapsed",
    )
