"""The pack that tablets are given now, on a page."""

from __future__ import annotations

import streamlit as st

from praatplaat import places
from praatplaat.library import Library
from praatplaat.pack import Built, current
from praatplaat.ui.markup import Markup, element, phrase, show
from praatplaat.ui.session import named, say, tongue

MEGABYTE = 1_000_000


def packed() -> Built | None:
    """Return the pack that tablets are given now; None while the first one is being made."""
    return current(places.data() / "packs")


@st.fragment(run_every=10)
def show_pack(library: Library) -> None:
    """Show what each language costs a tablet, and how many clips are still to come; looks again by itself."""
    built = packed()
    if built is None:
        show(element("p", say("packs-none"), class_="note"))
        return
    table = _table(library, built) if built.sizes else element("p", say("packs-empty"), class_="note")
    show(table, *_state(built))


def _table(library: Library, built: Built) -> Markup:
    head = element(
        "tr", *(element("th", say(key), scope="col") for key in ("pack-language", "pack-files", "pack-size"))
    )
    known = [code for code in built.sizes if code in library.languages]
    rows = (_row(library, built, code) for code in known)
    return element("table", element("thead", head), element("tbody", *rows), class_="packs")


def _row(library: Library, built: Built, code: str) -> Markup:
    language, size = library.languages[code], built.sizes[code]
    name = element("th", named(language.names), " ", phrase(language.autonym, language), scope="row")
    return element("tr", name, element("td", str(size.files)), element("td", _megabytes(size.bytes)))


def _megabytes(size: int) -> str:
    written = f"{size / MEGABYTE:.1f}"
    return say("megabytes", size=written.replace(".", ",") if tongue() == "nl" else written)


def _state(built: Built) -> tuple[Markup, Markup]:
    waiting = say("pending", count=built.pending) if built.pending else say("pending-none")
    kind = "note" if built.pending else "good"
    version = element("p", say("pack-version", version=built.version), class_="quiet")
    return element("p", waiting, class_=kind, data_pending=str(built.pending)), version
