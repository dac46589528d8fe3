"""What a workbook says about itself: a line for each column, in the language of the headings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from praatplaat.exchange.columns import Column, Kind

INTRODUCTION = (
    (
        "Zo vult u dit in",
        "Op het blad ‘set’ staat hoe het onderwerp heet. Op het blad ‘kaarten’ is elke rij één kaart. "
        "Alleen de tekst in het Nederlands moet; de rest kan later.",
    ),
    (
        "How to fill this in",
        "The sheet ‘set’ says what the theme is called. On the sheet ‘cards’ each row is one card. "
        "Only the text in the volunteer's language is needed; the rest can follow later.",
    ),
)

COLUMNS: Mapping[Kind, tuple[str, str]] = {
    Kind.ID: (
        "De naam van de kaart. Leeg bij een nieuwe kaart. Niet veranderen: hieraan kennen we de kaart.",
        "The name of the card. Leave it empty for a new card. Do not change it: the card is known by it.",
    ),
    Kind.SAYS: (
        "Wie dit zegt. Leeg betekent: de vrijwilliger.",
        "Who says this. Empty means: the volunteer.",
    ),
    Kind.PICTURE: (
        "De naam van het plaatje. Leeg betekent: het plaatje van het onderwerp.",
        "The name of the picture. Empty means: the picture of the theme.",
    ),
    Kind.TEXT: (
        "De zin. Is hij voor een vrouw anders dan voor een man? Vul dan die kolommen in; anders deze.",
        "The sentence. Does it differ for a woman and a man? Then fill in those columns; else this one.",
    ),
    Kind.SPEAK: (
        "Hoe een stem het zegt, als dat anders is: met klinkers, getallen als woorden.",
        "How a voice says it, where that differs: with vowels, numbers as words.",
    ),
    Kind.ANSWERS: (
        "Wat de ouder kan tikken, met komma's ertussen. Kies uit het blad ‘lijsten’.",
        "What the parent can tap, with commas between. Choose from the sheet ‘lists’.",
    ),
    Kind.AGES: (
        "Over kinderen van welke leeftijd het gaat, met komma's ertussen. Leeg betekent: alle.",
        "Which ages of children it is about, with commas between. Empty means: all.",
    ),
    Kind.TIP: ("Eén regel raad voor de vrijwilliger.", "One line of advice for the volunteer."),
    Kind.CARE: (
        "Waarom deze kaart aandacht vraagt. Meestal leeg.",
        "Why this card needs care. Mostly empty.",
    ),
    Kind.FORM: (
        "Alleen als de kaart alleen voor een vrouw of alleen voor een man is.",
        "Only where the card is for a woman alone, or for a man alone.",
    ),
    Kind.ALSO: (
        "Andere woorden waarmee iemand deze kaart zoekt, met komma's ertussen.",
        "Other words by which somebody looks for this card, with commas between.",
    ),
}


def lines(columns: Iterable[Column], headings: Iterable[str], language: str) -> Iterator[tuple[str, str]]:
    """Yield what to know: how to begin, and for each kind of column its headings and what goes there."""
    place = 0 if language == "nl" else 1
    yield INTRODUCTION[place]
    named: dict[Kind, list[str]] = {}
    for column, heading in zip(columns, headings, strict=True):
        named.setdefault(column.kind, []).append(heading)
    for kind, names in named.items():
        yield ", ".join(names), COLUMNS[kind][place]
