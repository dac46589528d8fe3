"""Backups on the page: one to keep, and one to put back."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from praatplaat.office import backups
from praatplaat.office.desk import Actor, Office
from praatplaat.problems import Problem, ProblemError
from praatplaat.ui.faults import show_problem
from praatplaat.ui.markup import element, show
from praatplaat.ui.moments import clock
from praatplaat.ui.session import say
from praatplaat.ui.signing import office

LARGEST = 100
"""Megabytes of a backup that may come through a page: it is held in memory meanwhile."""
DONE, WRONG, FILE = "keep-done-rows", "keep-problem", "keep-file"


def show_keeping(actor: Actor) -> None:
    """Show both ways of a backup; nothing is put back before it was asked."""
    show(element("p", say("keep-lead"), class_="lead"))
    show(element("p", say("keep-holds")), element("p", say("keep-private"), class_="note"))
    mine = office()
    name = backups.name_of(mine.clock())
    # Made when it is asked for: on a page that is only looked at it would be made for nothing.
    st.download_button(
        say("keep-make"),
        lambda: _made(mine, actor),
        name,
        "application/zip",
        key="keep-make",
        type="primary",
        on_click="ignore",
    )
    st.header(say("keep-back"), anchor=False)
    _show_done()
    _ask(actor)


def _made(mine: Office, actor: Actor) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return backups.make(mine, actor, Path(folder) / "backup.zip").read_bytes()


def _show_done() -> None:
    if isinstance(found := st.session_state.pop(WRONG, None), Problem):
        show_problem(found)
    if rows := st.session_state.pop(DONE, None):
        show(element("p", say("keep-done", **_counts(rows)), class_="good", role="status"))


def _counts(rows: Mapping[str, int]) -> dict[str, int]:
    return {name: rows.get(name, 0) for name in ("revisions", "publications", "people")}


def _ask(actor: Actor) -> None:
    """Show the field for a file, and what is in it with the button."""
    show(element("p", say("keep-back-lead")), element("p", say("keep-large", size=LARGEST), class_="quiet"))
    file = st.file_uploader(say("keep-file"), type="zip", key=FILE, max_upload_size=LARGEST)
    if file is None:
        return
    try:
        with _on_disk(file) as path:
            found = backups.look(path)
            files = sum(1 for _ in found.files())
    except ProblemError as error:
        show_problem(error.problem)
        return
    counts = _counts({name: len(rows) for name, rows in found.rows.items()})
    told = say("keep-found", time=_moment(found.made), files=files, **counts)
    show(element("p", told), element("p", say("keep-will"), class_="note"))
    st.button(say("keep-sure"), key="keep-sure", on_click=_put_back, args=(actor, file))


def _moment(made: str) -> str:
    """Return when a backup says it was made: anybody may have written that."""
    try:
        return clock(datetime.fromisoformat(made))
    except ValueError:
        return made


def _put_back(actor: Actor, file: UploadedFile) -> None:
    try:
        with _on_disk(file) as path:
            st.session_state[DONE] = dict(backups.put_back(office(), actor, path))
    except ProblemError as error:
        st.session_state[WRONG] = error.problem


@contextmanager
def _on_disk(file: UploadedFile) -> Iterator[Path]:
    """Give an uploaded file a place on disk for as long as it is read."""
    with tempfile.NamedTemporaryFile(suffix=".zip") as kept:
        kept.write(file.getbuffer())
        kept.flush()
        yield Path(kept.name)
