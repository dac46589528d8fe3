"""Letters for the scripts of the family languages: the very fonts that the tablets carry."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import streamlit as st

from praatplaat.pack import Built

_FAMILY = re.compile(r"[A-Za-z ]+")
_FILE = re.compile(r"[0-9a-f]{64}\.woff2")
_FACE = """@font-face {{
  font-family: "{family}"; font-weight: {weight}; font-display: swap;
  src: url("visit/assets/{file}") format("woff2");
}}
[data-script="{script}"] {{ --letters: "{family}"; }}
"""


def letter_style(built: Built) -> str:
    """Return a style element with the fonts of a pack."""
    return f"<style>{_faces(built.file)}</style>"


@st.cache_data(max_entries=4, show_spinner=False)
def _faces(file: Path) -> str:
    return "".join(_face(file))


def _face(file: Path) -> Iterator[str]:
    for font in json.loads(file.read_text(encoding="utf-8")).get("fonts", []):
        # The style sheet is no place for names that are not ours.
        if _FAMILY.fullmatch(font["family"]) and _FILE.fullmatch(font["file"]) and font["script"].isalpha():
            yield _FACE.format(**font)
