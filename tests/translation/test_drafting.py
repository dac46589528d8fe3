"""Drafts for a phrase set: what is wanted, and what stands in the set when they are put in."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
from tests.drafts import MONDAY, NAPS, TI, TITLE, TODAY, Work, made
from tests.translating import SLEEPS, Services

from praatplaat import places
from praatplaat.documents import parse
from praatplaat.editing.values import Values, text_of, values_of
from praatplaat.entries import card_of
from praatplaat.model import Form
from praatplaat.review import wording
from praatplaat.shapes import faults
from praatplaat.translation.asking import Place, Wanted
from praatplaat.translation.drafting import LONGEST_NOTE, wanted

NOTE = "machine draft: forms of address not looked at"
SHIPPED = sorted((places.CHECKOUT / "phrases/sets").glob("*.yaml"))
WRITTEN = "ቆልዓ ይድቅስ"


def stamp(card: Values) -> str:
    """Return the fingerprint of a card as it reads now."""
    return wording(card_of(card, ["nl", "ti"]), "ti", "nl")


def without_tigrinya(card: Values) -> Values:
    return {name: one for name, one in card.items() if name not in {"ti", "review"}}


def test_every_missing_text_is_wanted_once_title_and_whole_sentences_too(work: Work) -> None:
    both, each = (Form.BOTH,), (Form.WOMAN, Form.MAN)
    assert work.wanted() == (
        Wanted(Place("ti"), both, TITLE),
        Wanted(NAPS, each, SLEEPS),
        Wanted(Place("ti", "come-on"), each, "Ik kom {day} weer.", "day"),
        Wanted(Place("ti", "come-on", "monday"), each, MONDAY),
    )


def test_languages_follow_each_other_and_the_volunteers_own_is_never_wanted(work: Work) -> None:
    found = [one.place.language for one in wanted(work.document, work.all, "nl")]
    assert "nl" not in found
    assert list(dict.fromkeys(found)) == [code for code in work.all if code != "nl"]
    assert Place("ar") not in {one.place for one in wanted(work.document, work.all, "nl")}


def test_a_set_comes_back_whole_and_then_nothing_is_wanted_any_more(services: Services, work: Work) -> None:
    before = copy.deepcopy(work.document)
    after = work.put(work.ask())
    assert work.document == before
    assert after["title"]["ti"] == TI[TITLE]
    assert after["cards"][0]["ti"] == {"woman": TI[SLEEPS], "man": TI[SLEEPS]}
    assert after["cards"][1]["ti"]["man"] == "{day} ደጊመ ክመጽእ እየ።"
    assert after["cards"][1]["values"]["monday"]["ti"]["woman"] == TI[MONDAY]
    assert values_of(text_of(after)) == after
    work.document = after
    assert work.wanted() == ()


def test_a_draft_says_who_made_it_of_what_and_what_nobody_looked_at(work: Work) -> None:
    card = work.put([made(work.wanted()[1])])["cards"][0]
    back = {"meaning": SLEEPS, "addressee": "?", "verdict": "machine"}
    assert card["review"]["ti"] == {
        "state": "draft",
        "by": "Google",
        "on": TODAY,
        "note": NOTE,
        "of": stamp(card),
        "back": {"woman": back, "man": back},
    }


def test_what_somebody_wrote_is_replaced_only_where_that_is_asked(work: Work) -> None:
    work.card.update({"ti": {"text": WRITTEN, "speak": "ቆልዓ"}, "review": {"ti": {"state": "draft"}}})
    assert NAPS not in {one.place for one in work.wanted()}
    (one,) = work.wanted(NAPS)
    assert work.put([made(one)])["cards"][0]["ti"] == {"woman": TI[SLEEPS], "man": TI[SLEEPS]}


def test_a_title_is_replaced_only_where_that_is_asked(work: Work) -> None:
    work.document["title"]["ti"] = WRITTEN
    assert Place("ti") not in {one.place for one in work.wanted()}
    (one,) = work.wanted(Place("ti"))
    assert work.put([made(one)])["title"]["ti"] == TI[SLEEPS]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Kort!", f"{NOTE}\nKort!"),
        ("machine draft: not translated back\nKort!", f"{NOTE}\nKort!"),
        ("!" * LONGEST_NOTE, f"{NOTE}\n{'!' * LONGEST_NOTE}"[:LONGEST_NOTE]),
    ],
    ids=["of people", "of a draft before", "long"],
)
def test_what_people_noted_stands_under_the_note_of_the_draft(work: Work, before: str, after: str) -> None:
    work.card.update({"ti": WRITTEN, "review": {"ti": {"state": "draft", "note": before}}})
    (one,) = work.wanted(NAPS)
    assert work.put([made(one)])["cards"][0]["review"]["ti"]["note"] == after


@pytest.mark.parametrize("state", ["checked", "approved"])
def test_what_is_checked_or_approved_is_left_alone_until_its_source_changes(work: Work, state: str) -> None:
    work.card["ti"] = WRITTEN
    work.card["review"] = {"ti": {"state": state, "by": "S.", "of": stamp(work.card)}}
    assert work.wanted(NAPS) == ()
    work.card["nl"] = "Slaapt uw kind veel?"
    assert NAPS not in {one.place for one in work.wanted()}
    assert [one.text for one in work.wanted(NAPS)] == ["Slaapt uw kind veel?"]


@pytest.mark.parametrize(("of", "kept"), [("", True), ("0" * 16, False)], ids=["of this", "of an older text"])
def test_only_the_form_that_is_missing_is_filled_in(work: Work, of: str, kept: bool) -> None:
    understood = {"meaning": "Slaapt het?", "addressee": "een vrouw", "verdict": "goed"}
    work.card["ti"] = {"woman": "ቆልዓኺ ይድቅስ"}
    review = {"state": "draft", "of": of or stamp(work.card), "back": {"woman": understood}}
    work.card["review"] = {"ti": review}
    one = work.wanted()[1]
    after = work.put([made(one)])["cards"][0]
    assert (one.forms, after["ti"]) == ((Form.MAN,), {"woman": "ቆልዓኺ ይድቅስ", "man": TI[SLEEPS]})
    assert after["review"]["ti"]["note"].startswith("machine draft of man: ")
    assert (after["review"]["ti"]["back"].get("woman") == understood) is kept


def test_a_text_for_everybody_lacks_no_form(work: Work) -> None:
    work.card["ti"] = {"both": WRITTEN}
    assert NAPS not in {one.place for one in work.wanted()}


def test_a_card_for_a_woman_alone_is_drafted_for_her_alone(work: Work) -> None:
    work.card["form"] = "woman"
    assert work.put([made(work.wanted()[1])])["cards"][0]["ti"] == {"woman": TI[SLEEPS]}


def test_a_language_without_forms_of_address_gets_one_text(work: Work) -> None:
    plain = {"nl": work.all["nl"]}
    work.card["en"] = work.card.pop("nl")
    (one,) = wanted(work.document, plain, "en")
    assert (one.place, one.forms) == (Place("nl", "naps-well"), (Form.BOTH,))


def test_a_source_that_differs_by_form_is_translated_form_by_form(work: Work) -> None:
    work.card["nl"] = {"woman": "Bent u moe, mevrouw?", "man": "Bent u moe, meneer?"}
    pair = [one for one in work.wanted() if one.place == NAPS]
    assert [one.forms for one in pair] == [(Form.WOMAN,), (Form.MAN,)]
    after = work.put([made(pair[0], "ደኺምኪ"), made(pair[1], "ደኺምካ")])["cards"][0]
    assert after["ti"] == {"woman": "ደኺምኪ", "man": "ደኺምካ"}
    assert set(after["review"]["ti"]["back"]) == {"woman", "man"}


@pytest.mark.parametrize(
    "change", [{"nl": "Slaapt uw kind slecht?"}, {"ti": WRITTEN}, {"id": "another"}], ids=str
)
def test_a_draft_is_left_out_where_people_went_on_writing_meanwhile(work: Work, change: Values) -> None:
    one = work.wanted()[1]
    work.card.update(change)
    assert work.put([made(one)]) == work.document


def test_a_text_asked_to_be_replaced_stays_when_it_was_changed_meanwhile(work: Work) -> None:
    work.card["ti"] = WRITTEN
    (one,) = work.wanted(NAPS)
    work.card["ti"] = "ቆልዓ ጽቡቕ ይድቅስ"
    assert work.put([made(one)]) == work.document


def test_an_open_place_that_the_source_lacks_is_not_asked_for(work: Work) -> None:
    work.document["cards"][1]["nl"] = "Ik kom weer."
    assert Place("ti", "come-on") not in {one.place for one in work.wanted()}


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_set_lacks_nothing_and_without_a_language_gets_it_whole(work: Work, path: Path) -> None:
    shipped = values_of(path.read_text("utf-8"))
    work.document = shipped
    assert work.wanted() == wanted(shipped, work.all, "nl") == ()
    cards = [
        {key: one for key, one in card.items() if key not in {"ti", "review"}} for card in shipped["cards"]
    ]
    work.document = {**shipped, "cards": cards}
    after = work.put(made(one, one.text.upper()) for one in work.wanted())
    assert faults(parse(text_of(after), path.name), "phrase-set") == []
    assert all("ti" in card for card in after["cards"])
