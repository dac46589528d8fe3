"""Every write there is, asked for by everybody who may not: refused, and nothing is written."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import typing
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from tests.office.house import SET, House, code_of, document

from praatplaat import office, places
from praatplaat.editing.values import Values
from praatplaat.office import people, sets
from praatplaat.office.desk import HOST, WRITES, Actor, Role, hashed
from praatplaat.office.invitations import revoke

for found in pkgutil.iter_modules(office.__path__):
    importlib.import_module(f"praatplaat.office.{found.name}")

PLAUSIBLE: dict[Any, Any] = {
    str: SET,
    int: 1,
    float: 1.0,
    bool: True,
    bytes: b"bytes",
    Values: document(),
    Path: Path("/nowhere/backup.zip"),
    Any: {},
    object: SET,
}
"""A value for every kind of argument that a write takes; what is made of these is made from them."""


def plausible(hint: Any) -> Any:  # noqa: ANN401 (whatever a write takes)
    """Return a value of a kind. Raises KeyError for one that nobody described."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if hint in PLAUSIBLE:
        return PLAUSIBLE[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    if is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        return hint(**{one.name: plausible(hints[one.name]) for one in fields(hint)})  # type: ignore[operator]
    if origin in (Mapping, dict):
        return {plausible(inner[0]): plausible(inner[1])}
    if origin in (Collection, Sequence, Iterable, tuple):
        return (plausible(inner[0]),) if inner[0] in PLAUSIBLE else ()
    return plausible(inner[0]) if inner else PLAUSIBLE[hint]


def write_of(name: str) -> Callable[..., object]:
    module, _, function = name.partition(".")
    found: Callable[..., object] = getattr(importlib.import_module(f"praatplaat.office.{module}"), function)
    return found


def arguments(name: str) -> list[Any]:
    """Return what could be given to a write; fails for a kind of argument that nobody described."""
    act = inspect.unwrap(write_of(name))
    hints = typing.get_type_hints(act)
    wanted = list(inspect.signature(act).parameters.values())[1:]
    needed = [one for one in wanted if one.default is inspect.Parameter.empty]
    try:
        return [plausible(hints[one.name]) for one in needed]
    except KeyError as unknown:
        pytest.fail(f"{name}: say in PLAUSIBLE what {unknown} could be")


def strangers(house: House) -> Iterator[tuple[str, Actor]]:
    """Yield who may write nothing at all, whatever they say of themselves."""
    els, fatma = house.coordinator(), house.coordinator("Fatma", "fatma@praat.example")
    mariam, hiba, abeba = (house.invited(els, name) for name in ("Mariam", "Hiba", "Abeba"))
    for role in Role:
        yield f"nobody, as {role}", Actor("", "", role)
        yield f"a guess, as {role}", Actor(els.id, els.name, role, "guess")
        yield f"what the database holds, as {role}", Actor(els.id, els.name, role, hashed(els.key))
        yield f"a host with a key, as {role}", replace(HOST, key="x", role=role)
    yield "a native speaker as coordinator", replace(mariam, role=Role.COORDINATOR)
    yield "a native speaker as host", replace(mariam, role=Role.HOST)
    yield "a coordinator as native speaker", replace(els, role=Role.REVIEWER)
    yield "a coordinator as host", replace(els, role=Role.HOST)
    yield "somebody with the session of another", replace(els, id=fatma.id)
    yield "somebody with the link of another", replace(mariam, id=hiba.id)
    people.put_out(house.office, els, fatma.id)
    yield "a coordinator who was put out", fatma
    revoke(house.office, els, mariam.key)
    yield "a native speaker whose link was withdrawn", mariam
    people.put_out(house.office, els, hiba.id)
    yield "a native speaker who was put out", hiba
    people.leave(house.office, els.key)
    yield "a coordinator who left", els
    late = house.coordinator()
    house.pass_by(hours=2)
    yield "a coordinator who was away for two hours", late
    house.pass_by(days=14)
    yield "a native speaker whose link is too old", abeba


def test_who_may_write_nothing_writes_nothing_anywhere(house: House) -> None:
    for who, actor in strangers(house):
        before = house.rows()
        for name in WRITES:
            assert code_of(write_of(name), house.office, actor, *arguments(name)) == "not-allowed", (
                name,
                who,
            )
        assert house.rows() == before, who


def test_whoever_has_another_role_is_refused_every_write(house: House) -> None:
    els = house.coordinator()
    known = {Role.COORDINATOR: els, Role.REVIEWER: house.invited(els), Role.HOST: HOST}
    before = house.rows()
    for name, roles in WRITES.items():
        for role in known.keys() - roles:
            refused = code_of(write_of(name), house.office, known[role], *arguments(name))
            assert refused == "not-allowed", (name, role)
    assert house.rows() == before


def test_whoever_has_the_role_is_let_through(house: House) -> None:
    """The refusals above mean something: it is not the arguments that are refused."""
    els = house.coordinator()
    sets.save(house.office, els, document(), 0)
    mariam = house.invited(els)
    known = {Role.COORDINATOR: els, Role.REVIEWER: mariam, Role.HOST: HOST}
    # Last whatever ends a way in.
    for name in sorted(WRITES, key=lambda one: "put" in one):
        for role in WRITES[name]:
            assert _told(house, name, known[role]) != "not-allowed", (name, role)


def _told(house: House, name: str, actor: Actor) -> str:
    try:
        return code_of(write_of(name), house.office, actor, *arguments(name))
    except AssertionError:
        return ""


def test_every_write_says_who_may() -> None:
    assert len(WRITES) >= 20
    assert all(WRITES.values())
    assert [name for name, roles in WRITES.items() if not roles <= set(Role)] == []


def test_nobody_writes_but_at_the_desk_and_at_the_door() -> None:
    """Outside of the desk only what lets somebody in, before there is anybody to ask."""
    found = {
        f"{path.relative_to(places.CHECKOUT / 'app/praatplaat')}:{function.name}"
        for path in (places.CHECKOUT / "app").rglob("*.py")
        for function in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(function, ast.FunctionDef)
        and any(isinstance(node, ast.Attribute) and node.attr == "writing" for node in ast.walk(function))
    }
    assert found == {
        "office/desk.py:writes",
        "office/desk.py:made",
        "office/desk.py:guarded",
        "office/invitations.py:enter",
        "office/people.py:enter_by_account",
        "office/people.py:enter_by_link",
        "office/people.py:leave",
        "office/people.py:_prolong",
        "office/secret.py:secret",
    }


@pytest.mark.parametrize("part", ["ui", "web", "commands", "exchange", "pack"])
def test_no_part_above_the_office_changes_a_table(part: str) -> None:
    words = ("insert", "update", "delete", "begin", "execute", "exec_driver_sql")
    for path in (places.CHECKOUT / "app/praatplaat" / part).rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        imported = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        taken = {name.name for node in imported if node.module == "sqlalchemy" for name in node.names}
        assert not taken & set(words), path
        assert not any((node.module or "").startswith("praatplaat.store.tables") for node in imported), path
