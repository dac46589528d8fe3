"""Record: phrases in the voice of a native speaker, one at a time."""

import streamlit as st

from praatplaat.ui.recording.views import show_recording
from praatplaat.ui.reviews.room import entered
from praatplaat.ui.session import say

st.title(say("record"), anchor=False)
room = entered()
st.markdown(say("recording-lead"))
show_recording(room)
