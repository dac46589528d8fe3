"""Reading a chapter: Markdown in which pictures, and ways on to other chapters, have a line of their own.

So the same file reads well in the repository, and the studio can put a picture beside its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from praatplaat.ui.guide.chapters import Chapter

_PICTURE = re.compile(r"!\[(?P<alt>[^\]]+)\]\((?P<target>[^)]+)\)")
_WAY_ON = re.compile(r"[A-Z][\w ]+: \[[^\]]+\]\((?P<chapter>[\w-]+)\.md\)")
_SECTION = re.compile(r"^## ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the guide, and what it shows in words."""

    path: Path
    alt: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its text, in Markdown, and its pictures; the opening of a chapter has no heading."""

    heading: str
    text: str
    pictures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class Pages:
    """A chapter as it is read: its title, its opening and sections, and the chapters it leads on to."""

    title: str
    sections: tuple[Section, ...]
    ways_on: tuple[str, ...]


def pages_of(chapter: Chapter, language: str) -> Pages:
    """Return a chapter in a language of the studio. Raises OSError where its file is missing."""
    path = chapter.path(language)
    return _pages(path, path.stat().st_mtime_ns)


@cache
def _pages(path: Path, _changed: int) -> Pages:
    title, _, text = path.read_text(encoding="utf-8").removeprefix("# ").partition("\n")
    opening, *others = _SECTION.split(text)
    sections = (_section("", opening, path), *(_section(*_headed(one), path) for one in others))
    return Pages(title.strip(), sections, tuple(_ways_on(text)))


def _headed(section: str) -> tuple[str, str]:
    heading, _, text = section.partition("\n")
    return heading.strip(), text


def _section(heading: str, written: str, path: Path) -> Section:
    pictures = (_picture(found, path) for line in written.splitlines() if (found := _PICTURE.fullmatch(line)))
    kept = (
        line for line in written.splitlines() if not _PICTURE.fullmatch(line) and not _WAY_ON.fullmatch(line)
    )
    return Section(heading, "\n".join(kept).strip(), tuple(pictures))


def _picture(found: re.Match[str], path: Path) -> Picture:
    return Picture((path.parent / found["target"]).resolve(), found["alt"])


def _ways_on(text: str) -> Iterator[str]:
    found = (_WAY_ON.fullmatch(line) for line in text.splitlines())
    yield from (one["chapter"] for one in found if one)
