"""Parts of the card form: the picture, the answers, the card on the board, drafts by a computer."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from streamlit.testing.v1 import AppTest
from tests.translating import EATS, SLEEPS

from praatplaat.editing.values import Values, values_of
from praatplaat.model import Form
from praatplaat.office import pictures as kept_pictures
from praatplaat.office.desk import Actor
from praatplaat.office.opening import office
from praatplaat.pictures.photos import kept
from praatplaat.problems import ProblemError
from praatplaat.ui.content import Content, content
from praatplaat.ui.editing import answers, pictures
from praatplaat.ui.editing.packing import Wish, pack_of

if TYPE_CHECKING:
    from tests.pages.conftest import Reader, Studio

NAPS = f"""
id: naps
title: {{nl: Slapen en rusten, ti: ድቃስን ዕረፍትን}}
picture: child-sleeping
cards:
  - {{id: naps-well, picture: child-sleeping, nl: {SLEEPS}, answers: ['yes', yes-no]}}
  - {{id: naps-eat, picture: child-sleeping, nl: '{EATS}', says: parent}}
"""


@pytest.fixture
def shown(studio: Studio) -> Content:
    return content()


@pytest.fixture
def naps() -> Values:
    return values_of(NAPS)


# ---- the picture


def picture_page() -> None:
    import streamlit as st  # noqa: PLC0415

    from praatplaat.ui.content import content  # noqa: PLC0415
    from praatplaat.ui.editing.pictures import choose_picture  # noqa: PLC0415

    chosen = choose_picture(content(), "one", "child-sleeping")
    st.session_state["chosen"] = chosen or st.session_state.get("chosen")


def test_a_picture_is_found_by_what_it_shows_and_by_what_cards_say_with_it(shown: Content) -> None:
    assert pictures.pictures_for(shown, "slaapt") == ("child-sleeping",)
    assert pictures.pictures_for(shown, "Angst en BANG") == ()
    assert "child-sleeping" in pictures.pictures_for(shown, "bang")
    assert len(pictures.pictures_for(shown, "")) == 3


def test_pictures_that_go_with_the_sentence_come_first(shown: Content) -> None:
    names = ("no", "yes", "child-sleeping")
    assert pictures._like(shown, "Slaapt de baby?", names)[0] == "child-sleeping"
    assert pictures._like(shown, "Hoi", names) == names


def test_a_click_on_a_picture_chooses_it_and_closes_the_choice(studio: Studio, coordinator: Actor) -> None:
    at = AppTest.from_function(picture_page, default_timeout=30).run()
    at.button(key="pick-one-choose").click().run()
    assert not at.exception
    at.button(key="pick-one-take-yes").click().run()
    assert at.session_state["chosen"] == "yes"
    assert at.button(key="pick-one-choose").label == "Ander plaatje kiezen"
    at.run()
    assert at.session_state["chosen"] == "yes"


def test_words_that_no_picture_has_are_answered_with_what_to_do(
    studio: Studio, coordinator: Actor, markup_of: Reader
) -> None:
    at = AppTest.from_function(picture_page, default_timeout=30).run()
    at.button(key="pick-one-choose").click().run()
    at.text_input(key="pick-one-words").input("ruimteschip").run()
    assert "Probeer een ander woord" in markup_of(at)


def photo() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (640, 480), "teal").save(made, "PNG")
    return made.getvalue()


def test_a_photo_is_kept_once_it_is_described_and_allowed_and_is_chosen_at_once(
    studio: Studio, coordinator: Actor, markup_of: Reader
) -> None:
    at = AppTest.from_function(picture_page, default_timeout=60).run()
    at.button(key="pick-one-choose").click().run()
    at.file_uploader(key="pick-one-photo-0-file").upload("speelkamer.png", photo(), "image/png").run()
    at.button(key="pick-one-photo-0-keep").click().run()
    assert "Vul eerst in" in markup_of(at)
    assert list(kept(kept_pictures.folder(office()))) == []
    at.text_input(key="pick-one-photo-0-nl").input("Onze speelkamer")
    at.radio(key="pick-one-photo-0-rights").set_value("own")
    at.button(key="pick-one-photo-0-keep").click().run()
    assert not at.exception
    [one] = kept(kept_pictures.folder(office()))
    assert at.session_state["chosen"] == one.name == "own-onze-speelkamer"
    assert one.facts.by == coordinator.name
    assert pictures.pictures_for(content(), "speelkamer") == (one.name,)
    assert pictures.pictures_for(content(), "", pictures.KINDS[1]) == (one.name,)


def test_what_is_no_photo_is_refused_in_words(studio: Studio, coordinator: Actor, markup_of: Reader) -> None:
    at = AppTest.from_function(picture_page, default_timeout=60).run()
    at.button(key="pick-one-choose").click().run()
    at.file_uploader(key="pick-one-photo-0-file").upload(
        "speelkamer.png", b"no photo at all", "image/png"
    ).run()
    assert 'data-problem="photo-kind"' in markup_of(at)


def test_nobody_but_a_coordinator_keeps_or_archives_a_picture(studio: Studio, coordinator: Actor) -> None:
    nobody = replace(coordinator, key="guessed")
    taken = kept_pictures.take_in(photo())
    with pytest.raises(ProblemError):
        kept_pictures.keep(office(), nobody, taken, {"nl": "x"}, kept_pictures.Rights.OWN)
    one = kept_pictures.keep(office(), coordinator, taken, {"nl": "x"}, kept_pictures.Rights.OWN)
    with pytest.raises(ProblemError):
        kept_pictures.archive(office(), nobody, one.name)
    kept_pictures.archive(office(), coordinator, one.name)
    assert one.name not in content().gallery.scenes
    kept_pictures.archive(office(), coordinator, one.name, archived=False)
    described = kept_pictures.describe(office(), coordinator, one.name, {"nl": "Een tafel"})
    assert described.alt == {"nl": "Een tafel"}
    assert one.name in content().gallery.scenes


# ---- the answers


def answers_page() -> None:
    import streamlit as st  # noqa: PLC0415

    from praatplaat.ui.content import content  # noqa: PLC0415
    from praatplaat.ui.editing.answers import choose_answers  # noqa: PLC0415

    now = st.session_state.setdefault("now", [])
    st.session_state["now"] = choose_answers(content(), "one", now)


def test_answers_are_added_moved_and_taken_out(studio: Studio, coordinator: Actor) -> None:
    at = AppTest.from_function(answers_page, default_timeout=30).run()
    at.button(key="sign-add-reply-one-row-yes-no").click().run()
    at.text_input(key="reply-one-answer-words").input("nee").run()
    at.button(key="sign-add-reply-one-one-no").click().run()
    assert at.session_state["now"] == ["yes-no", "no"]
    at.button(key="sign-up-reply-one-no").click().run()
    assert at.session_state["now"] == ["no", "yes-no"]
    assert at.button(key="sign-up-reply-one-no").disabled
    at.button(key="sign-out-reply-one-no").click().run()
    assert at.session_state["now"] == ["yes-no"]


def test_a_row_without_a_name_of_its_own_is_called_by_its_words(shown: Content) -> None:
    assert answers.name_of(shown.library, "yes-no") == "Ja, Nee"
    assert answers.name_of(shown.library, "no") == "Nee"
    renamed = replace(shown.library, answer_sets={"how-often": ("yes", "no")})
    assert answers.name_of(renamed, "how-often") == "Hoe vaak"


def test_what_cards_use_most_is_offered_while_a_card_has_no_answers(
    studio: Studio, coordinator: Actor
) -> None:
    studio.change("sets/sleeping", "answers: [yes-no]", "answers: ['yes', 'no']")
    at = AppTest.from_function(answers_page, default_timeout=30).run()
    at.button(key="sign-add-reply-one-often-0").click().run()
    assert at.session_state["now"] == ["yes", "no"]


# ---- the card on the board


def test_a_draft_is_packed_as_it_reads_now_with_its_answers(shown: Content, naps: Values) -> None:
    packed = pack_of(shown, naps, Wish("naps-well", "ar", Form.WOMAN))
    assert packed
    assert packed["base"]["cards"]["naps-well"]["text"] == SLEEPS
    assert packed["base"]["cards"]["naps-well"]["answers"] == ["yes", "no"]
    assert packed["part"]["texts"]["naps-well"]["woman"]["text"] == "…"
    assert packed["part"]["texts"]["yes"]["woman"]["text"] == "نعم"
    assert list(packed["part"]["pictures"]["woman"]) == ["child-sleeping", "yes", "no"]
    assert packed["base"]["sets"][0]["cards"] == ["naps-well", "naps-eat"]
    assert packed["drawn"].keys() == {*packed["part"]["pictures"]["woman"].values()}


def test_a_picture_that_tablets_have_already_is_not_sent_along(
    shown: Content, naps: Values, tmp_path: Path
) -> None:
    packed = pack_of(shown, naps, Wish("naps-well", "ar", Form.WOMAN))
    assert packed
    [name, *_] = packed["drawn"]
    (tmp_path / "data" / "packs" / "assets").mkdir(parents=True)
    (tmp_path / "data" / "packs" / "assets" / name).write_text(packed["drawn"][name], "utf-8")
    again = pack_of(shown, naps, Wish("naps-well", "ar", Form.WOMAN))
    assert again
    assert packed["drawn"].keys() - again["drawn"].keys() == {name}


def test_a_card_that_waits_for_a_professional_is_shown_all_the_same(shown: Content, naps: Values) -> None:
    naps["cards"][0]["care"] = "professional-check"
    packed = pack_of(shown, naps, Wish("naps-well", "ti", Form.MAN))
    assert packed
    assert "naps-well" in packed["part"]["texts"]


def test_without_a_sentence_there_is_no_card_to_show(shown: Content, naps: Values) -> None:
    del naps["cards"][0]["nl"]
    assert pack_of(shown, naps, Wish("naps-well", "ar", Form.WOMAN)) is None


def preview_page() -> None:
    import streamlit as st  # noqa: PLC0415

    from praatplaat.model import Form  # noqa: PLC0415
    from praatplaat.ui.content import content  # noqa: PLC0415
    from praatplaat.ui.editing.preview import show_preview  # noqa: PLC0415

    show_preview(content(), st.session_state["document"], "naps-well", "ar", Form.WOMAN)


def test_the_preview_says_what_is_missing(
    studio: Studio, coordinator: Actor, naps: Values, markup_of: Reader
) -> None:
    at = AppTest.from_function(preview_page, default_timeout=30)
    at.session_state["document"] = naps
    assert "Nog geen tekst in het Arabisch" in markup_of(at.run())
    at.session_state["document"] = {**naps, "cards": [{"id": "naps-well", "picture": "yes"}]}
    assert "Typ eerst de zin" in markup_of(at.run())
    assert not at.exception
