"""What every part of these pages needs: the content, the office, and who sits there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from praatplaat.library import Library
from praatplaat.model import Language
from praatplaat.office.desk import Actor, Office, Role
from praatplaat.ui.content import Content, content
from praatplaat.ui.reviews.phrases import Phrase, phrases
from praatplaat.ui.session import named
from praatplaat.ui.signing import office, require


@dataclass(frozen=True, slots=True)
class Room:
    """The content of this moment, the office it is kept in, and the coordinator at work."""

    content: Content
    office: Office
    actor: Actor
    phrases: Mapping[str, Phrase]

    @property
    def library(self) -> Library:
        """The texts."""
        return self.content.library

    def language(self, code: str) -> Language | None:
        """Return a language; None for one that is no longer there."""
        return self.library.languages.get(code)

    def title(self, set_id: str) -> str:
        """Return what a set is called; its name in the files for one that is gone."""
        return next((named(one.title) for one in self.library.sets if one.id == set_id), set_id)

    def tongue(self, code: str) -> str:
        """Return what a language is called."""
        found = self.language(code)
        return named(found.names) if found else code


def entered() -> Room:
    """Return the room for a coordinator; for anybody else the page ends here. Raises ProblemError."""
    actor = require(Role.COORDINATOR)
    shown = content()
    return Room(shown, office(), actor, phrases(shown.library))
