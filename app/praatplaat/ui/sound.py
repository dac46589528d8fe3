"""The sound of a text on a page: a player, or a button that makes the clip on the spot."""

from __future__ import annotations

import streamlit as st

from praatplaat.model import Utterance
from praatplaat.problems import ProblemError
from praatplaat.speech.clips import Clip, Clips
from praatplaat.ui.faults import show_problem
from praatplaat.ui.markup import element, show
from praatplaat.ui.session import say


def show_sound(clips: Clips, utterance: Utterance, key: str) -> None:
    """Show the best clip of a text; the computer voice makes one at a click where there is none."""
    clip = clips.find(utterance) or _wanted(clips, utterance, key)
    if clip is None:
        return
    st.audio(clip.path, format="audio/mpeg", alt=say("listen", text=utterance.text))
    show(element("p", say(f"voice-{clip.voice.value}"), class_="quiet voice"))


def _wanted(clips: Clips, utterance: Utterance, key: str) -> Clip | None:
    """Return a clip made just now, if somebody asked for it."""
    if not clips.can_speak(utterance):
        show(element("p", say("no-voice"), class_="quiet voice"))
        return None
    place = st.empty()
    if not place.button(say("make"), key=key, help=say("make-help")):
        return None
    try:
        with place, st.spinner(say("making")):
            return clips.make(utterance)
    except ProblemError as error:
        show_problem(error.problem)
        return None
