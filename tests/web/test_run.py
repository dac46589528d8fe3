"""`praatplaat run` as people start it: a real process, a real port, real Streamlit."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-c", "import sys; from praatplaat.commands import main; sys.exit(main())", "run"]


class Server:
    """One running `praatplaat run`, with all it prints."""

    def __init__(self, folder: Path, root: Path, **changes: str) -> None:
        places = {"ROOT": root, "DATA": folder / "data", "AUDIO_CACHE": folder / "audio"}
        asked = {f"PRAATPLAAT_{name}": str(path) for name, path in places.items()}
        asked |= {"PORT": "0", "LC_ALL": "C.UTF-8", "PYTHONUNBUFFERED": "1", **changes}
        self.log = folder / "log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                COMMAND, env={**os.environ, **asked}, stdout=log, stderr=subprocess.STDOUT
            )

    @property
    def said(self) -> str:
        return self.log.read_text("utf-8")

    def wait_for(self, pattern: str, seconds: float = 60) -> str:
        """Wait until it has printed something."""
        end = time.monotonic() + seconds
        while not (found := re.search(pattern, self.said)):
            assert self.process.poll() is None, self.said
            assert time.monotonic() < end, self.said
            time.sleep(0.05)
        return found.group(found.lastindex or 0)

    @property
    def base(self) -> str:
        return self.wait_for(r"(http://127\.0\.0\.1:\d+)/\n")

    def get(self, path: str, seconds: float = 60) -> tuple[int, dict[str, str], bytes]:
        """Ask until somebody answers."""
        end = time.monotonic() + seconds
        while True:
            try:
                with urllib.request.urlopen(f"{self.base}{path}", timeout=40) as answer:
                    return answer.status, dict(answer.headers), answer.read()
            except urllib.error.HTTPError as error:
                with error:
                    return error.code, dict(error.headers), error.read()
            except OSError:
                assert time.monotonic() < end, self.said
                time.sleep(0.1)

    def end(self, how: signal.Signals = signal.SIGTERM) -> float:
        """End it and return the seconds that took."""
        begun = time.monotonic()
        if self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(20)
        return time.monotonic() - begun


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, small_root: Path) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("server"), small_root)
    running.get("/health")
    yield running
    running.end()
    assert "Traceback" not in running.said


def test_both_addresses_are_printed_at_once(server: Server) -> None:
    assert re.match(
        r"Studio  http://127\.0\.0\.1:\d+/\nBoard   http://127\.0\.0\.1:\d+/visit/\n", server.said
    )


def test_studio_and_board_come_from_one_port(server: Server) -> None:
    status, headers, body = server.get("/")
    assert (status, b"<title>Streamlit</title>" in body) == (200, True)
    assert "sha256-" in headers["content-security-policy"]
    status, headers, body = server.get("/visit/")
    assert (status, b"<html" in body) == (200, True)
    assert "sha256-" not in headers["content-security-policy"]


def test_a_pack_is_there_from_the_start_and_its_clips_follow(server: Server) -> None:
    pack = json.loads(server.get("/visit/pack.json")[2])
    assert list(pack["languages"]) == ["ti"]
    server.wait_for(r"Sounds  (\d+)/\1\n")
    end = time.monotonic() + 30
    while json.loads(server.get("/visit/pack.json")[2])["pending"]:
        assert time.monotonic() < end
        time.sleep(0.1)
    base = json.loads(server.get(f"/visit/assets/{pack['base']['file']}")[2])
    assert base["cards"]["yes"]["text"] == "Ja"


def test_below_visit_an_unknown_page_is_really_not_there(server: Server) -> None:
    status, _, body = server.get("/visit/nope.html")
    assert (status, b"streamlit" in body.lower()) == (404, False)


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/_stcore/agent/openapi.json", "/_stcore/agent/mcp"])
def test_doors_of_streamlit_that_nobody_needs_are_shut(server: Server, path: str) -> None:
    status, headers, _ = server.get(path)
    assert status == 404
    assert headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "path", ["/visit/../main.py", "/visit/%2e%2e/main.py", "/visit/..%5cmain.py", "//etc/passwd"]
)
def test_no_path_leads_out_of_the_house(server: Server, path: str) -> None:
    host, _, port = server.base.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=20) as asked:
        asked.sendall(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        answer = b"".join(iter(lambda: asked.recv(65536), b""))
    assert answer.split()[1] in (b"400", b"404")
    assert b"import" not in answer


def test_it_does_not_say_what_it_is_made_of(server: Server) -> None:
    assert "server" not in {name.lower() for name in server.get("/visit/")[1]}


def test_nobody_is_written_down(server: Server) -> None:
    server.get("/visit/?who=Selam")
    time.sleep(0.2)
    assert "GET" not in server.said
    assert "Selam" not in server.said


def test_a_busy_port_is_named_with_another_to_choose(
    server: Server, tmp_path: Path, small_root: Path
) -> None:
    port = server.base.rpartition(":")[2]
    second = Server(tmp_path, small_root, PORT=port)
    assert second.process.wait(30) == 2
    assert f"Port {port} on 127.0.0.1 is in use already" in second.said
    assert f"PORT={int(port) + 1}" in second.said
    assert "Traceback" not in second.said


@pytest.mark.parametrize("port", ["eighty", "-1", "70000"])
def test_a_port_that_is_none_is_refused(tmp_path: Path, small_root: Path, port: str) -> None:
    server = Server(tmp_path, small_root, PORT=port)
    assert server.process.wait(30) == 2
    assert "is not a port" in server.said


def test_a_stop_in_the_middle_of_the_work_is_quick_and_clean(tmp_path: Path, small_root: Path) -> None:
    server = Server(tmp_path, small_root)
    server.get("/health")
    assert server.end() < 15
    assert server.process.returncode in (0, -signal.SIGTERM)
    assert "Traceback" not in server.said
    assert not list((tmp_path / "audio").glob(".*.part"))


def test_where_nothing_can_be_written_it_says_so_and_serves_all_the_same(
    tmp_path: Path, small_root: Path
) -> None:
    nowhere = {"PRAATPLAAT_AUDIO_CACHE": "/proc/clips", "PRAATPLAAT_DATA": "/proc/data"}
    server = Server(tmp_path, small_root, **nowhere)
    try:
        assert server.get("/visit/pack.json")[0] == 200
        assert "/proc/clips cannot be written" in server.said
        assert "/proc/data cannot be written" in server.said
        server.wait_for(r"Sounds  (\d+)/\1\n")
    finally:
        server.end()
    assert "Traceback" not in server.said


def test_ctrl_c_ends_it_without_a_fuss(tmp_path: Path, small_root: Path) -> None:
    server = Server(tmp_path, small_root)
    server.get("/health")
    server.end(signal.SIGINT)
    assert server.process.returncode in (0, 130)
    assert "Traceback" not in server.said
