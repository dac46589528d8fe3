"""Short codes for cards: short enough to type over from a tablet, or to put a whole plan in a QR code.

A code is five characters of Crockford's base32: 33 million of them, none of which is taken for another.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base32: no I, L, O and U."""

LENGTH = 5
"""Characters of a code."""

PLAN = "plan="
"""What the fragment of a link to a plan begins with."""

_BITS = 5
_MISREAD = str.maketrans("OIL", "011")


def code_of(card_id: str) -> str:
    """Return the code of a card; it hangs on the id alone, so it stays the same in every pack."""
    number = int.from_bytes(hashlib.sha256(card_id.encode()).digest()) >> (256 - LENGTH * _BITS)
    places = range((LENGTH - 1) * _BITS, -1, -_BITS)
    return "".join(SIGNS[number >> place & 31] for place in places)


def find(code: str, ids: Collection[str]) -> tuple[str, ...]:
    """Return the ids that have a code as somebody typed it: mostly one, none for an unknown code.

    Small letters, blanks and dashes do not matter, nor O for 0, or I and L for 1.
    """
    meant = _meant(code)
    return tuple(one for one in ids if code_of(one) == meant)


def plan_link(base_url: str, ids: Collection[str]) -> str:
    """Return the link that opens these cards as a plan; the part behind # never reaches a server."""
    return f"{base_url}#{PLAN}{''.join(code_of(one) for one in ids)}"


def read_plan(fragment: str, ids: Collection[str]) -> tuple[str, ...]:
    """Return the cards that a link's fragment names, in its order, each once; unknown codes fall out."""
    written = fragment.removeprefix("#")
    if not written.startswith(PLAN):
        return ()
    known = {code_of(one): one for one in ids}
    found = (known.get(code) for code in _codes(_meant(written.removeprefix(PLAN))))
    return tuple(dict.fromkeys(one for one in found if one))


def _meant(written: str) -> str:
    """Return what was typed in the signs of a code: whatever is no letter or digit only parts them."""
    signs = "".join(sign for sign in written.upper() if sign.isascii() and sign.isalnum())
    return signs.translate(_MISREAD)


def _codes(signs: str) -> Iterator[str]:
    """Yield the codes of a row; a piece of one at its end is none."""
    whole = len(signs) - len(signs) % LENGTH
    yield from (signs[start : start + LENGTH] for start in range(0, whole, LENGTH))
