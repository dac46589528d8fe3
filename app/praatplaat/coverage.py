"""What there is of every card in every language: words, a check, an approval, a sound; and what is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from praatplaat.editing.standing import Gap, Lack, lacks
from praatplaat.editing.values import Values
from praatplaat.entries import card_of, sentence_of
from praatplaat.library import forms_of
from praatplaat.model import Card, Language, State, Utterance
from praatplaat.speech.voices import LADDER, Voice

VoiceOf = Callable[[Utterance], Voice | None]
"""Gives the rung of the best clip of something that is said; None where there is no clip."""


class Want(StrEnum):
    """What there is to do for a card in a language, what comes first first."""

    FAULT = "fault"
    """Something is wrong with it, and the whole card stays off tablets."""
    WORDS = "words"
    SPEAK = "speak"
    """A voice needs vowels that people do not write."""
    CHECK = "check"
    APPROVAL = "approval"
    SOUND = "sound"
    """Something in it cannot be heard at all."""
    RECORDING = "recording"
    """A computer says it: a native speaker can do better."""
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Standing:
    """How far one card is in one language, its whole sentences included."""

    card: Card
    missing: tuple[Gap, ...]
    voice: Voice | None
    """The lowest rung of all that it says; None while some of it cannot be heard."""
    pictured: bool = True
    fit: bool = True
    """Whether it could be read: what is wrong with it is told where it is written."""

    @property
    def state(self) -> State | None:
        """How far its words are checked; None while some of them are not there."""
        found = {one.lack for one in self.missing}
        if found & {Lack.TEXT, Lack.FORM}:
            return None
        if Lack.CHECK in found:
            return State.DRAFT
        return State.CHECKED if Lack.APPROVAL in found else State.APPROVED

    @property
    def wants(self) -> tuple[Want, ...]:
        """What there is to do for it."""
        return tuple(_wants(self))


@dataclass(frozen=True, slots=True)
class Figures:
    """How far some cards are in a language: of how many the words are there, are checked, can be heard."""

    cards: int = 0
    states: Mapping[State | None, int] = field(default_factory=dict)
    voices: Mapping[Voice | None, int] = field(default_factory=dict)
    pictured: int = 0

    @property
    def written(self) -> int:
        """Cards of which no words are missing."""
        return self.cards - self.states.get(None, 0)

    @property
    def checked(self) -> int:
        """Cards that were checked, the approved ones among them."""
        return self.states.get(State.CHECKED, 0) + self.approved

    @property
    def approved(self) -> int:
        """Cards that a native speaker approved."""
        return self.states.get(State.APPROVED, 0)

    @property
    def heard(self) -> int:
        """Cards that can be heard as a whole, in whatever voice."""
        return self.cards - self.voices.get(None, 0)

    @property
    def recorded(self) -> int:
        """Cards that a native speaker recorded as a whole."""
        return self.voices.get(Voice.NATIVE, 0)


def standing(card: Card, language: Language, volunteer: str, voice_of: VoiceOf) -> Standing:
    """Return how far a card is in a language."""
    rungs = [voice_of(one) for one in said(card, language.code)]
    lowest = None if not rungs or None in rungs else max((one for one in rungs if one), key=LADDER.index)
    return Standing(card, tuple(_missing(card, language, volunteer)), lowest)


def figures(found: Iterable[Standing]) -> Figures:
    """Return the figures of cards in one language."""
    listed = tuple(found)
    states, voices = Counter(one.state for one in listed), Counter(one.voice for one in listed)
    return Figures(len(listed), states, voices, sum(one.pictured for one in listed))


def said(card: Card, language: str) -> Iterator[Utterance]:
    """Yield what a card says aloud in a language; one with an open place is said in whole sentences only."""
    for one in card.values.values() if card.slot else (card,):
        if language in one.texts:
            forms = forms_of(one.texts[language])
            yield from (Utterance(one.id, language, form, text.text, text.spoken) for form, text in forms)


def cards_in(document: Values, languages: Collection[str]) -> Iterator[Card]:
    """Yield every card of a set with its whole sentences, also those that a library would leave out."""
    for fields in document["cards"]:
        card = card_of(fields, languages)
        written = fields.get("values", {}).items()
        values = {name: sentence_of(card, name, one, languages, card.picture) for name, one in written}
        yield replace(card, values=values)


def _missing(card: Card, language: Language, volunteer: str) -> Iterator[Gap]:
    for value, one in {"": card, **card.values}.items():
        for lack, form in lacks(one, language, volunteer):
            yield Gap(card.id, language.code, lack, form, value)


def _wants(one: Standing) -> Iterator[Want]:
    if not one.fit:
        yield Want.FAULT
    if one.state is None:
        yield Want.WORDS
    if any(each.lack is Lack.SPEAK for each in one.missing):
        yield Want.SPEAK
    if one.state in (State.DRAFT, State.CHECKED):
        yield Want.CHECK if one.state is State.DRAFT else Want.APPROVAL
    # What has no words yet cannot be said: that is told once.
    if one.state is not None and one.voice is not Voice.NATIVE:
        yield Want.RECORDING if one.voice else Want.SOUND
    if not one.pictured:
        yield Want.PICTURE
