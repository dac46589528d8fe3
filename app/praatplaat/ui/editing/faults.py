"""What is wrong with a card as it is being written, in plain words and by language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from praatplaat import checks
from praatplaat.checks import Finding
from praatplaat.editing.values import Values
from praatplaat.entries import card_of
from praatplaat.library import Library
from praatplaat.problems import problem
from praatplaat.ui.session import named, say, tongue
from praatplaat.ui.words import WORDS

TOLD_ELSEWHERE = frozenset({"review-stale", "review-unstamped", "source-long"})
"""What the state of a text or the advice on the sentence says already."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend, in the language of the studio. `serious` keeps the text off tablets."""

    language: str
    what: str
    mend: str
    serious: bool


def faults(library: Library, card: Values) -> tuple[Fault, ...]:
    """Return what is wrong with a card, what keeps it off tablets first."""
    read = card_of(card, tuple(library.languages))
    found = checks.of_card(read, library.languages, library.volunteer)
    told = (_told(library, one) for one in found if one.code not in TOLD_ELSEWHERE)
    return tuple(sorted(dict.fromkeys(told), key=lambda one: not one.serious))


def _told(library: Library, finding: Finding) -> Fault:
    detail = _named(library, finding.detail)
    language = finding.language or library.volunteer
    key = f"write-fault-{finding.code}"
    if key in WORDS:
        what, _, mend = say(key, form=detail.get("form", "")).partition(" | ")
        return Fault(language, what, mend, not finding.warning)
    found = problem(finding.code, None, **detail)
    return Fault(language, found.what(tongue()), found.mend(tongue()), not finding.warning)


def _named(library: Library, detail: Mapping[str, object]) -> dict[str, object]:
    """Return details with languages and forms by the names that people know."""
    found = dict(detail)
    if (code := str(found.get("language", ""))) in library.languages:
        found["language"] = named(library.languages[code].names)
    if form := found.get("form"):
        found["form"] = say(str(form))
    return found
