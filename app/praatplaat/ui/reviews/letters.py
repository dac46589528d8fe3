"""What is written to a native speaker with the link, in the words of their own page."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from praatplaat import places
from praatplaat.documents import read

NAME = "phrases/reviewing.yaml"
ORGANISATION = "PRAATPLAAT_ORGANISATION"
PARTS = ("hello", "about", "ask", "pause")
"""Which words of the page make the letter, each a paragraph; the link comes before the last."""

Words = Mapping[str, Mapping[str, str]]


def words_of(root: Path) -> Words:
    """Return the words of the page for native speakers, by language. Raises ProblemError."""
    path = root / NAME
    found: Words = read(path if path.exists() else places.CHECKOUT / NAME, NAME).value["words"]
    return found


def letter(words: Mapping[str, str], name: str, link: str) -> str:
    """Return the text to send: what this is, what is asked, the link, and that one may stop halfway."""
    *before, last = (words[part].replace("{name}", name) for part in PARTS)
    return "\n\n".join((*before, link, last))


def translated(words: Words, comment: str, tongue: str) -> str:
    """Return a remark that was tapped on the page in another language; as it is when it was typed."""
    tapped = (key for one in words.values() for key, text in one.items() if text == comment)
    return words[tongue][key] if (key := next(tapped, "")) and tongue in words else comment


def mail_to(title: str, text: str) -> str:
    """Return an address that opens a new message in whatever programme this computer has for it."""
    return f"mailto:?subject={quote(title)}&body={quote(text)}"


def organisation() -> str:
    """Return whose tablets these are, as native speakers read it."""
    return os.environ.get(ORGANISATION, "").strip() or "Praatplaat"
