"""The link of an invitation: to copy, to send, or to scan."""

from __future__ import annotations

import streamlit as st

from praatplaat.library import Library
from praatplaat.office import invitations
from praatplaat.office.desk import Office
from praatplaat.office.invitations import Invitation
from praatplaat.ui.addresses import BOARD, Address, Reach, board_of
from praatplaat.ui.markup import element, show
from praatplaat.ui.moments import day
from praatplaat.ui.reviews.copying import show_copy
from praatplaat.ui.reviews.letters import Words, letter, mail_to, words_of
from praatplaat.ui.session import named, say

PAGE = "review/#"
WIDE = 240
"""Width of the QR code in pixels."""


def show_link(library: Library, office: Office, invitation: Invitation) -> None:
    """Show the link of an invitation with the texts to send, and its QR code."""
    with st.container(key="reviews-link", border=True):
        st.subheader(say("reviews-link", name=invitation.name), anchor=False)
        until = day(invitation.expires)
        show(element("p", say("reviews-link-how", name=invitation.name, until=until)))
        address = _own_address()
        _warn(address)
        link = link_of(address, invitations.link_token(office, invitation.id))
        words = words_of(office.root)
        texts, code = st.columns([5, 2], gap="large")
        with texts:
            _show_letters(library, words, invitation, link)
        with code:
            _show_code(invitation.name, link)


def _own_address() -> Address:
    """Return where this very studio is reached.

    Never an address that somebody typed or that stood in a link: who owns that would get the secret.
    """
    return board_of(st.context.url or "http://localhost:8501/")


def link_of(address: Address, token: str) -> str:
    """Return the link that opens the page for native speakers; what comes after # no browser sends on."""
    return address.url.removesuffix(BOARD) + PAGE + token


def _warn(address: Address) -> None:
    if address.reach is not Reach.GOOD:
        here = address.reach is Reach.HERE
        words = say("reviews-address-here" if here else "reviews-address-open")
        show(element("p", words, class_="alarm"))


def _show_code(name: str, link: str) -> None:
    st.image(Address(link).qr(), width=WIDE, alt=say("reviews-qr", name=name))
    show(element("p", say("reviews-scan", name=name), class_="quiet"))
    show_copy(link, say("reviews-copy-link"), "link")
    show(element("p", say("reviews-after", name=name)))


def _show_letters(library: Library, words: Words, invitation: Invitation, link: str) -> None:
    """Show the letter in the language of the speaker, where we have words for it, and as volunteers read."""
    codes = [one for one in (invitation.language, library.volunteer) if one in words]
    languages = library.languages
    tabs = st.tabs([say("reviews-letter-own", tongue=named(languages[one].names)) for one in codes])
    for code, tab in zip(codes, tabs, strict=True):
        text = letter(words[code], invitation.name, link)
        with tab:
            show_copy(text, say("reviews-copy"), f"letter-{code}", languages[code])
            if code != library.volunteer:
                show(element("p", say("reviews-letter-unread"), class_="quiet"))
            mail = mail_to(words[code]["title"], text)
            show(element("p", element("a", say("reviews-mail"), href=mail, target="_self")))
