"""The library page: what stands in it, what a filter leaves, and sound on the spot."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from praatplaat.codes import code_of
from praatplaat.library import load
from praatplaat.pictures.gallery import Gallery
from praatplaat.ui.lookup import Lookup, look_up


def cards(markup: str) -> int:
    return markup.count('class="beside"')


if TYPE_CHECKING:
    from tests.pages.conftest import Reader, Studio


def test_every_wording_stands_in_its_own_language_and_direction(studio: Studio, markup_of: Reader) -> None:
    markup = markup_of(studio.open("library"))
    assert '<bdi class="phrase" lang="ar" dir="rtl" data-script="Arab">هل ينام طفلكِ جيدًا؟</bdi>' in markup
    assert '<bdi class="phrase" lang="ar" dir="rtl" data-script="Arab">هل ينام طفلكَ جيدًا؟</bdi>' in markup
    assert '<bdi class="phrase" lang="ti" dir="ltr" data-script="Ethi">እፈርህ</bdi>' in markup
    assert '<bdi class="phrase" lang="nl" dir="ltr" data-script="Latn">Slaapt uw kind goed?</bdi>' in markup
    assert '<bdi class="spoken" lang="ar" dir="rtl" data-script="Arab">هَلْ يَنَامُ' in markup


def test_a_card_can_be_named_by_whoever_has_a_remark(studio: Studio, markup_of: Reader) -> None:
    assert '<p class="quiet">sleeps-well</p>' in markup_of(studio.open("library"))


def test_a_card_shows_the_code_it_has_on_a_tablet(studio: Studio, markup_of: Reader) -> None:
    code = code_of("sleeps-well")
    assert f'<p class="quiet" data-code="{code}">Code {code}</p>' in markup_of(studio.open("library"))


def test_content_is_never_taken_for_markup(studio: Studio, markup_of: Reader) -> None:
    markup = markup_of(studio.open("library"))
    assert "Eet uw kind &lt;b&gt;goed&lt;/b&gt;?" in markup
    assert "<b>goed" not in markup


def test_a_back_translation_is_shown_with_who_was_heard_and_the_verdict(
    studio: Studio, markup_of: Reader
) -> None:
    markup = markup_of(studio.open("library"))
    mother = re.search(r"Does your child sleep well\?.*?</p>", markup)
    father = re.search(r"Is your child sleeping well\?.*?</p>", markup)
    assert mother and "aangesproken: a mother · oordeel: same · ronde 1" in mother[0]
    assert father and "aangesproken: a father · oordeel: same · ronde 2" in father[0]
    assert "Samira, 2026-11-20" in markup


def test_a_checked_text_says_so_until_its_source_changes(studio: Studio, markup_of: Reader) -> None:
    assert '<span class="chip chip-checked">nagekeken</span>' in markup_of(studio.open("library"))
    studio.change("sets/sleeping", "Slaapt uw kind goed?", "Slaapt uw kind lekker?")
    markup = markup_of(studio.open("library"))
    assert '<span class="chip chip-checked">nagekeken</span>' not in markup
    assert "Veranderd sinds het is nagekeken" in markup


def test_a_text_that_is_not_there_is_marked_as_missing(studio: Studio, markup_of: Reader) -> None:
    at = studio.open("library")
    at.selectbox(key="set").select_index(1).run()
    assert "ontbreekt" in markup_of(at)
    assert "Op tablets staat deze kaart niet in deze taal." in markup_of(at)


def test_a_card_shows_its_answers_and_its_tip(studio: Studio, markup_of: Reader) -> None:
    markup = markup_of(studio.open("library"))
    assert '<span class="chip chip-parent">Ja</span> <span class="chip chip-parent">Nee</span>' in markup
    assert "Een goed begin." in markup


def test_a_picture_says_what_it_shows_and_what_it_is_not(studio: Studio, markup_of: Reader) -> None:
    scene = Gallery.load(studio.root).scenes["child-sleeping"]
    markup = markup_of(studio.open("library"))
    assert 'src="data:image/svg+xml;base64,' in markup
    assert f'alt="{scene.alt["nl"]}"' in markup
    assert f"Niet te verwarren met: {scene.not_['nl']}" in markup


def test_a_picture_that_is_not_drawn_yet_leaves_its_name(studio: Studio, markup_of: Reader) -> None:
    assert "Het plaatje ‘not-drawn’ is er nog niet." in markup_of(studio.open("library"))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", 6),
        ("slaapt", 2),
        ("SLÁÁPT GOED", 1),
        ("جيدا", 1),
        ("هل ينام طفلك", 1),
        ("እፈርህ", 1),
        ("niets zo", 0),
    ],
)
def test_search_finds_a_card_in_any_language_without_its_signs(
    studio: Studio, markup_of: Reader, words: str, found: int
) -> None:
    at = studio.open("library")
    at.text_input(key="words").set_value(words).run()
    markup = markup_of(at)
    assert cards(markup) == found
    assert f"{found} van 6 kaarten" in markup
    assert ("Geen kaart past hierbij." in markup) is (found == 0)


def test_a_theme_leaves_its_own_cards(studio: Studio, markup_of: Reader) -> None:
    at = studio.open("library")
    at.selectbox(key="set").select("sleeping").run()
    assert cards(markup_of(at)) == 2


def test_a_state_is_asked_of_the_chosen_language(studio: Studio, markup_of: Reader) -> None:
    at = studio.open("library")
    at.selectbox(key="state").select("checked").run()
    assert cards(markup_of(at)) == 1
    at.selectbox(key="language").select("ti").run()
    assert cards(markup_of(at)) == 0
    at.selectbox(key="state").select("missing").run()
    assert cards(markup_of(at)) == 3


def test_a_language_shows_that_language_only_and_its_own_cast(studio: Studio, markup_of: Reader) -> None:
    at = studio.open("library")
    at.selectbox(key="language").select("ar").run()
    assert 'lang="ti"' not in markup_of(at)
    assert at.button_group(key="cast-ar").value == "syrian"
    at.selectbox(key="language").select("ti").run()
    assert 'lang="ar"' not in markup_of(at)
    assert at.button_group(key="cast-ti").value == "eritrean"


def test_another_cast_gives_another_picture(studio: Studio, markup_of: Reader) -> None:
    at = studio.open("library")
    before = re.findall(r'src="(data:[^"]+)"', markup_of(at))
    at.button_group(key="cast-").set_value("syrian").run()
    after = re.findall(r'src="(data:[^"]+)"', markup_of(at))
    assert len(before) == len(after) and before != after


def test_filters_stay_when_the_studio_speaks_english(studio: Studio, markup_of: Reader) -> None:
    at = studio.open("library")
    at.selectbox(key="set").select("sleeping").run()
    at.button_group(key="studio").set_value("en").run()
    assert not at.exception
    assert at.selectbox(key="set").value == "sleeping"
    assert "2 of 6 cards" in markup_of(at)
    assert at.selectbox(key="set").options[:2] == ["All themes", "Eating"]


def test_a_missing_clip_is_made_at_a_click(studio: Studio) -> None:
    at = studio.open("library")
    at.selectbox(key="set").select("sleeping").run()
    players = len(at.get("audio"))
    at.button(key="make-sleeps-well-nl-both").click().run()
    assert not at.exception
    assert len(at.get("audio")) == players + 1
    assert len(list((studio.root.parent / "audio").glob("*.mp3"))) == 1
    again = studio.open("library")
    assert len(again.get("audio")) == 1


def test_a_clip_that_cannot_be_kept_says_why(studio: Studio, markup_of: Reader) -> None:
    (studio.root.parent / "audio").write_text("a file where the folder should be")
    at = studio.open("library")
    at.button(key="make-sleeps-well-nl-both").click().run()
    assert not at.exception
    assert 'data-problem="clips-unwritable"' in markup_of(at)


def test_a_language_without_a_voice_offers_no_button(studio: Studio, markup_of: Reader) -> None:
    at = studio.open("library")
    assert "geen stem voor deze taal" in markup_of(at)
    assert not [button for button in at.button if "-ti-" in str(button.key)]


def test_a_broken_file_shows_its_problem_and_the_rest_stays(studio: Studio, markup_of: Reader) -> None:
    studio.write("sets/eating", "id: eating\ntitle: [\n")
    at = studio.open("library")
    assert "4 van 4 kaarten" in markup_of(at)
    at.button_group(key="view").set_value("problems").run()
    markup = markup_of(at)
    assert "phrases/sets/eating.yaml" in markup
    assert "regel" in markup and 'class="mend"' in markup


def test_a_broken_scene_shows_its_problem_and_the_cards_stay(studio: Studio, markup_of: Reader) -> None:
    (studio.root / "pictograms" / "scenes" / "child-sleeping.yaml").write_text("alt: 3\n")
    at = studio.open("library")
    assert cards(markup_of(at)) == 6
    at.button_group(key="view").set_value("problems").run()
    assert "pictograms/scenes/child-sleeping.yaml" in markup_of(at)


def test_an_edited_file_shows_without_a_restart(studio: Studio, markup_of: Reader) -> None:
    at = studio.open("library")
    studio.change("sets/sleeping", "Waar slaapt uw kind?", "In welk bed slaapt uw kind?")
    assert "In welk bed slaapt uw kind?" in markup_of(at.run())


def test_more_cards_than_fit_come_on_pages(studio: Studio, markup_of: Reader) -> None:
    more = "".join(f"  - {{id: card-{n}, picture: 'yes', nl: Kaart {n} is er.}}\n" for n in range(14))
    studio.change("sets/eating", "cards:\n", f"cards:\n{more}")
    at = studio.open("library")
    assert cards(markup_of(at)) == 8
    at.get("pagination")[0].select(3).run()
    assert cards(markup_of(at)) == 4
    assert "20 van 20 kaarten" in markup_of(at)


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("GGF7C", ["sleeps-well"]),
        (" ggf7c ", ["sleeps-well"]),
        ("GGF-7C", ["sleeps-well"]),
        ("GGF 7C", ["sleeps-well"]),
        ("GGF7C H9WRH", ["sleeps-well", "yes"]),
        ("h9wrh,ggf7c", ["yes", "sleeps-well"]),
        ("GGF7CH9WRH", ["sleeps-well", "yes"]),
        ("GGF7C Arabisch; H9WRH · ti", ["sleeps-well", "yes"]),
        ("GGF7C GGF7C", ["sleeps-well"]),
    ],
)
def test_codes_are_understood_however_they_are_typed(studio: Studio, typed: str, ids: list[str]) -> None:
    assert look_up(typed, load(studio.root)) == Lookup(tuple(ids), ())


def test_letters_that_a_code_does_not_have_are_taken_for_digits(studio: Studio) -> None:
    library = load(studio.root)
    codes = {code_of(card.id): card.id for card in library.cards()}
    for code, card in codes.items():
        assert look_up(code.replace("0", "o").replace("1", "l"), library).found == (card,)


def test_codes_from_a_tablet_bring_their_cards_with_every_text_state_and_sound(
    studio: Studio, markup_of: Reader
) -> None:
    at = studio.open("library")
    at.text_input(key="codes").set_value("ggf7c H9WRH").run()
    markup = markup_of(at)
    assert "2 kaarten bij deze codes" in markup
    assert re.findall(r'data-code="(\w+)"', markup) == ["GGF7C", "H9WRH"]
    assert "هل ينام طفلكِ جيدًا؟" in markup and "هل ينام طفلكَ جيدًا؟" in markup and "እወ" in markup
    assert '<span class="chip chip-checked">nagekeken</span>' in markup
    assert at.button(key="make-sleeps-well-ar-woman")
    at.button(key="codes-clear").click().run()
    assert "6 van 6 kaarten" in markup_of(at)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("ZZZZZ", "Geen zin heeft de code ‘ZZZZZ’."),
        ("ggf7", "‘GGF7’ is geen code: een code heeft vijf tekens, dit zijn er 4."),
        ("<b>xx", "‘BXX’ is geen code"),
    ],
)
def test_a_code_that_nothing_has_is_said_and_the_others_are_shown(
    studio: Studio, markup_of: Reader, typed: str, said: str
) -> None:
    at = studio.open("library")
    at.text_input(key="codes").set_value(f"H9WRH, {typed}").run()
    assert said in markup_of(at)
    assert cards(markup_of(at)) == 1


def test_pictures_stand_side_by_side_with_their_uses(studio: Studio, markup_of: Reader) -> None:
    at = studio.open("library")
    at.button_group(key="view").set_value("pictures").run()
    markup = markup_of(at)
    assert re.findall(r'data-scene="([^"]+)"', markup) == ["child-sleeping", "no", "yes"]
    assert "Syrisch" in markup and "Eritrees" in markup
    assert "Gebruikt door: onderwerp eating, onderwerp sleeping, eats-well, i-worry, sleeps-well" in markup
    alt = Gallery.load(studio.root).scenes["child-sleeping"].alt["nl"]
    at.text_input(key="words").set_value(alt.upper()).run()
    assert re.findall(r'data-scene="([^"]+)"', markup_of(at)) == ["child-sleeping"]


def test_the_shipped_content_opens(
    studio: Studio, markup_of: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PRAATPLAAT_ROOT")
    at = studio.open("library")
    assert cards(markup_of(at)) == 8
    for view in ("pictures", "problems"):
        at.button_group(key="view").set_value(view).run()
        assert not at.exception
