"""Recordings of native speakers: kept with their consent, never overwritten, and gone when they ask for it.

A recording is a clip of the store with more in its sidecar, and the file it was made from in `originals/`.
That file is never served: a phone may have written in it where it was.
"""

from __future__ import annotations

import contextlib
import hashlib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from praatplaat.model import Form
from praatplaat.problems import ProblemError, problem
from praatplaat.speech.listening import Heard, listen
from praatplaat.speech.naming import recording_key, text_key
from praatplaat.speech.processing import PIPELINE
from praatplaat.speech.store import Clip, Store, unwritable
from praatplaat.speech.voices import Voice
from praatplaat.writing import write

ENGINE = "recording"
ANONYMOUS = "anoniem"
LICENCE = "with consent of the speaker, for the tablets of this organisation"
_MAX_NAME = 80
_CODES = {"clips-unwritable": "recordings-unwritable", "clips-disk-full": "recordings-disk-full"}


@dataclass(frozen=True, slots=True)
class Consent:
    """What a speaker agreed to: the version of the words they read, and the day (ISO 8601)."""

    given: bool
    version: str
    on: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a recording besides its sound."""

    speaker: str
    """The name as the speaker wants it said; empty for who wants none."""
    consent: Consent
    by: str
    """Who kept it."""
    form: Form = Form.BOTH
    """Who is addressed."""
    licence: str = LICENCE


@dataclass(frozen=True, slots=True)
class Kept:
    """A recording as it is on disk."""

    name: str
    language: str
    form: Form
    speaker: str
    by: str
    made: str
    """The moment it was kept, as ISO 8601 in UTC."""
    seconds: float
    consent: Consent
    licence: str
    original: str
    """Name of the file in `originals/`."""
    withdrawn: str
    """The moment it was withdrawn; empty when it was not."""
    erased: bool
    """Whether the sound is gone for good."""
    clip: Clip | None
    """What can be heard; None when it was withdrawn or is damaged."""


class Recordings:
    """The recordings in one folder. Threads and processes may share it."""

    def __init__(self, folder: Path) -> None:
        self._store = Store(folder)
        self._originals = folder / "originals"

    def keep(self, heard: Heard, facts: Facts) -> Kept:
        """Keep a recording: whole, or not at all. The same file of the same speaker is kept once.

        Raise ProblemError without consent, or when the disk does not allow it.
        """
        if not facts.consent.given:
            raise ProblemError(problem("recording-without-consent"))
        sha256 = hashlib.sha256(heard.original).hexdigest()
        speaker = _said(facts.speaker)
        name = f"{text_key(heard.language, heard.spoken)}-{recording_key(sha256, speaker)}"
        original = f"{sha256}.{heard.kind}"
        with _told():
            self._put_original(original, heard.original)
            self._store.write(name, heard.after, _sidecar(heard, facts, speaker, original))
        return self.get(name)

    def get(self, name: str) -> Kept:
        """Return a recording, also one withdrawn or erased. Raise ProblemError when there is none."""
        if kept := self._read(name):
            return kept
        raise ProblemError(problem("recording-unknown"))

    def of(self, language: str, spoken: str) -> tuple[Kept, ...]:
        """Return the recordings of a text, the newest first; also what was withdrawn or erased."""
        names = self._store.names(text_key(language, spoken))
        return _newest_first(kept for name in names if (kept := self._read(name)))

    def all(self) -> tuple[Kept, ...]:
        """Return all recordings, the newest first; also what was withdrawn or erased."""
        names = (name for listed in self._store.listed().values() for name in listed)
        return _newest_first(kept for name in names if (kept := self._read(name)))

    def chosen(self, language: str, spoken: str) -> Clip | None:
        """Return what is heard for a text: the newest recording that was not withdrawn."""
        return self._store.newest(text_key(language, spoken))

    def original(self, kept: Kept) -> Path | None:
        """Return the file a recording was made from; None when it is not there. It is never served."""
        path = self._originals / kept.original
        return path if kept.original and path.is_file() else None

    def withdraw(self, name: str, by: str) -> Kept:
        """Let a recording be heard no more; everything stays on disk. Raise ProblemError."""
        kept = self.get(name)
        if not kept.withdrawn:
            facts = self._store.facts(name) or {}
            with _told():
                self._store.rewrite(name, {**facts, "withdrawn": {"by": by, "on": _now()}})
        return self.get(name)

    def erase(self, name: str, by: str) -> Kept:
        """Remove a voice from the disk because its speaker asks for it; a stub without name or sound stays.

        Raise ProblemError. What was broken off goes on when it is asked for again.
        """
        kept = self.withdraw(name, by)
        facts = self._store.facts(name) or {}
        with _told():
            # The stub first: whatever happens next, nobody finds half of what is to go.
            self._store.rewrite(name, _stub(facts))
            self._store.silence(name)
            if not any(other.original == kept.original and not other.erased for other in self.all()):
                self._remove_original(kept.original)
        return self.get(name)

    def tidy(self) -> None:
        """Remove what interrupted writers left."""
        self._store.tidy()
        Store(self._originals).tidy()

    def _read(self, name: str) -> Kept | None:
        facts = self._store.facts(name)
        with contextlib.suppress(KeyError, TypeError, ValueError, AttributeError):
            return _kept(facts, self._store.read(name)) if facts else None
        return None

    def _put_original(self, name: str, content: bytes) -> None:
        """Keep the file that came as it is, once."""
        path = self._originals / name
        try:
            self._originals.mkdir(parents=True, exist_ok=True)
            if not path.exists() or path.stat().st_size != len(content):
                write(path, content)
        except OSError as error:
            raise unwritable(self._originals, error) from error

    def _remove_original(self, name: str) -> None:
        try:
            if name:
                (self._originals / Path(name).name).unlink(missing_ok=True)
        except OSError as error:
            raise unwritable(self._originals, error) from error


def _said(speaker: str) -> str:
    """Return a name on one line without signs that cannot be seen."""
    shown = "".join(
        letter if letter.isprintable() else " " for letter in unicodedata.normalize("NFC", speaker)
    )
    return " ".join(shown.split())[:_MAX_NAME].strip() or ANONYMOUS


def _sidecar(heard: Heard, facts: Facts, speaker: str, original: str) -> dict[str, object]:
    return {
        "language": heard.language,
        "form": facts.form.value,
        "text_sha256": hashlib.sha256(heard.spoken.encode()).hexdigest(),
        "voice": Voice.NATIVE.value,
        "engine": ENGINE,
        "speaker": speaker,
        "consent": asdict(facts.consent),
        "by": facts.by,
        "licence": facts.licence,
        "original": original,
        "pipeline": PIPELINE,
        "seconds": heard.seconds,
        "lufs": heard.lufs_after,
        "lufs_before": heard.lufs_before,
        "advice": [one.code for one in heard.advice],
        "made": _now(),
    }


_STUB = ("language", "form", "text_sha256", "voice", "engine", "original", "seconds", "made", "withdrawn")


def _stub(facts: Mapping[str, object]) -> dict[str, object]:
    """Return what stays of a recording that is erased: that it was there, and since when it is gone."""
    return {"erased": _now(), **{key: facts[key] for key in _STUB if key in facts}}


def _kept(facts: Mapping[str, Any], clip: Clip | None) -> Kept:
    consent = facts.get("consent", {"given": False, "version": "", "on": ""})
    return Kept(
        name=str(facts["name"]),
        language=str(facts["language"]),
        form=Form(facts.get("form", Form.BOTH)),
        speaker=str(facts.get("speaker", "")),
        by=str(facts.get("by", "")),
        made=str(facts.get("made", "")),
        seconds=float(facts["seconds"]),
        consent=Consent(consent["given"] is True, str(consent["version"]), str(consent["on"])),
        licence=str(facts.get("licence", "")),
        original=str(facts.get("original", "")),
        withdrawn=str(facts["withdrawn"]["on"]) if facts.get("withdrawn") else "",
        erased=bool(facts.get("erased")),
        clip=clip,
    )


def _newest_first(found: Iterator[Kept]) -> tuple[Kept, ...]:
    return tuple(sorted(found, key=lambda kept: (kept.made, kept.name), reverse=True))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """Tell of a disk that does not allow it in words about recordings."""
    try:
        yield
    except ProblemError as error:
        code = _CODES.get(error.problem.code)
        if code is None:
            raise
        raise ProblemError(problem(code, error.problem.where, **error.problem.detail)) from error


__all__ = ["Consent", "Facts", "Heard", "Kept", "Recordings", "listen"]
