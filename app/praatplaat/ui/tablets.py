"""How the board gets on a tablet, on a page: QR code, address and steps."""

from __future__ import annotations

import streamlit as st

from praatplaat.ui.addresses import LONGEST, Address, Reach, board_of, read_address
from praatplaat.ui.markup import Markup, element, show
from praatplaat.ui.session import say

_KEY = "address"


def choose_address() -> Address:
    """Show the field for the public address; return what it holds, or the board beside this very page."""
    written = st.text_input(
        say("address-own"),
        key=_KEY,
        bind="query-params",
        persist_state="session",
        max_chars=LONGEST,
        help=say("address-help"),
        placeholder="https://",
    )
    own = board_of(st.context.url or "http://localhost:8501/")
    if not (written or "").strip():
        return own
    address = read_address(written or "")
    if address is None:
        show(element("p", say("address-wrong"), class_="alarm"))
    return address or own


def show_address(address: Address) -> None:
    """Show the QR code, the address to type, and what it can do."""
    st.image(address.qr(), width=260, alt=say("qr", address=address.url))
    show(
        element("p", say("qr-scan")),
        element("p", element("strong", address.url), class_="address", data_address=address.url),
        element("p", say(address.reach.value), class_="good" if address.reach is Reach.GOOD else "note"),
    )


def show_steps() -> None:
    """Show the steps for both kinds of tablet."""
    android, ipad = st.columns(2, gap="large")
    with android:
        show(_steps("android"))
    with ipad:
        show(_steps("ipad"))
    show(element("p", say("loud"), class_="note"))


def _steps(kind: str) -> Markup:
    steps = (element("li", step) for step in say(f"{kind}-steps").split("\n"))
    parts = (element("h2", say(kind)), element("ol", *steps))
    return element("section", *parts, class_="steps", data_tablet=kind)
