"""Testing: are the pictures understood without a word? A sheet for parents, and what they said."""

import streamlit as st

from praatplaat.ui.content import content
from praatplaat.ui.readings import show_entry, show_outcome, show_sheet
from praatplaat.ui.session import say
from praatplaat.ui.signing import require

actor = require()
st.title(say("testing"), anchor=False)
st.markdown(say("testing-lead"))
shown = content()
show_sheet(shown)
st.header(say("test-enter"), anchor=False)
show_entry(shown, actor)
st.header(say("test-outcome"), anchor=False)
show_outcome(shown)
