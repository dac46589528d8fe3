"""What there is to record: every wording of a theme in a language, those without a human voice first."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from praatplaat.library import forms_of
from praatplaat.model import Card, Form, PhraseSet, Text
from praatplaat.speech.naming import text_key
from praatplaat.speech.recordings import Kept
from praatplaat.ui.reviews.phrases import said_aloud


@dataclass(frozen=True, slots=True)
class Line:
    """One wording to record; the same words for a woman and for a man are recorded once."""

    set_id: str
    card: Card
    form: Form
    text: Text
    recorded: bool
    """Whether a human voice says it."""

    @property
    def key(self) -> str:
        """What tells it from the others of a theme."""
        return f"{self.card.id}-{self.form}"


def spoken_by_people(kept: Iterable[Kept]) -> frozenset[str]:
    """Return which texts a human voice says, by the key of a text: what is withdrawn does not count."""
    return frozenset(one.name.partition("-")[0] for one in kept if one.clip and not one.withdrawn)


def lines(one: PhraseSet, language: str, human: Collection[str]) -> tuple[Line, ...]:
    """Return the wordings of a theme: those without a human voice first, otherwise in order."""
    return tuple(sorted(_lines(one, language, human), key=lambda line: line.recorded))


def _lines(one: PhraseSet, language: str, human: Collection[str]) -> Iterator[Line]:
    for card in said_aloud(one):
        if language in card.texts:
            for form, text in forms_of(card.texts[language]):
                yield Line(one.id, card, form, text, text_key(language, text.spoken) in human)


def left(found: Iterable[Line]) -> int:
    """Return how many have no human voice yet."""
    return sum(not line.recorded for line in found)


def beside(found: Sequence[Line], key: str) -> tuple[str, str]:
    """Return the keys of the line before and the line after; nothing where there is none."""
    keys = [line.key for line in found]
    at = keys.index(key)
    return (keys[at - 1] if at else "", keys[at + 1] if at + 1 < len(keys) else "")


def next_to_record(found: Sequence[Line], key: str) -> str:
    """Return the next line without a human voice when this one gets it, from the top again after the last.

    Nothing when it was the last of all.
    """
    keys = [line.key for line in found]
    at = keys.index(key)
    after = (*found[at + 1 :], *found[:at])
    return next((line.key for line in after if not line.recorded), "")
