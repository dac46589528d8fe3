"""Building a pack from library, pictures and clips: the same input gives the same bytes."""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from praatplaat.library import Library
from praatplaat.model import Language
from praatplaat.pack.assets import Assets, encoded
from praatplaat.pack.contents import Contents, Sources
from praatplaat.pack.drawings import Carried, Drawings, Gallery
from praatplaat.pack.lettering import Lettering
from praatplaat.pack.sounds import Sounds, is_carried
from praatplaat.pack.versions import SCHEMA, Built, publish, tidy
from praatplaat.problems import Problem, ProblemError, Where, problem
from praatplaat.speech.clips import Clips

Entry = dict[str, Any]


def build(
    library: Library, gallery: Gallery, clips: Clips, out: Path, without: frozenset[str] = frozenset()
) -> Built:
    """Write a pack and make it the current one.

    Clips that are not there yet stand in it as pending, by name; those in `without` were tried and cannot be
    made. Raises ProblemError when there is nothing to carry, or when the disk does not allow it.
    """
    if library.volunteer not in library.languages:
        raise ProblemError(problem("pack-empty"))
    with _disk(out):
        assets = Assets(out / "assets")
        shown = Carried(gallery, library)
        drawings = Drawings(shown, assets, out / "drawings.json")
        sounds = Sounds(clips, assets, without)
        sources = Sources(assets, sounds, drawings, Lettering(assets, out / "fonts.json"))
        pack = _pack(library, Contents(library, shown, sources), sources)
        version = hashlib.sha256(encoded(pack)).hexdigest()[:20]
        built = publish(out, {**pack, "version": version}, version)
        drawings.remember()
        tidy(out, assets)
        return built


def carried(library: Library) -> Iterator[Language]:
    """Yield the family languages that have at least one card to show."""
    for language in library.family_languages:
        if any(is_carried(card, language.code, library) for card in library.cards()):
            yield language


def _pack(library: Library, contents: Contents, sources: Sources) -> Entry:
    greetings = {language.code: contents.greeting(language) for language in carried(library)}
    parts = {code: contents.part(library.languages[code], one) for code, one in greetings.items()}
    cards = contents.cards()
    # Last of all, for now every letter that is shown is known.
    lettering = sources.lettering.cut()
    base = contents.base(cards, lettering, greetings)
    kept = _kept(sources.assets, base)
    return {
        "schema": SCHEMA,
        "volunteer": library.volunteer,
        "pending": len(sources.sounds.pending),
        "base": kept,
        "order": list(greetings),
        "languages": {
            code: {**one, **_download(sources.assets, base, kept, parts[code])}
            for code, one in greetings.items()
        },
        "fonts": lettering,
    }


def _kept(assets: Assets, content: Entry) -> Entry:
    said = encoded(content)
    return {"file": assets.keep(said, "json"), "bytes": len(said)}


def _download(assets: Assets, base: Entry, kept: Entry, part: Entry) -> Entry:
    """Return the part of a language and how much a tablet downloads for it, the base included."""
    own = _kept(assets, part)
    sizes = {**base["assets"], **part["assets"], kept["file"]: kept["bytes"], own["file"]: own["bytes"]}
    return {"part": own, "files": len(sizes), "bytes": sum(sizes.values())}


@contextmanager
def _disk(out: Path) -> Iterator[None]:
    """Say what is wrong with the disk in words."""
    try:
        yield
    except OSError as error:
        raise ProblemError(refusal(out, error)) from error


def refusal(out: Path, error: OSError) -> Problem:
    """Return why the folder of packs cannot be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return problem("packs-disk-full", Where(file=str(out)))
    return problem("packs-unwritable", Where(file=str(out)), reason=error.strerror or str(error))
