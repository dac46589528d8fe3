"""The list of props in docs/pictures.md, written from the props themselves, and pictures of the whole kit.

After drawing a new prop: `python -m praatplaat.pictures.manual`.
"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from praatplaat import places
from praatplaat.pictures.gallery import Gallery
from praatplaat.pictures.props import PROPS, module_of
from praatplaat.pictures.specimens import write

HEADING = "## Props"


def manual() -> Path:
    """Return the page for scene writers."""
    return places.CHECKOUT / "docs" / "pictures.md"


def props_section() -> str:
    """Return the list of all props, by the module that draws them, as Markdown."""
    lines = [HEADING, "", "Options are given under `with:`. A test holds this list against the code.", ""]
    ordered = sorted(PROPS.values(), key=lambda prop: (module_of(prop), prop.name))
    for module, props in groupby(ordered, key=module_of):
        image = f"images/kit/props-{module.replace(' ', '-')}.png"
        lines += [
            f"**{module}**",
            "",
            f"![{module}]({image})",
            "",
            *(f"- `{prop.name}`: {prop.about}" for prop in props),
            "",
        ]
    return "\n".join(lines)


def renewed(text: str) -> str:
    """Return the page with its list of props as the code has it."""
    return text[: text.index(HEADING)] + props_section()


if __name__ == "__main__":
    write(Gallery.load(places.CHECKOUT).casts["syrian"], manual().parent / "images" / "kit")
    manual().write_text(renewed(manual().read_text(encoding="utf-8")), encoding="utf-8")
