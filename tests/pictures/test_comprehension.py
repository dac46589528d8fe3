"""What pictures were taken for: the table, its faults, its marks; and the library as files for others."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from praatplaat import places
from praatplaat.commands import main
from praatplaat.comprehension import HEADING, Reading, Verdict, add, line, read_table, understandings
from praatplaat.pictures.gallery import Gallery

HEAD = "\t".join(HEADING) + "\n"


def table(path: Path, *lines: str) -> Path:
    path.write_text(HEAD + "".join(f"{one}\n" for one in lines), "utf-8")
    return path


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("yes\tja\tunderstood\t1\tme", "reading-cells"),
        ("nobody\tja\t\tunderstood\t1\tme", "reading-picture"),
        ("yes\tja\t\tgood\t1\tme", "reading-verdict"),
        ("yes\tja\t\tunderstood\tone\tme", "reading-verdict"),
    ],
)
def test_a_faulty_line_is_told_and_the_others_count(tmp_path: Path, written: str, code: str) -> None:
    path = table(tmp_path / "t.tsv", written, "no\tnee\t\tunderstood\t1\tme")
    readings, problems = read_table(path, "t.tsv", {"yes", "no"})
    assert [one.picture for one in readings] == ["no"]
    assert [(one.code, one.where.line) for one in problems] == [(code, 2)]


def test_a_picture_drawn_anew_is_judged_by_its_latest_round(tmp_path: Path) -> None:
    lines = ("yes\ta\t\tcritical\t1\tme", "yes\tb\t\tunderstood\t2\tme", "yes\tc\t\tclose\t2\tyou")
    readings, _ = read_table(table(tmp_path / "t.tsv", *lines), "t.tsv", {"yes"})
    found = understandings(readings)["yes"]
    assert (found.readings, found.understood, found.critical, found.share) == (2, 1, 0, 0.5)


def test_no_table_is_no_readings_and_no_problem(tmp_path: Path) -> None:
    assert read_table(tmp_path / "none.tsv", "none.tsv", ()) == ([], [])


def test_what_is_added_stands_below_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "new" / "t.tsv"
    for said in ("one", "two\nlines"):
        add(path, Reading("yes", said, "", Verdict.CLOSE, 1, "ouder"))
    assert (
        path.read_text("utf-8") == HEAD + "yes\tone\t\tclose\t1\touder\nyes\ttwo lines\t\tclose\t1\touder\n"
    )
    path.write_text(path.read_text("utf-8").rstrip("\n"), "utf-8")
    add(path, Reading("no", '=1+1 "x"', "", Verdict.CLOSE, 1, "ouder"))
    assert path.read_text("utf-8").splitlines()[-1] == "no\t’=1+1 ”x”\t\tclose\t1\touder"
    assert len(line(Reading("yes", "x" * 999, "", Verdict.CLOSE, 1, "ouder"))) < 300


def test_the_shipped_pictures_are_understood_without_a_caption() -> None:
    scenes = Gallery.load(places.CHECKOUT).scenes
    readings, problems = read_table(places.CHECKOUT / "pictograms" / "comprehension.tsv", "t", scenes)
    found = understandings(readings)
    assert problems == []
    assert len(found) > 400
    assert sum(one.share > 0.5 for one in found.values()) >= 0.85 * len(found)
    assert [name for name, one in found.items() if one.critical] == []


def test_the_whole_library_is_written_for_others_with_index_and_licence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenes = tmp_path / "root" / "pictograms" / "scenes"
    scenes.mkdir(parents=True)
    for name in ("yes", "count-3"):
        text = (places.CHECKOUT / "pictograms" / "scenes" / f"{name}.yaml").read_text("utf-8")
        (scenes / f"{name}.yaml").write_text(text, "utf-8")
    casts = (places.CHECKOUT / "pictograms" / "casts.yaml").read_text("utf-8")
    (scenes.parent / "casts.yaml").write_text(casts, "utf-8")
    monkeypatch.setenv("PRAATPLAAT_ROOT", str(tmp_path / "root"))
    out = tmp_path / "out"
    assert main(["pictures", "--export", str(out), "--cast", "eritrean", "--size", "64"]) == 0
    index = json.loads((out / "index.json").read_text("utf-8"))
    assert {(one["id"], one["licence"]) for one in index} == {("yes", "CC BY 4.0"), ("count-3", "CC BY 4.0")}
    for one in index:
        assert one["alt_nl"] and one["not_en"]
        assert Xml.parse(out / one["svg"]).getroot().tag.endswith("svg")
        assert (out / one["png"]).read_bytes().startswith(b"\x89PNG")
    assert "creativecommons.org/licenses/by/4.0" in (out / "LICENCE.txt").read_text("utf-8")
