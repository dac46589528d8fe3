"""A first picture for a sentence: the one with the words most like it. Somebody looks at it afterwards."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping

from praatplaat.ui.content import Content
from praatplaat.ui.shelf import folded

FEWEST = 4
"""Letters of a word that says something about a picture."""

STEM = 5
"""Letters by which two words are taken for forms of one another."""


def suggested(content: Content, words: str, otherwise: str) -> str:
    """Return the name of the picture that goes best with some words; `otherwise` when none does."""
    described = {name: text for name, text in _described(content).items() if name in content.gallery.scenes}
    return best(words, described) or otherwise


def best(words: str, described: Mapping[str, str]) -> str:
    """Return which description shares the rarest words with a text; empty when none shares a word."""
    stems = {name: _stems(text) for name, text in described.items()}
    spread = Counter(stem for found in stems.values() for stem in found)
    wanted = _stems(words)
    scores = {
        name: sum(math.log(len(stems) / spread[stem]) for stem in found & wanted) / math.sqrt(len(found) + 3)
        for name, found in stems.items()
        if found & wanted
    }
    return max(sorted(scores), key=scores.__getitem__, default="")


def _described(content: Content) -> dict[str, str]:
    """Return the words that go with each picture a card has, in the volunteer's language."""
    library = content.library
    found: dict[str, list[str]] = {}
    for entry in content.entries:
        texts = entry.card.texts.get(library.volunteer)
        said = [text.text for text in texts.texts.values()] if texts else []
        also = entry.card.also.get(library.volunteer, ())
        alt = (
            content.gallery.scenes[entry.card.picture].alt
            if entry.card.picture in content.gallery.scenes
            else {}
        )
        found.setdefault(entry.card.picture, [alt.get(library.volunteer, "")]).extend((*said, *also))
    return {name: " ".join(words) for name, words in found.items()}


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in re.findall(r"[^\W\d_]+", folded(text)) if len(word) >= FEWEST)
