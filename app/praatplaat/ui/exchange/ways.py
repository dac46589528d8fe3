"""The page for files: make one, or read one in."""

from __future__ import annotations

import streamlit as st

from praatplaat.office.desk import Actor
from praatplaat.ui.content import Content
from praatplaat.ui.exchange.arriving import show_arriving
from praatplaat.ui.exchange.leaving import show_leaving
from praatplaat.ui.session import say

OUT, IN = "exchange-way-out", "exchange-way-in"


def show_exchange(content: Content, actor: Actor) -> None:
    """Show which way a file goes, and what belongs to that."""
    way = st.segmented_control(
        say("exchange-way"),
        [OUT, IN],
        format_func=say,
        default=OUT,
        required=True,
        key="exchange-way",
        label_visibility="collapsed",
    )
    if way == IN:
        show_arriving(content, actor)
    else:
        show_leaving(content, actor)
