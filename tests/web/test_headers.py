"""Every answer tells the browser what a page may do."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import streamlit

from praatplaat.web.headers import BOARD, studio_policy

if TYPE_CHECKING:
    from tests.web.conftest import Browser, House

ANSWERS = ["/visit/", "/visit/pack.json", "/visit/nope", "/visit", "/health", "/visit/icons/1.png", "/other"]


@pytest.mark.parametrize("path", [*ANSWERS, "/visit-broken"])
def test_every_answer_has_its_headers_those_of_errors_too(client: Browser, house: House, path: str) -> None:
    house.settled()
    headers = client.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert "geolocation=()" in headers["permissions-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]


def test_an_answer_to_a_method_we_do_not_know_has_them_too(client: Browser) -> None:
    assert client.request("POST", "/visit/").headers["content-security-policy"] == BOARD


def test_the_board_may_do_less_than_the_studio(client: Browser) -> None:
    assert client.get("/visit/").headers["content-security-policy"] == BOARD
    assert "blob:" in client.get("/other").headers["content-security-policy"]
    assert client.get("/visitor").headers["content-security-policy"] != BOARD


def test_nothing_inline_runs_on_the_board_and_nothing_comes_from_elsewhere() -> None:
    assert "unsafe" not in BOARD
    assert BOARD.startswith("default-src 'none'")
    assert "//" not in BOARD
    assert "*" not in BOARD


def test_a_fault_of_ours_shows_no_details(client: Browser) -> None:
    answer = client.get("/visit-broken")
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert answer.headers["cache-control"] == "no-store"


def test_the_script_in_the_page_of_the_installed_streamlit_is_the_only_inline_one_allowed() -> None:
    page = (Path(streamlit.__file__).parent / "static/index.html").read_text("utf-8")
    policy = studio_policy(page)
    inline = page.partition("<script>")[2].partition("</script>")[0]
    digest = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
    assert f"script-src 'self' 'sha256-{digest}' blob:;" in policy
    # The microphone of the studio reads back what it recorded.
    assert "connect-src 'self' blob:;" in policy
    assert "'unsafe-eval'" not in policy
    assert "script-src 'unsafe-inline'" not in policy


def test_scripts_from_files_get_no_hash_and_all_inline_ones_do() -> None:
    page = '<script src="a.js"></script><script type="module">two</script><SCRIPT>three</SCRIPT>'
    assert studio_policy(page).count("'sha256-") == 2
