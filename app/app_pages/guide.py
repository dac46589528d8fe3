"""Guide: how to use board and studio, a chapter at a time."""

from datetime import date

import streamlit as st

from praatplaat.ui.guide import show_chapter, show_contents, show_tip, tip_of
from praatplaat.ui.guide.showing import asked, title_of
from praatplaat.ui.session import say

chapter = asked()
st.title(title_of(chapter) if chapter else say("guide"), anchor=False)
if chapter:
    show_chapter(chapter)
else:
    st.markdown(say("guide-lead"))
    show_tip(tip_of(date.today()))
    show_contents()
