"""Advice on a sentence while somebody writes it: will it be understood, and can it be translated?

The rules are those of the Dutch that volunteers speak: ask for hints on a text in their language only.
A hint never keeps anything from being saved.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from praatplaat.checks.cards import LONGEST
from praatplaat.checks.wording import words_of
from praatplaat.editing.difficult import pattern, plainer
from praatplaat.problems import Problem

MOST_LETTERS = 60
"""Letters of a sentence that fit on a card, and in one breath."""

LONG_WORD = 12
"""Letters from which a word is hard to read; in Dutch it mostly is two words glued together."""

LISTED = {"word": "hint-word", "figure": "hint-figure", "abbreviation": "hint-abbreviation"}
"""What is said of each kind of words that `difficult.tsv` has."""

WORD = re.compile(r"[^\W\d_]+")
SENTENCE = re.compile(r"[^.?!…]+[.?!…]*")
CAPITALS = re.compile(r"(?<![\w.])[^\W\d_a-zà-ÿ]{2,}(?!\w)")
NEGATION = re.compile(r"\b(?:niet|geen|nooit|niets|niemand)\b", re.IGNORECASE)
FAMILIAR = re.compile(r"\b(?:je|jij|jou|jouw|jullie)\b", re.IGNORECASE)
PASSIVE = re.compile(r"\b(?:wordt|worden|werd|werden)\b(?P<between>[^.?!]*)", re.IGNORECASE)
PARTICIPLE = re.compile(r"\bge(?=\w{3})\w*(?:d|t|en)\b", re.IGNORECASE)
JOINED = re.compile(r"\b(?:en ook|en daarnaast|en verder)\b", re.IGNORECASE)
ASKS = re.compile(
    r"\s*(?:(?:wie|waar|wanneer|waarom|welke?|hoeveel|hoe (?:vaak|laat|lang|oud|gaat|heet|is|voelt|komt|veel)"
    r"|wat (?:is|zijn|doet|wilt|vindt|eet|drinkt|heeft|kan|kunt|gaat|denkt|weet|ziet|hoort|zegt|helpt))\b"
    r"|(?:heeft|bent|kunt|wilt|mag|moet|weet|vindt|denkt|voelt|kent|woont|slaapt|eet|drinkt) (?:u|uw)\b)",
    re.IGNORECASE,
)
"""How a Dutch question begins: with a question word (`hoe` and `wat` also exclaim), or a verb before `u`."""
OPEN = re.compile(r"\s*(?:wie|wat|waar\w*|wanneer|welke?|hoe\w*)\b", re.IGNORECASE)
"""How a question begins that nobody answers with yes or no."""


@dataclass(frozen=True, slots=True)
class Hint:
    """One piece of advice on `text[start:end]`, by its code in the catalogue of problems."""

    code: str
    start: int
    end: int
    detail: Mapping[str, object] = field(default_factory=dict)

    @property
    def problem(self) -> Problem:
        """What it is and how to mend it, in Dutch and in English."""
        return Problem(self.code, detail=self.detail)


def hints(text: str) -> tuple[Hint, ...]:
    """Return advice on a sentence, in the order of the text; nothing when it is plain."""
    found = [hint for rule in RULES for hint in rule(text)]
    return tuple(sorted(found, key=lambda hint: (hint.start, hint.end, hint.code)))


def _length(text: str) -> Iterator[Hint]:
    """Yield each sentence that is too long; two short ones are well."""
    for one in SENTENCE.finditer(text):
        said = one.group().strip()
        words = len(words_of(said))
        if words > LONGEST or len(said) > MOST_LETTERS:
            start = one.start() + len(one.group()) - len(one.group().lstrip())
            detail = {"words": words, "letters": len(said), "most": LONGEST}
            yield Hint("hint-sentence-long", start, start + len(said), detail)


def _listed(text: str) -> Iterator[Hint]:
    """Yield difficult words, figures of speech and abbreviations, with something plainer."""
    for kind, code in LISTED.items():
        for one in pattern(kind).finditer(text):
            detail = {"written": one.group(), "plainer": plainer(kind)[one.group().lower()]}
            yield _at(code, one, detail)


def _long_words(text: str) -> Iterator[Hint]:
    for one in WORD.finditer(text):
        word = one.group().lower()
        if len(word) >= LONG_WORD and word not in plainer("known") and word not in plainer("word"):
            yield _at("hint-word-long", one, {"written": one.group(), "letters": len(word)})


def _capitals(text: str) -> Iterator[Hint]:
    """Yield short words in capitals as abbreviations nobody explains, and long ones as shouting."""
    known = plainer("known").keys() | plainer("abbreviation").keys()
    for one in CAPITALS.finditer(text):
        if one.group().lower() not in known:
            is_short = len(one.group()) <= 4 and not text.isupper()
            code = "hint-abbreviation-unknown" if is_short else "hint-capitals"
            yield _at(code, one, {"written": one.group()})


def _passive(text: str) -> Iterator[Hint]:
    for one in PASSIVE.finditer(text):
        for done in PARTICIPLE.finditer(one.group("between")):
            if done.group().lower() not in plainer("state"):
                end = one.start("between") + done.end()
                yield Hint("hint-passive", one.start(), end, {"written": text[one.start() : end]})
                break


def _questions(text: str) -> Iterator[Hint]:
    """Yield what asks two things at once, and what is hard to answer with yes or no."""
    asked = [one for one in SENTENCE.finditer(text) if one.group().rstrip().endswith("?")]
    # ‘En u?’ before a question is how people talk, not a question more.
    whole = [one for one in asked if len(words_of(one.group())) > 2]
    if len(whole) > 1:
        yield _at("hint-questions", whole[1])
    for one in asked:
        if joined := JOINED.search(one.group()):
            yield _within("hint-questions", one, joined)
        negation = NEGATION.search(one.group())
        if negation and not OPEN.match(one.group()):
            yield _within("hint-negation", one, negation, {"written": negation.group()})


def _unmarked(text: str) -> Iterator[Hint]:
    """Yield a question that does not look like one."""
    for one in SENTENCE.finditer(text):
        if not one.group().rstrip().endswith(("?", "!", "…")) and ASKS.match(one.group()):
            end = one.start() + len(one.group().rstrip())
            yield Hint("hint-question-mark", end - 1, end)


def _familiar(text: str) -> Iterator[Hint]:
    yield from (_at("hint-familiar", one, {"written": one.group()}) for one in FAMILIAR.finditer(text))


def _exclamations(text: str) -> Iterator[Hint]:
    """Yield a second exclamation mark; one is a compliment."""
    marks = list(re.finditer("!", text))
    if len(marks) > 1:
        yield _at("hint-exclamation", marks[1])


def _at(code: str, found: re.Match[str], detail: Mapping[str, object] | None = None) -> Hint:
    shift = len(found.group()) - len(found.group().lstrip())
    return Hint(code, found.start() + shift, found.end(), detail or {})


def _within(
    code: str, around: re.Match[str], found: re.Match[str], detail: Mapping[str, object] | None = None
) -> Hint:
    return Hint(code, around.start() + found.start(), around.start() + found.end(), detail or {})


RULES: tuple[Callable[[str], Iterator[Hint]], ...] = (
    _length,
    _listed,
    _long_words,
    _capitals,
    _passive,
    _questions,
    _unmarked,
    _familiar,
    _exclamations,
)
