"""The shape of content files, as the JSON Schemas in `schemas/` publish it; what to tell about a breach."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend
from referencing import Registry, Resource

from praatplaat.documents import Document, Switch, Way
from praatplaat.near import nearest
from praatplaat.problems import Problem, problem

MOST = 20
"""Problems listed for one file: who mends twenty sees the rest next time."""

KINDS = {
    "object": "fields",
    "array": "list",
    "string": "text",
    "number": "number",
    "integer": "number",
    "boolean": "switch",
}


@cache
def schema(name: str) -> Mapping[str, Any]:
    """Return a published schema by its name, such as `phrase-set`."""
    text = files("praatplaat").joinpath("schemas", f"{name}.json").read_text("utf-8")
    loaded: Mapping[str, Any] = json.loads(text)
    return loaded


CARD_FIELDS = frozenset(schema("card")["properties"])
"""The fields of a card that are not languages."""


def faults(document: Document, name: str) -> list[Problem]:
    """Return what departs from a schema, in the order of the file; nothing when all is well."""
    errors = _validator(name).iter_errors(document.value)
    told = (fault for error in errors for fault in _told(_breach(document, error)))
    found = {(fault.where.line or 0, str(fault.where), fault.message()): fault for fault in told}
    return [found[key] for key in sorted(found)][:MOST]


@cache
def _validator(name: str) -> Draft202012Validator:
    """Return a validator that takes a `Switch` for the truth value that it is to YAML."""
    resources = [Resource.from_contents(schema(one)) for one in ("card", name)]
    registry: Registry[Any] = Registry().with_resources((one.contents["$id"], one) for one in resources)
    types = Draft202012Validator.TYPE_CHECKER.redefine("boolean", lambda _, value: isinstance(value, Switch))
    ours = extend(Draft202012Validator, type_checker=types)  # type: ignore[no-untyped-call]
    made: Draft202012Validator = ours(schema(name), registry=registry)
    return made


@dataclass(frozen=True, slots=True)
class Breach:
    """One value that departs from the schema: the rule it breaks, the bound of it, the schema around it."""

    document: Document
    way: Way
    rule: str
    bound: Any
    value: Any
    schema: Mapping[str, Any]

    def fault(self, code: str, way: Way = (), **detail: object) -> Problem:
        """Return the problem with this value, or with a field in it."""
        return problem(code, self.document.where((*self.way, *way)), **detail)


def _breach(document: Document, error: ValidationError) -> Breach:
    """Return what the validator found; of a wrong key, the way leads to the key itself."""
    way: Way = tuple(error.absolute_path)
    if "propertyNames" in error.absolute_schema_path:
        way = (*way, str(error.instance))
    around = error.schema if isinstance(error.schema, Mapping) else {}
    return Breach(document, way, str(error.validator), error.validator_value, error.instance, around)


def _told(breach: Breach) -> Iterator[Problem]:
    """Yield what to tell: about what a value is first, then about what it should have been."""
    match breach.rule:
        case "additionalProperties":
            yield from _unknown_fields(breach)
        case "required":
            absent = [name for name in breach.bound if name not in breach.value]
            yield from (breach.fault("missing-field", name=name) for name in absent)
        case "dependentRequired":
            yield breach.fault("speak-alone" if "speak" in breach.bound else "slot-alone")
        case "type":
            yield _wrong_type(breach)
        case "enum":
            yield _not_one_of(breach)
        case "pattern":
            yield _wrong_form(breach)
        case _:
            yield _out_of_bounds(breach)


def _wrong_type(breach: Breach) -> Problem:
    value, wanted = breach.value, breach.bound
    first = wanted if isinstance(wanted, str) else wanted[0]
    if isinstance(value, Switch) and first == "string":
        return breach.fault("unquoted-word", word=value.word)
    if isinstance(value, int | float) and first == "string":
        return breach.fault("unquoted-number", number=value)
    if value is None:
        return breach.fault("empty-field")
    return breach.fault(f"expected-{KINDS[first]}", got=_quoted(value))


def _not_one_of(breach: Breach) -> Problem:
    if isinstance(breach.value, Switch):
        return breach.fault("unquoted-word", word=breach.value.word)
    if breach.value is None:
        return breach.fault("empty-field")
    allowed = [one for one in breach.bound if isinstance(one, str)]
    listed, got = ", ".join(allowed), _quoted(breach.value)
    if near := nearest(str(breach.value), allowed):
        return breach.fault("not-one-of-near", got=got, near=near, allowed=listed)
    return breach.fault("not-one-of", got=got, allowed=listed)


def _wrong_form(breach: Breach) -> Problem:
    """Return what a text that looks wrong is told; the schema names the problem beside the pattern."""
    if not breach.value.strip():
        return breach.fault("empty-field")
    code = breach.schema.get("problem", "wrong-form")
    return breach.fault(code, got=_quoted(breach.value), pattern=breach.bound)


def _out_of_bounds(breach: Breach) -> Problem:
    """Return what a value that is too long, too short, too much or too little is told."""
    if breach.rule in {"minItems", "minProperties"} and not breach.value:
        return breach.fault("empty-field")
    return breach.fault("out-of-bounds", rule=breach.rule, bound=breach.bound)


def _unknown_fields(breach: Breach) -> Iterator[Problem]:
    """Yield each field that the schema has no place for, with the known one that is most like it."""
    known, patterns = breach.schema.get("properties", {}), breach.schema.get("patternProperties", {})
    for name in breach.value:
        if name in known or any(re.search(pattern, name) for pattern in patterns):
            continue
        if near := nearest(name, known.keys() - breach.value.keys()):
            yield breach.fault("unknown-field-near", (name,), name=_quoted(name), near=near)
        else:
            yield breach.fault("unknown-field", (name,), name=_quoted(name), known=", ".join(known))


def _quoted(value: object, most: int = 40) -> str:
    """Return a value as a message can show it."""
    if isinstance(value, Switch):
        return value.word
    if isinstance(value, dict | list):
        return "{…}" if isinstance(value, dict) else "[…]"
    text = " ".join(str(value).split())
    return text if len(text) <= most else f"{text[: most - 1]}…"
