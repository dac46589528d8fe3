"""History: every version of a set, what changed between any two, and putting one back."""

import streamlit as st

from praatplaat.ui.content import content
from praatplaat.ui.history.views import show_history
from praatplaat.ui.session import say
from praatplaat.ui.signing import require

require()
st.title(say("history"), anchor=False)
st.markdown(say("history-lead"))
show_history(content())
