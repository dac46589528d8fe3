"""Whatever somebody sends: it is refused in words, soon, in little memory, and none of it gets into a set."""

from __future__ import annotations

import json
import os
import resource
import time
from typing import Any

import pytest
from tests.exchange.hostile import MARK, Hostile, every

from praatplaat.editing.values import text_of
from praatplaat.exchange import preview, read, read_bundle
from praatplaat.library import Library
from praatplaat.problems import ProblemError

SECONDS = 2.0
"""Of the processor: a busy machine does not make a file worse."""

MEGABYTES = 150

FILES = every()


def taken(one: Hostile, library: Library) -> dict[str, Any]:
    """What becomes of a file: what refused it or its rows, and what is left of it."""
    try:
        if one.is_bundle:
            read_bundle(one.data, library)
            return {"refused": "", "left": MARK}
        result = preview(read(one.data, one.file, library), None, library)
    except ProblemError as error:
        return {"refused": error.problem.code, "said": error.problem.message("nl")}
    codes = [fault.problem.code for line in result.lines for fault in line.reasons]
    left = text_of(result.document) if result.document else ""
    return {"refused": " ".join(dict.fromkeys(codes)), "left": left, "said": ""}


def apart(one: Hostile, library: Library) -> dict[str, Any]:
    """What becomes of a file in a process of its own, with the processor time and the memory it took."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
        resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
        try:
            said = taken(one, library)
        except BaseException as error:
            said = {"refused": "", "crashed": repr(error)[:500]}
        said["seconds"] = time.process_time() - began
        said["megabytes"] = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        os.write(writing, json.dumps(said).encode()[:60_000])
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        answer = stream.read()
    os.waitpid(child, 0)
    told: dict[str, Any] = json.loads(answer or b'{"refused": "", "crashed": "no answer"}')
    return told


@pytest.mark.parametrize("name", list(FILES))
def test_a_hostile_file_is_refused_soon_and_in_little_memory(name: str, library: Library) -> None:
    said = apart(FILES[name], library)
    print(f"{name:45} {said.get('seconds', 0):6.2f} s {said.get('megabytes', 0):6.1f} MB  {said['refused']}")
    assert "crashed" not in said
    assert said["refused"]
    assert MARK not in said.get("left", "")
    assert "\u202e" not in said.get("said", "")
    assert said["seconds"] < SECONDS
    assert said["megabytes"] < MEGABYTES
