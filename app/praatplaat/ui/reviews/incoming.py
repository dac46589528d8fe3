"""What came in from native speakers, to decide on: set by set."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from praatplaat.office import reviews
from praatplaat.office.recording import recordings
from praatplaat.office.reviews import Verdict
from praatplaat.problems import ProblemError
from praatplaat.ui.markup import element, phrase, show
from praatplaat.ui.moments import day_of
from praatplaat.ui.reviews.deciding import show_verdict
from praatplaat.ui.reviews.gathering import Group, Spoken, groups, recent
from praatplaat.ui.reviews.notices import notice, refused
from praatplaat.ui.reviews.phrases import reads_as
from praatplaat.ui.reviews.room import Room
from praatplaat.ui.reviews.showing import show_phrase, source
from praatplaat.ui.reviews.wordings import wordings
from praatplaat.ui.session import say


def show_incoming(room: Room, verdicts: Sequence[Verdict]) -> None:
    """Show what nobody decided yet, and what was recorded lately."""
    spoken = recent(room.library, recordings(room.office).all(), room.office.clock())
    found = groups(room.library, verdicts, spoken)
    if not found:
        show(element("p", say("reviews-nothing"), class_="note"))
        return
    if verdicts:
        show(element("p", say("reviews-own"), class_="quiet"))
    for group in found:
        with st.container(key=f"reviews-group-{group.set_id}-{group.language}"):
            _show_group(room, group)


def _show_group(room: Room, group: Group) -> None:
    title, tongue = room.title(group.set_id), room.tongue(group.language)
    st.subheader(say("reviews-group", title=title, tongue=tongue), anchor=False)
    for said in group.approvals().values():
        fresh = [one for one in said if _is_current(room, one)]
        if fresh:
            _show_approvals(room, group, fresh)
        for one in said:
            if one not in fresh:
                show_verdict(room, one, current=False)
    for one in group.others():
        show_verdict(room, one, current=_is_current(room, one))
    if group.spoken:
        _show_spoken(room, group.spoken)


def _is_current(room: Room, one: Verdict) -> bool:
    """Return whether the words are still those that somebody spoke of."""
    found = room.phrases.get(one.card)
    return found is not None and reads_as(room.library, found.card, one.language) == one.wording


def _show_approvals(room: Room, group: Group, said: Sequence[Verdict]) -> None:
    """Show what one person found good, to be approved at once."""
    name, count = said[0].name, len(said)
    many = count > 1
    key = f"{group.set_id}-{group.language}-{said[0].person}"
    with st.container(border=True, key=f"reviews-good-{key}"):
        row = st.container(horizontal=True, vertical_alignment="center")
        with row, st.container(width="stretch"):
            told = say("reviews-approves" if many else "reviews-approves-one", name=name, count=count)
            show(element("p", element("strong", told), class_="said"))
        label = say("reviews-accept-all" if many else "reviews-accept-one", count=count)
        if row.button(label, type="primary", key=f"reviews-all-{key}"):
            _accept_all(room, said)
        with st.expander(say("reviews-list")):
            _show_list(room, said)


def _show_list(room: Room, said: Sequence[Verdict]) -> None:
    for one in said:
        language = room.language(one.language)
        if language:
            card = room.phrases[one.card].card
            show_phrase(room.content, card, language.code, wordings(card, language))


def _accept_all(room: Room, said: Sequence[Verdict]) -> None:
    """Approve what somebody found good, as one version; when that is refused, nothing of it is taken over."""
    with st.spinner(say("reviews-accepting", count=len(said))):
        try:
            reviews.accept(room.office, room.actor, [one.id for one in said])
        except ProblemError as error:
            refused(error)
        else:
            notice(say("reviews-approved", count=len(said)), publish=True)
    st.rerun()


def _show_spoken(room: Room, spoken: Sequence[Spoken]) -> None:
    """Show what was recorded lately: nothing to decide, but to be heard."""
    with st.expander(say("reviews-recordings", count=len(spoken))):
        show(element("p", say("reviews-recordings-how"), class_="quiet"))
        for one in spoken:
            _show_recording(room, one)


def _show_recording(room: Room, one: Spoken) -> None:
    language = room.language(one.kept.language)
    if language is None or one.kept.clip is None:
        return
    written, heard = st.columns([3, 2], vertical_alignment="center")
    with written:
        about = element("p", f"{one.kept.speaker} · {day_of(one.kept.made)}", class_="quiet")
        show(source(room.content, one.phrase.card), phrase(one.text.text, language), about)
    with heard:
        st.audio(one.kept.clip.path, format="audio/mpeg", alt=say("listen", text=one.text.text))
