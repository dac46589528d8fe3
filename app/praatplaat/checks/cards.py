"""One card: what it says in each language and form, against its source and against the other cards."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from praatplaat.checks.finding import Finding
from praatplaat.checks.synonyms import of_synonyms
from praatplaat.checks.wording import of_text, words_of
from praatplaat.documents import Way
from praatplaat.model import ADDRESSED, Card, Form, Language, State, Text, Translation, filled
from praatplaat.near import nearest
from praatplaat.problems import Where
from praatplaat.review import is_stale, source_text, wording
from praatplaat.shapes import CARD_FIELDS

LONGEST = 12
"""Words in a sentence of the volunteer: longer ones are not remembered across two languages."""

RATIO = (0.25, 3.0)
"""Letters of a translation per letter of its source; outside this something is missing or added."""

SLACK = 16
"""Letters by which a translation may differ from its source whatever the ratio: short words vary most."""


def of_fields(value: Mapping[str, Any], codes: Collection[str]) -> Iterator[Finding]:
    """Yield what is wrong with a card as written: unknown languages, one text beside two forms."""
    for key in value.keys() - CARD_FIELDS - set(codes):
        near = nearest(key, {*CARD_FIELDS, *codes} - value.keys())
        code = "unknown-language-near" if near else "unknown-language"
        yield Finding(code, (key,), {"name": key, "near": near, "known": ", ".join(codes)}, key)
    for key in [key for key in codes if isinstance(value.get(key), dict)]:
        if "text" in value[key] and any(form.value in value[key] for form in Form):
            yield Finding("text-and-forms", (key,), {}, key)


def of_card(card: Card, languages: Mapping[str, Language], volunteer: str) -> Iterator[Finding]:
    """Yield what is wrong with a card; nothing is known without languages, when their file is broken."""
    if not languages:
        return
    if volunteer not in card.texts:
        yield Finding("no-source", (), {"language": volunteer})
        return
    for code, translation in card.texts.items():
        yield from _of_translation(translation, languages[code], card)
    yield from _lengths(card, volunteer)
    yield from _reviews(card, volunteer)
    yield from of_synonyms(card, languages)


def _of_translation(translation: Translation, language: Language, card: Card) -> Iterator[Finding]:
    yield from _forms(translation, language, card.form)
    for form, text in translation.texts.items():
        way = way_of(language.code, form)
        yield from _slot(text, card.slot, language.code, way)
        yield from of_text(filled(text, card.slot), language, way)


def _slot(text: Text, slot: str, code: str, way: Way) -> Iterator[Finding]:
    """Hold the open place in a text against the slot of its card."""
    said = [text.text] if text.speak is None else [text.text, text.speak]
    if slot and any(one.count(f"{{{slot}}}") != 1 for one in said):
        yield Finding("slot-absent", way, {"slot": f"{{{slot}}}"}, code)
    elif not slot and any("{" in one or "}" in one for one in said):
        yield Finding("slot-stray", way, {"text": text.text}, code)


def way_of(code: str, form: Form) -> Way:
    """Return the way to a wording within its card."""
    return (code,) if form is Form.BOTH else (code, form.value)


def _forms(translation: Translation, language: Language, only: Form) -> Iterator[Finding]:
    """Hold the forms that are written against those the language has, and against whom the card is for."""
    code, written = language.code, set(translation.texts)
    if only is not Form.BOTH and language.addressed:
        if not written <= {only, Form.BOTH}:
            yield Finding("form-for-nobody", (code,), {"language": code, "form": only.value}, code)
        return
    if not language.addressed:
        if written != {Form.BOTH}:
            yield Finding("forms-unwanted", (code,), {"language": code}, code)
        return
    absent = [form for form in ADDRESSED if form not in written]
    if Form.BOTH not in written and absent:
        yield Finding("form-missing", (code,), {"language": code, "form": absent[0].value}, code)
    if not absent and translation.texts[Form.WOMAN] == translation.texts[Form.MAN]:
        yield Finding("forms-alike", (code,), {"language": code}, code)


def _lengths(card: Card, volunteer: str) -> Iterator[Finding]:
    """Yield a source that is long to say, and translations that are much longer or shorter than it."""
    source = source_text(card, volunteer)
    if (words := len(words_of(source))) > LONGEST:
        yield Finding("source-long", (volunteer,), {"words": words, "most": LONGEST}, volunteer)
    for code, translation in card.texts.items():
        for form, text in translation.texts.items():
            ratio = len(text.text) / len(source)
            if not RATIO[0] <= ratio <= RATIO[1] and abs(len(text.text) - len(source)) > SLACK:
                yield Finding(
                    "length-odd", way_of(code, form), {"ratio": f"{ratio:.1f}", "source": source}, code
                )


def _reviews(card: Card, volunteer: str) -> Iterator[Finding]:
    for code, review in card.review.items():
        if is_stale(card, code, volunteer):
            fault = "review-stale" if review.of else "review-unstamped"
            detail = {"state": review.state.value, "of": wording(card, code, volunteer)}
            yield Finding(fault, ("review", code), detail, code)
        if review.state is State.APPROVED and not review.by.strip():
            yield Finding("approved-unnamed", ("review", code), {}, code)


class Sames:
    """Finds cards that say the same: mostly one was copied and then forgotten."""

    def __init__(self) -> None:
        self._seen: dict[tuple[object, ...], tuple[str, Where]] = {}

    def again(self, card: Card, where: Where, volunteer: str) -> list[Finding]:
        """Return a finding when a card before this one says the same, the source first; one is enough."""
        codes = sorted(card.texts, key=lambda code: code != volunteer)
        found = [finding for code in codes if (finding := self._same(card, code, where))]
        return found[:1]

    def _same(self, card: Card, code: str, where: Where) -> Finding | None:
        texts = card.texts[code].texts
        key = (code, card.says, *(texts[form].text.casefold() for form in Form if form in texts))
        first, place = self._seen.setdefault(key, (card.id, where))
        if place is where:
            return None
        return Finding("same-text", (code,), {"language": code, "id": first, "first": place}, code)
