"""A phrase set that nobody translated yet, and what both services make of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.translating import KNOWN, SLEEPS

from praatplaat.editing.values import Values
from praatplaat.model import Language
from praatplaat.translation.asking import Drafted, Pace, Place, Wanted, draft_all
from praatplaat.translation.drafting import wanted, with_drafts
from praatplaat.translation.translator import Draft, Translator

TODAY = "2026-11-27"
COMES, MONDAY, TITLE = "Ik kom {0} weer.", "Ik kom op maandag weer.", "Slapen en rusten"
TI = {
    SLEEPS: KNOWN["nl", "ti"][SLEEPS],
    COMES: "{0} ደጊመ ክመጽእ እየ።",
    MONDAY: "ብሰኑይ ደጊመ ክመጽእ እየ።",
    TITLE: "ድቃስን ዕረፍትን",
}
SET = """
id: naps
title: {nl: Slapen en rusten, ar: النوم والراحة}
picture: child-sleeping
cards:
  - {id: naps-well, picture: child-sleeping, nl: Slaapt uw kind goed?, answers: ['yes', 'no', unknown]}
  - id: come-on
    picture: come-on-day
    slot: day
    nl: Ik kom {day} weer.
    values:
      monday: {nl: Ik kom op maandag weer.}
"""
NAPS = Place("ti", "naps-well")


@dataclass
class Work:
    """A coordinator's: a set that is being made, here to be translated into one language."""

    document: Values
    all: Mapping[str, Language]
    pace: Pace
    translator: Translator

    @property
    def languages(self) -> Mapping[str, Language]:
        return {"ti": self.all["ti"]}

    @property
    def card(self) -> Values:
        """The first card, to be written in."""
        card: Values = self.document["cards"][0]
        return card

    def wanted(self, *only: Place) -> tuple[Wanted, ...]:
        return wanted(self.document, self.languages, "nl", set(only) if only else None)

    def ask(self, **more: Callable[..., Any]) -> list[Drafted]:
        return list(draft_all(self.translator, self.wanted(), self.all, "nl", pace=self.pace, **more))

    def put(self, drafted: Iterable[Drafted]) -> Values:
        return with_drafts(self.document, drafted, self.languages, "nl", TODAY)


def made(one: Wanted, text: str = TI[SLEEPS], back: str | None = SLEEPS) -> Drafted:
    """Return what comes of a text when all goes well."""
    return Drafted(one, Draft(text, back, "Google"))


def codes(drafted: Iterable[Drafted]) -> list[str]:
    """Return the problem of each, empty where there is none."""
    return [one.problem.code if one.problem else "" for one in drafted]
