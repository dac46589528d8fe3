"""One entry of the catalogue: what is wrong and how to mend it, in two languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from string import Formatter


@dataclass(frozen=True, slots=True)
class Entry:
    """What is wrong, and what to do, per language. Names in braces are filled from the problem."""

    nl: tuple[str, str]
    en: tuple[str, str]
    warning: bool = False

    def said(self, language: str) -> tuple[str, str]:
        """Return the sentences in Dutch when asked for, otherwise in English."""
        return self.nl if language == "nl" else self.en

    @property
    def names(self) -> frozenset[str]:
        """Names of the details that the sentences ask for."""
        return frozenset(self._names())

    def check(self, detail: Mapping[str, object]) -> None:
        """Raise TypeError when a detail that the sentences ask for is not given."""
        if absent := self.names - detail.keys():
            raise TypeError(f"a problem lacks the details {sorted(absent)}")

    def _names(self) -> Iterator[str]:
        for sentence in (*self.nl, *self.en):
            yield from (name for _, name, _, _ in Formatter().parse(sentence) if name)
