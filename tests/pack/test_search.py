"""The search index: what it has of which card in which language, and that it is carried offline."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.pack.conftest import Content, Maker


def terms(maker: Maker, code: str, card: str) -> str:
    found = maker.search()
    text: str = found["terms"][code][found["cards"].index(card)]
    return text


def test_every_card_of_the_base_is_searched_in_the_order_people_know(whole: Maker) -> None:
    found = whole.search()
    assert set(found["cards"]) == whole.base()["cards"].keys()
    assert found["cards"][:3] == ["sleeps-well", "long-one", "where-pain"]
    assert "no-doctor" not in found["cards"]
    assert {code: len(texts) for code, texts in found["terms"].items()} == dict.fromkeys(
        ("nl", "ti", "ar"), len(found["cards"])
    )


@pytest.mark.parametrize(
    ("code", "card", "said"),
    [
        ("nl", "sleeps-well", "Slaapt uw kind goed?\tbed\tnaar bed"),
        ("ti", "sleeps-well", "ውላድኪ ጽቡቕ ድዩ ዝድቅስ፧\nውላድካ ጽቡቕ ድዩ ዝድቅስ፧\tዓራት"),
        ("ar", "sleeps-well", "هل ينام طفلكِ؟\nهل ينام طفلكَ؟\tسرير"),
        ("nl", "long-one", "Ik wil graag met u praten over hoe mijn kind ’s nachts slaapt"),
        # One text for everybody stands once, and without how it is spoken.
        ("ar", "yes", "نعم"),
        ("ti", "yes", "እወ\tእወ እወ"),
        ("nl", "so-many", "Ik heb er …"),
        ("ti", "so-many", "… ኣለዉኒ።"),
        ("nl", "so-many-seven", "Ik heb er zeven."),
        ("nl", "pain-head", "In het hoofd\tkop"),
        ("nl", "pan", "de pan\tkoekenpan"),
        ("ti", "pan", "ድስቲ"),
        # Not written in that language.
        ("ar", "no", ""),
        ("ti", "where-pain", ""),
    ],
)
def test_a_card_is_found_by_its_words_and_by_those_people_call_it_by(
    whole: Maker, code: str, card: str, said: str
) -> None:
    assert terms(whole, code, card) == said


def test_a_text_that_is_not_carried_is_not_searched_nor_are_its_synonyms(
    whole: Maker, content: Content
) -> None:
    content.change("sets/sleeping.yaml", "Slaapt uw kind goed?", "Slaapt uw kind diep?")
    assert terms(whole, "nl", "sleeps-well") == "Slaapt uw kind diep?\tbed\tnaar bed"
    assert terms(whole, "ti", "sleeps-well") == ""


def test_the_index_is_part_of_the_download(whole: Maker) -> None:
    built, base = whole.build(), whole.base()
    path = whole.out / "assets" / base["search"]
    assert base["assets"][base["search"]] == path.stat().st_size
    assert (
        whole.pack(built)["languages"]["ti"]["files"] == len(base["assets"] | whole.part("ti")["assets"]) + 2
    )


def test_the_same_words_give_the_same_index_and_one_word_more_another(whole: Maker, content: Content) -> None:
    first, version = whole.base()["search"], whole.build().version
    assert (whole.base()["search"], whole.build().version) == (first, version)
    content.change("sets/sleeping.yaml", "- bed\n", "- bed\n    - ledikant\n")
    assert whole.base()["search"] != first
    assert whole.build().version != version


def test_a_synonym_stands_nowhere_else_in_a_pack(whole: Maker) -> None:
    said = json.dumps([whole.pack(), whole.base(), whole.part("ti"), whole.part("ar")], ensure_ascii=False)
    assert not [word for word in ("koekenpan", "jawel", "ዓራት", "سرير") if word in said]
