"""What few cards of a pack have: sentences for a slot, a way of picking, a number on a key, a teach-back."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from praatplaat.library import Library
from praatplaat.model import Card, Figure, Says

Entry = dict[str, Any]

PICKED = frozenset({"how-often", "part-of-day"})
"""Answer sets that are picked from one drawing, as values of slots are: a scale, a day."""


def extras(card: Card, library: Library) -> Entry:
    """Return the fields of a card that most cards do not have; they are absent, not empty."""
    return dict(_extras(card, library))


def _extras(card: Card, library: Library) -> Iterator[tuple[str, Any]]:
    if card.values:
        yield "values", [{"value": name, "sentence": one.id} for name, one in card.values.items()]
    if card.beside:
        yield "beside", card.beside
    if picker := _picker(card, library):
        yield "picker", picker
    if card.figure is not None and card.id in library.slot_values:
        yield "figure", card.figure
    if _explains(card, library):
        yield "explains", True


def _picker(card: Card, library: Library) -> str:
    """Return what a sentence is filled from, or a question answered from: a slot, or a set with a drawing."""
    picked = PICKED & library.answer_sets.keys() | library.slots.keys()
    return card.slot or next((name for name in card.answers if name in picked), "")


def _explains(card: Card, library: Library) -> bool:
    """Return whether the volunteer explains something with this card, so that a teach-back may follow."""
    teach_back = library.teach_back
    return (
        teach_back is not None
        and card.says is Says.VOLUNTEER
        and card.id != teach_back.ask
        and teach_back.after in card.answers
    )


def figures(library: Library, cards: Collection[str]) -> Entry:
    """Return the wide scenes to point in, by slot, their places in the order of the slot's values."""
    return {slot: _figure(one, library.slots[slot], cards) for slot, one in library.figures.items()}


def _figure(figure: Figure, values: Collection[str], cards: Collection[str]) -> Entry:
    shown = [one for one in values if one in figure.places and one in cards]
    return {
        "picture": figure.picture,
        "places": [{"id": one, "at": list(box)} for one in shown for box in figure.places[one]],
    }
