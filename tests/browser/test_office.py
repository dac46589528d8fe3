"""The pages of the office in a real browser, as a coordinator who is signed in sees them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe

from praatplaat.office import people
from praatplaat.office.desk import HOST
from praatplaat.office.opening import opened_at
from praatplaat.office.seals import SESSION, Seal
from praatplaat.ui.navigation import COORDINATORS, PATHS

if TYPE_CHECKING:
    from tests.browser.conftest import Server, Tablet

pytestmark = pytest.mark.browser

OFFICE, PHONE = (1366, 900), (390, 844)
PATIENCE = 30_000
HARMLESS = "404 (Not Found)"
"""Streamlit first looks for its server below the page's own address, then where it really is."""


@pytest.fixture
def office(tablet: Callable[..., Tablet], server: Server) -> Callable[..., Tablet]:
    """Return how a coordinator opens a page; it is ready when it has a heading."""
    house = opened_at(server.root / "data", "")
    session = people.enter_by_link(house, people.open_link(house, HOST))
    cookie = {"name": SESSION, "value": Seal.of(house).sign(SESSION, session.token)}

    def opened(name: str, size: tuple[int, int] = OFFICE, *, bypass_csp: bool = False) -> Tablet:
        url = server.url.replace("visit/", PATHS.get(name, name))
        one = tablet(size, url=url, bypass_csp=bypass_csp)
        one.page.context.add_cookies([{**cookie, "url": server.url.removesuffix("visit/")}])
        one.page.goto(url)
        one.page.wait_for_selector(".stMain h1", timeout=PATIENCE)
        one.page.wait_for_load_state("networkidle")
        return one

    return opened


@pytest.mark.parametrize("name", COORDINATORS)
def test_no_page_asks_another_host_or_complains(office: Callable[..., Tablet], name: str) -> None:
    one = office(name)
    assert one.hosts == {one.url.split("/")[2]}
    assert [line for line in one.wrong if HARMLESS not in line] == []


@pytest.mark.parametrize("name", COORDINATORS)
@pytest.mark.parametrize("size", [OFFICE, PHONE])
def test_no_page_has_serious_barriers_or_scrolls_sideways(
    office: Callable[..., Tablet], name: str, size: tuple[int, int]
) -> None:
    one = office(name, size, bypass_csp=True)
    found = Axe().run(one.page).response["violations"]
    assert [each["id"] for each in found if each["impact"] in {"serious", "critical"}] == []
    assert one.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    one.page.screenshot(path=f"/tmp/plan/six/office-{name}-{size[0]}.png", full_page=True)
