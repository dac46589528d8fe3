"""How far a text has been checked, and in which wording: a review is worth nothing for another one."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator

from praatplaat.model import Card, State, Translation

LENGTH = 16
"""Hexadecimal digits of a fingerprint: enough to tell wordings apart, short enough to read."""


def fingerprint(source: str, translation: Translation) -> str:
    """Return what stands for a source with its translation; spoken forms count: they are heard."""
    read = "\n".join((source, *_lines(translation)))
    return hashlib.sha256(unicodedata.normalize("NFC", read).encode()).hexdigest()[:LENGTH]


def source_text(card: Card, volunteer: str) -> str:
    """Return the sentence that the translations of a card are made from; empty when there is none."""
    source = card.texts.get(volunteer)
    return "\n".join(text.text for text in source.texts.values()) if source else ""


def wording(card: Card, language: str, volunteer: str) -> str:
    """Return the fingerprint of a card as it reads now. Raises KeyError for a language the card lacks."""
    return fingerprint(source_text(card, volunteer), card.texts[language])


def effective_state(card: Card, language: str, volunteer: str) -> State:
    """Return how far a language of a card is checked as it reads now.

    The volunteer's own language is the source: nothing to check it against, so it counts as approved.
    """
    if language == volunteer:
        return State.APPROVED
    review = card.review.get(language)
    if review is None or language not in card.texts or review.of != wording(card, language, volunteer):
        return State.DRAFT
    # Approval is a person's word: without a name it is no more than a check.
    return State.CHECKED if review.state is State.APPROVED and not review.by.strip() else review.state


def is_stale(card: Card, language: str, volunteer: str) -> bool:
    """Return whether somebody checked this language of the card, but in another wording."""
    review = card.review.get(language)
    claimed = review is not None and review.state is not State.DRAFT
    return claimed and language in card.texts and effective_state(card, language, volunteer) is State.DRAFT


def _lines(translation: Translation) -> Iterator[str]:
    """Yield every wording with its form, always in the same order."""
    for form in translation.forms:
        text = translation.texts[form]
        yield f"{form}\t{text.text}\t{text.spoken}"
