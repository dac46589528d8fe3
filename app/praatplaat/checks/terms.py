"""One word for one thing: holds the texts of a card against the glossary."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from praatplaat.checks.cards import way_of
from praatplaat.checks.finding import Finding
from praatplaat.checks.wording import words_of
from praatplaat.model import Card, Term
from praatplaat.review import source_text


def of_terms(card: Card, glossary: Sequence[Term], volunteer: str) -> Iterator[Finding]:
    """Yield translations that say a term of the source in another word than the glossary has for it.

    In the source a term counts where it stands as a word of its own; in a translation, where words take
    prefixes and endings, any of the pieces that the glossary names will do.
    """
    said = {word.casefold() for word in words_of(source_text(card, volunteer))}
    for term in glossary:
        if said.isdisjoint(one.casefold() for one in term.used.get(volunteer, ())):
            continue
        for code, translation in card.texts.items():
            pieces = [folded(piece) for piece in term.used.get(code, ())]
            if code == volunteer or not pieces:
                continue
            for form, text in translation.texts.items():
                if not any(piece in folded(text.text) for piece in pieces):
                    detail = {"term": term.words[volunteer], "word": term.words[code]}
                    yield Finding("term-unused", way_of(code, form), detail, code)


def folded(text: str) -> str:
    """Return a text without vowel signs and capitals, as two writings of one word are compared."""
    plain = unicodedata.normalize("NFD", text.casefold())
    return "".join(sign for sign in plain if unicodedata.category(sign) != "Mn")
