"""Files of the wrong shape: each departure is told with its line, its field and how to mend it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator

from praatplaat.documents import parse
from praatplaat.problems import Problem
from praatplaat.shapes import MOST, faults, schema

if TYPE_CHECKING:
    from tests.core.conftest import Content

SET = """
id: eating
title: {nl: Eten}
picture: p
cards:
  - id: eats-well
    picture: p
    nl: Eet uw kind goed?
"""


def only(text: str, name: str = "phrase-set") -> Problem:
    found = faults(parse(text, "a.yaml"), name)
    assert len(found) == 1, [problem.message() for problem in found]
    return found[0]


def card(line: str) -> str:
    return f"{SET}    {line}\n"


@pytest.mark.parametrize("name", ["card", "phrase-set", "answers", "slots", "plate", "languages"])
def test_the_published_schemas_are_schemas(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))


@pytest.mark.parametrize("name", ["card", "phrase-set", "answers", "slots", "plate", "languages"])
def test_every_field_is_described_for_a_coordinator(name: str) -> None:
    def undescribed(part: object, way: str) -> list[str]:
        if not isinstance(part, dict):
            return []
        fields = part.get("properties", {})
        bare = [f"{way}.{key}" for key, value in fields.items() if not {"description", "$ref"} & value.keys()]
        deeper = [one for key, value in part.items() for one in undescribed(value, f"{way}.{key}")]
        return bare + deeper

    assert undescribed(json.loads(json.dumps(schema(name))), name) == []


def test_a_sound_set_has_no_faults() -> None:
    assert faults(parse(SET, "a.yaml"), "phrase-set") == []


@pytest.mark.parametrize(
    ("line", "code", "field", "said"),
    [
        ("asnwers: [a]", "unknown-field-near", "cards[1].asnwers", "‘answers’"),
        ("colour: red", "unknown-field", "cards[1].colour", "review"),
        ("says: voluntear", "not-one-of-near", "cards[1].says", "‘volunteer’"),
        ("says: nobody", "not-one-of", "cards[1].says", "volunteer, parent, both"),
        ("says: yes", "unquoted-word", "cards[1].says", '"yes"'),
        ("en: Yes", "unquoted-word", "cards[1].en", '"Yes"'),
        ("en: 112", "unquoted-number", "cards[1].en", '"112"'),
        ("en:", "empty-field", "cards[1].en", "Fill it in"),
        ("en: '  '", "empty-field", "cards[1].en", "Fill it in"),
        ("en: {}", "empty-field", "cards[1].en", "Fill it in"),
        ("en: [a, b]", "expected-text", "cards[1].en", "quotes"),
        ("en: {speak: a}", "speak-alone", "cards[1].en", "‘text’"),
        ("en: {woman: {speak: a}}", "missing-field", "cards[1].en.woman", "‘text’"),
        ("en: {womann: a}", "unknown-field-near", "cards[1].en.womann", "‘woman’"),
        ("answers: a", "expected-list", "cards[1].answers", "dash"),
        ("answers: [yes]", "unquoted-word", "cards[1].answers[1]", '"yes"'),
        ("answers: [Not Good]", "bad-id", "cards[1].answers[1]", "sleeps-well"),
        ("tip: look", "expected-fields", "cards[1].tip", "name: value"),
        ("ages: [0-2, 3-4]", "not-one-of-near", "cards[1].ages[2]", "0-2, 2-4, 4-6"),
        ("review: {Arabic: {state: draft}}", "bad-code", "cards[1].review.Arabic", "such as nl"),
        ("review: {ar: {by: a}}", "missing-field", "cards[1].review.ar", "‘state’"),
        ("review: {ar: {state: draft, on: today}}", "bad-date", "cards[1].review.ar.on", "2026-11-23"),
        ("review: {ar: {state: draft, of: abc}}", "bad-fingerprint", "cards[1].review.ar.of", "16 digits"),
        ("answers: [" + "a, " * 61 + "]", "out-of-bounds", "cards[1].answers", "60"),
    ],
)
def test_a_card_of_the_wrong_shape_is_told_how_to_mend_it(
    line: str, code: str, field: str, said: str
) -> None:
    problem = only(card(line))
    assert (problem.code, problem.where.field) == (code, field)
    assert problem.where.line == 9
    assert said in problem.message("en")
    assert problem.message("nl") != problem.message("en")


def test_a_misspelt_required_field_is_told_both_ways() -> None:
    found = faults(parse(SET.replace("title", "titel"), "a.yaml"), "phrase-set")
    assert {problem.code for problem in found} == {"missing-field", "unknown-field-near"}


@pytest.mark.parametrize("text", ["just words", "[a, b]", "12", "yes", "~"])
def test_a_file_that_is_no_mapping_is_told(text: str) -> None:
    assert only(text).code in {"expected-fields", "empty-field"}


def test_an_id_with_capitals_is_told_on_its_own_line() -> None:
    problem = only(SET.replace("id: eats-well", "id: Eats_Well"))
    assert (problem.code, problem.where.line, problem.where.field) == ("bad-id", 6, "cards[1].id")


def test_a_truth_value_must_be_a_plain_true_or_false(content: Content) -> None:
    content.change("languages", "addressed: true", "addressed: sometimes")
    assert content.only("expected-switch").where.field == "languages.ti.addressed"


def test_problems_of_one_file_are_not_endless() -> None:
    many = "\n".join(f"  - {{id: A{number}, picture: p, nl: a}}" for number in range(100))
    found = faults(parse(SET.split("cards:", maxsplit=1)[0] + "cards:\n" + many, "a.yaml"), "phrase-set")
    assert len(found) == MOST
    assert [problem.where.line for problem in found] == sorted(problem.where.line or 0 for problem in found)
