"""The words a table uses for what a card has: who says it, answers, ages, care. Read and written here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from praatplaat.exchange.columns import folded
from praatplaat.exchange.naming import Guesses
from praatplaat.library import Library
from praatplaat.model import Age, Care, Form, Says
from praatplaat.problems import ProblemError, problem

SAYS: Mapping[str, tuple[str, str]] = {
    Says.VOLUNTEER: ("vrijwilliger", "volunteer"),
    Says.PARENT: ("ouder", "parent"),
    Says.BOTH: ("beide", "both"),
}

CARES: Mapping[str, tuple[str, str]] = {
    Care.ONE_TO_ONE: ("onder vier ogen", "in private"),
    Care.PROFESSIONAL_CHECK: ("deskundige kijkt na", "professional checks"),
}

PERSONS: Mapping[str, tuple[str, str]] = {Form.WOMAN: ("vrouw", "woman"), Form.MAN: ("man", "man")}

AGES: Mapping[str, tuple[str, str]] = {age.value: (age.value, age.value) for age in Age}

SEPARATORS = re.compile(r"[,;،፣\n]+")
"""What parts the things in a list: the comma of every script, or a new line."""


class Vocabulary:
    """The words of one library, written in Dutch (`nl`) or English and read in both."""

    def __init__(self, library: Library, language: str = "nl") -> None:
        self._guesses = Guesses()
        self._place = 0 if language == "nl" else 1
        self._named = {*library.answers, *library.answer_sets, *library.slots}
        said = [(folded(text), name) for name, text in _answers(library)]
        double = {text for number, (text, _) in enumerate(said) if text in [one for one, _ in said[:number]]}
        # Two answers with the same words cannot be told apart by them.
        self._by_text = {text: name for text, name in said if text not in double and text not in self._named}
        self._texts = {name: text for name, text in _answers(library) if folded(text) in self._by_text}

    def word(self, words: Mapping[str, tuple[str, str]], value: str) -> str:
        """Return how a table writes one of a few values."""
        return words[value][self._place] if value in words else value

    def value(self, words: Mapping[str, tuple[str, str]], written: str) -> str:
        """Return the value a word of a table stands for. Raises ProblemError."""
        known = {folded(one): value for value, both in words.items() for one in (value, *both)}
        if (found := known.get(folded(written))) is not None:
            return found
        near = self._guesses.near(folded(written), known)
        allowed = ", ".join(both[self._place] for both in words.values())
        code = "cell-choice-near" if near else "cell-choice"
        raise ProblemError(problem(code, got=short(written), near=near, allowed=allowed))

    def answer(self, name: str) -> str:
        """Return how a table writes an answer, or a set of answers: in the volunteer's words where it can."""
        text = self._texts.get(name, "")
        return text if text and not SEPARATORS.search(text) else name

    def answer_named(self, written: str) -> str:
        """Return the id of an answer, an answer set or a slot. Raises ProblemError."""
        if written in self._named:
            return written
        key = folded(written)
        found = self._by_text.get(key) or (key if key in self._named else "")
        if not found:
            near = self._guesses.near(key, {*self._by_text, *self._named})
            code = "cell-answer-near" if near else "cell-answer"
            said = self.answer(self._by_text.get(near, near))
            raise ProblemError(problem(code, name=short(written), near=said))
        return found

    @property
    def answers(self) -> Iterable[tuple[str, str]]:
        """What may stand under answers: the id, and the words by which it is known too."""
        return tuple((name, self._texts.get(name, "")) for name in sorted(self._named))


def parts(written: str) -> list[str]:
    """Return the things in a list, each once."""
    return list(dict.fromkeys(part.strip() for part in SEPARATORS.split(written) if part.strip()))


def short(written: str, most: int = 40) -> str:
    """Return what somebody wrote as a message can quote it."""
    text = " ".join(written.split())
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _answers(library: Library) -> Iterable[tuple[str, str]]:
    for name, card in library.answers.items():
        if translation := card.texts.get(library.volunteer):
            yield name, next(iter(translation.texts.values())).text
