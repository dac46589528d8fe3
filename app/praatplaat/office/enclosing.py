"""What goes along with phrase sets that leave in a bundle: their own pictures, and voices that may go.

Only the clip of a voice goes, never the file it was made from: a phone may have written in it where it was.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from praatplaat.editing.values import Values
from praatplaat.entries import card_of, sentence_of
from praatplaat.model import Card, Language
from praatplaat.office.cards import languages_of
from praatplaat.office.desk import Office
from praatplaat.office.recording import recordings
from praatplaat.pictures import photos
from praatplaat.speech.naming import text_key
from praatplaat.speech.recordings import Kept
from praatplaat.speech.store import SCHEMA

PICTURES = "pictures"


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What goes along: files by name as a bundle has them, and how many clips there are of each speaker."""

    pictures: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    recordings: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    speakers: Mapping[str, int] = field(default_factory=dict)
    """All who can be heard in the sets, whether their voice goes along or not."""


def enclosed(office: Office, documents: Iterable[Values], speakers: Collection[str]) -> Enclosed:
    """Return what goes along with sets; of voices only those of the speakers named. Raises ProblemError."""
    documents = tuple(documents)
    wanted = {name for one in documents for name in pictures_in(one)}
    heard = tuple(_heard(office, documents))
    counts: dict[str, int] = defaultdict(int)
    for one in heard:
        counts[one.speaker] += 1
    clips = (one for one in heard if one.speaker in speakers)
    pictures = (one for one in photos.kept(office.data / PICTURES) if one.name in wanted)
    return Enclosed(
        {name: data for one in pictures for name, data in _of_picture(one).items()},
        {name: data for one in clips for name, data in _of_voice(one).items()},
        dict(counts),
    )


def sayings(office: Office, documents: Iterable[Values]) -> dict[str, tuple[str, str, frozenset[str]]]:
    """Return what a voice says in sets, by the key of a text: its language, the words and the sets."""
    languages, _ = languages_of(office.root)
    found: dict[str, tuple[str, str, frozenset[str]]] = {}
    for document in documents:
        for code, spoken in _spoken(document, languages):
            key = text_key(code, spoken)
            others = found[key][2] if key in found else frozenset[str]()
            found[key] = (code, spoken.strip(), others | {str(document["id"])})
    return found


def pictures_in(value: Any) -> Iterator[str]:  # noqa: ANN401 (whatever a set holds)
    """Yield the names of the own pictures in a set, its cards and its sentences."""
    if isinstance(value, dict):
        for key, one in value.items():
            if key == "picture" and isinstance(one, str) and photos.NAME.fullmatch(one):
                yield one
            else:
                yield from pictures_in(one)
    elif isinstance(value, list):
        for one in value:
            yield from pictures_in(one)


def _heard(office: Office, documents: Iterable[Values]) -> Iterator[Kept]:
    """Yield the recordings that can be heard for the words of sets, the newest of each text."""
    kept = recordings(office)
    for code, spoken, _ in sayings(office, documents).values():
        yield from [one for one in kept.of(code, spoken) if one.clip and one.consent.given][:1]


def _spoken(document: Values, languages: Mapping[str, Language]) -> Iterator[tuple[str, str]]:
    for card in _cards(document, languages):
        for code, translation in card.texts.items():
            for text in translation.texts.values():
                yield code, text.spoken


def _cards(document: Values, languages: Mapping[str, Language]) -> Iterator[Card]:
    """Yield the cards of a set, and what those with an open place say for each of its values."""
    for fields in document["cards"]:
        card = card_of(fields, languages)
        yield card
        for name, sentence in fields.get("values", {}).items():
            yield sentence_of(card, name, sentence, languages, card.picture)


def _of_picture(one: photos.Kept) -> dict[str, bytes]:
    facts = asdict(one.facts)
    said = {"schema": photos.SCHEMA, "name": one.name, "sha256": one.photo.sha256, **facts}
    return {f"{one.name}.jpg": one.photo.data, f"{one.name}.json": _written(said)}


def _of_voice(one: Kept) -> dict[str, bytes]:
    """Return a clip with what its speaker agreed to; who kept it here is nobody's business elsewhere."""
    assert one.clip
    said = {
        "schema": SCHEMA,
        "name": one.name,
        "language": one.language,
        "form": one.form.value,
        "speaker": one.speaker,
        "consent": asdict(one.consent),
        "licence": one.licence,
        "sha256": one.clip.sha256,
        "seconds": one.seconds,
        "made": one.made,
    }
    return {f"{one.name}.mp3": one.clip.path.read_bytes(), f"{one.name}.json": _written(said)}


def _written(said: Mapping[str, object]) -> bytes:
    return json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"
