"""The library: every language, phrase set and answer that could be read, and a list of what could not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from praatplaat.answers import may_answer
from praatplaat.files import Own
from praatplaat.loading import Loader
from praatplaat.model import (
    Card,
    Figure,
    Form,
    Language,
    PhraseSet,
    Plan,
    Plate,
    State,
    TeachBack,
    Term,
    Text,
    Translation,
    Utterance,
)
from praatplaat.problems import Problem, Where
from praatplaat.review import effective_state


@dataclass(frozen=True, slots=True)
class Library:
    """What a visit can be made of. Contains nothing that is broken: that is in `problems`."""

    languages: Mapping[str, Language]
    volunteer: str
    sets: tuple[PhraseSet, ...]
    answers: Mapping[str, Card]
    """Cards a parent taps in reply, the values of the slots among them."""
    answer_sets: Mapping[str, tuple[str, ...]]
    slots: Mapping[str, tuple[str, ...]]
    core: tuple[str, ...]
    plans: tuple[Plan, ...]
    plates: tuple[Plate, ...]
    glossary: tuple[Term, ...]
    figures: Mapping[str, Figure]
    """Wide scenes in which the values of a slot are pointed at, by slot."""
    teach_back: TeachBack | None
    problems: tuple[Problem, ...]
    places: Mapping[str, Where]
    """Where each card is written, by id, and each set, by `set:<id>`."""
    policy: Mapping[str, State] = field(default_factory=dict)
    """How far a text must be to go on tablets, per language; where nothing is said, `checked`."""

    def cards(self) -> Iterator[Card]:
        """Yield the cards of the sets, in order, each with its whole sentences, then the answers."""
        for phrase_set in self.sets:
            for card in phrase_set.cards:
                yield card
                yield from card.values.values()
        yield from (spot.word for plate in self.plates for spot in plate.spots)
        yield from self.answers.values()

    @property
    def slot_values(self) -> frozenset[str]:
        """Ids of the answers that are values of a slot: numbers, days, times."""
        return frozenset(one for ids in self.slots.values() for one in ids)

    def card(self, card_id: str) -> Card:
        """Return a card or an answer. Raises KeyError for an id that nothing has."""
        if card_id in self.answers:
            return self.answers[card_id]
        return next((card for card in self.cards() if card.id == card_id), None) or _absent(card_id)

    def answers_of(self, card: Card) -> tuple[Card, ...]:
        """Return the cards a parent can tap in reply, answer sets spelled out, each once.

        They are shared answers and cards of the sets that a parent says.
        """
        groups = {**self.answer_sets, **self.slots}
        ids = (one for name in card.answers for one in groups.get(name, (name,)))
        found = (self.answers.get(one) or self._own_answer(one, card) for one in dict.fromkeys(ids))
        return tuple(one for one in found if one)

    def _own_answer(self, card_id: str, asked: Card) -> Card | None:
        """Return a card of a set, where it can be an answer to another one."""
        cards = (card for one in self.sets for card in one.cards)
        return next((card for card in cards if card.id == card_id and may_answer(card, asked)), None)

    @property
    def family_languages(self) -> tuple[Language, ...]:
        """Every language but the volunteer's own."""
        return tuple(language for code, language in self.languages.items() if code != self.volunteer)

    def state(self, card: Card, language: str) -> State:
        """Return how far a language of a card is checked, as it reads now."""
        return effective_state(card, language, self.volunteer)

    def is_fit(self, card: Card, language: str) -> bool:
        """Return whether a language of a card is far enough for tablets."""
        state, least = self.state(card, language), self.policy.get(language, State.CHECKED)
        return state is not State.DRAFT and (least is not State.APPROVED or state is State.APPROVED)

    def utterances(self) -> Iterator[Utterance]:
        """Yield everything that is said aloud, in the order a visit needs it.

        First what each language calls itself and its words for the board (their `phrase` has a colon), then
        the core bar, the answers and the sets. A text that is the same for both forms comes once, as `both`.
        A sentence with an open slot is not said: its whole sentences are.
        """
        for language in self.languages.values():
            name = language.autonym
            yield Utterance(f"language:{language.code}", language.code, Form.BOTH, name, name)
            for word, translation in language.words.items():
                yield from _said(f"word:{word}", language.code, translation)
        core = [self.answers[one] for one in self.core]
        answers = [card for card in self.answers.values() if card.id not in self.core]
        asked = [card for card in self.cards() if card.id not in self.answers and not card.slot]
        for card in (*core, *answers, *asked):
            for code, translation in card.texts.items():
                yield from _said(card.id, code, translation)


def _said(phrase: str, language: str, translation: Translation) -> Iterator[Utterance]:
    for form, text in forms_of(translation):
        yield Utterance(phrase, language, form, text.text, text.spoken)


def forms_of(translation: Translation) -> tuple[tuple[Form, Text], ...]:
    """Return each wording once with its form; the same words for everybody are for `both`."""
    texts = [(form, translation.texts[form]) for form in translation.forms]
    alike = {(text.text, text.spoken) for _, text in texts}
    return ((Form.BOTH, texts[0][1]),) if len(alike) == 1 and len(texts) > 1 else tuple(texts)


def load(root: Path, own: Own | Path | None = None, policy: Mapping[str, State] | None = None) -> Library:
    """Read `phrases/` under a folder, and the organisation's `own` phrase sets where there are any.

    A path is a folder of sets. `policy` says how far a text must be to go on tablets, per language. Never
    raises for bad content: that is listed, and the rest loads.
    """
    loader = Loader(root, own if isinstance(own, Own) else Own(own))
    languages = loader.languages()
    glossary = loader.glossary()
    answers = loader.answers()
    sets = loader.sets()
    return Library(
        languages=languages,
        volunteer=loader.volunteer,
        answers=answers.cards,
        answer_sets=answers.sets,
        slots=answers.slots,
        core=answers.core,
        sets=sets,
        plans=loader.plans(sets),
        plates=loader.plates(),
        glossary=glossary,
        figures=answers.figures,
        teach_back=loader.teach_back(sets),
        problems=tuple(loader.problems),
        places=loader.places,
        policy=policy or {},
    )


def _absent(card_id: str) -> Card:
    raise KeyError(card_id)
