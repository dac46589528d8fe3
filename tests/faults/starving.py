"""A database that gets no room, or no leave, to be written: it says so, and what was there stands.

`python -m tests.faults.starving STEPS FOLDER` prints what came of it as JSON: files may grow no further than
so many steps, one more each time, and then the folder may not be written at all.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path

from tests.faults import work

from praatplaat.editing.values import Values
from praatplaat.office import sets
from praatplaat.office.desk import Actor, Office
from praatplaat.problems import ProblemError

STEP = 16 * 1024
"""Bytes that files may be longer each time."""
NOBODY = 65534
FINE = "fine"


@dataclass
class Hunger:
    """What came of it: how often each thing was told, and what was wrong."""

    told: dict[str, int] = field(default_factory=dict)
    shut: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def hunger(steps: int, folder: Path) -> Hunger:
    """Save with ever more room, and then without leave."""
    found, actor, office = Hunger(), work.begun(folder, ""), work.opened(folder, "")
    sets.save(office, actor, work.document("own", "Is dit zin 0?"), 0)
    for step in range(steps):
        before = work.found(office)
        told = _apart(partial(_limited, step * STEP), office, actor, len(before))
        found.told[told] = found.told.get(told, 0) + 1
        _judge(found, office, before, told)
    before = work.found(office)
    for path in (folder, *folder.iterdir()):
        path.chmod(0o555 if path.is_dir() else 0o444)
    found.shut = [_apart(_humble, work.opened(folder, ""), actor, len(before))]
    folder.chmod(0o755)
    for path in folder.iterdir():
        path.chmod(0o644)
    _judge(found, office, before, found.shut[0])
    sets.save(office, actor, work.document("own", "Is dit de laatste zin?"), len(before))
    return found


def _judge(found: Hunger, office: Office, before: dict[tuple[str, str], str], told: str) -> None:
    """What was refused is nowhere, what was saved is one more; all else is as it was."""
    after, fine = work.found(office), told == FINE
    if {key: after.get(key) for key in before} != before or len(after) - len(before) != fine:
        found.faults.append(f"{told}: {len(before)} became {len(after)}")
    found.faults += work.faults(office)


def _apart(first: Callable[[], None], office: Office, actor: Actor, base: int) -> str:
    """Save in a process of its own, after something was done to it; return the code, or that it went well."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            first()
            sets.save(office, actor, _long(base), base)
            os.write(writing, FINE.encode())
        except ProblemError as error:
            os.write(writing, error.problem.code.encode())
        except BaseException as error:
            os.write(writing, repr(error).encode()[:500])
        os._exit(0)
    os.close(writing)
    os.waitpid(pid, 0)
    with os.fdopen(reading) as told:
        return told.read()


def _long(number: int) -> Values:
    """Return a set that takes several blocks."""
    longer = work.document("own", f"Is dit zin {number}?")
    first = longer["cards"][0]
    return {**longer, "cards": [first, *({**first, "id": f"own-{at}"} for at in range(60))]}


def _limited(size: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def _humble() -> None:
    """Be nobody: to root all files are open."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


if __name__ == "__main__":
    print(json.dumps(asdict(hunger(int(sys.argv[1]), Path(sys.argv[2])))))
