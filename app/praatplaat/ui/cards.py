"""A card on a page: its picture, every wording with its sound, and how far each has been checked."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st

from praatplaat.codes import code_of
from praatplaat.library import forms_of
from praatplaat.model import BackTranslation, Card, Form, Language, Review, Text, Translation, Utterance
from praatplaat.review import is_stale
from praatplaat.romanisation import romanise
from praatplaat.ui.content import Content
from praatplaat.ui.markup import Markup, chip, element, joined, phrase, show
from praatplaat.ui.pictures import Players, picture
from praatplaat.ui.session import named, say
from praatplaat.ui.shelf import Entry, Stage
from praatplaat.ui.sound import show_sound


@st.fragment
def show_card(content: Content, entry: Entry, players: Players, languages: tuple[str, ...]) -> None:
    """Show a card in the volunteer's language and those asked for. A fragment: a click redraws one card."""
    card = entry.card
    with st.container(border=True, key=f"card-{card.id}"):
        beside, words = st.columns([1, 3])
        with beside:
            show(_beside(content, card, players))
        with words, st.container(gap="xsmall"):
            for code in (content.library.volunteer, *languages):
                _show_language(content, entry, content.library.languages[code])
            show(*_below(content, card))


def _beside(content: Content, card: Card, players: Players) -> Markup:
    scene = content.gallery.scenes.get(card.picture)
    never = named(scene.not_) if scene else ""
    # The name of the card in its file, and its code on a tablet: whoever has a remark can say which it is.
    code = code_of(card.id)
    lines = [element("p", *_chips(card)), element("p", card.id, class_="quiet")]
    lines.append(element("p", say("code", code=code), class_="quiet", data_code=code))
    if never:
        lines.append(element("p", f"{say('not')}: {never}", class_="quiet"))
    return element("div", picture(content, card.picture, players), *lines, class_="beside")


def _chips(card: Card) -> Iterator[Markup]:
    yield chip(say(f"says-{card.says.value}"), card.says.value)
    if card.ages:
        yield chip(say("years", ages=", ".join(age.value for age in card.ages)), "plain")
    yield from (chip(say(f"care-{care.value}"), "care") for care in card.care)


def _show_language(content: Content, entry: Entry, language: Language) -> None:
    """Show one language of a card: a heading for all but the volunteer's own, then a row for each wording."""
    card, stage = entry.card, entry.stages.get(language.code)
    if stage is not None:
        show(_heading(content, card, language, stage))
    translation = card.texts.get(language.code)
    if translation is None:
        return
    for form, text in forms_of(translation):
        _show_wording(content, card, language, form, text)


def _show_wording(content: Content, card: Card, language: Language, form: Form, text: Text) -> None:
    written, heard = st.columns([5, 3], vertical_alignment="center")
    with written:
        show(_wording(card, language, form, text))
    with heard, st.container(gap=None):
        said = Utterance(card.id, language.code, form, text.text, text.spoken)
        show_sound(content.clips(), said, key=f"make-{card.id}-{language.code}-{form.value}")


def _heading(content: Content, card: Card, language: Language, stage: Stage) -> Markup:
    name = element("span", named(language.names), class_="language")
    parts = [name, chip(say(stage.value), stage.value)]
    if stage is Stage.MISSING:
        parts.append(element("span", say("no-text-carried"), class_="quiet"))
    elif is_stale(card, language.code, content.library.volunteer):
        parts.append(element("span", say("stale"), class_="quiet"))
    elif stage is Stage.DRAFT:
        parts.append(element("span", say("not-carried"), class_="quiet"))
    elif review := card.review.get(language.code):
        parts.append(element("span", _signature(review), class_="quiet"))
    return element("p", *(piece for part in parts for piece in (part, " ")), class_="heading")


def _signature(review: Review) -> str:
    return ", ".join(part for part in (review.by, review.on, review.note) if part)


def _wording(card: Card, language: Language, form: Form, text: Text) -> Markup:
    who = [element("span", say(form.value), class_="form")] if language.addressed else []
    review = card.review.get(language.code)
    back = _back_of(review, form, card.texts[language.code]) if review else None
    lines = (*_spoken(text, language), *_romanised(text, language), *(_back(back) if back else ()))
    return element("div", *who, phrase(text.text, language), *lines, class_="wording", data_form=form.value)


def _spoken(text: Text, language: Language) -> Iterator[Markup]:
    if text.speak and text.speak != text.text:
        label = element("span", say("spoken"))
        yield element("p", label, phrase(text.speak, language, "spoken"), class_="quiet aloud")


def _romanised(text: Text, language: Language) -> Iterator[Markup]:
    if latin := romanise(text, language):
        yield element("p", latin, class_="quiet latin", lang=f"{language.code}-Latn", dir="ltr")


def _back_of(review: Review, form: Form, translation: Translation) -> BackTranslation | None:
    """Return what was understood of a wording; the same words for everybody were heard in any one form."""
    if form in review.back:
        return review.back[form]
    alike = form is Form.BOTH or len(translation.forms) == 1
    return next(iter(review.back.values()), None) if alike else None


def _back(back: BackTranslation) -> Iterator[Markup]:
    facts = (
        say("addressee", who=back.addressee),
        say("verdict", verdict=back.verdict),
        say("round", number=back.round),
    )
    yield element("p", f"{say('back')}: “{back.meaning}” · {' · '.join(facts)}", class_="quiet back")


def _below(content: Content, card: Card) -> Iterator[Markup]:
    """Yield what the volunteer gets with a card: the answers to tap and a tip."""
    volunteer = content.library.volunteer
    answers = content.library.answers_of(card)
    if answers:
        texts = (_source(answer, volunteer) for answer in answers)
        chips = joined(*(piece for text in texts for piece in (chip(text, "parent"), " ")))
        yield element("p", element("span", f"{say('answers')} ", class_="quiet"), chips)
    if tip := named(card.tip):
        yield element("p", element("span", f"{say('tip')} ", class_="quiet"), tip)


def _source(card: Card, volunteer: str) -> str:
    translation = card.texts.get(volunteer)
    return next(iter(translation.texts.values())).text if translation else card.id
