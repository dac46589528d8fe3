"""A table that comes in: the set it is for, what becomes of each row, and the button that takes it over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

import streamlit as st

from praatplaat.editing.values import Values
from praatplaat.exchange import Fate, Fault, Incoming, Line, Preview, preview
from praatplaat.exchange.cells import Cell
from praatplaat.office import exchanging
from praatplaat.office.desk import Actor
from praatplaat.office.exchanging import import_sets
from praatplaat.office.parcels import existing
from praatplaat.problems import ProblemError
from praatplaat.ui.content import Content
from praatplaat.ui.editing.suggesting import suggested
from praatplaat.ui.exchange import state
from praatplaat.ui.exchange.leaving import titles
from praatplaat.ui.exchange.telling import changes_of, fates_of, faults_of, lines_of
from praatplaat.ui.faults import show_problem
from praatplaat.ui.markup import element, show
from praatplaat.ui.session import named, say, tongue
from praatplaat.ui.signing import office

SHOWN = (Fate.REFUSED, Fate.CHANGED, Fate.ADDED)
"""What is listed at once, in this order."""


def show_table(content: Content, incoming: Incoming, file_id: str) -> None:
    """Show what taking over a table would do, and take it over when somebody says so."""
    incoming, set_id = _aimed(content, incoming, file_id)
    try:
        before, base, archived = existing(office(), set_id) if set_id else (None, 0, False)
    except ProblemError as error:
        show_problem(error.problem)
        return
    if set_id == incoming.set_id or incoming.set_cells is None:
        _show_onto(before, archived)
    result = preview(
        incoming,
        before,
        content.library,
        scenes=content.gallery.scenes,
        remove=_ticked(file_id),
        language=tongue(),
    )
    _show_preview(content, result, file_id)
    _show_take(result, before, base, archived=archived, name=incoming.file)


def _aimed(content: Content, incoming: Incoming, file_id: str) -> tuple[Incoming, str]:
    """Return a table with the set it is for; of one that does not say so, whoever reads it in says it."""
    if incoming.set_cells is not None:
        return incoming, incoming.set_id
    known = titles(content)
    options = ["", *known]
    likely = _likely(content, incoming)
    set_id = st.selectbox(
        say("exchange-target"),
        options,
        index=options.index(likely) if likely in options else 0,
        format_func=lambda one: known.get(one, say("exchange-target-new")),
        key=f"exchange-target-{file_id}",
        width=420,
    )
    if set_id:
        return incoming, set_id
    title = st.text_input(
        say("exchange-title"),
        PurePath(incoming.file).stem,
        max_chars=80,
        key=f"exchange-title-{file_id}",
        width=420,
    )
    said = (title or "").strip()
    # A list without a sheet for the theme has no place for its picture; another is chosen with the cards.
    scene = suggested(content, said, next(iter(content.library.sets)).picture if content.library.sets else "")
    cells = {f"title {content.library.volunteer}": (0, Cell(said)), "picture": (0, Cell(scene))}
    return replace(incoming, set_cells=cells), ""


def _likely(content: Content, incoming: Incoming) -> str:
    """Return the set that has one of the cards in a table, or the name of the file."""
    stem = PurePath(incoming.file).stem
    words = {cell.text for row in incoming.cards.rows for cell in row.cells.values()}
    owners = (one.id for one in content.library.sets if words & {card.id for card in one.cards})
    return next(owners, stem)


def _show_onto(before: Values | None, archived: bool) -> None:
    if before is None:
        said = say("exchange-onto-new")
    else:
        key = "exchange-onto-archived" if archived else "exchange-onto"
        said = say(key, title=named(before["title"]))
    show(element("p", element("strong", said)))


def _ticked(file_id: str) -> frozenset[str]:
    """Return the cards that somebody ticked to go."""
    ticks = st.session_state.get(f"exchange-removed-{file_id}", {})
    return frozenset(card for card, key in ticks.items() if st.session_state.get(key))


def _show_preview(content: Content, result: Preview, file_id: str) -> None:
    library = content.library
    st.header(say("exchange-changes"), anchor=False)
    show(fates_of(result.counts.items()))
    if grave := [one for one in result.faults if not one.warning]:
        show(faults_of(grave))
    if result.changes and result.document is not None:
        show(element("h3", say("exchange-set-itself")), changes_of(library, result.changes))
    if any(one.fate is Fate.REFUSED for one in result.lines):
        show(element("p", say("exchange-refused-why"), class_="note"))
    ordered = [one for fate in SHOWN for one in result.lines if one.fate is fate]
    if ordered:
        show(lines_of(library, ordered))
    _show_absent([one for one in result.lines if one.fate in (Fate.ABSENT, Fate.REMOVED)], file_id)
    _show_advice([one for one in result.faults if one.warning])
    if same := [one for one in result.lines if one.fate is Fate.SAME]:
        with st.expander(say("exchange-same-all", count=len(same)), key=f"exchange-same-{file_id}"):
            show(lines_of(library, same))


def _show_absent(lines: Sequence[Line], file_id: str) -> None:
    """Show the cards that the table lacks: they go only when they are ticked."""
    if not lines:
        return
    show(element("p", say("exchange-absent-lead"), class_="note"))
    keys = {one.card: f"exchange-remove-{file_id}-{one.card}" for one in lines}
    st.session_state[f"exchange-removed-{file_id}"] = keys
    for one in lines:
        st.checkbox(one.text.replace("*", "\\*"), key=keys[one.card])


def _show_advice(faults: Sequence[Fault]) -> None:
    if faults:
        with st.expander(say("exchange-advice", count=len(faults))):
            show(faults_of(faults))


def _show_take(result: Preview, before: Values | None, base: int, *, archived: bool, name: str) -> None:
    if result.document is None:
        show(element("p", say("exchange-blocked"), class_="alarm"))
        return
    if result.document == before and not archived:
        show(element("p", say("exchange-nothing"), class_="good"))
        return
    show(element("p", say("exchange-take-then"), class_="quiet"))
    args = (result.document, before or {}, base, name)
    with st.container(key="exchange-bar", horizontal=True):
        st.button(say("exchange-take"), key="exchange-take", type="primary", on_click=take, args=args)
        st.button(say("exchange-clash-stop"), key="exchange-stop", on_click=state.stop)


def take(document: Values, before: Values, base: int, name: str) -> None:
    """Take over a table as it was shown; when somebody saved since, both are to be laid side by side."""
    comment = say("exchange-comment", name=name)

    def act(actor: Actor) -> None:
        import_sets(office(), actor, [exchanging.Incoming(document, base)], comment)
        state.finish(state.Done((named(document["title"]),)))

    if theirs := state.attempt(act):
        state.clash_with(state.Clash(before, document, theirs))
