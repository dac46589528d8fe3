"""How large the board and a pack are, and how long a pack takes to build."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import brotli
from tools.bench.table import Figure, reckoned

from praatplaat import places
from praatplaat.library import Library, load
from praatplaat.pack import Built, build
from praatplaat.pack.assets import Assets
from praatplaat.pack.sounds import utterances
from praatplaat.pack.versions import names
from praatplaat.pictures.gallery import Gallery
from praatplaat.speech.clips import Clips
from praatplaat.speech.production import produce

CARDS = 250
"""Cards, with their answers, of the pack that was promised a size."""
KILO, MEGA = 1e3, 1e6


def shell() -> Figure:
    """Weigh the board's own files as tablets get them: one by one, with Brotli."""
    files = [path.read_bytes() for path in sorted(places.board().rglob("*")) if path.is_file()]
    size = sum(len(brotli.compress(file)) for file in files)
    return Figure("board: html, css and js, compressed", "KB", 60, size / KILO, f"{len(files)} files")


def packs(root: Path) -> Iterator[Figure]:
    """Build the pack of a folder from nothing, weigh it, change one phrase and build again."""
    with Clips(root / "audio", {}) as clips:
        began = time.perf_counter()
        library, built = _build(root, clips)
        made = produce(clips, utterances(library), workers=os.cpu_count() or 1).made
        library, built = _build(root, clips)
        # A server does this when the pack is in use already; from nothing, it belongs to what is waited for.
        Assets(built.assets).squeeze(names(built))
        note = f"{made} clips made, the others were there" if made else "all clips were there"
        yield Figure("pack from nothing", "s", 300, time.perf_counter() - began, note)
        yield from _weights(library, built)
        with _changed(root, library):
            began = time.perf_counter()
            load(root)
            read = time.perf_counter() - began
            _build(root, clips)
            seconds = time.perf_counter() - began - read
        note = f"{read:.1f} s of it reading phrases; until it is published"
        yield Figure("pack after one changed phrase", "s", 1, seconds, note)
        _build(root, clips)


def _build(root: Path, clips: Clips) -> tuple[Library, Built]:
    """Do what the workshop does with content that changed."""
    library = load(root)
    clips.languages = library.languages
    return library, build(library, Gallery.load(root), clips, root / "data" / "packs")


def _weights(library: Library, built: Built) -> Iterator[Figure]:
    """Weigh the download of the heaviest family language, and reckon it for the number of cards promised."""
    code, size = max(built.sizes.items(), key=lambda one: one[1].bytes)
    cards = sum(len(one.cards) for one in library.sets)
    note = f"{code} with {library.volunteer}, {size.files} files, {cards} cards with their answers"
    yield Figure("pack for one family language", "MB", None, size.bytes / MEGA, note)
    squeezed = _squeezed(built, code) / MEGA
    yield Figure("pack for one family language, on the line", "MB", None, squeezed, "with Brotli")
    # Letters do not grow with the cards: a pack of 250 has nearly all of them.
    other = reckoned(size.bytes, _fonts(built), cards, CARDS)
    yield Figure(f"pack for one family language, {CARDS} cards", "MB", 15, other / MEGA, "reckoned")


def _squeezed(built: Built, code: str) -> int:
    """Return the bytes of a download as it goes over the line: compressed where there is such a copy."""
    pack = json.loads(built.file.read_bytes())
    parts = [built.assets / one["file"] for one in (pack["base"], pack["languages"][code]["part"])]
    named = {name for part in parts for name in json.loads(part.read_bytes())["assets"]}
    files = [*parts, *(built.assets / name for name in named)]
    copies = ((file.with_name(f"{file.name}.br"), file) for file in files)
    return sum((copy if copy.exists() else file).stat().st_size for copy, file in copies)


def _fonts(built: Built) -> int:
    files = {font["file"] for font in json.loads(built.file.read_bytes())["fonts"]}
    return sum((built.assets / file).stat().st_size for file in files)


@contextmanager
def _changed(root: Path, library: Library) -> Iterator[None]:
    """Say the last word of one question twice, for as long as it takes."""
    question = re.compile(rf"^    {library.volunteer}: [^'\"{{].*?(\w+)\?$", re.MULTILINE)
    files = ((path, path.read_text("utf-8")) for path in sorted((root / "phrases" / "sets").glob("*.yaml")))
    path, text, found = next((path, text, one) for path, text in files if (one := question.search(text)))
    at = found.end() - 1
    path.write_text(f"{text[:at]} {found[1]}{text[at:]}", "utf-8")
    yield
    path.write_text(text, "utf-8")
