"""docs/pictures.md is what a scene writer works from: every word in it exists, every example draws."""

from __future__ import annotations

import re

import pytest
from tests.pictures.conftest import SCENE, Pictograms

from praatplaat import places
from praatplaat.pictures.expressions import EXPRESSIONS
from praatplaat.pictures.gestures import GESTURES
from praatplaat.pictures.legs import POSES
from praatplaat.pictures.manual import renewed
from praatplaat.pictures.scenes import KINDS
from praatplaat.pictures.stage import PLACES

MANUAL = (places.CHECKOUT / "docs" / "pictures.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", MANUAL[MANUAL.index("## Examples") :], re.DOTALL)


def test_the_list_of_props_says_what_the_code_says() -> None:
    assert renewed(MANUAL) == MANUAL, "run: python -m praatplaat.pictures.manual"


@pytest.mark.parametrize("word", sorted({*EXPRESSIONS, *GESTURES, *POSES, *KINDS, *PLACES}))
def test_every_word_of_a_scene_is_in_the_manual(word: str) -> None:
    assert re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", MANUAL)


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_every_example_draws(pictograms: Pictograms, number: int) -> None:
    example = EXAMPLES[number]
    head = "" if example.startswith("alt:") else SCENE[: SCENE.index("items:")]
    pictograms.write("example.yaml", head + example)
    assert [one.message() for one in pictograms.load().problems] == []
