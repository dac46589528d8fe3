"""A plan for one visit as a value: ids of cards in order, each once; and what tablets lack of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from praatplaat.library import Library, forms_of
from praatplaat.model import ADDRESSED, Card, Form, Text, filled
from praatplaat.pack.sounds import is_carried

MOST = 40
"""Cards of a plan: more is no longer one visit, and makes a QR code that cameras cannot read."""

Ids = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Parent:
    """Whom a plan is for: a family language, or none while that is not known, and a woman or a man."""

    language: str = ""
    form: Form = ADDRESSED[0]


def cards_of(library: Library) -> Mapping[str, Card]:
    """Return the cards a plan can be made of, by id: those of the themes, as in the ready-made plans."""
    return {card.id: card for one in library.sets for card in one.cards}


def added(plan: Ids, ids: Iterable[str]) -> Ids:
    """Return a plan with cards at its end: those it has stay where they are, what does not fit falls out."""
    return tuple(dict.fromkeys((*plan, *ids)))[:MOST]


def moved(plan: Ids, card: str, by: int) -> Ids:
    """Return a plan in which a card stands further on, or back where `by` is negative; never past an end."""
    others = [one for one in plan if one != card]
    others.insert(max(0, plan.index(card) + by), card)
    return tuple(others)


def without(plan: Ids, card: str) -> Ids:
    """Return a plan without a card."""
    return tuple(one for one in plan if one != card)


def lacking(library: Library, card: Card, parent: Parent) -> Ids:
    """Return in which languages tablets do not carry a card: of the parent's own, or of all of them."""
    codes = [one.code for one in library.family_languages if parent.language in ("", one.code)]
    return tuple(code for code in codes if not is_carried(card, code, library))


def source_of(library: Library, card: Card) -> Text:
    """Return a card's words in the volunteer's language, dots where it has an open place."""
    return text_of(card, library.volunteer, Form.BOTH)


def text_of(card: Card, language: str, form: Form) -> Text:
    """Return a card's words for a form of address; its first where it has no own ones for that form."""
    translation = card.texts[language]
    return filled(translation.texts.get(form) or forms_of(translation)[0][1], card.slot)
