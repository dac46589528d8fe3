"""Texts of a card, form by form: kept in the shape that the schema wants, and reviews that go with them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.editing.conftest import sound

from praatplaat.editing.sets import card_in, with_card
from praatplaat.editing.values import Values
from praatplaat.editing.wording import filled_in, sentence, tidy, with_sentence, with_text, wordings
from praatplaat.model import ADDRESSED, Form, Text

W, M, B = Form.WOMAN, Form.MAN, Form.BOTH


def written(card: Values, language: str, *texts: tuple[Form, str, str]) -> Values:
    for form, text, speak in texts:
        card = with_text(card, language, form, Text(text, speak), "nl")
    return card


@pytest.mark.parametrize(
    ("texts", "shape"),
    [
        ([(B, "a", "")], "a"),
        ([(B, "a", "b")], {"text": "a", "speak": "b"}),
        ([(B, "a", "a")], "a"),
        ([(W, "a", ""), (M, "b", "c")], {"woman": "a", "man": {"text": "b", "speak": "c"}}),
        ([(B, "a", ""), (W, "b", "")], {"woman": "b", "man": "a"}),
        ([(B, "a", ""), (W, "a", "")], "a"),
        ([(W, "a", ""), (M, "b", ""), (B, "c", "")], "c"),
        ([(W, "a", ""), (B, "", "")], {"woman": "a"}),
        ([(W, "a", ""), (W, " ", "b")], None),
        ([(B, "a", ""), (B, "", "")], None),
    ],
)
def test_texts_are_kept_in_the_shape_of_the_schema(
    document: Values, texts: list[tuple[Form, str, str]], shape: object
) -> None:
    card = written(card_in(document, "bedtime"), "ti", *texts)
    assert card.get("ti") == shape
    assert sound(with_card(document, card))


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(Form), st.text(max_size=30), st.text(max_size=30)), max_size=6))
def test_whatever_is_typed_the_set_reads_back_as_it_was_written(texts: list[tuple[Form, str, str]]) -> None:
    card = written({"id": "a", "picture": "p", "nl": "Ja."}, "ti", *texts)
    assert sound({"id": "s", "title": {"nl": "S"}, "picture": "p", "cards": [card]})
    for form, text in wordings(card, "ti").items():
        assert with_text(card, "ti", form, text, "nl") == card


def test_a_text_is_one_line_in_normal_form_without_signs_no_file_holds() -> None:
    assert tidy(" Hoe\n gaat\x00 het\x0b e\u0301\ud800 ") == "Hoe gaat het \xe9"


def test_a_card_for_a_woman_alone_gets_no_text_for_a_man(document: Values) -> None:
    card = {**card_in(document, "bedtime"), "form": "woman", "ti": "ሀ"}
    assert written(card, "ti", (W, "ለ", ""))["ti"] == {"woman": "ለ"}


def test_forms_stand_side_by_side_for_a_page(document: Values) -> None:
    card = card_in(document, "sleeps-well")
    assert filled_in(card, "ar", ADDRESSED) == dict.fromkeys(ADDRESSED, Text("هل ينام؟", "هَلْ يَنَامُ؟"))
    assert filled_in(card, "en", (B,)) == {B: Text("")}
    assert filled_in({"ti": {"woman": "ሀ"}}, "ti", ADDRESSED) == {W: Text("ሀ"), M: Text("")}


def test_a_changed_translation_is_a_draft_that_keeps_its_note(document: Values) -> None:
    card = card_in(document, "sleeps-well")
    changed = written(card, "ti", (W, "ሀ", ""))
    assert changed["review"]["ti"] == {"state": "draft", "note": "kind is mannelijk"}
    assert changed["review"]["ar"] == card["review"]["ar"]


def test_a_text_written_as_it_was_changes_nothing(document: Values) -> None:
    card = card_in(document, "sleeps-well")
    assert written(card, "ti", (W, "  ቆልዓኺ ይድቅስ ድዩ፧ ", "")) is card


def test_a_text_taken_away_takes_its_review_along(document: Values) -> None:
    card = written(card_in(document, "sleeps-well"), "ti", (W, "", ""), (M, "", ""))
    assert "ti" not in card
    assert card["review"].keys() == {"ar"}


def test_another_source_leaves_reviews_to_their_fingerprints_and_ends_a_confirmation(
    document: Values,
) -> None:
    card = card_in(document, "sleeps-well")
    assert written(card, "nl", (B, "Slaapt hij?", ""))["review"] == card["review"]
    assert "confirmed" not in written(card_in(document, "bedtime"), "nl", (B, "Hoe laat?", ""))
    assert "confirmed" in written(card_in(document, "bedtime"), "ti", (B, "ሀ", ""))


def test_a_sentence_for_a_value_is_written_like_a_card(document: Values) -> None:
    card = {**card_in(document, "come-on"), "confirmed": {"by": "x", "on": "2026-11-01"}}
    said = written(sentence(card, "tuesday"), "nl", (B, "Ik kom dinsdag.", ""))
    changed = with_sentence(card, "tuesday", said, "nl")
    assert changed["values"].keys() == {"monday", "tuesday"}
    assert "confirmed" not in changed
    assert sound(with_card(document, changed))
    only_ti = with_sentence(card, "monday", written(sentence(card, "monday"), "ti", (B, "ሀ", "")), "nl")
    assert "confirmed" in only_ti
    assert with_sentence(changed, "tuesday", {}, "nl")["values"] == card["values"]
