"""The list of props in docs/pictures.md, written from the props themselves.

After drawing a new prop: `python -m praatplaat.pictures.manual`.
"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from praatplaat import places
from praatplaat.pictures.props import PROPS, Prop

HEADING = "## Props"


def manual() -> Path:
    """Return the page for scene writers."""
    return places.CHECKOUT / "docs" / "pictures.md"


def props_section() -> str:
    """Return the list of all props, by the module that draws them, as Markdown."""
    lines = [HEADING, "", "Options are given under `with:`. A test holds this list against the code.", ""]
    ordered = sorted(PROPS.values(), key=lambda prop: (_module(prop), prop.name))
    for module, props in groupby(ordered, key=_module):
        lines += [f"**{module}**", "", *(f"- `{prop.name}`: {prop.about}" for prop in props), ""]
    return "\n".join(lines)


def renewed(text: str) -> str:
    """Return the page with its list of props as the code has it."""
    return text[: text.index(HEADING)] + props_section()


def _module(prop: Prop) -> str:
    return prop.draw.__module__.rpartition(".")[2].replace("_", " ")


if __name__ == "__main__":
    manual().write_text(renewed(manual().read_text(encoding="utf-8")), encoding="utf-8")
