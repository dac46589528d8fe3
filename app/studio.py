"""The studio's router: a frame round the page that was asked for, and the pages somebody may see."""

import streamlit as st

from praatplaat.ui.frame import choose, frame, letters
from praatplaat.ui.navigation import navigate
from praatplaat.ui.signing import show_person

frame()
page = navigate()
with st.sidebar:
    choose()
    show_person()
page.run()
letters()
