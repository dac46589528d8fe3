"""The studio's router: a frame round the page that was asked for, and the pages somebody may see."""

import streamlit as st

from praatplaat.ui.frame import frame, letters
from praatplaat.ui.navigation import pages
from praatplaat.ui.signing import show_person

frame()
with st.sidebar:
    show_person()
st.navigation(pages(), expanded=True).run()
letters()
