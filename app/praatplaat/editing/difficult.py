"""Dutch that is hard to understand or to translate, with something plainer, from `difficult.tsv`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def plainer(kind: str) -> Mapping[str, str]:
    """Return what to write instead, by what is written in small letters.

    Kinds are `word`, `figure` (of speech), `abbreviation`, `known` (long or short, but known to everybody)
    and `state` (looks like a passive, and is none).
    """
    return {
        form.strip(): instead
        for of, written, instead in _rows()
        if of == kind
        for form in written.split(",")
        if form.strip()
    }


@cache
def pattern(kind: str) -> re.Pattern[str]:
    """Return what finds everything of a kind in a text, as words of their own, the longest first."""
    forms = sorted(plainer(kind), key=len, reverse=True)
    either = "|".join(re.escape(form) for form in forms)
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])", re.IGNORECASE)


@cache
def _rows() -> tuple[tuple[str, str, str], ...]:
    text = files("praatplaat.editing").joinpath("difficult.tsv").read_text("utf-8")
    lines = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return tuple((kind, written, instead[0] if instead else "") for kind, written, *instead in lines)
