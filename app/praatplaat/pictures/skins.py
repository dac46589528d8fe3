"""Hands and ears drawn alone are somebody's: they take the skin and the sleeve of who plays in the cast."""

from __future__ import annotations

import inspect
from functools import cache

from praatplaat.pictures.fields import Plain
from praatplaat.pictures.props import PROPS
from praatplaat.pictures.stage import Stage

SKIN, SLEEVE = {"skin": 0, "other": 1}, {"sleeve": 0, "other_sleeve": 1}
"""Options that say whose skin or sleeve is drawn: of the first or of the second hand."""

ONE, TWO = ("parent",), ("volunteer", "parent")
"""Whose hands they are when the scene does not say."""


@cache
def _takes(name: str) -> frozenset[str]:
    return frozenset(inspect.signature(PROPS[name].draw).parameters)


def worn_options(stage: Stage, name: str, options: dict[str, Plain]) -> dict[str, Plain]:
    """Return the options with roles turned into the skin and clothes of who plays them."""
    takes = _takes(name)
    owners = TWO if "other" in takes else ONE
    found = dict(options)
    for option in sorted(takes & (SKIN.keys() | SLEEVE.keys())):
        which = SKIN.get(option, SLEEVE.get(option, 0))
        role = found.get(option, owners[min(which, len(owners) - 1)])
        if isinstance(role, str) and role in stage.cast.roles:
            look = stage.cast.look(role, stage.form)
            found[option] = look.skin if option in SKIN else look.top
    return found
