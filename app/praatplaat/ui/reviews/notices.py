"""What was just done, said once at the top of the page that comes after it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from praatplaat.problems import Problem, ProblemError
from praatplaat.ui.faults import show_problem
from praatplaat.ui.markup import element, show
from praatplaat.ui.session import say

_SAID = "reviews-notice"
_TROUBLE = "reviews-trouble"
PUBLISH = "app_pages/publish.py"


def notice(words: str, *, publish: bool = False) -> None:
    """Have something said on the next page; with `publish` also how it gets on tablets."""
    st.session_state[_SAID] = (words, publish)


def refused(*errors: ProblemError) -> None:
    """Have it said on the next page what did not go through."""
    st.session_state[_TROUBLE] = [error.problem for error in errors]


def show_notices() -> None:
    """Say what was just done, and what could not be."""
    said: tuple[str, bool] | None = st.session_state.pop(_SAID, None)
    trouble: Sequence[Problem] = st.session_state.pop(_TROUBLE, [])
    if said:
        words, publish = said
        more = f" {say('reviews-publish-why')}" if publish else ""
        show(element("p", words + more, class_="good", role="status"))
        if publish:
            with st.container(key="reviews-publish"):
                st.page_link(PUBLISH, label=say("reviews-publish"))
    for one in trouble:
        show_problem(one)
