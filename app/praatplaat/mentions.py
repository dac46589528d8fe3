"""Cards that other cards name: judged when every set has been read, for only then all names are known."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from praatplaat import checks
from praatplaat.answers import may_answer
from praatplaat.model import Card
from praatplaat.near import nearest
from praatplaat.problems import Problem, Where, problem


class Mentions:
    """The names of cards that stand under `beside` and `answers`, each with its place."""

    def __init__(self) -> None:
        self._beside: list[tuple[str, Where]] = []
        self._answers: list[tuple[Card, str, Where]] = []

    def beside(self, name: str, where: Where) -> None:
        """Note a card that goes with another."""
        self._beside.append((name, where))

    def answer(self, asked: Card, name: str, where: Where) -> None:
        """Note an answer to a card that is none of the shared ones."""
        self._answers.append((asked, name, where))

    def problems(
        self, cards: Mapping[str, Card], written: Collection[str], shared: Collection[str]
    ) -> Iterator[Problem]:
        """Yield the names that nothing has, and cards that cannot be an answer.

        `cards` are those of every set, by id, `written` all ids in their files, and `shared` the names of
        answers and of sets of them. A card that was left out is told already.
        """
        for name, where in self._beside:
            if name not in cards:
                yield unknown_card(name, where, cards)
        for asked, name, where in self._answers:
            card = cards.get(name)
            if card is None and name not in written:
                fit = [one.id for one in cards.values() if may_answer(one, asked)]
                finding = checks.unknown_answer(name, (), {*shared, *fit})
                yield problem(finding.code, where, **finding.detail)
            elif card and not may_answer(card, asked):
                yield problem("answer-unfit", where, name=name)


def unknown_card(name: str, where: Where, known: Collection[str]) -> Problem:
    """Return what to say about a card that nobody knows, with the one that was probably meant."""
    near = nearest(name, known)
    return problem("unknown-card-near" if near else "unknown-card", where, name=name, near=near)
