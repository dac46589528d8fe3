"""`praatplaat backup`: all that an organisation made, in one file."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from praatplaat.commands.terminal import DONE, say
from praatplaat.problems import ProblemError, problem

MEGABYTE = 1_000_000


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the arguments."""
    command = commands.add_parser(
        "backup",
        help="write all that your organisation made to one file",
        description="Write all that your organisation made to one file: sets, reviews, people, recordings, "
        "pictures. It holds names, voices and e-mail addresses: keep it where only you can read it.",
    )
    command.add_argument("file", nargs="?", type=Path, metavar="FILE", help="file that is not there yet")
    command.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the backup. Raises ProblemError."""
    from praatplaat.office import backups  # noqa: PLC0415 (a database that other commands do without)
    from praatplaat.office.desk import HOST  # noqa: PLC0415
    from praatplaat.office.opening import office  # noqa: PLC0415

    target: Path = (arguments.file or Path(backups.name_of(datetime.now().astimezone()))).absolute()
    if target.exists():
        raise ProblemError(problem("backup-exists", path=target))
    size = backups.make(office(), HOST, target).stat().st_size / MEGABYTE
    say(f"Back-up gemaakt: {target} ({size:.1f} MB)", f"Backup made: {target} ({size:.1f} MB)")
    say(
        "Er staan namen, stemmen en e-mailadressen in: bewaar hem waar alleen u erbij kunt.",
        "It holds names, voices and e-mail addresses: keep it where only you can read it.",
    )
    return DONE
