"""All sets on one page: make a new one, open one, copy it, put it away and take it back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

import streamlit as st

from praatplaat.editing.sets import new_set
from praatplaat.editing.values import Values
from praatplaat.editing.wording import tidy
from praatplaat.office import publishing, sets
from praatplaat.office.desk import Actor
from praatplaat.office.shelves import document_of
from praatplaat.ui.content import Content
from praatplaat.ui.editing import draft, work
from praatplaat.ui.editing.suggesting import suggested
from praatplaat.ui.markup import Markup, chip, element, joined, plain, show
from praatplaat.ui.moments import clock
from praatplaat.ui.pictures import picture, player
from praatplaat.ui.session import named, say
from praatplaat.ui.shelf import Stage, folded
from praatplaat.ui.signing import office

TITLE, FIND = "write-new-title", "write-find"
LONGEST = 80
"""Letters of a title: what fits on a tablet."""
ACROSS = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One set as the shelf shows it."""

    id: str
    title: str
    picture: str
    count: int
    done: Mapping[str, int]
    """By family language, how many of its cards somebody has checked."""
    own: bool = False
    unpublished: bool = False
    draft: datetime | None = None


def show_shelf(content: Content, actor: Actor) -> None:
    """Show all sets, with the field for a new one on top."""
    st.title(say("write"), anchor=False)
    show(element("p", say("write-lead")))
    _ask_title()
    rows = rows_of(content, actor)
    st.header(say("write-all"), anchor=False)
    words = st.text_input(
        say("write-find"),
        key=FIND,
        max_chars=LONGEST,
        live=True,
        label_visibility="collapsed",
        placeholder=say("write-find"),
        width=360,
    )
    found = [one for one in rows if folded(words or "") in folded(one.title)]
    if not found:
        show(element("p", say("write-none"), class_="note"))
    for start in range(0, len(found), ACROSS):
        for place, row in zip(st.columns(ACROSS), found[start : start + ACROSS], strict=False):
            with place:
                _show_row(content, row)
    _show_archive()


def rows_of(content: Content, actor: Actor) -> tuple[Row, ...]:
    """Return all sets there are: first what somebody is writing, then their own, then what ships."""
    drafts, newest = sets.drafts_of(office(), actor), sets.newest(office())
    waiting = publishing.unpublished(office())
    known = {
        one.id: _row(content, one.id, one.title, one.picture, len(one.cards)) for one in content.library.sets
    }
    written = {name: one.values for name, one in newest.items() if one.kind is sets.Kind.WRITTEN}
    for name, values in ({name: one.values for name, one in drafts.items()} | written).items():
        # A set of which nothing can be used yet is not in the library, and would be lost from sight.
        if name not in known:
            known[name] = _row(content, name, values["title"], values["picture"], len(values["cards"]))
    rows = (
        Row(
            one.id,
            one.title,
            one.picture,
            one.count,
            one.done,
            name in written,
            name in waiting or (name in drafts and name not in newest and not _ships(content, name)),
            drafts[name].at if name in drafts else None,
        )
        for name, one in known.items()
    )
    return tuple(sorted(rows, key=lambda one: (one.draft is None, not one.own)))


def _ships(content: Content, set_id: str) -> bool:
    return any(one.id == set_id for one in content.library.sets)


def _row(content: Content, set_id: str, title: Mapping[str, str], scene: str, count: int) -> Row:
    mine = [one for one in content.entries if one.theme == set_id]
    done = {
        one.code: sum(entry.stages[one.code] in (Stage.CHECKED, Stage.APPROVED) for entry in mine)
        for one in content.library.family_languages
    }
    return Row(set_id, named(title), scene, count, {code: min(far, count) for code, far in done.items()})


def _ask_title() -> None:
    with (
        st.form("write-new", border=False, clear_on_submit=False),
        st.container(horizontal=True, vertical_alignment="bottom", key="write-new-row"),
    ):
        st.text_input(
            say("write-new"), key=TITLE, max_chars=LONGEST, placeholder=say("write-new-hint"), width=420
        )
        st.form_submit_button(say("write-make"), type="primary", on_click=_make)


def _make() -> None:
    title = tidy(str(st.session_state.get(TITLE) or ""))
    if not title:
        return

    def act(actor: Actor) -> None:
        draft.hold(work.begun(office(), actor, _new(actor, title)))
        draft.show_card("")
        st.session_state[TITLE] = ""

    draft.attempt(act)


def _new(actor: Actor, title: str) -> Values:
    from praatplaat.ui.content import content  # noqa: PLC0415 (a click may come before the page is drawn)

    shown = content()
    first = next(iter(one.picture for one in shown.library.sets), "yes")
    naming = work.names(office(), actor, shown.library)
    return new_set(naming, title, suggested(shown, title, first))


def _show_row(content: Content, row: Row) -> None:
    with st.container(border=True, key=f"write-set-{row.id}"):
        words = element("div", element("h3", row.title), *_lines(content, row), class_="words")
        show(element("div", picture(content, row.picture, player(content)), words, class_="theme-card"))
        with st.container(horizontal=True, vertical_alignment="center"):
            label = say("write-go-on" if row.draft else "write-open")
            st.button(
                label,
                key=f"write-open-{row.id}",
                on_click=draft.open_set,
                args=(row.id,),
                help=plain(row.title),
            )
            _show_more(content, row)


def _lines(content: Content, row: Row) -> Iterator[Markup]:
    yield element(
        "p", say("write-card-one") if row.count == 1 else say("write-cards", count=row.count), class_="quiet"
    )
    languages = content.library.languages
    short = {code: count for code, count in row.done.items() if count < row.count}
    far = ", ".join(
        say("write-far", lang=named(languages[code].names), count=count, total=row.count)
        for code, count in short.items()
    )
    if row.count:
        yield element("p", say("write-checked", far=far) if far else say("write-checked-all"), class_="quiet")
    chips = [chip(say("write-mine", time=clock(row.draft)), "both")] if row.draft else []
    chips += [chip(say("write-unpublished"), "draft")] if row.unpublished else []
    yield element("p", joined(*chips))


def _show_more(content: Content, row: Row) -> None:
    with st.popover(say("write-more"), key=f"write-more-{row.id}"):
        st.button(say("write-copy-set"), key=f"write-copy-{row.id}", on_click=_copy, args=(row.id,))
        if row.draft and not row.own and not _ships(content, row.id):
            return
        if row.own and _is_shadow(row.id):
            show(element("p", say("write-shipped-why"), class_="quiet"))
            st.button(say("write-shipped"), key=f"write-shipped-{row.id}", on_click=_follow, args=(row.id,))
        show(element("p", say("write-archive-why"), class_="quiet"))
        st.button(say("write-archive-sure"), key=f"write-archive-{row.id}", on_click=_archive, args=(row.id,))


def _is_shadow(set_id: str) -> bool:
    return (office().root / "phrases" / "sets" / f"{set_id}.yaml").is_file()


def _copy(set_id: str) -> None:
    def act(actor: Actor) -> None:
        from praatplaat.ui.content import content  # noqa: PLC0415 (as above)

        document = work.opened(office(), actor, set_id).document
        naming = work.names(office(), actor, content().library, document)
        title = say("write-copy-title", title=named(document["title"]))
        draft.hold(work.begun(office(), actor, work.copy_of(naming, document, title)))
        draft.show_card("")

    draft.attempt(act)


def _archive(set_id: str) -> None:
    def act(actor: Actor) -> None:
        document, base = document_of(office(), set_id)
        sets.archive(office(), actor, set_id, base, document)
        draft.hold(None, "write-done-archived")

    draft.attempt(act)


def _follow(set_id: str) -> None:
    def act(actor: Actor) -> None:
        sets.follow_shipped(office(), actor, set_id, document_of(office(), set_id)[1])
        draft.hold(None, "write-done-shipped")

    draft.attempt(act)


def _restore(set_id: str, number: int) -> None:
    def act(actor: Actor) -> None:
        sets.restore(office(), actor, set_id, number, number)
        draft.hold(None, "write-done-restored")

    draft.attempt(act)


def _show_archive() -> None:
    gone = [one for one in sets.newest(office()).values() if one.kind is sets.Kind.ARCHIVED]
    if not gone:
        return
    with st.expander(say("write-archived", count=len(gone))):
        for one in gone:
            with st.container(horizontal=True, vertical_alignment="center"):
                show(element("p", f"{named(one.values['title'])} · {one.author_name} · {clock(one.at)}"))
                st.button(
                    say("write-restore"),
                    key=f"write-restore-{one.set_id}",
                    on_click=_restore,
                    args=(one.set_id, one.number),
                )
