"""A file that comes in: what it is, what it would change, and only then taken over."""

from __future__ import annotations

import streamlit as st

from praatplaat.exchange import Incoming, read, read_bundle
from praatplaat.exchange.archives import MAGIC
from praatplaat.exchange.bundles import NAME
from praatplaat.office.desk import Actor
from praatplaat.office.parcels import Parcel, looked_at
from praatplaat.ui.content import Content
from praatplaat.ui.exchange import state
from praatplaat.ui.exchange.clashes import show_clash
from praatplaat.ui.exchange.parcel import show_parcel
from praatplaat.ui.exchange.table import show_table
from praatplaat.ui.faults import show_problem
from praatplaat.ui.markup import element, show
from praatplaat.ui.session import say
from praatplaat.ui.signing import office

MOST_MB = 50
"""As `maxUploadSize`; tables and what is in a bundle are held to far less."""
LISTED = 400_000
"""Bytes at the end of an archive in which the names of 5000 files stand."""


def show_arriving(content: Content, actor: Actor) -> None:  # noqa: ARG001 (as every view)
    """Show the field for a file, and what is in the one that is there."""
    _show_done()
    file = st.file_uploader(say("exchange-file"), key=state.uploader(), max_upload_size=MOST_MB)
    if file is None:
        show(element("p", say("exchange-file-then"), class_="quiet"))
        return
    with st.spinner(say("exchange-looking")):
        found = state.looked(file.file_id, lambda: _found(content, file.getvalue(), file.name))
    if trouble := state.trouble():
        show_problem(trouble)
    if clash := state.clash():
        show_clash(content, clash, file.name)
    elif isinstance(found, Incoming):
        show_table(content, found, file.file_id)
    elif isinstance(found, Parcel):
        show_parcel(content, found, file.file_id, file.name)
    else:
        show_problem(found)
        show(element("p", say("exchange-blocked"), class_="note"))


def _found(content: Content, data: bytes, name: str) -> state.Found:
    """Return what a file holds: told by what is in it, not by its name. Raises ProblemError."""
    library, scenes = content.library, content.gallery.scenes
    if not (data.startswith(MAGIC) and NAME.encode() in data[:100] + data[-LISTED:]):
        return read(data, name, library)
    return looked_at(office(), read_bundle(data, library, file_name=name, scenes=scenes), library)


def _show_done() -> None:
    done = state.done()
    if done is None:
        return
    said = [say("exchange-done", titles=", ".join(done.titles))]
    if done.pictures or done.voices:
        said.append(say("exchange-done-files", pictures=done.pictures, voices=done.voices))
    show(element("div", *(element("p", one) for one in said), class_="good arrived", role="status"))
    with st.container(key="exchange-then", horizontal=True, vertical_alignment="center"):
        show(element("p", say("exchange-then")))
        for number, (page, key) in enumerate(NEXT, start=1):
            st.page_link(f"app_pages/{page}.py", label=f"{number}. {say(key)}")


NEXT = (
    ("write", "exchange-then-write"),
    ("review", "exchange-then-check"),
    ("publish", "exchange-then-publish"),
)
"""What to do with what came in: the pages for it."""
