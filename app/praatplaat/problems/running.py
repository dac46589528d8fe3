"""What can go wrong with running the program: commands, server, disk."""

from __future__ import annotations

from praatplaat.problems.entry import Entry

ENTRIES: dict[str, Entry] = {}
