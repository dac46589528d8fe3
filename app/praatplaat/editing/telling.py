"""Differences between two versions of a set, in sentences that a coordinator reads: Dutch or English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from praatplaat.editing.comparing import Difference, Kind
from praatplaat.editing.parts import BY_LANGUAGE
from praatplaat.model import Form, Text

WORDS: Mapping[str, tuple[str, str]] = {
    "id": ("naam van de set", "name of the set"),
    "title": ("titel", "title"),
    "picture": ("plaatje", "picture"),
    "order": ("plaats van het onderwerp", "place of the theme"),
    "begins": ("plaats als de ouder begint", "place when the parent begins"),
    "ages": ("leeftijden", "ages"),
    "says": ("wie het zegt", "who says it"),
    "form": ("voor wie", "for whom"),
    "slot": ("open plek", "open place"),
    "values": ("zinnen voor de open plek", "sentences for the open place"),
    "beside": ("kaart ernaast", "card beside it"),
    "answers": ("antwoorden", "answers"),
    "care": ("zorg", "care"),
    "confirmed": ("bevestigd door", "confirmed by"),
    "tip": ("tip", "tip"),
    "also": ("zoekwoorden", "search words"),
    "figure": ("getal", "number"),
    "review": ("nagekeken", "review"),
    "cards": ("volgorde van de kaarten", "order of the cards"),
    "card": ("kaart", "card"),
    "place": ("plaats", "place"),
    "woman": ("vrouw", "woman"),
    "man": ("man", "man"),
    "both": ("iedereen", "everybody"),
    "volunteer": ("vrijwilliger", "volunteer"),
    "parent": ("ouder", "parent"),
    "professional-check": ("vakmens moet bevestigen", "professional must confirm"),
    "one-to-one": ("onder vier ogen", "one to one"),
    "draft": ("concept", "draft"),
    "checked": ("nagekeken", "checked"),
    "approved": ("goedgekeurd", "approved"),
    "by": ("{state} door {by}", "{state} by {by}"),
    "spoken": ("{text}, uitgesproken {speak}", "{text}, spoken {speak}"),
    "nothing": ("niets", "nothing"),
    "card-added": ("Kaart erbij: ‘{about}’.", "Card added: ‘{about}’."),
    "card-removed": ("Kaart weg: ‘{about}’.", "Card removed: ‘{about}’."),
    "card-changed": ("Kaart veranderd: ‘{about}’.", "Card changed: ‘{about}’."),
    "place-changed": (
        "Kaart verplaatst van plaats {before} naar {after}: ‘{about}’.",
        "Card moved from place {before} to {after}: ‘{about}’.",
    ),
    "part-added": ("{label}: ‘{after}’ is erbij gekomen.", "{label}: ‘{after}’ was added."),
    "part-removed": ("{label}: ‘{before}’ is weggehaald.", "{label}: ‘{before}’ was removed."),
    "part-changed": ("{label}: ‘{before}’ is nu ‘{after}’.", "{label}: ‘{before}’ is now ‘{after}’."),
    "review-same": ("{label}: ‘{after}’, met andere opmerkingen.", "{label}: ‘{after}’, with other remarks."),
}
"""Dutch and English; names in braces are filled in."""


@dataclass(frozen=True, slots=True)
class Names:
    """What codes and ids are called in the language of the studio; what is not named is shown as it is."""

    languages: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    """Answers, answer sets, slots and their values, and cards, by id."""
    pictures: Mapping[str, str] = field(default_factory=dict)


def told(difference: Difference, studio: str, names: Names | None = None) -> str:
    """Return a difference as one sentence, in Dutch (`nl`) or English (every other language)."""
    named = names or Names()
    before, after = (
        shown(difference, value, studio, named) for value in (difference.before, difference.after)
    )
    label = label_of(difference, studio, named)
    return _said(_sentence(difference, before == after), studio).format(
        label=label, before=before, after=after, about=difference.about
    )


def label_of(difference: Difference, studio: str, names: Names) -> str:
    """Return what differs, as the heading for it: ‘Slaapt uw kind?’, Tigrinya (vrouw)."""
    if difference.kind is Kind.CARD:
        return _said("card", studio)
    part = _part(difference, studio, names)
    value = f" ({names.answers.get(difference.way[3], difference.way[3])})" if _of_value(difference) else ""
    return f"‘{difference.about}’{value}, {part}" if difference.card else part[:1].upper() + part[1:]


def shown(difference: Difference, value: Any, studio: str, names: Names) -> str:  # noqa: ANN401 (any part)
    """Return one side of a difference as people read it."""
    if value is None:
        return _said("nothing", studio)
    if isinstance(value, Text):
        return _text(value, _only_spoken(difference), studio)
    if difference.kind is Kind.REVIEW:
        return _signed(_said(value["state"], studio), value, studio)
    if difference.kind is Kind.TEXT:
        return " / ".join(_text(one, False, studio) for one in value.values())
    if isinstance(value, dict):
        return ", ".join(str(one) for one in value.values())
    listed = value if isinstance(value, list | tuple) else [value]
    return ", ".join(_word(difference.steps[:1], one, studio, names) for one in listed)


def _sentence(difference: Difference, looks_same: bool) -> str:
    if difference.kind in (Kind.CARD, Kind.PLACE):
        return f"{difference.kind}-{difference.change}"
    if difference.kind is Kind.REVIEW and looks_same:
        return "review-same"
    return f"part-{difference.change}"


def _said(key: str, studio: str) -> str:
    return WORDS[key][0 if studio == "nl" else 1]


def _part(difference: Difference, studio: str, names: Names) -> str:
    """Return the name of a part: a field, a field in a language, or a language with its form."""
    name, *rest = difference.steps
    if difference.kind is Kind.TEXT:
        language = names.languages.get(name, name)
        form = rest[0] if rest and rest[0] != Form.BOTH else ""
        return f"{language} ({_said(form, studio)})" if form else language
    label = _said(name, studio) if name in WORDS else name
    return f"{label} ({names.languages.get(rest[0], rest[0])})" if name in BY_LANGUAGE and rest else label


def _of_value(difference: Difference) -> bool:
    return bool(difference.card) and len(difference.way) > 4 and difference.way[2] == "values"


def _only_spoken(difference: Difference) -> bool:
    """Return whether two texts read the same, and only sound different."""
    sides = (difference.before, difference.after)
    return all(isinstance(one, Text) for one in sides) and sides[0].text == sides[1].text


def _text(text: Text, with_speak: bool, studio: str) -> str:
    if not with_speak:
        return text.text
    return _said("spoken", studio).format(text=text.text, speak=text.spoken)


def _signed(state: str, review: Mapping[str, Any], studio: str) -> str:
    by = str(review.get("by", "")).strip()
    return _said("by", studio).format(state=state, by=by) if by else state


def _word(field_name: tuple[str, ...], value: object, studio: str, names: Names) -> str:
    """Return one value of a field: an answer and a picture by their names, a word of ours in the language."""
    written = str(value)
    match field_name:
        case ("answers" | "slot" | "beside" | "cards",):
            return names.answers.get(written, written)
        case ("picture",):
            return names.pictures.get(written, written)
        case ("says" | "form" | "care",) if written in WORDS:
            return _said(written, studio)
    return written
