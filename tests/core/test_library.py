"""What a sound library holds, and what is left of one with a fault."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from praatplaat.library import load
from praatplaat.model import Age, Form, Says, State

if TYPE_CHECKING:
    from tests.core.conftest import Content


def test_sound_content_loads_whole_and_without_problems(content: Content) -> None:
    library = content.load()
    assert content.codes() == []
    assert content.ids() == ["eats-well", "sleeps-well", "yes", "no"]
    assert library.volunteer == "nl"
    assert [language.code for language in library.family_languages] == ["ti", "ar"]
    assert library.core == ("yes", "no")
    assert library.card("sleeps-well").texts["ti"].texts[Form.MAN].text.startswith("ውላድካ")
    assert library.sets[1].ages == (Age.BABY, Age.TODDLER)


def test_a_card_is_said_by_the_volunteer_and_an_answer_by_the_parent_unless_written(content: Content) -> None:
    content.change("answers", "core: ", "core: ['yes'] #")
    library = content.load()
    assert [library.card(one).says for one in ("eats-well", "yes", "no")] == [
        Says.VOLUNTEER,
        Says.BOTH,
        Says.PARENT,
    ]


def test_answers_of_a_card_are_spelled_out_once_each(content: Content) -> None:
    content.change("sets/sleeping", "answers: [yes-no]", 'answers: ["no", yes-no]')
    library = content.load()
    assert [one.id for one in library.answers_of(library.card("sleeps-well"))] == ["no", "yes"]


def test_a_card_nobody_has_is_a_key_error(content: Content) -> None:
    with pytest.raises(KeyError, match="nothing-such"):
        content.load().card("nothing-such")


def test_every_wording_is_said_once_and_each_language_says_its_name_and_words(content: Content) -> None:
    content.change("answers", "ti: እወ", "ti: {woman: እወ, man: እወ}")
    said = [(one.phrase, one.language, one.form) for one in content.load().utterances()]
    names = [code for phrase, code, _ in said if phrase == f"language:{code}"]
    assert names == ["nl", "ti", "ar"]
    assert [form for phrase, code, form in said if (phrase, code) == ("word:turn", "ti")] == [
        Form.WOMAN,
        Form.MAN,
    ]
    assert ("yes", "ti", Form.BOTH) in said
    assert ("yes", "ti", Form.WOMAN) not in said
    assert [form for phrase, code, form in said if (phrase, code) == ("sleeps-well", "ar")] == [
        Form.WOMAN,
        Form.MAN,
    ]
    assert len(set(said)) == len(said)


def test_sets_come_in_the_order_they_ask_for(content: Content) -> None:
    content.change("sets/sleeping", "id: sleeping", "id: sleeping\norder: 1")
    assert [one.id for one in content.load().sets] == ["sleeping", "eating"]


def test_a_text_without_a_review_is_a_draft_and_the_source_is_not(content: Content) -> None:
    library = content.load()
    card = library.card("sleeps-well")
    assert (library.state(card, "ti"), library.state(card, "nl")) == (State.DRAFT, State.APPROVED)


@pytest.mark.parametrize("name", ["languages", "answers", "sets/sleeping", "sets/eating"])
def test_one_broken_file_never_hides_the_others(content: Content, name: str) -> None:
    content.write(name, "cards: [")
    library = content.load()
    assert {problem.where.file for problem in library.problems} == {f"phrases/{name}.yaml"}
    kept = {
        "languages": ["eats-well", "sleeps-well", "yes", "no"],
        "answers": ["eats-well", "sleeps-well"],
        "sets/sleeping": ["eats-well", "yes", "no"],
        "sets/eating": ["sleeps-well", "yes", "no"],
    }
    assert content.ids() == kept[name]


def test_an_empty_folder_names_the_files_that_are_absent(tmp_path: Path) -> None:
    library = load(tmp_path)
    assert [problem.code for problem in library.problems] == ["file-absent", "file-absent"]
    assert list(library.utterances()) == []


def test_a_file_with_another_ending_is_named_and_hidden_files_are_not(content: Content) -> None:
    (content.root / "phrases/sets/playing.txt").write_text("x")
    (content.root / "phrases/sets/.eating.yaml.swp").write_text("x")
    assert content.only("file-ignored").where.file == "phrases/sets/playing.txt"


def test_the_second_card_of_one_name_is_left_out_and_told_where_the_first_is(content: Content) -> None:
    content.change("sets/sleeping", "id: sleeps-well", "id: eats-well")
    library = content.load()
    problem = content.only("duplicate-id")
    assert (problem.where.file, problem.where.line) == ("phrases/sets/sleeping.yaml", 7)
    assert "phrases/sets/eating.yaml:6" in problem.message()
    assert library.card("eats-well").texts["nl"].texts[Form.BOTH].text == "Eet uw kind goed?"


def test_the_second_set_of_one_name_is_left_out(content: Content) -> None:
    content.change("sets/sleeping", "id: sleeping", "id: eating")
    library = content.load()
    assert [one.id for one in library.sets] == ["eating"]
    assert {"duplicate-set", "set-file-name"} <= set(content.codes())


def test_a_card_with_an_unknown_answer_loses_that_answer_only_and_is_told_the_near_miss(
    content: Content,
) -> None:
    content.add_card("nl: Drinkt uw kind?, answers: [yes-nno, 'no']")
    problem = content.only("unknown-answer-near")
    assert "‘yes-no’" in problem.mend("nl")
    assert problem.where.field == "cards[2].answers[1]"
    library = content.load()
    assert [one.id for one in library.answers_of(library.card("added"))] == ["no"]


def test_an_answer_that_is_left_out_takes_no_card_with_it(content: Content) -> None:
    content.change("answers", "nl: Nee,", "")
    library = content.load()
    assert content.codes() == ["no-source"]
    assert [one.id for one in library.answers_of(library.card("eats-well"))] == ["yes"]
    assert library.core == ("yes",)
    assert library.answer_sets["yes-no"] == ("yes",)


def test_a_core_bar_and_an_answer_set_with_unknown_answers_keep_the_others(content: Content) -> None:
    content.write("answers", content.path("answers").read_text().replace('["yes", "no"]', '["yes", perhaps]'))
    library = content.load()
    assert content.codes() == ["unknown-answer", "unknown-answer"]
    assert library.core == ("yes",)


def test_a_language_without_the_words_of_the_board_stays_away_and_nothing_else_complains(
    content: Content,
) -> None:
    content.change("languages", "starts: ኣነ ክጅምር", "")
    library = content.load()
    assert content.codes() == ["word-missing"]
    assert "ti" not in library.languages
    assert "ti" not in library.card("sleeps-well").texts
    assert "ar" in library.card("sleeps-well").texts


def test_a_volunteer_language_that_does_not_exist_is_told_with_those_that_do(content: Content) -> None:
    content.change("languages", "volunteer: nl", "volunteer: fr")
    library = content.load()
    assert "nl, ti, ar" in content.only("volunteer-unknown").what()
    assert len(library.sets) == 2


def test_a_set_without_cards_is_left_out(content: Content) -> None:
    content.write(
        "sets/eating", "{id: eating, title: {nl: Eten, ti: ምግቢ, ar: الطعام}, picture: p, cards: []}"
    )
    library = content.load()
    assert content.codes() == ["set-empty"]
    assert [one.id for one in library.sets] == ["sleeping"]


def test_a_new_language_is_data(content: Content) -> None:
    content.change(
        "languages",
        "  ti:\n",
        """  so:
    {autonym: Soomaali, names: {nl: Somalisch}, script: Latn, direction: ltr, cast: somali,
     words: {woman: naag, man: nin, turn: Markaaga, starts: Anigaa bilaabaya}}
  ti:
""",
    )
    content.add_card("nl: Drinkt uw kind goed?, so: Ilmahaagu si fiican ma u cabbaa?")
    library = content.load()
    assert "so" in library.card("added").texts
    assert [code for code in content.codes() if code != "title-untranslated"] == []
