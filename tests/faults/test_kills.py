"""Killed at any moment: all that was acknowledged is there, and what is there is whole (500 in the bench)."""

from __future__ import annotations

from tests.faults.conftest import Script

KILLS = {"": 100}
"""On PostgreSQL, whose own server goes on, it is about the files and the connections that break off."""


def test_whatever_was_acknowledged_outlives_kill_nine(script: Script, url: str) -> None:
    kills = KILLS.get(url, 20)
    found = script("killing", kills)
    assert (found["lost"], found["faults"]) == ([], [])
    assert found["kills"] == kills
    assert found["acknowledged"]["set"] >= kills // 2, "they were killed before anything was done"
