"""A native speaker on a phone: in by a link, says what is good, records, and gets at nothing else."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from tests.web.phone import WEBM, Phone, opened
from tests.web.reviewers import FakeDesk, library

from praatplaat import places
from praatplaat.model import Form
from praatplaat.office.reviews import Said
from praatplaat.problems import CATALOGUE
from praatplaat.web import review_words
from praatplaat.web.review_words import Words

PLACES = re.compile(r"\{(\w+)\}")


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def phone(desk: FakeDesk) -> Phone:
    return opened(desk)


def test_a_link_opens_the_phrases_in_the_words_of_whoever_it_is_for(desk: FakeDesk) -> None:
    told = Phone(desk).enter("ar").json()
    assert (told["name"], told["organisation"]) == ("Mariam", "Home-Start Utrecht")
    assert (told["language"]["code"], told["page"]["direction"]) == ("ar", "rtl")
    assert told["words"]["good"] == Words.load(places.CHECKOUT).words["ar"]["good"]
    first = told["tasks"][0]
    assert (first["set"], first["card"], first["says"]) == ("sleeping", "sleeps-well", "volunteer")
    assert [one["form"] for one in first["forms"]] == ["woman", "man"]
    assert [one["language"] for one in first["meanings"]] == ["nl", "en"]


@pytest.mark.parametrize(
    ("token", "code"),
    [("old", "invitation-expired"), ("gone", "invitation-revoked"), ("x" * 200, "invitation-unknown")],
)
def test_a_link_that_opens_nothing_says_why_in_every_language(desk: FakeDesk, token: str, code: str) -> None:
    answer = Phone(desk).enter(token)
    told = answer.json()
    assert (answer.status_code, told["code"]) == (403, code)
    assert [one["code"] for one in told["closed"]] == list(Words.load(places.CHECKOUT).words)
    assert all(one["text"] and one["ask"] and one["script"] for one in told["closed"])
    assert "set-cookie" not in answer.headers


def test_a_phone_goes_on_without_the_link_and_forgets_it_when_asked(phone: Phone) -> None:
    assert phone.enter("").json()["language"]["code"] == "ti"
    assert phone.post("leave", {}).status_code == 200
    assert phone.enter("").status_code == 403
    assert phone.ask("GET", "tasks.json").status_code == 401


def test_a_link_that_is_withdrawn_ends_the_visit_at_once(phone: Phone, desk: FakeDesk) -> None:
    desk.revoked.add("ti")
    assert phone.ask("GET", "tasks.json").status_code == 401
    assert phone.post("name", {"name": "x"}).json()["code"] == "invitation-unknown"


def test_a_language_without_words_is_addressed_in_another(
    desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = Words.load(places.CHECKOUT)
    fewer = replace(words, words={code: one for code, one in words.words.items() if code != "ti"})
    monkeypatch.setattr(Words, "load", lambda root: fewer)
    told = Phone(desk).enter("ti").json()
    assert (told["language"]["code"], told["page"]["code"]) == ("ti", fewer.fallback[0])
    assert told["words"] == fewer.words[fewer.fallback[0]]


def test_what_is_said_arrives_as_it_was_said(phone: Phone, desk: FakeDesk) -> None:
    assert phone.say().status_code == 200
    texts = {"woman": " ቆልዓኺ ጽቡቕ ይድቅስ፧ ", "man": "ቆልዓኻ ጽቡቕ ይድቅስ፧"}
    assert phone.say(verdict="correct", texts=texts, comment=" so ").status_code == 200
    first, second = desk.said
    assert (first.card, first.said, first.texts) == ("sleeps-well", Said.APPROVE, {})
    assert second.texts == {Form.WOMAN: "ቆልዓኺ ጽቡቕ ይድቅስ፧", Form.MAN: "ቆልዓኻ ጽቡቕ ይድቅስ፧"}
    assert (second.said, second.comment) == (Said.CORRECT, "so")
    assert phone.ask("GET", "tasks.json").json()["tasks"][0]["said"] == ["approve", "correct"]


def test_somebody_is_known_by_the_name_they_want(phone: Phone, desk: FakeDesk) -> None:
    assert phone.post("name", {"name": "  Mariam \n T. "}).json() == {"name": "Mariam T."}
    assert phone.post("name", {"name": "x" * 81}).status_code == 400
    assert desk.names == {"ti": "Mariam T."}


def test_a_recording_is_heard_before_it_is_kept(phone: Phone, desk: FakeDesk) -> None:
    told = phone.record(**WEBM).json()
    assert (told["seconds"], told["advice"], desk.kept) == (1.5, [], [])
    before, after = (phone.ask("GET", told[name]) for name in ("before", "after"))
    assert (before.content, after.content) == (b"before", b"after")
    assert after.headers["content-type"] == "audio/mpeg"
    assert desk.heard[told["id"]] == ("sleeping", "sleeps-well", Form.WOMAN)


def test_a_recording_is_kept_with_the_words_that_were_agreed_to(phone: Phone, desk: FakeDesk) -> None:
    consent = phone.enter("").json()["consent"]
    assert "Home-Start Utrecht" in consent["text"]
    kept = phone.post(
        "recording/keep", {"id": phone.record(**WEBM).json()["id"], "consent": consent["version"]}
    )
    assert kept.status_code == 200
    assert [(one.given, one.version) for _, one in desk.kept] == [(True, consent["version"])]


@pytest.mark.parametrize("consent", ["", "an older version"])
def test_without_consent_no_voice_is_kept(phone: Phone, desk: FakeDesk, consent: str) -> None:
    heard = phone.record(**WEBM).json()["id"]
    answer = phone.post("recording/keep", {"id": heard, "consent": consent})
    assert (answer.status_code, answer.json()["code"]) == (400, "recording-without-consent")
    assert desk.kept == []


def test_advice_on_a_recording_is_given_in_the_language_of_the_speaker(phone: Phone, desk: FakeDesk) -> None:
    desk.advice = ("recording-quiet",)
    advice = phone.record(**WEBM).json()["advice"]
    assert advice[0]["text"] == Words.load(places.CHECKOUT).problems["ti"]["recording-quiet"]


def test_a_clip_and_a_picture_of_the_visit_are_there(phone: Phone, desk: FakeDesk, tmp_path: Path) -> None:
    (tmp_path / "a.mp3").write_bytes(b"sound")
    desk.paths["a"] = tmp_path / "a.mp3"
    clip = phone.ask("GET", "clip/a.mp3", headers={"range": "bytes=1-2"})
    assert (clip.status_code, clip.content) == (206, b"ou")
    picture = phone.ask("GET", "picture/child-sleeping.svg?form=man")
    assert picture.headers["content-type"] == "image/svg+xml"
    assert picture.text.startswith("<svg")


def test_letters_come_with_all_around_them_because_a_correction_may_need_any(phone: Phone) -> None:
    review_words.face.cache_clear()
    font = phone.ask("GET", "font/Ethi-700.woff2").content.decode()
    review_words.face.cache_clear()
    assert "ሀ" in font
    assert "ፐ" in font
    assert set(library().languages["ti"].autonym) <= set(font)


def test_all_languages_have_the_same_places_to_fill_in() -> None:
    words = Words.load(places.CHECKOUT).words
    first = next(iter(words.values()))
    for code, own in words.items():
        assert own.keys() == first.keys(), code
        wrong = [key for key in own if set(PLACES.findall(own[key])) != set(PLACES.findall(first[key]))]
        assert wrong == [], code


def test_every_language_of_the_page_is_one_of_ours_and_every_problem_stands_in_the_catalogue() -> None:
    words = Words.load(places.CHECKOUT)
    assert {*words.words, *words.problems, *words.fallback} <= library().languages.keys()
    assert {code for told in words.problems.values() for code in told} <= CATALOGUE.keys()


def test_every_word_that_the_page_asks_for_is_there() -> None:
    files = list((places.CHECKOUT / "app" / "reviewer").rglob("*.js"))
    asked = {key for path in files for key in re.findall(r'word\(app, "([a-z-]+)"', path.read_text("utf-8"))}
    known = next(iter(Words.load(places.CHECKOUT).words.values())).keys()
    assert asked
    assert asked - known == set()


def test_words_that_are_written_wrong_are_refused_with_their_place(tmp_path: Path) -> None:
    (tmp_path / "phrases").mkdir()
    (tmp_path / "phrases" / "reviewing.yaml").write_text("fallback: [en]\nwords: {}\nproblems: {}\n", "utf-8")
    with pytest.raises(Exception, match=r"phrases/reviewing.yaml:2"):
        Words.load(tmp_path)
