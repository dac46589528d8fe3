"""Differences between two versions of a set: all of them, and told in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.editing.conftest import NAMING, SHIPPED, change

from praatplaat.editing import sets
from praatplaat.editing.comparing import Change, Difference, Kind, Run, changed_words, differences
from praatplaat.editing.parts import CARDS, with_part
from praatplaat.editing.telling import Names, label_of, told
from praatplaat.editing.values import Values, values_of
from praatplaat.model import Text

NAMES = Names({"ti": "Tigrinya", "nl": "Nederlands"}, {"yes": "Ja", "no": "Nee", "monday": "maandag"}, {})


def sentences(before: Values, after: Values, studio: str = "nl") -> list[str]:
    return [told(one, studio, NAMES) for one in differences(before, after, "nl")]


def test_the_same_set_has_no_differences(document: Values) -> None:
    assert differences(document, document, "nl") == ()


@pytest.mark.parametrize(
    ("fields", "dutch", "english"),
    [
        (
            {"ti": {"woman": "ሀ", "man": "ቆልዓኻ ይድቅስ ድዩ፧"}},
            "Tigrinya (vrouw): ‘ቆልዓኺ ይድቅስ ድዩ፧’ is nu ‘ሀ’.",
            "Tigrinya (woman): ‘ቆልዓኺ ይድቅስ ድዩ፧’ is now ‘ሀ’.",
        ),
        (
            {"ar": {"text": "هل ينام؟", "speak": "هَلْ يَنَام؟"}},
            "ar: ‘هل ينام؟, uitgesproken هَلْ يَنَامُ؟’ is nu ‘هل ينام؟, uitgesproken هَلْ يَنَام؟’.",
            "ar: ‘هل ينام؟, spoken هَلْ يَنَامُ؟’ is now ‘هل ينام؟, spoken هَلْ يَنَام؟’.",
        ),
        (
            {"picture": "moon"},
            "plaatje: ‘child-sleeping’ is nu ‘moon’.",
            "picture: ‘child-sleeping’ is now ‘moon’.",
        ),
        (
            {"answers": ["yes"]},
            "antwoorden: ‘Ja, Nee’ is nu ‘Ja’.",
            "answers: ‘Ja, Nee’ is now ‘Ja’.",
        ),
        (
            {"tip": None},
            "tip (Nederlands): ‘Luister rustig.’ is weggehaald.",
            "tip (Nederlands): ‘Luister rustig.’ was removed.",
        ),
        (
            {"ages": ["0-2", "2-4"]},
            "leeftijden: ‘0-2, 2-4’ is erbij gekomen.",
            "ages: ‘0-2, 2-4’ was added.",
        ),
        (
            {"says": "parent"},
            "wie het zegt: ‘vrijwilliger’ is nu ‘ouder’.",
            "who says it: ‘volunteer’ is now ‘parent’.",
        ),
        (
            {"care": ["professional-check", "one-to-one"]},
            "zorg: ‘vakmens moet bevestigen, onder vier ogen’ is erbij gekomen.",
            "care: ‘professional must confirm, one to one’ was added.",
        ),
        (
            {"review": {"ti": {"state": "approved", "by": "S. Haile"}, "ar": {"state": "draft"}}},
            "nagekeken (Tigrinya): ‘nagekeken door A. Tesfay’ is nu ‘goedgekeurd door S. Haile’.",
            "review (Tigrinya): ‘checked by A. Tesfay’ is now ‘approved by S. Haile’.",
        ),
        (
            {"review": {"ti": {"state": "checked", "by": "A. Tesfay"}, "ar": {"state": "draft"}}},
            "nagekeken (Tigrinya): ‘nagekeken door A. Tesfay’, met andere opmerkingen.",
            "review (Tigrinya): ‘checked by A. Tesfay’, with other remarks.",
        ),
    ],
)
def test_a_changed_field_is_told_in_one_sentence(
    document: Values, fields: dict[str, object], dutch: str, english: str
) -> None:
    after = change(document, "sleeps-well", **fields)
    assert sentences(document, after) == [f"‘Slaapt uw kind goed?’, {dutch}"]
    assert sentences(document, after, "en") == [f"‘Slaapt uw kind goed?’, {english}"]


def test_cards_added_removed_and_moved_are_told(document: Values) -> None:
    before = sets.with_card(document, {"id": "old", "picture": "p", "nl": "Rust uw kind?"})
    after = sets.moved(sets.without_card(before, "old"), "come-on", -2)
    after = sets.with_card(after, {"id": "new", "picture": "p", "nl": "Droomt uw kind?"})
    assert sentences(before, after) == [
        "Kaart verplaatst van plaats 3 naar 1: ‘Ik kom {day} weer.’.",
        "Kaart weg: ‘Rust uw kind?’.",
        "Kaart erbij: ‘Droomt uw kind?’.",
    ]


def test_a_changed_sentence_for_a_value_names_the_value(document: Values) -> None:
    after = change(document, "come-on", values={"monday": {"nl": "Tot maandag.", "ti": "ሰኑይ ክመጽእ እየ።"}})
    assert sentences(document, after) == [
        "‘Ik kom {day} weer.’ (maandag), Nederlands: ‘Ik kom maandag.’ is nu ‘Tot maandag.’."
    ]


def test_the_title_and_the_picture_of_the_set_come_first(document: Values) -> None:
    after = change(sets.with_title(document, "ti", ""), "bedtime", picture="moon")
    found = sentences({**document, "order": 10}, {**after, "picture": "moon", "order": 10})
    assert found[:2] == [
        "Plaatje: ‘child-sleeping’ is nu ‘moon’.",
        "Titel (Tigrinya): ‘ድቃስ’ is weggehaald.",
    ]


def test_a_conflict_can_be_headed_as_a_difference(document: Values) -> None:
    clash = Difference((CARDS, "bedtime", "ti"), {"both": Text("ሀ")}, None, "Hoe laat?")
    assert label_of(clash, "nl", NAMES) == "‘Hoe laat?’, Tigrinya"
    assert told(clash, "nl", NAMES) == "‘Hoe laat?’, Tigrinya: ‘ሀ’ is weggehaald."
    order = Difference((CARDS,), ("a", "b"), ("b", "a"))
    assert told(order, "nl") == "Volgorde van de kaarten: ‘a, b’ is nu ‘b, a’."


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_part_of_a_shipped_set_can_be_told_and_put_back(path: Path) -> None:
    after = values_of(path.read_text("utf-8"))
    bare: Values = {"id": after["id"], "title": {"nl": "-"}, "picture": "-", "cards": []}
    bare["cards"] = [{"id": card["id"], "picture": "-"} for card in after["cards"]]
    found = differences(bare, after, "nl")
    assert all(told(one, studio, NAMES) for one in found for studio in ("nl", "en"))
    for one in found:
        bare = with_part(bare, one.way, one.after)
    assert bare == after


@pytest.mark.parametrize(
    ("before", "after", "runs"),
    [
        ("Slaapt uw kind goed?", "Slaapt uw kind goed?", [Run(None, "Slaapt uw kind goed?")]),
        ("a b c", "a c", [Run(None, "a"), Run(Change.REMOVED, "b"), Run(None, "c")]),
        (
            "Slaapt uw kind goed?",
            "Slaapt uw baby nu goed?",
            [
                Run(None, "Slaapt uw"),
                Run(Change.REMOVED, "kind"),
                Run(Change.ADDED, "baby nu"),
                Run(None, "goed?"),
            ],
        ),
        ("", "a", [Run(Change.ADDED, "a")]),
    ],
)
def test_what_went_stands_before_what_came(before: str, after: str, runs: list[Run]) -> None:
    assert changed_words(before, after) == tuple(runs)


@settings(deadline=None)
@given(st.lists(st.sampled_from("abc")), st.lists(st.sampled_from("abc")))
def test_both_texts_can_be_read_back_from_the_runs(before: list[str], after: list[str]) -> None:
    runs = changed_words(" ".join(before), " ".join(after))
    for change_left_out, text in ((Change.ADDED, before), (Change.REMOVED, after)):
        words = [one.words for one in runs if one.change is not change_left_out]
        assert " ".join(words) == " ".join(text)


def test_kinds_and_changes_say_what_a_page_can_sort_by(document: Values) -> None:
    after = sets.copied(NAMING, change(document, "sleeps-well", picture="moon", ti=None), "bedtime")
    found = {(one.card, one.kind, one.change) for one in differences(document, after, "nl")}
    assert found == {
        ("sleeps-well", Kind.FIELD, Change.CHANGED),
        ("sleeps-well", Kind.TEXT, Change.REMOVED),
        ("hoe-laat-gaat-uw-kind-naar-bed", Kind.CARD, Change.ADDED),
    }
