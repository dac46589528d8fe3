"""Problems on a page: where, what, and how to mend it; and the short page for what nobody foresaw."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import UTC, datetime

import streamlit as st

from praatplaat.problems import Problem, ProblemError
from praatplaat.ui.markup import Markup, chip, element, show
from praatplaat.ui.session import say, tongue

_LOG = logging.getLogger(__name__)


def show_problems(problems: Iterable[Problem]) -> None:
    """Show problems, what keeps something off the tablets first."""
    listed = sorted(problems, key=lambda one: (one.warning, one.where.file, one.where.line or 0))
    if not listed:
        show(element("p", say("problems-none"), class_="good"))
        return
    show(element("p", say("problems-lead")), *(_problem(one) for one in listed))


def show_problem(problem: Problem) -> None:
    """Show one problem where it happened."""
    show(_problem(problem))


def fail(error: Exception) -> bool:
    """Show a short page for an error nobody caught, and log it whole. For `on_script_error` of the app.

    Returns True: Streamlit need not show it once more.
    """
    if isinstance(error, ProblemError):
        show_problem(error.problem)
        return True
    time = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    _LOG.error("a page of the studio failed at %s", time, exc_info=error)
    st.error(f"{say('failed')}. {say('failed-mend', time=time)}")
    return True


def _problem(problem: Problem) -> Markup:
    kind = "advice" if problem.warning else "fault"
    lines = (
        element("p", chip(say(kind), kind), " ", _place(problem)),
        element("p", problem.what(tongue())),
        element("p", "→ ", problem.mend(tongue()), class_="mend"),
    )
    return element("section", *lines, class_="problem", data_problem=problem.code)


def _place(problem: Problem) -> Markup:
    where = problem.where
    line = say("line", number=where.line) if where.line else ""
    return element("code", " · ".join(part for part in (where.file, line, where.field) if part))
