"""The workshop makes what the studio published: own sets, archived ones, the policy; or no database."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from tests.web.conftest import House

from praatplaat.model import State
from praatplaat.office.publishing import Published
from praatplaat.problems import ProblemError, problem
from praatplaat.web import workshop as module
from praatplaat.web.workshop import Grounds, Workshop

if TYPE_CHECKING:
    from tests.web.conftest import Engine, Gallery

BEDTIME = {
    "id": "bedtime",
    "title": {"nl": "Naar bed"},
    "picture": "yes",
    "cards": [{"id": "bed-early", "picture": "yes", "nl": "Gaat uw kind vroeg naar bed?"}],
}


@dataclass
class Desk:
    """Where the studio leaves its orders; it fails when it is told to."""

    published: Published = field(default_factory=Published)
    fails: bool = False

    def order(self) -> Published:
        if self.fails:
            raise ProblemError(problem("store-failed", reason="told to"))
        return self.published

    def publish(self, own: dict[str, str | None], policy: dict[str, State] | None = None) -> None:
        number = int(self.published.stamp or 0) + 1
        self.published = Published(str(number), own, policy or {})


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def ordered(
    open_house: Callable[..., House], desk: Desk, root: Path, gallery: Gallery, engine: Engine, tmp_path: Path
) -> Iterator[House]:
    """A workshop at work on what the studio orders."""
    voices = open_house(packs=tmp_path / "unused")
    told = voices.told
    grounds = Grounds(root, tmp_path / "packs", tmp_path / "audio", lambda _: gallery, order=desk.order)
    house = House(Workshop(grounds, told.append), engine, root, tmp_path, told)
    house.workshop.start()
    yield house
    house.workshop.stop()


def part(house: House, language: str = "") -> dict[str, Any]:
    """Return a part of the pack that is served now: the one all share, or that of a language."""
    built = house.workshop.built()
    assert built is not None
    pack = json.loads(built.file.read_bytes())
    named = pack["languages"][language]["part"] if language else pack["base"]
    found: dict[str, Any] = json.loads((built.assets / named["file"]).read_bytes())
    return found


def carried(house: House) -> set[str]:
    return set(part(house)["cards"])


def bedtime(**more: object) -> dict[str, str | None]:
    return {"bedtime": yaml.safe_dump({**BEDTIME, **more}, allow_unicode=True)}


def test_without_an_order_tablets_have_what_ships(ordered: House) -> None:
    ordered.settled()
    assert "sleeps-well" in carried(ordered)
    assert "bed-early" not in carried(ordered)


def test_a_set_that_is_published_is_on_tablets_soon(ordered: House, desk: Desk) -> None:
    version = ordered.settled().status().version
    desk.publish(bedtime())
    ordered.until(lambda: ordered.workshop.status().version != version)
    assert "bed-early" in carried(ordered)
    ordered.until(lambda: "Gaat uw kind vroeg naar bed?" in ordered.engine.spoken)


def test_an_archived_set_leaves_the_tablets_and_comes_back(ordered: House, desk: Desk) -> None:
    version = ordered.settled().status().version
    desk.publish({"sleeping": None, **bedtime()})
    ordered.until(lambda: ordered.workshop.status().version != version)
    assert "sleeps-well" not in carried(ordered)
    desk.publish({})
    ordered.until(lambda: ordered.workshop.status().version == version)
    assert "sleeps-well" in carried(ordered)


def test_only_what_is_approved_goes_along_where_the_organisation_wants_that(
    ordered: House, desk: Desk
) -> None:
    version = ordered.settled().status().version
    assert "sleeps-well" in json.dumps(part(ordered, "ti"))
    desk.publish({}, {"ti": State.APPROVED})
    ordered.until(lambda: ordered.workshop.status().version != version)
    built = ordered.workshop.built()
    assert built is not None
    pack = json.loads(built.file.read_bytes())
    assert "ti" not in pack["languages"] or "sleeps-well" not in json.dumps(part(ordered, "ti"))


def test_a_database_that_fails_keeps_the_pack_that_is_there(ordered: House, desk: Desk) -> None:
    desk.publish(bedtime())
    ordered.until(lambda: "bed-early" in (carried(ordered) if ordered.workshop.built() else ()))
    version = ordered.settled().status().version
    desk.fails = True
    time.sleep(0.5)
    assert ordered.workshop.status().version == version
    assert "bed-early" in carried(ordered)


def test_content_that_changes_while_the_database_fails_waits_for_it(
    ordered: House, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.2)
    desk.publish(bedtime())
    ordered.until(lambda: "bed-early" in (carried(ordered) if ordered.workshop.built() else ()))
    version = ordered.settled().status().version
    desk.fails = True
    path = ordered.root / "phrases/answers.yaml"
    path.write_text(path.read_text("utf-8").replace("nl: Nee", "nl: Neen"), "utf-8")
    ordered.until(lambda: "store-failed" in ordered.problems)
    assert ordered.workshop.status().version == version
    desk.fails = False
    ordered.until(lambda: ordered.workshop.status().version != version)
    assert "bed-early" in carried(ordered)


def test_a_database_that_fails_at_the_start_is_told_once_and_waited_for(
    ordered: House, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.2)
    ordered.workshop.stop()
    desk.fails = True
    again = House(Workshop(ordered.workshop._grounds, ordered.told.append), *_rest(ordered))
    again.workshop.start()
    again.until(lambda: "store-failed" in again.problems)
    time.sleep(0.6)
    assert again.problems.count("store-failed") == 1
    desk.fails = False
    desk.publish(bedtime())
    again.until(lambda: "bed-early" in (carried(again) if again.workshop.built() else ()))
    again.workshop.stop()


def _rest(house: House) -> tuple[Engine, Path, Path, list[Any]]:
    return house.engine, house.root, house.folder, house.told
