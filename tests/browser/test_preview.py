"""The card as the board shows it, beside the form where it is written, in a real browser."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from praatplaat.office import people
from praatplaat.office.desk import HOST, Office
from praatplaat.office.seals import SESSION, Seal
from praatplaat.store.database import Store

if TYPE_CHECKING:
    from tests.browser.conftest import Server, Tablet

pytestmark = pytest.mark.browser

PATIENCE = 30_000
HARMLESS = "404 (Not Found)"
"""Streamlit first looks for its server below the page's own address, then where it really is."""
CARD = ".st-key-preview-card"
SENTENCE = "Slaapt uw baby de hele nacht door?"


@pytest.fixture
def form(tablet: Callable[..., Tablet], server: Server) -> Tablet:
    """Return the form of a card, opened by a coordinator who is signed in."""
    data = server.root / "data"
    office = Office(Store.of(data, ""), server.root, data)
    token = people.enter_by_link(office, people.open_link(office, HOST)).token
    studio = server.url.replace("visit/", "")
    one = tablet((1366, 900), url=f"{studio}write?set=sleeping&card=sleeps-well")
    cookie = {"name": SESSION, "value": Seal.of(office).sign(SESSION, token), "url": studio}
    one.page.context.add_cookies([cookie])
    one.page.goto(one.url)
    one.page.wait_for_selector(f"{CARD} [data-screen=card][data-card=sleeps-well]", timeout=PATIENCE)
    return one


def test_the_board_shows_what_is_being_typed_and_leaves_the_focus_where_it_is(form: Tablet) -> None:
    field = form.page.locator('input[value="Slaapt uw kind goed?"], input[aria-label*="Nederlands"]').first
    field.fill(SENTENCE)
    field.press("Enter")
    expect(form.page.locator(f"{CARD} .board")).to_contain_text(SENTENCE, timeout=PATIENCE)
    assert form.page.evaluate("document.activeElement.tagName") == "INPUT"
    assert form.hosts == {form.url.split("/")[2]}
    assert [line for line in form.wrong if HARMLESS not in line] == []


def test_it_can_be_tapped_and_is_never_heard(form: Tablet) -> None:
    form.page.locator(f"{CARD} [data-answer=no]").first.click()
    form.page.wait_for_selector(f"{CARD} .bubble.reply")
    form.page.locator(f"{CARD} [data-play]").first.click()
    form.page.wait_for_timeout(500)
    assert form.page.evaluate("[window.heard.length, window.silent.length]") == [0, 0]


def test_it_is_as_large_as_a_phone_where_that_is_asked(form: Tablet) -> None:
    form.page.locator(CARD).get_by_text("Telefoon", exact=True).click()
    form.page.wait_for_selector(f"{CARD} .board[data-layout=phone]", timeout=PATIENCE)
    form.page.wait_for_selector(f"{CARD} [data-screen=card]")
    shown = form.page.locator(f"{CARD} .glass").bounding_box()
    assert shown and shown["height"] > shown["width"]
    for picture in form.page.locator(f"{CARD} .board img").all():
        assert picture.evaluate("(one) => one.decode().then(() => one.naturalWidth > 0)")
