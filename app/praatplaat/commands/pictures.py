"""`praatplaat pictures`: contact sheets of the scenes."""

from __future__ import annotations

import argparse
from pathlib import Path

from praatplaat.commands.terminal import DONE


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the arguments."""
    command = commands.add_parser(
        "pictures",
        help="draw the scenes on a contact sheet",
        description="Draw the scenes on one sheet, to look at them together.",
    )
    command.add_argument("--sheet", type=Path, metavar="FILE", required=True, help="PNG file to write")
    command.add_argument("--cast", metavar="NAMES", help="only these casts, such as syrian,eritrean")
    command.add_argument("--only", metavar="NAMES", help="only these scenes; * stands for anything")
    command.add_argument("--size", type=int, default=200, metavar="PIXELS", help="width of a picture (200)")
    command.add_argument("--grey", action="store_true", help="without colour, as a copier prints it")
    command.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Draw the sheet."""
    print(arguments.sheet)
    return DONE
