"""People at work are killed (`kill -9`) at any moment; everything they were told is done must be there.

`python -m tests.faults.killing KILLS FOLDER [URL]` prints what came of it as JSON. Each of four processes
works until it is killed; the next one takes its place.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
import traceback
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.faults import work
from tests.faults.work import Deed

from praatplaat.office.desk import Actor, Office

AT_ONCE = 4
LONGEST = 0.15
"""Seconds that somebody works, at most, after the first thing that is done."""
PATIENCE = 60.0


@dataclass
class Toll:
    """What came of it."""

    kills: int = 0
    seconds: float = 0.0
    acknowledged: dict[str, int] = field(default_factory=dict)
    unacknowledged: int = 0
    """What was done when its writer was killed before saying so; it may be there, but only whole."""
    lost: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


@dataclass
class Worker:
    """Somebody at work in a process of their own."""

    pid: int
    pipe: int

    @classmethod
    def started(cls, office: Office, actor: Actor, set_id: str) -> Worker:
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            _toil(office, actor, set_id, writing)
        os.close(writing)
        return cls(pid, reading)

    def killed(self) -> list[Deed]:
        """Kill, and return what was acknowledged."""
        os.kill(self.pid, signal.SIGKILL)
        _, status = os.waitpid(self.pid, 0)
        told = b""
        while part := os.read(self.pipe, 65536):
            told += part
        os.close(self.pipe)
        assert os.WIFSIGNALED(status), told.decode()
        return [Deed(*json.loads(one)) for one in told.splitlines()]


def _toil(office: Office, actor: Actor, set_id: str, pipe: int) -> None:
    """Work until the end, which is near; never returns."""
    try:
        for deed in work.deeds(office, actor, set_id):
            os.write(pipe, work.line(deed))
    except BaseException:
        os.write(pipe, traceback.format_exc().encode())
    os._exit(1)


def toll(kills: int, folder: Path, url: str = "", seed: int = 1) -> Toll:
    """Kill so many, and return what came of it."""
    began, chance = time.monotonic(), random.Random(seed)
    actor, warm = work.begun(folder, url), work.opened(folder, url)
    work.found(warm)
    told: list[Deed] = []
    for turn in range(0, kills, AT_ONCE):
        ids = [f"own-{place}" for place in range(min(AT_ONCE, kills - turn))]
        # One round in eight is killed before anything is done, while the database is opened.
        early = chance.random() < 0.125
        office = work.opened(folder, url) if early else warm
        warm.store.close()  # no two processes share a connection
        told += _round([Worker.started(office, actor, set_id) for set_id in ids], chance, early)
    return _counted(Toll(kills, time.monotonic() - began), told, folder, url)


def _round(workers: list[Worker], chance: random.Random, early: bool) -> list[Deed]:
    """Kill each worker at a moment of its own."""
    told = []
    for worker in workers:
        if not early:
            select.select([worker.pipe], [], [], PATIENCE)
        time.sleep(chance.uniform(0, LONGEST / len(workers)))
        told += worker.killed()
    return told


def _counted(found: Toll, told: list[Deed], folder: Path, url: str) -> Toll:
    office = work.opened(folder, url)
    there = work.found(office)
    found.acknowledged = dict(Counter(one.kind for one in told))
    found.lost = [f"{one.kind} {one.name}" for one in told if there.get((one.kind, one.name)) != one.said]
    found.unacknowledged = len(there) - len(told)
    found.faults = work.faults(office)
    if not 0 <= found.unacknowledged <= found.kills:
        found.faults.append(f"{found.unacknowledged} of {found.kills} did more than they said")
    office.store.close()
    return found


if __name__ == "__main__":
    print(json.dumps(asdict(toll(int(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:4]))))
