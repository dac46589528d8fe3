"""What a file would change, in words: a line for each card, and faults as people find them in their file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from praatplaat.exchange import Change, Fate, Fault, Line
from praatplaat.library import Library
from praatplaat.ui.markup import Markup, chip, element, joined, phrase
from praatplaat.ui.session import named, say, tongue

FATES = {
    Fate.ADDED: "exchange-added",
    Fate.CHANGED: "exchange-changed",
    Fate.SAME: "exchange-same",
    Fate.ABSENT: "exchange-absent",
    Fate.REMOVED: "exchange-removed",
    Fate.REFUSED: "exchange-refused",
}
FIELDS = {
    "id": "exchange-field-id",
    "title": "exchange-field-title",
    "picture": "exchange-field-picture",
    "ages": "exchange-field-ages",
}
CHIPS = {
    Fate.ADDED: "approved",
    Fate.CHANGED: "checked",
    Fate.SAME: "plain",
    Fate.ABSENT: "missing",
    Fate.REMOVED: "fault",
    Fate.REFUSED: "fault",
}
KILO, MEGA = 1024, 1024 * 1024


def lines_of(library: Library, lines: Iterable[Line]) -> Markup:
    """Return cards with what becomes of each."""
    return element("ul", *(_line(library, one) for one in lines), class_="arriving")


def fates_of(counts: Iterable[tuple[Fate, int]]) -> Markup:
    """Return how many cards become what."""
    there = (chip(f"{count} {say(FATES[fate])}", CHIPS[fate]) for fate, count in counts if count)
    return element("p", *there, class_="fates")


def changes_of(library: Library, changes: Iterable[Change]) -> Markup:
    """Return what becomes different, before and after."""
    return element("dl", *(_change(library, one) for one in changes), class_="changes")


def faults_of(faults: Iterable[Fault]) -> Markup:
    """Return what is wrong, where it is, and how to mend it; what is wrong in several places is said once."""
    said: dict[tuple[str, str], list[Fault]] = {}
    for one in faults:
        said.setdefault((one.problem.what(tongue()), one.problem.mend(tongue())), []).append(one)
    return joined(*(_fault(what, mend, found) for (what, mend), found in said.items()))


def kilobytes(size: int) -> str:
    """Return how large a file is, as people say it."""
    if size < MEGA:
        return f"{max(1, round(size / KILO))} kB"
    written = f"{size / MEGA:.1f} MB"
    return written.replace(".", ",") if tongue() == "nl" else written


def _line(library: Library, one: Line) -> Markup:
    row = element("span", say("exchange-row", row=one.row), class_="quiet") if one.row else Markup("")
    says = phrase(one.text, library.languages[library.volunteer], "said")
    head = element("p", chip(say(FATES[one.fate]), CHIPS[one.fate]), " ", says, " ", row)
    parts: list[Markup] = [head]
    if one.changes and one.fate is Fate.CHANGED:
        parts.append(changes_of(library, one.changes))
    return element(
        "li", *parts, faults_of(one.reasons), faults_of(one.advice), data_fate=one.fate, data_row=str(one.row)
    )


def _change(library: Library, one: Change) -> Markup:
    code = next((word for word in one.name.split() if word in library.languages), "")
    before, after = (_side(library, code, text) for text in (one.before, one.after))
    told = joined(
        element("del", element("span", say("exchange-was"), class_="aside"), " ", before),
        element("ins", element("span", say("exchange-is"), class_="aside"), " ", after),
    )
    return joined(element("dt", _name(library, one.name, code)), element("dd", told))


def _side(library: Library, code: str, text: str) -> Markup:
    if not text:
        return element("i", say("exchange-empty"))
    return phrase(text, library.languages[code], "said") if code else element("span", text)


def _name(library: Library, name: str, code: str) -> str:
    """Return the heading of a column in words; a language by its name."""
    words = list(_words(name, library, code))
    return " ".join(words)


def _words(name: str, library: Library, code: str) -> Iterator[str]:
    first, *rest = name.split()
    yield (
        named(library.languages[code].names)
        if first == code
        else (say(FIELDS[first]) if first in FIELDS else first)
    )
    yield from (named(library.languages[code].names) if one == code else one for one in rest)


def _fault(what: str, mend: str, found: Sequence[Fault]) -> Markup:
    places = [place for one in found if (place := one.place.said("nl" if tongue() == "nl" else "en"))]
    where = element("span", "; ".join(places), class_="quiet") if places else Markup("")
    kind = "remark" if found[0].warning else "remark serious"
    return element(
        "div", element("p", what, " ", where), element("p", "→ ", mend, class_="mend"), class_=kind
    )
