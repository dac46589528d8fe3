"""Whose words a wording is: nobody approves their own."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import IntegrityError

from praatplaat import shapes
from praatplaat.editing.values import Values
from praatplaat.entries import translation_of
from praatplaat.office.desk import Desk
from praatplaat.review import fingerprint
from praatplaat.store.tables import authors


def note_authors(desk: Desk, before: Values, after: Values, writer: str) -> None:
    """Write down whose words they are that were not there before."""
    known = set(wordings(before))
    for card, language, mark in dict.fromkeys(one for one in wordings(after) if one not in known):
        add_author(desk.connection, card, language, mark, writer)


def add_author(connection: Connection, card: str, language: str, mark: str, person: str) -> None:
    """Note whose words a wording is; several people may have written the same."""
    facts = {"card": card, "language": language, "wording": mark, "person": person}
    there = select(authors).filter_by(**facts)
    if connection.execute(there).first() is None:
        # Somebody else may note the same at this moment: one of the two is enough.
        with contextlib.suppress(IntegrityError), connection.begin_nested():
            connection.execute(insert(authors).values(**facts))


def is_author(connection: Connection, card: str, language: str, mark: str, person: str) -> bool:
    """Return whether these are somebody's own words."""
    facts = {"card": card, "language": language, "wording": mark, "person": person}
    return connection.execute(select(authors).filter_by(**facts)).first() is not None


def wordings(document: Values) -> Iterator[tuple[str, str, str]]:
    """Yield card, language and mark of every text of a set; the mark is of the words alone."""
    for card in document.get("cards", ()):
        for card_id, fields in (
            (card["id"], card),
            *((f"{card['id']}-{name}", one) for name, one in card.get("values", {}).items()),
        ):
            for language in fields.keys() - shapes.CARD_FIELDS:
                yield card_id, language, mark_of(fields[language])


def mark_of(value: Any) -> str:  # noqa: ANN401 (a text in any of the shapes the schema allows)
    """Return what stands for the words of one language, whatever they were translated from."""
    return fingerprint("", translation_of(value))
