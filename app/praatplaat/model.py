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
    """How far a text has been checked (see docs/content.md)."""

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
class Card:
    """A picture with a phrase; an answer is a card that a parent says."""

    id: str
    picture: str
    texts: Mapping[str, Translation]
    says: Says = Says.VOLUNTEER
    answers: tuple[str, ...] = ()
    ages: tuple[Age, ...] = ()
    care: Care | None = None
    tip: Mapping[str, str] = field(default_factory=dict)
    review: Mapping[str, Review] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PhraseSet:
    """The cards of one theme: one document, what a coordinator adds."""

    id: str
    title: Mapping[str, str]
    picture: str
    cards: tuple[Card, ...]
    ages: tuple[Age, ...] = ()


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
