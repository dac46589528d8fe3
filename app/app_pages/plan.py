"""Plan: the cards for one visit, in order, from the office to the tablet by QR code."""

import streamlit as st

from praatplaat.ui.content import content
from praatplaat.ui.plan_cards import choose_parent, show_choice, show_plan
from praatplaat.ui.plan_hand import show_hand
from praatplaat.ui.session import say

st.title(say("plan"), anchor=False)
st.markdown(say("plan-lead"))
shown = content()
parent = choose_parent(shown)
choice, plan = st.columns(2, gap="large")
with choice:
    show_choice(shown, parent)
with plan:
    show_plan(shown, parent)
show_hand(shown, parent)
