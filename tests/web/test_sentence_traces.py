"""What is left of a typed sentence: nothing, neither on disk nor in a log."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from tests.translating import GOOGLE, SLEEPS, Services, services_standing_in
from tests.web.desk import SAID, TYPED, Desk
from tests.web.test_run import Server


def test_a_fault_of_our_own_is_told_without_the_sentence(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.scribe.fails = RuntimeError(f"cannot do {SLEEPS}")
    with caplog.at_level(logging.DEBUG):
        answer = desk.ask()
    assert (answer.status_code, answer.json()["reason"]) == (500, "busy")
    assert "RuntimeError" in caplog.text
    assert "Slaapt" not in caplog.text + answer.text


def _files(folder: Path) -> dict[str, tuple[int, int]]:
    """Return every file but the log, when it was written and how large it is."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != "log")
    return {str(path): (path.stat().st_mtime_ns, path.stat().st_size) for path in found}


def _settled(server: Server, folder: Path) -> dict[str, tuple[int, int]]:
    """Return all files once the pack is whole and nothing more is being written."""
    end = time.monotonic() + 60
    while True:
        before, status = _files(folder), json.loads(server.get("/visit/status.json")[2])
        time.sleep(0.5)
        if status["version"] and not status["pending"] and _files(folder) == before:
            return before
        assert time.monotonic() < end, server.said


@pytest.fixture
def services(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    (tmp_path / "trust").mkdir()
    with services_standing_in(tmp_path / "trust", monkeypatch) as server:
        yield server


@pytest.fixture
def server(services: Services, tmp_path: Path, small_root: Path) -> Iterator[Server]:
    folder = tmp_path / "server"
    folder.mkdir()
    running = Server(folder, small_root, TMPDIR=str(folder))
    yield running
    running.end()


def test_as_people_start_it_nothing_of_a_sentence_stays_on_disk_or_in_the_log(
    services: Services, server: Server, tmp_path: Path
) -> None:
    before, base = _settled(server, tmp_path / "server"), server.base
    with httpx.Client(base_url=base, trust_env=False, timeout=60) as board:

        def ask(address: str, **headers: str) -> httpx.Response:
            passed_on = {"x-forwarded-for": address, "origin": base, **headers}
            return board.post("/visit/sentence", json=TYPED, headers=passed_on)

        said = ask("192.0.2.77").json()
        assert (said["text"], said["back"]) == (SAID, SLEEPS)
        sound = board.get(f"/visit/{said['clip']}", headers={"range": "bytes=0-1"})
        assert (sound.status_code, sound.content[0]) == (206, 0xFF)
        assert ask("192.0.2.77", origin="https://elsewhere.example").status_code == 403
        services.answers = ["sorry"]
        assert [ask("192.0.2.77").status_code for _ in range(10)] == [503] * 9 + [429]
        # A web server in front of ours says who asks: one household is not stopped by another.
        assert ask("192.0.2.78").status_code == 503
    assert services.hosts[:2] == [GOOGLE, GOOGLE]
    assert _files(tmp_path / "server") == before
    server.end()
    for part in ("Slaapt", SAID[:4], "192.0.2", "sentence", "Traceback"):
        assert part not in server.said
