"""Own photos in a pack: those that a card shows go along, the others stay at home."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from tests.pack.conftest import SLEEPING, Scene

if TYPE_CHECKING:
    from tests.pack.conftest import Maker

SHOWN, DRAFT, UNCONFIRMED = "own-bed", "own-draft", "own-unconfirmed"


def test_a_photo_goes_along_only_with_a_card_that_shows_it(maker: Maker) -> None:
    for name in (SHOWN, DRAFT, UNCONFIRMED):
        maker.gallery.scenes[name] = Scene(name, {"nl": name})
    document = copy.deepcopy(SLEEPING)
    document["cards"][0]["picture"] = SHOWN
    fact = {"id": "fact", "nl": "Een feit.", "ti": "ኣነ እየ።", "care": ["professional-check"]}
    document["cards"].append({**fact, "picture": UNCONFIRMED})
    maker.content.put("sets/sleeping.yaml", document)
    part = maker.part("ti")
    assert {SHOWN, "child-sleeping"} <= part["pictures"]["woman"].keys() & part["alts"].keys()
    assert not {DRAFT, UNCONFIRMED} & (part["pictures"]["woman"].keys() | part["alts"].keys())
    assert DRAFT not in maker.gallery.drawn
