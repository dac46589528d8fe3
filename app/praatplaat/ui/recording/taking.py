"""Recording one phrase: the microphone or a file, how it was and how it becomes, keep or again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import streamlit as st

from praatplaat.model import Form, Language, Says, Utterance
from praatplaat.office import recording
from praatplaat.problems import ProblemError
from praatplaat.romanisation import romanise
from praatplaat.speech.formats import DEMUXERS
from praatplaat.speech.listening import Heard, listen
from praatplaat.speech.recordings import Consent, Facts
from praatplaat.speech.voices import Voice
from praatplaat.ui.faults import show_problem
from praatplaat.ui.markup import Markup, chip, element, phrase, show
from praatplaat.ui.recording.choosing import AT
from praatplaat.ui.recording.lines import Line, beside, next_to_record
from praatplaat.ui.reviews.notices import notice
from praatplaat.ui.reviews.phrases import source_of
from praatplaat.ui.reviews.room import Room
from praatplaat.ui.reviews.showing import drawn, source
from praatplaat.ui.session import say

FILES = [*DEMUXERS, "opus", "oga", "mp4"]
"""Endings that a phone gives to what we read; what it really is, its first bytes tell."""

_NOW = {
    Voice.NATIVE: "recording-now-native",
    Voice.ONLINE: "recording-now-online",
    Voice.COMPUTER: "recording-now-computer",
}
_HEARD, _ROUND = "recording-heard", "recording-round"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks, and what they agreed to."""

    name: str
    consent: Consent


def current(found: tuple[Line, ...]) -> Line:
    """Return the line that is to be recorded now: the one somebody went to, or else the first."""
    at = str(st.session_state.get(AT, ""))
    return next((one for one in found if at in (one.key, one.card.id)), found[0])


def show_line(room: Room, language: Language, found: tuple[Line, ...]) -> Line:
    """Show the phrase to record with its picture; return it."""
    line = current(found)
    with st.container(key="recording-line", border=True):
        number = found.index(line) + 1
        step = element("p", say("recording-step", number=number, count=len(found)), class_="quiet")
        words = (source(room.content, line.card), _whom(line), phrase(line.text.text, language))
        said = element("div", step, *words, *_aloud(line, language), _voice(room, line, language))
        show(element("div", drawn(room.content, line.card, language.code), said, class_="reviewed"))
        _show_ways(found, line)
    return line


def _whom(line: Line) -> Markup:
    if line.form is Form.BOTH:
        return element("span")
    woman = line.form is Form.WOMAN
    if line.card.says is Says.PARENT:
        words = say("recording-by-woman" if woman else "recording-by-man")
    else:
        words = say("recording-whom-woman" if woman else "recording-whom-man")
    return element("span", words, class_="form")


def _aloud(line: Line, language: Language) -> list[Markup]:
    """Return how it is spoken, where that differs, and in our letters for who helps."""
    spoken = [phrase(line.text.spoken, language, "spoken")] if line.text.spoken != line.text.text else []
    latin = romanise(line.text, language)
    own = {"lang": f"{language.code}-Latn", "dir": "ltr"}
    return [*spoken, *([element("p", latin, class_="quiet latin", **own)] if latin else [])]


def _voice(room: Room, line: Line, language: Language) -> Markup:
    said = Utterance(line.card.id, language.code, line.form, line.text.text, line.text.spoken)
    clip = room.content.clips().find(said)
    words = say(_NOW[clip.voice] if clip else "recording-now-none")
    return element("p", chip(words, "approved" if line.recorded else "draft"))


def _show_ways(found: tuple[Line, ...], line: Line) -> None:
    before, after = beside(found, line.key)
    with st.container(horizontal=True):
        for name, key in (("recording-previous", before), ("recording-next", after)):
            if st.button(say(name), key=name, disabled=not key):
                _go(key)


def _go(key: str) -> None:
    st.session_state[AT] = key
    st.session_state.pop(_HEARD, None)
    st.rerun()


def show_taking(
    room: Room, language: Language, found: tuple[Line, ...], line: Line, speaker: Speaker
) -> None:
    """Show the microphone and the field for a file; then what was heard, to keep or to do again."""
    if not speaker.consent.given:
        show(element("p", say("recording-consent-first"), class_="note"))
        return
    data = _taken(language, line)
    if data is None:
        return
    try:
        with st.spinner(say("recording-listening")):
            heard = _heard(data, line, language)
    except ProblemError as error:
        show(element("p", say("recording-refused"), class_="said"))
        show_problem(error.problem)
        _show_again()
        return
    _show_heard(heard)
    with st.container(horizontal=True):
        if st.button(say("recording-keep"), type="primary", key="recording-keep"):
            _keep(room, found, line, heard, speaker)
        _show_again()


def _taken(language: Language, line: Line) -> bytes | None:
    """Return what was recorded or chosen for a line; None while there is nothing."""
    key = f"{language.code}-{line.key}-{st.session_state.get(_ROUND, 0)}"
    spoken = st.audio_input(say("recording-mic"), sample_rate=48_000, key=f"recording-mic-{key}")
    with st.expander(say("recording-file")):
        file = st.file_uploader(say("recording-file-label"), type=FILES, key=f"recording-file-{key}")
    one = spoken or file
    return one.getvalue() if one else None


def _heard(data: bytes, line: Line, language: Language) -> Heard:
    """Listen to a recording, once: the page runs again at every tap. Raises ProblemError."""
    mark = hashlib.sha256(data).hexdigest(), line.key, language.code
    known: tuple[object, Heard] | None = st.session_state.get(_HEARD)
    if known is None or known[0] != mark:
        known = st.session_state[_HEARD] = (mark, listen(data, line.text.spoken, language))
    return known[1]


def _show_heard(heard: Heard) -> None:
    for column, name, sound in zip(
        st.columns(2), ("recording-before", "recording-after"), (heard.before, heard.after), strict=True
    ):
        with column:
            show(element("p", element("strong", say(name))))
            st.audio(sound, format="audio/mpeg", alt=say(name))
    if not heard.advice:
        show(element("p", say("recording-fine"), class_="good"))
        return
    show(element("p", say("recording-better"), class_="said"))
    for one in heard.advice:
        show_problem(one)


def _show_again() -> None:
    if st.button(say("recording-again"), key="recording-again"):
        _anew()
        st.rerun()


def _anew() -> None:
    """Begin with an empty microphone: a field with another name holds nothing."""
    st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1
    st.session_state.pop(_HEARD, None)


def _keep(room: Room, found: tuple[Line, ...], line: Line, heard: Heard, speaker: Speaker) -> None:
    facts = Facts(speaker.name, speaker.consent, room.actor.name, line.form)
    try:
        recording.keep(room.office, room.actor, line.set_id, line.card.id, heard, facts)
    except ProblemError as error:
        show_problem(error.problem)
        return
    following = next_to_record(found, line.key)
    st.session_state[AT] = following or line.key
    _anew()
    said = say("recording-kept", text=source_of(line.card, room.library.volunteer))
    notice(said if following else f"{said} {say('recording-all-done')} {say('recording-then')}")
    st.rerun()
