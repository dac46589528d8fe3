"""Ordering a pack on the page: what tablets have, what goes along, the button, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from praatplaat import places
from praatplaat.office import publishing
from praatplaat.office.desk import Actor
from praatplaat.office.publishing import COMMENT_LONGEST, Publication
from praatplaat.problems import Problem, ProblemError
from praatplaat.ui.content import Content
from praatplaat.ui.faults import show_problem
from praatplaat.ui.markup import element, show
from praatplaat.ui.moments import clock
from praatplaat.ui.publishing.policies import choose_policy
from praatplaat.ui.publishing.progress import Step, progress
from praatplaat.ui.session import say
from praatplaat.ui.signing import office

COMMENT, DONE, WRONG = "publish-comment", "publish-number", "publish-problem"
LOOKS = {Step.READY: "good", Step.LATE: "alarm"}


def show_standing(done: Sequence[Publication]) -> None:
    """Show what tablets have now, what was just published, and how far the pack is."""
    if number := st.session_state.pop(DONE, None):
        st.toast(say("publish-done", number=number), duration="long")
    _look_on(done[0] if done else None)


@st.fragment(run_every=3)
def _look_on(last: Publication | None) -> None:
    found = progress(places.data() / "packs", last)
    lines = [_now(last)]
    if last or found.step is not Step.READY:
        lines.append(say(found.step, count=found.built.pending) if found.built else say(found.step, count=0))
    what = [element("p", line) for line in lines]
    look, step = LOOKS.get(found.step, "note"), found.step.name.lower()
    show(element("div", *what, class_=f"{look} standing-pack", role="status", data_step=step))


def _now(last: Publication | None) -> str:
    if last is None:
        return say("publish-none-yet")
    return say("publish-now", number=last.number, by=last.by, time=clock(last.at))


@st.fragment
def show_order(content: Content, actor: Actor, last: Publication | None, changed: bool) -> None:
    """Show what goes along and the button; what was typed stays when it cannot be done."""
    policy = choose_policy(content, last.policy if last else {})
    before = {code: last.policy.get(code, publishing.LEAST) for code in policy} if last else {}
    # A field of its own for each pack: what was said of the last one is not said of the next.
    comment = f"{COMMENT}-{last.number if last else 0}"
    st.text_input(say("publish-comment"), key=comment, max_chars=COMMENT_LONGEST)
    if isinstance(found := st.session_state.pop(WRONG, None), Problem):
        show_problem(found)
    same = not changed and policy == before
    if st.button(say("publish-do"), key="publish-do", type="primary", disabled=same):
        try:
            said = str(st.session_state[comment] or "")
            st.session_state[DONE] = publishing.publish(office(), actor, policy, said)
        except ProblemError as error:
            st.session_state[WRONG] = error.problem
        st.rerun()
    show(element("p", say("publish-do-what"), class_="quiet"))
