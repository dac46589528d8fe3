"""How much room a drawing takes."""

from __future__ import annotations

import pytest

from praatplaat.pictures.bounds import Bounds, bounds
from praatplaat.pictures.drawing import box, circle, path, placed
from praatplaat.pictures.props import PROPS, draw


def around(svg: str) -> tuple[float, float, float, float]:
    found: Bounds = bounds(svg)
    return found.left, found.top, found.right, found.bottom


@pytest.mark.parametrize(
    ("svg", "expected"),
    [
        (box(-10, -20, 30, 50), (-10, -20, 20, 30)),
        (circle(5, 5, 10), (-5, -5, 15, 15)),
        (circle(0, 0, 10, ry=4), (-10, -4, 10, 4)),
        (path("M0 0H10V20h-30z"), (-20, 0, 10, 20)),
        (path("M0 0l10 10l5-30"), (0, -20, 15, 10)),
        (path("M0 0C0-40 40-40 40 0"), (0, -30, 40, 0)),
        (path("M0 0Q20 40 40 0T80 0"), (0, -20, 80, 20)),
        (path("M-10 0A10 10 0 0 1 10 0"), (-10, -10, 10, 0)),
        (path("M-10 0A10 10 0 0 0 10 0"), (-10, 0, 10, 10)),
        (placed(box(0, 0, 10, 20), 100, 50, 2), (100, 50, 120, 90)),
        (placed(box(0, 0, 10, 20), 0, 0, 1, 90), (-20, 0, 0, 10)),
        (placed(box(0, 0, 10, 20), 0, 0, 1, 0, True), (-10, 0, 0, 20)),
        ('<g transform="rotate(180 5 5)"><rect x="0" y="0" width="10" height="2"/></g>', (0, 8, 10, 10)),
    ],
)
def test_the_box_around_a_shape_is_exact(svg: str, expected: tuple[float, float, float, float]) -> None:
    assert around(svg) == pytest.approx(expected, abs=0.2)


def test_nothing_drawn_has_no_bounds() -> None:
    with pytest.raises(ValueError, match="nothing"):
        bounds("<g></g>")


@pytest.mark.parametrize("name", sorted(PROPS))
def test_every_prop_can_be_drawn_and_measured(name: str) -> None:
    found = bounds(draw(name))
    assert max(found.width, found.height) > 0
    assert PROPS[name].about
