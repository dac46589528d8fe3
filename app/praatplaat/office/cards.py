"""One card, or one whole sentence of a card with an open place, inside the document of a set."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from praatplaat import checks
from praatplaat.editing.values import Values
from praatplaat.entries import card_of, sentence_of
from praatplaat.files import Own
from praatplaat.loading import Loader
from praatplaat.model import Card, Language
from praatplaat.office.desk import Office
from praatplaat.problems import ProblemError, problem
from praatplaat.review import wording


def fields_of(document: Values, card_id: str) -> Values:
    """Return the fields of a card or of one of its sentences. Raises ProblemError when it is not there."""
    for card in document["cards"]:
        if card["id"] == card_id:
            return dict(card)
        for name, sentence in card.get("values", {}).items():
            if f"{card['id']}-{name}" == card_id:
                return dict(sentence)
    raise ProblemError(problem("card-unknown", id=card_id))


def card_in(office: Office, document: Values, card_id: str) -> Card:
    """Return a card or a sentence as the rest of the program knows it. Raises ProblemError."""
    languages, _ = languages_of(office.root)
    for fields in document["cards"]:
        card = card_of(fields, languages)
        if card.id == card_id:
            return card
        for name, sentence in fields.get("values", {}).items():
            if f"{card.id}-{name}" == card_id:
                return sentence_of(card, name, sentence, languages, card.picture)
    raise ProblemError(problem("card-unknown", id=card_id))


def wording_of(office: Office, document: Values, card_id: str, language: str) -> str:
    """Return the fingerprint of a card as it reads now; empty for a language it lacks."""
    card = card_in(office, document, card_id)
    return wording(card, language, languages_of(office.root)[1]) if language in card.texts else ""


def with_words(document: Values, card_id: str, language: str, texts: Any) -> Values:  # noqa: ANN401
    """Return the set with other words in one language of a card; how they were checked falls away."""
    changed, fields = _opened(document, card_id)
    fields[language] = texts
    fields.get("review", {}).pop(language, None)
    return changed


def with_review(document: Values, card_id: str, language: str, review: Mapping[str, Any]) -> Values:
    """Return the set with a review of one language of a card."""
    changed, fields = _opened(document, card_id)
    fields.setdefault("review", {})[language] = dict(review)
    return changed


def approved(document: Values, card_id: str, language: str, who: Mapping[str, str]) -> Values:
    """Return the set with a card approved; what it was translated back to stays with it."""
    before = fields_of(document, card_id).get("review", {}).get(language, {})
    return with_review(document, card_id, language, {**before, "state": "approved", **who})


def require_sound(office: Office, document: Values, card_id: str) -> None:
    """Raise ProblemError when the words of a card cannot be shown or said."""
    languages, volunteer = languages_of(office.root)
    card = card_in(office, document, card_id)
    wrong = [one for one in checks.of_card(card, languages, volunteer) if not one.warning]
    if wrong:
        found = problem(wrong[0].code, None, **wrong[0].detail)
        raise ProblemError(found)


def languages_of(root: Path) -> tuple[Mapping[str, Language], str]:
    """Return the languages and which one is the volunteer's."""
    path = root / "phrases" / "languages.yaml"
    return _languages(root, path.stat().st_mtime_ns)


@lru_cache(maxsize=4)
def _languages(root: Path, _: int) -> tuple[Mapping[str, Language], str]:
    loader = Loader(root, Own())
    return loader.languages(), loader.volunteer


def _opened(document: Values, card_id: str) -> tuple[Values, Values]:
    """Return a copy of a set, and the fields of a card in it to change."""
    changed = copy.deepcopy(document)
    for card in changed["cards"]:
        if card["id"] == card_id:
            return changed, card
        for name, sentence in card.get("values", {}).items():
            if f"{card['id']}-{name}" == card_id:
                return changed, sentence
    raise ProblemError(problem("card-unknown", id=card_id))
