"""What a clip is called: a name that changes when its text or anything about its sound changes."""

from __future__ import annotations

import hashlib
import json
import unicodedata

from praatplaat.speech.processing import KILOBITS, PIPELINE
from praatplaat.speech.voices import Engine, Speaker, Voice

_TEXT, _SOUND = 20, 12


def text_key(language: str, spoken: str) -> str:
    """Return the first half of a name: which words in which language. Who is addressed is in the words."""
    return _digest([language, unicodedata.normalize("NFC", spoken).strip()], _TEXT)


def sound_key(engine: Engine, speaker: Speaker) -> str:
    """Return the second half of a name: who says it, and what is done to the sound afterwards."""
    made_by = [engine.name, engine.version, speaker.voice, dict(speaker.parameters)]
    return _digest([*made_by, PIPELINE, KILOBITS[engine.kind]], _SOUND)


def recording_key(original: str, speaker: str) -> str:
    """Return the second half of a recording's name, from the SHA-256 of the file that came and who spoke."""
    return _digest(["recording", original, speaker, PIPELINE, KILOBITS[Voice.NATIVE]], _SOUND)


def _digest(parts: list[object], length: int) -> str:
    exact = json.dumps(parts, sort_keys=True, separators=(",", ":")).encode()
    return hashlib.sha256(exact).hexdigest()[:length]
