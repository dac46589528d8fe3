"""What is recorded and by whom: language, theme, the speaker's name, and their consent."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date

import streamlit as st

from praatplaat.model import Language, PhraseSet
from praatplaat.office.recording import recordings
from praatplaat.speech.recordings import Consent
from praatplaat.ui.markup import element, phrase, show
from praatplaat.ui.recording.lines import Line, left, lines, spoken_by_people
from praatplaat.ui.reviews.deciding import WANTED
from praatplaat.ui.reviews.letters import organisation, words_of
from praatplaat.ui.reviews.room import Room
from praatplaat.ui.session import named, say

AT = "recording-at"
"""Where the page remembers which line it shows."""
NAME_LONGEST = 80
_VERSION = 12


def choose_language(room: Room) -> Language | None:
    """Show the languages; return the one chosen."""
    _follow_wish(room)
    languages = {one.code: one for one in room.library.family_languages}
    code = st.selectbox(
        say("recording-language"),
        list(languages),
        format_func=lambda one: named(languages[one].names),
        key="recording-language",
        persist_state="session",
    )
    return languages.get(code or "")


def choose_theme(room: Room, language: Language) -> tuple[Line, ...]:
    """Show the themes with how much is left in each; return the lines of the one chosen."""
    human = spoken_by_people(recordings(room.office).all())
    found = {one.id: lines(one, language.code, human) for one in room.library.sets}
    found = {name: listed for name, listed in found.items() if listed}
    sets = {one.id: one for one in room.library.sets}
    name = st.selectbox(
        say("recording-theme"),
        list(found),
        format_func=lambda one: _theme(sets[one], found[one]),
        key=f"recording-theme-{language.code}",
        persist_state="session",
    )
    return found.get(name or "", ())


def choose_speaker() -> str:
    """Show the field for the name of who speaks; return what it holds."""
    written = st.text_input(
        say("recording-speaker"),
        key="recording-speaker",
        max_chars=NAME_LONGEST,
        help=say("recording-speaker-help"),
        persist_state="session",
    )
    return (written or "").strip()


def ask_consent(room: Room, language: Language, speaker: str) -> Consent:
    """Show what the speaker agrees to, in their own language and the studio's; return what they said.

    Another speaker is asked anew.
    """
    words = words_of(room.office.root)
    own = _filled(words.get(language.code) or words[room.library.volunteer])
    with st.container(border=True, key="recording-consent"):
        show(element("p", element("strong", say("recording-consent"))))
        if language.code in words:
            show(phrase(own, language, "consent"))
        show(element("p", _filled(words[room.library.volunteer]), class_="quiet"))
        key = f"recording-agreed-{language.code}-{speaker}"
        given = st.checkbox(say("recording-consent-tick"), key=key, persist_state="session")
    version = hashlib.sha256(own.encode()).hexdigest()[:_VERSION]
    return Consent(bool(given), version, date.today().isoformat())


def _filled(words: Mapping[str, str]) -> str:
    # Between isolates, so that a name in other letters does not turn the words round it about.
    return words["consent"].replace("{organisation}", f"\u2068{organisation()}\u2069")


def _theme(one: PhraseSet, found: tuple[Line, ...]) -> str:
    count, title = left(found), named(one.title)
    return say("recording-left" if count else "recording-whole", title=title, count=count)


def _follow_wish(room: Room) -> None:
    """Go to the phrase that another page asked for."""
    wanted = st.session_state.pop(WANTED, None)
    if wanted is None:
        return
    code, set_id, card = wanted
    found = room.phrases.get(card)
    if found and code in found.card.texts:
        st.session_state["recording-language"] = code
        st.session_state[f"recording-theme-{code}"] = set_id
        st.session_state[AT] = card
