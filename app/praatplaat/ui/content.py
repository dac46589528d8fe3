"""The content as the pages see it: read once, and read again as soon as a file has changed."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from praatplaat import library as libraries
from praatplaat import places
from praatplaat.comprehension import Reading, shipped
from praatplaat.files import Own
from praatplaat.library import Library
from praatplaat.loading import Loader
from praatplaat.model import Form
from praatplaat.office import sets
from praatplaat.office.opening import office
from praatplaat.pictures.gallery import Gallery
from praatplaat.problems import Problem
from praatplaat.speech.clips import Clips
from praatplaat.ui.shelf import Entry, entries

_SUFFIXES = (".yaml", ".yml", ".tsv", ".json")
_FOLDERS = ("phrases", "pictograms")


@dataclass(frozen=True, slots=True)
class Content:
    """Texts and pictures of one moment, with what the pages look up in them."""

    root: Path
    stamp: str
    """What changes whenever a file does, or somebody saves a set."""
    files: str
    """What changes whenever a file does: pictures and voices are the same until then."""
    library: Library
    gallery: Gallery
    entries: tuple[Entry, ...]
    users: Mapping[str, tuple[str, ...]]
    """By scene, who uses it: ids of cards, `set:<id>` for themes."""
    sayings: Mapping[str, str]
    """By scene, the first phrase it stands for, in the volunteer's language."""
    readings: tuple[Reading, ...]
    """What readers without a caption took the pictures for."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with texts and pictures."""
        return (*self.library.problems, *self.gallery.problems)

    def svg(self, scene: str, cast: str, form: Form) -> str:
        """Return a picture as SVG. Raises KeyError for a scene or a cast that is not there."""
        return _svg(self.root, self.files, scene, cast, form.value)

    def clips(self) -> Clips:
        """Return the clips of these languages; all pages share one set of engines."""
        return _clips(places.audio_cache(), places.recordings(), self.root, self.files)


def content() -> Content:
    """Return the content as it was last saved. Never raises for bad content: that is in its problems."""
    root = places.root()
    return _content(root, _stamp(root), sets.stamp(office()))


@st.cache_resource(max_entries=2, show_spinner=False)
def _content(root: Path, files: str, saved: str) -> Content:
    library = libraries.load(root, Own(places.own_sets(), sets.written(sets.newest(office()))))
    gallery = _gallery(root, files)
    readings, _ = shipped(root / "pictograms", gallery.scenes)
    return Content(
        root,
        f"{files} {saved}",
        files,
        library,
        gallery,
        entries(library),
        _users(library),
        _sayings(library),
        tuple(readings),
    )


@st.cache_resource(max_entries=2, show_spinner=False)
def _gallery(root: Path, files: str) -> Gallery:  # noqa: ARG001 (what makes it another one)
    return Gallery.load(root, places.own_pictures())


@st.cache_data(max_entries=3000, show_spinner=False)
def _svg(root: Path, files: str, scene: str, cast: str, form: str) -> str:
    return _gallery(root, files).svg(scene, cast, Form(form))


@st.cache_resource(max_entries=2, show_spinner=False, on_release=Clips.close)
def _clips(cache: Path, recordings: Path, root: Path, files: str) -> Clips:  # noqa: ARG001 (as above)
    return Clips(cache, Loader(root, Own(places.own_sets())).languages(), recordings)


def _sayings(library: Library) -> dict[str, str]:
    said: dict[str, str] = {}
    asked = (card for one in library.sets for card in one.cards)
    for card in (*library.answers.values(), *asked):
        for text in card.texts[library.volunteer].texts.values() if library.volunteer in card.texts else ():
            said.setdefault(card.picture, text.text)
    return said


def _users(library: Library) -> dict[str, tuple[str, ...]]:
    users: dict[str, list[str]] = defaultdict(list)
    for one in library.sets:
        users[one.picture].append(f"set:{one.id}")
    for card in library.cards():
        users[card.picture].append(card.id)
    for figure in library.figures.values():
        users[figure.picture].extend(figure.places)
    return {scene: tuple(found) for scene, found in users.items()}


def _stamp(root: Path) -> str:
    """Return what changes whenever a file of the content does."""
    return hashlib.sha256("\n".join(_lines(root)).encode()).hexdigest()


def _lines(root: Path) -> Iterator[str]:
    folders = (*(root / name for name in _FOLDERS), places.own_sets(), places.own_pictures())
    for path in sorted(
        path for folder in folders for path in folder.rglob("*.*") if path.suffix in _SUFFIXES
    ):
        try:
            facts = path.stat()
        except OSError:
            # Removed since it was listed: the next look sees that too.
            continue
        yield f"{path}\t{facts.st_mtime_ns}\t{facts.st_size}"
