"""The catalogue: every problem can be said whole, in both languages."""

from __future__ import annotations

import pkgutil
import re
from pathlib import Path

import pytest

from praatplaat import problems
from praatplaat.problems import CATALOGUE, Problem, ProblemError, Where, problem

PACKAGE = Path(problems.__file__).parents[1]


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_every_problem_says_what_and_how_to_mend_in_dutch_and_english(code: str) -> None:
    entry = CATALOGUE[code]
    one = Problem(code, Where("a.yaml", 3, "cards[1]"), dict.fromkeys(entry.names, "…"))
    for language in ("nl", "en"):
        assert one.what(language).strip()
        assert one.mend(language).strip()
        assert one.message(language).startswith("a.yaml:3 (cards[1]): ")
        assert "{" not in one.message(language)
        assert one.what(language).rstrip("”’").endswith((".", "?", "!"))
    assert one.what("nl") != one.what("en")


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_both_languages_tell_the_same_details_about_what_is_wrong(code: str) -> None:
    def names(sentences: tuple[str, str]) -> set[str]:
        return set(re.findall(r"{(\w+)}", " ".join(sentences)))

    entry = CATALOGUE[code]
    assert names(entry.nl) == names(entry.en)


def test_no_code_stands_in_the_catalogue_twice() -> None:
    # A part of a part is in the entries of that part already.
    names = [
        one.name
        for one in pkgutil.iter_modules(problems.__path__)
        if one.name not in ("entry", "exchange_tables")
    ]
    entries = [code for name in names for code in getattr(problems, name).ENTRIES]
    assert len(entries) == len(set(entries)) == len(CATALOGUE)


def test_no_code_is_kept_that_nothing_raises() -> None:
    written = "".join(
        path.read_text("utf-8")
        for path in sorted([*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.json")])
        if path.parent.name != "problems"
    )
    built = {f"expected-{kind}" for kind in ("fields", "list", "text", "number", "switch")}
    # What a scene names and nobody knows has a second wording, for when something like it exists.
    built |= {f"{code}-near" for code in problems.pictures.ENTRIES if f'"{code}"' in written}
    assert [code for code in CATALOGUE if code not in built and f'"{code}"' not in written] == []


def test_a_code_that_is_not_in_the_catalogue_cannot_be_raised() -> None:
    with pytest.raises(KeyError):
        problem("no-such-code")


def test_a_problem_without_its_details_cannot_be_raised() -> None:
    with pytest.raises(TypeError, match="id"):
        problem("duplicate-id", first="here")


def test_details_with_braces_are_shown_as_they_are() -> None:
    assert "{text}" in problem("unknown-answer", name="{text}", near="").what()


def test_an_error_carries_its_problem_and_says_it() -> None:
    error = ProblemError(problem("file-empty", Where("a.yaml", 1)))
    assert str(error) == error.problem.message("en")
    assert error.problem.code == "file-empty"


@pytest.mark.parametrize(
    ("where", "said"),
    [
        (Where("a.yaml", 3, "id"), "a.yaml:3 (id)"),
        (Where("a.yaml", 3), "a.yaml:3"),
        (Where("a.yaml"), "a.yaml"),
        (Where(field="id"), "id"),
        (Where(), ""),
    ],
)
def test_a_place_is_said_as_far_as_it_is_known(where: Where, said: str) -> None:
    assert str(where) == said
