"""Files that leave: a theme as a table, an empty form, or a bundle of themes for another organisation."""

from __future__ import annotations

import os
from collections.abc import Mapping

import streamlit as st

from praatplaat.editing.values import Values
from praatplaat.exchange import Kind, table_of, template
from praatplaat.exchange.bundles import SUFFIX
from praatplaat.office import sets
from praatplaat.office.desk import Actor
from praatplaat.office.enclosing import Enclosed, enclosed
from praatplaat.office.exchanging import hand_over
from praatplaat.office.shelves import document_of
from praatplaat.problems import ProblemError
from praatplaat.ui.content import Content
from praatplaat.ui.exchange.telling import kilobytes
from praatplaat.ui.faults import show_problem
from praatplaat.ui.markup import element, show
from praatplaat.ui.reviews.letters import ORGANISATION
from praatplaat.ui.session import named, say, tongue
from praatplaat.ui.signing import office

XLSX, CSV, TEMPLATE, BUNDLE = "xlsx", "csv", "template", "bundle"
KINDS = {
    XLSX: ("exchange-kind-xlsx", "exchange-about-xlsx", "exchange-download-xlsx"),
    TEMPLATE: ("exchange-kind-template", "exchange-about-template", "exchange-download-template"),
    BUNDLE: ("exchange-kind-bundle", "exchange-about-bundle", "exchange-download-bundle"),
    CSV: ("exchange-kind-csv", "exchange-about-csv", "exchange-download-csv"),
}
"""What each kind of file is called, what it is for, and what its button says."""
MIME = {
    XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    CSV: "text/csv",
    TEMPLATE: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    BUNDLE: "application/zip",
}
MOST_MB = 50
"""What the studio takes in (`maxUploadSize`): a bundle beyond it is of no use elsewhere."""
_MADE = "exchange-made"


def show_leaving(content: Content, actor: Actor) -> None:
    """Show which kind of file there is to make, and make it."""
    kind = st.radio(
        say("exchange-kind"),
        list(KINDS),
        format_func=lambda one: say(KINDS[one][0]),
        captions=[say(about) for _, about, _ in KINDS.values()],
        key="exchange-kind",
    )
    try:
        if kind == BUNDLE:
            _show_bundle(content, actor)
        elif kind == TEMPLATE:
            _offer(TEMPLATE, _empty(content), "praatplaat.xlsx")
        else:
            _show_table(content, Kind(kind))
    except ProblemError as error:
        show_problem(error.problem)


def titles(content: Content) -> Mapping[str, str]:
    """Return the themes there are, by id: those of the library, and own ones of which nothing can be used."""
    written = sets.newest(office())
    own = {name: one.values["title"] for name, one in written.items() if one.kind is sets.Kind.WRITTEN}
    found = {one.id: one.title for one in content.library.sets} | own
    return dict(sorted(((one, named(title)) for one, title in found.items()), key=lambda one: one[1].lower()))


def _show_table(content: Content, kind: Kind) -> None:
    known = titles(content)
    chosen = st.selectbox(
        say("exchange-theme"),
        list(known),
        format_func=lambda one: known.get(one, one),
        key="exchange-theme",
        width=420,
    )
    if chosen:
        document, _ = document_of(office(), chosen)
        made = table_of(document, content.library, kind, tongue(), scenes=content.gallery.scenes)
        _offer(kind.value, made, f"{chosen}.{kind}")


def _empty(content: Content) -> bytes:
    return template(content.library, Kind.WORKBOOK, tongue(), scenes=content.gallery.scenes)


def _offer(kind: str, data: bytes, name: str) -> None:
    st.download_button(
        say(KINDS[kind][2]),
        data,
        name,
        MIME[kind],
        key=f"exchange-download-{kind}",
        on_click="ignore",
        type="primary",
    )


def _show_bundle(content: Content, actor: Actor) -> None:
    known = titles(content)
    every = st.checkbox(say("exchange-all", count=len(known)), key="exchange-all")
    some = st.multiselect(
        say("exchange-themes"),
        list(known),
        format_func=lambda one: known.get(one, one),
        key="exchange-themes",
        placeholder=say("exchange-themes-hint"),
        width=640,
        disabled=every,
    )
    chosen = tuple(known) if every else tuple(some)
    if not chosen:
        return
    documents = [document_of(office(), one)[0] for one in chosen]
    speakers = _ask_speakers(enclosed(office(), documents, ()))
    by = st.text_input(say("exchange-by"), _organisation(), max_chars=80, key="exchange-by", width=420)
    wanted = (chosen, speakers, (by or "").strip())
    st.button(
        say("exchange-make"),
        key="exchange-make",
        type="secondary" if _made(wanted) else "primary",
        on_click=_make,
        args=(actor, wanted),
    )
    if made := _made(wanted):
        _show_made(made, documents, enclosed(office(), documents, speakers), speakers)


def _organisation() -> str:
    return os.environ.get(ORGANISATION, "").strip()


def _ask_speakers(along: Enclosed) -> tuple[str, ...]:
    """Return whose voice may go along: nobody's until somebody ticks it."""
    st.subheader(say("exchange-voices"), anchor=False)
    if not along.speakers:
        show(element("p", say("exchange-voices-none"), class_="quiet"))
        return ()
    show(element("p", say("exchange-voices-why"), class_="note"))
    return tuple(
        name
        for name, count in along.speakers.items()
        if st.checkbox(say("exchange-voices-of", name=name, count=count), key=f"exchange-speaker-{name}")
    )


def _make(actor: Actor, wanted: tuple[tuple[str, ...], tuple[str, ...], str]) -> None:
    chosen, speakers, by = wanted
    try:
        st.session_state[_MADE] = (wanted, hand_over(office(), actor, chosen, speakers, by))
    except ProblemError as error:
        st.session_state[_MADE] = (wanted, error)


def _made(wanted: object) -> bytes | ProblemError | None:
    """Return the bundle that was made of what is chosen now, not of what was chosen before."""
    found: tuple[object, bytes | ProblemError] | None = st.session_state.get(_MADE)
    return found[1] if found and found[0] == wanted else None


def _show_made(
    made: bytes | ProblemError, documents: list[Values], along: Enclosed, speakers: tuple[str, ...]
) -> None:
    if isinstance(made, ProblemError):
        show_problem(made.problem)
        return
    cards = sum(len(one["cards"]) for one in documents)
    lines = [
        say("exchange-count-theme", cards=cards)
        if len(documents) == 1
        else say("exchange-count-themes", count=len(documents), cards=cards),
        say("exchange-count-pictures", count=len(along.pictures) // 2),
        say("exchange-count-voices", count=len(along.recordings) // 2, names=", ".join(speakers))
        if along.recordings
        else say("exchange-count-voices-none"),
    ]
    held = element("ul", *(element("li", one) for one in lines))
    show(element("section", element("p", say("exchange-made")), held, class_="good", role="status"))
    if len(made) > MOST_MB * 1024 * 1024:
        show(element("p", say("exchange-bundle-large", most=MOST_MB), class_="alarm"))
        return
    st.download_button(
        say("exchange-download-bundle", size=kilobytes(len(made))),
        made,
        f"praatplaat{SUFFIX}",
        MIME[BUNDLE],
        key="exchange-download-bundle",
        on_click="ignore",
        type="primary",
    )
    show(element("p", say("exchange-bundle-then"), class_="quiet"))
