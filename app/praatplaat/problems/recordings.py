"""What can go wrong with recordings of native speakers."""

from __future__ import annotations

from collections.abc import Mapping

from praatplaat.problems.entry import Entry

ENTRIES: Mapping[str, Entry] = {}
