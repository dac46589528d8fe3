"""What can go wrong with workbooks and bundles that come in or go out."""

from __future__ import annotations

from collections.abc import Mapping

from praatplaat.problems.entry import Entry

ENTRIES: Mapping[str, Entry] = {}
