"""Earlier packs on the page, and putting one back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from praatplaat.office import publishing, sets
from praatplaat.office.publishing import Publication
from praatplaat.problems import ProblemError
from praatplaat.ui.markup import Markup, chip, element, show
from praatplaat.ui.moments import clock
from praatplaat.ui.publishing.ordering import DONE, WRONG
from praatplaat.ui.session import named, say
from praatplaat.ui.signing import office, require

MOST = 20
"""Packs that are listed: those of about a year."""


@dataclass(frozen=True, slots=True)
class Held:
    """What own sets are called, and what a revision of one did, by set and number."""

    titles: Mapping[str, str]
    kinds: Mapping[tuple[str, int], sets.Kind]

    def named(self, one: Publication, kind: sets.Kind) -> str:
        """Return the sets of a pack that are of a kind, in one line."""
        found = (set_id for set_id, number in one.sets.items() if self.kinds.get((set_id, number)) is kind)
        return ", ".join(self.titles[set_id] for set_id in found)


def show_earlier(done: Sequence[Publication]) -> None:
    """Show what was published, the last first."""
    if not done:
        return
    st.header(say("publish-earlier"), anchor=False)
    held = _held(done[:MOST])
    for place, one in enumerate(done[:MOST]):
        with (
            st.container(border=True, key=f"publish-pack-{one.number}"),
            st.container(horizontal=True, vertical_alignment="center"),
        ):
            show(_told(held, one, is_now=place == 0))
            if place:
                _show_way_back(one.number, done[0].number)


def _held(done: Sequence[Publication]) -> Held:
    own = {set_id for one in done for set_id in one.sets}
    histories = {set_id: sets.history(office(), set_id) for set_id in sorted(own)}
    titles = {set_id: named(found[0].values["title"]) for set_id, found in histories.items() if found}
    kinds = {(one.set_id, one.number): one.kind for found in histories.values() for one in found}
    return Held(titles, kinds)


def _told(held: Held, one: Publication, *, is_now: bool) -> Markup:
    mark = [chip(say("publish-is-now"), "approved")] if is_now else []
    head = element("h3", say("publish-pack", number=one.number), " ", *mark)
    by = element("p", say("publish-by", who=one.by, time=clock(one.at)), class_="quiet")
    comment = [element("p", _comment(one.comment))] if one.comment else []
    lines = (element("p", line, class_="quiet") for line in _lines(held, one))
    return element("div", head, by, *comment, *lines, class_="pack")


def _lines(held: Held, one: Publication) -> Iterator[str]:
    written, gone = held.named(one, sets.Kind.WRITTEN), held.named(one, sets.Kind.ARCHIVED)
    yield say("publish-held", titles=written) if written else say("publish-held-none")
    if gone:
        yield say("publish-held-gone", titles=gone)


def _comment(comment: str) -> str:
    """Return what was said of a pack; one that was put back says which it was."""
    back = publishing.was_back(comment)
    return say("publish-was-back", number=back) if back else comment


def _show_way_back(number: int, last: int) -> None:
    # Its name changes with what is newest, so that it is shut again after it was used.
    with st.popover(say("publish-back"), key=f"publish-back-{number}-{last}"):
        show(element("p", say("publish-back-why", number=number)))
        sure = say("publish-back-sure", number=number)
        st.button(sure, key=f"publish-sure-{number}", on_click=_put_back, args=(number,))


def _put_back(number: int) -> None:
    try:
        st.session_state[DONE] = publishing.put_back(office(), require(), number)
    except ProblemError as error:
        st.session_state[WRONG] = error.problem
