"""The table of all sets: every language beside each other, or one language with all that it needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from praatplaat.coverage import Figures, Want, figures
from praatplaat.library import Library
from praatplaat.model import Language
from praatplaat.ui.coverage.addresses import address, link
from praatplaat.ui.coverage.bars import Segments, bar, count, share, sound_of, words_of
from praatplaat.ui.coverage.gathering import Part
from praatplaat.ui.markup import Markup, element, joined, phrase
from praatplaat.ui.session import named, say
from praatplaat.ui.shelf import PLATES


@dataclass(frozen=True, slots=True)
class Column:
    """One thing that is counted: what it is called, its figure, its bar, and what is to be done for it."""

    key: str
    done: Callable[[Figures], int]
    segments: Callable[[Figures], Segments] | None = None
    want: Want | None = None
    is_checking: bool = False
    """Whether it is about comparing with the source: the source itself has no such thing."""


PICTURED = Column("coverage-pictured", lambda one: one.pictured, want=Want.PICTURE)
COLUMNS = (
    Column("coverage-written", lambda one: one.written, want=Want.WORDS),
    Column("coverage-checked", lambda one: one.checked, words_of, Want.CHECK, is_checking=True),
    Column("coverage-approved", lambda one: one.approved, want=Want.APPROVAL, is_checking=True),
    Column("coverage-heard", lambda one: one.heard, sound_of, Want.SOUND),
    Column("coverage-recorded", lambda one: one.recorded, want=Want.RECORDING),
    PICTURED,
)
"""What is counted of one language."""
WRITTEN, CHECKED, HEARD = COLUMNS[0], COLUMNS[1], COLUMNS[3]


def title_of(part: Part) -> str:
    """Return what a part is called."""
    return named(part.title) or say("plates-set" if part.id == PLATES else "answers-set")


def overview(library: Library, found: Sequence[Part]) -> Markup:
    """Return every language of every part: how far its words are, and who says them; and the pictures."""
    heads = (*(_language(library, code) for code in library.languages), joined(say(PICTURED.key)))
    rows = (_row(one, _boxes(library, one)) for one in found)
    totals = [_both(library, code, _total(found, code)) for code in library.languages]
    return _table(heads, rows, (*totals, _figure(PICTURED, _total(found, library.volunteer))))


def details(library: Library, found: Sequence[Part], code: str) -> Markup:
    """Return one language of every part, and everything that is counted of it."""
    columns = [one for one in COLUMNS if not (one.is_checking and code == library.volunteer)]
    heads = tuple(joined(say(one.key)) for one in columns)
    language, total = library.languages[code], _total(found, code)
    rows = (_row(part, (_cell(part, language, (one,), one.want) for one in columns)) for part in found)
    return _table(heads, rows, tuple(_figure(one, total) for one in columns))


def _table(heads: Sequence[Markup], rows: Iterator[Markup], totals: Sequence[Markup]) -> Markup:
    first = element("th", say("coverage-theme"), scope="col")
    head = element("tr", first, *(element("th", one, scope="col") for one in heads))
    label = element("th", say("coverage-total"), scope="row")
    foot = element("tr", label, *(element("td", one) for one in totals))
    parts = (element("thead", head), element("tbody", *rows), element("tfoot", foot))
    return element("div", element("table", *parts, class_="coverage"), class_="coverage-room")


def _language(library: Library, code: str) -> Markup:
    language = library.languages[code]
    name = named(language.names)
    return joined(name, " ", *([] if name == language.autonym else [phrase(language.autonym, language)]))


def _row(part: Part, cells: Iterator[Markup]) -> Markup:
    many = len(next(iter(part.standings.values())))
    cards = say("coverage-card-one") if many == 1 else say("coverage-cards", count=many)
    head = element("th", title_of(part), element("span", cards, class_="quiet"), scope="row")
    return element("tr", head, *(element("td", one) for one in cells))


def _boxes(library: Library, part: Part) -> Iterator[Markup]:
    """Yield a box for each language, and one for the pictures, which are the same in all of them."""
    for code, language in library.languages.items():
        yield _cell(part, language, _pair(library, code), None)
    yield _cell(part, library.languages[library.volunteer], (PICTURED,), PICTURED.want)


def _both(library: Library, language: str, total: Figures) -> Markup:
    return joined(*(_labelled(one, total) for one in _pair(library, language)))


def _pair(library: Library, language: str) -> tuple[Column, Column]:
    """Return what is shown of a language beside others; the source is not checked, only written."""
    return (WRITTEN if language == library.volunteer else CHECKED, HEARD)


def _cell(part: Part, language: Language, columns: tuple[Column, ...], want: Want | None) -> Markup:
    """Return a box of the table: a link to what is missing there."""
    found = part.figures(language.code)
    shape = _figure if len(columns) == 1 else _labelled
    told = (
        f"{say(one.key)} {say('coverage-of', count=one.done(found), total=found.cards)}" for one in columns
    )
    label = ", ".join((title_of(part), named(language.names), *told))
    wanted = link(address(part.id, language.code, want))
    inside = (shape(one, found) for one in columns)
    return element("a", *inside, href=wanted, target="_self", data_cell="yes", aria_label=label)


def _labelled(column: Column, found: Figures) -> Markup:
    return element("span", say(column.key), " ", _figure(column, found), class_="labelled")


def _figure(column: Column, found: Figures) -> Markup:
    done = column.done(found)
    segments = column.segments(found) if column.segments else share(done, found.cards)
    return joined(count(done, found.cards), bar(segments))


def _total(found: Sequence[Part], language: str) -> Figures:
    return figures(one for part in found for one in part.standings[language])
