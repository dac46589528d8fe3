"""What a card still lacks in each language, before it can go to families."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from praatplaat.editing.naming import ids_in
from praatplaat.editing.sets import card_in
from praatplaat.editing.values import Values
from praatplaat.entries import card_of, sentence_of
from praatplaat.model import Card, Form, Language, State
from praatplaat.review import effective_state


class Lack(StrEnum):
    """What there is not, what matters most first; clips are the business of the part for speech."""

    TEXT = "text"
    FORM = "form"
    SPEAK = "speak"
    CHECK = "check"
    APPROVAL = "approval"


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that a card lacks in a language."""

    card: str
    language: str
    lack: Lack
    form: Form = Form.BOTH
    value: str = ""
    """Value of the slot whose sentence lacks it; empty for the card itself."""


def set_gaps(document: Values, languages: Collection[Language], volunteer: str) -> tuple[Gap, ...]:
    """Return what the cards of a set lack in these languages, card by card."""
    cards = [card_in(document, one) for one in ids_in(document)]
    return tuple(gap for card in cards for one in languages for gap in gaps(card, one, volunteer))


def gaps(card: Values, language: Language, volunteer: str) -> tuple[Gap, ...]:
    """Return what a card lacks in a language, its shape already proven; of a card with a slot, per sentence.

    Without a text nothing else is told. One that nobody checked lacks a check, and not an approval as well.
    """
    codes = (volunteer, language.code)
    read = card_of(card, codes)
    found = [Gap(card["id"], language.code, lack, form) for lack, form in lacks(read, language, volunteer)]
    for value, said in card.get("values", {}).items():
        whole = sentence_of(read, value, said, codes, read.picture)
        lacking = lacks(whole, language, volunteer)
        found += [Gap(card["id"], language.code, lack, form, value) for lack, form in lacking]
    return tuple(found)


def lacks(card: Card, language: Language, volunteer: str) -> Iterator[tuple[Lack, Form]]:
    """Yield what a card, or one whole sentence, lacks in a language; its sentences are not looked at."""
    if language.code not in card.texts:
        yield Lack.TEXT, Form.BOTH
        return
    texts = card.texts[language.code].texts
    if Form.BOTH not in texts:
        wanted = language.forms if card.form is Form.BOTH else (card.form,)
        yield from ((Lack.FORM, form) for form in wanted if form not in texts)
    if language.vowels and not card.slot:
        yield from ((Lack.SPEAK, form) for form, text in texts.items() if not text.speak)
    if not card.slot:
        yield from _unchecked(effective_state(card, language.code, volunteer))


def _unchecked(state: State) -> Iterator[tuple[Lack, Form]]:
    if state is not State.APPROVED:
        yield (Lack.CHECK if state is State.DRAFT else Lack.APPROVAL), Form.BOTH
