"""The tables around the cards: languages, answer sets, the core bar, and a set as a whole."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from praatplaat.checks.finding import Finding
from praatplaat.checks.wording import of_text
from praatplaat.languages import alphabet, own_letters
from praatplaat.model import ADDRESSED, Box, Figure, Form, Language, PhraseSet, Plan, Plate, TeachBack
from praatplaat.near import nearest

WORDS = ("woman", "man", "turn", "starts")
"""What the board must be able to say in a parent's language."""


def of_languages(codes: Collection[str], volunteer: str) -> Iterator[Finding]:
    """Yield what is wrong with the languages together."""
    if volunteer not in codes:
        yield Finding("volunteer-unknown", ("volunteer",), {"name": volunteer, "known": ", ".join(codes)})


def of_language(language: Language, volunteer: str) -> Iterator[Finding]:
    """Yield what is wrong with one language."""
    way = ("languages", language.code)
    if not any(alphabet(letter) == own_letters(language) for letter in language.autonym):
        detail = {"letters": own_letters(language), "autonym": language.autonym}
        yield Finding("letters-wrong", (*way, "letters"), detail)
    if language.pace[0] >= language.pace[1]:
        yield Finding("pace-wrong", (*way, "pace"), {"slow": language.pace[0], "fast": language.pace[1]})
    yield from _respellings(language)
    if language.code != volunteer:
        yield from _words(language)


def _respellings(language: Language) -> Iterator[Finding]:
    for engine, pairs in language.respellings.items():
        for number, (find, put) in enumerate(pairs):
            try:
                re.compile(find).sub(put, language.autonym)
            except (re.error, IndexError) as error:
                way = ("languages", language.code, "respell", engine, number)
                yield Finding("respelling-wrong", way, {"find": find, "reason": error})


def _words(language: Language) -> Iterator[Finding]:
    way = ("languages", language.code, "words")
    for name in WORDS:
        word = language.words.get(name)
        if word is None:
            yield Finding("word-missing", way, {"name": name, "language": language.code})
            continue
        if Form.BOTH not in word.texts and not set(ADDRESSED) <= set(word.texts):
            yield Finding("word-form-missing", (*way, name), {"language": language.code})
        for text in word.texts.values():
            # Only what people read counts here: nobody says these words aloud.
            findings = of_text(text, language, (*way, name))
            yield from (
                finding for finding in findings if finding.code in {"wrong-script", "foreign-letters"}
            )


def of_answer_sets(
    sets: Mapping[str, Sequence[str]], core: Sequence[str], answers: Collection[str]
) -> Iterator[Finding]:
    """Yield what the answer sets and the core bar name and nobody knows."""
    for name, ids in sets.items():
        if name in answers:
            yield Finding("set-named-as-answer", ("sets", name), {"name": name})
        for number, one in enumerate(ids):
            if one not in answers:
                yield unknown_answer(one, ("sets", name, number), answers)
    for number, one in enumerate(core):
        if one not in answers:
            yield unknown_answer(one, ("core", number), answers)


def of_slots(
    slots: Mapping[str, Sequence[str]], sets: Collection[str], answers: Collection[str]
) -> Iterator[Finding]:
    """Yield what the slots name and nobody knows, and slots that hide an answer or a set of them."""
    for name, ids in slots.items():
        if name in answers or name in sets:
            yield Finding("set-named-as-answer", ("slots", name), {"name": name})
        for number, one in enumerate(ids):
            if one not in answers:
                yield unknown_answer(one, ("slots", name, number), answers)


def of_values(
    slot: str, ids: Collection[str], written: Collection[str], slots: Collection[str]
) -> Iterator[Finding]:
    """Yield what is wrong with the sentences of a card that leaves a slot open."""
    if slot not in slots:
        yield Finding("unknown-slot", ("slot",), {"name": slot, "known": ", ".join(slots)})
        return
    for one in written:
        if one not in ids:
            yield Finding("unknown-value", ("values", one), {"name": one, "slot": slot})
    if absent := [one for one in ids if one not in written]:
        yield Finding("value-missing", ("values",), {"slot": slot, "names": ", ".join(absent)})


def of_plan(
    plan: Plan, sets: Collection[str], languages: Collection[str], volunteer: str
) -> Iterator[Finding]:
    """Yield what is wrong with a visit plan; its cards are looked up elsewhere."""
    if plan.id in sets:
        yield Finding("plan-named-as-set", ("id",), {"id": plan.id})
    if languages:
        yield from _title(plan.title, languages, volunteer)


FEWEST_SPOTS = 10
"""Places to tap that a talk plate has at least: fewer do not carry a talk."""

SMALLEST = 44
"""Width and height of a place to tap, in the plate's 1024 by 512: a finger on a tablet."""

WIDE, HIGH = 1024, 512


def of_plate(
    plate: Plate, lines: Mapping[str, int], languages: Collection[str], volunteer: str
) -> Iterator[Finding]:
    """Yield what is wrong with a talk plate; `lines` is the place of each spot in its file."""
    if languages:
        yield from _title(plate.title, languages, volunteer)
    if len(plate.spots) < FEWEST_SPOTS:
        yield Finding("plate-bare", ("spots",), {"count": len(plate.spots), "fewest": FEWEST_SPOTS})
    for spot in plate.spots:
        if not _tappable(spot.box):
            yield Finding(
                "spot-box", ("spots", lines[spot.word.id], "at"), {"name": spot.word.id, "smallest": SMALLEST}
            )


def of_figure(slot: str, figure: Figure, slots: Mapping[str, Collection[str]]) -> Iterator[Finding]:
    """Yield what is wrong with the picture in which the values of a slot are pointed at."""
    if slot not in slots:
        yield Finding("unknown-slot", (), {"name": slot, "known": ", ".join(slots)})
        return
    for one, boxes in figure.places.items():
        if one not in slots[slot]:
            yield Finding("unknown-value", ("places", one), {"name": one, "slot": slot})
        elif not all(_tappable(box) for box in boxes):
            yield Finding("spot-box", ("places", one), {"name": one, "smallest": SMALLEST})
    if absent := [one for one in slots[slot] if one not in figure.places]:
        yield Finding("place-missing", ("places",), {"slot": slot, "names": ", ".join(absent)})


def _tappable(box: Box) -> bool:
    """Return whether a place lies in its wide picture, and a finger finds it."""
    left, top, width, height = box
    return left + width <= WIDE and top + height <= HIGH and min(width, height) >= SMALLEST


def of_teach_back(teach_back: TeachBack, sets: Collection[str], cards: Collection[str]) -> Iterator[Finding]:
    """Yield what follows an explanation and is not there: the card, or the answer set it goes with."""
    if teach_back.ask not in cards:
        near = nearest(teach_back.ask, cards)
        code = "unknown-card-near" if near else "unknown-card"
        yield Finding(code, ("ask",), {"name": teach_back.ask, "near": near})
    if teach_back.after not in sets:
        detail = {"name": teach_back.after, "known": ", ".join(sets)}
        yield Finding("unknown-answer-set", ("after",), detail)


def unknown_answer(name: str, way: tuple[str | int, ...], known: Collection[str]) -> Finding:
    """Return what to say about an answer nobody knows, with the one that was probably meant."""
    near = nearest(name, known)
    return Finding("unknown-answer-near" if near else "unknown-answer", way, {"name": name, "near": near})


def of_set(
    phrase_set: PhraseSet, written: int, languages: Collection[str], volunteer: str
) -> Iterator[Finding]:
    """Yield what is wrong with a set as a whole; `written` counts the cards in its file, sound or not."""
    if not written:
        yield Finding("set-empty", ("cards",))
    if languages:
        yield from _title(phrase_set.title, languages, volunteer)


def _title(title: Collection[str], languages: Collection[str], volunteer: str) -> Iterator[Finding]:
    if volunteer not in title:
        yield Finding("title-missing", ("title",), {"language": volunteer})
    if absent := [code for code in languages if code not in title and code != volunteer]:
        yield Finding("title-untranslated", ("title",), {"languages": ", ".join(absent)})
