"""Sentences in Latin letters, by rule, so that a Dutch volunteer can try the words.

It is a help for the eye, not a transcription: sounds that Dutch ears do not tell apart share a letter, and
where the script does not write a sound, the most usual one is guessed. `languages.yaml` names the rules.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from praatplaat.model import Language, Text
from praatplaat.romanisation import arabic, ethiopic

RULES: Mapping[str, Callable[[str], str | None]] = {
    "arabic": arabic.romanise,
    "ethiopic": ethiopic.romanise,
}
"""Rules by the name that a language gives under `romanisation`."""


def romanise(text: Text, language: Language) -> str | None:
    """Return a sentence as a Dutch reader would say it; None where there are no rules, or too few vowels."""
    rules = RULES.get(language.romanisation or "")
    return rules(text.spoken) if rules else None


__all__ = ["RULES", "romanise"]
