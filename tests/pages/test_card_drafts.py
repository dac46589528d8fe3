"""Drafts by a computer from the card form: a whole set, one card, refused, without internet, stopped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from streamlit.testing.v1 import AppTest
from tests.translating import AMHARIC, EATS, KNOWN, SLEEPS, Services, services_standing_in

from praatplaat.editing.values import Values, values_of
from praatplaat.office.desk import Actor
from praatplaat.translation.asking import Drafted, Pace
from praatplaat.translation.services import Google, MyMemory
from praatplaat.translation.translator import Draft, Translator
from praatplaat.ui.content import content
from praatplaat.ui.editing import drafting

if TYPE_CHECKING:
    from tests.pages.conftest import Reader, Studio

NAPS = f"""
id: naps
title: {{nl: Slapen en rusten, ti: ድቃስን ዕረፍትን}}
picture: child-sleeping
cards:
  - {{id: naps-well, picture: child-sleeping, nl: {SLEEPS}}}
  - {{id: naps-eat, picture: child-sleeping, nl: '{EATS}', says: parent}}
"""


@pytest.fixture
def naps() -> Values:
    return values_of(NAPS)


def drafting_page() -> None:
    import streamlit as st  # noqa: PLC0415

    from praatplaat.ui.content import content  # noqa: PLC0415
    from praatplaat.ui.editing.drafting import show_drafting  # noqa: PLC0415
    from praatplaat.ui.signing import require  # noqa: PLC0415

    state = st.session_state
    if made := show_drafting(content(), require(), state["document"], 0, state.get("card")):
        state["document"] = made
        st.rerun()


@pytest.fixture
def services(studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    for code in ("nl", "ti", "ar"):
        studio.change("languages", f"  {code}:\n", f"  {code}:\n    translators: {{google: {code}}}\n")
    with services_standing_in(tmp_path, monkeypatch) as server:
        timeout = (5.0, 0.4)
        translator = Translator((Google(timeout=timeout), MyMemory(timeout=timeout)))
        monkeypatch.setattr(drafting, "_translator", lambda: translator)
        monkeypatch.setattr(drafting, "PACE", Pace(0))
        yield server


def drafted(document: Values, card: str | None = None) -> AppTest:
    at = AppTest.from_function(drafting_page, default_timeout=60)
    at.session_state["document"], at.session_state["card"] = document, card
    at.run()
    return pressed(at, f"drafts-naps-0-{card or ''}-start")


def pressed(at: AppTest, key: str) -> AppTest:
    at.button(key=key).click().run()
    assert not at.exception
    return at


def cards_of(at: AppTest) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = at.session_state["document"]["cards"]
    return found


def test_a_whole_set_is_drafted_with_what_each_text_means(
    studio: Studio, coordinator: Actor, services: Services, naps: Values, markup_of: Reader
) -> None:
    at = drafted(naps)
    first, second = cards_of(at)
    assert first["ti"] == {"woman": KNOWN["nl", "ti"][SLEEPS], "man": KNOWN["nl", "ti"][SLEEPS]}
    assert first["review"]["ti"]["state"] == "draft"
    assert first["review"]["ti"]["back"]["woman"]["meaning"] == SLEEPS
    assert second["ar"]["man"] == KNOWN["nl", "ar"][EATS]
    assert "4 concepten gemaakt" in markup_of(at)
    assert f"Betekent volgens de computer: {SLEEPS}" in markup_of(at)


def test_one_card_is_drafted_and_the_others_are_left_alone(
    studio: Studio, coordinator: Actor, services: Services, naps: Values
) -> None:
    first, second = cards_of(drafted(naps, "naps-well"))
    assert "ti" in first and "ar" in first
    assert "ti" not in second


def test_a_translation_of_another_sentence_can_be_drafted_anew_from_its_card(
    studio: Studio, coordinator: Actor, services: Services, naps: Values
) -> None:
    old = {"state": "checked", "by": "Samira", "on": "2026-11-20", "of": "0000000000000000"}
    naps["cards"][0] |= {"ti": "ድቃስ", "ar": "نوم", "review": {"ti": old}}
    first, _ = cards_of(drafted(naps, "naps-well"))
    assert first["ti"]["woman"] == KNOWN["nl", "ti"][SLEEPS]
    assert first["review"]["ti"]["state"] == "draft"
    assert first["ar"] == "نوم"


def test_an_answer_in_another_language_is_refused_and_explained(
    studio: Studio, coordinator: Actor, services: Services, naps: Values, markup_of: Reader
) -> None:
    studio.change("languages", "letters: ETHIOPIC", "letters: ETHIOPIC\n    suspect: {words: [ልጅዎ, ይተኛል]}")
    services.answers = ["amharic"] * 20
    at = drafted(naps, "naps-well")
    assert AMHARIC not in str(cards_of(at))
    assert 'data-problem="draft-other-language"' in markup_of(at)
    assert SLEEPS in markup_of(at)


def test_without_internet_it_says_so_and_can_be_tried_again(
    studio: Studio,
    coordinator: Actor,
    services: Services,
    naps: Values,
    monkeypatch: pytest.MonkeyPatch,
    markup_of: Reader,
) -> None:
    with monkeypatch.context() as away:
        away.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
        away.setenv("https_proxy", "http://127.0.0.1:9")
        at = drafted(naps)
        assert 'data-problem="drafts-offline"' in markup_of(at)
        assert cards_of(at) == naps["cards"]
    pressed(at, "drafts-naps-0--start")
    assert "ti" in cards_of(at)[0]


def test_what_is_ready_is_kept_when_somebody_stops(studio: Studio, coordinator: Actor, naps: Values) -> None:
    job = drafting.Job(("ti", "ar"), 4)
    [one, *_] = drafting._lacking(content(), naps, None)
    drafting._stop(job)
    made = Drafted(one, Draft("ውላድኩም ጽቡቕ ድዩ ዝድቅስ፧", SLEEPS, "Google"))
    job.note(made)
    at = AppTest.from_function(drafting_page, default_timeout=30)
    at.session_state["document"], at.session_state["drafts-naps-0-"] = naps, job
    at.run()
    assert not at.exception
    assert "ti" in cards_of(at)[0] or "ar" in cards_of(at)[0]
    assert at.button(key="drafts-naps-0--start")


def test_where_translating_is_switched_off_there_is_no_button(
    studio: Studio, coordinator: Actor, naps: Values, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRAATPLAAT_TRANSLATE", "off")
    at = AppTest.from_function(drafting_page, default_timeout=30)
    at.session_state["document"] = naps
    assert not at.run().main.button
