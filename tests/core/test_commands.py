"""The command line as people meet it: help, exit codes, language, what is printed."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from praatplaat.commands import main
from praatplaat.commands.run import announce, open_port, port_of
from praatplaat.office import opening, people, publishing, sets
from praatplaat.office.desk import HOST
from praatplaat.problems import ProblemError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.core.conftest import Content

NAMES = ("run", "check", "speak", "pack", "pictures", "link", "backup", "restore")


@pytest.fixture
def here(content: Content, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Content:
    """The small library as the one the commands work on, for an English reader."""
    monkeypatch.setenv("PRAATPLAAT_ROOT", str(content.root))
    monkeypatch.setenv("PRAATPLAAT_AUDIO_CACHE", str(tmp_path / "clips"))
    monkeypatch.setenv("PRAATPLAAT_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return content


@pytest.fixture
def busy() -> Iterator[int]:
    """A port that something else listens on."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


@pytest.mark.parametrize("name", NAMES)
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])
    assert ended.value.code == 0
    assert f"praatplaat {name}" in capsys.readouterr().out


def test_the_whole_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    said = capsys.readouterr().out
    assert [name for name in NAMES if name not in said] == []


@pytest.mark.parametrize("words", [[], ["sing"], ["speak", "--voice", "parrot"], ["check", "--jsno"]])
def test_a_wrong_command_line_is_refused_with_two(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "usage: praatplaat" in capsys.readouterr().err


def test_no_command_imports_what_it_may_not_need() -> None:
    heavy = ("streamlit", "uvicorn", "av", "numpy", "PIL")
    script = f"import sys, praatplaat.commands; print([name for name in {heavy} if name in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


def test_an_unknown_language_is_told_with_those_there_are(
    here: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["speak", "--language", "nl,fr"]) == 2
    assert "‘fr’" in (said := capsys.readouterr().err)
    assert "nl, ti, ar" in said


def test_a_dutch_reader_is_told_in_dutch(
    here: Content, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    assert main(["speak", "--language", "fr"]) == 2
    assert "Kies uit" in capsys.readouterr().err


def test_a_dry_run_counts_and_makes_nothing(
    here: Content, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["speak", "--language", "ti", "--dry-run"]) == 0
    assert capsys.readouterr().out.split()[-4:] == ["ti", "10", "0", "10"]
    assert list((tmp_path / "clips").glob("*")) == []


def test_clips_are_made_once(here: Content, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["speak", "--language", "ti"]) == 0
    assert "10 made, 0 were there, 0 failed, 0 still to do" in capsys.readouterr().out
    assert main(["speak", "--language", "ti"]) == 0
    assert "0 made, 10 were there, 0 failed, 0 still to do" in capsys.readouterr().out
    assert len(list((tmp_path / "clips").rglob("*.mp3"))) == 10


def test_a_language_without_a_voice_is_named(here: Content, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["speak", "--language", "ar"]) == 0
    assert "espeak has no voice for: ar" in capsys.readouterr().out


def test_what_the_studio_published_is_counted_too(here: Content, capsys: pytest.CaptureFixture[str]) -> None:
    def cards() -> int:
        main(["check", "--json"])
        return int(json.loads(capsys.readouterr().out)["cards"])

    before, house = cards(), opening.office()
    session = people.enter_by_link(house, people.open_link(house, HOST))
    els = people.actor_of(house, session.token)
    assert els is not None
    card = {"id": "mouth-open", "picture": "no-such-picture", "nl": "Mag ik in de mond kijken?"}
    mine = {"id": "dentist", "title": {"nl": "Tandarts"}, "picture": "no-such-picture", "cards": [card]}
    sets.save(house, els, mine, 0)
    assert cards() == before
    publishing.publish(house, els, {})
    assert cards() == before + 1


def test_an_interrupted_command_ends_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, here: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(opening, "library", interrupted)
    assert main(["speak"]) == 130
    assert capsys.readouterr().err == ""


def test_a_busy_port_is_told_at_once_with_another_to_try(
    busy: int, here: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["run", "--port", str(busy)]) == 2
    shown = capsys.readouterr()
    assert f"Port {busy} on 127.0.0.1 is in use" in shown.err
    assert f"PORT={busy + 1} make run" in shown.err
    assert shown.out == ""


def test_the_port_may_come_from_the_environment(
    busy: int, here: Content, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PORT", str(busy))
    monkeypatch.setenv("HOST", "localhost")
    assert main(["run"]) == 2
    assert f"Port {busy} on localhost" in capsys.readouterr().err


@pytest.mark.parametrize("port", ["x", "-1", "65536", "80 81", "٨", "8501.0"])
def test_what_is_no_port_is_told(port: str, here: Content, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", f"--port={port}"]) == 2
    assert "is not a port" in capsys.readouterr().err


def test_ports_are_read_up_to_the_last() -> None:
    assert [port_of(written) for written in ("0", "8501", "65535")] == [0, 8501, 65535]


def test_an_address_that_is_not_here_is_told_with_those_that_are() -> None:
    with pytest.raises(ProblemError) as caught:
        open_port("192.0.2.1", 0)
    assert caught.value.problem.code == "host-wrong"
    assert "HOST=127.0.0.1" in caught.value.problem.mend()


def test_a_host_name_that_does_not_exist_is_told() -> None:
    with pytest.raises(ProblemError, match=r"nowhere\.invalid"):
        open_port("nowhere.invalid", 0)


def test_a_refused_port_leaves_nothing_open(busy: int) -> None:
    for _ in range(3):
        with pytest.raises(ProblemError):
            open_port("127.0.0.1", busy)


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("127.0.0.1", "http://127.0.0.1:8501/visit/"),
        ("0.0.0.0", "http://127.0.0.1:8501/visit/"),
        ("::", "http://[::1]:8501/visit/"),
        ("::1", "http://[::1]:8501/visit/"),
    ],
)
def test_both_addresses_are_printed_so_that_they_can_be_opened(
    host: str, shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    announce(host, 8501)
    said = capsys.readouterr().out.split()
    assert shown in said
    assert shown.removesuffix("visit/") in said
