"""People."""

import streamlit as st

from praatplaat.ui.session import say
from praatplaat.ui.signing import require

require()
st.title(say("people"), anchor=False)
