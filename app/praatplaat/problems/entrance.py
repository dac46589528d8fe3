"""What can go wrong at the door: signing in, links and invitations."""

from __future__ import annotations

from collections.abc import Mapping

from praatplaat.problems.entry import Entry

ENTRIES: Mapping[str, Entry] = {}
