"""A set with both services: what comes of each text, how fast, and when it is no use to go on."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.drafts import COMES, TI, Work, codes
from tests.translating import GOOGLE, KNOWN, MYMEMORY, SLEEPS, Services

from praatplaat.documents import parse
from praatplaat.editing.values import text_of, values_of
from praatplaat.model import Language
from praatplaat.shapes import faults
from praatplaat.translation.asking import LONGEST, Pace, draft_all
from praatplaat.translation.drafting import wanted
from praatplaat.translation.engines import Reason
from praatplaat.translation.translator import Draft, Translator

if TYPE_CHECKING:
    from tests.translation.conftest import Time


def test_the_open_place_is_no_word_to_translate_and_comes_back_by_its_name(
    services: Services, work: Work
) -> None:
    drafted = work.ask()[2]
    assert COMES in [text for _, text in services.asked]
    assert "day" not in "".join(text for _, text in services.asked)
    assert drafted.draft == Draft("{day} ደጊመ ክመጽእ እየ።", "Ik kom {day} weer.", "Google")


@pytest.mark.parametrize("place", ["{ 0 }", "｛0｝", "{0}"])
def test_blanks_and_other_braces_around_the_open_place_are_put_right(
    services: Services, work: Work, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.setitem(KNOWN["nl", "ti"], COMES, f"{place} ደጊመ ክመጽእ እየ።")
    draft = work.ask()[2].draft
    assert draft and draft.text == "{day} ደጊመ ክመጽእ እየ።"


@pytest.mark.parametrize("answer", ["ደጊመ ክመጽእ", "{0} ደጊመ {0} ክመጽእ", "0 ደጊመ ክመጽእ", "{0 ደጊመ ክመጽእ"])
def test_a_sentence_that_lost_its_open_place_is_no_draft(
    services: Services, work: Work, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    monkeypatch.setitem(KNOWN["nl", "ti"], COMES, answer)
    drafted = work.ask()
    assert codes(drafted) == ["", "", "draft-place-lost", ""]
    assert drafted[2].problem and "{day}" in drafted[2].problem.message("nl")
    assert "ti" not in work.put(drafted)["cards"][1]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ("nothing", "draft-nothing"),
        ("same", "draft-same"),
        ("amharic", "draft-other-language"),
        ("code", "draft-altered"),
    ],
)
def test_a_failure_is_explained_and_the_next_text_is_asked_for(
    services: Services, work: Work, answer: str, code: str
) -> None:
    services.answers = [answer, answer, "ok"]
    drafted = work.ask()
    assert codes(drafted) == [code, "", "", ""]
    assert drafted[0].reason is Reason.UNSURE
    work.document = work.put(drafted)
    assert [one.place for one in work.wanted()] == [drafted[0].wanted.place]


def test_where_google_is_too_busy_mymemory_drafts_the_whole_set(services: Services, work: Work) -> None:
    services.by_host[GOOGLE] = "429"
    drafted = work.ask()
    assert [one.draft.engine for one in drafted if one.draft] == ["MyMemory"] * 4
    assert services.hosts.count(GOOGLE) == 0
    assert work.put(drafted)["cards"][0]["review"]["ti"]["by"] == "MyMemory"


def test_when_every_service_is_too_busy_it_stops_and_says_how_many_are_left(
    services: Services, work: Work
) -> None:
    services.answers = ["ok", "ok", "429"]
    drafted = work.ask()
    assert codes(drafted) == ["", "draft-waits", "drafts-busy"]
    assert [one.stopped for one in drafted] == [False, False, True]
    assert drafted[-1].problem and "Nog te doen: 3" in drafted[-1].problem.message("nl")
    work.document = work.put(drafted)
    assert len(work.wanted()) == 3


def test_without_internet_it_says_so_at_once(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    drafted = work.ask()
    assert (codes(drafted), drafted[0].stopped) == (["drafts-offline"], True)
    assert drafted[0].problem and "Still to do: 4" in drafted[0].problem.what("en")


def test_between_two_sentences_a_pause_goes_by(services: Services, work: Work, time: Time) -> None:
    asked = draft_all(work.translator, work.wanted(), work.all, "nl", pace=work.pace)
    assert [time.now for _ in asked] == [100.0, 101.0, 102.0, 103.0]


def test_a_language_that_no_service_knows_takes_no_time(work: Work, time: Time) -> None:
    unknown = Language("xx", "", {}, "", "", False, "", {}, {}, {})
    chosen = wanted(work.document, {"xx": unknown}, "nl")
    drafted = list(draft_all(work.translator, chosen, {**work.all, "xx": unknown}, "nl", pace=work.pace))
    assert (codes(drafted), time.now) == (["draft-none"] * 4, 100.0)


def test_it_can_be_stopped_and_gone_on_with(services: Services, work: Work) -> None:
    heard: list[tuple[int, int]] = []
    first = work.ask(progress=lambda done, total: heard.append((done, total)), stop=lambda: len(heard) == 2)
    assert (len(first), heard) == (2, [(1, 4), (2, 4)])
    work.document = work.put(first)
    assert [one.wanted.place.card for one in work.ask()] == ["come-on", "come-on"]


@pytest.mark.parametrize("answer", ["429", "nothing", "reset"])
def test_a_draft_without_its_way_back_says_so(services: Services, work: Work, answer: str) -> None:
    del work.document["title"]["nl"]
    services.answers = ["ok", answer, "ok"]
    drafted = work.ask()
    assert codes(drafted)[0] == "draft-one-way"
    review = work.put(drafted)["cards"][0]["review"]["ti"]
    assert (review["note"].endswith("not translated back"), "back" in review) == (True, False)


def test_no_log_holds_a_sentence(services: Services, work: Work, caplog: pytest.LogCaptureFixture) -> None:
    services.by_host[MYMEMORY] = "hang"
    services.answers = ["ok", "nothing", "ok"]
    with caplog.at_level(logging.DEBUG):
        work.ask()
    assert "Slaap" not in caplog.text


class Anything:
    """A service that answers whatever it is given to answer, over and over."""

    name = "Anything"

    def __init__(self, answers: list[str]) -> None:
        self.answers = answers

    def serves(self, *_: object) -> bool:
        return True

    def translate(self, *_: object) -> str:
        self.answers.append(self.answers.pop(0))
        return self.answers[-1]


LONG = "Slaapt" + "!" * LONGEST


@pytest.mark.parametrize(
    ("answers", "draft"),
    [
        ([TI[SLEEPS] + "!" * LONGEST, SLEEPS], None),
        ([TI[SLEEPS], LONG], (TI[SLEEPS], LONG[:LONGEST])),
        ([TI[SLEEPS].replace("ጽ", "\x07ጽ"), "Slaapt\x00 het?"], (TI[SLEEPS], "Slaapt het?")),
        ([TI[SLEEPS] + "{}", SLEEPS], None),
    ],
    ids=["long text", "long meaning", "signs that no file may hold", "braces"],
)
def test_what_a_set_cannot_hold_never_gets_into_it(
    work: Work, answers: list[str], draft: tuple[str, str] | None
) -> None:
    del work.document["title"]["nl"]
    work.translator = Translator([Anything(answers)])
    first = work.ask()[0]
    assert (first.draft and (first.draft.text, first.draft.back)) == draft
    assert codes([first]) == ["" if draft else "draft-altered"]


SIGNS = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from("{}0ደጊመክመጽእየ። \n\x00"), max_size=900
)
ANSWERS = st.sampled_from(list(TI.values())) | SIGNS | SIGNS.map("{{0}} ደጊመ {}".format)


@given(st.lists(ANSWERS, min_size=1))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_service_answers_the_set_keeps_its_shape(work: Work, answers: list[str]) -> None:
    one = Work(work.document, work.all, Pace(0), Translator([Anything(answers)]))
    after = one.put(one.ask())
    assert faults(parse(text_of(after), "naps.yaml"), "phrase-set") == []
    assert values_of(text_of(after)) == after
