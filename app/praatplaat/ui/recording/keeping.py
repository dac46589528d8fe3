"""The recordings of a theme: to hear, to withdraw, and to erase when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import streamlit as st

from praatplaat.model import Language
from praatplaat.office import recording
from praatplaat.office.desk import Actor, Office
from praatplaat.problems import ProblemError
from praatplaat.speech.recordings import Kept
from praatplaat.ui.markup import Markup, chip, element, phrase, show
from praatplaat.ui.moments import day_of
from praatplaat.ui.recording.lines import Line
from praatplaat.ui.reviews.notices import notice, refused
from praatplaat.ui.reviews.room import Room
from praatplaat.ui.reviews.showing import source
from praatplaat.ui.session import say


def show_recordings(room: Room, language: Language, found: tuple[Line, ...]) -> None:
    """Show the recordings of the lines of a theme, those that were erased left out."""
    store = recording.recordings(room.office)
    kept = [
        (line, [one for one in store.of(language.code, line.text.spoken) if not one.erased]) for line in found
    ]
    count = sum(len(listed) for _, listed in kept)
    st.subheader(say("recording-list", count=count), anchor=False)
    if not count:
        show(element("p", say("recording-list-none"), class_="quiet"))
    for line, listed in kept:
        chosen = next((one.name for one in listed if not one.withdrawn), "")
        for one in listed:
            _show_one(room, language, line, one, heard=one.name == chosen)


def _show_one(room: Room, language: Language, line: Line, one: Kept, *, heard: bool) -> None:
    with st.container(border=True, key=f"recording-kept-{one.name}"):
        written, sound, ways = st.columns([5, 3, 2], vertical_alignment="center")
        with written:
            show(source(room.content, line.card), phrase(line.text.text, language), *_facts(one, heard))
        with sound:
            if one.clip:
                st.audio(one.clip.path, format="audio/mpeg", alt=say("listen", text=line.text.text))
        with ways, st.popover(say("recording-remove")):
            _show_ways(room, one)


def _facts(one: Kept, heard: bool) -> Iterator[Markup]:
    by = say("recording-by", speaker=one.speaker, on=day_of(one.made), seconds=f"{one.seconds:.1f}")
    consent = say("recording-consented", on=day_of(one.consent.on) or one.consent.on)
    yield element("p", f"{by} · {consent}", class_="quiet")
    if one.withdrawn:
        yield chip(say("recording-withdrawn"), "missing")
    else:
        yield chip(say("recording-heard" if heard else "recording-older"), "approved" if heard else "plain")


def _show_ways(room: Room, one: Kept) -> None:
    if not one.withdrawn:
        show(element("p", say("recording-withdraw-why")))
        if st.button(say("recording-withdraw"), key=f"recording-withdraw-{one.name}"):
            _do(recording.withdraw, room, one, say("recording-withdrawn-done"))
    show(element("p", say("recording-erase-why")))
    if st.button(say("recording-erase"), key=f"recording-erase-{one.name}"):
        _do(recording.erase, room, one, say("recording-erased-done"))


def _do(act: Callable[[Office, Actor, str], Kept], room: Room, one: Kept, done: str) -> None:
    try:
        act(room.office, room.actor, one.name)
    except ProblemError as error:
        refused(error)
    else:
        notice(done)
    st.rerun()
