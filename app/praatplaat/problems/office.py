"""What can go wrong where the studio keeps its work, and who may do what."""

from __future__ import annotations

from collections.abc import Mapping

from praatplaat.problems.entry import Entry

ENTRIES: Mapping[str, Entry] = {}
