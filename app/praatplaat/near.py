"""The name somebody probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known name most like this one; empty when none is like it."""
    # In a code of two or three letters, one slip is half of it.
    cutoff = 0.5 if len(name) <= 3 else 0.6
    return next(iter(get_close_matches(name, sorted(known), n=1, cutoff=cutoff)), "")
