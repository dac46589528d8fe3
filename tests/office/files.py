"""A sound and a picture, as somebody would give them to an office."""

from __future__ import annotations

import io
from functools import lru_cache

from PIL import Image

from praatplaat import places
from praatplaat.library import load
from praatplaat.speech.espeak import Espeak


@lru_cache(maxsize=1)
def voice() -> bytes:
    """A sentence, spoken by a machine: what counts here is that it is speech of this length."""
    speaker = Espeak()
    try:
        return speaker.speak("Slaapt uw kind goed?", load(places.root()).languages["nl"])
    finally:
        speaker.close()


@lru_cache(maxsize=1)
def picture() -> bytes:
    shown = io.BytesIO()
    Image.linear_gradient("L").convert("RGB").save(shown, "PNG")
    return shown.getvalue()
