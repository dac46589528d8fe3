"""Inviting native speakers and deciding on what they said, on the coordinator's page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest

from praatplaat.library import Library, load
from praatplaat.office import invitations, reviews, sets
from praatplaat.office.desk import Actor, Office
from praatplaat.office.reviews import About, Outcome, Said
from praatplaat.review import wording
from praatplaat.ui.addresses import Address
from praatplaat.ui.reviews import linking
from praatplaat.ui.reviews.gathering import groups
from praatplaat.ui.reviews.letters import letter, mail_to, words_of
from praatplaat.ui.reviews.linking import link_of
from praatplaat.ui.reviews.phrases import minutes, to_check

if TYPE_CHECKING:
    from tests.pages.conftest import Reader, Studio

SET, CARD, LANGUAGE = "sleeping", "sleeps-well", "ar"
BETTER = {"woman": "هل ينام طفلكِ نوما جيدًا؟", "man": "هل ينام طفلكَ نوما جيدًا؟"}


class Guest:
    """A native speaker who follows a link."""

    def __init__(self, office: Office, by: Actor, root: Path, name: str = "Samira") -> None:
        self.office, self.library = office, load(root)
        self.id = invitations.invite(office, by, name, LANGUAGE, [SET])
        self.actor = invitations.enter(office, invitations.link_token(office, self.id)).actor

    def says(self, said: Said, texts: dict[str, str] | None = None, comment: str = "") -> str:
        mark = wording(self.library.card(CARD), LANGUAGE, self.library.volunteer)
        return reviews.say(self.office, self.actor, About(SET, CARD, mark), said, texts, comment)


@pytest.fixture
def samira(office: Office, coordinator: Actor, studio: Studio) -> Guest:
    return Guest(office, coordinator, studio.root)


def test_without_signing_in_nothing_is_shown(studio: Studio, office: Office) -> None:
    at = studio.open("library")
    assert not at.exception
    at = AppTest.from_function(_page, default_timeout=60).run()
    assert at.subheader[0].value == "Meld u eerst aan"


def _page() -> None:
    from praatplaat.ui.reviews.room import entered  # noqa: PLC0415

    entered()


def test_an_invitation_gives_a_link_a_letter_and_a_code(
    studio: Studio, office: Office, coordinator: Actor, markup_of: Reader
) -> None:
    at = studio.open("review")
    at.text_input(key="reviews-who").input("Samira").run()
    at.selectbox(key="reviews-language").select(LANGUAGE).run()
    at.multiselect(key="reviews-chosen").select(SET).run()
    assert "Zinnen: 1." in markup_of(at)
    at.button(key="reviews-make").click().run()
    assert not at.exception
    (made,) = invitations.everything(office)
    assert (made.name, made.language, made.sets) == ("Samira", LANGUAGE, (SET,))
    assert "De link voor Samira" in [one.value for one in at.subheader]
    assert "0 van 1 zinnen bekeken" in markup_of(at)
    assert "nog niet geopend" in markup_of(at)


@pytest.mark.parametrize(("name", "chosen"), [("", [SET]), ("Samira", [])])
def test_an_invitation_without_name_or_theme_is_not_made(
    studio: Studio, office: Office, coordinator: Actor, markup_of: Reader, name: str, chosen: list[str]
) -> None:
    at = studio.open("review")
    at.text_input(key="reviews-who").input(name).run()
    at.selectbox(key="reviews-language").select(LANGUAGE).run()
    at.multiselect(key="reviews-chosen").set_value(chosen).run()
    at.button(key="reviews-make").click().run()
    assert invitations.everything(office) == ()
    assert "eerst een" in markup_of(at)


def test_a_theme_without_a_word_in_the_language_invites_nobody(
    studio: Studio, office: Office, coordinator: Actor, markup_of: Reader
) -> None:
    at = studio.open("review")
    at.text_input(key="reviews-who").input("Samira").run()
    at.selectbox(key="reviews-language").select(LANGUAGE).run()
    at.multiselect(key="reviews-chosen").select("eating").run()
    at.button(key="reviews-make").click().run()
    assert "nog geen zin in deze taal" in markup_of(at)
    assert invitations.everything(office) == ()


def test_a_link_can_be_withdrawn(studio: Studio, office: Office, samira: Guest) -> None:
    at = studio.open("review")
    at.button(key=f"reviews-revoke-{samira.id}").click().run()
    assert not at.exception
    assert invitations.everything(office)[0].revoked


def test_what_somebody_found_good_is_approved_with_one_button(
    studio: Studio, office: Office, samira: Guest, markup_of: Reader
) -> None:
    samira.says(Said.APPROVE)
    at = studio.open("review")
    assert "Samira vindt 1 zin goed" in markup_of(at)
    at.button(key=f"reviews-all-{SET}-{LANGUAGE}-{samira.actor.id}").click().run()
    assert not at.exception
    assert "Goedgekeurd: 1." in markup_of(at)
    review = sets.newest(office)[SET].values["cards"][0]["review"][LANGUAGE]
    assert (review["state"], review["by"]) == ("approved", "Samira")


def test_a_correction_shows_what_changes_and_can_be_taken_over(
    studio: Studio, office: Office, samira: Guest, markup_of: Reader
) -> None:
    said = samira.says(Said.CORRECT, BETTER, "Zo zeggen wij het.")
    at = studio.open("review")
    assert "<ins>نوما</ins>" in markup_of(at)
    assert "Zo zeggen wij het." in markup_of(at)
    at.button(key=f"reviews-accept-{said}").click().run()
    assert not at.exception
    card = sets.newest(office)[SET].values["cards"][0]
    assert card[LANGUAGE] == BETTER
    assert card["review"][LANGUAGE]["state"] == "checked"


def test_a_question_goes_back_to_who_said_it(studio: Studio, office: Office, samira: Guest) -> None:
    said = samira.says(Said.COMMENT, comment="Dit woord kent niet iedereen.")
    at = studio.open("review")
    at.text_area(key=f"reviews-question-{said}").input("Welk woord is beter?").run()
    at.button(key=f"reviews-send-{said}").click().run()
    (found,) = reviews.incoming(office, (Outcome.ASKED,))
    assert found.answer == "Welk woord is beter?"


def test_a_question_without_words_is_not_asked_and_says_so(
    studio: Studio, office: Office, samira: Guest, markup_of: Reader
) -> None:
    said = samira.says(Said.COMMENT, comment="?")
    at = studio.open("review")
    at.button(key=f"reviews-send-{said}").click().run()
    assert 'data-problem="field-wrong"' in markup_of(at)
    assert len(reviews.incoming(office)) == 1


def test_what_was_said_of_older_words_can_only_be_asked_again(
    studio: Studio, office: Office, samira: Guest, markup_of: Reader
) -> None:
    said = samira.says(Said.APPROVE)
    studio.change("sets/sleeping", "Slaapt uw kind goed?", "Slaapt uw kind 's nachts goed?")
    at = studio.open("review")
    assert "veranderd nadat Samira hem zag" in markup_of(at)
    at.button(key=f"reviews-look-{said}").click().run()
    assert not at.exception
    assert [one.outcome for one in reviews.of_person(office, samira.actor.id)] == [Outcome.ASKED]


def test_an_odd_sound_leads_to_the_phrase_on_the_page_for_recording(
    studio: Studio, samira: Guest, markup_of: Reader
) -> None:
    said = samira.says(Said.ODD, comment="te snel")
    at = studio.open("review")
    at.button(key=f"reviews-record-{said}").click().run()
    assert not at.exception
    assert at.title[0].value == "Inspreken"
    assert at.selectbox(key="recording-language").value == LANGUAGE


def test_what_was_decided_stays_to_be_read(
    studio: Studio, office: Office, coordinator: Actor, samira: Guest, markup_of: Reader
) -> None:
    reviews.accept(office, coordinator, [samira.says(Said.APPROVE)])
    at = studio.open("review")
    at.button_group(key="reviews-view").set_value("reviews-decided").run()
    assert "vond hem goed" in markup_of(at)
    assert "overgenomen" in markup_of(at)


def test_the_page_reads_in_english(studio: Studio, samira: Guest, markup_of: Reader) -> None:
    samira.says(Said.COMMENT, comment="…")
    at = studio.open("review")
    at.button_group(key="studio").set_value("en").run()
    assert not at.exception
    assert "Samira writes about it" in markup_of(at)


def test_the_letter_is_in_words_of_the_page_with_the_link_before_the_last(studio: Studio) -> None:
    words = words_of(studio.root)
    for code in ("nl", LANGUAGE):
        text = letter(words[code], "Samira", "https://praat.example/review/#x")
        assert "Samira" in text and "{" not in text
        assert text.split("\n\n")[-2] == "https://praat.example/review/#x"
    assert mail_to("a b", "c\nd&e") == "mailto:?subject=a%20b&body=c%0Ad%26e"


def test_the_link_stands_beside_the_board() -> None:
    assert link_of(Address("https://praat.example/p/visit/"), "x.y") == "https://praat.example/p/review/#x.y"


def test_work_is_counted_by_set_and_told_in_fives(studio: Studio) -> None:
    assert to_check(load(studio.root), [SET, "eating"], LANGUAGE) == {SET: 1, "eating": 0}
    assert [minutes(count) for count in (1, 10, 40)] == [5, 5, 25]


def test_what_came_in_stands_in_the_order_of_the_themes(studio: Studio) -> None:
    library: Library = load(studio.root)
    assert groups(library, (), ()) == []


def test_a_link_never_goes_to_an_address_that_stood_in_another_link(
    studio: Studio, office: Office, coordinator: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied: list[str] = []
    monkeypatch.setattr(linking, "show_copy", lambda text, *_, **__: copied.append(text))
    at = studio.open("review")
    at.query_params["address"] = "https://elsewhere.example.org"
    at.text_input(key="reviews-who").input("Samira").run()
    at.selectbox(key="reviews-language").select(LANGUAGE).run()
    at.multiselect(key="reviews-chosen").select(SET).run()
    at.button(key="reviews-make").click().run()
    assert any(text.startswith("https://praat.example/review/#") for text in copied)
    assert not any("elsewhere" in text for text in copied)
