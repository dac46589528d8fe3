"""What guards the routes that write: pages, tokens, sizes, cookies, and faults that say nothing."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import pytest
from itsdangerous import TimestampSigner
from starlette.requests import Request
from starlette.responses import Response

from praatplaat.office.seals import Seal
from praatplaat.problems import ProblemError, problem
from praatplaat.web import guarding
from praatplaat.web.guarding import Cookie, RefusalError
from praatplaat.web.limits import Limits

T = TypeVar("T")
SEAL = Seal("a secret of this test")
COOKIE = Cookie("door", 600, "/door", "strict")


def asked(
    headers: Mapping[str, str] | None = None, parts: tuple[bytes, ...] = (b"",), scheme: str = "http"
) -> Request:
    """Return a request as the server gives it to a route."""
    given = {"host": "praatplaat", **(headers or {})}
    messages = [{"type": "http.request", "body": part, "more_body": True} for part in parts]
    left = iter([*messages, {"type": "http.request", "body": b"", "more_body": False}])

    async def receive() -> dict[str, object]:
        return next(left)

    raw = [(name.encode(), value.encode("latin-1")) for name, value in given.items()]
    scope = {"type": "http", "method": "POST", "path": "/", "scheme": scheme, "headers": raw}
    return Request({**scope, "client": ("192.0.2.1", 1), "query_string": b""}, receive)


def run(work: Awaitable[T]) -> T:
    """Wait for something in a thread of its own: this one may have an event loop that never ends."""

    async def whole() -> T:
        return await work

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(lambda: asyncio.run(whole())).result()


def refusal(work: Callable[[], object]) -> tuple[int, str]:
    with pytest.raises(RefusalError) as caught:
        work()
    return caught.value.status, caught.value.problem.code


def given(response: Response) -> str:
    return response.headers["set-cookie"]


OWN_PAGES: list[dict[str, str]] = [
    {"sec-fetch-site": "same-origin"},
    {"sec-fetch-site": "same-origin", "origin": "http://praatplaat"},
    {"origin": "http://praatplaat"},
    {"origin": "https://praatplaat"},
]
OTHER_PAGES: list[dict[str, str]] = [
    {},
    {"sec-fetch-site": "cross-site", "origin": "http://praatplaat"},
    {"sec-fetch-site": "same-site"},
    {"sec-fetch-site": "none"},
    {"origin": "https://elsewhere.example"},
    {"origin": "https://praatplaat.elsewhere.example"},
    {"origin": "http://praatplaat:81"},
    {"origin": "null"},
    {"origin": ""},
]


@pytest.mark.parametrize("headers", OWN_PAGES)
def test_a_page_of_our_own_may_ask(headers: dict[str, str]) -> None:
    guarding.check_page(asked(headers | {"x-praatplaat": "1"}))


@pytest.mark.parametrize("headers", OTHER_PAGES)
def test_a_page_of_another_site_may_not(headers: dict[str, str]) -> None:
    request = asked(headers | {"x-praatplaat": "1"})
    assert refusal(lambda: guarding.check_page(request)) == (403, "request-elsewhere")


def test_a_form_which_cannot_send_our_field_may_not() -> None:
    assert refusal(lambda: guarding.check_page(asked(OWN_PAGES[0]))) == (403, "request-elsewhere")


def test_the_token_of_a_page_belongs_to_one_cookie() -> None:
    held = SEAL.sign("door", "one")
    headers = {"cookie": f"door={held}"}
    guarding.check_token(asked(headers | {"x-praatplaat-token": SEAL.token(held)}), SEAL, COOKIE)
    for wrong in ("", "é", SEAL.token("other"), SEAL.token("")):
        request = asked(headers | {"x-praatplaat-token": wrong})
        assert refusal(lambda: guarding.check_token(request, SEAL, COOKIE)) == (403, "request-stale")  # noqa: B023


def test_without_a_cookie_no_token_is_right() -> None:
    request = asked({"x-praatplaat-token": SEAL.token("")})
    assert refusal(lambda: guarding.check_token(request, SEAL, COOKIE)) == (403, "request-stale")


def test_a_cookie_is_out_of_reach_of_scripts_and_other_sites() -> None:
    response = Response()
    signed = COOKIE.give(asked(), response, SEAL, "value")
    assert given(response) == f"door={signed}; HttpOnly; Max-Age=600; Path=/door; SameSite=strict"
    assert COOKIE.read(asked({"cookie": f"door={signed}"}), SEAL) == "value"


def test_over_https_a_cookie_never_goes_out_in_the_open() -> None:
    response = Response()
    COOKIE.give(asked(scheme="https"), response, SEAL, "value")
    assert given(response).endswith("; Secure")


def test_a_cookie_that_is_taken_is_gone_at_once() -> None:
    response = Response()
    COOKIE.take(asked(), response)
    assert given(response) == 'door=""; HttpOnly; Max-Age=0; Path=/door; SameSite=strict'


def test_a_cookie_that_is_not_ours_whole_or_meant_for_this_is_not_read() -> None:
    signed = SEAL.sign("door", "value")
    others = [signed[:-1], f"{signed}x", f"x{signed}", "value", "", "é.é.é", SEAL.sign("review", "value")]
    others += [Seal("another secret").sign("door", "value")]
    for other in others:
        assert SEAL.read("door", other, 600) is None


def test_a_cookie_that_is_too_old_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    signed = SEAL.sign("door", "value")
    later = TimestampSigner("x").get_timestamp() + 601
    monkeypatch.setattr(TimestampSigner, "get_timestamp", lambda _: later)
    assert COOKIE.read(asked({"cookie": f"door={signed}"}), SEAL) is None


def test_more_than_ten_times_in_a_minute_is_too_often() -> None:
    limits = Limits(clock=lambda: 0.0)
    for _ in range(10):
        guarding.count(asked(), limits)
    assert refusal(lambda: guarding.count(asked(), limits)) == (429, "request-too-many")


def test_what_is_sent_arrives_whole_up_to_its_limit() -> None:
    assert run(guarding.body(asked(parts=(b"one ", b"two")), most=7)) == b"one two"
    request = asked(parts=(b"one ", b"two"))
    assert refusal(lambda: run(guarding.body(request, most=6))) == (413, "request-too-large")


def test_what_does_not_arrive_is_not_waited_for() -> None:
    request = asked()

    async def never() -> AsyncIterator[bytes]:
        await asyncio.sleep(30)
        yield b""

    request.stream = never  # type: ignore[method-assign, assignment]
    assert refusal(lambda: run(guarding.body(request, patience=0.01))) == (408, "request-unreadable")


JSON = {"content-type": "application/json; charset=utf-8"}


def test_an_object_is_read_and_its_texts_are_measured() -> None:
    fields = run(guarding.fields(asked(JSON, (b'{"token": "abc", "other": 1}',))))
    assert guarding.text(fields, "token", 3) == "abc"
    for name, longest in (("token", 2), ("other", 9), ("absent", 9)):
        assert refusal(lambda: guarding.text(fields, name, longest))[0] == 400  # noqa: B023


@pytest.mark.parametrize("sent", [b"", b"[]", b'"x"', b"{", b"\xff", b"[" * 8000])
def test_what_is_no_object_is_refused(sent: bytes) -> None:
    assert refusal(lambda: run(guarding.fields(asked(JSON, (sent,))))) == (400, "request-unreadable")


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_what_a_form_of_another_site_can_send_is_refused(kind: str) -> None:
    request = asked({"content-type": kind}, (b"{}",))
    assert refusal(lambda: run(guarding.fields(request))) == (415, "request-unreadable")


class Routes:
    """Routes that go wrong."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    @guarding.answered
    async def route(self, _: Request) -> Response:
        raise self._error


def answer_to(error: Exception) -> Response:
    return run(Routes(error).route(asked()))


@pytest.mark.parametrize(
    ("code", "status"),
    [("link-used", 403), ("account-unknown", 403), ("signed-out", 401), ("request-stale", 400)],
)
def test_a_problem_is_told_in_both_languages_with_its_status(code: str, status: int) -> None:
    response = answer_to(ProblemError(problem(code)))
    assert response.status_code == status
    assert response.headers["cache-control"] == "no-store"
    assert problem(code).message("nl") in bytes(response.body).decode()
    assert problem(code).message("en") in bytes(response.body).decode()


def test_who_asks_too_often_hears_when_to_come_again() -> None:
    response = answer_to(RefusalError(429, "request-too-many", 7, seconds=7))
    assert (response.status_code, response.headers["retry-after"]) == (429, "7")


def test_a_fault_of_ours_shows_and_logs_nothing_of_its_inside(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        response = answer_to(ValueError("a-secret-token"))
    assert response.status_code == 500
    assert b"a-secret-token" not in bytes(response.body)
    assert "a-secret-token" not in caplog.text
    assert "ValueError at " in caplog.text
