"""What the page for native speakers asks of the office: who visits, which phrases, what is said of them.

The page knows nothing of how any of it is kept. Every method may be called in a thread of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from praatplaat.model import BackTranslation, Form, Says, State, Text
from praatplaat.office.reviews import Said
from praatplaat.problems import Problem
from praatplaat.speech.recordings import Consent


@dataclass(frozen=True, slots=True)
class Visit:
    """One native speaker with their invitation. `session` is what the browser keeps, sealed."""

    session: str = field(repr=False)
    name: str
    language: str
    sets: tuple[str, ...]
    expires: datetime
    organisation: str


@dataclass(frozen=True, slots=True)
class Wording:
    """What is said in one form of address, how it sounds now, and what somebody understood."""

    text: Text
    clip: str | None = None
    """Name of the clip that tablets would play; None when there is none."""
    computer: bool = True
    """Whether that clip is a computer's voice."""
    recorded: bool = False
    """Whether this native speaker has recorded it."""
    back: BackTranslation | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """One phrase to look at: a card in the language of the visit."""

    set_id: str
    title: Mapping[str, str]
    """The name of its set, per language."""
    card: str
    says: Says
    picture: str
    wordings: Mapping[Form, Wording]
    meanings: Mapping[str, str]
    """The same phrase in other languages, the source first."""
    state: State
    wording: str
    """Fingerprint of what is shown: a verdict is about these words and no others."""
    said: tuple[Said, ...] = ()
    """What this native speaker has said of these words."""
    asked: str = ""
    """What the coordinator asks about it; empty when nothing."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said of a phrase; `texts` only with a correction."""

    set_id: str
    card: str
    wording: str
    said: Said
    texts: Mapping[Form, str] = field(default_factory=dict)
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """A recording that was listened to and not kept yet; both sounds are MP3."""

    id: str
    before: bytes = field(repr=False)
    after: bytes = field(repr=False)
    seconds: float
    advice: tuple[Problem, ...] = ()


class ReviewDesk(Protocol):
    """The office, as far as the page for native speakers goes. What is refused raises ProblemError."""

    def enter(self, token: str) -> Visit:
        """Return the visit of a link. Raises ProblemError: invitation-expired, -revoked or -unknown."""

    def visit_of(self, session: str) -> Visit | None:
        """Return the visit that a browser came back with; None when its invitation holds no more."""

    def rename(self, visit: Visit, name: str) -> Visit:
        """Return the visit under the name that somebody wants to be known by."""

    def tasks(self, visit: Visit) -> tuple[Task, ...]:
        """Return the phrases of the sets somebody was invited for, in order."""

    def say(self, visit: Visit, verdict: Verdict) -> None:
        """Keep what somebody says of a phrase."""

    def hear(self, visit: Visit, data: bytes, set_id: str, card: str, form: Form) -> Heard:
        """Listen to a recording, and hold it until it is kept or a while has gone by."""

    def keep(self, visit: Visit, heard: str, consent: Consent) -> None:
        """Keep a recording that was heard."""

    def clip(self, visit: Visit, name: str) -> Path | None:
        """Return the MP3 file of a clip in the phrases of this visit; None for any other name."""
