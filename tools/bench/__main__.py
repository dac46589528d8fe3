"""`make bench`: measure everything once and print one table."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from httpx import HTTPError
from playwright.sync_api import Error
from tools.bench.faults import faults
from tools.bench.ground import copied, served
from tools.bench.packs import packs, shell
from tools.bench.searches import searches
from tools.bench.table import Figure, table
from tools.bench.visits import chromium, fresh, page_of, visits

from praatplaat.library import load
from praatplaat.problems import ProblemError

FAULTS = (Error, HTTPError, ProblemError, OSError, RuntimeError)
"""What a part of the bench may stumble over without taking the others with it."""


def main() -> int:
    """Measure and print; return 1 when something could not be measured, and 0 whatever the figures say."""
    arguments = _arguments()
    figures = []
    with tempfile.TemporaryDirectory(prefix="praatplaat-bench-") as folder:
        for figure in measured(Path(folder), clips=not arguments.all):
            print(" ".join(figure.cells), file=sys.stderr, flush=True)
            figures.append(figure)
    print(f"\n{table(figures)}")
    # Read what is over on a busy machine with that in mind.
    print(f"\n{os.cpu_count()} cores, load {os.getloadavg()[2]:.1f}")
    return int(any(figure.measured is None for figure in figures))


def measured(folder: Path, *, clips: bool) -> Iterator[Figure]:
    """Yield every figure as soon as it is known; with `clips`, those of this machine are used again."""
    root = copied(folder / "content", clips=clips)
    yield shell()
    yield from careful("packs", packs(root))
    yield from careful("visits", _served(root))
    yield from careful("fresh start", _fresh(folder / "fresh"))
    yield from careful("faults", faults(folder / "faults"))


def careful(part: str, figures: Iterator[Figure]) -> Iterator[Figure]:
    """Yield figures; where they stop short, a line that says why."""
    try:
        yield from figures
    except FAULTS as error:
        yield Figure(part, "", None, None, str(error).partition("\n")[0])


def _served(root: Path) -> Iterator[Figure]:
    with chromium() as browser, served(root, whole=True) as server:
        yield from careful("visits", visits(browser, server.url))
        with page_of(browser, server.url) as page:
            yield from searches(page, load(root))


def _fresh(root: Path) -> Iterator[Figure]:
    with chromium() as browser:
        yield fresh(browser, copied(root, clips=False))


def _arguments() -> argparse.Namespace:
    words = argparse.ArgumentParser(
        prog="make bench", description="Measure what was promised about speed and size."
    )
    words.add_argument(
        "--all", action="store_true", help="make every clip anew, instead of using audio_cache/"
    )
    return words.parse_args()


if __name__ == "__main__":
    sys.exit(main())
