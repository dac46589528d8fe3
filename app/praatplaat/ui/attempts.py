"""Doing what somebody clicked, as whoever is signed in; what goes wrong is remembered and shown."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from praatplaat.office.desk import Actor
from praatplaat.office.sets import ConflictError, Revision
from praatplaat.problems import ProblemError, problem
from praatplaat.ui.signing import here


def attempt(act: Callable[[Actor], None], trouble: str) -> Revision | None:
    """Do it; return what somebody else saved first, when that is in the way. Nothing that was typed is lost.

    Any other problem stands in the session under the key `trouble`, until the next attempt.
    """
    st.session_state.pop(trouble, None)
    actor = here()
    try:
        if actor is None:
            raise ProblemError(problem("not-allowed", role="coordinator"))
        act(actor)
    except ConflictError as error:
        return error.theirs
    except ProblemError as error:
        st.session_state[trouble] = error.problem
    return None
