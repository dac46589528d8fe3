"""What can go wrong while somebody writes phrase sets in the studio."""

from __future__ import annotations

from collections.abc import Mapping

from praatplaat.problems.entry import Entry

ENTRIES: Mapping[str, Entry] = {}
