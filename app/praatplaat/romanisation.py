"""Sentences in Latin letters, by rule, so that a volunteer can try the words."""

from __future__ import annotations

from praatplaat.model import Language, Text


def romanise(text: Text, language: Language) -> str | None:
    """Return a sentence in Latin letters for Dutch eyes; None where the language has no rules for it."""
    return None
