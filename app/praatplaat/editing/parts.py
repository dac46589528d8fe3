"""A set taken apart into its smallest parts, each with the way to it: what is compared and merged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from praatplaat.editing.fields import is_language, with_entry, with_field
from praatplaat.editing.sets import card_in, with_card, without_card
from praatplaat.editing.values import Values
from praatplaat.editing.wording import sentence, with_wordings, wordings
from praatplaat.model import Form, Text

CARDS = "cards"
"""The field that holds the cards, and the first step of every way into one."""

BY_LANGUAGE = ("title", "tip", "also", "review")
"""Fields that have a part for each language."""

Way = tuple[str, ...]
"""The way to a part, a card by its id: `("title", "nl")`, `("cards", "sleeps-well", "nl", "both")`.

`("cards", id)` is the card itself, `("cards",)` the order of the cards.
"""

Parts = Mapping[Way, Any]


def set_parts(document: Values) -> dict[Way, Any]:
    """Return the parts of a set, without its cards."""
    rest = {name: value for name, value in document.items() if name != CARDS}
    return dict(_fields(rest))


def card_parts(card: Values) -> dict[Way, Any]:
    """Return the parts of a card, without its id; texts are `Text`, one per language and form."""
    return dict(_card_parts(card))


def cards_by_id(document: Values) -> dict[str, Values]:
    """Return the cards of a set by their ids, in order."""
    return {card["id"]: card for card in document.get(CARDS, ())}


def with_part(document: Values, way: Way, value: Any) -> Values:  # noqa: ANN401 (whatever a part holds)
    """Return a set with one part as given, and nothing else touched; `None` takes it out.

    Of a card: the values of the card. Of a language in a card: its texts by form. Of `("cards",)`: ids, in
    the order that the cards get. The last title stays. Raises KeyError for a card that the set lacks.
    """
    if way == (CARDS,):
        return reordered(document, value)
    if way[0] != CARDS:
        changed = _with_one(document, way, value)
        return changed if "title" in changed else document
    if len(way) > 2:
        return with_card(document, card_with_part(card_in(document, way[1]), way[2:], value))
    return without_card(document, way[1]) if value is None else with_card(document, value)


def card_with_part(card: Values, way: Way, value: Any) -> Values:  # noqa: ANN401 (as above)
    """Return a card with one part as given; the way is that from the card."""
    name, *rest = way
    if name == "values" and len(way) > 2:
        changed = card_with_part(sentence(card, way[1]), way[2:], value)
        return with_entry(card, name, way[1], changed)
    if not is_language(name):
        return _with_one(card, way, value)
    texts = value or {} if not rest else {**wordings(card, name), Form(rest[0]): value}
    return with_wordings(card, name, {form: text for form, text in texts.items() if text})


def reordered(document: Values, ids: tuple[str, ...]) -> Values:
    """Return a set with its cards in this order; one that is not named stays behind the one before it."""
    named = [one for one in ids if one in cards_by_id(document)]
    order = list(named)
    before: str | None = None
    for one in cards_by_id(document):
        if one not in named:
            order.insert(order.index(before) + 1 if before else 0, one)
        before = one
    by_id = cards_by_id(document)
    return {**document, CARDS: [by_id[one] for one in order]}


def moved_ids(before: list[str], after: list[str]) -> set[str]:
    """Return the fewest of the ids in both orders that must have moved to get from one to the other."""
    common = set(before) & set(after)
    place = {one: number for number, one in enumerate(before)}
    chain = _longest_rising([place[one] for one in after if one in common])
    return common - {before[number] for number in chain}


def _fields(values: Values) -> Iterator[tuple[Way, Any]]:
    for name, value in values.items():
        if name in BY_LANGUAGE:
            yield from (((name, code), one) for code, one in value.items())
        else:
            yield (name,), value


def _card_parts(card: Values) -> Iterator[tuple[Way, Any]]:
    rest = {name: value for name, value in card.items() if not is_language(name)}
    yield from _fields({name: value for name, value in rest.items() if name not in ("id", "values")})
    for name in card.keys() - rest.keys():
        yield from (((name, form.value), text) for form, text in wordings(card, name).items())
    for value, said in card.get("values", {}).items():
        yield from ((("values", value, *way), one) for way, one in _card_parts(said))


def _with_one(values: Values, way: Way, value: Any) -> Values:  # noqa: ANN401 (as above)
    return with_field(values, way[0], value) if len(way) == 1 else with_entry(values, way[0], way[1], value)


def _longest_rising(numbers: list[int]) -> list[int]:
    """Return the longest row of rising numbers that can be picked from these, in order."""
    best: list[list[int]] = []
    for number in numbers:
        shorter = [row for row in best if row[-1] < number]
        best.append([*max(shorter, key=len, default=[]), number])
    return max(best, key=len, default=[])


def scopes(parts: Parts) -> dict[Way, dict[Form, Text]]:
    """Return the texts among parts, together per language: the way to the language, then the form."""
    found: dict[Way, dict[Form, Text]] = {}
    for way, value in parts.items():
        if isinstance(value, Text):
            found.setdefault(way[:-1], {})[Form(way[-1])] = value
    return found
