"""An hour at the table, without internet: two whole visits on real content, every sound of them awaited."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from itertools import chain, groupby
from pathlib import Path
from statistics import median
from typing import Any

import pytest
import yaml
from playwright.sync_api import Error as PlaywrightError
from tests.browser.conftest import BOARD_OWN, REPOSITORY, Maker, Server, Tablet, free_port
from tests.browser.hour import FATHER, MOTHER, Tap, Visit, tap_of

pytestmark = pytest.mark.browser

VISITS = {"mother": MOTHER, "father": FATHER}
FILES = ("languages", "answers", "slots", "glossary", "plates/kitchen")
SETS = ("visit", "understanding", "sleeping", "eating", "health", "feelings")
SPOKEN = frozenset({"nl", *(visit.language for visit in VISITS.values())})
FOR_VOLUNTEERS = frozenset({"title", "tip", "names"})
"""Fields that hold a language for the board itself: they stay whole."""
TIMED = """
window.waits = [];
let tapped = 0;
document.addEventListener("click", () => (tapped = performance.now()), true);
document.addEventListener("clip-start", () => window.waits.push(performance.now() - tapped));
"""
STORED = "() => ({...localStorage, session: sessionStorage.length, cookies: document.cookie})"


# ---- what is real in it: texts, reviews and pictures of the repository, of the cards that the visits need


def _written(root: Path) -> Path:
    """Write that part of the real library; making all its clips would take longer than the visits."""
    files = {name: _without(_real(name)) for name in FILES}
    sets = {f"sets/{name}": _without(_real(f"sets/{name}")) for name in SETS}
    for one in sets.values():
        one["cards"] = [card for card in one["cards"] if card["id"] in _named()]
    for language in files["languages"]["languages"].values():
        language["voices"] = {"espeak": language["voices"]["espeak"]}
    _cut(files["answers"], files["slots"], list(chain.from_iterable(one["cards"] for one in sets.values())))
    for name, document in {**files, **sets}.items():
        path = root / "phrases" / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(yaml.safe_dump(document, allow_unicode=True, sort_keys=False), "utf-8")
    _draw(root)
    return root


def _real(name: str) -> Any:  # noqa: ANN401 (whatever a content file holds)
    text = (REPOSITORY / "phrases" / f"{name}.yaml").read_text("utf-8")
    return yaml.load(text, yaml.CSafeLoader)


def _without(value: Any, field: str = "") -> Any:  # noqa: ANN401 (whatever a content file holds)
    """Return content without the languages nobody speaks here; YAML takes *on* for a truth value."""
    if isinstance(value, list):
        return [_without(one) for one in value]
    if not isinstance(value, dict) or field in FOR_VOLUNTEERS:
        return value
    named = {"on" if key is True else str(key): one for key, one in value.items()}
    return {key: _without(one, key) for key, one in named.items() if key != "en"}


def _named() -> set[str]:
    """Return every card that one of the two visits names."""
    taps = chain.from_iterable(visit.taps for visit in VISITS.values())
    return {one for tap in taps for one in (tap.value, tap.card)}


def _cut(answers: dict[str, Any], slots: dict[str, Any], cards: list[dict[str, Any]]) -> None:
    """Leave the answers, slots and figures that these cards can be answered or filled with."""
    names = {name for card in cards for name in (*card.get("answers", ()), card.get("slot"))}
    slots["slots"] = {name: ids for name, ids in slots["slots"].items() if name in names}
    slots["figures"] = {name: one for name, one in slots["figures"].items() if name in names}
    groups = {**answers["sets"], **slots["slots"]}
    answers["sets"] = {name: ids for name, ids in answers["sets"].items() if name in names}
    used = {one for name in names for one in groups.get(name, (name,))} | set(answers["core"])
    answers["answers"] = [card for card in answers["answers"] if card["id"] in used]
    slots["values"] = [card for card in slots["values"] if card["id"] in used]
    answers["exits"] = [one for one in answers["exits"] if one in used]


def _draw(root: Path) -> None:
    """Copy the pictures that are used: a tablet downloads all there are."""
    written = "".join(path.read_text("utf-8") for path in (root / "phrases").rglob("*.yaml"))
    names = set(re.findall(r"picture: '?([\w-]+)", written))
    scenes = root / "pictograms" / "scenes"
    scenes.mkdir(parents=True)
    shutil.copy(REPOSITORY / "pictograms" / "casts.yaml", root / "pictograms")
    for path in (REPOSITORY / "pictograms" / "scenes").iterdir():
        if path.stem in names or path.stem.startswith(BOARD_OWN):
            shutil.copy(path, scenes)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Serve that library instead of the small one; its clips and packs are made once."""
    running = Server(_written(tmp_path_factory.mktemp("hour")), free_port())
    running.start()
    yield running
    running.stop()


@pytest.fixture
def real_server(server: Server) -> Server:
    """Serve it, also after a visit for which it was stopped."""
    if server.process is None:
        server.start()
    return server


# ---- at the table


@pytest.mark.parametrize("who", VISITS)
def test_a_visit_of_forty_exchanges_is_heard_from_hello_to_goodbye_with_the_server_gone(
    tablet: Maker, real_server: Server, who: str
) -> None:
    visit = VISITS[who]
    board = _prepared(tablet, real_server, visit)
    expected = [_detail(visit, tap) for tap in visit.taps if tap.language]
    for exchange in visit.exchanges:
        _exchanged(board, visit, exchange)
    assert _heard(board) == expected
    assert board.page.evaluate("window.silent") == []
    assert _listed(board) == _said(visit)
    print(f"\n{who}: {len(visit.exchanges)} exchanges, {len(expected)} clips, {_quickness(board)}")
    _end(board, visit)
    assert board.wrong == []
    assert board.hosts == {f"127.0.0.1:{real_server.port}"}


def _prepared(tablet: Maker, server: Server, visit: Visit) -> Tablet:
    """Return a tablet at the themes of this family, ready, the server stopped."""
    board = tablet(visit.size, server.url)
    board.page.add_init_script(f"Math.random = () => 0; {TIMED}")
    board.open()
    board.offline()
    server.stop()
    board.begin(visit.language, visit.form)
    board.page.evaluate("() => { window.heard = []; window.waits = []; }")
    return board


def _exchanged(board: Tablet, visit: Visit, exchange: tuple[str, ...]) -> None:
    about, *written = exchange
    for one in written:
        try:
            _tapped(board, visit, tap_of(one))
        except (AssertionError, PlaywrightError) as error:
            error.add_note(f"{about}: {one}")
            raise


def _tapped(board: Tablet, visit: Visit, tap: Tap) -> None:
    if tap.hook == "type":
        board.page.keyboard.type(tap.value)
    elif tap.language:
        assert _short(board.hear(tap.at)) == _detail(visit, tap)
    else:
        board.tap(tap.at)


def _detail(visit: Visit, tap: Tap) -> tuple[str, str, str]:
    """Return what a tap lets hear: card, language and form of address."""
    return tap.card, tap.language, visit.form if tap.language == visit.language else "both"


def _short(heard: dict[str, str]) -> tuple[str, str, str]:
    return heard["card"], heard["language"], heard["form"]


def _heard(board: Tablet) -> list[tuple[str, str, str]]:
    return [_short(one) for one in board.page.evaluate("window.heard")]


def _said(visit: Visit) -> list[str]:
    """Return what *Gezegd* lists, the last first: the same thing said twice in a row is one line."""
    said = [(tap.card, tap.language) for tap in visit.taps if tap.listed]
    return [card for (card, _), _ in groupby(said)][::-1]


def _listed(board: Tablet) -> list[str]:
    """Go to *Gezegd* from wherever this is, and return its cards."""
    while board.screen()["screen"] != "themes":
        board.tap("[data-action=back]")
    board.tap("[data-action=trail]")
    listed: list[str] = board.page.locator("[data-screen=trail] .card").evaluate_all(
        "(all) => all.map((one) => one.dataset.of)"
    )
    board.tap("[data-action=back]")
    return listed


def _quickness(board: Tablet) -> str:
    waits: list[float] = board.page.evaluate("window.waits")
    return f"{median(waits):.0f} ms from tap to sound (median), {max(waits):.0f} ms at most"


def _end(board: Tablet, visit: Visit) -> None:
    """End the visit, and look for anything of it: in what the tablet stores, and in the next talk."""
    board.tap("[data-action=end-visit]")
    board.page.wait_for_selector("[data-screen=start]")
    stored: dict[str, Any] = board.page.evaluate(STORED)
    assert json.loads(stored.pop("praatplaat")) == {"language": visit.language, "form": visit.form}
    assert (stored.pop("session"), stored.pop("cookies")) == (0, "")
    # How people sit was changed on the way; that is about the tablet.
    assert set(stored) <= {"praatplaat-settings"}
    board.tap("[data-action=continue]")
    assert _listed(board) == []
    board.tap("[data-action=search]")
    assert board.page.input_value("[data-input=query]") == ""
