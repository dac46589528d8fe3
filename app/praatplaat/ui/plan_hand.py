"""How a plan gets from the office to the table: QR code, link and a sheet to print."""

from __future__ import annotations

import streamlit as st

from praatplaat.codes import plan_link
from praatplaat.ui.addresses import BOARD, Address, Reach, plan_qr
from praatplaat.ui.content import Content
from praatplaat.ui.markup import element, show
from praatplaat.ui.plan_cards import players_of
from praatplaat.ui.plan_draft import draft
from praatplaat.ui.plans import Ids, Parent, cards_of, lacking
from praatplaat.ui.printing import plan_sheet
from praatplaat.ui.session import say
from praatplaat.ui.tablets import choose_address

WIDE = 440
"""Width of the QR code in pixels: a full plan has some sixty fields, which an old camera must tell apart."""


def show_hand(content: Content, parent: Parent) -> None:
    """Show how the plan gets on a tablet; nothing while there is none."""
    plan = draft(content)
    if not plan:
        return
    st.header(say("plan-hand"), anchor=False)
    code, words = st.columns(2, gap="large")
    with words:
        address = choose_address()
        link = plan_link(address.url, plan)
        _show_words(content, plan, parent, address, link)
    with code:
        st.image(plan_qr(link), width=WIDE, alt=say("plan-qr", count=len(plan)))


def _show_words(content: Content, plan: Ids, parent: Parent, address: Address, link: str) -> None:
    if address.reach is Reach.HERE:
        show(element("p", say(address.reach.value), class_="note"))
    show(element("p", element("strong", say("plan-scan"))), element("p", say("plan-first")))
    _show_gaps(content, plan, parent)
    show(element("p", say("plan-link")))
    st.code(link, language=None, wrap_lines=True)
    here = plan_link(BOARD, plan)
    show(element("p", element("a", say("plan-try"), href=here, target="_blank")))
    st.download_button(
        say("plan-print"),
        plan_sheet(content, plan, parent, players_of(content, parent), plan_qr(link)),
        file_name="praatplaat-plan.html",
        mime="text/html",
        help=say("plan-print-help"),
    )


def _show_gaps(content: Content, plan: Ids, parent: Parent) -> None:
    cards = cards_of(content.library)
    gaps = sum(bool(lacking(content.library, cards[one], parent)) for one in plan)
    if gaps:
        show(element("p", say("plan-gaps", count=gaps), class_="note", data_gaps=str(gaps)))
