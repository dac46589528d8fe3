"""Reading `casts.yaml`: people and things of each family's pictures."""

from __future__ import annotations

from collections.abc import Mapping

from praatplaat.documents import Document
from praatplaat.pictures import props
from praatplaat.pictures.casts import LOOK_FIELDS, Cast, Look
from praatplaat.pictures.fields import Fields
from praatplaat.pictures.hair import STYLES
from praatplaat.pictures.measures import AGES
from praatplaat.pictures.palette import COLOURS, SKINS
from praatplaat.problems import Problem, ProblemError

CAST_FIELDS = frozenset({"names", "people", "festive", "things"})

Value = str | bool

KNOWN = {"age": frozenset(AGES), "hair": STYLES, "skin": frozenset(SKINS)}


def casts_of(document: Document, problems: list[Problem]) -> Mapping[str, Cast]:
    """Return every cast by its id. Raises ProblemError with the line of what is wrong.

    A thing that nobody draws is noted in `problems` and left out; the people play on without it.
    """
    top = Fields(document, (), document.value)
    shared = top.child("everybody") if "everybody" in top else None
    casts = {name: _cast(name, top.child(name), shared, problems) for name in top if name != "everybody"}
    _same_roles(top, casts)
    return casts


def _same_roles(top: Fields, casts: Mapping[str, Cast]) -> None:
    """Refuse a role that some cast lacks: a scene must be playable by every cast."""
    roles = frozenset().union(*(cast.people for cast in casts.values()))
    for name, cast in casts.items():
        for missing in sorted(roles - cast.people.keys()):
            raise top.refused("cast-lacks", name, name=missing)


def _cast(name: str, fields: Fields, shared: Fields | None, problems: list[Problem]) -> Cast:
    fields.only(CAST_FIELDS)
    names, people = fields.child("names"), fields.child("people")
    looks = {role: _look(shared.child(role)) for role in shared} if shared else {}
    looks |= {role: _look(people.child(role)) for role in people}
    festive = fields.child("festive") if "festive" in fields else None
    return Cast(
        name,
        {language: names.text(language) for language in names},
        looks,
        {role: look_values(festive.child(role)) for role in festive} if festive else {},
        _things(fields, problems),
    )


def _things(fields: Fields, problems: list[Problem]) -> Mapping[str, str]:
    if "things" not in fields:
        return {}
    things, known = fields.child("things"), {}
    for name in things:
        try:
            known[name] = things.word(name, props.PROPS)
        except ProblemError as error:
            problems.append(error.problem)
    return known


def _look(fields: Fields) -> Look:
    return Look(**look_values(fields))  # type: ignore[arg-type]


def look_values(fields: Fields) -> dict[str, Value]:
    """Return what a mapping says of a look: names of the kit, and flags. Raises ProblemError."""
    fields.only(LOOK_FIELDS)
    plain = Look()
    return {
        name: fields.flag(name)
        if isinstance(getattr(plain, name), bool)
        else fields.word(name, KNOWN.get(name, COLOURS))
        for name in fields
    }
