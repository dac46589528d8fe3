"""What a card says in one language, form by form, and the shape in which a set writes it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

from praatplaat.editing.fields import with_entry, with_field
from praatplaat.editing.values import Values
from praatplaat.entries import translation_of
from praatplaat.model import ADDRESSED, Form, State, Text

Wordings = Mapping[Form, Text]
"""The texts of one language: one for `both`, or one for `woman` and one for `man`."""


def tidy(written: str) -> str:
    """Return a sentence as it is kept: one line, in normal form (NFC), without signs that no file holds."""
    kept = (sign for sign in written if sign.isspace() or unicodedata.category(sign) not in {"Cc", "Cs"})
    return " ".join(unicodedata.normalize("NFC", "".join(kept)).split())


def wordings(card: Values, language: str) -> Wordings:
    """Return what a card, or one sentence of it, says in a language; nothing when it lacks it."""
    return translation_of(card[language]).texts if language in card else {}


def filled_in(card: Values, language: str, forms: tuple[Form, ...]) -> Wordings:
    """Return a text for each form that a page asks for, empty where there is none, to put side by side.

    One wording for everybody stands with each form; a text for a woman alone is never shown as a man's.
    """
    written = wordings(card, language)
    return {form: written.get(form) or written.get(Form.BOTH) or Text("") for form in forms}


def with_wordings(card: Values, language: str, texts: Wordings) -> Values:
    """Return a card that says exactly this in a language, its review untouched; without texts, nothing."""
    if texts == wordings(card, language):
        return card
    shaped: dict[str, Any] = {form.value: _shaped(texts[form]) for form in Form if form in texts}
    return with_field(card, language, shaped[Form.BOTH] if shaped.keys() == {Form.BOTH} else shaped)


def with_text(card: Values, language: str, form: Form, text: Text, volunteer: str) -> Values:
    """Return a card that says a text in a language and form; an empty text takes it away.

    A text for `both` takes the place of those for woman and man; one for a woman or a man leaves the other
    with what was for both. The same function serves the sentences of a slot.

    What changes is a draft again. The review of that language keeps its note, and nothing else: name, day
    and back-translation were about the old text, and the earlier version of the set still has them. Reviews
    of the *other* languages stay as they are when the source changes: the fingerprint in them no longer fits,
    so they count as drafts, and count again should the source be put back. A professional's confirmation goes
    as soon as the source changes, for it has no fingerprint.
    """
    before = wordings(card, language)
    after = _placed(before, form, Text(tidy(text.text), _spoken(text)), _meant(card))
    if after == before:
        return card
    changed = _as_draft(with_wordings(card, language, after), language, bool(after))
    return with_field(changed, "confirmed", None) if language == volunteer else changed


def sentence(card: Values, value: str) -> Values:
    """Return the whole sentence of a card for one value of its slot; empty when there is none."""
    found: Values = card.get("values", {}).get(value, {})
    return found


def with_sentence(card: Values, value: str, said: Values, volunteer: str) -> Values:
    """Return a card with the whole sentence for a value of its slot; an empty one takes it away.

    Where its source changes, a professional's confirmation of the card goes, as in `with_text`.
    """
    changed = with_entry(card, "values", value, said)
    is_source_kept = wordings(said, volunteer) == wordings(sentence(card, value), volunteer)
    return changed if is_source_kept else with_field(changed, "confirmed", None)


def _meant(card: Values) -> tuple[Form, ...]:
    """Return for whom a card is: woman and man, or one of them."""
    return (Form(card["form"]),) if "form" in card else ADDRESSED


def _placed(before: Wordings, form: Form, text: Text, meant: tuple[Form, ...]) -> dict[Form, Text]:
    """Return the texts of a language after one is written or taken away."""
    if form is Form.BOTH:
        # Emptying the field for everybody says nothing about the texts for a woman and for a man.
        return {Form.BOTH: text} if text.text else _apart(before)
    shared = before.get(Form.BOTH)
    apart = _apart(before)
    if shared:
        apart = {**dict.fromkeys(meant, shared), **apart}
        if apart.get(form) == text:
            return dict(before)
    placed = {**apart, form: text}
    return {one: said for one, said in placed.items() if said and said.text}


def _apart(texts: Wordings) -> dict[Form, Text]:
    """Return the texts that are for a woman or a man alone."""
    return {form: text for form, text in texts.items() if form in ADDRESSED}


def _spoken(text: Text) -> str | None:
    """Return how a text is spoken, where that differs from how it is written."""
    said = tidy(text.speak or "")
    return said if said and said != tidy(text.text) else None


def _shaped(text: Text) -> str | Values:
    return {"text": text.text, "speak": text.speak} if text.speak else text.text


def _as_draft(card: Values, language: str, is_said: bool) -> Values:
    """Return a card with the review of a language back at the start; without a text there is none."""
    reviewed = card.get("review", {}).get(language)
    if reviewed is None:
        return card
    kept = {name: reviewed[name] for name in ("note",) if name in reviewed}
    return with_entry(card, "review", language, {"state": State.DRAFT.value, **kept} if is_said else None)
