"""Letters for the scripts of the family languages, drafts included: an office computer may not have them."""

from __future__ import annotations

import base64
from collections.abc import Iterator

import streamlit as st

from praatplaat import fonts
from praatplaat.library import Library

_FACE = """@font-face {{
  font-family: "Studio {script}"; font-weight: {weight}; font-display: swap;
  src: url("data:font/woff2;base64,{file}") format("woff2");
}}
[data-script="{script}"] {{ --letters: "Studio {script}"; }}
"""


def letter_style(library: Library) -> str:
    """Return a style element with a font for each script but the volunteer's, which every computer has."""
    own = library.languages[library.volunteer].script if library.languages else ""
    scripts = {language.script for language in library.languages.values()} & fonts.SOURCES.keys() - {own}
    kept = {script: fonts.letters(script, _texts(library, script)) for script in sorted(scripts)}
    faces = (_face(script, weight, letters) for script, letters in kept.items() for weight in fonts.WEIGHTS)
    return f"<style>{''.join(faces)}</style>"


def _texts(library: Library, script: str) -> Iterator[str]:
    codes = [code for code, language in library.languages.items() if language.script == script]
    yield from (library.languages[code].autonym for code in codes)
    for card in library.cards():
        for translation in (card.texts[code] for code in codes if code in card.texts):
            for form in translation.forms:
                yield from (translation.texts[form].text, translation.texts[form].spoken)


@st.cache_data(max_entries=16, show_spinner=False)
def _face(script: str, weight: int, kept: str) -> str:
    file = base64.b64encode(fonts.cut(script, weight, kept)).decode()
    return _FACE.format(script=script, weight=weight, file=file)
