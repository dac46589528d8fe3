"""The set itself in a table: its name, title, picture and ages, onto those it has already."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from praatplaat.editing.values import Values
from praatplaat.exchange.cells import MOST_CARDS
from praatplaat.exchange.checking import unknown_picture
from praatplaat.exchange.columns import Column, Kind
from praatplaat.exchange.faults import Fault, Place, fault
from praatplaat.exchange.fields import meaning
from praatplaat.exchange.naming import Guesses, name_of
from praatplaat.exchange.reading import Incoming
from praatplaat.exchange.vocabulary import Vocabulary
from praatplaat.library import Library
from praatplaat.problems import ProblemError

KINDS = {"id": Kind.ID, "picture": Kind.PICTURE, "ages": Kind.AGES}


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that becomes different: the heading of its column, before and after."""

    name: str
    before: str
    after: str


def about(
    incoming: Incoming,
    existing: Values | None,
    library: Library,
    cards: Sequence[Values],
    scenes: Collection[str],
) -> tuple[Values, tuple[Change, ...], tuple[Fault, ...]]:
    """Return the fields of the set but its cards, what changes in them, and what is wrong with them."""
    if incoming.set_cells is None and existing is not None:
        return existing, (), tuple(_too_many(cards))
    reader = _About(incoming, existing or {}, library)
    values = reader.values(cards)
    faults = [*reader.faults, *_too_many(cards), *_of_set(values, incoming, existing, library, scenes)]
    return values, tuple(_changes(existing or {}, values)), tuple(faults)


class _About:
    """Reads the sheet of the set, field by field; what is wrong with one is noted."""

    def __init__(self, incoming: Incoming, existing: Values, library: Library) -> None:
        self.faults: list[Fault] = []
        self._incoming, self._existing, self._library = incoming, existing, library
        self._words = Vocabulary(library)
        self._cells = incoming.set_cells or {}

    def values(self, cards: Sequence[Values]) -> Values:
        """Return the fields; those the table does not mention stay."""
        title = self._title()
        spoken = title.get(self._library.volunteer, "")
        picture = self._field("picture") or self._existing.get("picture") or _first_picture(cards)
        name = self._existing.get("id") or self._field("id") or name_of(spoken, fallback="set")
        ages = self._field("ages") if "ages" in self._cells else self._existing.get("ages")
        result = {**self._existing, "id": name, "title": title, "picture": picture, "ages": ages}
        return {key: value for key, value in result.items() if value and key != "cards"} | _zeros(result)

    def _title(self) -> dict[str, str]:
        """Return the title per language; that of a CSV file is the name of the file."""
        if self._incoming.set_cells is None:
            place = Place()
            self.faults.append(fault("set-guessed", place, name=self._incoming.file))
            return {self._library.volunteer: PurePath(self._incoming.file).stem}
        said = {
            key.removeprefix("title "): self._text(key) for key in self._cells if key.startswith("title ")
        }
        whole = {**self._existing.get("title", {}), **said}
        return {code: text for code, text in whole.items() if text}

    def _text(self, key: str) -> str:
        row, cell = self._cells[key]
        if cell.fault:
            self.faults.append(fault(cell.fault, self._place(row, key)))
            return ""
        try:
            return str(meaning(Column(Kind.TIP), cell.text, self._words))
        except ProblemError as error:
            self.faults.append(Fault(self._place(row, key), error.problem))
            return ""

    def _field(self, key: str) -> Any:  # noqa: ANN401 (a name, or a list of ages)
        row, cell = self._cells.get(key, (0, None))
        if cell is None:
            return None
        if cell.fault:
            self.faults.append(fault(cell.fault, self._place(row, key)))
            return None
        try:
            return meaning(Column(KINDS[key]), cell.text, self._words)
        except ProblemError as error:
            self.faults.append(Fault(self._place(row, key), error.problem))
            return None

    def _place(self, row: int, key: str) -> Place:
        return Place(self._incoming.set_sheet, row, key)


def _too_many(cards: Sequence[Values]) -> Iterator[Fault]:
    if len(cards) > MOST_CARDS:
        yield fault("set-full", Place(), most=MOST_CARDS)


def _of_set(
    values: Values, incoming: Incoming, existing: Values | None, library: Library, scenes: Collection[str]
) -> Iterator[Fault]:
    """Yield what is wrong with the set as a whole."""
    place = Place(incoming.set_sheet)
    if existing is not None and incoming.set_id and incoming.set_id != existing["id"]:
        yield fault("set-other", place, found=incoming.set_id, id=existing["id"])
    if existing is None and f"set:{values['id']}" in library.places:
        yield fault("set-known", place, id=values["id"])
    if library.volunteer not in values.get("title", {}):
        yield fault("set-untitled", place, language=library.volunteer)
    picture = values.get("picture", "")
    if not picture:
        yield fault("set-unpictured", place)
    elif scenes and picture not in scenes:
        yield Fault(place, unknown_picture(picture, scenes, place, Guesses()))


def _changes(before: Values, after: Values) -> Iterator[Change]:
    for key in ("id", "title", "picture", "ages"):
        old, new = _told(before.get(key)), _told(after.get(key))
        for name in dict.fromkeys((*old, *new)):
            if old.get(name, "") != new.get(name, ""):
                yield Change(f"{key} {name}".strip(), old.get(name, ""), new.get(name, ""))


def _told(value: Any) -> dict[str, str]:  # noqa: ANN401 (whatever a set has)
    """Return a field as text; of a field per language, the text of each."""
    if isinstance(value, dict):
        return {code: str(text) for code, text in value.items()}
    return {"": ", ".join(value) if isinstance(value, list) else str(value or "")}


def _first_picture(cards: Sequence[Values]) -> str:
    return next((str(card["picture"]) for card in cards), "")


def _zeros(values: Values) -> Values:
    """Return the numbers of a set that are nought: they say something too."""
    return {key: value for key, value in values.items() if value == 0 and not isinstance(value, bool)}
