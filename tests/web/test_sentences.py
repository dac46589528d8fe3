"""A sentence typed on the board: who may ask, what comes back, and what is refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.translating import SLEEPS
from tests.web.conftest import Engine
from tests.web.desk import OURS, SAID, TYPED, Desk

from praatplaat.model import Language
from praatplaat.translation.engines import (
    OfflineError,
    OtherLanguageError,
    SilentError,
    ThrottledError,
    TranslationError,
)

if TYPE_CHECKING:
    from tests.web.conftest import Browser


def test_a_typed_sentence_comes_back_to_read_to_check_and_to_hear(desk: Desk) -> None:
    answer = desk.ask()
    said = answer.json()
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    assert (said["text"], said["back"], said["engine"]) == (SAID, SLEEPS, "Google")
    assert said["roman"].isascii()
    sound = desk.hear(said["clip"])
    assert (sound.headers["content-type"], sound.headers["cache-control"]) == ("audio/mpeg", "no-store")
    assert sound.content == f"sound of {SAID}".encode()


def test_a_parent_types_and_the_volunteer_hears_it(desk: Desk) -> None:
    said = desk.ask({"text": "ውላደይ ይሓምም", "from": "ti", "to": "nl"}).json()
    assert (said["text"], said["roman"]) == ("Ja, goed", None)
    assert desk.engine.spoken == ["Ja, goed"]


def test_a_sentence_that_no_voice_can_say_is_still_read(desk: Desk) -> None:
    desk.engine.fails = lambda text: True
    answer = desk.ask()
    assert (answer.status_code, answer.json()["clip"]) == (200, None)


@pytest.mark.parametrize(
    ("error", "status", "reason"),
    [
        (OfflineError, 503, "offline"),
        (SilentError, 503, "busy"),
        (ThrottledError, 503, "busy"),
        (OtherLanguageError, 502, "unsure"),
    ],
)
def test_a_failure_is_told_in_both_languages_and_in_a_word(
    desk: Desk, error: type[TranslationError], status: int, reason: str
) -> None:
    desk.scribe.fails = error("Google")
    answer = desk.ask()
    assert (answer.status_code, answer.json()["reason"]) == (status, reason)
    assert answer.json()["nl"] != answer.json()["en"]
    assert answer.headers["cache-control"] == "no-store"


def test_where_it_is_switched_off_nobody_is_asked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRAATPLAAT_TRANSLATE", "off")
    answer = desk.ask()
    assert (answer.status_code, answer.json()["reason"]) == (403, "refused")
    assert desk.scribe.asked == []


def test_the_board_is_told_whether_sentences_are_translated(
    client: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert client.get("/visit/status.json").json()["translates"] is True
    monkeypatch.setenv("PRAATPLAAT_TRANSLATE", "OFF")
    assert client.get("/visit/status.json").json()["translates"] is False


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": "http://praatplaat"}, 200),
        ({"sec-fetch-site": "same-origin"}, 200),
        ({"sec-fetch-site": "same-origin", "origin": "https://praatplaat"}, 200),
        ({}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "http://elsewhere"}, 403),
        ({"origin": "http://praatplaat:8080"}, 403),
        ({"origin": "file://praatplaat"}, 403),
        ({"sec-fetch-site": "cross-site", "origin": "http://praatplaat"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"sec-fetch-site": "none"}, 403),
    ],
)
def test_only_a_page_of_our_own_may_ask(desk: Desk, headers: dict[str, str], status: int) -> None:
    assert desk.ask(headers={"content-type": "application/json", **headers}).status_code == status


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "", "application/jsonp"])
def test_what_a_form_of_another_site_could_send_is_refused(desk: Desk, kind: str) -> None:
    assert desk.ask(headers={**OURS, "content-type": kind}).status_code == 415


@pytest.mark.parametrize(
    ("changes", "status", "reason"),
    [
        ({"text": ""}, 400, "empty"),
        ({"text": " \n\t "}, 400, "empty"),
        ({"text": "?! 12"}, 400, "empty"),
        ({"text": "\u200b\u200e"}, 400, "empty"),
        ({"text": "a" * 201}, 413, "too-long"),
        ({"text": "ja \u202enee"}, 400, "refused"),
        ({"text": "ja \u2066nee"}, 400, "refused"),
        ({"text": "ja\x00nee"}, 400, "refused"),
        ({"text": "ja\x1b[2J"}, 400, "refused"),
        ({"text": "ja\x7f"}, 400, "refused"),
        ({"text": "ja \ue000"}, 400, "refused"),
        ({"text": 7}, 400, "refused"),
        ({"text": ["Ja"]}, 400, "refused"),
        ({"text": None}, 400, "refused"),
        ({"from": "xx"}, 400, "refused"),
        ({"to": "../nl"}, 400, "refused"),
        ({"to": ""}, 400, "refused"),
        ({"to": "nl"}, 400, "refused"),
        ({"to": {}}, 400, "refused"),
        ({"form": "child"}, 400, "refused"),
        ({"extra": "1"}, 400, "refused"),
    ],
)
def test_what_is_no_sentence_is_not_sent_on(
    desk: Desk, changes: dict[str, Any], status: int, reason: str
) -> None:
    answer = desk.ask({**TYPED, **changes})
    assert (answer.status_code, answer.json()["reason"]) == (status, reason)
    assert desk.scribe.asked == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"null", 400),
        (b"[]", 400),
        (b'"Ja"', 400),
        (b"{", 400),
        (b"{}", 400),
        (b"\xff\xfe", 400),
        (b"[" * 2000, 400),
        (b"1" * 2000, 400),
        (b'{"text": "\\ud800", "from": "nl", "to": "ti"}', 400),
        (b'{"text": "' + b"a" * 3000, 413),
        (b" " * 2049, 413),
    ],
)
def test_a_hostile_body_is_refused_in_words(desk: Desk, body: bytes, status: int) -> None:
    answer = desk.ask(body)
    assert (answer.status_code, set(answer.json())) == (status, {"nl", "en", "reason"})
    assert desk.scribe.asked == []


@settings(max_examples=60, deadline=None)
@given(
    st.binary(max_size=300)
    | st.dictionaries(
        st.sampled_from(["text", "from", "to", "form", "x"]), st.text(max_size=40) | st.integers(), max_size=5
    ).map(lambda value: json.dumps(value).encode())
)
def test_whatever_is_sent_there_is_a_plain_answer(body: bytes) -> None:
    languages = {"nl": Language("nl", "", {}, "", "ltr", False, "", {}, {}, {})}
    answer = Desk(Engine(), languages).ask(body)
    assert answer.status_code in (400, 413)
    assert set(answer.json()) == {"nl", "en", "reason"}


def test_two_hundred_characters_are_taken_and_come_in_one_line(desk: Desk) -> None:
    text = "Eet uw kind goed? " * 11 + "Ja"
    assert len(text) == 200
    assert desk.ask({**TYPED, "text": f"  {text.replace('? ', '?  ', 1)}\n"}).status_code == 200
    assert desk.scribe.asked == [text]


def test_letters_in_two_pieces_count_as_one_and_unseen_signs_go(desk: Desk) -> None:
    desk.ask({**TYPED, "text": "e\u0301e\u0301n\u200b keer\u200f"})
    assert desk.scribe.asked == ["één keer"]


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "OPTIONS"])
def test_a_sentence_is_only_ever_sent(desk: Desk, method: str) -> None:
    assert desk.request(method, "/visit/sentence", headers=OURS).status_code == 405
