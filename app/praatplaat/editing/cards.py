"""One card of a set: made new, and its fields one by one. Texts are in `wording`."""

from __future__ import annotations

from collections.abc import Iterable

from praatplaat.editing.fields import with_entry, with_field, without_blanks
from praatplaat.editing.naming import Naming, ids_in
from praatplaat.editing.values import Values
from praatplaat.editing.wording import tidy, with_wordings
from praatplaat.model import Age, Care, Form, Says, Text


def new_card(naming: Naming, document: Values, text: str, says: Says, picture: str) -> Values:
    """Return a card that is not in the set yet, its id made from its text: unique, and the same for ever."""
    bare: Values = {
        "id": naming.new(text, "card", ids_in(document)),
        "says": says.value,
        "picture": picture,
    }
    written = tidy(text)
    return with_wordings(bare, naming.volunteer, {Form.BOTH: Text(written)}) if written else bare


def with_says(card: Values, says: Says) -> Values:
    """Return a card that somebody else says."""
    return with_field(card, "says", says.value)


def with_form(card: Values, form: Form) -> Values:
    """Return a card that is for a woman or a man alone; `both` makes it one for everybody."""
    return with_field(card, "form", None if form is Form.BOTH else form.value)


def with_picture(card: Values, picture: str) -> Values:
    """Return a card, or a set, with another picture. Without a name it keeps the one it has."""
    return with_field(card, "picture", picture) if picture else card


def with_answers(card: Values, answers: Iterable[str]) -> Values:
    """Return a card with these answers, in this order: ids of answers and names of answer sets."""
    return with_field(card, "answers", without_blanks(answers))


def with_ages(values: Values, ages: Iterable[Age]) -> Values:
    """Return a card, or a set, for these ages, youngest first; without any it is for all."""
    chosen = set(ages)
    return with_field(values, "ages", [age.value for age in Age if age in chosen])


def with_care(card: Values, care: Iterable[Care]) -> Values:
    """Return a card that needs this care. Where nothing is to be confirmed any more, a confirmation goes."""
    chosen = set(care)
    named = [one.value for one in Care if one in chosen]
    kept = card if Care.PROFESSIONAL_CHECK in chosen else with_field(card, "confirmed", None)
    return with_field(kept, "care", named[0] if len(named) == 1 else named)


def with_tip(card: Values, language: str, tip: str) -> Values:
    """Return a card with a tip for the volunteer in a language; an empty one takes it away."""
    return with_entry(card, "tip", language, tidy(tip))


def with_also(card: Values, language: str, words: Iterable[str]) -> Values:
    """Return a card that people find by these words too; it makes no text a draft."""
    return with_entry(card, "also", language, without_blanks(tidy(word) for word in words))


def with_beside(card: Values, card_id: str) -> Values:
    """Return a card with another one always at hand; an empty id takes it away."""
    return with_field(card, "beside", card_id)
