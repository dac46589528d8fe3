"""Fonts of a pack: one file for each script and weight, cut again only when its letters change."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from praatplaat import fonts
from praatplaat.pack.assets import Assets, encoded, recall
from praatplaat.writing import write

RECIPE = 1
"""Raise this when the same letters would be cut differently."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One font to cut."""

    script: str
    weight: int
    letters: str

    @property
    def key(self) -> str:
        """What stands for everything that makes the font what it is."""
        source = fonts.SOURCES[self.script]
        seen = f"{RECIPE} {source.package} {source.file} {self.script} {self.weight} {self.letters}"
        return hashlib.sha256(seen.encode()).hexdigest()


class Lettering:
    """Collects what is written in each script, then cuts its fonts."""

    def __init__(self, assets: Assets, memory: Path) -> None:
        self._assets, self._memory = assets, memory
        self._texts: dict[str, set[str]] = {}

    def add(self, script: str, text: str) -> None:
        """Note what will be shown in a script."""
        self._texts.setdefault(script, set()).update(text)

    def cut(self) -> list[dict[str, Any]]:
        """Return the fonts of every script that has one, as the pack names them. Raises OSError."""
        known = recall(self._memory)
        files = {wanted: self._file(wanted, known.get(wanted.key)) for wanted in self._wanted()}
        write(self._memory, encoded({wanted.key: file for wanted, file in files.items()}))
        return [
            {
                "script": one.script,
                "family": f"Praatplaat {one.script}",
                "weight": one.weight,
                "file": file[0],
            }
            for one, file in files.items()
        ]

    def _wanted(self) -> Iterator[_Wanted]:
        for script in sorted(self._texts.keys() & fonts.SOURCES.keys()):
            kept = fonts.letters(script, self._texts[script])
            yield from (_Wanted(script, weight, kept) for weight in fonts.WEIGHTS)

    def _file(self, wanted: _Wanted, known: Any) -> tuple[str, int]:  # noqa: ANN401 (read from disk)
        if known and self._assets.holds(known[0], known[1]):
            return known[0], known[1]
        font = fonts.cut(wanted.script, wanted.weight, wanted.letters)
        return self._assets.keep(font, "woff2"), len(font)
