"""People: who may come in, links for colleagues, who did what, backups."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest

from praatplaat.office import backups, invitations, people
from praatplaat.office.desk import HOST, Actor
from praatplaat.office.opening import office
from praatplaat.office.people import Deed
from praatplaat.problems import ProblemError
from praatplaat.ui.people import coordinators
from praatplaat.ui.people.deeds import sentence
from praatplaat.ui.people.links import door_of
from praatplaat.ui.people.words import DONE

if TYPE_CHECKING:
    from tests.pages.conftest import Reader, Studio


@pytest.fixture
def els(coordinator: Actor) -> str:
    return people.add(office(), coordinator, "Els <b>Bakker</b>")


def is_active(person: str) -> bool:
    return next(one.active for one in people.everybody(office()) if one.id == person)


def link_on(at: AppTest) -> str:
    (link,) = (one.value for one in at.code)
    return str(link)


def test_a_colleague_is_added_by_name(studio: Studio, coordinator: Actor, markup_of: Reader) -> None:
    at = studio.open("people")
    at.text_input(key="people-new-name").set_value("Mo")
    at.button(key="FormSubmitter:people-new-Toevoegen").click().run()
    assert not at.exception
    assert "Mo" in {one.name for one in people.everybody(office())}
    assert "Mo staat erbij" in markup_of(at)
    assert at.text_input(key="people-new-name").value == ""


def test_an_empty_name_is_told_where_it_was_typed(
    studio: Studio, coordinator: Actor, markup_of: Reader
) -> None:
    at = studio.open("people")
    at.button(key="FormSubmitter:people-new-Toevoegen").click().run()
    assert 'data-problem="field-wrong"' in markup_of(at)


def test_a_link_lets_in_exactly_whom_it_was_made_for(studio: Studio, els: str, markup_of: Reader) -> None:
    at = studio.open("people")
    assert "Els &lt;b&gt;Bakker&lt;/b&gt;" in markup_of(at)
    at.button(key=f"people-link-{els}").click().run()
    token = link_on(at).partition("/door/#")[2]
    actor = people.actor_of(office(), people.enter_by_link(office(), token).token)
    assert actor is not None
    assert actor.id == els
    with pytest.raises(ProblemError) as error:
        people.enter_by_link(office(), token)
    assert error.value.problem.code == "link-used"


def test_a_link_can_be_hidden_again(studio: Studio, els: str) -> None:
    at = studio.open("people")
    at.button(key=f"people-link-{els}").click().run()
    at.button(key="people-link-close").click().run()
    assert not at.code


def test_a_link_never_leads_where_an_address_in_the_page_says() -> None:
    link = door_of("https://praat.example/people?address=https://elsewhere.example&x=/", "secret")
    assert link == "https://praat.example/door/#secret"


def test_who_is_put_out_is_out_at_once_and_so_are_their_links(studio: Studio, els: str) -> None:
    token = people.open_link(office(), HOST, els)
    session = people.enter_by_link(office(), people.open_link(office(), HOST, els)).token
    at = studio.open("people")
    at.button(key=f"people-sure-{els}").click().run()
    assert not at.exception
    assert not is_active(els)
    assert people.actor_of(office(), session) is None
    with pytest.raises(ProblemError):
        people.enter_by_link(office(), token)
    at.button(key=f"people-back-{els}").click().run()
    assert is_active(els)


@pytest.mark.parametrize("person", ["nobody", "speaker"])
def test_a_link_for_who_is_no_coordinator_is_refused(coordinator: Actor, person: str) -> None:
    invitations.invite(office(), coordinator, "Mariam", "ti", ["sleeping"])
    speaker = next(one.id for one in people.everybody(office()) if one.name == "Mariam")
    with pytest.raises(ProblemError) as error:
        people.open_link(office(), coordinator, speaker if person == "speaker" else person)
    assert error.value.problem.code == "person-unknown"


def test_nobody_can_put_themselves_out(studio: Studio, coordinator: Actor) -> None:
    keys = {one.key for one in studio.open("people").button}
    assert f"people-sure-{coordinator.id}" not in keys


def test_a_name_is_changed(studio: Studio, els: str) -> None:
    at = studio.open("people")
    at.text_input(key=f"people-name-{els}").set_value("Els")
    at.button(key=f"FormSubmitter:people-form-{els}-Bewaren").click().run()
    assert "Els" in {one.name for one in people.everybody(office())}


def test_accounts_are_asked_for_only_where_the_organisation_has_them(
    studio: Studio, coordinator: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "people-new-email" not in {one.key for one in studio.open("people").text_input}
    monkeypatch.setattr(coordinators, "providers", lambda: ["default"])
    at = studio.open("people")
    at.text_input(key="people-new-name").set_value("Mo")
    at.text_input(key="people-new-email").set_value("Mo@Example.org")
    at.button(key="FormSubmitter:people-new-Toevoegen").click().run()
    assert "mo@example.org" in {one.email for one in people.everybody(office())}


def test_native_speakers_are_listed_with_their_language_and_can_be_put_out(
    studio: Studio, coordinator: Actor, markup_of: Reader
) -> None:
    invitation = invitations.invite(office(), coordinator, "Mariam", "ti", ["sleeping"])
    person = invitations.require(office(), invitation).person
    at = studio.open("people")
    assert "Tigrinya, uitnodiging tot" in markup_of(at)
    at.button(key=f"people-sure-{person}").click().run()
    assert "Tigrinya, geen geldige uitnodiging" in markup_of(at)


def test_what_was_done_is_told_in_words_and_by_person(studio: Studio, els: str, markup_of: Reader) -> None:
    at = studio.open("people")
    at.button_group(key="people-view").set_value("people-did").run()
    assert "voegde Els &lt;b&gt;Bakker&lt;/b&gt; toe" in markup_of(at)
    at.selectbox(key="people-whose").set_value(els).run()
    assert "Er is nog niets gedaan." in markup_of(at)


def test_every_deed_that_is_noted_has_words() -> None:
    folder = Path(people.__file__).parent
    notes = [line for path in folder.glob("*.py") for line in path.read_text("utf-8").splitlines()]
    said = (line.partition("note(")[2] for line in notes if "desk.note(" in line)
    actions = {action for line in said for action in re.findall(r'"([a-z]+(?:-[a-z]+)*)"', line)}
    assert actions
    assert actions - DONE.keys() == set()


def test_a_deed_of_a_later_version_is_still_listed(coordinator: Actor) -> None:
    deed = Deed(office().clock(), "Els", "sang", "song", "loud")
    assert sentence(deed, {}) == "deed iets anders"


def test_a_backup_through_the_page_is_looked_at_first_and_then_put_back(
    studio: Studio, coordinator: Actor, tmp_path: Path, markup_of: Reader
) -> None:
    kept = backups.make(office(), coordinator, tmp_path / "kept.zip")
    people.add(office(), coordinator, "Mo")
    at = studio.open("people")
    at.button_group(key="people-view").set_value("people-keep").run()
    at.get("file_uploader")[0].set_value([("kept.zip", kept.read_bytes(), "application/zip")]).run()
    assert "mensen: 1" in markup_of(at)
    assert "Mo" in {one.name for one in people.everybody(office())}
    at.button(key="keep-sure").click().run()
    assert not at.exception
    assert "De back-up is teruggezet" in markup_of(at)
    assert {one.name for one in people.everybody(office())} == {coordinator.name}


def test_a_file_that_is_no_backup_is_told_and_cannot_be_put_back(
    studio: Studio, coordinator: Actor, markup_of: Reader
) -> None:
    at = studio.open("people")
    at.button_group(key="people-view").set_value("people-keep").run()
    at.get("file_uploader")[0].set_value([("kept.zip", b"PK no", "application/zip")]).run()
    assert 'data-problem="backup-unreadable"' in markup_of(at)
    assert "keep-sure" not in {one.key for one in at.button}
