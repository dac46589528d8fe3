"""Tablets: how the board gets on one, and what it downloads."""

import streamlit as st

from praatplaat.ui.content import content
from praatplaat.ui.packs import show_pack
from praatplaat.ui.session import say
from praatplaat.ui.tablets import choose_address, show_address, show_steps

st.title(say("tablets"), anchor=False)
st.markdown(say("tablets-lead"))
scan, size = st.columns(2, gap="large")
with scan:
    show_address(choose_address())
with size:
    st.header(say("packs"), anchor=False)
    show_pack(content().library)
show_steps()
