"""`praatplaat check`: what it counts, what it calls a problem."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

import pytest

from praatplaat.commands import check
from praatplaat.commands.figures import show_report
from praatplaat.problems import Problem, Where, problem

if TYPE_CHECKING:
    from tests.core.conftest import Content

    from praatplaat.model import Utterance
    from praatplaat.pictures.gallery import Gallery
    from praatplaat.speech.clips import Clips

DRAWN = ("child-sleeping", "child-eating", "yes", "no")


@dataclass
class Pictures:
    """Stands in for the gallery: names are all that counts."""

    scenes: dict[str, None] = field(default_factory=lambda: dict.fromkeys(DRAWN))
    problems: tuple[Problem, ...] = ()


class Sounds:
    """Stands in for the clips: every Dutch wording has one."""

    def find(self, utterance: Utterance) -> object | None:
        return object() if utterance.language == "nl" else None


@pytest.fixture(autouse=True)
def root(content: Content, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the command find the small library where it looks for the shipped one."""
    monkeypatch.setenv("PRAATPLAAT_ROOT", str(content.root))


def report(content: Content, pictures: Pictures | None = None) -> check.Report:
    return check.report_on(content.load(), cast("Gallery", pictures or Pictures()), cast("Clips", Sounds()))


def told(content: Content, *, strict: bool = False) -> dict[str, Any]:
    whole: dict[str, Any] = json.loads(report(content).as_json(strict=strict))
    return whole


def test_the_json_has_the_agreed_form(content: Content) -> None:
    content.change("answers", "ti: ኣይኮነን,", "")
    whole = told(content)
    counts = whole.pop("counts")
    assert (counts["cards"], counts["answers"], counts["parent"]) == (2, 2, 0)
    assert whole == {
        "sets": 2,
        "cards": 2,
        "answers": 2,
        "languages": {
            "nl": {"texts": 4, "missing": [], "draft": 0, "checked": 0, "approved": 4, "clips": 4},
            "ti": {
                "texts": 3,
                "missing": ["eats-well", "no"],
                "draft": 2,
                "checked": 0,
                "approved": 0,
                "clips": 0,
            },
            "ar": {"texts": 4, "missing": ["eats-well"], "draft": 3, "checked": 0, "approved": 0, "clips": 0},
        },
        "pictures": {"scenes": 4, "missing": [], "read": 0, "understood": 0, "critical": 0},
        "attested": {},
        "problems": [],
    }


def test_a_problem_is_told_with_its_place_and_its_mend(content: Content) -> None:
    content.add_card("nl: Drinkt uw kind?, answers: [yes-nno]")
    one, absent = told(content)["problems"]
    assert absent["code"] == "picture-missing"
    assert one["code"] == "unknown-answer-near"
    assert one["level"] == "error"
    assert (one["file"], one["line"]) == ("phrases/sets/eating.yaml", 10)
    assert one["field"] == "cards[2].answers[1]"
    assert "‘yes-no’" in one["message"]


def test_advice_is_a_problem_only_when_strict(content: Content) -> None:
    content.change("sets/eating", ", ar: الطعام", "")
    assert told(content)["problems"] == []
    assert [one["level"] for one in told(content, strict=True)["problems"]] == ["warning"]


def test_a_picture_that_is_not_drawn_is_told_at_the_first_card_that_asks(content: Content) -> None:
    content.add_card("nl: Drinkt uw kind?")
    content.change("sets/eating", "picture: p,", "picture: tea-pot,")
    content.change("sets/sleeping", "picture: child-sleeping", "picture: childsleeping")
    whole = told(content)
    assert whole["pictures"]["missing"] == ["childsleeping", "tea-pot"]
    assert [(one["code"], one["file"], one["line"]) for one in whole["problems"]] == [
        ("picture-missing-near", "phrases/sets/sleeping.yaml", 2),
        ("picture-missing", "phrases/sets/eating.yaml", 10),
    ]


def test_problems_of_the_pictures_are_told_too(content: Content) -> None:
    broken = problem("file-empty", Where("pictograms/scenes/a.yaml", 1))
    assert report(content, Pictures(problems=(broken,))).blocking == (broken,)


@pytest.mark.parametrize("strict", [False, True])
def test_people_read_a_table_and_the_problems_by_file(
    content: Content, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *, strict: bool
) -> None:
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    content.add_card("nl: Drinkt uw kind?, ti: slaapt")
    content.change("sets/eating", ", ar: الطعام", "")
    show_report(report(content), strict=strict)
    said = capsys.readouterr().out
    assert "2 reeksen, 3 kaarten, 2 antwoorden" in said
    assert "ti  Tigrinya" in said
    assert said.count("\nphrases/sets/eating.yaml\n") == 1
    assert "   10 ✗ cards[2].ti" in said
    assert ("De titel ontbreekt" in said) is strict
    assert said.strip().splitlines()[-1] == ("3 problemen" if strict else "2 problemen")
