"""The library page: phrases, pictures and problems, a page at a time."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from praatplaat.ui.cards import show_card
from praatplaat.ui.content import Content
from praatplaat.ui.faults import show_problems
from praatplaat.ui.filters import (
    View,
    choose_manner,
    choose_players,
    choose_wish,
    choose_words,
    title_of,
    turned,
)
from praatplaat.ui.lookup import choose_codes, looked_up
from praatplaat.ui.markup import Markup, chip, element, show
from praatplaat.ui.pictures import Players, found, show_scenes
from praatplaat.ui.session import named, say
from praatplaat.ui.shelf import Entry, Stage, chosen, tally

CARDS_A_PAGE = 8
"""Each card may carry a dozen players: more on a page makes an office laptop slow."""

SCENES_A_PAGE = 10


def show_library(content: Content, view: View) -> None:
    """Show what was chosen to see."""
    if view is View.PROBLEMS:
        show_problems(content.problems)
    elif view is View.PICTURES:
        _show_pictures(content)
    else:
        _show_phrases(content)


def _show_phrases(content: Content) -> None:
    progress, codes = st.columns([3, 1], gap="medium")
    with progress:
        show(*(_progress(content, language.code) for language in content.library.family_languages))
    with codes:
        written = choose_codes()
    if written:
        _show_cards(content, looked_up(content, written), choose_players(content, ""))
    else:
        _show_wished(content)


def _show_wished(content: Content) -> None:
    wish = choose_wish(content.library)
    players = choose_players(content, wish.language)
    entries = chosen(content.entries, wish)
    count = say("found", count=len(entries), total=len(content.entries))
    _show_cards(content, turned(entries, CARDS_A_PAGE, "cards", count), players, wish.language)
    if not entries:
        show(element("p", say("found-none"), " ", say("found-none-mend"), class_="note"))


def _show_cards(content: Content, entries: Iterable[Entry], players: Players, language: str = "") -> None:
    """Show cards below the titles of their themes, in one family language or in all of them."""
    languages = tuple(one.code for one in content.library.family_languages)
    theme = ""
    for entry in entries:
        if entry.theme != theme:
            theme = entry.theme
            show(element("h2", title_of(content.library, theme), class_="theme"))
        show_card(content, entry, players, (language,) if language in languages else languages)


def _show_pictures(content: Content) -> None:
    names = found(content, choose_words())
    manner = choose_manner(content)
    count = say("pictures-found", count=len(names), total=len(content.gallery.scenes))
    show_scenes(content, turned(names, SCENES_A_PAGE, "scenes", count), manner)
    if not names:
        show(element("p", say("pictures-none"), class_="note"))


def _progress(content: Content, code: str) -> Markup:
    """Return one line: a language, and how many cards are how far in it."""
    counts = tally(content.entries, code)
    name = element("span", named(content.library.languages[code].names), class_="language")
    chips = (chip(f"{counts[stage]} {say(stage.value)}", stage.value) for stage in Stage if counts[stage])
    return element("p", name, " ", *(piece for one in chips for piece in (one, " ")), class_="progress")
