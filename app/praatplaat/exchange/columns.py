"""The columns of a table of cards: which field of a card each holds, and what it is called."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from praatplaat.editing.values import Values
from praatplaat.library import Library
from praatplaat.model import ADDRESSED, Form, Language

LANGUAGES = ("nl", "en")
"""Languages that headings are written in; both are understood."""


class Kind(StrEnum):
    """What a column holds."""

    ID = "id"
    SAYS = "says"
    PICTURE = "picture"
    TEXT = "text"
    SPEAK = "speak"
    ANSWERS = "answers"
    AGES = "ages"
    CARE = "care"
    FORM = "form"
    TIP = "tip"
    ALSO = "also"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `language` and `form` say of which text, where there are several."""

    kind: Kind
    language: str = ""
    form: Form = Form.BOTH

    @property
    def field(self) -> str:
        """The field of a card that it is a part of."""
        return self.language if self.kind in {Kind.TEXT, Kind.SPEAK} else self.kind.value


HEADINGS: Mapping[Kind, tuple[str, str]] = {
    Kind.ID: ("id", "id"),
    Kind.SAYS: ("wie zegt het", "who says it"),
    Kind.PICTURE: ("plaatje", "picture"),
    Kind.ANSWERS: ("antwoorden", "answers"),
    Kind.AGES: ("leeftijd", "ages"),
    Kind.CARE: ("zorg", "care"),
    Kind.FORM: ("alleen voor", "only for"),
    Kind.TIP: ("tip", "tip"),
    Kind.ALSO: ("ook", "also"),
    Kind.SPEAK: ("uitspraak", "spoken"),
}

FORMS: Mapping[Form, tuple[str, str]] = {
    Form.BOTH: ("", ""),
    Form.WOMAN: ("vrouw", "woman"),
    Form.MAN: ("man", "man"),
}


def heading(column: Column, language: str, volunteer: str) -> str:
    """Return what a column is called, in Dutch (`nl`) or English."""
    place = 0 if language == "nl" else 1
    match column.kind:
        case Kind.TEXT | Kind.SPEAK:
            spoken = HEADINGS[Kind.SPEAK][place] if column.kind is Kind.SPEAK else ""
            return " ".join(part for part in (column.language, FORMS[column.form][place], spoken) if part)
        case Kind.TIP if column.language == volunteer:
            return HEADINGS[Kind.TIP][place]
    return f"{HEADINGS[column.kind][place]} {column.language}".strip()


def columns_of(library: Library, document: Values | None = None) -> tuple[Column, ...]:
    """Return the columns of a table: what every card has, the texts per language, words to search by.

    A language has columns for its forms of address, and for spoken words where its texts use them.
    """
    cards = (document or {}).get("cards", ())
    source, *others = _ordered(library)
    # A tip in a language that is not here has no column, and stays with the card.
    told = (code for card in cards for code in card.get("tip", {}) if code in library.languages)
    tips = dict.fromkeys((library.volunteer, *told))
    return (
        *(Column(kind) for kind in (Kind.ID, Kind.SAYS, Kind.PICTURE)),
        *_texts(source, library, cards),
        *(Column(kind) for kind in (Kind.ANSWERS, Kind.AGES)),
        *(Column(Kind.TIP, code) for code in tips),
        *(Column(kind) for kind in (Kind.CARE, Kind.FORM)),
        *(column for language in others for column in _texts(language, library, cards)),
        *(Column(Kind.ALSO, language.code) for language in (source, *others)),
    )


def known(library: Library) -> dict[str, Column]:
    """Return every column somebody may write, by its heading, folded, in both languages."""
    found: dict[str, Column] = {}
    for column in _possible(library):
        language = library.languages.get(column.language)
        for place in LANGUAGES:
            said = heading(column, place, library.volunteer)
            full = heading(column, place, "")
            for one in {said, full}:
                found[folded(one)] = column
                for name in {*language.names.values(), language.autonym} if language else ():
                    found[folded(_renamed(one, column.language, name))] = column
    return found


def folded(written: str) -> str:
    """Return a heading or a name as it is compared: small letters, single blanks, no colon at the end."""
    return " ".join(unicodedata.normalize("NFC", written).casefold().split()).rstrip(" :*")


def _renamed(said: str, code: str, name: str) -> str:
    return " ".join(name if word == code else word for word in said.split())


def _ordered(library: Library) -> list[Language]:
    """Return the languages, the volunteer's first, then those whose letters are Latin, then the others."""
    return sorted(
        library.languages.values(), key=lambda one: (one.code != library.volunteer, one.script != "Latn")
    )


def _texts(language: Language, library: Library, cards: Any) -> Iterator[Column]:  # noqa: ANN401
    spoken = language.vowels or _speaks(language.code, library, cards)
    for form in (Form.BOTH, *ADDRESSED) if language.addressed else (Form.BOTH,):
        yield Column(Kind.TEXT, language.code, form)
        if spoken:
            yield Column(Kind.SPEAK, language.code, form)


def _speaks(code: str, library: Library, cards: Any) -> bool:  # noqa: ANN401
    """Return whether texts of a language come with how to say them: here, or on the shipped cards."""
    if any("speak" in str(card.get(code)) for card in cards if isinstance(card.get(code), dict)):
        return True
    return any(
        text.speak
        for card in library.cards()
        if code in card.texts
        for text in card.texts[code].texts.values()
    )


def _possible(library: Library) -> Iterator[Column]:
    for kind in (Kind.ID, Kind.SAYS, Kind.PICTURE, Kind.ANSWERS, Kind.AGES, Kind.CARE, Kind.FORM):
        yield Column(kind)
    for code in library.languages:
        for kind in (Kind.TIP, Kind.ALSO):
            yield Column(kind, code)
        for form in Form:
            yield Column(Kind.TEXT, code, form)
            yield Column(Kind.SPEAK, code, form)
