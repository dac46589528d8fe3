"""A typed sentence and both services, in everything they may do."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pytest
from tests.translating import EATS, GOOGLE, KNOWN, MYMEMORY, SLEEPS, Services

from praatplaat.model import Language
from praatplaat.problems import ProblemError
from praatplaat.translation.engines import Reason, TranslationError
from praatplaat.translation.services import Google
from praatplaat.translation.translator import WHOLE, Draft, Translator

if TYPE_CHECKING:
    from tests.translation.conftest import Time

Languages = Mapping[str, Language]


def translate(translator: Translator, languages: Languages, text: str = SLEEPS, to: str = "ti") -> Draft:
    return translator.translate(text, languages["nl"], languages[to])


def refused(translator: Translator, languages: Languages, text: str = SLEEPS) -> TranslationError:
    with pytest.raises(TranslationError) as caught:
        translate(translator, languages, text)
    return caught.value


@pytest.mark.parametrize(
    ("text", "to"), [(SLEEPS, "ti"), (EATS, "ti"), (SLEEPS, "ar"), (EATS, "ar"), (SLEEPS, "en")]
)
def test_a_sentence_comes_back_with_what_it_means(
    services: Services, translator: Translator, languages: Languages, text: str, to: str
) -> None:
    assert translate(translator, languages, text, to) == Draft(KNOWN["nl", to][text], text, "Google")
    assert services.hosts == [GOOGLE, GOOGLE]


def test_a_parent_can_type_too(services: Services, translator: Translator, languages: Languages) -> None:
    said, meant = next(iter(KNOWN["ti", "nl"].items()))
    assert translator.translate(said, languages["ti"], languages["nl"]).text == meant


def test_one_word_may_be_the_same_in_two_languages(
    services: Services, translator: Translator, languages: Languages
) -> None:
    assert translate(translator, languages, "Sorry", "en").text == "Sorry"


@pytest.mark.parametrize(
    "answer",
    [
        *("429", "403", "500", "redirect", "sorry", "empty", "reset", "hang", "cutoff", "nonsense", "large"),
        *("nothing", "same", "amharic", "arabic", "half", "long", "code"),
    ],
)
def test_where_google_fails_mymemory_is_asked(
    services: Services, translator: Translator, languages: Languages, answer: str
) -> None:
    services.by_host[GOOGLE] = answer
    assert translate(translator, languages) == Draft(KNOWN["nl", "ti"][SLEEPS], SLEEPS, "MyMemory")


@pytest.mark.parametrize(
    ("answer", "code", "reason"),
    [
        ("429", "translation-throttled", Reason.BUSY),
        ("quota", "translation-throttled", Reason.BUSY),
        ("quota-status", "translation-throttled", Reason.BUSY),
        ("403", "translation-turned-down", Reason.BUSY),
        ("redirect", "translation-turned-down", Reason.BUSY),
        ("invalid", "translation-turned-down", Reason.BUSY),
        ("500", "translation-silent", Reason.BUSY),
        ("sorry", "translation-silent", Reason.BUSY),
        ("nonsense", "translation-silent", Reason.BUSY),
        ("large", "translation-silent", Reason.BUSY),
        ("hang", "translation-silent", Reason.BUSY),
        ("cutoff", "translation-silent", Reason.BUSY),
        ("reset", "translation-offline", Reason.OFFLINE),
        ("empty", "translation-nothing", Reason.UNSURE),
        ("nothing", "translation-nothing", Reason.UNSURE),
        ("unlike", "translation-nothing", Reason.UNSURE),
        ("same", "translation-same", Reason.UNSURE),
        ("amharic", "translation-other-language", Reason.UNSURE),
        ("arabic", "translation-other-language", Reason.UNSURE),
        ("half", "translation-other-language", Reason.UNSURE),
        ("long", "translation-altered", Reason.UNSURE),
        ("code", "translation-altered", Reason.UNSURE),
    ],
)
def test_where_both_fail_the_volunteer_reads_why(
    services: Services, translator: Translator, languages: Languages, answer: str, code: str, reason: Reason
) -> None:
    services.by_host = {GOOGLE: "reset", MYMEMORY: answer}
    error = refused(translator, languages)
    assert (error.problem.code, error.reason) == (code, reason)
    assert all(SLEEPS not in error.problem.message(language) for language in ("nl", "en"))


def test_a_translation_that_lost_its_numbers_is_not_shown(
    services: Services, translator: Translator, languages: Languages
) -> None:
    services.answers = ["no-numbers"]
    assert refused(translator, languages, EATS).problem.code == "translation-altered"


def test_what_was_understood_says_more_than_what_was_not_heard(
    services: Services, translator: Translator, languages: Languages
) -> None:
    services.by_host = {GOOGLE: "amharic", MYMEMORY: "429"}
    error = refused(translator, languages)
    assert error.problem.code == "translation-other-language"
    assert "Google" in error.problem.what("nl")


def test_signs_nobody_sees_are_taken_out(
    services: Services, translator: Translator, languages: Languages
) -> None:
    services.answers = ["hidden", "ok"]
    assert translate(translator, languages).text == KNOWN["nl", "ti"][SLEEPS]


@pytest.mark.parametrize("answer", ["429", "hang", "nothing", "amharic", "reset"])
def test_a_translation_without_its_way_back_is_shown_without(
    services: Services, translator: Translator, languages: Languages, answer: str
) -> None:
    services.answers = ["ok", answer]
    draft = translate(translator, languages)
    assert (draft.text, draft.back, draft.engine) == (KNOWN["nl", "ti"][SLEEPS], None, "Google")
    assert draft.missing is not None


@pytest.mark.parametrize(("answer", "seconds"), [("429", 900), ("403", 300), ("sorry", 300), ("500", 30)])
def test_a_service_that_refuses_is_left_alone_for_a_while(
    services: Services, translator: Translator, languages: Languages, time: Time, answer: str, seconds: int
) -> None:
    services.by_host[GOOGLE] = answer
    translate(translator, languages)
    services.by_host.clear()
    time.now += seconds - 1
    assert translate(translator, languages).engine == "MyMemory"
    assert GOOGLE not in services.hosts
    time.now += 2
    assert translate(translator, languages).engine == "Google"


def test_while_all_services_rest_nobody_is_asked(
    services: Services, translator: Translator, languages: Languages
) -> None:
    services.answers = ["429"]
    refused(translator, languages)
    services.answers = ["ok"]
    assert refused(translator, languages).problem.code == "translation-throttled"
    assert services.asked == []


def test_without_internet_it_says_so(
    translator: Translator, languages: Languages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    error = refused(translator, languages)
    assert (error.reason, "internet" in error.problem.message("nl")) == (Reason.OFFLINE, True)


def test_a_certificate_nobody_vouches_for_is_not_trusted(
    services: Services, translator: Translator, languages: Languages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")
    assert refused(translator, languages).reason is Reason.OFFLINE
    assert services.asked == []


def test_an_answer_that_drips_for_ever_is_given_up(
    services: Services, languages: Languages, time: Time
) -> None:
    services.answers = ["drip"]
    ticking = iter(range(0, 10_000, 3))
    engine = Google(lambda: float(next(ticking)), timeout=(5, 5))
    with pytest.raises(TranslationError) as caught:
        engine.translate(SLEEPS, languages["nl"], languages["ti"], patience=8)
    assert caught.value.problem.code == "translation-silent"


def test_when_the_time_is_up_no_other_service_is_asked(languages: Languages, time: Time) -> None:
    class Slow:
        name = "Slow"

        def serves(self, *_: object) -> bool:
            return True

        def translate(self, *_: object) -> str:
            time.now += WHOLE
            return "ja"

    error = refused(Translator((Slow(), Slow()), time), languages)
    assert error.problem.code in {"translation-other-language", "translation-silent"}
    assert time.now == 100 + WHOLE


def test_a_sentence_that_mymemory_does_not_take_is_not_sent_to_it(
    services: Services, translator: Translator, languages: Languages
) -> None:
    services.answers = ["reset"]
    with pytest.raises(ProblemError) as caught:
        translator.translate("ቃል " * 60, languages["ti"], languages["nl"])
    assert caught.value.problem.code == "translation-offline"
    assert MYMEMORY not in services.hosts


def test_languages_that_no_service_knows_are_said_to_be_so(
    translator: Translator, languages: Languages
) -> None:
    unknown = Language("xx", "", {}, "", "", False, "", {}, {}, {"google": "xx"})
    with pytest.raises(TranslationError) as caught:
        translator.translate(SLEEPS, languages["nl"], unknown)
    assert (caught.value.problem.code, caught.value.reason) == ("translation-none", Reason.REFUSED)


def test_every_shipped_language_has_a_code_both_services_know(
    translator: Translator, languages: Languages
) -> None:
    engines: Any = translator._engines
    pairs = [(one, other) for one in languages.values() for other in languages.values()]
    assert all(engine.serves(*pair) for engine in engines for pair in pairs)


def test_services_learn_nothing_but_the_sentence(
    services: Services, translator: Translator, languages: Languages
) -> None:
    services.by_host[GOOGLE] = "same"
    translate(translator, languages)
    for asked, _ in services.asked:
        assert set(asked.fields) <= {"host", "user-agent", "accept-encoding", "accept", "connection"}


@pytest.mark.parametrize(
    "answer", ["ok", "odd-fields", "429", "hang", "reset", "sorry", "cutoff", "nonsense"]
)
def test_no_log_holds_the_sentence(
    services: Services,
    translator: Translator,
    languages: Languages,
    answer: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    services.answers = [answer]
    with caplog.at_level(logging.DEBUG):
        try:
            translate(translator, languages)
        except TranslationError as error:
            logging.getLogger("somebody").exception("%r", error)
    assert "Slaapt" not in caplog.text
