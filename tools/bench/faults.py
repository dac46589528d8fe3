"""What is lost when writers are killed, race each other, or the disk fails: nothing, it was promised."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.databases import fresh, postgresql
from tools.bench.table import Figure

from praatplaat import places

KILLS, SAVES, STEPS = 500, 200, 40
"""Kills, saves of each of eight people, and steps of room on the disk."""
HOSTILE = (
    *("tests/core/test_hostile_content.py", "tests/exchange/test_hostile_files.py"),
    *(
        "tests/speech/test_hostile_sounds.py",
        "tests/pictures/test_bounds.py",
        "tests/pictures/test_photos.py",
    ),
    "tests/office/test_backups.py",
)
"""Tests that hand over files which are damaged, endless, or not what they say."""


def faults(folder: Path) -> Iterator[Figure]:
    """Kill, race and starve on both databases; then the disk at every point, and hostile files."""
    with postgresql() as server:
        for name in ("SQLite", "PostgreSQL"):
            yield _kills(name, folder / f"kills-{name}", fresh(server) if name != "SQLite" else "")
            yield _race(name, folder / f"race-{name}", fresh(server) if name != "SQLite" else "")
    yield _starving(folder / "starving")
    yield _tested("a disk that fails at every point: wrong", "tests/faults/test_files.py")
    yield _tested("files that mean harm: taken in, or not told of", *HOSTILE)


def _kills(name: str, folder: Path, url: str) -> Figure:
    found = _script("killing", KILLS, folder, url)
    done = sum(found["acknowledged"].values())
    note = f"{done} things done and told, in {found['seconds']:.0f} s"
    wrong = len(found["lost"]) + len(found["faults"])
    return Figure(f"{KILLS} × kill -9 at work, {name}: lost", "", 0, wrong, note)


def _race(name: str, folder: Path, url: str) -> Figure:
    found = _script("racing", SAVES, folder, url)
    note = f"{found['conflicts']} conflicts merged, in {found['seconds']:.0f} s"
    wrong = abs(found["saves"] - found["revisions"]) + len(found["faults"])
    return Figure(f"8 × {SAVES} saves of one set, {name}: lost", "", 0, wrong, note)


def _starving(folder: Path) -> Figure:
    found = _script("starving", STEPS, folder, "")
    refused = sum(found["told"].values()) - found["told"].get("fine", 0) + len(found["shut"])
    return Figure(
        "a database without room or leave: lost", "", 0, len(found["faults"]), f"{refused} refusals"
    )


def _script(name: str, times: int, folder: Path, url: str) -> dict[str, Any]:
    """Run one of the scripts of the tests in a process of its own. Raises RuntimeError."""
    command = [sys.executable, "-m", f"tests.faults.{name}", str(times), str(folder), url]
    done = subprocess.run(command, check=False, cwd=places.CHECKOUT, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr.strip().rpartition("\n")[2])
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def _tested(what: str, *files: str) -> Figure:
    """Run tests, and count those that fail."""
    command = [sys.executable, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider", *files]
    began = time.monotonic()
    done = subprocess.run(command, check=False, cwd=places.CHECKOUT, capture_output=True, text=True)
    passed, failed = (_count(done.stdout, word) for word in ("passed", "failed|errors?"))
    points = sum(int(one) for one in re.findall(r": (\d+) faults", done.stdout))
    note = f"{points} faults" if points else f"{passed} tries"
    if not passed:
        return Figure(what, "", 0, None, done.stdout.strip().rpartition("\n")[2])
    return Figure(what, "", 0, failed, f"{note}, in {time.monotonic() - began:.0f} s")


def _count(text: str, word: str) -> int:
    return sum(
        int(number) for number, _ in re.findall(rf"(\d+) ({word})\b", text.rpartition("\n=")[2][-300:])
    )
