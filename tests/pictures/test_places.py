"""Places to point at in a picture: a finger finds each, and no two lie over each other."""

from __future__ import annotations

from itertools import combinations

import pytest

from praatplaat import places
from praatplaat.library import load
from praatplaat.model import Box, Figure
from praatplaat.pictures.gallery import Gallery

SMALLEST = 60
"""Least width and height of a place, in units of a picture 1024 wide."""


@pytest.fixture(scope="module")
def body() -> Figure:
    return load(places.CHECKOUT).figures["body"]


def apart(one: Box, other: Box) -> bool:
    left, top, width, height = one
    x, y, w, h = other
    return x >= left + width or left >= x + w or y >= top + height or top >= y + h


def every(figure: Figure) -> list[tuple[str, Box]]:
    return [(name, box) for name, boxes in figure.places.items() for box in boxes]


def test_a_body_to_point_at_is_a_wide_picture(body: Figure, shipped: Gallery) -> None:
    assert shipped.scenes[body.picture].view == "wide"


def test_every_place_of_a_body_is_large_enough_for_a_finger(body: Figure) -> None:
    assert {name for name, box in every(body) if min(box[2:]) < SMALLEST} == set()


def test_no_two_places_of_a_body_lie_over_each_other(body: Figure) -> None:
    pairs = combinations(every(body), 2)
    assert [(one, other) for (one, a), (other, b) in pairs if not apart(a, b)] == []
