"""What stands in a pack: the base that every tablet carries, and the part of one family language."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from praatplaat import fonts
from praatplaat.codes import code_of
from praatplaat.library import Library, forms_of
from praatplaat.model import Card, Form, Language, PhraseSet, Plan, Plate, Text, Translation, filled
from praatplaat.pack.assets import Assets, encoded
from praatplaat.pack.drawings import Drawings, Gallery
from praatplaat.pack.extras import extras, figures
from praatplaat.pack.lettering import Lettering
from praatplaat.pack.search import index
from praatplaat.pack.sounds import Named, Sounds, is_carried
from praatplaat.romanisation import romanise

Entry = dict[str, Any]

PORTRAIT = {Form.WOMAN: "who-woman", Form.MAN: "who-man"}
"""Scenes that stand for the forms of address a parent chooses from."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the files of a pack come from."""

    assets: Assets
    sounds: Sounds
    drawings: Drawings
    lettering: Lettering


class Contents:
    """Writes down base and parts, and notes on the way which letters they use."""

    def __init__(self, library: Library, gallery: Gallery, sources: Sources) -> None:
        self._library, self._gallery = library, gallery
        self._assets, self._sounds = sources.assets, sources.sounds
        self._drawings, self._lettering = sources.drawings, sources.lettering

    def cards(self) -> dict[str, Entry]:
        """Return every card and answer in the volunteer's language."""
        volunteer = self._library.languages[self._library.volunteer]
        shown = (card for card in self._library.cards() if not card.withheld)
        return {card.id: self._card(card, volunteer) for card in shown}

    def base(self, cards: dict[str, Entry], lettering: Iterable[Entry], offered: Iterable[str]) -> Entry:
        """Return the cards with their sets and the core bar, and what they are searched by.

        The fonts come with it, for the first screen. `offered` are the family languages of the pack.
        """
        search = self._assets.keep(encoded(index(self._library, cards, offered)), "json")
        fonts_of = (font["file"] for font in lettering)
        files = [*_files(card.get("clip") for card in cards.values()), *fonts_of, search]
        return {
            "volunteer": _about(self._library.languages[self._library.volunteer]),
            "sets": [_set(one) for one in self._library.sets],
            "plans": [_plan(one) for one in self._library.plans],
            "plates": [_plate(one) for one in self._library.plates],
            "core": list(self._library.core),
            "figures": figures(self._library, cards),
            **self._teach_back(cards),
            "search": search,
            "cards": cards,
            "assets": self._sizes(files),
        }

    def part(self, language: Language, greeting: Entry) -> Entry:
        """Return everything of one family language; what greets its speakers is downloaded with it."""
        cards = [card for card in self._library.cards() if is_carried(card, language.code, self._library)]
        texts = {card.id: self._texts(card, language) for card in cards}
        pictures = {form.value: self._drawings.all(language, form) for form in language.forms}
        said = (text.get("clip") for forms in texts.values() for text in forms.values())
        drawn = (file for names in pictures.values() for file in names.values())
        return {
            "language": language.code,
            "titles": dict(self._titles(language)),
            "texts": texts,
            "state": {card.id: self._library.state(card, language.code).value for card in cards},
            "pictures": pictures,
            "alts": {name: dict(scene.alt) for name, scene in sorted(self._gallery.scenes.items())},
            "assets": self._sizes([*_files(said), *drawn, *_greeting_files(greeting)]),
        }

    def greeting(self, language: Language) -> Entry:
        """Return what the first screen shows of a language, before anything of it is downloaded."""
        name = self._sounds.of(f"language:{language.code}", language.code, Form.BOTH, Text(language.autonym))
        self._note(language, [language.autonym])
        return {
            **_about(language),
            "forms": [form.value for form in language.forms],
            "words": {word: self._word(word, language) for word in sorted(language.words)},
            "name_clip": name.get("clip"),
            "who": dict(self._who(language)),
        }

    def _teach_back(self, cards: Collection[str]) -> Entry:
        teach_back = self._library.teach_back
        return {"teach_back": teach_back.ask} if teach_back and teach_back.ask in cards else {}

    def _card(self, card: Card, volunteer: Language) -> Entry:
        text = filled(_said(card.texts[volunteer.code], Form.BOTH), card.slot)
        self._note(volunteer, [text.text])
        return {
            "code": code_of(card.id),
            "says": card.says.value,
            **extras(card, self._library),
            "answers": [answer.id for answer in self._library.answers_of(card) if not answer.withheld],
            "ages": [age.value for age in card.ages],
            "care": [care.value for care in card.care],
            "picture": card.picture,
            "tip": dict(card.tip),
            "text": text.text,
            "long": fonts.is_long(text.text, volunteer.script),
            **({} if card.slot else self._sounds.of(card.id, volunteer.code, Form.BOTH, text)),
        }

    def _texts(self, card: Card, language: Language) -> dict[str, Entry]:
        translation = card.texts[language.code]
        return {
            form.value: self._text(card, language, form, filled(_said(translation, form), card.slot))
            for form in language.forms
            if card.form in (Form.BOTH, form) or form is Form.BOTH
        }

    def _text(self, card: Card, language: Language, form: Form, text: Text) -> Entry:
        roman = romanise(text, language)
        self._note(language, [text.text])
        self._lettering.add("Latn", roman or "")
        return {
            "text": text.text,
            "long": fonts.is_long(text.text, language.script),
            **({"roman": roman} if roman else {}),
            **({} if card.slot else self._sounds.of(card.id, language.code, form, text)),
        }

    def _word(self, word: str, language: Language) -> dict[str, Entry]:
        translation: Translation = language.words[word]
        texts = {form: _said(translation, form) for form in language.forms}
        self._note(language, [text.text for text in texts.values()])
        return {
            form.value: {"text": text.text, **self._sounds.of(f"word:{word}", language.code, form, text)}
            for form, text in texts.items()
        }

    def _who(self, language: Language) -> Iterator[tuple[str, str]]:
        for form, scene in PORTRAIT.items():
            if form in language.forms and (file := self._drawings.one(scene, language, form)):
                yield form.value, file

    def _titles(self, language: Language) -> Iterator[tuple[str, str]]:
        library = self._library
        titled = [(one.id, one.title) for one in library.sets]
        titled += [(one.id, one.title) for one in library.plans]
        titled += [(f"plate:{one.id}", one.title) for one in library.plates]
        for name, title in titled:
            if language.code in title:
                self._note(language, [title[language.code]])
                yield name, title[language.code]

    def _note(self, language: Language, texts: Iterable[str]) -> None:
        self._lettering.add(language.script, "".join(texts))

    def _sizes(self, files: Iterable[str]) -> Mapping[str, int]:
        return {file: self._assets.size(file) for file in sorted(set(files))}


def _about(language: Language) -> Entry:
    return {
        "code": language.code,
        "autonym": language.autonym,
        "names": dict(language.names),
        "script": language.script,
        "direction": language.direction,
    }


def _files(clips: Iterable[Named | None]) -> list[str]:
    return [clip["file"] for clip in clips if clip and "file" in clip]


def _set(one: PhraseSet) -> Entry:
    return {
        "id": one.id,
        "title": dict(one.title),
        "picture": one.picture,
        "ages": [age.value for age in one.ages],
        "begins": one.begins,
        "cards": [card.id for card in one.cards if not card.withheld],
    }


def _plan(one: Plan) -> Entry:
    return {"id": one.id, "title": dict(one.title), "picture": one.picture, "cards": list(one.cards)}


def _plate(one: Plate) -> Entry:
    spots = [{"id": spot.word.id, "at": list(spot.box)} for spot in one.spots]
    return {"id": one.id, "title": dict(one.title), "picture": one.picture, "spots": spots}


def _said(translation: Translation, form: Form) -> Text:
    """Return the text for a form; where it has none of its own, the first there is."""
    return translation.texts.get(form) or forms_of(translation)[0][1]


def _greeting_files(greeting: Entry) -> list[str]:
    words = (text.get("clip") for forms in greeting["words"].values() for text in forms.values())
    return [*_files([greeting["name_clip"], *words]), *greeting["who"].values()]
