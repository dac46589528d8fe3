"""From the values of a content file, their shape already proven, to the model: cards, sets and languages."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from praatplaat.documents import Switch
from praatplaat.model import (
    Age,
    BackTranslation,
    Box,
    Card,
    Care,
    Confirmation,
    Figure,
    Form,
    Language,
    PhraseSet,
    Plan,
    Plate,
    Review,
    Says,
    Spot,
    State,
    Term,
    Text,
    Translation,
)

Values = Mapping[str, Any]


def text_of(value: str | Values) -> Text:
    """Return one wording: a string, or `{text, speak}`."""
    return Text(value) if isinstance(value, str) else Text(value["text"], value.get("speak"))


def translation_of(value: str | Values) -> Translation:
    """Return a sentence in one language: one wording for everybody, or one for each form of address."""
    if isinstance(value, str) or "text" in value:
        return Translation({Form.BOTH: text_of(value)})
    return Translation({form: text_of(value[form.value]) for form in Form if form.value in value})


def card_of(value: Values, languages: Collection[str], says: Says = Says.VOLUNTEER) -> Card:
    """Return a card with its texts in the languages named; `says` is for cards that are silent on it."""
    return Card(
        id=value["id"],
        picture=value["picture"],
        texts={code: translation_of(value[code]) for code in languages if code in value},
        says=Says(value.get("says", says)),
        form=Form(value.get("form", Form.BOTH)),
        answers=tuple(value.get("answers", ())),
        slot=value.get("slot", ""),
        beside=value.get("beside", ""),
        ages=tuple(Age(age) for age in value.get("ages", ())),
        care=_care_of(value.get("care")),
        confirmed=Confirmation(**value["confirmed"]) if "confirmed" in value else None,
        tip=dict(value.get("tip", {})),
        also={code: tuple(words) for code, words in value.get("also", {}).items()},
        figure=value.get("figure"),
        review={code: review_of(review) for code, review in value.get("review", {}).items()},
    )


def _care_of(value: str | list[str] | None) -> tuple[Care, ...]:
    """Return why a card needs care: one reason as a word, or several as a list."""
    named = [value] if isinstance(value, str) else value or ()
    return tuple(Care(one) for one in named)


def sentence_of(card: Card, name: str, value: Values, languages: Collection[str], picture: str) -> Card:
    """Return what a card with a slot says for one value of it; the value lends it its picture."""
    written = {**value, "id": f"{card.id}-{name}", "picture": picture, "form": card.form}
    sentence = card_of(written, languages, card.says)
    return replace(sentence, ages=card.ages, care=card.care, confirmed=card.confirmed)


def plan_of(value: Values) -> Plan:
    """Return a visit plan."""
    return Plan(value["id"], dict(value["title"]), value["picture"], tuple(value["cards"]))


def plate_of(value: Values, words: Mapping[str, Card]) -> Plate:
    """Return a talk plate with those of its places whose word is sound."""
    spots = tuple(Spot(words[one["id"]], _box(one["at"])) for one in value["spots"] if one["id"] in words)
    return Plate(value["id"], dict(value["title"]), value["picture"], spots)


def figure_of(value: Values) -> Figure:
    """Return the wide scene in which the values of a slot are pointed at."""
    return Figure(value["picture"], {name: _boxes(written) for name, written in value["places"].items()})


def _boxes(written: list[Any]) -> tuple[Box, ...]:
    """Return one box, or several."""
    return tuple(_box(one) for one in written) if isinstance(written[0], list) else (_box(written),)


def _box(numbers: list[float]) -> Box:
    left, top, width, height = (float(one) for one in numbers)
    return left, top, width, height


def term_of(value: Values, languages: Collection[str]) -> Term:
    """Return a term; where a language says no more than the word, it is recognised by the word itself."""
    named = {code: value[code] for code in languages if code in value}
    words = {code: one if isinstance(one, str) else one["text"] for code, one in named.items()}
    used = {
        code: (one,) if isinstance(one, str) else tuple(one.get("use", [one["text"]]))
        for code, one in named.items()
    }
    return Term(value["id"], words, used, value.get("note", ""))


def review_of(value: Values) -> Review:
    """Return who checked one language of a card."""
    back = {Form(form): back_translation_of(said) for form, said in value.get("back", {}).items()}
    words = {name: str(value.get(name, "")) for name in ("by", "on", "note", "of")}
    return Review(State(value["state"]), **words, back=back)


def back_translation_of(value: Values) -> BackTranslation:
    """Return what somebody understood who had not seen the source."""
    return BackTranslation(value["meaning"], value["addressee"], value["verdict"], int(value.get("round", 1)))


def set_of(value: Values, cards: tuple[Card, ...]) -> PhraseSet:
    """Return a phrase set with those of its cards that are sound."""
    ages = tuple(Age(age) for age in value.get("ages", ()))
    begins = {"begins": int(value["begins"])} if "begins" in value else {}
    return PhraseSet(value["id"], dict(value["title"]), value["picture"], cards, ages, **begins)


def language_of(code: str, value: Values) -> Language:
    """Return a language; what it does not say keeps the model's own default."""
    suspect = value.get("suspect", {})
    optional = {name: value[name] for name in ("romanisation", "letters", "rare") if name in value}
    if "pace" in value:
        optional["pace"] = tuple(float(speed) for speed in value["pace"])
    return Language(
        code=code,
        autonym=value["autonym"],
        names=dict(value["names"]),
        script=value["script"],
        direction=value["direction"],
        addressed=_on(value.get("addressed")),
        cast=value["cast"],
        words={name: translation_of(word) for name, word in value.get("words", {}).items()},
        voices={engine: dict(voice) for engine, voice in value.get("voices", {}).items()},
        respellings={
            engine: tuple((find, put) for find, put in pairs)
            for engine, pairs in value.get("respell", {}).items()
        },
        translators=dict(value.get("translators", {})),
        vowels=_on(value.get("vowels")),
        suspect_letters=suspect.get("letters", ""),
        suspect_words=frozenset(suspect.get("words", ())),
        **optional,
    )


def _on(value: Switch | None) -> bool:
    """Return a truth value as it was written; off when it was not."""
    return value is not None and value.on
