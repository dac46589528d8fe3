"""What the page for files remembers: the file that was looked at, and what was done with the last one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from praatplaat.editing.values import Values
from praatplaat.exchange import Incoming
from praatplaat.office.desk import Actor
from praatplaat.office.parcels import Parcel
from praatplaat.office.sets import Revision
from praatplaat.problems import Problem, ProblemError
from praatplaat.ui import attempts

_TURN, _LOOKED, _DONE = "exchange-turn", "exchange-looked", "exchange-done"
_TROUBLE, _CLASH = "exchange-trouble", "exchange-clash"

Found = Incoming | Parcel | Problem


@dataclass(frozen=True, slots=True)
class Done:
    """What was taken over: the titles of the sets, and how many files came with them."""

    titles: tuple[str, ...]
    pictures: int = 0
    voices: int = 0


@dataclass(frozen=True, slots=True)
class Clash:
    """A set that somebody saved while a table was looked at; `before` is what both began from."""

    before: Values
    mine: Values
    theirs: Revision


def uploader() -> str:
    """Return the key of the field for a file: a new one after each file, so that it is empty again."""
    return f"exchange-file-{st.session_state.get(_TURN, 0)}"


def looked(file_id: str, look: Callable[[], Found]) -> Found:
    """Return what is in a file, looked at once. A problem with the file is what was found in it."""
    held: tuple[str, Found | None] = st.session_state.get(_LOOKED, ("", None))
    if held[0] != file_id:
        forget()
    found = held[1] if held[0] == file_id else None
    if found is None:
        try:
            found = look()
        except ProblemError as error:
            found = error.problem
        st.session_state[_LOOKED] = (file_id, found)
    return found


def look_again() -> None:
    """Look at the same file once more: what it is compared with has changed."""
    file_id, _ = st.session_state.get(_LOOKED, ("", None))
    st.session_state[_LOOKED] = (file_id, None)


def forget() -> None:
    """Forget what was done with the file before."""
    for key in (_DONE, _TROUBLE, _CLASH):
        st.session_state.pop(key, None)


def finish(done: Done) -> None:
    """Remember what was taken over, and have an empty field for the next file."""
    forget()
    look_again()
    st.session_state[_DONE] = done
    st.session_state[_TURN] = st.session_state.get(_TURN, 0) + 1


def stop() -> None:
    """Put the file aside without taking anything over."""
    forget()
    look_again()
    st.session_state[_TURN] = st.session_state.get(_TURN, 0) + 1


def attempt(act: Callable[[Actor], None]) -> Revision | None:
    """Do something for whoever is signed in; return what somebody else saved when that is in the way."""
    return attempts.attempt(act, _TROUBLE)


def clash_with(clash: Clash) -> None:
    """Remember that somebody saved in between."""
    st.session_state[_CLASH] = clash


def clash() -> Clash | None:
    """Return what somebody saved in between."""
    found: Clash | None = st.session_state.get(_CLASH)
    return found


def warn(found: Problem) -> None:
    """Remember what is in the way."""
    st.session_state[_TROUBLE] = found


def trouble() -> Problem | None:
    """Return what went wrong at the last click."""
    found: Problem | None = st.session_state.get(_TROUBLE)
    return found


def done() -> Done | None:
    """Return what was taken over last."""
    found: Done | None = st.session_state.get(_DONE)
    return found
