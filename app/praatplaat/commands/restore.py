"""`praatplaat restore`: put a backup back, whole."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from praatplaat.commands.terminal import DONE, PROBLEMS, said, say
from praatplaat.problems import ProblemError

YES = frozenset({"j", "ja", "y", "yes"})


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the arguments."""
    command = commands.add_parser(
        "restore",
        help="put a backup back",
        description="Make everything as it was in a backup. What stands there now is kept first, in "
        "data/backups/, and can be put back the same way. A server that runs goes on running.",
    )
    command.add_argument("file", type=Path, metavar="FILE", help="what `praatplaat backup` wrote")
    command.add_argument("--yes", action="store_true", help="do not ask first")
    command.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Put the backup back, after asking. Raises ProblemError; nothing is changed then."""
    from praatplaat.office import backups  # noqa: PLC0415 (a database that other commands do without)
    from praatplaat.office.desk import HOST  # noqa: PLC0415
    from praatplaat.office.opening import office  # noqa: PLC0415

    if not arguments.yes and not _agreed(arguments.file):
        say("Er is niets veranderd.", "Nothing was changed.")
        return PROBLEMS
    mine, source = office(), arguments.file.absolute()
    try:
        rows = backups.put_back(mine, HOST, source)
    except ProblemError as error:
        if error.problem.code != "store-broken" or not mine.store.is_file:
            raise
        mine = backups.begun_anew(mine, source)
        rows = backups.put_back(mine, HOST, source)
    counts = {name: rows.get(name, 0) for name in ("revisions", "publications", "people")}
    say(
        "Teruggezet: {revisions} versies van onderwerpen, {publications} pakketten, {people} mensen.".format(
            **counts
        ),
        "Put back: {revisions} versions of sets, {publications} packs, {people} people.".format(**counts),
    )
    kept = mine.data / backups.SAFETY
    say(f"Wat er stond is bewaard in {kept}", f"What was there is kept in {kept}")
    return DONE


def _agreed(file: Path) -> bool:
    """Ask whether to go on; somebody who cannot be asked has not agreed."""
    if not sys.stdin.isatty():
        say("Voeg --yes toe om niet te vragen.", "Add --yes to go on without asking.")
        return False
    print(
        said(
            f"Alles wordt zoals het was in {file.name}. Doorgaan? [j/N] ",
            f"Everything becomes as it was in {file.name}. Go on? [y/N] ",
        ),
        end="",
        flush=True,
    )
    return sys.stdin.readline().strip().lower() in YES
