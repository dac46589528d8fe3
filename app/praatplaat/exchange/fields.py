"""One card between its values and the cells of its row: shown in a table, and rebuilt from one.

A cell that says the same as the card leaves the card's own field exactly as it was written, so that what a
table cannot hold (the order of fields, how a text is noted) comes through whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from praatplaat.editing.values import Values
from praatplaat.exchange.columns import Column, Kind
from praatplaat.exchange.vocabulary import AGES, CARES, PERSONS, SAYS, Vocabulary, parts, short
from praatplaat.model import Form, Says
from praatplaat.problems import ProblemError, problem

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
MOST_TEXT, MOST_ID = 600, 80
LISTS = {Kind.ANSWERS, Kind.AGES, Kind.CARE, Kind.ALSO}
"""Columns whose cells hold several things."""

CHOICES = {Kind.SAYS: SAYS, Kind.FORM: PERSONS, Kind.CARE: CARES, Kind.AGES: AGES}
"""Columns that take one of a few words."""

Cells = Mapping[Column, str]
"""The text of each cell in a row; a column that the table lacks is not there."""


def shown(card: Values, column: Column, words: Vocabulary) -> str:
    """Return what the cell of a card says; empty for what it does not have."""
    value = card.get(column.field)
    if column.kind in {Kind.TEXT, Kind.SPEAK}:
        return _wording(value, column.form, column.kind.value)
    if column.kind in {Kind.TIP, Kind.ALSO}:
        value = (value or {}).get(column.language)
    if column.kind is Kind.SAYS:
        value = value or Says.VOLUNTEER
    word = _word_for(column.kind, words)
    return ", ".join(word(one) for one in _several(value))


def meaning(column: Column, written: str, words: Vocabulary) -> Any:  # noqa: ANN401 (what the field holds)
    """Return what a cell means, by itself: a text, or a list of names. Raises ProblemError."""
    if column.kind in {Kind.TEXT, Kind.SPEAK, Kind.TIP}:
        return _text(written)
    value = _value_for(column.kind, words)
    if column.kind in LISTS:
        return list(dict.fromkeys(value(one) for one in parts(written)))
    if column.kind is Kind.SAYS and not written:
        return Says.VOLUNTEER.value
    return value(written) if written else ""


def _word_for(kind: Kind, words: Vocabulary) -> Callable[[str], str]:
    """Return how a value is written in a column."""
    if kind is Kind.ANSWERS:
        return words.answer
    return partial(words.word, CHOICES.get(kind, {}))


def _value_for(kind: Kind, words: Vocabulary) -> Callable[[str], str]:
    """Return how what is written in a column is understood."""
    if kind is Kind.ANSWERS:
        return words.answer_named
    if kind in CHOICES:
        return lambda written: words.value(CHOICES[kind], written)
    return str if kind is Kind.ALSO else _name


def _name(written: str) -> str:
    if not ID.fullmatch(written) or len(written) > MOST_ID:
        raise ProblemError(problem("cell-name", got=short(written)))
    return written


def differs(column: Column, card: Values, written: str, words: Vocabulary) -> bool:
    """Return whether a cell says something else than the card does. Raises ProblemError."""
    before = shown(card, column, words)
    if " ".join(before.split()) == " ".join(written.split()):
        return False
    said = meaning(column, written, words)
    try:
        return bool(said != meaning(column, before, words))
    except ProblemError:
        return True


def rebuilt(card: Values, cells: Cells, changed: Iterable[Column], words: Vocabulary) -> Values:
    """Return a card with the fields of the changed columns as the cells have them. Raises ProblemError."""
    result = dict(card)
    for field in dict.fromkeys(column.field for column in changed):
        of_field = {column: one for column, one in cells.items() if column.field == field}
        value = _field(card, of_field, words)
        if value:
            result[field] = value
        else:
            result.pop(field, None)
    return _reviewed(result)


def _field(card: Values, cells: Cells, words: Vocabulary) -> Any:  # noqa: ANN401 (what the field holds)
    """Return the value of one field, from the cells that hold parts of it."""
    column = next(iter(cells))
    match column.kind:
        case Kind.TEXT | Kind.SPEAK:
            return _translation(card, column.language, cells)
        case Kind.TIP | Kind.ALSO:
            said = {one.language: meaning(one, text, words) for one, text in cells.items()}
            return {code: value for code, value in {**card.get(column.field, {}), **said}.items() if value}
        case Kind.CARE:
            reasons = meaning(column, cells[column], words)
            return reasons[0] if len(reasons) == 1 else reasons
    return meaning(column, cells[column], words)


def _translation(card: Values, code: str, cells: Cells) -> Any:  # noqa: ANN401 (a text, or one per form)
    """Return a language of a card: what the table does not have a column for stays as the card has it."""
    texts = {}
    for form in Form:
        text, speak = (
            _text(cells.get(Column(kind, code, form), _wording(card.get(code), form, kind.value)))
            for kind in (Kind.TEXT, Kind.SPEAK)
        )
        if speak and not text:
            raise ProblemError(problem("cell-spoken-alone", text=short(speak)))
        if text:
            texts[form.value] = {"text": text, "speak": speak} if speak else text
    return texts[Form.BOTH] if list(texts) == [Form.BOTH] else texts


def _wording(value: Any, form: Form, part: str) -> str:  # noqa: ANN401 (a text, or one per form)
    """Return one wording of a language, or how it is spoken."""
    if form is not Form.BOTH or (isinstance(value, dict) and "text" not in value):
        value = value.get(form.value) if isinstance(value, dict) else None
    if isinstance(value, dict):
        return str(value.get(part, ""))
    return str(value or "") if part == Kind.TEXT else ""


def _text(written: str) -> str:
    text = " ".join(written.split())
    if len(text) > MOST_TEXT:
        raise ProblemError(problem("cell-text-long", count=len(text), most=MOST_TEXT))
    return text


def _several(value: str | list[str] | None) -> list[str]:
    return [value] if isinstance(value, str) else list(value or ())


def _reviewed(card: Values) -> Values:
    """Return a card without reviews of texts it no longer has; one of a changed text is void by itself."""
    if "review" not in card:
        return card
    kept = {code: review for code, review in card["review"].items() if code in card}
    return {**card, "review": kept} if kept else {key: one for key, one in card.items() if key != "review"}
