"""Choosing the picture of a card or a set: by a word, from all there are, or a photo of one's own."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from praatplaat.pictures.photos import Kept
from praatplaat.ui.content import Content
from praatplaat.ui.editing.photo import show_photo
from praatplaat.ui.editing.suggesting import FEWEST, STEM
from praatplaat.ui.markup import element, plain, show
from praatplaat.ui.pictures import BOARD_OWN, picture, player
from praatplaat.ui.session import named, say
from praatplaat.ui.shelf import folded

A_PAGE = 12
LONGEST = 60
KINDS = ("parts-all", "parts-mine")


def choose_picture(content: Content, key: str, current: str, sentence: str = "") -> str | None:
    """Show a picture and, when asked for, all others to choose from; return the one chosen just now.

    `key` sets apart several choosers on a page; `current` is the name of a picture.
    Before somebody looks for a word, the pictures that go with a `sentence` come first.
    """
    key = f"pick-{key}"
    chosen = st.session_state.pop(f"{key}-picked", None)
    with st.container(key=f"picture-now-{key}", horizontal=True, vertical_alignment="center"):
        show(picture(content, chosen or current, player(content)))
        is_open = bool(st.session_state.get(f"{key}-choosing"))
        st.button(
            say("parts-close" if is_open else "parts-other-picture"),
            key=f"{key}-choose",
            on_click=_turn,
            args=(key, not is_open),
        )
    if is_open:
        with st.container(key=f"picture-choice-{key}"):
            _show_choice(content, key, sentence)
            with st.expander(say("parts-own"), key=f"picture-own-{key}"):
                if name := show_photo(key):
                    _turn(key, False)
                    return name
    return str(chosen) if chosen else None


def pictures_for(content: Content, words: str, kind: str = KINDS[0]) -> tuple[str, ...]:
    """Return the pictures that fit all words, those that begin with them first; `kind` is one of KINDS.

    Words are looked for in what a picture shows and in what the cards with it say.
    """
    wanted = folded(words).split()
    texts = _texts(content, content.stamp)
    fits = [name for name, text in texts.items() if all(f" {one}" in text for one in wanted)]
    fits += [
        name for name, text in texts.items() if name not in set(fits) and all(one in text for one in wanted)
    ]
    return tuple(one for one in fits if kind == KINDS[0] or _is_own(content, one))


@st.cache_resource(max_entries=2, show_spinner=False)
def _texts(_content: Content, stamp: str) -> Mapping[str, str]:  # noqa: ARG001 (the stamp is for the cache)
    """Return the words of every picture that a card can have, the organisation's own pictures first."""
    content, library = _content, _content.library
    wide = {one.picture for group in (library.plates, library.figures.values()) for one in group}
    said: dict[str, list[str]] = {}
    for entry in content.entries:
        texts = entry.card.texts.get(library.volunteer)
        words = [text.text for text in texts.texts.values()] if texts else []
        said.setdefault(entry.card.picture, []).extend(
            (*words, *(one for also in entry.card.also.values() for one in also))
        )
    names = sorted(content.gallery.scenes, key=lambda name: (not _is_own(content, name), name))
    return {
        name: " " + folded(" ".join((*content.gallery.scenes[name].alt.values(), *said.get(name, ()))))
        for name in names
        if name not in wide and not name.startswith(BOARD_OWN)
    }


def _like(content: Content, sentence: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Return pictures in an order: first those that share words with a sentence, rare ones before common."""
    texts = _texts(content, content.stamp)
    stems = {f" {word[:STEM]}" for word in folded(sentence).split() if len(word) >= FEWEST}
    weight = {stem: 1 / (1 + sum(stem in text for text in texts.values())) for stem in stems}
    return tuple(sorted(names, key=lambda name: -sum(weight[stem] for stem in stems if stem in texts[name])))


def _is_own(content: Content, name: str) -> bool:
    """Return whether a picture is a photo or drawing of the organisation's own."""
    return isinstance(content.gallery.scenes[name], Kept)


def _show_choice(content: Content, key: str, sentence: str) -> None:
    words = st.text_input(
        say("parts-which"),
        key=f"{key}-words",
        max_chars=LONGEST,
        placeholder=say("parts-which-hint"),
        on_change=_first_page,
        args=(key,),
    )
    kind = KINDS[0]
    if any(_is_own(content, name) for name in content.gallery.scenes):
        kind = st.segmented_control(
            say("parts-kind"),
            KINDS,
            key=f"{key}-kind",
            default=KINDS[0],
            required=True,
            format_func=say,
            on_change=_first_page,
            args=(key,),
        )
    found = pictures_for(content, words or "", kind or KINDS[0])
    if sentence and not (words or "").strip():
        found = _like(content, sentence, found)
    if not found:
        show(element("p", say("parts-no-picture"), class_="note", role="status"))
        return
    show(element("p", say("parts-tap"), class_="quiet"))
    _show_page(content, key, found)


def _show_page(content: Content, key: str, found: tuple[str, ...]) -> None:
    last = (len(found) - 1) // A_PAGE
    page = min(int(st.session_state.get(f"{key}-page", 0)), last)
    with st.container(key=f"picture-grid-{key}"):
        for name in found[page * A_PAGE : (page + 1) * A_PAGE]:
            # The button lies over its picture, see editing-parts.css: one thing to click.
            with st.container(key=f"picture-tile-{key}-{name}"):
                show(picture(content, name, player(content)))
                alt = plain(named(content.gallery.scenes[name].alt))
                st.button(alt, key=f"{key}-take-{name}", on_click=_pick, args=(key, name))
    if last:
        with st.container(horizontal=True, vertical_alignment="center", key=f"picture-pages-{key}"):
            for label, other in (("parts-earlier", page - 1), ("parts-further", page + 1)):
                st.button(
                    say(label),
                    key=f"{key}-{label}",
                    disabled=not 0 <= other <= last,
                    on_click=_go,
                    args=(key, other),
                )
            show(element("p", say("parts-found", count=len(found)), class_="quiet", role="status"))


def _turn(key: str, is_open: bool) -> None:
    st.session_state[f"{key}-choosing"] = is_open


def _first_page(key: str) -> None:
    st.session_state[f"{key}-page"] = 0


def _go(key: str, page: int) -> None:
    st.session_state[f"{key}-page"] = page


def _pick(key: str, name: str) -> None:
    st.session_state[f"{key}-picked"] = name
    _turn(key, False)
