"""The page for recording: who speaks, one phrase at a time, and what was recorded."""

from __future__ import annotations

import streamlit as st

from praatplaat.ui.markup import element, show
from praatplaat.ui.recording.choosing import ask_consent, choose_language, choose_speaker, choose_theme
from praatplaat.ui.recording.keeping import show_recordings
from praatplaat.ui.recording.taking import Speaker, show_line, show_taking
from praatplaat.ui.reviews.notices import show_notices
from praatplaat.ui.reviews.room import Room
from praatplaat.ui.session import say


def show_recording(room: Room) -> None:
    """Show the page from top to bottom."""
    first, second, third = st.columns(3)
    with first:
        language = choose_language(room)
    if language is None:
        return
    with second:
        found = choose_theme(room, language)
    if not found:
        show(element("p", say("recording-no-themes"), class_="note"))
        return
    with third:
        name = choose_speaker()
    speaker = Speaker(name, ask_consent(room, language, name))
    show_notices()
    line = show_line(room, language, found)
    show_taking(room, language, found, line, speaker)
    show_recordings(room, language, found)
