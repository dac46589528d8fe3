"""Letters for the scripts of the family languages, drafts included: an office computer may not have them.

Cutting a font takes seconds, so that happens beside the pages, which can be read and used before.
"""

from __future__ import annotations

import base64
import logging
import unicodedata
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import streamlit as st

from praatplaat import fonts
from praatplaat.library import Library

_LOG = logging.getLogger(__name__)
_CUTTER = ThreadPoolExecutor(1, thread_name_prefix="letters")
_FACE = """@font-face {{
  font-family: "Studio {script}"; font-weight: {weight}; font-display: swap;
  src: url("data:font/woff2;base64,{file}") format("woff2");
}}
[data-script="{script}"] {{ --letters: "Studio {script}"; }}
"""

Faces = tuple["Future[str]", ...]
"""Style rules, one for each script and weight, some perhaps still to come."""

_ROW = 64
"""Signs of one alphabet stand together in rows of this length."""


def faces_of(library: Library) -> Faces:
    """Return a font for each script but the volunteer's, which every computer has; cut now if need be."""
    own = library.languages[library.volunteer].script if library.languages else ""
    scripts = {language.script for language in library.languages.values()} & fonts.SOURCES.keys() - {own}
    kept = {script: fonts.letters(script, _wide(_texts(library, script))) for script in sorted(scripts)}
    return tuple(
        _face(script, weight, letters) for script, letters in kept.items() for weight in fonts.WEIGHTS
    )


def are_cut(faces: Faces) -> bool:
    """Return whether there is nothing left to wait for."""
    return all(face.done() for face in faces)


def letter_style(faces: Faces) -> str:
    """Return a style element with the fonts that are there by now."""
    there = (face.result() for face in faces if face.done() and not face.exception())
    return f"<style>{''.join(there)}</style>"


def _wide(texts: Iterable[str]) -> Iterator[str]:
    """Yield the letters of texts with their neighbours: somebody may type a syllable that no card has yet."""
    rows = {ord(sign) // _ROW for text in texts for sign in text if unicodedata.category(sign)[0] in "LM"}
    for row in sorted(rows):
        yield "".join(chr(row * _ROW + place) for place in range(_ROW))


def _texts(library: Library, script: str) -> Iterator[str]:
    codes = [code for code, language in library.languages.items() if language.script == script]
    yield from (library.languages[code].autonym for code in codes)
    for card in library.cards():
        for translation in (card.texts[code] for code in codes if code in card.texts):
            for form in translation.forms:
                yield from (translation.texts[form].text, translation.texts[form].spoken)


@st.cache_resource(max_entries=16, show_spinner=False)
def _face(script: str, weight: int, kept: str) -> Future[str]:
    cutting = _CUTTER.submit(_cut, script, weight, kept)
    cutting.add_done_callback(_report)
    return cutting


def _cut(script: str, weight: int, kept: str) -> str:
    file = base64.b64encode(fonts.cut(script, weight, kept)).decode()
    return _FACE.format(script=script, weight=weight, file=file)


def _report(cutting: Future[str]) -> None:
    """Say that a font could not be cut: the page then shows what letters the computer has."""
    if error := cutting.exception():
        _LOG.error("a font for the studio could not be cut", exc_info=error)
