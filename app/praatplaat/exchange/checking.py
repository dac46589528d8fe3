"""One card from a table, held against all a card has to hold; what is wrong gets its place in the table."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping

from praatplaat import checks, shapes
from praatplaat.documents import Document, Way
from praatplaat.editing.values import Values
from praatplaat.entries import card_of
from praatplaat.exchange.columns import Column, Kind
from praatplaat.exchange.faults import Fault, Place
from praatplaat.exchange.naming import Guesses
from praatplaat.exchange.vocabulary import short
from praatplaat.library import Library
from praatplaat.model import Card, Form
from praatplaat.problems import Problem, Where, problem

Finder = Callable[[Column | None], Place]
"""Where the cell of a column stands, for one row."""


class Checker:
    """Checks the cards of one set, one after another; knows what the other sets say, to find doubles."""

    def __init__(self, library: Library, existing: Values, scenes: Collection[str]) -> None:
        self._library, self._scenes = library, frozenset(scenes)
        self._guesses = Guesses()
        self._sames = checks.Sames()
        own = {card["id"] for card in existing.get("cards", ())}
        for card in library.cards():
            if card.id not in own:
                self._sames.again(card, library.places.get(card.id, Where(card.id)), library.volunteer)
        for value in existing.get("cards", ()):
            self._sames.again(self._card(value), Where(value["id"]), library.volunteer)

    def faults(self, value: Values, find: Finder) -> list[Fault]:
        """Return what is wrong with a card, what blocks it first; `find` tells where its cells stand."""
        return list(self._shape(value, find)) or self.said(value, find)

    def said(self, value: Values, find: Finder) -> list[Fault]:
        """Return what is wrong with a card whose shape is proven."""
        found = [*self._pictures(value, find), *self._content(value, find)]
        return sorted(found, key=lambda one: one.warning)

    def _card(self, value: Values) -> Card:
        return card_of(value, self._library.languages)

    def _shape(self, value: Values, find: Finder) -> Iterator[Fault]:
        around = {"id": "set", "title": {self._library.volunteer: "set"}, "picture": "set", "cards": [value]}
        for one in shapes.faults(Document("", around, {}), "phrase-set"):
            way = tuple(one.where.field.removeprefix("cards[1]").strip(".").split("."))
            place = find(self._column(way))
            yield Fault(place, Problem(one.code, place.where, one.detail))

    def _pictures(self, value: Values, find: Finder) -> Iterator[Fault]:
        name = value["picture"]
        if self._scenes and name not in self._scenes:
            place = find(Column(Kind.PICTURE))
            yield Fault(place, unknown_picture(name, self._scenes, place, self._guesses))

    def _content(self, value: Values, find: Finder) -> Iterator[Fault]:
        card, volunteer = self._card(value), self._library.volunteer
        place = find(None)
        findings = [*checks.of_card(card, self._library.languages, volunteer)]
        findings += checks.of_terms(card, self._library.glossary, volunteer)
        doubles = self._sames.again(card, place.where, volunteer)
        findings += (one for one in doubles if one.detail["id"] != card.id)
        for one in findings:
            at = find(self._column(one.way))
            yield Fault(at, problem(one.code, at.where, **one.detail))

    def _column(self, way: Way) -> Column | None:
        """Return the column that the way to a field leads to."""
        first, second = (*(str(part) for part in way[:2]), "", "")[:2]
        first = first.partition("[")[0]
        if first in self._library.languages:
            form = Form(second) if second in set(Form) else Form.BOTH
            return Column(Kind.SPEAK if "speak" in way else Kind.TEXT, first, form)
        if first == "review":
            return Column(Kind.TEXT, second)
        if first in {Kind.TIP, Kind.ALSO}:
            return Column(Kind(first), second.partition("[")[0])
        return Column(Kind(first)) if first in set(Kind) else None


def unknown_picture(name: str, scenes: Collection[str], place: Place, guesses: Guesses) -> Problem:
    """Return what to say about a picture nobody knows, with the one that was probably meant."""
    near = guesses.near(name, scenes)
    return problem("cell-picture-near" if near else "cell-picture", place.where, name=short(name), near=near)


def place_of(columns: Mapping[Column, str], sheet: str, row: int, column: Column | None) -> Place:
    """Return the place of a cell; of a form that has no column, that of another column of its field."""
    if column is None:
        return Place(sheet, row)
    near = next(
        (one for one in columns if one.field == column.field and one.language == column.language), None
    )
    found = column if column in columns else near
    return Place(sheet, row, columns[found] if found else "")
