"""Review: invite native speakers, and decide on what they say."""

import streamlit as st

from praatplaat.ui.reviews.room import entered
from praatplaat.ui.reviews.views import show_reviews
from praatplaat.ui.session import say

st.title(say("review"), anchor=False)
room = entered()
st.markdown(say("reviews-lead"))
show_reviews(room)
