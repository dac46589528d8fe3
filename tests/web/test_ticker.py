"""How far the clips are, on a terminal and in a log."""

from __future__ import annotations

import io

import pytest

from praatplaat.commands.run import Ticker, announce
from praatplaat.problems import problem
from praatplaat.web.workshop import Status


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def status(done: int, total: int) -> Status:
    return Status("v", done, total, total - done)


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")


def test_on_a_terminal_one_line_changes_and_ends_with_the_last_clip() -> None:
    stream = Terminal()
    ticker = Ticker(stream)
    for done in (1, 2, 3):
        ticker.tell(status(done, 3))
    assert stream.getvalue() == "\rSounds  1/3  \rSounds  2/3  \rSounds  3/3  \n"


def test_in_a_log_a_line_comes_now_and_then_and_at_the_end() -> None:
    stream = io.StringIO()
    ticker = Ticker(stream)
    for done in range(1, 251):
        ticker.tell(status(done, 250))
    assert stream.getvalue() == "Sounds  100/250\nSounds  200/250\nSounds  250/250\n"


def test_a_problem_gets_a_line_of_its_own() -> None:
    stream = Terminal()
    ticker = Ticker(stream)
    ticker.tell(status(1, 3))
    ticker.tell(problem("clips-left-out", count=2))
    lines = stream.getvalue().split("\n")
    assert lines[0] == "\rSounds  1/3  "
    assert lines[1].startswith("2 clips could not be made")


def test_the_same_news_is_told_once() -> None:
    stream = io.StringIO()
    ticker = Ticker(stream)
    ticker.tell(status(3, 3))
    ticker.tell(status(3, 3))
    assert stream.getvalue() == "Sounds  3/3\n"


@pytest.mark.parametrize(
    ("host", "shown"), [("0.0.0.0", "127.0.0.1"), ("::", "[::1]"), ("::1", "[::1]"), ("10.0.0.5", "10.0.0.5")]
)
def test_the_address_printed_is_one_that_opens(
    host: str, shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    announce(host, 8501)
    assert f"Board   http://{shown}:8501/visit/" in capsys.readouterr().out
