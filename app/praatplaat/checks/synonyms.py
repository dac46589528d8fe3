"""The words people search by: short, new beside the text, and in letters somebody types."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Mapping

from praatplaat.checks.finding import Finding
from praatplaat.checks.wording import words_of
from praatplaat.languages import LATIN, alphabet, own_letters
from praatplaat.model import Card, Language
from praatplaat.near import nearest

LONGEST = 30
"""Characters of a word to search by: nobody types a sentence."""


def of_synonyms(card: Card, languages: Mapping[str, Language]) -> Iterator[Finding]:
    """Yield what is wrong with the words a card is searched by; all advice but an unknown language."""
    for code, words in card.also.items():
        if code not in languages:
            yield _unknown(code, languages)
            continue
        seen = _own_words(card, code)
        for number, word in enumerate(words):
            yield from _of_word(word, languages[code], seen, ("also", code, number))
            seen.add(_bare(word))


def _of_word(
    word: str, language: Language, seen: Collection[str], way: tuple[str, str, int]
) -> Iterator[Finding]:
    if _bare(word) in seen:
        yield Finding("synonym-repeats", way, {"word": word}, language.code)
    if len(word) > LONGEST:
        yield Finding("synonym-long", way, {"word": word, "most": LONGEST}, language.code)
    # Latin letters are for everybody: names, and words as people send them to each other.
    known = {own_letters(language), LATIN, "", "MODIFIER"}
    if strangers := [letter for letter in dict.fromkeys(word) if alphabet(letter) not in known]:
        detail = {"word": word, "letters": " ".join(strangers), "language": language.code}
        yield Finding("synonym-letters", way, detail, language.code)


def _own_words(card: Card, code: str) -> set[str]:
    """Return the words that a card's own texts have in a language, in every form."""
    texts = card.texts[code].texts.values() if code in card.texts else ()
    return {_bare(word) for text in texts for word in words_of(text.text)}


def _bare(word: str) -> str:
    """Return a word as a search reads it: small, and without the vowel signs few people type."""
    return "".join(sign for sign in word.casefold().strip() if unicodedata.category(sign) != "Mn")


def _unknown(code: str, languages: Collection[str]) -> Finding:
    near = nearest(code, languages)
    detail = {"name": code, "near": near, "known": ", ".join(languages)}
    return Finding("unknown-language-near" if near else "unknown-language", ("also", code), detail, code)
