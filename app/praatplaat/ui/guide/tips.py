"""The tips of the guide: what helps at the table, one for every day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from praatplaat.ui.guide.chapters import Chapter, Reader
from praatplaat.ui.guide.reading import Picture, Section, pages_of
from praatplaat.ui.words import LANGUAGES

SOURCE = Chapter("seven-insights", Reader.VOLUNTEER)
"""The chapter whose sections are the tips: they are written once."""


@dataclass(frozen=True, slots=True)
class Tip:
    """One short tip, by language of the studio: a title, one or two sentences, and its picture."""

    title: Mapping[str, str]
    text: Mapping[str, str]
    picture: Mapping[str, Picture]


def tips() -> tuple[Tip, ...]:
    """Return all tips, in the order of their chapter. Raises OSError where the chapter is missing."""
    written = {language: pages_of(SOURCE, language).sections[1:] for language in LANGUAGES}
    return tuple(_tip(dict(zip(written, one, strict=True))) for one in zip(*written.values(), strict=True))


def tip_of(day: date) -> Tip:
    """Return the tip of a day: the next one each day, and from the first again after the last."""
    every = tips()
    return every[day.toordinal() % len(every)]


def _tip(sections: Mapping[str, Section]) -> Tip:
    return Tip(
        {language: one.heading for language, one in sections.items()},
        {language: one.text for language, one in sections.items()},
        {language: one.pictures[0] for language, one in sections.items()},
    )
