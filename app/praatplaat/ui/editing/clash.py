"""Two people saved the same set: what each changed, in words, and what becomes of it. Nothing is lost."""

from __future__ import annotations

import streamlit as st

from praatplaat.editing.comparing import Difference, Kind, differences, source_of
from praatplaat.editing.merging import Conflict, both_kept, chosen, merge
from praatplaat.editing.parts import cards_by_id
from praatplaat.editing.telling import Names, label_of, shown, told
from praatplaat.editing.values import Values
from praatplaat.office import sets
from praatplaat.office.desk import Actor
from praatplaat.office.sets import Revision
from praatplaat.ui.content import Content
from praatplaat.ui.editing import draft, work
from praatplaat.ui.editing.saving import show_trouble
from praatplaat.ui.editing.work import Work
from praatplaat.ui.markup import element, show
from praatplaat.ui.moments import clock
from praatplaat.ui.names import names_of
from praatplaat.ui.session import named, say, tongue
from praatplaat.ui.signing import office

MINE, THEIRS, BOTH = "mine", "theirs", "both"


def show_clash(content: Content, actor: Actor, held: Work, other: Revision) -> None:
    """Show what both changed, with a choice wherever they changed the same."""
    st.title(say("write-clash"), anchor=False)
    lead = "write-clash-lead" if other.kind is sets.Kind.WRITTEN else "write-clash-gone"
    show(element("p", say(lead, who=other.author_name, time=clock(other.at)), class_="note"))
    show_trouble()
    names = names_of(content, held.document, other.values)
    volunteer = content.library.volunteer
    left, right = st.columns(2, gap="large")
    with left:
        _show_list(
            say("write-clash-theirs", who=other.author_name),
            differences(held.before, other.values, volunteer),
            names,
        )
    with right:
        _show_list(say("write-clash-mine"), differences(held.before, held.document, volunteer), names)
    merged = merge(held.before, held.document, other.values)
    document = merged.document
    if merged.conflicts:
        st.header(say("write-clash-both"), anchor=False)
    else:
        show(element("p", say("write-clash-none"), class_="good"))
    for number, conflict in enumerate(merged.conflicts):
        about = _about(conflict, held, other, volunteer)
        seen = Difference(conflict.way, conflict.mine, conflict.theirs, about)
        is_two = _are_two_cards(conflict, held)
        choice = _choose(f"write-conflict-{other.number}-{number}", seen, other.author_name, names, is_two)
        document = _settled(content, actor, document, conflict, choice)
    with st.container(horizontal=True, key="write-clash-ways"):
        st.button(
            say("write-merge"), key="write-merge", type="primary", on_click=draft.settle, args=(document,)
        )
        st.button(say("write-apart"), key="write-apart", on_click=_apart, args=(content, actor.name))
        st.button(say("write-later"), key="write-later", on_click=draft.unsettled)


def _show_list(heading: str, found: tuple[Difference, ...], names: Names) -> None:
    st.subheader(heading, anchor=False)
    show(element("ul", *(element("li", told(one, tongue(), names)) for one in found), class_="differences"))


def _choose(key: str, seen: Difference, who: str, names: Names, is_two: bool) -> str:
    """Show both sides of a conflict; return which one is chosen."""
    mine, theirs = (shown(seen, side, tongue(), names) for side in (seen.before, seen.after))
    texts = {
        MINE: say("write-mine-is", text=mine),
        THEIRS: say("write-theirs-is", who=who, text=theirs),
        BOTH: say("write-both-is"),
    }
    options = [MINE, THEIRS, *([BOTH] if is_two else [])]
    # A card that one took out and the other changed stays in, until somebody says otherwise.
    first = options.index(THEIRS if seen.kind is Kind.CARD and seen.before is None else MINE)
    label = label_of(seen, tongue(), names)
    return str(st.radio(label, options, index=first, format_func=texts.__getitem__, key=key))


def _about(conflict: Conflict, held: Work, other: Revision, volunteer: str) -> str:
    if len(conflict.way) < 2 or conflict.way[0] != "cards":
        return ""
    card = cards_by_id(held.document).get(conflict.way[1]) or cards_by_id(other.values).get(conflict.way[1])
    return source_of(card, volunteer) if card else ""


def _are_two_cards(conflict: Conflict, held: Work) -> bool:
    """Return whether both wrote a new card that happens to have the same name."""
    whole = len(conflict.way) == 2 and conflict.way[0] == "cards"
    return (
        whole
        and None not in (conflict.mine, conflict.theirs)
        and conflict.way[1] not in cards_by_id(held.before)
    )


def _settled(content: Content, actor: Actor, document: Values, conflict: Conflict, choice: str) -> Values:
    if choice == BOTH:
        naming = work.names(office(), actor, content.library, document)
        return both_kept(naming, document, conflict)
    return chosen(document, conflict, theirs=choice == THEIRS)


def _apart(content: Content, name: str) -> None:
    """Keep my version as a set of its own, and let the other one stand."""
    held = draft.work()

    def act(actor: Actor) -> None:
        if held is None:
            return
        naming = work.names(office(), actor, content.library, held.document)
        title = say("write-apart-title", title=named(held.document["title"]), name=name)
        copy = work.begun(office(), actor, work.copy_of(naming, held.document, title[:80]))
        sets.discard_draft(office(), actor, held.id)
        draft.hold(copy, "write-kept-apart")

    draft.attempt(act)
