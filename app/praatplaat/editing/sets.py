"""A phrase set as a document: made new; cards added, moved, copied, taken out. Nothing given is changed."""

from __future__ import annotations

from praatplaat.editing.fields import with_entry
from praatplaat.editing.naming import Naming, ids_in
from praatplaat.editing.values import Values
from praatplaat.editing.wording import tidy, wordings


def new_set(naming: Naming, title: str, picture: str) -> Values:
    """Return a set without cards, its id made from its title in the volunteer's language."""
    named = {naming.volunteer: tidy(title)} if tidy(title) else {}
    return {"id": naming.new(title, "set"), "title": named, "picture": picture, "cards": []}


def with_title(document: Values, language: str, title: str) -> Values:
    """Return a set with its title in a language; an empty one takes it away, but never the last one."""
    changed = with_entry(document, "title", language, tidy(title))
    return changed if "title" in changed else document


def card_in(document: Values, card_id: str) -> Values:
    """Return a card of a set. Raises KeyError when the set has none of that id."""
    found: Values = document["cards"][_place(document, card_id)]
    return found


def with_card(document: Values, card: Values) -> Values:
    """Return a set with a card: in the place of the one with its id, or else at the end."""
    ids = ids_in(document)
    if card["id"] not in ids:
        return {**document, "cards": [*document["cards"], card]}
    return {**document, "cards": [card if one["id"] == card["id"] else one for one in document["cards"]]}


def without_card(document: Values, card_id: str) -> Values:
    """Return a set without a card.

    A card that has it `beside` keeps saying so: a promise without its limit is told, and kept out of packs.
    """
    return {**document, "cards": [card for card in document["cards"] if card["id"] != card_id]}


def placed(document: Values, card_id: str, position: int) -> Values:
    """Return a set with a card at a position, counted from 0; never beyond the end. Raises KeyError."""
    card = card_in(document, card_id)
    rest = [one for one in document["cards"] if one is not card]
    at = min(max(position, 0), len(rest))
    return {**document, "cards": [*rest[:at], card, *rest[at:]]}


def moved(document: Values, card_id: str, by: int) -> Values:
    """Return a set with a card so many places further on, or back where `by` is negative. Raises KeyError."""
    return placed(document, card_id, _place(document, card_id) + by)


def copied(naming: Naming, document: Values, card_id: str) -> Values:
    """Return a set with a copy right behind a card, with an id of its own. Raises KeyError.

    The copy says the same, so what is known about its texts goes along: each review is worth as much here,
    until the text changes.
    """
    card, place = card_in(document, card_id), _place(document, card_id)
    texts = wordings(card, naming.volunteer).values()
    words = " ".join(text.text for text in texts) or card_id
    copy = {**card, "id": naming.new(words, "card", ids_in(document))}
    cards = document["cards"]
    return {**document, "cards": [*cards[: place + 1], copy, *cards[place + 1 :]]}


def _place(document: Values, card_id: str) -> int:
    ids = ids_in(document)
    if card_id not in ids:
        raise KeyError(card_id)
    return ids.index(card_id)
