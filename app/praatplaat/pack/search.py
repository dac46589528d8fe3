"""What a board searches in without a network: the words of every card, and the words people call it by."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from praatplaat.library import Library, forms_of
from praatplaat.model import Card, filled
from praatplaat.pack.sounds import is_carried

SCHEMA = 1


def index(library: Library, ids: Collection[str], offered: Iterable[str]) -> dict[str, Any]:
    """Return the search index of the cards with these ids, in the order of the library.

    For the volunteer's language and each that is offered it has one string per card: the text of each form
    on a line, then the synonyms, each after a tab. Where a card is not carried in a language it is empty.
    """
    cards = [card for card in library.cards() if card.id in ids]
    terms = {library.volunteer: [_terms(card, library.volunteer) for card in cards]}
    for code in offered:
        terms[code] = [_terms(card, code) if is_carried(card, code, library) else "" for card in cards]
    return {"schema": SCHEMA, "cards": [card.id for card in cards], "terms": terms}


def _terms(card: Card, code: str) -> str:
    words = (_one_line(word) for word in card.also.get(code, ()))
    return "\t".join(("\n".join(dict.fromkeys(_texts(card, code))), *dict.fromkeys(words)))


def _texts(card: Card, code: str) -> Iterator[str]:
    for _, text in forms_of(card.texts[code]):
        yield _one_line(filled(text, card.slot).text)


def _one_line(text: str) -> str:
    """Return a text without line ends and tabs: in the index they part one from the next."""
    return " ".join(text.split())
