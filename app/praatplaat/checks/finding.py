"""What a check finds, before anybody knows in which file it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from praatplaat.documents import Way
from praatplaat.problems import CATALOGUE


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault and the way to it within the card, set or file that was checked.

    `language` is set when only the text in that language is at fault, so that the rest can stay.
    """

    code: str
    way: Way = ()
    detail: Mapping[str, object] = field(default_factory=dict)
    language: str = ""

    @property
    def warning(self) -> bool:
        """Whether this is advice: nothing is left out because of it."""
        return CATALOGUE[self.code].warning
