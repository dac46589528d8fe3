"""What a card says: the sentence in the volunteer's language with advice, and another language at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import streamlit as st

from praatplaat.editing.hints import hints
from praatplaat.editing.naming import ids_in
from praatplaat.editing.sets import card_in, with_card
from praatplaat.editing.values import Values
from praatplaat.editing.wording import (
    filled_in,
    sentence,
    tidy,
    with_sentence,
    with_text,
    with_wordings,
    wordings,
)
from praatplaat.entries import card_of, sentence_of
from praatplaat.model import ADDRESSED, Card, Form, Language, Says, Text
from praatplaat.review import is_stale
from praatplaat.ui.content import Content
from praatplaat.ui.editing import draft
from praatplaat.ui.editing.faults import faults
from praatplaat.ui.editing.showing import advice, fault, stage_chip
from praatplaat.ui.markup import Markup, element, joined, show
from praatplaat.ui.session import named, say
from praatplaat.ui.shelf import Stage, stage

LONGEST = 600
LANGUAGE, VALUE = "write-language", "write-value"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands: a card, or its whole sentence for one value of the open place; and a language."""

    card: str
    value: str
    language: str
    is_source: bool = False

    def key(self, form: Form, part: str = "text") -> str:
        """Return the key of a field."""
        return f"write-{part}-{self.card}-{self.value}-{self.language}-{form.value}"


def chosen_language(shown: Content) -> str:
    """Return the language that is shown beside the sentence."""
    first = next(iter(shown.library.family_languages), shown.library.languages[shown.library.volunteer])
    return str(st.session_state.get(LANGUAGE) or first.code)


def chosen_form() -> Form:
    """Return whom the preview is for at first."""
    return ADDRESSED[0]


def show_source(shown: Content, card: Values) -> None:
    """Show the field for the sentence, with advice while somebody types, and what is to be mended."""
    library = shown.library
    own = library.languages[library.volunteer]
    value = _choose_value(shown, card)
    written = sentence(card, value) if value else card
    place = Place(card["id"], value, own.code, is_source=True)
    text = filled_in(written, own.code, (Form.BOTH,))[Form.BOTH] if wordings(written, own.code) else Text("")
    if not text.text:
        text = next(iter(wordings(written, own.code).values()), Text(""))
    with st.container(key=f"write-source-{card['id']}"):
        _field(place, Form.BOTH, say("write-sentence", lang=named(own.names)), text.text)
    if found := hints(text.text):
        show(advice(found))
    show(*(fault(one) for one in faults(library, card) if one.language == own.code))


def show_translation(shown: Content, card: Values) -> None:
    """Show one other language of a card: its texts side by side, how far it is, and what is to be mended."""
    library = shown.library
    others = [one for one in library.languages.values() if one.code != library.volunteer]
    if not others:
        return
    value = str(st.session_state.get(f"{VALUE}-{card['id']}") or "")
    whole = _whole(shown, card, value)
    names = {one.code: named(one.names) for one in others}
    code = st.segmented_control(
        say("write-language"),
        list(names),
        default=chosen_language(shown),
        required=True,
        format_func=names.__getitem__,
        key=LANGUAGE,
        label_visibility="collapsed",
    )
    language = library.languages[code or others[0].code]
    show(_standing(shown, whole, language))
    _show_fields(
        language, card, sentence(card, value) if value else card, Place(card["id"], value, language.code)
    )
    show(*_backs(whole, language))
    show(*(fault(one) for one in faults(library, card) if one.language == language.code))


def _choose_value(shown: Content, card: Values) -> str:
    """Show for which value of an open place the whole sentence is written; empty for the card itself."""
    if "slot" not in card:
        return ""
    answers = shown.library.answers
    names = {
        name: next(iter(answers[name].texts[shown.library.volunteer].texts.values())).text
        if name in answers and shown.library.volunteer in answers[name].texts
        else name
        for name in card.get("values", {})
    }
    chosen = st.selectbox(
        say("write-value"),
        ["", *names],
        key=f"{VALUE}-{card['id']}",
        format_func=lambda one: names.get(one, say("write-value-none")),
    )
    return chosen or ""


def _whole(shown: Content, card: Values, value: str) -> Card:
    codes = tuple(shown.library.languages)
    read = card_of(card, codes)
    return sentence_of(read, value, sentence(card, value), codes, read.picture) if value else read


def _standing(shown: Content, card: Card, language: Language) -> Markup:
    far = stage(shown.library, card, language.code)
    parts = [stage_chip(named(language.names), far.value)]
    if is_stale(card, language.code, shown.library.volunteer):
        parts.append(element("span", say("write-stale"), class_="quiet"))
    elif far is Stage.DRAFT:
        parts.append(element("span", say("write-draft-why"), class_="quiet"))
    review = card.review.get(language.code)
    if review and review.by and far in (Stage.CHECKED, Stage.APPROVED):
        parts.append(element("span", say("write-by", by=review.by), class_="quiet"))
    return element("p", joined(*(joined(one, " ") for one in parts)))


def _backs(card: Card, language: Language) -> Iterator[Markup]:
    """Yield what each text was translated back to."""
    review = card.review.get(language.code)
    for form, back in (review.back if review else {}).items():
        whom = f" ({say(form.value)})" if form is not Form.BOTH else ""
        yield element("p", say("write-means", meaning=back.meaning), whom, class_="quiet")


def _show_fields(language: Language, card: Values, written: Values, place: Place) -> None:
    texts = wordings(written, language.code)
    only = Form(card["form"]) if "form" in card and language.addressed else None
    forms: tuple[Form, ...] = (only,) if only else language.forms
    if language.addressed and not only:
        forms = _choose_forms(place, texts)
    filled = filled_in(written, language.code, forms)
    with st.container(key=f"written-{language.direction}-{language.script}-{place.card}-{language.code}"):
        for form, column in zip(forms, st.columns(len(forms)), strict=True):
            with column:
                _field(place, form, _label(language, form, card), filled[form].text)
        if language.vowels or any(text.speak for text in texts.values()):
            _show_spoken(place, forms, language, card, {form: filled[form].speak or "" for form in forms})


def _choose_forms(place: Place, texts: object) -> tuple[Form, ...]:
    """Show whether one text serves for woman and man; return for whom a text is asked."""
    key = place.key(Form.BOTH, "one")
    has = isinstance(texts, dict) and Form.BOTH in texts
    if has or key not in st.session_state:
        st.session_state.setdefault(key, has)
    one = st.toggle(say("write-one"), key=key, on_change=_joined, args=(place, key))
    return (Form.BOTH,) if one else ADDRESSED


def _show_spoken(
    place: Place, forms: tuple[Form, ...], language: Language, card: Values, spoken: dict[Form, str]
) -> None:
    with st.expander(say("write-spoken"), key=f"write-spoken-{place.card}-{place.value}-{place.language}"):
        show(element("p", say("write-spoken-why"), class_="quiet"))
        for form, column in zip(forms, st.columns(len(forms)), strict=True):
            with column:
                _field(place, form, _label(language, form, card), spoken[form], part="speak")


def _label(language: Language, form: Form, card: Values) -> str:
    says = "-says" if form is not Form.BOTH and card.get("says") == Says.PARENT else ""
    return say(f"write-text-{form.value}{says}", lang=named(language.names))


def _field(place: Place, form: Form, label: str, text: str, part: str = "text") -> None:
    """Show a field; it is filled anew only when the set has something else than what stands in it."""
    key = place.key(form, part)
    if key not in st.session_state or tidy(str(st.session_state[key] or "")) != text:
        st.session_state[key] = text
    if place.is_source:
        st.text_input(label, key=key, max_chars=LONGEST, on_change=_write, args=(place, form), live="400ms")
    else:
        st.text_area(label, key=key, max_chars=LONGEST, height=100, on_change=_write, args=(place, form))


def _write(place: Place, form: Form) -> None:
    """Put what stands in the fields of a form in the set."""
    text = str(st.session_state.get(place.key(form)) or "")
    speak = str(st.session_state.get(place.key(form, "speak")) or "")
    _change(
        place, lambda values, own: with_text(values, place.language, form, Text(text, speak or None), own)
    )


def _joined(place: Place, key: str) -> None:
    """Make one text of two, or two of one that can then be made to differ."""

    def made(values: Values, own: str) -> Values:
        texts = dict(wordings(values, place.language))
        if st.session_state[key]:
            first = next((texts[form] for form in ADDRESSED if form in texts), None)
            return with_text(values, place.language, Form.BOTH, first, own) if first else values
        shared = texts.get(Form.BOTH)
        return with_wordings(values, place.language, dict.fromkeys(ADDRESSED, shared)) if shared else values

    _change(place, made)


def _change(place: Place, made: Callable[[Values, str], Values]) -> None:
    from praatplaat.ui.content import content  # noqa: PLC0415 (a click may come before the page is drawn)

    own = content().library.volunteer

    def changed(document: Values) -> Values:
        if place.card not in ids_in(document):
            return document
        card = card_in(document, place.card)
        if not place.value:
            return with_card(document, made(card, own))
        said = made(
            {"form": card["form"], **sentence(card, place.value)}
            if "form" in card
            else sentence(card, place.value),
            own,
        )
        said = {name: one for name, one in said.items() if name != "form"}
        return with_card(document, with_sentence(card, place.value, said, own))

    draft.change(changed)
