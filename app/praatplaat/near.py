"""The name somebody probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known name most like this one; empty when none is like it."""
    return next(iter(get_close_matches(name, sorted(known), n=1, cutoff=0.6)), "")
