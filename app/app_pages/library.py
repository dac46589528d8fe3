"""Library: every phrase in every language, every picture, and what is wrong."""

import streamlit as st

from praatplaat.ui.content import content
from praatplaat.ui.filters import choose_view
from praatplaat.ui.library import show_library
from praatplaat.ui.session import say

st.title(say("library"), anchor=False)
st.markdown(say("library-lead"))
shown = content()
show_library(shown, choose_view(shown))
