"""What the page for native speakers lets nobody do: speak for another, ask without end, look in."""

from __future__ import annotations

import logging

import pytest
from tests.web.phone import WEBM, Phone, opened
from tests.web.reviewers import FakeDesk

from praatplaat.web import reviewing
from praatplaat.web.headers import BOARD
from praatplaat.web.limits import Limits, Rule
from praatplaat.web.reviewing import Ways


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def phone(desk: FakeDesk) -> Phone:
    return opened(desk)


def test_the_cookie_is_out_of_reach_of_scripts_and_of_other_sites(desk: FakeDesk) -> None:
    name, _, rest = Phone(desk).enter("ti").headers["set-cookie"].partition("=")
    assert name == "praatplaat-review"
    assert rest.split("; ", 1)[1] == "HttpOnly; Max-Age=7776000; Path=/review; SameSite=strict"


def test_over_https_the_cookie_is_secure(desk: FakeDesk) -> None:
    base = "https://praatplaat"
    headers = {"origin": base, "x-praatplaat": "1", "content-type": "application/json"}
    answer = Phone(desk).ask("POST", "enter", base, content=b'{"token": "ti"}', headers=headers)
    assert "; Secure" in answer.headers["set-cookie"]


def test_a_cookie_that_was_changed_lets_nobody_in(phone: Phone) -> None:
    sealed = phone.cookies["praatplaat-review"]
    phone.cookies.clear()
    phone.cookies.set("praatplaat-review", "ar" + sealed[2:], domain="praatplaat", path="/review")
    assert phone.ask("GET", "tasks.json").status_code == 401


@pytest.mark.parametrize(
    "fields",
    [
        {"verdict": "burn"},
        {"verdict": None},
        {"card": 5},
        {"card": "x" * 121},
        {"texts": ["woman"]},
        {"texts": {"child": "x"}},
        {"texts": {"woman": "x" * 401}},
        {"texts": {"woman": 5}},
        {"comment": "x" * 2001},
    ],
)
def test_what_is_no_verdict_is_passed_on_to_nobody(
    phone: Phone, desk: FakeDesk, fields: dict[str, object]
) -> None:
    assert phone.say(**fields).status_code == 400
    assert desk.said == []


@pytest.mark.parametrize("path", ["verdict", "name", "recording?form=woman", "recording/keep"])
@pytest.mark.parametrize(
    "headers",
    [
        {"x_praatplaat_token": ""},
        {"x_praatplaat_token": "0" * 64},
        {"x_praatplaat": "0"},
        {"origin": "https://elsewhere.example"},
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site"},
    ],
)
def test_another_page_cannot_speak_for_a_native_speaker(
    phone: Phone, desk: FakeDesk, path: str, headers: dict[str, str]
) -> None:
    assert phone.post(path, {}, **headers).status_code == 403
    assert (desk.said, desk.heard, desk.names) == ([], {}, {})


def test_the_token_of_another_phone_does_not_fit(phone: Phone, desk: FakeDesk) -> None:
    other = Phone(desk)
    other.enter("ar")
    assert phone.post("name", {"name": "x"}, x_praatplaat_token=other.csrf).status_code == 403


def test_a_sound_of_more_than_twenty_megabytes_is_not_listened_to(
    phone: Phone, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reviewing, "MOST_SOUND", 1000)
    assert phone.record(b"x" * 1001, **WEBM).status_code == 413
    assert desk.heard == {}


def test_what_is_no_sound_or_no_form_is_not_listened_to(phone: Phone, desk: FakeDesk) -> None:
    assert phone.record(content_type="text/html").status_code == 415
    assert phone.post("recording?set=sleeping&card=sleeps-well&form=child", b"x", **WEBM).status_code == 400
    assert desk.heard == {}


def test_nobody_says_more_than_a_person_can(desk: FakeDesk) -> None:
    few = Limits((Rule(2, 60),), (Rule(9, 60),))
    phone = Phone(desk, Ways(saying=few))
    phone.enter("ti")
    answers = [phone.say() for _ in range(3)]
    assert [one.status_code for one in answers] == [200, 200, 429]
    assert int(answers[-1].headers["retry-after"]) > 0


def test_links_cannot_be_tried_one_after_another(desk: FakeDesk) -> None:
    phone = Phone(desk)
    assert [phone.enter(f"guess-{turn}").status_code for turn in range(11)][-1] == 429


@pytest.mark.parametrize("path", ["", "tasks.json", "nope", "main.js", "picture/child-sleeping.svg", "enter"])
def test_every_answer_has_the_headers_of_the_board(phone: Phone, path: str) -> None:
    headers = phone.ask("GET", path).headers
    assert headers["content-security-policy"] == BOARD
    assert "microphone=(self)" in headers["permissions-policy"]
    assert headers["cache-control"] != "public"


def test_nothing_that_is_said_or_asked_is_stored_on_the_way(phone: Phone) -> None:
    answers = [phone.ask("GET", "tasks.json"), phone.enter(""), phone.say(), phone.record(**WEBM)]
    assert {one.headers["cache-control"] for one in answers} == {"no-store"}


@pytest.mark.parametrize(
    "path",
    [
        *(
            "nope",
            "../main.py",
            "screens/../../main.py",
            "picture/nope.svg",
            "clip/nope.mp3",
            "heard/nope.mp3",
        ),
        *("font/Xxxx-400.woff2", "font/Ethi-500.woff2", "font/Cyrl-400.woff2"),
    ],
)
def test_what_is_not_there_is_a_real_404(phone: Phone, path: str) -> None:
    assert phone.ask("GET", path).status_code == 404


@pytest.mark.parametrize("path", ["enter", "verdict", "recording", "recording/keep", "name", "leave"])
def test_asking_for_a_page_writes_nothing(phone: Phone, path: str) -> None:
    assert phone.ask("GET", path).status_code == 404


@pytest.mark.parametrize("path", ["tasks.json", "picture/child-sleeping.svg", "clip/x.mp3", "heard/x.mp3"])
def test_without_a_visit_nothing_is_shown(desk: FakeDesk, path: str) -> None:
    assert Phone(desk).ask("GET", path).status_code == 401


def test_a_fault_of_ours_says_nothing_of_what_was_said(
    phone: Phone, desk: FakeDesk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.fails = RuntimeError("ምስጢር")
    with caplog.at_level(logging.DEBUG):
        answer = phone.say(comment="ምስጢር")
    assert (answer.status_code, answer.json()["code"]) == (500, "request-failed")
    assert "ምስጢር" not in answer.text + caplog.text
