"""The bench says truthfully what it measured: figures, table and reckoning. What takes time is not run."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT))
    return importlib.import_module("tools.bench.table")


def test_a_figure_is_ok_up_to_its_target_and_over_beyond_it(table: ModuleType) -> None:
    assert table.Figure("search", "ms", 16, 16.0).verdict == "ok"
    assert table.Figure("search", "ms", 16, 16.1).verdict == "over"
    assert table.Figure("pack", "MB", None, 31.0).verdict == ""
    assert table.Figure("search", "ms", 16, None).verdict == "not measured"


def test_the_table_has_its_figures_below_each_other(table: ModuleType) -> None:
    figures = [
        table.Figure("board, cold", "s", 1, 2.34, "median of 5"),
        table.Figure("pack", "MB", None, 30.94),
        table.Figure("search", "ms", 16, None, "no browser"),
    ]
    assert table.table(figures).split("\n") == [
        "what             target   measured",
        "board, cold    ≤ 1.00 s     2.34 s   over · median of 5",
        "pack                       30.9 MB",
        "search        ≤ 16.0 ms          –   not measured · no browser",
    ]


@pytest.mark.parametrize(("share", "value"), [(0.95, 95), (0.5, 50), (1.0, 100), (0.0, 1)])
def test_a_percentile_is_a_value_that_was_measured(table: ModuleType, share: float, value: int) -> None:
    assert table.percentile(list(range(100, 0, -1)), share) == value


def test_of_two_values_the_middle_is_the_lower_and_the_tail_the_higher(table: ModuleType) -> None:
    assert (table.median([3.0, 1.0]), table.percentile([3.0, 1.0], 0.95)) == (1.0, 3.0)


def test_without_values_there_is_no_percentile(table: ModuleType) -> None:
    with pytest.raises(ValueError, match="no values"):
        table.median([])


def test_a_pack_is_reckoned_in_proportion_but_for_what_no_card_adds_to(table: ModuleType) -> None:
    assert table.reckoned(total=1_100, fixed=100, cards=500, wanted=250) == 600
    with pytest.raises(ValueError, match="no cards"):
        table.reckoned(total=1, fixed=0, cards=0, wanted=250)


def test_a_part_that_stumbles_leaves_the_others_and_says_why(
    table: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = importlib.import_module("tools.bench.__main__")

    def stumbling() -> Iterator[object]:
        yield table.Figure("shell", "KB", 60, 57.0)
        raise TimeoutError("no pack\nand a long story")

    found = list(bench.careful("packs", stumbling()))
    assert [one.verdict for one in found] == ["ok", "not measured"]
    assert (found[1].what, found[1].note) == ("packs", "no pack")


def test_the_large_index_has_the_asked_number_of_cards_and_is_the_same_every_time(
    table: ModuleType,
) -> None:
    searches = importlib.import_module("tools.bench.searches")
    real = {"cards": ["one", "two"], "terms": {"nl": ["Slaapt uw kind goed?", ""], "ti": ["ድቃስ", "ሓደ\nክልተ"]}}
    large = searches.large_index(real, 30)
    assert large == searches.large_index(real, 30)
    assert len(large["cards"]) == len(set(large["cards"])) == 30
    assert all(
        len(own) == 30 and all(text.count("\t") == 2 for text in own) for own in large["terms"].values()
    )
