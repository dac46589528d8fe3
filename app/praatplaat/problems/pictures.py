"""What can go wrong with pictures, scenes and casts."""

from __future__ import annotations

from praatplaat.problems.entry import Entry

ENTRIES: dict[str, Entry] = {}
