"""The filters of the library page, and turning its pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

import streamlit as st

from praatplaat.library import Library
from praatplaat.model import ADDRESSED, Form
from praatplaat.ui.content import Content
from praatplaat.ui.markup import element, show
from praatplaat.ui.pictures import Manner, Players
from praatplaat.ui.session import named, say
from praatplaat.ui.shelf import ANSWERS, PLATES, Stage, Wish

LONGEST = 100
"""Characters to search for."""

Item = TypeVar("Item")


class View(StrEnum):
    """What the library page shows; the values are keys of the studio's words."""

    PHRASES = "phrases"
    PICTURES = "pictures"
    PROBLEMS = "problems"


def choose_view(content: Content) -> View:
    """Show what there is to see; return what is chosen."""
    count = len(content.problems)
    chosen = st.segmented_control(
        say("view"),
        [view.value for view in View],
        format_func=lambda view: say(view, count=count) if view == View.PROBLEMS else say(view),
        default=View.PHRASES.value,
        required=True,
        key="view",
        persist_state="session",
        label_visibility="collapsed",
    )
    return View(chosen or View.PHRASES.value)


def choose_words() -> str:
    """Show the search field; return what it holds."""
    written = st.text_input(
        say("search"), key="words", max_chars=LONGEST, placeholder=say("search-hint"), persist_state="session"
    )
    return written or ""


def choose_wish(library: Library) -> Wish:
    """Show the filters of the cards; return what is wished for."""
    places = st.columns([3, 2, 2, 2])
    with places[0]:
        words = choose_words()
    with places[1]:
        theme = _choose("set", ["", *(one.id for one in library.sets), PLATES, ANSWERS], _titles(library))
    with places[2]:
        language = _choose("language", ["", *(one.code for one in library.family_languages)], _names(library))
    with places[3]:
        stage = _choose("state", ["", *(stage.value for stage in Stage)], _stages())
    return Wish(theme, language, Stage(stage) if stage else None, words)


def choose_players(content: Content, language: str) -> Players:
    """Show who can play in the pictures; return who is chosen: at first those of the language."""
    library = content.library
    casts = list(content.gallery.casts)
    own = library.languages.get(language) or next(iter(library.family_languages), None)
    first = casts.index(own.cast) if own and own.cast in casts else 0
    names = {name: named(cast.names) for name, cast in content.gallery.casts.items()}
    if not casts:
        return Players("", ADDRESSED[0])
    with st.container(horizontal=True, vertical_alignment="bottom"):
        # The language is part of the key: choosing another one brings its own cast.
        cast = _pick("cast", casts, names, casts[first], key=f"cast-{language}")
        form = _pick(
            "form", [one.value for one in ADDRESSED], {one.value: say(one.value) for one in ADDRESSED}
        )
    return Players(cast, Form(form))


def choose_manner(content: Content) -> Manner:
    """Show how pictures can be looked at; return what is chosen."""
    casts = content.gallery.casts
    names = {"": say("cast-all"), **{name: named(cast.names) for name, cast in casts.items()}}
    sizes = {"large": say("size-large"), "small": say("size-small")}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        cast = _pick("cast", list(names), names, "", key="cast-pictures")
        size = _pick("size", list(sizes), sizes, "large")
        grey = st.toggle(say("grey"), key="grey")
    return Manner(cast, size == "small", grey)


def turned(items: Sequence[Item], size: int, key: str, found: str) -> Sequence[Item]:
    """Show how much there is and, where it does not fit, the pages; return what is on the chosen one."""
    pages = max(1, -(-len(items) // size))
    with st.container(horizontal=True, vertical_alignment="center", key=f"turn-{key}"):
        show(element("p", found, class_="found", role="status"))
        page = st.pagination(pages, key=f"page-{key}-{pages}") if pages > 1 else 1
    return items[(page - 1) * size : page * size]


def _pick(
    label: str, options: list[str], names: Mapping[str, str], first: str = "", key: str | None = None
) -> str:
    """Show a few things side by side; return the chosen one."""
    first = first or options[0]
    chosen = st.segmented_control(
        say(label),
        options,
        format_func=lambda one: names.get(one, one),
        default=first,
        required=True,
        key=key or label,
    )
    return chosen or first


def _choose(key: str, options: list[str], names: dict[str, str]) -> str:
    chosen = st.selectbox(
        say(key), options, format_func=lambda one: names.get(one, one), key=key, persist_state="session"
    )
    return chosen or ""


def title_of(library: Library, theme: str) -> str:
    """Return the title of a theme, or the studio's words for the answers."""
    titles = (named(one.title) for one in library.sets if one.id == theme)
    return next(titles, say("plates-set" if theme == PLATES else "answers-set"))


def _titles(library: Library) -> dict[str, str]:
    themes = [*(one.id for one in library.sets), PLATES, ANSWERS]
    return {"": say("all-sets"), **{theme: title_of(library, theme) for theme in themes}}


def _names(library: Library) -> dict[str, str]:
    return {"": say("all-languages"), **{one.code: named(one.names) for one in library.family_languages}}


def _stages() -> dict[str, str]:
    return {"": say("all-states"), **{stage.value: say(stage.value) for stage in Stage}}
