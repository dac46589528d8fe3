"""One mapping of a scene or cast file, read field by field; what is wrong is refused with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from praatplaat.documents import Document, Switch, Value, Way
from praatplaat.near import nearest
from praatplaat.problems import ProblemError, problem

Plain = str | float | bool
"""What a drawing function can be given."""

OPTION = re.compile(r"[\w#. -]{0,60}")
"""Words, numbers and colours; nothing that could end an attribute of an SVG."""

LARGEST = 1000
"""Number beyond which an option makes no drawing, only work."""


class Fields:
    """The fields of one mapping. Every reader raises ProblemError with file, line and field."""

    def __init__(self, document: Document, way: Way, value: object) -> None:
        self._document, self._way = document, way
        if not isinstance(value, dict):
            raise self.refused("scene-mapping")
        self._value: dict[str, Any] = value  # a Document holds nothing but plain values

    def __repr__(self) -> str:
        # What is written, never where in memory: packs tell by it whether a scene has changed.
        return f"Fields({self._value!r})"

    def __contains__(self, key: str) -> bool:
        return key in self._value

    def __iter__(self) -> Iterator[str]:
        return iter(self._value)

    def refused(self, code: str, key: str | None = None, **detail: object) -> ProblemError:
        """Return the error that says what is wrong with a field of this mapping."""
        way = self._way if key is None else (*self._way, key)
        return ProblemError(problem(code, self._document.where(way), **detail))

    def unknown(self, code: str, key: str, word: str, known: Iterable[str]) -> ProblemError:
        """Return the error for a word that does not exist, with the one probably meant."""
        names = sorted(known)
        if near := nearest(word, names):
            return self.refused(f"{code}-near", key, word=word, near=near)
        return self.refused(code, key, word=word, known=", ".join(names))

    def only(self, known: Iterable[str]) -> None:
        """Refuse a field that means nothing here."""
        names = frozenset(known)
        for key in self._value:
            if key not in names:
                raise self.unknown("scene-field", key, key, names)

    def raw(self, key: str) -> Value:
        """Return what is written, or None."""
        return self._value.get(key)

    def text(self, key: str, default: str | None = None) -> str:
        """Return a word; without a default it must be there."""
        value = self._value.get(key, default)
        if value is None:
            raise self.refused("scene-absent", None, name=key)
        if isinstance(value, Switch):
            value = value.word
        if not isinstance(value, str):
            raise self.refused("scene-word", key)
        return value

    def word(self, key: str, known: Iterable[str], default: str | None = None) -> str:
        """Return a word that must be one of those known."""
        word, names = self.text(key, default), frozenset(known)
        if word not in names:
            raise self.unknown("scene-choice", key, word, names)
        return word

    def number(self, key: str, default: float, low: float, high: float) -> float:
        """Return a number between two others."""
        value = self._value.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            raise self.refused("scene-number", key, low=f"{low:g}", high=f"{high:g}")
        return float(value)

    def flag(self, key: str, default: bool = False) -> bool:
        """Return yes or no."""
        value = self._value.get(key)
        if value is None:
            return default
        if not isinstance(value, Switch):
            raise self.refused("scene-flag", key)
        return value.on

    def pair(self, key: str) -> tuple[float, float] | None:
        """Return two numbers `[x, y]`, or nothing when the field is not there."""
        value = self._value.get(key)
        if value is None:
            return None
        if not (
            isinstance(value, list) and len(value) == 2 and all(isinstance(v, int | float) for v in value)
        ):
            raise self.refused("scene-pair", key)
        return float(value[0]), float(value[1])

    def words(self, key: str) -> list[str]:
        """Return a list of words; one word is a list of one."""
        value = self._value.get(key)
        found = value if isinstance(value, list) else [value]
        names = [one for one in found if isinstance(one, str)]
        if len(names) < len(found):
            raise self.refused("scene-words", key)
        return names

    def options(self, key: str) -> dict[str, Plain]:
        """Return a mapping of small plain values, safe to draw with."""
        if key not in self._value:
            return {}
        inner = self.child(key)
        return {name: inner._option(name) for name in inner}

    def _option(self, key: str) -> Plain:
        value = self._value[key]
        if isinstance(value, Switch):
            return value.on
        if isinstance(value, str) and OPTION.fullmatch(value):
            return value
        if isinstance(value, int | float):
            return self.whole(key, value)
        raise self.refused("scene-value", key)

    def whole(self, key: str, value: float) -> float:
        """Return a number as written, so long as a drawing can hold it."""
        if not -LARGEST <= value <= LARGEST:
            raise self.refused("scene-number", key, low=f"{-LARGEST:g}", high=f"{LARGEST:g}")
        return value

    def child(self, key: str) -> Fields:
        """Return the mapping under a field."""
        return Fields(self._document, (*self._way, key), self._value.get(key))

    def children(self, key: str) -> list[Fields]:
        """Return the mappings of a list; one mapping is a list of one."""
        value = self._value.get(key)
        way = (*self._way, key)
        if isinstance(value, dict):
            return [Fields(self._document, way, value)]
        if not isinstance(value, list) or not value:
            raise self.refused("scene-list", key)
        return [Fields(self._document, (*way, k), one) for k, one in enumerate(value)]

    def rows(self, key: str) -> list[list[Fields]]:
        """Return lists of mappings: the steps of a sequence. A step may be one mapping."""
        value = self._value.get(key)
        if not isinstance(value, list) or not value:
            raise self.refused("scene-list", key)
        return [self._row((*self._way, key, k), one) for k, one in enumerate(value)]

    def _row(self, way: Way, value: object) -> list[Fields]:
        if isinstance(value, list):
            return [Fields(self._document, (*way, k), one) for k, one in enumerate(value)]
        return [Fields(self._document, way, value)]
