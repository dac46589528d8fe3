"""Words side by side: what is there now and what is proposed, with what differs marked in both."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from praatplaat.editing.comparing import Change, Run, changed_words
from praatplaat.entries import translation_of
from praatplaat.model import Card, Form, Language, Translation
from praatplaat.ui.markup import Markup, element, phrase
from praatplaat.ui.session import say

_TAGS = {Change.REMOVED: "del", Change.ADDED: "ins"}


def wordings(card: Card, language: Language) -> Markup:
    """Return what a card says in a language, in each form of address."""
    there = card.texts.get(language.code)
    lines = (
        element("div", *_form(form, language), phrase(text.text, language))
        for form, text in (there.texts.items() if there else ())
    )
    return element("div", *lines, class_="words")


def proposal(card: Card, language: Language, texts: Any) -> Markup:  # noqa: ANN401 (a text of the schema)
    """Return the words now and those proposed, one below the other for each form of address."""
    before, after = card.texts.get(language.code, Translation({})), translation_of(texts)
    pairs = (
        element("div", *_form(form, language), *_pair(before, after, form, language), class_="pair")
        for form in after.forms
    )
    return element("div", *pairs, class_="words")


def _form(form: Form, language: Language) -> Iterator[Markup]:
    if language.addressed:
        yield element("span", say(form.value), class_="form")


def _pair(before: Translation, after: Translation, form: Form, language: Language) -> Iterator[Markup]:
    old = before.texts.get(form) or before.texts.get(Form.BOTH) or next(iter(before.texts.values()), None)
    new = after.texts[form]
    runs = changed_words(old.text if old else "", new.text)
    for name, change in (("reviews-old", Change.REMOVED), ("reviews-new", Change.ADDED)):
        words = _marked((run for run in runs if run.change in (None, change)), language)
        yield element(
            "p", element("span", say(name), class_="form"), words, class_=name.removeprefix("reviews-")
        )


def _marked(runs: Iterator[Run], language: Language) -> Markup:
    """Return a text in its direction, with the words that are in one version only marked."""
    parts = (element(_TAGS[run.change], run.words) if run.change else run.words for run in runs)
    spaced = (piece for part in parts for piece in (part, " "))
    facts = {"lang": language.code, "dir": language.direction, "data_script": language.script}
    return element("bdi", *spaced, class_="phrase", **facts)
