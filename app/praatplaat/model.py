"""What the product is made of: phrases, cards, sets and who says them to whom. Pure values, no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Form(StrEnum):
    """Who the parent is: many languages say nearly every sentence differently to a woman and to a man."""

    WOMAN = "woman"
    MAN = "man"
    BOTH = "both"


ADDRESSED: tuple[Form, Form] = (Form.WOMAN, Form.MAN)
"""The two forms a parent can choose on the board."""


class Says(StrEnum):
    """Who says a card."""

    VOLUNTEER = "volunteer"
    PARENT = "parent"
    BOTH = "both"


class Care(StrEnum):
    """Why a card needs more care than others."""

    PROFESSIONAL_CHECK = "professional-check"
    ONE_TO_ONE = "one-to-one"


class Age(StrEnum):
    """Age group of the child a card is about, in years."""

    BABY = "0-2"
    TODDLER = "2-4"
    INFANT = "4-6"
    CHILD = "6-12"
    TEEN = "12+"


class State(StrEnum):
    """How far a text has been checked (see docs/phrases.md)."""

    DRAFT = "draft"
    CHECKED = "checked"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence as written, and as spoken where that differs (vowels, numbers as words)."""

    text: str
    speak: str | None = None

    @property
    def spoken(self) -> str:
        """What a voice is given to say."""
        return self.speak or self.text


def filled(text: Text, slot: str, words: str = "…") -> Text:
    """Return a text with its slot filled; without words, with the dots that people know as an open place."""
    if not slot:
        return text
    read, speak = (
        one and one.replace(f"{{{slot}}}", words).replace("….", "…") for one in (text.text, text.speak)
    )
    return Text(read or "", speak)


@dataclass(frozen=True, slots=True)
class Translation:
    """A sentence in one language: either one text for everybody, or one for each form of address."""

    texts: Mapping[Form, Text]

    @property
    def forms(self) -> tuple[Form, ...]:
        """Forms written out here: `(both,)`, or `(woman, man)`."""
        return tuple(form for form in Form if form in self.texts)


@dataclass(frozen=True, slots=True)
class BackTranslation:
    """What somebody who had not seen the source understood, and whom they heard addressed."""

    meaning: str
    addressee: str
    verdict: str
    round: int = 1


@dataclass(frozen=True, slots=True)
class Review:
    """Who checked one language of a card, when, and against which wording."""

    state: State
    by: str = ""
    on: str = ""
    note: str = ""
    of: str = ""
    back: Mapping[Form, BackTranslation] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Which professional confirmed what a card states, and when."""

    by: str
    on: str


@dataclass(frozen=True, slots=True)
class Card:
    """A picture with a phrase; an answer is a card that a parent says."""

    id: str
    picture: str
    texts: Mapping[str, Translation]
    says: Says = Says.VOLUNTEER
    form: Form = Form.BOTH
    """Whom it is for: `woman` or `man` where only one of them is asked it, or says it."""
    answers: tuple[str, ...] = ()
    slot: str = ""
    """Slot that the sentence leaves open, as `{day}` in its texts; then it is said with a value only."""
    values: Mapping[str, Card] = field(default_factory=dict)
    """The whole sentence for each value of the slot, by the id of the value."""
    beside: str = ""
    """Card that goes with this one and is never further than one tap away: a promise and its limit."""
    ages: tuple[Age, ...] = ()
    care: tuple[Care, ...] = ()
    confirmed: Confirmation | None = None
    tip: Mapping[str, str] = field(default_factory=dict)
    also: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words people search by that the texts do not have, by language; never shown or spoken."""
    figure: int | None = None
    """Number that a value of a slot says, as a key shows it."""
    review: Mapping[str, Review] = field(default_factory=dict)

    @property
    def withheld(self) -> bool:
        """Whether it stays out of packs: it states a fact that no professional has confirmed yet."""
        return Care.PROFESSIONAL_CHECK in self.care and self.confirmed is None


@dataclass(frozen=True, slots=True)
class PhraseSet:
    """The cards of one theme: one document, what a coordinator adds."""

    id: str
    title: Mapping[str, str]
    picture: str
    cards: tuple[Card, ...]
    ages: tuple[Age, ...] = ()
    begins: int = 500
    """Where the theme stands when a parent begins: low numbers first, what is needed most."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Cards for one kind of visit, in the order they are needed."""

    id: str
    title: Mapping[str, str]
    picture: str
    cards: tuple[str, ...]


Box = tuple[float, float, float, float]
"""A place to tap in a wide picture: left, top, width and height of 1024 × 512."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to tap in a talk plate, and its word."""

    word: Card
    box: Box


@dataclass(frozen=True, slots=True)
class Plate:
    """A talk plate: one wide scene with places to tap."""

    id: str
    title: Mapping[str, str]
    picture: str
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A wide scene in which the values of a slot are pointed at: a body, to show where it hurts."""

    picture: str
    places: Mapping[str, tuple[Box, ...]]
    """By the id of a value: a leg can be tapped from the front and from behind."""


@dataclass(frozen=True, slots=True)
class TeachBack:
    """What follows an explanation: the parent shows what was understood."""

    ask: str
    """Card that asks for it."""
    after: str
    """Answer set by which a card that explains something is known."""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that has one word in each language: all phrases use it."""

    id: str
    words: Mapping[str, str]
    """The word as a dictionary has it, by language."""
    used: Mapping[str, tuple[str, ...]]
    """Pieces of text by which the word is recognised inside sentences, by language."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """Everything the product knows about a language; a new one is data in `languages.yaml`, never code."""

    code: str
    autonym: str
    names: Mapping[str, str]
    script: str
    direction: str
    addressed: bool
    cast: str
    words: Mapping[str, Translation]
    voices: Mapping[str, Mapping[str, str | int]]
    translators: Mapping[str, str]
    respellings: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    """Per engine: what to find (a regular expression) and what to put there, so that it says a text right."""
    romanisation: str | None = None
    letters: str = ""
    pace: tuple[float, float] = (4.0, 24.0)
    vowels: bool = False
    """Whether a voice needs vowels that people do not write, so that texts want a `speak`."""
    suspect_letters: str = ""
    """Letters that point to another language in the same script."""
    suspect_words: frozenset[str] = frozenset()
    """Words that point to another language in the same script."""
    rare: str = ""
    """Letters that are nearly always a slip of the keyboard."""

    @property
    def forms(self) -> tuple[Form, ...]:
        """Forms of address that this language's sentences may differ in."""
        return ADDRESSED if self.addressed else (Form.BOTH,)


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing to be said aloud: a phrase in one language and one form of address."""

    phrase: str
    language: str
    form: Form
    text: str
    spoken: str
