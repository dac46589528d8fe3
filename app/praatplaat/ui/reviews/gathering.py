"""What came in, put together by set and language, in the order of the themes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from praatplaat.library import Library
from praatplaat.model import Card, Text
from praatplaat.office.reviews import Said, Verdict
from praatplaat.speech.naming import text_key
from praatplaat.speech.recordings import Kept
from praatplaat.ui.reviews.phrases import Phrase, phrases

RECENT = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A recording with what is said in it."""

    kept: Kept
    phrase: Phrase
    text: Text


@dataclass(slots=True)
class Group:
    """What came in for one set in one language."""

    set_id: str
    language: str
    verdicts: list[Verdict] = field(default_factory=list)
    spoken: list[Spoken] = field(default_factory=list)

    def approvals(self) -> Mapping[str, list[Verdict]]:
        """Return by person what each found good."""
        found: dict[str, list[Verdict]] = {}
        for one in self.verdicts:
            if one.verdict is Said.APPROVE:
                found.setdefault(one.person, []).append(one)
        return found

    def others(self) -> list[Verdict]:
        """Return all but the approvals: corrections first, they change what families hear."""
        rest = [one for one in self.verdicts if one.verdict is not Said.APPROVE]
        return sorted(rest, key=lambda one: one.verdict is not Said.CORRECT)


def groups(library: Library, verdicts: Iterable[Verdict], spoken: Iterable[Spoken]) -> list[Group]:
    """Return what came in by set and language, sets in order; those that are gone come last."""
    found: dict[tuple[str, str], Group] = {}

    def group(set_id: str, language: str) -> Group:
        return found.setdefault((set_id, language), Group(set_id, language))

    for verdict in verdicts:
        group(verdict.set_id, verdict.language).verdicts.append(verdict)
    for one in spoken:
        group(one.phrase.of.id, one.kept.language).spoken.append(one)
    places = {one.id: place for place, one in enumerate(library.sets)}
    return sorted(found.values(), key=lambda one: (places.get(one.set_id, len(places)), one.language))


def recent(library: Library, kept: Iterable[Kept], now: datetime) -> Iterator[Spoken]:
    """Yield what was recorded lately and can be heard, the newest first."""
    lately = [one for one in kept if one.clip and datetime.fromisoformat(one.made) > now - RECENT]
    if not lately:
        return
    texts = dict(_texts(library))
    for one in lately:
        if found := texts.get(one.name.partition("-")[0]):
            yield Spoken(one, *found)


def _texts(library: Library) -> Iterator[tuple[str, tuple[Phrase, Text]]]:
    for phrase in phrases(library).values():
        for language, text in _spoken_of(phrase.card):
            yield text_key(language, text.spoken), (phrase, text)


def _spoken_of(card: Card) -> Iterator[tuple[str, Text]]:
    for language, translation in card.texts.items():
        for text in translation.texts.values():
            yield language, text
