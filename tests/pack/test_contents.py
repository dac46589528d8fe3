"""What stands in a pack, for whom, and what stays out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from praatplaat.problems import ProblemError

if TYPE_CHECKING:
    from tests.pack.conftest import Content, Maker


def assets_of(pack: object) -> set[str]:
    """Every asset a pack names anywhere but in a list of assets."""
    found: set[str] = set()

    def walk(value: object) -> None:
        if isinstance(value, dict):
            for key, inner in value.items():
                if key != "assets":
                    walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)
        elif isinstance(value, str) and value.endswith((".mp3", ".svg", ".woff2")):
            found.add(value)

    walk(pack)
    return found


def test_a_card_stands_in_dutch_with_all_that_a_volunteer_needs(maker: Maker) -> None:
    card = maker.base()["cards"]["sleeps-well"]
    assert card["text"] == "Slaapt uw kind goed?"
    assert card["answers"] == ["yes", "no"]
    assert card["says"] == "volunteer"
    assert card["picture"] == "child-sleeping"
    assert card["tip"] == {"nl": "Vraag rustig."}
    assert card["care"] == []
    assert maker.base()["cards"]["long-one"]["care"] == ["one-to-one"]


def test_sets_and_core_bar_name_only_cards_that_are_there(maker: Maker) -> None:
    base = maker.base()
    assert base["sets"] == [
        {
            "id": "sleeping",
            "title": {"nl": "Slapen", "ti": "ድቃስ"},
            "picture": "child-sleeping",
            "ages": ["0-2"],
            "begins": 500,
            "cards": ["sleeps-well", "long-one"],
        }
    ]
    assert base["core"] == ["yes"]
    assert {*base["core"], *base["sets"][0]["cards"]} <= base["cards"].keys()


def test_each_form_of_address_has_its_own_words(maker: Maker) -> None:
    texts = maker.part("ti")["texts"]["sleeps-well"]
    assert texts["woman"]["text"] == "ውላድኪ ጽቡቕ ድዩ ዝድቅስ፧"
    assert texts["man"]["text"] == "ውላድካ ጽቡቕ ድዩ ዝድቅስ፧"


def test_words_alike_for_everybody_are_there_under_both_forms(maker: Maker) -> None:
    texts = maker.part("ti")["texts"]["yes"]
    assert texts.keys() == {"woman", "man"}
    assert texts["woman"] == texts["man"]


def test_a_draft_never_reaches_a_family(maker: Maker, content: Content, documents: dict[str, Any]) -> None:
    content.put("sets/sleeping.yaml", documents["sleeping"], "sleeps-well")
    part = maker.part("ti")
    assert "sleeps-well" not in part["texts"]
    assert "sleeps-well" not in part["state"]
    assert part["texts"].keys() == {"long-one", "yes", "no"}
    assert "sleeps-well" in maker.base()["cards"]


def test_a_review_of_an_older_wording_counts_as_none(maker: Maker, content: Content) -> None:
    content.change("sets/sleeping.yaml", "Slaapt uw kind goed?", "Slaapt uw kind diep?")
    assert "sleeps-well" not in maker.part("ti")["texts"]


def test_a_card_without_text_in_a_language_is_absent_there_only(maker: Maker) -> None:
    assert "no" not in maker.part("ar")["texts"]
    assert "no" in maker.part("ti")["texts"]


def test_a_language_without_a_single_checked_card_is_not_offered(maker: Maker) -> None:
    assert set(maker.pack()["languages"]) == {"ti", "ar"}


def test_the_first_screen_finds_every_language_by_its_own_name_sound_and_people(maker: Maker) -> None:
    maker.voice()
    arabic = maker.pack()["languages"]["ar"]
    assert arabic["autonym"] == "العربية"
    assert (arabic["script"], arabic["direction"], arabic["forms"]) == ("Arab", "rtl", ["woman", "man"])
    assert arabic["words"]["turn"]["woman"]["text"] == "دوركِ"
    assert arabic["words"]["starts"]["man"]["text"] == "أنا"
    assert arabic["name_clip"]["voice"] == "computer"
    assert arabic["who"].keys() == {"woman", "man"}
    assert arabic["who"]["woman"] != arabic["who"]["man"]


def test_pictures_show_the_cast_of_the_language_and_turn_for_who_reads_from_the_right(maker: Maker) -> None:
    asset = maker.part("ar")["pictures"]["man"]["yes"]
    assert (maker.out / "assets" / asset).read_text() == "<svg>yes  syrian man True</svg>"
    asset = maker.part("ti")["pictures"]["woman"]["yes"]
    assert (maker.out / "assets" / asset).read_text() == "<svg>yes  eritrean woman False</svg>"


def test_every_scene_comes_with_what_is_to_be_seen(maker: Maker) -> None:
    part = maker.part("ti")
    assert part["alts"]["yes"] == {"nl": "plaatje yes", "en": "picture yes"}
    assert part["pictures"]["woman"].keys() == part["alts"].keys() == maker.gallery.scenes.keys()


def test_a_cast_that_is_not_there_costs_the_pictures_and_not_the_words(maker: Maker) -> None:
    del maker.gallery.casts["eritrean"]
    part = maker.part("ti")
    assert part["pictures"] == {"woman": {}, "man": {}}
    assert "sleeps-well" in part["texts"]
    assert maker.pack()["languages"]["ti"]["who"] == {}


def test_romanised_lines_come_where_the_language_has_rules(maker: Maker) -> None:
    assert maker.part("ti")["texts"]["sleeps-well"]["woman"]["roman"] == "wiladkie tsiboeq diyoe zidqis?"
    assert maker.part("ar")["texts"]["sleeps-well"]["woman"]["roman"] == "hal yanaamoe tifloeki?"


def test_long_sentences_are_marked(maker: Maker) -> None:
    cards = maker.base()["cards"]
    assert (cards["sleeps-well"]["long"], cards["long-one"]["long"]) == (False, True)


def test_every_script_has_its_fonts_and_they_travel_with_the_base(maker: Maker) -> None:
    pack = maker.pack()
    fonts = {(one["script"], one["weight"]) for one in pack["fonts"]}
    assert fonts == {(script, weight) for script in ("Arab", "Ethi", "Latn") for weight in (400, 700)}
    assert {one["family"] for one in pack["fonts"]} == {
        "Praatplaat Arab",
        "Praatplaat Ethi",
        "Praatplaat Latn",
    }
    assert {one["file"] for one in pack["fonts"]} <= maker.base()["assets"].keys()


@pytest.mark.parametrize("code", ["ti", "ar"])
def test_what_a_tablet_is_told_to_download_is_exactly_what_it_will_show(maker: Maker, code: str) -> None:
    maker.voice("yes")
    pack = maker.pack()
    base, part, language = maker.base(), maker.part(code), pack["languages"][code]
    assert assets_of([base, pack["fonts"]]) | {base["search"]} == base["assets"].keys()
    assert assets_of([part, language]) == part["assets"].keys()
    for name, size in {**base["assets"], **part["assets"]}.items():
        assert (maker.out / "assets" / name).stat().st_size == size


def test_the_size_of_a_download_counts_every_file_once(maker: Maker) -> None:
    maker.voice()
    pack = maker.pack()
    language, base, part = pack["languages"]["ti"], maker.base(), maker.part("ti")
    files = {**base["assets"], **part["assets"]}
    assert language["files"] == len(files) + 2
    assert language["bytes"] == sum(files.values()) + pack["base"]["bytes"] + language["part"]["bytes"]
    assert maker.build().sizes["ti"].bytes == language["bytes"]


def test_nothing_to_carry_is_said_so(maker: Maker, content: Content) -> None:
    content.write("languages.yaml", "volunteer: nl\nlanguages: [")
    with pytest.raises(ProblemError) as caught:
        maker.build()
    assert caught.value.problem.code == "pack-empty"


def test_a_pack_keeps_to_its_published_schema(maker: Maker) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    from importlib.resources import files  # noqa: PLC0415

    schema = json.loads((files("praatplaat") / "schemas" / "pack.json").read_text("utf-8"))
    maker.voice("no")
    files = {"pack": maker.pack(), "base": maker.base(), "part": maker.part("ar"), "search": maker.search()}
    for name, value in files.items():
        jsonschema.Draft202012Validator({**schema, "$ref": f"#/$defs/{name}"}).validate(value)
