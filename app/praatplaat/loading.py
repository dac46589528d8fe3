"""Reading `phrases/` piece by piece: what is broken becomes a problem, the rest goes on.

A file whose shape is wrong is refused whole. A card that is wrong in itself is left out; a card that is wrong
in one family language loses that language only; one that names an unknown answer loses that answer only.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from praatplaat import checks, shapes
from praatplaat.answers import Answers, sound_groups
from praatplaat.documents import Document, Way
from praatplaat.entries import (
    card_of,
    figure_of,
    language_of,
    plan_of,
    plate_of,
    sentence_of,
    set_of,
    term_of,
)
from praatplaat.files import Files, Own
from praatplaat.mentions import Mentions, unknown_card
from praatplaat.model import Card, Figure, Language, PhraseSet, Plan, Plate, Says, TeachBack, Term
from praatplaat.problems import Problem, Where, problem


class Loader:
    """Reads languages, then answers, sets and plans: each needs to know the names in the ones before."""

    def __init__(self, root: Path, own: Own) -> None:
        self.problems: list[Problem] = []
        self._files = Files(root, own, self.problems)
        self._codes: tuple[str, ...] = ()
        self._languages: dict[str, Language] = {}
        self._answers: Answers | None = None
        self._asking: Document | None = None
        self._answer_names: frozenset[str] = frozenset()
        self._mentions = Mentions()
        self._terms: tuple[Term, ...] = ()
        self._texts = checks.Sames()
        self.volunteer = ""
        self.places: dict[str, Where] = {}

    def languages(self) -> Mapping[str, Language]:
        """Read `languages.yaml`."""
        document = self._files.one("languages.yaml", "languages")
        if document is None:
            return {}
        self._codes, volunteer = tuple(document.value["languages"]), document.value["volunteer"]
        unknown = list(checks.of_languages(self._codes, volunteer))
        self._note(document, (), unknown)
        # Without a source nothing can be compared: the texts load, and nothing is said of their languages.
        self.volunteer = "" if unknown else volunteer
        if self.volunteer:
            self._languages = {one.code: one for one in self._sound_languages(document)}
        return self._languages

    def _sound_languages(self, document: Document) -> Iterator[Language]:
        for code, value in document.value["languages"].items():
            language = language_of(code, value)
            findings = list(checks.of_language(language, self.volunteer))
            self._note(document, (), findings)
            if all(finding.warning for finding in findings):
                yield language

    def answers(self) -> Answers:
        """Read `answers.yaml`, and `slots.yaml` where there is one."""
        document = self._files.one("answers.yaml", "answers")
        values = self._files.one("slots.yaml", "slots", optional=True)
        if document is None:
            return Answers()
        written = [*document.value["answers"], *(values.value["values"] if values else ())]
        names = {answer["id"] for answer in written}
        sets, core = document.value.get("sets", {}), document.value.get("core", [])
        slots = values.value["slots"] if values else {}
        self._answer_names = frozenset(names | sets.keys() | slots.keys())
        cards = {card.id: card for card in self._cards(document, "answers", frozenset(core))}
        self._note(document, (), checks.of_answer_sets(sets, core, names))
        if values:
            cards |= {card.id: card for card in self._cards(values, "values", frozenset())}
            self._note(values, (), checks.of_slots(slots, sets, names))
        exits, open_places = frozenset(document.value.get("exits", ())), sound_groups(slots, cards)
        figures = dict(self._figures(values, open_places)) if values else {}
        bar = tuple(one for one in core if one in cards)
        self._answers = Answers(cards, sound_groups(sets, cards), bar, open_places, exits, figures)
        self._asking = document
        return self._answers

    def _figures(
        self, document: Document, slots: Mapping[str, Collection[str]]
    ) -> Iterator[tuple[str, Figure]]:
        """Yield the scenes to point in, by slot, with those of their places that are sound."""
        for name, value in document.value.get("figures", {}).items():
            figure = figure_of(value)
            findings = list(checks.of_figure(name, figure, slots))
            self._note(document, ("figures", name), findings)
            wrong = {finding.way[-1] for finding in findings if not finding.warning and finding.way}
            places = {one: box for one, box in figure.places.items() if one not in wrong}
            if name in slots and places:
                yield name, replace(figure, places=places)

    def teach_back(self, sets: tuple[PhraseSet, ...]) -> TeachBack | None:
        """Return what follows an explanation; nothing where it names what is not there."""
        document, answers = self._asking, self._answers
        if document is None or answers is None or "teach-back" not in document.value:
            return None
        found = TeachBack(**document.value["teach-back"])
        asked = {card.id for one in sets for card in one.cards}
        findings = list(checks.of_teach_back(found, answers.sets, asked))
        self._note(document, ("teach-back",), findings)
        return None if findings else found

    def sets(self) -> tuple[PhraseSet, ...]:
        """Read every phrase set, in the order the sets ask for, then by file name."""
        documents = self._files.sets()
        documents.sort(key=lambda document: document.value.get("order", 1000))
        kept = (self._set(document) for document in documents if self._is_new(document))
        found = tuple(phrase_set for phrase_set in kept if phrase_set)
        cards = {card.id: card for one in found for card in one.cards}
        written = {card["id"] for document in documents for card in document.value["cards"]}
        self.problems += self._mentions.problems(cards, written, self._answer_names)
        return tuple(_accompanied(found))

    def plans(self, sets: tuple[PhraseSet, ...]) -> tuple[Plan, ...]:
        """Read `plans.yaml`, where there is one: cards nobody knows fall out, and empty plans with them."""
        document = self._files.one("plans.yaml", "plans", optional=True)
        cards = {card.id for one in sets for card in one.cards}
        found = []
        for number, value in enumerate(document.value["plans"] if document else ()):
            plan = plan_of(value)
            findings = list(checks.of_plan(plan, {one.id for one in sets}, self._languages, self.volunteer))
            self._note(document, ("plans", number), findings)
            for place, one in enumerate(plan.cards):
                if one not in cards:
                    at = document.where(("plans", number, "cards", place)) if document else Where()
                    self.problems.append(unknown_card(one, at, cards))
            kept = tuple(one for one in plan.cards if one in cards)
            if kept and all(finding.warning for finding in findings):
                found.append(replace(plan, cards=kept))
        return tuple(found)

    def plates(self) -> tuple[Plate, ...]:
        """Read every talk plate, in the order they ask for."""
        documents = self._files.plates()
        documents.sort(key=lambda document: document.value.get("order", 1000))
        made = (self._plate(document) for document in documents if self._is_new(document, "plate"))
        return tuple(plate for plate in made if plate)

    def _plate(self, document: Document) -> Plate | None:
        picture = document.value["picture"]
        words: dict[str, Card] = {}
        for number, value in enumerate(document.value["spots"]):
            written = {**{key: one for key, one in value.items() if key != "at"}, "picture": picture}
            card = card_of(written, self._languages or _languages_in(written), Says.BOTH)
            if kept := self._checked(document, ("spots", number), written, card):
                words[kept.id] = kept
        plate = plate_of(document.value, words)
        lines = {value["id"]: number for number, value in enumerate(document.value["spots"])}
        findings = list(checks.of_plate(plate, lines, self._languages, self.volunteer))
        self._note(document, (), findings)
        return plate if plate.spots and all(finding.warning for finding in findings) else None

    def glossary(self) -> tuple[Term, ...]:
        """Read `glossary.yaml`, where there is one."""
        document = self._files.one("glossary.yaml", "glossary", optional=True)
        if document:
            self._terms = tuple(term_of(value, self._codes) for value in document.value["terms"])
        return self._terms

    def _is_new(self, document: Document, kind: str = "set") -> bool:
        """Return whether no set, or plate, before has this id; note it where one has."""
        set_id, where = document.value["id"], document.where(("id",))
        first = self.places.setdefault(f"{kind}:{set_id}", where)
        if first is not where:
            self.problems.append(problem("duplicate-set", where, id=set_id, first=first))
        return first is where

    def _set(self, document: Document) -> PhraseSet | None:
        """Return a set with its sound cards; nothing when none is left, for an empty theme helps nobody."""
        cards = tuple(self._cards(document, "cards"))
        phrase_set = set_of(document.value, cards)
        findings = list(
            checks.of_set(phrase_set, len(document.value["cards"]), self._languages, self.volunteer)
        )
        self._note(document, (), findings)
        return phrase_set if cards and all(finding.warning for finding in findings) else None

    def _cards(self, document: Document, key: str, core: frozenset[str] | None = None) -> Iterator[Card]:
        """Yield the sound cards of a file; `core` is given for answers, which a parent says."""
        for number, value in enumerate(document.value[key]):
            way = (key, number)
            says = Says.VOLUNTEER if core is None else Says.BOTH if value["id"] in core else Says.PARENT
            card = card_of(value, self._languages or _languages_in(value), says)
            if card.figure is not None and key != "values":
                self._note(document, way, [checks.Finding("figure-stray", ("figure",))])
            if card.beside:
                self._mentions.beside(card.beside, document.where((*way, "beside")))
            kept = self._checked(document, way, value, card)
            if kept and card.slot:
                sentences = dict(self._sentences(document, way, value, kept))
                kept = replace(kept, values=sentences) if sentences else None
            if kept:
                yield kept

    def _checked(self, document: Document, way: Way, value: Mapping[str, Any], card: Card) -> Card | None:
        """Return a card without what is wrong in it, all noted; nothing when the card itself is."""
        findings = [*self._unknown_fields(value), *checks.of_card(card, self._languages, self.volunteer)]
        findings += self._texts.again(card, document.where(way), self.volunteer)
        if card.slot and self._answers is None:
            findings.append(checks.Finding("slot-in-answer", ("slot",)))
        if card.slot and card.answers:
            findings.append(checks.Finding("slot-and-answers", ("answers",)))
        terms = checks.of_terms(card, self._terms, self.volunteer)
        self._note(document, way, [*findings, *terms, *self._of_answers(document, way, card)])
        return self._sound(card, findings) if self._is_first(card, document.where((*way, "id"))) else None

    def _sentences(
        self, document: Document, way: Way, value: Mapping[str, Any], card: Card
    ) -> Iterator[tuple[str, Card]]:
        """Yield what a card says for each value of its slot, in the order of the slot."""
        if self._answers is None:
            return
        slot, written = self._answers.slots.get(card.slot, ()), value["values"]
        self._note(document, way, checks.of_values(card.slot, slot, written, self._answers.slots))
        for name in (one for one in slot if one in written):
            languages = self._languages or _languages_in(written[name])
            sentence = sentence_of(card, name, written[name], languages, self._answers.cards[name].picture)
            if kept := self._checked(document, (*way, "values", name), written[name], sentence):
                yield name, kept

    def _unknown_fields(self, value: Mapping[str, Any]) -> Iterator[checks.Finding]:
        """Yield what a card says in a language that nobody knows."""
        if self._codes:
            yield from checks.of_fields(value, self._codes)

    def _of_answers(self, document: Document, way: Way, card: Card) -> Iterator[checks.Finding]:
        """Yield that there is no way out; answers that are not shared are judged when all sets are known."""
        if self._answers is None:
            return
        for number, name in enumerate(card.answers):
            if name not in self._answer_names:
                self._mentions.answer(card, name, document.where((*way, "answers", number)))
        if self._answers.corners(card.answers):
            exits = ", ".join(sorted(self._answers.exits))
            yield checks.Finding("no-way-out", ("answers",), {"exits": exits})

    def _is_first(self, card: Card, where: Where) -> bool:
        """Return whether no card or answer before has this id; note it where one has."""
        first = self.places.setdefault(card.id, where)
        if first is not where:
            self.problems.append(problem("duplicate-id", where, id=card.id, first=first))
        return first is where

    def _sound(self, card: Card, findings: list[checks.Finding]) -> Card | None:
        """Return the card without the texts that are wrong; nothing when the card itself is."""
        wrong = [finding for finding in findings if not finding.warning]
        languages = {finding.language for finding in wrong}
        if "" in languages or self.volunteer in languages:
            return None
        return replace(card, texts={code: text for code, text in card.texts.items() if code not in languages})

    def _note(
        self, document: Document | None, way: Way, findings: Iterator[checks.Finding] | list[checks.Finding]
    ) -> None:
        if document is None:
            return
        self.problems.extend(
            problem(finding.code, document.where((*way, *finding.way)), **finding.detail)
            for finding in findings
        )


def _languages_in(value: Mapping[str, Any]) -> list[str]:
    """Return the keys of a card that can only be languages, for when `languages.yaml` itself is broken."""
    return [key for key in value if key not in shapes.CARD_FIELDS]


def _accompanied(sets: tuple[PhraseSet, ...]) -> Iterator[PhraseSet]:
    """Yield the sets without the cards that must go with a card that is not there."""
    known = {card.id: card.beside for one in sets for card in one.cards}
    while alone := {name for name, beside in known.items() if beside and beside not in known}:
        known = {name: beside for name, beside in known.items() if name not in alone}
    for one in sets:
        if cards := tuple(card for card in one.cards if card.id in known):
            yield replace(one, cards=cards)
