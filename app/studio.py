"""The studio's router: a frame round the page that was asked for."""

import streamlit as st

from praatplaat.ui.frame import frame, letters
from praatplaat.ui.session import say

frame()
pages = [
    st.Page("app_pages/visit.py", title=say("visit"), default=True),
    st.Page("app_pages/plan.py", title=say("plan"), url_path="plan"),
    st.Page("app_pages/library.py", title=say("library"), url_path="library"),
    st.Page("app_pages/testing.py", title=say("testing"), url_path="testing"),
    st.Page("app_pages/tablets.py", title=say("tablets"), url_path="tablets"),
]
st.navigation(pages).run()
letters()
