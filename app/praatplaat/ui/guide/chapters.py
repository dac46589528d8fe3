"""Which chapters the guide has, for whom and in which order; their text is in `docs/guide/`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from praatplaat import places

FOLDER = places.CHECKOUT / "docs" / "guide"
"""A folder for each language of the studio; part of the program, so never overridden."""


class Reader(StrEnum):
    """Whom a chapter is for."""

    VOLUNTEER = "volunteer"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: the name of its file without `.md`, the same in each language."""

    id: str
    reader: Reader

    def path(self, language: str) -> Path:
        """Return the file with this chapter in a language of the studio."""
        return FOLDER / language / f"{self.id}.md"


_FOR_VOLUNTEERS = (
    "first-visit",
    "talking",
    "parent-begins",
    "when-it-goes-wrong",
    "what-is-kept",
    "seven-insights",
)
_FOR_COORDINATORS = (
    "make-a-set",
    "plain-dutch",
    "native-speaker",
    "what-came-in",
    "publishing",
    "import-export",
    "backup-and-people",
)

CHAPTERS = (
    *(Chapter(id_, Reader.VOLUNTEER) for id_ in _FOR_VOLUNTEERS),
    *(Chapter(id_, Reader.COORDINATOR) for id_ in _FOR_COORDINATORS),
)
"""All chapters, in the order in which they are read."""


def chapter_of(id_: str | None) -> Chapter | None:
    """Return the chapter of this name; None where there is no such chapter."""
    return next((one for one in CHAPTERS if one.id == id_), None)


def beside(chapter: Chapter) -> tuple[Chapter | None, Chapter | None]:
    """Return the chapters before and after this one, None where the guide begins or ends."""
    at = CHAPTERS.index(chapter)
    return (CHAPTERS[at - 1] if at else None, CHAPTERS[at + 1] if at + 1 < len(CHAPTERS) else None)
