"""The door: in by a link that works once, out again, and everything that does not let anybody in."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from itsdangerous import TimestampSigner
from tests.web.door import OURS, Entry

from praatplaat.office import people
from praatplaat.office.desk import HOST, Role
from praatplaat.office.seals import Seal
from praatplaat.web.headers import BOARD


@pytest.fixture
def entry(tmp_path: Path) -> Iterator[Entry]:
    opened = Entry(tmp_path)
    yield opened
    opened.office.store.close()


@pytest.fixture
def inside(entry: Entry) -> Entry:
    """Return the door with somebody who has just come in."""
    assert entry.enter(entry.link()).status_code == 200
    return entry


def test_a_link_lets_its_coordinator_in(entry: Entry) -> None:
    answer = entry.enter(entry.link())
    assert (answer.status_code, answer.json()) == (200, {"next": "/"})
    assert entry.here()["name"] == "Coördinator"


def test_the_cookie_holds_a_sealed_session_that_scripts_cannot_read(entry: Entry) -> None:
    answer = entry.enter(entry.link())
    name, _, rest = answer.headers["set-cookie"].partition("=")
    signed, flags = rest.split("; ", 1)
    assert (name, flags) == ("praatplaat", "HttpOnly; Max-Age=43200; Path=/; SameSite=lax")
    session = Seal.of(entry.office).read("praatplaat", signed, 60)
    actor = people.actor_of(entry.office, session or "")
    assert actor and actor.role is Role.COORDINATOR


def test_over_https_the_cookie_is_secure(entry: Entry) -> None:
    answer = entry.enter(
        entry.link(), base="https://praatplaat", headers=OURS | {"origin": "https://praatplaat"}
    )
    assert "; Secure" in answer.headers["set-cookie"]


def test_a_link_works_once(inside: Entry) -> None:
    token = inside.link()
    assert inside.enter(token).status_code == 200
    again = inside.enter(token)
    assert (again.status_code, again.json()["code"]) == (403, "link-used")
    assert "set-cookie" not in again.headers


def test_a_link_is_too_old_after_half_an_hour(entry: Entry) -> None:
    token = entry.link()
    entry.calendar.pass_by(minutes=30)
    answer = entry.enter(token)
    assert (answer.status_code, answer.json()["code"]) == (403, "link-expired")


@pytest.mark.parametrize("token", ["", "nothing-like-it", "x" * 200, "é"])
def test_a_link_that_was_never_made_lets_nobody_in(entry: Entry, token: str) -> None:
    answer = entry.enter(token)
    assert (answer.status_code, answer.json()["code"]) == (403, "link-unknown")
    assert "half" not in answer.json()["en"]


@pytest.mark.parametrize("token", ["x" * 201, None, 5, ["x"], {"x": "y"}])
def test_what_cannot_be_a_link_is_not_even_looked_up(entry: Entry, token: object) -> None:
    assert entry.enter(token).status_code == 400


def test_looking_at_the_door_uses_nothing_up_and_writes_nothing(entry: Entry) -> None:
    token = entry.link()
    before = entry.rows()
    for path in ("", "here.json", "entrance.js", "enter", "leave", f"?token={token}", f"enter?token={token}"):
        for method in ("GET", "HEAD", "OPTIONS"):
            assert "set-cookie" not in entry.ask(method, path).headers
    assert entry.rows() == before
    assert entry.enter(token).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {**OURS, "origin": "https://elsewhere.example"},
        {**OURS, "origin": "null"},
        {**OURS, "sec-fetch-site": "cross-site"},
        {**OURS, "x-praatplaat": "0"},
        {name: value for name, value in OURS.items() if name != "x-praatplaat"},
        {name: value for name, value in OURS.items() if name != "origin"},
    ],
)
def test_another_site_can_let_nobody_in_and_put_nobody_out(entry: Entry, headers: dict[str, str]) -> None:
    token = entry.link()
    assert entry.enter(token, headers=headers).status_code == 403
    assert entry.enter(token).status_code == 200
    shown = {"x-praatplaat-token": entry.here()["token"]}
    assert entry.post("leave", {}, headers | shown).status_code == 403
    assert entry.here()["name"]


def test_whoever_leaves_is_out_in_every_window(inside: Entry) -> None:
    held = inside.cookies["praatplaat"]
    answer = inside.leave()
    assert (answer.status_code, answer.json()["next"]) == (200, "/door/?left")
    assert "Max-Age=0" in answer.headers["set-cookie"]
    assert inside.here()["name"] is None
    inside.cookies.set("praatplaat", held)
    assert inside.here()["name"] is None


@pytest.mark.parametrize("token", ["", "0" * 64, "x"])
def test_without_the_token_of_the_page_nobody_is_put_out(inside: Entry, token: str) -> None:
    assert inside.leave(token).status_code == 403
    assert inside.here()["name"]


def test_the_token_of_one_session_puts_nobody_else_out(inside: Entry) -> None:
    mine = inside.here()["token"]
    inside.enter(inside.link())
    assert inside.leave(mine).status_code == 403
    assert inside.here()["name"]


def test_a_forged_or_changed_cookie_is_nobody(inside: Entry) -> None:
    held = inside.cookies["praatplaat"]
    session = held.split(".")[0]
    forged = Seal("guessed").sign("praatplaat", session)
    for other in (held[:-1], f"x{held}", session, forged, Seal.of(inside.office).sign("other", session), "."):
        inside.cookies.clear()
        inside.cookies.set("praatplaat", other)
        assert inside.here() == {"name": None, "token": None}


def test_a_cookie_ends_after_twelve_hours_whatever_the_database_says(
    inside: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = TimestampSigner("x").get_timestamp() + 12 * 3600 + 1
    monkeypatch.setattr(TimestampSigner, "get_timestamp", lambda _: later)
    assert inside.here()["name"] is None


def test_a_session_ends_when_nothing_is_done_for_two_hours(inside: Entry) -> None:
    inside.calendar.pass_by(minutes=119)
    assert inside.here()["name"]
    inside.calendar.pass_by(minutes=121)
    assert inside.here()["name"] is None


def test_a_session_ends_after_twelve_hours_of_work(inside: Entry) -> None:
    for _ in range(11):
        inside.calendar.pass_by(hours=1)
        assert inside.here()["name"]
    inside.calendar.pass_by(minutes=61)
    assert inside.here()["name"] is None


def test_whoever_is_put_out_of_the_office_is_out_at_the_door(inside: Entry) -> None:
    people.add(inside.office, HOST, "Another")
    (mine,) = (one for one in people.everybody(inside.office) if one.name == "Coördinator")
    people.put_out(inside.office, HOST, mine.id)
    assert inside.here()["name"] is None


def test_guessing_is_stopped_after_ten_tries_from_one_address_and_sixty_from_all(entry: Entry) -> None:
    tries = [entry.enter("guess").status_code for _ in range(11)]
    assert tries == [403] * 10 + [429]
    refused = entry.enter(entry.link())
    assert (refused.json()["code"], int(refused.headers["retry-after"]) > 0) == ("request-too-many", True)
    others = [entry.enter("guess", address=f"198.51.100.{one // 10}").status_code for one in range(51)]
    assert others == [403] * 50 + [429]


@pytest.mark.parametrize("sent", [b"", b"{", b"[]", b"token=x"])
def test_what_is_no_json_object_is_refused(entry: Entry, sent: bytes) -> None:
    assert entry.post("enter", sent).status_code == 400


def test_too_much_is_not_read(entry: Entry) -> None:
    assert entry.post("enter", b"x" * 9000).status_code == 413


def test_a_form_is_refused(entry: Entry) -> None:
    kind = {"content-type": "application/x-www-form-urlencoded"}
    assert entry.post("enter", b"token=x", OURS | kind).status_code == 415


@pytest.mark.parametrize("path", ["", "here.json", "nope", "entrance.css", "..%2fmain.py"])
def test_every_answer_of_the_door_has_the_strict_headers(entry: Entry, path: str) -> None:
    headers = entry.ask("GET", path).headers
    assert headers["content-security-policy"] == BOARD
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"


def test_what_is_said_of_somebody_is_kept_nowhere(inside: Entry) -> None:
    assert inside.ask("GET", "here.json").headers["cache-control"] == "no-store"
    assert inside.enter("guess").headers["cache-control"] == "no-store"


def test_below_the_door_only_its_own_files_are_there(entry: Entry) -> None:
    assert entry.ask("GET", "").status_code == 200
    assert entry.ask("GET", "entrance.js").headers["content-type"].startswith("text/javascript")
    for path in ("nope", ".hidden.js", "..%2fmain.py", "%2e%2e/main.py"):
        assert entry.ask("GET", path).status_code == 404


def test_a_database_that_fails_lets_nobody_in_and_says_so(entry: Entry, tmp_path: Path) -> None:
    token = entry.link()
    for path in tmp_path.glob("praatplaat.sqlite3*"):
        path.unlink()
    (tmp_path / "praatplaat.sqlite3").write_bytes(b"not a database at all" * 100)
    answer = entry.enter(token)
    assert (answer.status_code, answer.json()["code"]) == (503, "store-broken")
    assert "set-cookie" not in answer.headers


def test_no_secret_and_no_name_gets_into_the_log(
    entry: Entry, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = entry.link()
    with caplog.at_level(logging.DEBUG):
        entry.enter(token)
        entry.enter(token)
        held = entry.cookies["praatplaat"]
        entry.here()

        def broken(*_: object) -> None:
            raise ValueError(f"Coördinator {token}")

        monkeypatch.setattr("praatplaat.office.people.actor_of", broken)
        assert entry.ask("GET", "here.json").status_code == 500
    for secret in (token, held, held.split(".")[0], "Coördinator"):
        assert secret not in caplog.text
