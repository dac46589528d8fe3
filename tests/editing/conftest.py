"""Phrase sets as the studio holds them: a small one, one that fills every field, and every shipped one."""

from __future__ import annotations

from pathlib import Path

import pytest

from praatplaat.documents import parse
from praatplaat.editing.naming import Naming
from praatplaat.editing.values import Values, text_of, values_of
from praatplaat.shapes import faults

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = sorted((ROOT / "phrases/sets").glob("*.yaml"))
NAMING = Naming("nl", frozenset({"yes", "no", "sleeping"}))

SET = """
id: sleeping
title: {nl: Slapen, ti: ድቃስ}
picture: child-sleeping
order: 50
ages: [0-2]
cards:
  - id: sleeps-well
    says: volunteer
    picture: child-sleeping
    nl: Slaapt uw kind goed?
    ti: {woman: ቆልዓኺ ይድቅስ ድዩ፧, man: ቆልዓኻ ይድቅስ ድዩ፧}
    ar: {text: هل ينام؟, speak: هَلْ يَنَامُ؟}
    answers: ['yes', 'no']
    tip: {nl: Luister rustig.}
    also: {nl: [bed]}
    review:
      ti: {state: checked, by: A. Tesfay, on: '2026-11-01', note: kind is mannelijk, of: '3ca3078520145057'}
      ar: {state: draft}
  - id: bedtime
    says: volunteer
    picture: bed-clock
    nl: Hoe laat gaat uw kind naar bed?
    care: professional-check
    confirmed: {by: 'H. Arts, huisarts', on: '2026-11-01'}
  - id: come-on
    picture: come-on-day
    says: volunteer
    slot: day
    nl: Ik kom {day} weer.
    values:
      monday: {nl: Ik kom maandag., ti: ሰኑይ ክመጽእ እየ።}
"""


@pytest.fixture
def document() -> Values:
    return values_of(SET)


def change(document: Values, card_id: str, **fields: object) -> Values:
    """A set with some fields of a card as given; `None` takes one out."""
    cards = [
        {key: value for key, value in {**card, **fields}.items() if value is not None}
        if card["id"] == card_id
        else card
        for card in document["cards"]
    ]
    return {**document, "cards": cards}


def sound(document: Values) -> bool:
    """Whether a set has the shape that its schema asks for, also after it was written and read."""
    text = text_of(document)
    return values_of(text) == document and not faults(parse(text, "set"), "phrase-set")
