"""Reading `phrases/` piece by piece: what is broken becomes a problem, the rest goes on.

A file whose shape is wrong is refused whole. A card that is wrong in itself is left out; a card that is wrong
in one family language loses that language only; one that names an unknown answer loses that answer only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from praatplaat import checks, shapes
from praatplaat.documents import Document, Way, read
from praatplaat.entries import card_of, language_of, set_of
from praatplaat.model import Card, Language, PhraseSet, Says
from praatplaat.problems import Problem, ProblemError, Where, problem

SUFFIXES = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Answers:
    """What `answers.yaml` holds: the cards, the named sets of them, and the core bar."""

    cards: Mapping[str, Card] = field(default_factory=dict)
    sets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    core: tuple[str, ...] = ()


class Loader:
    """Reads languages, then answers, then sets: each needs to know the names in the ones before."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._codes: tuple[str, ...] = ()
        self._languages: dict[str, Language] = {}
        self._answer_names: frozenset[str] | None = None
        self._texts = checks.Sames()
        self.volunteer = ""
        self.problems: list[Problem] = []
        self.places: dict[str, Where] = {}

    def languages(self) -> Mapping[str, Language]:
        """Read `languages.yaml`."""
        document = self._document("languages.yaml", "languages")
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
        """Read `answers.yaml`."""
        document = self._document("answers.yaml", "answers")
        if document is None:
            return Answers()
        names = {answer["id"] for answer in document.value["answers"]}
        sets, core = document.value.get("sets", {}), document.value.get("core", [])
        self._answer_names = frozenset(names | sets.keys())
        cards = {card.id: card for card in self._cards(document, "answers", frozenset(core))}
        self._note(document, (), checks.of_answer_sets(sets, core, names))
        kept = {name: tuple(one for one in ids if one in cards) for name, ids in sets.items()}
        return Answers(cards, kept, tuple(one for one in core if one in cards))

    def sets(self) -> tuple[PhraseSet, ...]:
        """Read every file in `sets/`, in the order the sets ask for, then by file name."""
        documents = [document for path in self._set_files() if (document := self._set_document(path))]
        documents.sort(key=lambda document: document.value.get("order", 1000))
        kept = (self._set(document) for document in documents if self._is_new(document))
        return tuple(phrase_set for phrase_set in kept if phrase_set)

    def _set_files(self) -> list[Path]:
        folder = self._root / "phrases" / "sets"
        visible = sorted(path for path in _listed(folder) if not path.name.startswith("."))
        for path in visible:
            if path.suffix not in SUFFIXES:
                self.problems.append(problem("file-ignored", Where(f"phrases/sets/{path.name}")))
        return [path for path in visible if path.suffix in SUFFIXES]

    def _set_document(self, path: Path) -> Document | None:
        document = self._document(f"sets/{path.name}", "phrase-set")
        if document and document.value["id"] != path.stem:
            self._note(document, (), [checks.Finding("set-file-name", ("id",), {"id": document.value["id"]})])
        return document

    def _is_new(self, document: Document) -> bool:
        """Return whether no set before has this id; note it where one has."""
        set_id, where = document.value["id"], document.where(("id",))
        first = self.places.setdefault(f"set:{set_id}", where)
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
            findings = [*self._unknown_fields(value), *checks.of_card(card, self._languages, self.volunteer)]
            findings += self._texts.again(card, document.where(way), self.volunteer)
            self._note(document, way, [*findings, *self._unknown_answers(card)])
            if self._is_first(card, document.where((*way, "id"))) and (sound := self._sound(card, findings)):
                yield sound

    def _unknown_fields(self, value: Mapping[str, Any]) -> Iterator[checks.Finding]:
        """Yield what a card says in a language that nobody knows."""
        if self._codes:
            yield from checks.of_fields(value, self._codes)

    def _unknown_answers(self, card: Card) -> Iterator[checks.Finding]:
        """Yield the answers that nobody knows: the card stays, for what it says is sound, without them."""
        if self._answer_names is not None:
            for number, name in enumerate(card.answers):
                if name not in self._answer_names:
                    yield checks.unknown_answer(name, ("answers", number), self._answer_names)

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

    def _document(self, name: str, schema: str) -> Document | None:
        """Return a file with its shape proven, or nothing, its problems noted."""
        shown = f"phrases/{name}"
        try:
            document = read(self._root / "phrases" / name, shown)
        except ProblemError as error:
            self.problems.append(error.problem)
            return None
        faults = shapes.faults(document, schema)
        self.problems.extend(faults)
        return None if faults else document

    def _note(
        self, document: Document, way: Way, findings: Iterator[checks.Finding] | list[checks.Finding]
    ) -> None:
        self.problems.extend(
            problem(finding.code, document.where((*way, *finding.way)), **finding.detail)
            for finding in findings
        )


def _listed(folder: Path) -> list[Path]:
    """Return what is in a folder; a folder that is not there is empty."""
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _languages_in(value: Mapping[str, Any]) -> list[str]:
    """Return the keys of a card that can only be languages, for when `languages.yaml` itself is broken."""
    return [key for key in value if key not in shapes.CARD_FIELDS]
