"""Names for new sets and cards: made from their words once, and kept: tablets know cards by them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from praatplaat.editing.values import Values
from praatplaat.library import Library

LONGEST = 40
"""Letters in a name: long enough to recognise the sentence by."""

SPELLED = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ı": "i"})
"""Letters that do not come apart into a plain one and a sign."""


@dataclass(frozen=True, slots=True)
class Naming:
    """What a new name has to know: the language that phrases are written in, and the names in use."""

    volunteer: str
    """Code of the volunteer's language."""
    taken: frozenset[str] = frozenset()
    """Names that something has or ever had: a plan on a tablet may ask for a card that was taken out."""

    def new(self, words: str, otherwise: str, used: Iterable[str] = ()) -> str:
        """Return a free name made from some words; `otherwise` serves where no letter of them can be used."""
        taken, name = self.taken | set(used), slug(words) or otherwise
        return name if name not in taken else _numbered(name, taken)


def naming_of(library: Library, used: Iterable[str] = ()) -> Naming:
    """Return the names a library has in use, with those that were in use before."""
    cards = {card.id for card in library.cards()}
    groups = {*library.answer_sets, *library.slots}
    themes = {one.id for one in library.sets} | {one.id for one in library.plans}
    plates = {one.id for one in library.plates}
    return Naming(library.volunteer, frozenset(cards | groups | themes | plates | set(used)))


def ids_in(document: Values) -> tuple[str, ...]:
    """Return the names of the cards of a set, in their order."""
    return tuple(card["id"] for card in document.get("cards", ()))


def slug(words: str) -> str:
    """Return words as a name: small letters, digits and single hyphens; whole words, as far as they fit."""
    plain = unicodedata.normalize("NFKD", words.casefold().translate(SPELLED))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return _shortened("-".join(re.findall(r"[a-z0-9]+", letters)))


def _shortened(name: str, most: int = LONGEST) -> str:
    """Return a name without the words that do not fit; one long word is cut."""
    if len(name) <= most:
        return name
    return name[: most + 1].rpartition("-")[0] or name[:most]


def _numbered(name: str, taken: frozenset[str]) -> str:
    """Return a name with the first free number behind it."""
    number = 2
    while (numbered := f"{_shortened(name, LONGEST - len(str(number)) - 1)}-{number}") in taken:
        number += 1
    return numbered
