"""What picture tests share: the shipped gallery, drawn once, and a small one of their own to break."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from praatplaat import places
from praatplaat.model import ADDRESSED, Form
from praatplaat.pictures.gallery import Gallery

SCENE = """alt: {nl: Een kind., en: A child.}
not: {nl: Geen ouder., en: Not a parent.}
items:
  - person: child
"""

Drawn = Mapping[tuple[str, str, Form], str]


@pytest.fixture(scope="session")
def shipped() -> Gallery:
    """Return the gallery that ships with the product."""
    return Gallery.load(places.CHECKOUT)


@pytest.fixture(scope="session")
def drawn(shipped: Gallery) -> Drawn:
    """Return every shipped scene in every cast and form, drawn once."""
    return {
        (name, cast, form): shipped.svg(name, cast, form)
        for name in shipped.scenes
        for cast in shipped.casts
        for form in ADDRESSED
    }


@dataclass(frozen=True)
class Pictograms:
    """A gallery on disk that a test can write in."""

    root: Path

    def write(self, name: str, text: str = SCENE) -> None:
        (self.root / "pictograms" / "scenes" / name).write_text(text, encoding="utf-8")

    def load(self) -> Gallery:
        return Gallery.load(self.root)

    def only(self, items: str, **fields: str) -> Gallery:
        """Load one scene called `one` with these items."""
        head = "".join(f"{key}: {value}\n" for key, value in fields.items())
        self.write("one.yaml", SCENE[: SCENE.index("items:")] + head + "items:\n" + items)
        return self.load()


@pytest.fixture
def pictograms(tmp_path: Path) -> Pictograms:
    folder = tmp_path / "pictograms"
    (folder / "scenes").mkdir(parents=True)
    casts = (places.CHECKOUT / "pictograms" / "casts.yaml").read_bytes()
    (folder / "casts.yaml").write_bytes(casts)
    return Pictograms(tmp_path)


@pytest.fixture
def draw(pictograms: Pictograms) -> Callable[..., str]:
    """Return how to draw a scene from its items alone; fails the test when the scene is faulty."""

    def drawing(
        items: str, form: Form = Form.WOMAN, cast: str = "syrian", mirrored: bool = False, **head: str
    ) -> str:
        gallery = pictograms.only(items, **head)
        assert not gallery.problems, gallery.problems[0].message()
        return gallery.svg("one", cast, form, mirrored)

    return drawing
