"""The page of earlier versions: choose a set, see its versions, compare any two, put one back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import streamlit as st

from praatplaat.office.sets import Kind, Revision
from praatplaat.ui.content import Content
from praatplaat.ui.filters import turned
from praatplaat.ui.history.marking import show_differences
from praatplaat.ui.history.restoring import show_outcome, show_put_back, show_restore
from praatplaat.ui.history.versions import (
    Version,
    archived,
    document_of,
    latest,
    titles,
    versions_of,
    writers,
)
from praatplaat.ui.markup import Markup, chip, element, show
from praatplaat.ui.moments import clock
from praatplaat.ui.session import named, say
from praatplaat.ui.signing import office

CHOSEN = "history-set"
_FROM, _TO = "history-from", "history-to"
_KINDS = {
    Kind.WRITTEN: "history-kind-written",
    Kind.ARCHIVED: "history-kind-archived",
    Kind.SHIPPED: "history-kind-shipped",
}
SIZE, LATEST = 10, 8
"""Versions on a page; sets that are shown as saved last."""


def show_history(shown: Content) -> None:
    """Show the versions of the set that is chosen, or what was saved last."""
    show_outcome()
    known = titles(office(), shown.library)
    wanted = st.query_params.get("set")
    if wanted in known:
        st.session_state[CHOSEN] = wanted
        del st.query_params["set"]
    chosen = st.selectbox(
        say("history-choose"),
        sorted(known, key=lambda one: named(known[one]).casefold()),
        index=None,
        format_func=lambda one: named(known[one]),
        key=CHOSEN,
        placeholder=say("history-choose"),
        width=420,
        persist_state="session",
    )
    if chosen in known:
        _show_set(shown, str(chosen))
    else:
        _show_latest(known)
        _show_archive(known)


def _show_set(shown: Content, set_id: str) -> None:
    found = versions_of(office(), set_id)
    with st.container(horizontal=True, vertical_alignment="center", key="history-ways"):
        st.button(say("history-back"), key="history-back", on_click=_choose, args=(None,), type="tertiary")
        if found and not found[0].is_archived:
            st.page_link("app_pages/write.py", label=say("history-write"), query_params={"set": set_id})
    if not any(one.revision for one in found):
        show(element("p", say("history-unchanged"), class_="note"))
        return
    listed, compared = st.columns([2, 3], gap="large")
    with listed:
        _show_versions(set_id, found)
    with compared:
        _show_compared(shown, set_id, found)


def _show_versions(set_id: str, found: Sequence[Version]) -> None:
    names = (say("history-who-one", name=name, count=count) for name, count in writers(found).most_common())
    show(element("p", say("history-who", names=", ".join(names)), class_="quiet"))
    many = say("history-version-one") if len(found) == 1 else say("history-versions", count=len(found))
    base = found[0].number
    for one in turned(found, SIZE, f"history-{set_id}", many):
        with st.container(border=True, key=f"history-version-{one.number}"):
            show(_told(one))
            with st.container(horizontal=True):
                before = _before(found, one)
                if before is not None:
                    st.button(
                        say("history-changed"),
                        key=f"history-changed-{set_id}-{one.number}",
                        on_click=_compare,
                        args=(set_id, found, before.number, one.number),
                        help=say("history-changed-in", number=one.number),
                    )
                if not one.is_newest or one.is_archived:
                    show_restore(set_id, one, base)


def _told(one: Version) -> Markup:
    """Return what a version is: its number, who saved it, when, and why."""
    head = element("h3", _name(one), *_chips(one))
    if one.revision is None:
        return element("div", head, element("p", say("history-shipped-by"), class_="quiet"), class_="version")
    saved = one.revision
    facts = f"{say(_KINDS[saved.kind])} · {say('history-by', who=saved.author_name, time=_time(saved))}"
    comment = [element("p", f"“{saved.comment}”", class_="why")] if saved.comment else []
    return element("div", head, element("p", facts, class_="quiet"), *comment, class_="version")


def _chips(one: Version) -> Iterator[Markup]:
    if one.is_newest and not one.is_archived:
        yield chip(say("history-now"), "approved")
    if one.on_tablets and not one.is_archived:
        yield chip(say("history-tablets"), "checked")


def _name(one: Version) -> str:
    return say("history-version", number=one.number) if one.revision else say("history-shipped")


def _time(saved: Revision) -> str:
    """Return when it was saved; of another year with that year."""
    return (
        clock(saved.at) if saved.at.year == office().clock().year else f"{clock(saved.at)} ({saved.at.year})"
    )


def _before(found: Sequence[Version], one: Version) -> Version | None:
    """Return the version that stood before this one."""
    place = found.index(one) + 1
    return found[place] if place < len(found) else None


def _show_compared(shown: Content, set_id: str, found: Sequence[Version]) -> None:
    st.subheader(say("history-compare"), anchor=False)
    if len(found) == 1:
        show(element("p", say("history-first"), class_="note"))
        return
    by_number = {one.number: one for one in found}
    chosen = (_pick(by_number, _key(_FROM, set_id, found), 1), _pick(by_number, _key(_TO, set_id, found), 0))
    before, after = (document_of(office(), set_id, one) for one in chosen)
    show_differences(shown, before, after)


def _pick(by_number: Mapping[int, Version], key: str, first: int) -> Version:
    """Show the versions to choose from; return the chosen one, at first the one at that place."""
    st.session_state.setdefault(key, list(by_number)[first])
    label = say(_FROM if key.startswith(_FROM) else _TO)
    chosen = st.selectbox(
        label, list(by_number), format_func=lambda number: _line(by_number[number]), key=key
    )
    return by_number[int(chosen)]


def _line(one: Version) -> str:
    return f"{_name(one)} · {one.revision.author_name}, {_time(one.revision)}" if one.revision else _name(one)


def _key(key: str, set_id: str, found: Sequence[Version]) -> str:
    """Return the key of a choice: a new version has its own first choice."""
    return f"{key}-{set_id}-{found[0].number}"


def _compare(set_id: str, found: Sequence[Version], before: int, after: int) -> None:
    st.session_state[_key(_FROM, set_id, found)] = before
    st.session_state[_key(_TO, set_id, found)] = after


def _choose(set_id: str | None) -> None:
    st.session_state[CHOSEN] = set_id


def _show_latest(known: Mapping[str, Mapping[str, str]]) -> None:
    st.header(say("history-latest"), anchor=False)
    found = latest(office())[:LATEST]
    if not found:
        show(element("p", say("history-latest-none"), class_="note"))
    for one in found:
        with st.container(horizontal=True, vertical_alignment="center", key=f"history-latest-{one.set_id}"):
            facts = f"{say(_KINDS[one.kind])} · {one.author_name}, {_time(one)}"
            title = named(known[one.set_id])
            show(element("p", element("strong", title), " ", element("span", facts, class_="quiet")))
            st.button(
                say("history-look"),
                key=f"history-look-{one.set_id}",
                on_click=_choose,
                args=(one.set_id,),
            )


def _show_archive(known: Mapping[str, Mapping[str, str]]) -> None:
    gone = archived(office())
    if not gone:
        return
    st.header(say("history-archive", count=len(gone)), anchor=False)
    for one in gone:
        with st.container(horizontal=True, vertical_alignment="center", key=f"history-gone-{one.set_id}"):
            facts = say("history-archived-by", who=one.author_name, time=_time(one))
            show(
                element(
                    "p",
                    element("strong", named(known[one.set_id])),
                    " ",
                    element("span", facts, class_="quiet"),
                )
            )
            st.button(
                say("history-look"), key=f"history-look-{one.set_id}", on_click=_choose, args=(one.set_id,)
            )
            show_put_back(one)
