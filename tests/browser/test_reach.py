"""How far away anything is: taps from the first screen of a talk, walked on everything there is to say.

The screens are really drawn, and only what is to be seen on one can be tapped. Scrolling is no tap; the tap
on the start screen of a later visit ("continue") comes before it all.
"""

from __future__ import annotations

import mimetypes
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser, Route
from tests.browser.conftest import PHONE, TABLET

from praatplaat import places
from praatplaat.library import Library, load
from praatplaat.model import Form, Language, Utterance
from praatplaat.pack.assets import Assets
from praatplaat.pack.building import carried
from praatplaat.pack.contents import Contents, Sources
from praatplaat.pack.drawings import Drawings
from praatplaat.pack.lettering import Lettering
from praatplaat.pack.sounds import Sounds
from praatplaat.pictures.gallery import Gallery
from praatplaat.speech.clips import Clips

pytestmark = pytest.mark.browser

MOST = 3
"""Taps in which everything can be said, from the themes."""
FARTHER = frozenset(
    {
        "a-lot",
        "not-in-netherlands-yet",
        "see-it-differently",
        *(f"pregnant-{month}" for month in range(1, 10)),
    }
)
"""Answers that only questions for one parent alone have: theme, lock, question, answer. That lock costs a tap
on purpose; nothing else may."""

ADDRESS = "http://board.test/"
PAGE = '<!doctype html><html lang="nl"><link rel="stylesheet" href="styles/page.css"><div id="board"></div>'

WALK = """
async ({ pack, base, part, form, opposite, most }) => {
  const from = (name) => import(new URL(name, document.baseURI).href);
  const [{ Book }, { opening, reduce }, { draw, others }, { tapped }, { wordsFor }] = await Promise.all(
    ["book.js", "state.js", "screens/index.js", "taps.js", "strings.js"].map(from));
  const [{ NOTHING }, { dress }, { fitLayout }, { SETTINGS }] = await Promise.all(
    ["offline/first.js", "styles.js", "layout.js", "rules/visit.js"].map(from));
  const root = document.getElementById("board");
  const board = Object.assign(document.createElement("div"), { className: "board" });
  root.replaceChildren(board);
  await Promise.all([others.bring(), dress(root)]);
  fitLayout(board, () => null)();

  const book = new Book(pack, base, new Map([[part.language, part]]), document.baseURI);
  const language = book.language(part.language);
  const roomy = board.dataset.layout !== "phone";
  const send = (state, event) => reduce({ ...state, roomy }, { ...event, roll: 0 }, book);
  const search = { finder: null, failed: false };
  const own = { ui: "nl", words: wordsFor("nl"), status: NOTHING, search, offline: true };
  const see = (state) => board.replaceChildren(draw({ ...own, book, language, state }));
  const seen = (selector) => [...board.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  // What is heard, and what was said so far, changes nothing about where one can go.
  const heard = { trail: null, sounding: null, echo: null, missing: null };
  const place = (state) => JSON.stringify({ ...state, ...heard });

  const taps = {}, docks = {}, places = new Set();
  const reached = (id, count) => id && (taps[id] ??= count);
  const dock = () => {
    const screen = board.querySelector("[data-docked]")?.dataset;
    if (!screen) return;
    const here = (docks[screen.view ?? screen.screen] ??= { core: new Set(), begin: new Set() });
    here.core.add([...new Set(seen("[data-core]").map((one) => one.dataset.core))].sort().join(" "));
    here.begin.add(seen("[data-action=parent-starts]").length);
  };
  const around = (state, count) => {
    see(state);
    dock();
    return seen("button, .spot").map(tapped).filter(Boolean).flatMap((event) => {
      const [after, effects] = send(state, event);
      effects.forEach(({ say }) => reached(say?.of, count));
      if (after.screen === "card") reached(after.card, count);
      const key = place(after);
      if (after.form === null || places.has(key)) return [];
      places.add(key);
      return [after];
    });
  };
  const closed = opening({ settings: { ...SETTINGS, opposite } });
  const [chosen] = send(closed, { type: "pick-language", language: part.language });
  const [themes] = send(chosen, { type: "pick-form", form });
  let layer = [themes];
  for (let count = 1; count <= most; count += 1) layer = layer.flatMap((state) => around(state, count));
  // One tap more only from the questions behind the lock: everywhere else nothing may be left.
  const locked = layer.filter(({ screen, card }) => screen === "card" && book.isPrivate(card));
  locked.forEach((state) => around(state, most + 1));

  const spoken = (ids) => book.spoken(ids, language.code, form);
  const cards = spoken(base.sets.flatMap((set) => set.cards));
  const asks = cards.filter((id) => book.card(id).says !== "parent" && !book.card(id).values);
  const kinds = {
    core: spoken(base.core), cards,
    answers: spoken(asks.flatMap((id) => book.card(id).answers)),
    sentences: cards.flatMap((id) => book.values(id, language.code, form).map(({ sentence }) => sentence)),
    words: spoken(base.plates.flatMap(({ spots }) => spots.map(({ id }) => id))),
  };
  const each = (object, change) =>
    Object.fromEntries(Object.entries(object).map(([key, one]) => [key, change(one)]));
  return {
    kinds: each(kinds, (ids) => Object.fromEntries(ids.map((id) => [id, taps[id] ?? null]))),
    docks: each(docks, ({ core, begin }) => ({ core: [...core], begin: [...begin] })),
  };
}
"""


# ---- the pack without its sounds and pictures


class _Mute(Sounds):
    def clip(self, utterance: Utterance) -> None:
        return None


class _Blank(Drawings):
    def one(self, name: str, language: Language, form: Form, mirrored: bool = False) -> None:
        return None


@dataclass(frozen=True, slots=True)
class Content:
    """What tablets would carry of the repository: the pack as far as a book asks, base, parts by language."""

    pack: dict[str, Any]
    base: dict[str, Any]
    parts: dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Content:
    folder = tmp_path_factory.mktemp("reach")
    library, gallery = load(places.root()), Gallery.load(places.root())
    assets = Assets(folder / "assets")
    sources = Sources(
        assets,
        _Mute(Clips(folder / "audio", library.languages, engines=()), assets, frozenset()),
        _Blank(gallery, assets, folder / "drawings.json"),
        Lettering(assets, folder / "fonts.json"),
    )
    return _content(library, Contents(library, gallery, sources))


def _content(library: Library, contents: Contents) -> Content:
    greetings = {language.code: contents.greeting(language) for language in carried(library)}
    parts = {code: contents.part(library.languages[code], one) for code, one in greetings.items()}
    return Content({"languages": greetings}, contents.base(contents.cards(), (), greetings), parts)


# ---- the walk

Size = tuple[int, int]
Walk = dict[str, Any]
"""`kinds`: taps by kind and id, None where they did not suffice; `docks`: what stood on docked screens."""

FAMILIES = [(language, form) for language in ("ti", "ar") for form in ("woman", "man")]
WALKS = [(size, *family, False) for size in (TABLET, PHONE) for family in FAMILIES]
ACROSS = (TABLET, *FAMILIES[0], True)
"""Two people on either side of the table: cards are split into halves."""
SCREENS = frozenset(
    {
        "themes",
        "theme",
        "card",
        "parent-starts",
        "plates",
        "plate",
        "plans",
        "prepare",
        "practice",
        "search",
        "trail",
        "help",
    }
)
"""Docked screens that can be tapped to. (A typed sentence cannot: that is typed.)"""


def _name(walk: tuple[Size, str, str, bool]) -> str:
    (width, height), language, form, opposite = walk
    return f"{width}x{height}-{language}-{form}{'-across' if opposite else ''}"


@pytest.fixture(scope="module", params=[*WALKS, ACROSS], ids=_name)
def walk(request: pytest.FixtureRequest, chromium: Browser, repository: Content) -> Iterator[Walk]:
    (width, height), language, form, opposite = request.param
    context = chromium.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
    context.route("**/*", _answered)
    page = context.new_page()
    page.goto(ADDRESS)
    book = {"pack": repository.pack, "base": repository.base, "part": repository.parts[language]}
    walked = page.evaluate(WALK, {**book, "form": form, "opposite": opposite, "most": MOST})
    yield {**walked, "opposite": opposite}
    context.close()


def _answered(route: Route) -> None:
    """Answer from the board's own folder."""
    path = places.board() / route.request.url.removeprefix(ADDRESS)
    if path.is_file():
        route.fulfill(path=path, content_type=mimetypes.guess_type(path.name)[0])
    else:
        route.fulfill(body=PAGE, content_type="text/html")


def test_everything_is_three_taps_away_at_most_and_a_core_card_one(walk: Walk) -> None:
    print(f"\n{_table(walk)}")
    kinds = walk["kinds"]
    assert set(kinds["core"].values()) == {1}
    assert all(kinds.values())
    known = {name for taps in kinds.values() for name in taps}
    assert _beyond(walk, MOST) == FARTHER & known
    assert _beyond(walk, MOST + 1) == set()


def test_the_core_cards_and_the_parents_beginning_are_on_every_screen_with_a_dock(walk: Walk) -> None:
    docks = walk["docks"]
    assert docks.keys() - {"face"} == SCREENS
    assert ("face" in docks) == walk["opposite"]
    core = " ".join(sorted(walk["kinds"]["core"]))
    assert len(walk["kinds"]["core"]) == 6
    wrong = {screen: seen for screen, seen in docks.items() if seen["core"] != [core]}
    assert wrong == {}
    # On the screen where the parent begins there is nowhere further to go.
    begins = {screen: seen["begin"] for screen, seen in docks.items() if screen != "parent-starts"}
    assert {screen: count for screen, count in begins.items() if count != [1]} == {}


def _beyond(walk: Walk, most: int) -> set[str]:
    """Return what needs more taps than that."""
    every = (one for taps in walk["kinds"].values() for one in taps.items())
    return {name for name, count in every if count is None or count > most}


def _table(walk: Walk) -> str:
    """Return how many of each kind are how many taps away; `-` is farther than was looked."""
    counts = (*range(1, MOST + 2), None)
    rows = [("taps", *(count or "-" for count in counts))]
    for kind, taps in walk["kinds"].items():
        counted = Counter(taps.values())
        rows.append((kind, *(counted[count] for count in counts)))
    return "\n".join("".join(f"{cell:>10}" for cell in row) for row in rows)
