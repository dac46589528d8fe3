"""How far away anything is: taps from the first screen of a talk, walked on everything there is to say.

The screens are really drawn, and only what is to be seen on one can be tapped. Scrolling is no tap; the tap on
the start screen of a later visit ("continue") comes before it all.
"""

from __future__ import annotations

import mimetypes
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route
from tests.browser.conftest import PHONE, TABLET

from praatplaat import places
from praatplaat.library import Library, load
from praatplaat.model import Form, Language, Text, Utterance
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
BEHIND_THE_LOCK = "an answer to a question for one parent alone: theme, lock, question, answer"
FARTHER: Mapping[str, str] = {}
"""What needs one tap more, and why; nothing else may."""

ADDRESS = "http://board.test/"
PAGE = '<!doctype html><html lang="nl"><link rel="stylesheet" href="styles/page.css"><div id="board"></div>'

WALK = """
async ({ pack, base, part, form, most }) => {
  const from = (name) => import(new URL(name, document.baseURI).href);
  const [{ Book }, { opening, reduce }, { draw, others }, { tapped }, { wordsFor }] = await Promise.all(
    ["book.js", "state.js", "screens/index.js", "taps.js", "strings.js"].map(from));
  const [{ NOTHING }, { dress }, { fitLayout }] = await Promise.all(["offline/first.js", "styles.js", "layout.js"].map(from));
  const root = document.getElementById("board");
  const board = Object.assign(document.createElement("div"), { className: "board" });
  root.replaceChildren(board);
  await Promise.all([others.bring(), dress(root)]);
  fitLayout(board, () => null)();

  const book = new Book(pack, base, new Map([[part.language, part]]), document.baseURI);
  const language = book.language(part.language);
  const roomy = board.dataset.layout !== "phone";
  const send = (state, event) => reduce({ ...state, roomy }, { ...event, roll: 0 }, book);
  const see = (state) => board.replaceChildren(draw(
    { book, state, status: NOTHING, language, finder: null, ui: "nl", words: wordsFor("nl"), offline: true }));
  const seen = (selector) => [...board.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  // What is heard, and what was said so far, changes nothing about where one can go.
  const place = (state) => JSON.stringify({ ...state, trail: null, sounding: null, echo: null, missing: null });

  const taps = {}, docks = {}, places = new Set();
  const reached = (id, count) => id && (taps[id] ??= count);
  const dock = ({ screen }) => {
    if (!board.querySelector("[data-docked]")) return;
    const here = (docks[screen] ??= { drawn: 0, core: new Set(), begin: new Set() });
    here.drawn += 1;
    here.core.add(new Set(seen("[data-core]").map((one) => one.dataset.core)).size);
    here.begin.add(seen("[data-action=parent-starts]").length);
  };
  const around = (state, count) => {
    see(state);
    dock(state);
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
  let layer = [[["pick-language", "language", part.language], ["pick-form", "form", form]].reduce(
    (state, [type, name, value]) => send(state, { type, [name]: value })[0], opening())];
  if (layer[0].form === null) throw new Error("no talk began");
  for (let count = 1; count <= most; count += 1) layer = layer.flatMap((state) => around(state, count));

  const spoken = (ids) => book.spoken(ids, language.code, form);
  const cards = spoken(base.sets.flatMap((set) => set.cards));
  const asks = cards.filter((id) => book.card(id).says !== "parent" && !book.card(id).values);
  const kinds = {
    core: spoken(base.core), cards,
    answers: spoken(asks.flatMap((id) => book.card(id).answers)),
    sentences: cards.flatMap((id) => book.values(id, language.code, form).map(({ sentence }) => sentence)),
    words: spoken(base.plates.flatMap(({ spots }) => spots.map(({ id }) => id))),
  };
  const plain = Object.entries(docks).map(([screen, { drawn, core, begin }]) => [screen, { drawn, core: [...core], begin: [...begin] }]);
  const counted = Object.entries(kinds).map(([kind, ids]) => [kind, Object.fromEntries(ids.map((id) => [id, taps[id] ?? null]))]);
  return { kinds: Object.fromEntries(counted), docks: Object.fromEntries(plain), places: places.size };
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
    """What tablets would carry of the repository: `pack` as far as a book asks, base, and a part per language."""

    pack: dict[str, Any]
    base: dict[str, Any]
    parts: dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Content:
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
