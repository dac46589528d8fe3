"""Record."""

import streamlit as st

from praatplaat.ui.session import say

st.title(say("record"), anchor=False)
