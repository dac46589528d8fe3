"""A pack of one card, for the board beside its form: from the set as it is being written, kept nowhere."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import streamlit as st

from praatplaat import places
from praatplaat.editing.sets import card_in
from praatplaat.editing.values import Values
from praatplaat.entries import card_of, sentence_of
from praatplaat.library import Library
from praatplaat.model import Card, Form, Language, PhraseSet, Text, Translation
from praatplaat.pack.assets import Assets
from praatplaat.pack.contents import Contents, Sources
from praatplaat.pack.drawings import Drawings
from praatplaat.pack.lettering import Lettering
from praatplaat.pack.sounds import Named, Sounds
from praatplaat.pack.versions import SCHEMA
from praatplaat.pictures.casts import Cast
from praatplaat.pictures.photos import Kept
from praatplaat.pictures.scenes import Scene
from praatplaat.ui.content import Content

Entry = dict[str, Any]

UNWRITTEN = Translation({Form.BOTH: Text("…")})
"""What stands where a language has no text yet."""
FOLLOWING = 2
"""Cards that go along as the way on."""
SEATS = ("seat-parent-begins", "seat-volunteer", "seat-volunteer-talk", "seat-parent", "seat-parent-talk")
"""Pictures of the board itself on the screen of a card."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which card is looked at, in which family language, and for whom."""

    card: str
    language: str
    form: Form


def pack_of(content: Content, document: Values, wish: Wish) -> Entry | None:
    """Return a pack of one card with its answers; None while it has no text in the volunteer's language.

    It is `{pack, base, part, drawn}`, the first three as tablets get them; `drawn` holds, by their names, the
    pictures that no published pack has. Its clips are silent. Text that is missing is an ellipsis.
    """
    library = content.library
    if library.volunteer not in card_in(document, wish.card):
        return None
    little = _little(library, document, _cards(library, document, wish), wish.language)
    language = library.languages[wish.language]
    drawings = _Drawn(content, _pictures(little), wish.form)
    nowhere = _Nowhere()
    sources = Sources(nowhere, _Silent(), drawings, Lettering(nowhere, Path()))
    contents = Contents(little, _Gallery(drawings.scenes, content.gallery.casts), sources)
    cards = contents.cards()
    greeting = contents.greeting(language)
    part = contents.part(language, greeting)
    base = contents.base(cards, (), ())
    pack = {
        "schema": SCHEMA,
        "version": "preview",
        "volunteer": library.volunteer,
        "pending": 0,
        "order": [wish.language],
        "languages": {wish.language: greeting},
        "fonts": [],
    }
    return {"pack": pack, "base": base, "part": part, "drawn": drawings.drawn}


def _cards(library: Library, document: Values, wish: Wish) -> tuple[Card, ...]:
    """Return the card and those that come after it, where the board shows the way on."""
    at = [one["id"] for one in document["cards"]].index(wish.card)
    following = document["cards"][at + 1 : at + 1 + FOLLOWING]
    told = [one for one in following if library.volunteer in one]
    return tuple(_card(library, one, wish.language) for one in (document["cards"][at], *told))


def _card(library: Library, values: Values, language: str) -> Card:
    """Return a card as it is written now, with its whole sentences, as if nothing kept it off tablets."""
    written = card_of(values, library.languages)
    card = replace(_complete(written, language), care=(), confirmed=None, beside="")
    sentences = {
        name: _complete(_sentence(library, card, name, said), language)
        for name, said in values.get("values", {}).items()
        if library.volunteer in said
    }
    return replace(card, values=sentences, slot=card.slot if sentences else "")


def _sentence(library: Library, card: Card, name: str, said: Values) -> Card:
    value = library.answers.get(name)
    return sentence_of(card, name, said, library.languages, value.picture if value else card.picture)


def _complete(card: Card, language: str) -> Card:
    """Return a card that says something in a language, if only that there is no text yet."""
    return card if language in card.texts else replace(card, texts={**card.texts, language: UNWRITTEN})


class _Little(Library):
    """A library in which drafts count too: nothing of it leaves the page."""

    __slots__ = ()

    def is_fit(self, card: Card, language: str) -> bool:
        return language in card.texts


def _little(library: Library, document: Values, cards: tuple[Card, ...], language: str) -> Library:
    """Return a library of a few cards, with what they need to be shown."""
    offered = {one.id for card in cards for one in library.answers_of(card)}
    filling = {one for card in cards for one in library.slots.get(card.slot, ())}
    named = {*offered, *filling, *library.core}
    answers = {name: _complete(one, language) for name, one in library.answers.items() if name in named}
    used = {name for card in cards for name in (card.slot, *card.answers)}
    theme = PhraseSet(document["id"], document["title"], document["picture"], cards)
    little = replace(
        library,
        sets=(theme,),
        answers=answers,
        plans=(),
        plates=(),
        figures={slot: one for slot, one in library.figures.items() if slot in used},
        teach_back=None,
        problems=(),
    )
    return _Little(**{one.name: getattr(little, one.name) for one in fields(little)})


def _pictures(library: Library) -> tuple[str, ...]:
    """Return the pictures of a library and of the board round it, each once."""
    asked = [card.picture for card in library.cards()]
    asked += [one.picture for one in library.sets] + [one.picture for one in library.figures.values()]
    return tuple(dict.fromkeys((*asked, *SEATS)))


@dataclass(frozen=True, slots=True)
class _Gallery:
    """The few pictures of a preview."""

    scenes: Mapping[str, Scene | Kept]
    casts: Mapping[str, Cast]

    def svg(self, name: str, cast_id: str, form: Form, mirrored: bool = False) -> str:
        return self.scenes[name].svg(self.casts[cast_id], form, mirrored)


class _Nowhere(Assets):
    """Files that are never written: what a preview needs of them, it carries itself."""

    def __init__(self) -> None:
        self._count = 0

    def keep(self, content: bytes, kind: str) -> str:
        return f"{hashlib.sha256(content).hexdigest()}.{kind}"

    def size(self, name: str) -> int:  # noqa: ARG002 (as a folder has it)
        return 0


class _Silent(Sounds):
    """A clip for every text, so that its button looks as on a tablet; nothing is ever played."""

    def __init__(self) -> None:
        self.pending = set()

    def of(self, about: str, language: str, form: Form, text: Text) -> Named:  # noqa: ARG002 (as above)
        return {"clip": {"file": "silent", "seconds": 1}}


class _Drawn(Drawings):
    """Draws a few pictures for one form, and holds those that no published pack has."""

    def __init__(self, content: Content, names: tuple[str, ...], form: Form) -> None:
        self.drawn: dict[str, str] = {}
        self._content, self._form = content, form
        found = content.gallery.scenes
        self.scenes = {name: found[name] for name in names if name in found}

    def all(self, language: Language, form: Form) -> dict[str, str]:
        """Return the name of every picture in the form that is looked at."""
        if form not in (self._form, Form.BOTH):
            return {}
        return dict(self._named(language, form))

    def one(self, name: str, language: Language, form: Form) -> str | None:  # noqa: ARG002 (as above)
        return None

    def _named(self, language: Language, form: Form) -> Iterator[tuple[str, str]]:
        if language.cast not in self._content.gallery.casts:
            return
        for name in self.scenes:
            mirrored = language.direction == "rtl"
            asset, svg = _svg(self._content, self._content.stamp, name, language.cast, form.value, mirrored)
            if not (places.data() / "packs" / "assets" / asset).is_file():
                self.drawn[asset] = svg
            yield name, asset


@st.cache_data(max_entries=500, show_spinner=False)
def _svg(_content: Content, stamp: str, name: str, cast: str, form: str, mirrored: bool) -> tuple[str, str]:  # noqa: ARG001 (the stamp is for the cache)
    """Return a picture with the name that a pack gives it."""
    svg = _content.gallery.svg(name, cast, Form(form), mirrored)
    return f"{hashlib.sha256(svg.encode()).hexdigest()}.svg", svg
