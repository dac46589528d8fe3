"""Names: made for what has none yet, from the volunteer's words, and guessed where one is misspelt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from praatplaat.near import nearest

LONGEST = 40
"""Letters of a name; it stays with the card for ever, so it has to be readable."""


LONGEST_GUESSED = 80
"""Letters of a name that may be a misspelt one."""


class Guesses:
    """Guesses which names are meant. After many it stops: the whole table is wrong then."""

    MOST = 100

    def __init__(self) -> None:
        self._left = self.MOST

    def near(self, name: str, known: Collection[str]) -> str:
        """Return the known name most like this one; empty when none is, or after too many."""
        self._left -= 1
        return nearest(name, known) if self._left >= 0 and len(name) <= LONGEST_GUESSED else ""


def name_of(words: str, taken: Collection[str] = (), fallback: str = "card") -> str:
    """Return a name that nothing has: small letters and hyphens, with a number where the words are taken."""
    plain = unicodedata.normalize("NFKD", words.casefold()).encode("ascii", "ignore").decode()
    name = ""
    for word in re.findall("[a-z0-9]+", plain):
        longer = f"{name}-{word}" if name else word[:LONGEST]
        if len(longer) > LONGEST:
            break
        name = longer
    name = name or fallback
    numbered = (f"{name}-{number}" for number in range(2, len(taken) + 3))
    return name if name not in taken else next(one for one in numbered if one not in taken)
