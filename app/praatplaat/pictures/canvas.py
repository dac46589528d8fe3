"""A picture being drawn: layers from back to front, and named anchors for hands and things."""

from __future__ import annotations

from dataclasses import dataclass, field

from praatplaat.pictures.drawing import Point
from praatplaat.pictures.palette import GROUNDS, INK, OUTLINE, colour

FAR = 3000
"""How far a ground runs past the picture, so that any box can hold it."""

VIEWS = {"whole": "0 0 512 512", "close": "34 36 444 444", "wide": "0 0 1024 512"}
"""What a picture shows: its square, a portrait close by, or twice the width for a talk plate."""


@dataclass(slots=True)
class Canvas:
    """Layers of SVG with a depth each; equal depths keep the order in which they were added."""

    ground: str = "white"
    layers: list[tuple[float, int, str]] = field(default_factory=list)
    anchors: dict[str, dict[str, Point]] = field(default_factory=dict)

    def add(self, depth: float, svg: str) -> None:
        """Lay `svg` at a depth; higher is nearer to the viewer."""
        self.layers.append((depth, len(self.layers), svg))

    def anchor(self, name: str) -> Point:
        """Return where `item.part` is; raises KeyError when nobody has drawn it yet."""
        item, _, part = name.partition(".")
        return self.anchors[item][part or "centre"]

    def body(self) -> str:
        """Everything drawn, back to front, without ground."""
        return "".join(svg for _, _, svg in sorted(self.layers, key=lambda layer: layer[:2]))

    def svg(self, view: str = "whole") -> str:
        """Return the whole picture as SVG text, or what a `view` shows of it."""
        fill = GROUNDS.get(self.ground, colour(self.ground))
        size = 2 * FAR + 512
        ground = "" if fill == "none" else f'<path fill="{fill}" d="M-{FAR}-{FAR}h{size}v{size}h-{size}z"/>'
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{VIEWS[view]}">{ground}'
            f'<g stroke="{INK}" stroke-width="{OUTLINE:g}" stroke-linejoin="round" stroke-linecap="round"'
            f' fill="none">{self.body()}</g></svg>\n'
        )
