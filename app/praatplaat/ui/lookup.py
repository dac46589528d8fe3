"""Cards by the codes that a tablet shows: what somebody typed, and what it stands for."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

import streamlit as st

from praatplaat.codes import LENGTH, find
from praatplaat.library import Library
from praatplaat.ui.content import Content
from praatplaat.ui.markup import element, show
from praatplaat.ui.session import say
from praatplaat.ui.shelf import Entry, folded

LONGEST_CODES = 400
"""Characters of the field: some fifty codes, each perhaps with its language."""

_APART = re.compile(r"[\s,;:·|/]+")


@dataclass(frozen=True, slots=True)
class Lookup:
    """What codes stand for: ids of cards, each once, and the codes that nothing has."""

    found: tuple[str, ...]
    unknown: tuple[str, ...]


def look_up(written: str, library: Library) -> Lookup:
    """Return the cards whose codes somebody typed, in order; a language beside a code does not matter."""
    ids = {card.id: None for card in library.cards()}.keys()
    hits = {code: find(code, ids) for code in _codes(written, _names(library))}
    found = dict.fromkeys(one for hit in hits.values() for one in hit)
    return Lookup(tuple(found), tuple(code for code, hit in hits.items() if not hit))


def choose_codes() -> str:
    """Show the field for codes; return what it holds."""
    written = st.text_input(
        say("codes"),
        key="codes",
        max_chars=LONGEST_CODES,
        help=say("codes-help"),
        placeholder=say("codes-hint"),
    )
    return (written or "").strip()


def looked_up(content: Content, written: str) -> tuple[Entry, ...]:
    """Show how many cards codes stand for, and which codes nothing has; return the cards."""
    lookup = look_up(written, content.library)
    entries = {one.card.id: one for one in content.entries}
    with st.container(horizontal=True, vertical_alignment="center", key="codes-found"):
        show(element("p", say("codes-found", count=len(lookup.found)), class_="found", role="status"))
        st.button(say("codes-clear"), key="codes-clear", on_click=_clear)
    show(*(element("p", _miss(code), class_="alarm", role="alert") for code in lookup.unknown))
    return tuple(entries[one] for one in lookup.found)


def _clear() -> None:
    st.session_state["codes"] = ""


def _miss(code: str) -> str:
    return say("code-unknown" if len(code) == LENGTH else "code-length", code=code, count=len(code))


def _codes(written: str, languages: Collection[str]) -> Iterator[str]:
    """Yield the codes in what somebody typed: five signs each, also where blanks stand inside one."""
    words = [one for one in _APART.split(written) if folded(one) not in languages]
    pieces = [signs for one in words if (signs := "".join(filter(str.isalnum, one)).upper())]
    joined = "".join(pieces)
    if any(len(one) != LENGTH for one in pieces) and len(joined) % LENGTH == 0:
        pieces = [joined[start : start + LENGTH] for start in range(0, len(joined), LENGTH)]
    yield from pieces


def _names(library: Library) -> frozenset[str]:
    """Return what languages are called, for the tablet shows the language beside a code."""
    named = ((one.code, one.autonym, *one.names.values()) for one in library.languages.values())
    return frozenset(folded(name) for names in named for name in names)
