"""Many save one set at the same time, each merging what the others saved: nobody's work is lost.

`python -m tests.faults.racing SAVES FOLDER [URL]` prints what came of it as JSON; each of eight processes
saves so many times.
"""

from __future__ import annotations

import itertools
import json
import os
import sys
import time
import traceback
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.faults import work

from praatplaat.editing.merging import merge
from praatplaat.editing.values import Values
from praatplaat.office import sets, shelves
from praatplaat.office.desk import Actor, Office
from praatplaat.office.sets import ConflictError

PEOPLE = 8
SET = "shared"


@dataclass
class Race:
    """What came of it."""

    saves: int = 0
    seconds: float = 0.0
    conflicts: int = 0
    revisions: int = 0
    faults: list[str] = field(default_factory=list)


def race(saves: int, folder: Path, url: str = "") -> Race:
    """Let everybody save so many times, and return what came of it."""
    actor, office = work.begun(folder, url), work.opened(folder, url)
    sets.save(office, actor, _everybodys(), 0)
    office.store.close()  # no two processes share a connection
    began = time.monotonic()
    told = [_started(office, actor, one, saves) for one in range(PEOPLE)]
    said = [_ended(pid, pipe) for pid, pipe in told]
    found = Race(saves * PEOPLE, time.monotonic() - began)
    found.conflicts = sum(int(one) for one in said if one.isdecimal())
    found.faults = [one for one in said if not one.isdecimal()] + work.faults(office)
    _judge(found, office, saves)
    office.store.close()
    return found


def _judge(found: Race, office: Office, saves: int) -> None:
    """Look through all revisions: each is one step of one person, and nobody ever goes back."""
    written = [_counts(one.values) for one in sets.history(office, SET)][::-1]
    found.revisions = len(written) - 1
    for before, after in itertools.pairwise(written):
        steps = [late - early for early, late in zip(before, after, strict=True)]
        if sorted(steps) != [0] * (PEOPLE - 1) + [1]:
            found.faults.append(f"{before} became {after}")
    if written[-1] != [saves] * PEOPLE:
        found.faults.append(f"in the end {written[-1]}")


def _everybodys() -> Values:
    """Return a set with a card for each."""
    cards = [_saying(one, 0) for one in range(PEOPLE)]
    return {"id": SET, "title": {"nl": "Samen"}, "picture": "yes", "cards": cards}


def _saying(who: int, number: int) -> Values:
    said = {"nl": f"Is dit zin {number}?", "answers": ["yes", "no"]}
    return {"id": f"card-{who}", "says": "volunteer", "picture": "yes", **said}


def _counts(document: Values) -> list[int]:
    return [int(one["nl"].split()[-1].rstrip("?")) for one in document["cards"]]


def _started(office: Office, actor: Actor, who: int, saves: int) -> tuple[int, int]:
    """Let one person begin in a process of their own; return it, and the pipe it tells through."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        try:
            os.write(writing, str(_save(office, actor, who, saves)).encode())
        except BaseException:
            os.write(writing, traceback.format_exc().encode())
        os._exit(0)
    os.close(writing)
    return pid, reading


def _ended(pid: int, pipe: int) -> str:
    told = b""
    while part := os.read(pipe, 65536):
        told += part
    os.close(pipe)
    os.waitpid(pid, 0)
    return told.decode()


def _save(office: Office, actor: Actor, who: int, saves: int) -> int:
    """Save so many times, and return how often somebody else was first."""
    conflicts = 0
    for number in range(1, saves + 1):
        before, base = shelves.document_of(office, SET)
        mine: Values = {**before, "cards": [*before["cards"]]}
        mine["cards"][who] = _saying(who, number)
        while True:
            try:
                sets.save(office, actor, mine, base)
                break
            except ConflictError as error:
                conflicts += 1
                theirs = error.theirs.values
                mine, before, base = merge(before, mine, theirs).document, theirs, error.theirs.number
    return conflicts


if __name__ == "__main__":
    print(json.dumps(asdict(race(int(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:4]))))
