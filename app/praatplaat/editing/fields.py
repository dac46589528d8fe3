"""Fields of a set or a card: put in their usual place, taken out when empty. Nothing given is changed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from praatplaat.editing.values import Values
from praatplaat.shapes import CARD_FIELDS

ORDER = ("id", "title", "says", "picture", "form", "slot", "order", "begins")
"""Fields that stand before the texts."""

AFTER = (
    "values",
    "also",
    "answers",
    "beside",
    "ages",
    "care",
    "confirmed",
    "tip",
    "figure",
    "review",
    "cards",
)
"""Fields that stand behind the texts."""


def is_language(name: str) -> bool:
    """Return whether a field of a card is a text in the language of that code."""
    return name not in CARD_FIELDS


def with_field(values: Values, name: str, value: Any) -> Values:  # noqa: ANN401 (whatever a field holds)
    """Return values with a field, in its usual place when it is new; one that is empty is taken out."""
    if value is None or value in ("", [], {}, ()):
        return {key: one for key, one in values.items() if key != name}
    if name in values:
        return {key: value if key == name else one for key, one in values.items()}
    before = [key for key in values if _rank(key) <= _rank(name)]
    after = [key for key in values if _rank(key) > _rank(name)]
    return {**{key: values[key] for key in before}, name: value, **{key: values[key] for key in after}}


def with_entry(values: Values, name: str, key: str, value: Any) -> Values:  # noqa: ANN401 (as above)
    """Return values with one entry of a field that has several: the tip in a language, the review of one."""
    entries = {**values.get(name, {}), key: value}
    if value is None or value in ("", [], {}, ()):
        del entries[key]
    return with_field(values, name, entries)


def without_blanks(words: Iterable[str]) -> list[str]:
    """Return words without the blanks around them, each once, without the empty ones."""
    return list(dict.fromkeys(tidied for word in words if (tidied := " ".join(word.split()))))


def _rank(name: str) -> int:
    if name in ORDER:
        return ORDER.index(name)
    return len(ORDER) + (1 + AFTER.index(name) if name in AFTER else 0)
