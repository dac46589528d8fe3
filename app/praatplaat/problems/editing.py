"""What can be better in a sentence while somebody writes it in the studio: advice, nothing is refused."""

from __future__ import annotations

from collections.abc import Mapping

from praatplaat.problems.entry import Entry


def _hint(nl: tuple[str, str], en: tuple[str, str]) -> Entry:
    return Entry(nl=nl, en=en, warning=True)


ENTRIES: Mapping[str, Entry] = {
    "hint-sentence-long": _hint(
        (
            "Deze zin is lang: {words} woorden, {letters} letters.",
            "Maak er twee korte zinnen van, of twee kaarten. Houd hoogstens {most} woorden per zin.",
        ),
        (
            "This sentence is long: {words} words, {letters} letters.",
            "Make it two short sentences, or two cards. Keep to {most} words a sentence.",
        ),
    ),
    "hint-word-long": _hint(
        (
            "‘{written}’ is een lang woord: {letters} letters.",
            "Kan het in twee gewone woorden? Zeg bijvoorbeeld wat u ermee doet.",
        ),
        (
            "‘{written}’ is a long word: {letters} letters.",
            "Can two everyday words say it? Say what it is for, for example.",
        ),
    ),
    "hint-word": _hint(
        ("‘{written}’ is een moeilijk woord.", "Makkelijker is: {plainer}."),
        ("‘{written}’ is a difficult word.", "Plainer Dutch: {plainer}."),
    ),
    "hint-figure": _hint(
        (
            "‘{written}’ is beeldspraak. Vertaald wordt het onzin.",
            "Zeg wat u bedoelt, zoals: {plainer}.",
        ),
        (
            "‘{written}’ is a figure of speech. Translated it makes no sense.",
            "Say what you mean, such as: {plainer}.",
        ),
    ),
    "hint-abbreviation": _hint(
        ("Niet iedereen kent ‘{written}’.", "Zeg wat het is, zoals: {plainer}."),
        ("Not everybody knows ‘{written}’.", "Say what it is, such as: {plainer}."),
    ),
    "hint-abbreviation-unknown": _hint(
        ("‘{written}’ lijkt een afkorting.", "Schrijf het hele woord, of zeg wat het is."),
        ("‘{written}’ looks like an abbreviation.", "Write the whole word, or say what it is."),
    ),
    "hint-capitals": _hint(
        ("‘{written}’ in hoofdletters leest als schreeuwen.", "Schrijf kleine letters."),
        ("‘{written}’ in capitals reads as shouting.", "Write small letters."),
    ),
    "hint-passive": _hint(
        ("In ‘{written}’ is niet duidelijk wie het doet.", "Noem eerst wie het doet: ‘De dokter belt u.’"),
        (
            "‘{written}’ does not say who does it.",
            "Name first who does it, as in ‘De dokter belt u.’ (the doctor calls you).",
        ),
    ),
    "hint-questions": _hint(
        ("Dit zijn twee vragen tegelijk.", "Maak van elke vraag een eigen kaart, met eigen antwoorden."),
        ("These are two questions at once.", "Make each question a card, with answers of its own."),
    ),
    "hint-negation": _hint(
        (
            "Een vraag met ‘{written}’ is lastig te beantwoorden: ‘ja’ kan twee dingen betekenen.",
            "Vraag het zonder: ‘Slaapt uw kind goed?’, niet ‘Slaapt uw kind niet goed?’",
        ),
        (
            "A question with ‘{written}’ is hard to answer: ‘yes’ can mean two things.",
            "Ask without it: does your child sleep well, not does your child not sleep well.",
        ),
    ),
    "hint-question-mark": _hint(
        (
            "Dit lijkt een vraag, maar er staat geen vraagteken.",
            "Zet er een vraagteken achter: zo wordt het ook als vraag uitgesproken.",
        ),
        (
            "This looks like a question without a question mark.",
            "Put a question mark behind it: then it is spoken as a question too.",
        ),
    ),
    "hint-familiar": _hint(
        ("‘{written}’: op de kaarten zeggen we u.", "Schrijf ‘u’ of ‘uw’."),
        ("‘{written}’: the cards use the polite form.", "Write ‘u’ or ‘uw’."),
    ),
    "hint-exclamation": _hint(
        ("Meer uitroeptekens klinken niet vriendelijker.", "Eén is genoeg; een punt mag ook."),
        ("More exclamation marks do not sound kinder.", "One is enough; a full stop will do too."),
    ),
}
