"""Clips as a pack names them: the file where it is there, otherwise what it will be called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from praatplaat.library import Library
from praatplaat.model import Card, Form, Text, Utterance
from praatplaat.pack.assets import Assets
from praatplaat.speech.clips import Clips

Named = dict[str, Any]
"""A clip in a pack: `{file, voice, seconds}` or `{pending}`."""


class Sounds:
    """Finds clips, and counts those that are still to be made."""

    def __init__(self, clips: Clips, assets: Assets, without: frozenset[str]) -> None:
        self._clips, self._assets, self._without = clips, assets, without
        self.pending: set[str] = set()

    def clip(self, utterance: Utterance) -> Named | None:
        """Return a clip as the pack names it; None where no voice can say it."""
        if found := self._clips.find(utterance):
            file = self._assets.link(found.path, found.sha256, found.bytes, "mp3")
            return {"file": file, "voice": found.voice.value, "seconds": round(found.seconds, 2)}
        if not self._clips.can_speak(utterance):
            return None
        name = self._clips.name(utterance)
        if name in self._without:
            return None
        self.pending.add(name)
        return {"pending": name}

    def of(self, about: str, language: str, form: Form, text: Text) -> Named:
        """Return `{clip}` of a text, or nothing to add where no voice can say it."""
        clip = self.clip(Utterance(about, language, form, text.text, text.spoken))
        return {"clip": clip} if clip else {}


def utterances(library: Library) -> Iterator[Utterance]:
    """Yield everything a pack lets somebody hear, in the order it is needed; drafts stay out."""
    cards = {card.id: card for card in library.cards()}
    for utterance in library.utterances():
        card = cards.get(utterance.phrase)
        if card is None or is_carried(card, utterance.language, library):
            yield utterance


def is_carried(card: Card, language: str, library: Library) -> bool:
    """Return whether a pack carries a card in a language: written, far enough for the policy, not withheld.

    What must go with another card goes without it nowhere, and for nobody whom the other is not for: no
    promise without its limit. A sentence with an open place needs a whole sentence that fills it.
    """
    together = _together(card, library)
    return together is not None and all(_stands(one, language, library) for one in together)


def _stands(card: Card, language: str, library: Library) -> bool:
    """Return whether a card stands by itself in a language."""
    if card.withheld or language not in card.texts or not library.is_fit(card, language):
        return False
    return not card.slot or any(_stands(one, language, library) for one in card.values.values())


def _together(card: Card, library: Library) -> list[Card] | None:
    """Return a card and those that go with it, each once; nothing when one is not there or not for all."""
    found = [card]
    while beside := found[-1].beside:
        if beside in {one.id for one in found}:
            break
        try:
            other = library.card(beside)
        except KeyError:
            return None
        if other.form not in (Form.BOTH, card.form):
            return None
        found.append(other)
    return found
