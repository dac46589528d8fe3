"""Where things are: the shipped content, the clips made from it, and this organisation's own data.

By default everything lives in the checkout. `PRAATPLAAT_ROOT` points at another folder with `phrases/` and
`pictograms/`; `PRAATPLAAT_AUDIO_CACHE` and `PRAATPLAAT_DATA` move what is written to a disk of their own.
"""

from __future__ import annotations

import os
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]


def root() -> Path:
    """Return the folder that holds `phrases/` and `pictograms/`."""
    return _overridden("PRAATPLAAT_ROOT", CHECKOUT)


def phrases() -> Path:
    """Return the folder of phrase sets, answers and languages."""
    return root() / "phrases"


def pictograms() -> Path:
    """Return the folder of scenes and casts."""
    return root() / "pictograms"


def audio_cache() -> Path:
    """Return the folder of generated clips; safe to delete."""
    return _overridden("PRAATPLAAT_AUDIO_CACHE", root() / "audio_cache")


def data() -> Path:
    """Return the folder of this organisation's own database, recordings and packs; never shipped."""
    return _overridden("PRAATPLAAT_DATA", root() / "data")


def own_sets() -> Path:
    """Return the folder of the organisation's own phrase sets; one with a shipped set's id replaces it."""
    return data() / "sets"


def recordings() -> Path:
    """Return the folder of native speakers' clips, with the files they were made from."""
    return data() / "recordings"


def own_pictures() -> Path:
    """Return the folder of the organisation's own photos and drawings."""
    return data() / "pictures"


def own_readings() -> Path:
    """Return the table of what parents took pictures for, as this organisation learnt it."""
    return data() / "comprehension.tsv"


def words() -> Path:
    """Return the folder of word lists, one per language, that an organisation may install."""
    return data() / "words"


def board() -> Path:
    """Return the folder of the board's own files: part of the program, so never overridden."""
    return CHECKOUT / "app" / "board"


def _overridden(variable: str, default: Path) -> Path:
    """Return the folder an environment variable names, read at every call so that tests can change it."""
    named = os.environ.get(variable, "").strip()
    return Path(named).expanduser().resolve() if named else default
