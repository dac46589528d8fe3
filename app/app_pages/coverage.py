"""Coverage: what there is of every set in every language, and exactly what is missing."""

import streamlit as st

from praatplaat.ui.content import content
from praatplaat.ui.coverage.views import show_coverage
from praatplaat.ui.session import say
from praatplaat.ui.signing import require

require()
st.title(say("coverage"), anchor=False)
st.markdown(say("coverage-lead"))
show_coverage(content())
