"""Bars with figures: how far the words are and which voice says them. No bar without its figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from praatplaat.coverage import Figures
from praatplaat.model import State
from praatplaat.speech.voices import LADDER, Voice
from praatplaat.ui.markup import Markup, element, joined
from praatplaat.ui.session import say

VOICES = {
    Voice.NATIVE.value: "coverage-voice-native",
    Voice.ONLINE.value: "coverage-voice-online",
    Voice.COMPUTER.value: "coverage-voice-computer",
    "none": "coverage-voice-none",
}
"""The studio's words for who says it, by kind of piece."""

Segments = Sequence[tuple[str, int]]
"""What kind of piece, and how many cards it stands for."""


def bar(segments: Segments) -> Markup:
    """Return a bar; a screen reader has the figure beside it instead."""
    pieces = (
        element("span", class_=f"piece piece-{kind}", style=f"flex-grow: {count}")
        for kind, count in segments
        if count
    )
    return element("span", *pieces, class_="bar", aria_hidden="true")


def share(done: int, total: int) -> Segments:
    """Return what is done and what is not."""
    return (("approved", done), ("missing", total - done))


def words_of(found: Figures) -> Segments:
    """Return how far words are checked, the furthest first."""
    reached = ((state.value, found.states.get(state, 0)) for state in reversed(State))
    return (*reached, ("missing", found.states.get(None, 0)))


def sound_of(found: Figures) -> Segments:
    """Return which voices there are, the best first."""
    heard = ((voice.value, found.voices.get(voice, 0)) for voice in LADDER)
    return (*heard, ("none", found.voices.get(None, 0)))


def count(done: int, total: int) -> Markup:
    """Return a figure: how many of how many."""
    return element("span", say("coverage-of", count=done, total=total), class_="count")


def legend() -> Markup:
    """Return what the colours in the bars stand for."""
    words = (*(state.value for state in reversed(State)), "missing")
    return element(
        "div",
        _row("coverage-key-words", ((kind, say(kind)) for kind in words)),
        _row("coverage-key-sound", ((kind, say(key)) for kind, key in VOICES.items())),
        class_="coverage-legend",
    )


def _row(label: str, kinds: Iterator[tuple[str, str]]) -> Markup:
    keys = (
        element("span", element("span", class_=f"key piece-{kind}", aria_hidden="true"), name)
        for kind, name in kinds
    )
    return element("p", element("strong", say(label)), joined(*keys))
