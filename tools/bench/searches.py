"""How fast a keystroke searches ten thousand cards, made of the words of the real ones."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from playwright.sync_api import Page
from tools.bench.table import Figure, percentile

from praatplaat.library import Library

CARDS, QUERIES = 10_000, 40
NEW = 0.15
"""Share of the words that no real card has: a library of this size has words of its own."""
TYPE = """async ([index, languages, queries]) => {
  const { Finder } = await import("./search.js");
  const typed = queries.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));
  const times = typed.map(() => Infinity);
  for (let run = 0; run < 3; run++) {
    const finder = new Finder(index, languages);
    typed.forEach((query, nth) => {
      const began = performance.now();
      finder.find(query);
      times[nth] = Math.min(times[nth], performance.now() - began);
    });
  }
  return times;
}"""
"""Each keystroke counts as in the best of three runs: what else the machine does is not the search."""
LOAD = """async ([index, languages]) => {
  const { Finder } = await import("./search.js");
  const began = performance.now();
  new Finder(index, languages);
  return performance.now() - began;
}"""
Index = dict[str, Any]


def searches(page: Page, library: Library) -> Iterator[Figure]:
    """Type whole sentences, letter by letter, and read in the real cards."""
    real = real_index(library)
    languages = {code: {"script": language.script} for code, language in library.languages.items()}
    loading = page.evaluate(LOAD, [real, languages])
    note = f"{len(real['cards'])} cards, {len(languages)} languages, 4× CPU"
    yield Figure("search: reading the index", "ms", 400, loading, note)
    large = large_index(real, CARDS)
    chance = random.Random(2)  # noqa: S311 (no secret: the same queries every time)
    queries = [text.split("\t")[0] for own in large["terms"].values() for text in chance.sample(own, QUERIES)]
    times = page.evaluate(TYPE, [large, languages, queries])
    note = f"p95 of {len(times)}, each the best of 3; {CARDS} cards, 4× CPU"
    yield Figure("search: one keystroke", "ms", 16, percentile(times, 0.95), note)


def real_index(library: Library) -> Index:
    """Return the texts of every card as the board searches them: its two forms as two lines."""
    cards = list(library.cards())
    terms = {code: [_said(card.texts.get(code)) for card in cards] for code in library.languages}
    return {"schema": 1, "cards": [card.id for card in cards], "terms": terms}


def large_index(real: Index, count: int) -> Index:
    """Return an index of `count` cards: words and lengths of the real texts, mixed, with two synonyms."""
    chance = random.Random(1)  # noqa: S311 (the same cards every time)
    terms = {
        code: _mixed([text for text in own if text], count, chance) for code, own in real["terms"].items()
    }
    return {"schema": 1, "cards": [f"card-{nth}" for nth in range(count)], "terms": terms}


def _said(translation: Any) -> str:  # noqa: ANN401
    return "\n".join(dict.fromkeys(text.text for text in translation.texts.values())) if translation else ""


def _mixed(texts: list[str], count: int, chance: random.Random) -> list[str]:
    words = [word for text in texts for word in text.split()]

    def word() -> str:
        one, other = chance.choices(words, k=2)
        return one if chance.random() > NEW else one[: len(one) // 2 + 1] + other[len(other) // 2 :]

    def said(text: str) -> str:
        lines = (" ".join(word() for _ in line.split()) for line in text.split("\n"))
        return "\t".join(["\n".join(lines), word(), word()])

    return [said(chance.choice(texts)) for _ in range(count)]
