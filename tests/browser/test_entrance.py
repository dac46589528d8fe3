"""Signing in as people do, by a link or an account, and out again; none of it gets into the log."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.browser.conftest import free_port
from tests.oidc import Provider, provider

from praatplaat.office import people
from praatplaat.office.desk import HOST, Office
from praatplaat.office.opening import opened_at

pytestmark = pytest.mark.browser

NAME, MAIL = "An Koster", "an.koster@example.org"
OFFICE, PHONE = (1366, 900), (360, 740)
PATIENCE = 30_000
COMMAND = str(Path(sys.executable).parent / "praatplaat")


@dataclass
class Studio:
    """A studio of its own, started as people start it, with all it prints."""

    folder: Path
    content: Path
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def office(self) -> Office:
        return opened_at(self.folder / "data", "")

    @property
    def said(self) -> str:
        return (self.folder / "log").read_text("utf-8")

    @property
    def environment(self) -> dict[str, str]:
        places = {"ROOT": self.content, "DATA": self.folder / "data", "AUDIO_CACHE": self.content / "audio"}
        named = {f"PRAATPLAAT_{name}": str(path) for name, path in places.items()}
        more = {"PORT": str(self.port), "LC_ALL": "nl_NL.UTF-8", "PYTHONUNBUFFERED": "1"}
        return {**os.environ, **named, **more, "HOME": str(self.folder)}

    def start(self) -> None:
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen([COMMAND, "run"], env=self.environment, stdout=log, stderr=log)
        until = time.monotonic() + 60
        while time.monotonic() < until:
            try:
                httpx.get(f"{self.url}/health")
            except httpx.TransportError:
                time.sleep(0.2)
            else:
                return
        raise TimeoutError(self.said)

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait(20)
            self.process = None

    def link(self) -> str:
        """Return a new link, as `praatplaat link` prints it."""
        done = subprocess.run([COMMAND, "link"], env=self.environment, capture_output=True, check=True)
        return re.search(r"http\S+", done.stdout.decode()).group()


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory, content: Path) -> Iterator[Studio]:
    """Return a studio at work where links are the only way in."""
    one = Studio(tmp_path_factory.mktemp("studio"), content)
    one.start()
    yield one
    one.stop()
    assert "Traceback" not in one.said


@pytest.fixture
def open_page(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Return how to open a page in a browser that stored nothing, or as one more window of a browser."""
    opened: list[BrowserContext] = []

    def page(size: tuple[int, int] = OFFICE, language: str = "nl-NL", *, bypass_csp: bool = False) -> Page:
        viewport = {"width": size[0], "height": size[1]}
        opened.append(chromium.new_context(viewport=viewport, locale=language, bypass_csp=bypass_csp))
        return opened[-1].new_page()

    yield page
    for context in opened:
        context.close()


def side(page: Page) -> str:
    """Return what the sidebar says once it is there."""
    page.wait_for_selector("[data-testid=stSidebar] :is(.way-in, .signed-in)", timeout=PATIENCE)
    return page.locator("[data-testid=stSidebar]").inner_text()


def test_the_link_at_the_start_lets_in_once_and_signing_out_ends_it(
    studio: Studio, open_page: Callable[..., Page]
) -> None:
    (link,) = re.findall(r"Aanmelden als coördinator: (\S+)", studio.said)
    page = open_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(link)
    expect(page.get_by_role("heading")).to_have_text("Aanmelden")
    token = link.partition("#")[2]
    assert not any(token in url for url in asked)
    page.get_by_role("button", name="Ga naar binnen").click()
    page.wait_for_url(f"{studio.url}/", timeout=PATIENCE)
    assert "Aangemeld als Coördinator" in side(page)

    second = open_page()
    second.goto(link)
    second.get_by_role("button", name="Ga naar binnen").click()
    expect(second.get_by_role("alert")).to_contain_text("al gebruikt")

    other = page.context.new_page()
    other.goto(f"{studio.url}/door/")
    expect(other.get_by_role("heading")).to_have_text("Aangemeld")
    other.get_by_role("button", name="Afmelden").click()
    expect(other.get_by_role("heading")).to_have_text("Afgemeld")
    page.get_by_role("link", name="Bibliotheek").click()
    expect(page.locator(".session-over")).to_have_text("Uw aanmelding is afgelopen", timeout=PATIENCE)
    page.reload()
    assert "Aanmelden" in side(page)


def test_the_studio_itself_signs_out(studio: Studio, open_page: Callable[..., Page]) -> None:
    page = open_page()
    page.goto(studio.link())
    page.get_by_role("button", name="Ga naar binnen").click()
    page.locator("[data-testid=stSidebar]").get_by_text("Afmelden").click(timeout=PATIENCE)
    page.locator("[data-testid=stSidebar] .way-in").click(timeout=PATIENCE)
    expect(page.get_by_role("heading")).to_have_text("Praatplaat")
    expect(page.get_by_text("U bent niet aangemeld")).to_be_visible()


@pytest.mark.parametrize("size", [OFFICE, PHONE])
@pytest.mark.parametrize("where", ["#x", "", "?left"])
def test_the_door_has_no_barriers_in_either_language(
    studio: Studio, open_page: Callable[..., Page], size: tuple[int, int], where: str
) -> None:
    page = open_page(size, "de-DE", bypass_csp=True)
    page.goto(f"{studio.url}/door/{where}")
    page.wait_for_selector("html:not([data-screen=coming])")
    for language in ("en", "nl"):
        assert page.evaluate("document.documentElement.lang") == language
        assert Axe().run(page).response["violations"] == []
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        page.locator("[data-action=language]").click()


@pytest.fixture(scope="module")
def organisation() -> Iterator[Provider]:
    with provider() as opened:
        yield opened


@pytest.fixture(scope="module")
def with_accounts(
    tmp_path_factory: pytest.TempPathFactory, content: Path, organisation: Provider
) -> Iterator[Studio]:
    """Return a studio at work whose organisation has a sign-in, and one coordinator who uses it."""
    one = Studio(tmp_path_factory.mktemp("accounts"), content)
    (one.folder / ".streamlit").mkdir()
    (one.folder / ".streamlit" / "secrets.toml").write_text(organisation.secrets_file(one.url), "utf-8")
    people.add(one.office, HOST, NAME, MAIL)
    one.start()
    yield one
    one.stop()
    assert "Traceback" not in one.said


def sign_in(page: Page, studio: Studio) -> None:
    page.goto(studio.url)
    page.get_by_role("button", name="Aanmelden met het account").click(timeout=PATIENCE)


def test_an_account_of_the_organisation_lets_its_coordinator_in_and_out(
    with_accounts: Studio, organisation: Provider, open_page: Callable[..., Page]
) -> None:
    assert "Aanmelden als coördinator" not in with_accounts.said
    organisation.claims = {"email": MAIL.upper(), "email_verified": True, "name": "Whoever"}
    page = open_page()
    sign_in(page, with_accounts)
    page.locator(".st-key-door-leave").wait_for(timeout=PATIENCE)
    assert f"Aangemeld als {NAME}" in side(page)
    other = page.context.new_page()
    other.goto(with_accounts.url)
    assert f"Aangemeld als {NAME}" in side(other)

    page.locator(".st-key-door-leave button").click()
    page.get_by_role("button", name="Aanmelden met het account").wait_for(timeout=PATIENCE)
    assert organisation.signed_out == 1
    assert [name for name in _cookies(page) if name.startswith("_streamlit_user")] == []
    for secret in (NAME, MAIL, MAIL.upper(), "Whoever"):
        assert secret not in with_accounts.said


@pytest.mark.parametrize(
    "claims",
    [
        {"email": "stranger@example.org", "email_verified": True},
        {"email": MAIL, "email_verified": False},
        {},
    ],
)
def test_an_account_that_may_not_work_here_hears_what_to_do(
    with_accounts: Studio, organisation: Provider, open_page: Callable[..., Page], claims: dict[str, object]
) -> None:
    organisation.claims = claims
    page = open_page()
    sign_in(page, with_accounts)
    expect(page.get_by_role("button", name="Een ander account kiezen")).to_be_visible(timeout=PATIENCE)
    expect(page.locator("[data-problem^=account-]")).to_be_visible()
    organisation.claims = {"email": MAIL}
    page.get_by_role("button", name="Een ander account kiezen").click()
    page.locator(".st-key-door-leave").wait_for(timeout=PATIENCE)
    assert f"Aangemeld als {NAME}" in side(page)
    assert "stranger" not in with_accounts.said


def _cookies(page: Page) -> list[str]:
    return [str(one["name"]) for one in page.context.cookies()]


def test_what_went_on_at_the_door_is_not_in_the_log(studio: Studio, open_page: Callable[..., Page]) -> None:
    link, page = studio.link(), open_page()
    page.goto(link)
    page.get_by_role("button", name="Ga naar binnen").click()
    assert "Aangemeld" in side(page)
    (held,) = (one["value"] for one in page.context.cookies() if one["name"] == "praatplaat")
    httpx.post(f"{studio.url}/door/enter", json={"token": "wrong"}, headers={"x-praatplaat": "1"})
    for secret in (link.partition("#")[2], held, held.split(".")[0], "wrong"):
        assert secret not in studio.said
    assert studio.said.count("/door/#") == 1
