"""YAML as people write it, and as nobody should."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from praatplaat.documents import DEEPEST, LARGEST, Document, Switch, parse, read, spelled
from praatplaat.problems import Problem, ProblemError


def refusal(text: str) -> Problem:
    with pytest.raises(ProblemError) as caught:
        parse(text, "a.yaml")
    return caught.value.problem


def refused_file(path: Path, content: bytes) -> Problem:
    path.write_bytes(content)
    with pytest.raises(ProblemError) as caught:
        read(path, "a.yaml")
    return caught.value.problem


def test_every_field_knows_its_line() -> None:
    document = parse("id: a\ncards:\n  - nl: Ja\n  - nl: Nee\n    ti: {woman: x}\n", "a.yaml")
    assert document.where(("cards", 1, "ti", "woman")).line == 5
    assert str(document.where(("cards", 1, "nl"))) == "a.yaml:4 (cards[2].nl)"


def test_a_field_that_is_not_written_has_the_place_around_it() -> None:
    document = parse("cards:\n  - nl: Ja\n", "a.yaml")
    assert document.where(("cards", 0, "ti", "woman")).line == 2


@pytest.mark.parametrize("word", ["yes", "No", "on", "OFF", "true"])
def test_a_plain_yes_or_no_stays_recognisable(word: str) -> None:
    assert parse(f"id: {word}", "a.yaml").value == {"id": Switch(word)}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("12", 12),
        ("2.5", 2.5),
        ("0800", "0800"),
        ("1:30", "1:30"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("2026-11-23", "2026-11-23"),
        ("0-2", "0-2"),
        (".nan", ".nan"),
        ("1" * 400, "1" * 400),
        ("~", None),
        ('"12"', "12"),
    ],
)
def test_only_plain_decimal_numbers_are_numbers(written: str, value: object) -> None:
    assert parse(f"a: {written}", "a.yaml").value == {"a": value}


def test_the_day_of_a_review_needs_no_quotes_though_yaml_thinks_it_is_true() -> None:
    assert parse("on: 2026-11-23", "a.yaml").value == {"on": "2026-11-23"}


def test_text_is_read_in_normal_form() -> None:
    apart = unicodedata.normalize("NFD", "één")
    assert parse(f"nl: {apart}", "a.yaml").value == {"nl": "één"}


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("", "file-empty", 1),
        ("# only a comment\n", "file-empty", 1),
        ("a: 1\nb: 2\na: 3\n", "yaml-twice", 3),
        ("a:\n  b: 1\n  b: 2\n", "yaml-twice", 3),
        ("a: 1\n---\nb: 2\n", "yaml-documents", 2),
        ("a:\n\tb: 1\n", "yaml-tab", 2),
        ("a: [1, 2\nb: 3\n", "yaml-form", 2),
        ("a: 1\nb: 'open\nc: 3\n", "yaml-form", 2),
        ("a: x: y\n", "yaml-form", 1),
        ("a: &x 1\n", "yaml-alias", 1),
        ("a: *x\n", "yaml-alias", 1),
        ("a: !!python/object/apply:os.system [ls]\n", "yaml-tag", 1),
        ("a: !!binary aGk=\n", "yaml-tag", 1),
        ('a: ! "yes"\n', "yaml-tag", 1),
        ("? [a, b]\n: 1\n", "yaml-key", 1),
        ("a: 1\nno: 2\n", "unquoted-key", 2),
        ('a: "\\0"\n', "yaml-character", 1),
        ('a: 1\nb: "\\uD800"\n', "yaml-form", 2),
        ("a: b\x07\n", "yaml-character", 1),
        ("[" * (DEEPEST + 3), "yaml-deep", 1),
        ("[" * 100_000, "yaml-deep", 1),
        ("a: {" * 100_000, "yaml-deep", 1),
    ],
)
def test_what_cannot_be_read_as_meant_is_refused_with_its_line(text: str, code: str, line: int) -> None:
    problem = refusal(text)
    assert (problem.code, problem.where.line) == (code, line)


def test_a_second_key_names_the_line_of_the_first() -> None:
    assert "line 1" in refusal("nl: a\nti: b\nnl: c").what()


def test_an_alias_bomb_is_refused_before_it_is_built() -> None:
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60))]
    assert refusal("\n".join(lines)).code == "yaml-alias"


def test_a_file_is_never_read_beyond_its_limit(tmp_path: Path) -> None:
    assert refused_file(tmp_path / "a.yaml", b"#" * (LARGEST + 1)).code == "file-large"


def test_the_largest_file_is_still_read(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"a: 1 #" + b"#" * (LARGEST - 6))
    assert read(tmp_path / "a.yaml", "a.yaml").value == {"a": 1}


def test_a_byte_order_mark_is_harmless(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes("nl: één".encode("utf-8-sig"))
    assert read(tmp_path / "a.yaml", "a.yaml").value == {"nl": "één"}


def test_windows_line_endings_are_harmless() -> None:
    assert parse("a: 1\r\nb: 2\r\n", "a.yaml").value == {"a": 1, "b": 2}


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "cp1256"])
def test_another_encoding_is_told(tmp_path: Path, encoding: str) -> None:
    text = "nl: Ja\nar: كلمة\n" if encoding == "cp1256" else "nl: Ja\nen: één\n"
    problem = refused_file(tmp_path / "a.yaml", text.encode(encoding))
    assert problem.code == "file-encoding"
    assert problem.where.line == (1 if encoding == "utf-16" else 2)


def test_a_folder_in_the_place_of_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").mkdir()
    with pytest.raises(ProblemError) as caught:
        read(tmp_path / "a.yaml", "a.yaml")
    assert caught.value.problem.code == "file-unreadable"


def test_the_way_to_a_field_counts_from_one() -> None:
    assert spelled(("cards", 0, "ar", "woman")) == "cards[1].ar.woman"
    assert spelled(()) == ""


def test_a_document_is_a_plain_value() -> None:
    assert isinstance(parse("a: [1]", "a.yaml"), Document)
