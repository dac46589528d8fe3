"""Casts: who plays the roles of a scene for which family, and which things in it are theirs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace

from praatplaat.model import Form


@dataclass(frozen=True, slots=True)
class Look:
    """How a person looks; every value a name of the palette or of the kit."""

    age: str = "adult"
    skin: str = "tan"
    hair: str = "short"
    hair_colour: str = "hair"
    scarf: str = "teal"
    top: str = "blue"
    bottom: str = "navy"
    dress: bool = False
    beard: bool = False
    glasses: bool = False
    elder: bool = False
    band: bool = False
    coat: bool = False
    pregnant: bool = False
    bare: bool = False


LOOK_FIELDS = frozenset(entry.name for entry in fields(Look))

FORM_ROLES = frozenset({"parent", "other-parent"})
"""Roles whose player depends on the form of address."""


@dataclass(frozen=True, slots=True)
class Cast:
    """The people and things of one family's pictures."""

    id: str
    names: Mapping[str, str]
    people: Mapping[str, Look]
    festive: Mapping[str, Mapping[str, str | bool]] = field(default_factory=dict)
    things: Mapping[str, str] = field(default_factory=dict)

    def look(self, role: str, form: Form, festive: bool = False) -> Look:
        """Return who plays a role, in their best clothes if asked; `parent` follows the form of address."""
        mother_first = form is not Form.MAN
        if role == "parent":
            role = "mother" if mother_first else "father"
        elif role == "other-parent":
            role = "father" if mother_first else "mother"
        look = self.people[role]
        return replace(look, **self.festive.get(role, {})) if festive else look  # type: ignore[arg-type]

    def thing(self, name: str) -> str:
        """Return this family's own variant of a thing, or the thing itself."""
        return self.things.get(name, name)

    @property
    def roles(self) -> frozenset[str]:
        """Roles a scene can ask for."""
        return frozenset(self.people) | FORM_ROLES
