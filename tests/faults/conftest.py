"""What tests of faults share: scripts that fork run in a process of their own, away from pytest's threads."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.databases import fresh

from praatplaat import places

Script = Callable[[str, int], dict[str, Any]]
"""Runs a script of this folder so many times, and returns what it tells."""


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """The address of an empty database; nothing for a file of our own."""
    return fresh(request.getfixturevalue("postgres")) if request.param == "postgresql" else ""


@pytest.fixture
def script(tmp_path: Path, url: str) -> Script:
    def run(name: str, times: int) -> dict[str, Any]:
        command = [sys.executable, "-m", f"tests.faults.{name}", str(times), str(tmp_path / "data"), url]
        done = subprocess.run(command, check=False, cwd=places.CHECKOUT, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        told: dict[str, Any] = json.loads(done.stdout)
        print(told)
        return told

    return run
