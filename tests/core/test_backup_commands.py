"""`praatplaat backup` and `praatplaat restore`, as whoever runs the machine meets them."""

from __future__ import annotations

import io
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from praatplaat.commands import main
from praatplaat.office import opening, people
from praatplaat.office.desk import HOST, Office
from praatplaat.store.database import FILE


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """The office that the commands open, with one coordinator, for an English reader."""
    monkeypatch.setenv("PRAATPLAAT_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.chdir(tmp_path)
    mine = opening.office()
    people.add(mine, HOST, "Els")
    yield mine
    mine.store.close()
    opening._opened.cache_clear()


@pytest.fixture
def backup(office: Office, tmp_path: Path) -> Path:
    assert main(["backup", "kept.zip"]) == 0
    return tmp_path / "kept.zip"


def names(office: Office) -> set[str]:
    return {one.name for one in people.everybody(office)}


def asked(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    """Let somebody sit at a terminal, and answer."""
    terminal = io.StringIO(f"{answer}\n")
    monkeypatch.setattr(terminal, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("sys.stdin", terminal)


def test_what_came_after_a_backup_is_gone_once_it_is_put_back(office: Office, backup: Path) -> None:
    people.add(office, HOST, "Mo")
    assert main(["restore", str(backup), "--yes"]) == 0
    assert names(office) == {"Els"}


def test_what_stood_there_before_can_be_put_back_too(office: Office, backup: Path) -> None:
    people.add(office, HOST, "Mo")
    main(["restore", str(backup), "--yes"])
    (before,) = (office.data / "backups").glob("before-*.zip")
    assert main(["restore", str(before), "--yes"]) == 0
    assert names(office) == {"Els", "Mo"}


def test_without_a_name_a_backup_is_called_after_its_day(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backup"]) == 0
    (made,) = tmp_path.glob("praatplaat-*.praatplaat-backup.zip")
    told = capsys.readouterr().out
    assert str(made) in told
    assert "names, voices and e-mail addresses" in told


def test_a_backup_is_for_nobody_else_to_read(backup: Path) -> None:
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600


def test_a_file_that_is_there_is_not_overwritten(backup: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = backup.read_bytes()
    assert main(["backup", str(backup)]) == 2
    assert backup.read_bytes() == before
    assert "not overwritten" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_told(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("no folder")
    assert main(["backup", str(tmp_path / "file" / "kept.zip")]) == 2
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("answer", "code", "left"), [("y", 0, {"Els"}), ("ja", 0, {"Els"}), ("", 1, {"Els", "Mo"})]
)
def test_it_asks_before_it_puts_back(
    office: Office, backup: Path, monkeypatch: pytest.MonkeyPatch, answer: str, code: int, left: set[str]
) -> None:
    people.add(office, HOST, "Mo")
    asked(monkeypatch, answer)
    assert main(["restore", str(backup)]) == code
    assert names(office) == left


def test_nobody_to_ask_means_no(
    office: Office, backup: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    people.add(office, HOST, "Mo")
    assert main(["restore", str(backup)]) == 1
    assert names(office) == {"Els", "Mo"}
    assert "--yes" in capsys.readouterr().out


def test_a_damaged_backup_changes_nothing(
    office: Office, backup: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people.add(office, HOST, "Mo")
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 0xFF
    backup.write_bytes(content)
    assert main(["restore", str(backup), "--yes"]) == 2
    assert names(office) == {"Els", "Mo"}
    assert "Nothing was changed" in capsys.readouterr().err


def test_a_damaged_database_is_set_aside_and_filled_from_the_backup(office: Office, backup: Path) -> None:
    office.store.close()
    (office.data / FILE).write_bytes(b"no database at all" * 400)
    opening._opened.cache_clear()
    assert main(["restore", str(backup), "--yes"]) == 0
    opening._opened.cache_clear()
    assert names(opening.office()) == {"Els"}
    (aside,) = (office.data / "backups").glob("damaged-*")
    assert (aside / FILE).read_bytes().startswith(b"no database at all")


def test_a_damaged_database_stays_where_it_is_when_the_backup_is_damaged_too(
    office: Office, backup: Path
) -> None:
    office.store.close()
    (office.data / FILE).write_bytes(b"no database at all" * 400)
    opening._opened.cache_clear()
    backup.write_bytes(b"PK no backup")
    assert main(["restore", str(backup), "--yes"]) == 2
    assert (office.data / FILE).read_bytes().startswith(b"no database at all")
