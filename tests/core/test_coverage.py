"""Coverage: what there is of a card in a language, and what there is to do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from praatplaat.coverage import Figures, Standing, Want, cards_in, figures, said, standing
from praatplaat.editing.standing import Gap, Lack
from praatplaat.model import Card, Form, Language, Review, State, Text, Translation, Utterance
from praatplaat.review import wording
from praatplaat.speech.voices import Voice

TIGRINYA = Language("ti", "ትግርኛ", {"nl": "Tigrinya"}, "Ethi", "ltr", True, "eritrean", {}, {}, {})
DUTCH = Language("nl", "Nederlands", {"nl": "Nederlands"}, "Latn", "ltr", False, "neutral", {}, {}, {})


def both(text: str) -> Translation:
    return Translation({Form.BOTH: Text(text)})


SLEEPS = Card("sleeps", "bed", {"nl": both("Slaapt uw kind?"), "ti": both("ሀ")})


def reviewed(card: Card, state: State) -> Card:
    of = wording(card, "ti", "nl")
    return replace(card, review={"ti": Review(state, by="S. Haile", of=of)})


def seen(card: Card, voice: Voice | None = Voice.NATIVE, language: Language = TIGRINYA) -> Standing:
    return standing(card, language, "nl", lambda _: voice)


def test_a_card_without_words_is_only_to_be_translated() -> None:
    one = seen(replace(SLEEPS, texts={"nl": both("Slaapt uw kind?")}))
    assert (one.state, one.voice, one.wants) == (None, None, (Want.WORDS,))


@pytest.mark.parametrize(
    ("state", "want"),
    [(State.DRAFT, (Want.CHECK,)), (State.CHECKED, (Want.APPROVAL,)), (State.APPROVED, ())],
)
def test_words_are_to_be_checked_and_then_approved(state: State, want: tuple[Want, ...]) -> None:
    one = seen(reviewed(SLEEPS, state))
    assert (one.state, one.wants) == (state, want)


def test_the_source_is_not_to_be_checked() -> None:
    assert seen(SLEEPS, language=DUTCH).wants == ()


def test_a_form_that_is_missing_counts_as_missing_words() -> None:
    one = seen(replace(SLEEPS, texts={**SLEEPS.texts, "ti": Translation({Form.WOMAN: Text("ሀ")})}))
    assert one.state is None
    assert Gap("sleeps", "ti", Lack.FORM, Form.MAN) in one.missing


@pytest.mark.parametrize(
    ("voice", "want"),
    [
        (None, (Want.SOUND,)),
        (Voice.COMPUTER, (Want.RECORDING,)),
        (Voice.ONLINE, (Want.RECORDING,)),
        (Voice.NATIVE, ()),
    ],
)
def test_a_computer_voice_leaves_a_recording_to_be_made(voice: Voice | None, want: tuple[Want, ...]) -> None:
    assert seen(reviewed(SLEEPS, State.APPROVED), voice).wants == want


def test_the_lowest_voice_counts_and_one_silence_is_silence() -> None:
    woman, man = Text("ሀ"), Text("ለ")
    card = replace(SLEEPS, texts={**SLEEPS.texts, "ti": Translation({Form.WOMAN: woman, Form.MAN: man})})
    rungs: dict[str, Voice] = {"ሀ": Voice.NATIVE, "ለ": Voice.COMPUTER}
    assert standing(card, TIGRINYA, "nl", lambda one: rungs[one.spoken]).voice is Voice.COMPUTER
    assert (
        standing(card, TIGRINYA, "nl", lambda one: None if one.spoken == "ለ" else Voice.NATIVE).voice is None
    )


def test_of_a_card_with_an_open_place_the_whole_sentences_are_said_and_checked() -> None:
    sentence = Card("come-monday", "bed", {"nl": both("Kom maandag"), "ti": both("ሀ")})
    card = Card(
        "come", "bed", {"nl": both("Kom {day}"), "ti": both("{day}")}, slot="day", values={"monday": sentence}
    )
    assert list(said(card, "ti")) == [Utterance("come-monday", "ti", Form.BOTH, "ሀ", "ሀ")]
    one = seen(card)
    assert one.missing == (Gap("come", "ti", Lack.CHECK, Form.BOTH, "monday"),)
    assert one.wants == (Want.CHECK,)


def test_a_card_that_cannot_be_used_and_one_without_a_picture_are_told() -> None:
    one = replace(seen(reviewed(SLEEPS, State.APPROVED)), fit=False, pictured=False)
    assert one.wants == (Want.FAULT, Want.PICTURE)


def test_figures_count_cards_and_what_is_further_counts_for_what_comes_before() -> None:
    bare = replace(SLEEPS, texts={"nl": both("Slaapt uw kind?")})
    found = [
        seen(bare),
        seen(reviewed(SLEEPS, State.DRAFT), None),
        seen(reviewed(SLEEPS, State.CHECKED), Voice.COMPUTER),
        replace(seen(reviewed(SLEEPS, State.APPROVED)), pictured=False),
    ]
    counted = figures(found)
    assert (counted.cards, counted.written, counted.checked, counted.approved) == (4, 3, 2, 1)
    assert (counted.heard, counted.recorded, counted.pictured) == (2, 1, 3)
    assert figures([]) == Figures(0, {}, {}, 0)


def test_cards_of_a_document_come_with_their_whole_sentences() -> None:
    fields = {
        "id": "come",
        "picture": "bed",
        "slot": "day",
        "nl": "Kom {day}",
        "values": {"monday": {"nl": "Kom maandag"}},
    }
    (card,) = cards_in({"cards": [fields]}, ("nl", "ti"))
    assert card.values["monday"].texts["nl"] == both("Kom maandag")
