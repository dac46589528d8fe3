"""Things in pictures, by name. Every prop is drawn around (0, 0), where it is gripped or centred."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass

Drawing = Callable[..., str]


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing that can be drawn; `about` says in a few words what it is."""

    name: str
    about: str
    draw: Drawing


PROPS: dict[str, Prop] = {}


def prop(name: str) -> Callable[[Drawing], Drawing]:
    """Register a drawing function under a name; its docstring says what it shows."""

    def register(draw: Drawing) -> Drawing:
        if name in PROPS:
            raise ValueError(f"two props are called {name!r}")
        PROPS[name] = Prop(name, (draw.__doc__ or name).strip().split("\n")[0], draw)
        return draw

    return register


def module_of(one: Prop) -> str:
    """Return the name of the module that draws a prop, in words."""
    return one.draw.__module__.rpartition(".")[2].replace("_", " ")


def draw(name: str, **options: object) -> str:
    """Draw a prop by name; raises KeyError for an unknown one, TypeError for an unknown option."""
    return PROPS[name].draw(**options)


def _collect() -> None:
    for module in sorted(m.name for m in pkgutil.iter_modules(__path__)):
        importlib.import_module(f"{__name__}.{module}")


_collect()
