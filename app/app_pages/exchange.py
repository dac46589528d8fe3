"""Exchange: themes as files, for Excel or for another organisation, and files that come in."""

import streamlit as st

from praatplaat.ui.content import content
from praatplaat.ui.exchange.ways import show_exchange
from praatplaat.ui.session import say
from praatplaat.ui.signing import require

actor = require()
st.title(say("exchange"), anchor=False)
st.markdown(say("exchange-lead"))
show_exchange(content(), actor)
