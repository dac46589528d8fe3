"""All cards with what there is of each, put together once for all visitors, until something changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import streamlit as st

from praatplaat import places
from praatplaat.coverage import Figures, Standing, cards_in, figures, standing
from praatplaat.model import Card, Utterance
from praatplaat.office import sets
from praatplaat.office.opening import office
from praatplaat.speech.clips import Clips
from praatplaat.speech.voices import Voice
from praatplaat.ui.content import Content
from praatplaat.ui.shelf import ANSWERS, PLATES


@dataclass(frozen=True, slots=True)
class Part:
    """Cards that are looked at together: a set, the answers, the words of talk plates."""

    id: str
    title: Mapping[str, str]
    """Empty for what is no set: the page has words for those."""
    standings: Mapping[str, tuple[Standing, ...]]
    """By language, every card in order."""

    @property
    def is_set(self) -> bool:
        """Whether a coordinator can change its cards."""
        return self.id not in (ANSWERS, PLATES)

    def figures(self, language: str) -> Figures:
        """Return how far it is in a language."""
        return figures(self.standings[language])


def parts(shown: Content) -> tuple[Part, ...]:
    """Return every part, the sets first."""
    folders = (places.audio_cache(), places.recordings())
    return _parts(shown, (str(shown.root), shown.stamp, *(_changed(one) for one in folders)))


@st.cache_resource(max_entries=2, show_spinner=False)
def _parts(_shown: Content, seen: tuple[str | int, ...]) -> tuple[Part, ...]:  # noqa: ARG001 (what it hangs on)
    clips, found = _shown.clips(), _contents(_shown)
    return tuple(Part(name, title, _standings(_shown, clips, cards)) for name, title, cards in found if cards)


def _contents(shown: Content) -> Iterator[tuple[str, Mapping[str, str], tuple[Card, ...]]]:
    """Yield id, title and cards of every part; a set of one's own with the cards that cannot be used, too."""
    library = shown.library
    newest = sets.newest(office())
    written = {name: one.values for name, one in newest.items() if one.kind is sets.Kind.WRITTEN}
    known = {one.id: (one.title, one.cards) for one in library.sets}
    for name, values in written.items():
        known[name] = (values["title"], tuple(cards_in(values, tuple(library.languages))))
    yield from ((name, title, cards) for name, (title, cards) in known.items())
    yield PLATES, {}, tuple(spot.word for plate in library.plates for spot in plate.spots)
    yield ANSWERS, {}, tuple(library.answers.values())


def _standings(shown: Content, clips: Clips, cards: tuple[Card, ...]) -> Mapping[str, tuple[Standing, ...]]:
    library, scenes = shown.library, shown.gallery.scenes
    usable = {card.id: card.texts.keys() for card in library.cards()}

    def voice_of(said: Utterance) -> Voice | None:
        clip = clips.find(said)
        return clip.voice if clip else None

    return {
        code: tuple(
            replace(
                standing(card, language, library.volunteer, voice_of),
                pictured=card.picture in scenes,
                fit=code in usable.get(card.id, ()) or (card.id in usable and code not in card.texts),
            )
            for card in cards
        )
        for code, language in library.languages.items()
    }


def _changed(folder: Path) -> int:
    """Return what changes when a clip comes or goes."""
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return 0
