"""Who is here, in the studio: by a link, by an account, no longer, not yet."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest

from praatplaat import places
from praatplaat.office import opening, people
from praatplaat.office.desk import HOST, Office
from praatplaat.office.seals import SESSION, Seal
from praatplaat.problems import ProblemError
from praatplaat.ui import accounts, signing
from praatplaat.ui.accounts import Account, Passes, account_of

if TYPE_CHECKING:
    from tests.pages.conftest import Reader

NOBODY = None
MAIL = "an.koster@example.org"


def page() -> None:
    import streamlit as st  # noqa: PLC0415

    from praatplaat.ui.signing import require, show_person  # noqa: PLC0415

    with st.sidebar:
        show_person()
    st.text_input("title", key="title")
    st.write(f"work of {require().name}")


class Browser:
    """What one browser brings along: cookies, and an account that has signed in."""

    def __init__(self) -> None:
        self.cookies: dict[str, str] = {}
        self.account: Account | None = None
        self.providers: list[str] = []
        self.gone: list[str] = []

    def window(self) -> AppTest:
        at = AppTest.from_function(page, default_timeout=30).run()
        assert not at.exception
        return at


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setenv("PRAATPLAAT_DATA", str(tmp_path))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    yield opening.office()
    for kept in (signing._seal, accounts.passes):
        kept.clear()


@pytest.fixture
def browser(office: Office, monkeypatch: pytest.MonkeyPatch) -> Browser:
    one = Browser()
    context = type("Context", (), {"cookies": one.cookies})
    monkeypatch.setattr(signing.st, "context", context)
    monkeypatch.setattr(signing, "account", lambda: one.account)
    monkeypatch.setattr(signing, "providers", lambda: one.providers)
    monkeypatch.setattr(signing.st, "logout", lambda: one.gone.append("logout"))
    monkeypatch.setattr(signing.st, "login", lambda name=None: one.gone.append(f"login {name}"))
    return one


@pytest.fixture
def session(office: Office, browser: Browser) -> str:
    """Return the session of somebody who came in by a link."""
    token = people.enter_by_link(office, people.open_link(office, HOST)).token
    browser.cookies[SESSION] = Seal.of(office).sign(SESSION, token)
    return token


def signed_in(**changes: object) -> Account:
    return replace(Account("https://id.example", "1", time.time(), MAIL, True), **changes)


def said(at: AppTest) -> str:
    return "\n".join(str(one.value) for one in (*at.markdown, *at.subheader, *at.sidebar.get("html")))


def works(at: AppTest) -> bool:
    return "work of" in said(at)


def test_without_signing_in_a_page_says_how(browser: Browser, markup_of: Reader) -> None:
    at = browser.window()
    assert not works(at)
    assert at.subheader[0].value == "Meld u eerst aan"
    assert "praatplaat link" in markup_of(at)
    assert 'href="/door/"' in markup_of(at)


def test_a_link_lets_somebody_work(browser: Browser, session: str) -> None:
    at = browser.window()
    assert works(at)
    assert "Aangemeld als Coördinator" in said(at)


@pytest.mark.parametrize(
    "change", [lambda held: held[:-1], lambda held: held.split(".")[0], lambda _: "x.y.z"]
)
def test_a_changed_cookie_is_nobody(browser: Browser, session: str, change: Callable[[str], str]) -> None:
    browser.cookies[SESSION] = change(browser.cookies[SESSION])
    assert not works(browser.window())


def test_a_cookie_with_another_seal_is_nobody(browser: Browser, session: str) -> None:
    browser.cookies[SESSION] = Seal("guessed").sign(SESSION, session)
    assert not works(browser.window())


def test_signing_out_ends_it_in_every_window(browser: Browser, session: str, office: Office) -> None:
    one, other = browser.window(), browser.window()
    one.sidebar.button(key="door-leave").click().run()
    assert not works(one)
    assert one.subheader[0].value == "Meld u eerst aan"
    assert people.actor_of(office, session) is None
    assert not works(other.run())
    assert browser.gone == []


def test_a_session_that_ended_meanwhile_is_said_at_the_next_run(
    browser: Browser, session: str, office: Office, markup_of: Reader
) -> None:
    at = browser.window()
    at.text_input(key="title").input("Slapen").run()
    people.leave(office, session)
    at.run()
    assert at.subheader[0].value == "Uw aanmelding is afgelopen"
    assert "twee uur" in markup_of(at)
    assert at.text_input(key="title").value == "Slapen"


def test_an_account_of_a_coordinator_lets_them_work(browser: Browser, office: Office) -> None:
    people.add(office, HOST, "An Koster", MAIL)
    browser.account, browser.providers = signed_in(), ["default"]
    at = browser.window()
    assert works(at)
    assert "Aangemeld als An Koster" in said(at)


def test_all_windows_of_an_account_share_one_session(browser: Browser, office: Office) -> None:
    people.add(office, HOST, "An Koster", MAIL)
    browser.account, browser.providers = signed_in(), ["default"]
    one, other = browser.window(), browser.window()
    assert [deed.action for deed in people.deeds(office)].count("signed-in") == 1
    one.sidebar.button(key="door-leave").click().run()
    assert browser.gone == ["logout"]
    assert not works(other.run())
    assert not works(browser.window())


def test_after_signing_in_once_more_an_account_works_again(browser: Browser, office: Office) -> None:
    people.add(office, HOST, "An Koster", MAIL)
    browser.account, browser.providers = signed_in(at=time.time() - 60), ["default"]
    browser.window().sidebar.button(key="door-leave").click().run()
    browser.account = signed_in()
    assert works(browser.window())


def test_an_account_nobody_knows_hears_what_to_do(
    browser: Browser, office: Office, markup_of: Reader
) -> None:
    browser.account, browser.providers = signed_in(), ["default"]
    at = browser.window()
    assert not works(at)
    assert 'data-problem="account-unknown"' in markup_of(at)
    at.main.button[0].click().run()
    assert browser.gone == ["login None"]


def test_an_address_the_organisation_does_not_vouch_for_is_refused(
    browser: Browser, office: Office, markup_of: Reader
) -> None:
    people.add(office, HOST, "An Koster", MAIL)
    browser.account, browser.providers = signed_in(proven=False), ["default"]
    at = browser.window()
    assert not works(at)
    assert 'data-problem="account-unproven"' in markup_of(at)


def test_a_sign_in_of_yesterday_opens_nothing(browser: Browser, office: Office) -> None:
    people.add(office, HOST, "An Koster", MAIL)
    browser.account, browser.providers = signed_in(at=time.time() - 13 * 3600), ["default"]
    assert not works(browser.window())


def test_whoever_is_put_out_is_out_at_the_next_tap(browser: Browser, office: Office) -> None:
    person = people.add(office, HOST, "An Koster", MAIL)
    people.add(office, HOST, "Another")
    browser.account, browser.providers = signed_in(), ["default"]
    at = browser.window()
    people.put_out(office, HOST, person)
    assert not works(at.run())


def test_every_sign_in_that_is_set_up_has_its_button(browser: Browser) -> None:
    browser.providers = ["microsoft", "keycloak"]
    at = browser.window()
    assert [one.label for one in at.main.button] == ["Aanmelden met Microsoft", "Aanmelden met Keycloak"]
    at.main.button[1].click().run()
    assert browser.gone == ["login keycloak"]


def test_a_database_that_fails_is_said_and_the_page_still_opens(
    browser: Browser, session: str, tmp_path: Path, markup_of: Reader
) -> None:
    for path in tmp_path.glob("praatplaat.sqlite3*"):
        path.unlink()
    (tmp_path / "praatplaat.sqlite3").write_bytes(b"not a database at all" * 100)
    at = browser.window()
    assert not works(at)
    assert 'data-problem="store-broken"' in markup_of(at)


def test_what_an_organisation_says_of_somebody_is_read() -> None:
    claims = {"iss": "https://id", "sub": "7", "iat": 1_790_000_000, "email": MAIL}
    assert account_of(claims) == Account("https://id", "7", 1_790_000_000.0, MAIL, True)
    for given, proven in ((True, True), (False, False), ("false", False), ("true", True)):
        assert account_of({**claims, "email_verified": given}).proven is proven
    assert account_of({}) == Account("", "", 0.0, "", True)


def test_a_sign_in_that_is_refused_may_be_tried_again_later() -> None:
    passes, one = Passes(), signed_in()

    def refuse(_: str) -> str:
        signed_in(proven=False).check()
        return ""

    with pytest.raises(ProblemError):
        passes.session(one, refuse)
    assert passes.session(one, lambda email: f"session of {email}") == f"session of {MAIL}"
    assert passes.session(one, refuse) == f"session of {MAIL}"


def test_without_secrets_there_are_no_accounts(monkeypatch: pytest.MonkeyPatch) -> None:
    assert accounts.providers() == []


@pytest.mark.parametrize(
    ("auth", "names"),
    [
        ({"client_id": "x", "redirect_uri": "y"}, ["default"]),
        (
            {"redirect_uri": "y", "microsoft": {"client_id": "x"}, "google": {"client_id": "x"}},
            ["microsoft", "google"],
        ),
        ({"redirect_uri": "y"}, []),
        ("nonsense", []),
    ],
)
def test_the_sign_ins_are_those_of_the_secrets(
    auth: object, names: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Secrets(dict[str, object]):
        def load_if_toml_exists(self) -> bool:
            return True

    monkeypatch.setattr(accounts.st, "secrets", Secrets(auth=auth))
    assert accounts.providers() == names


def test_the_data_folder_decides_which_office_it_is(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert signing.office() is signing.office()
    first = signing.office()
    monkeypatch.setenv("PRAATPLAAT_DATA", str(tmp_path / "other"))
    assert signing.office() is not first
    assert signing.office().data == places.data()
