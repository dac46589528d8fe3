"""`praatplaat pack`: write what a tablet carries."""

from __future__ import annotations

import argparse
from pathlib import Path

from praatplaat import places
from praatplaat.commands.terminal import DONE


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the arguments."""
    command = commands.add_parser(
        "pack",
        help="write the pack that tablets carry",
        description="Write the pack that tablets carry. The same content gives the same bytes.",
    )
    command.add_argument("--out", type=Path, metavar="DIR", help="folder to write it in (data/packs)")
    command.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Build the pack."""
    print(arguments.out or places.data() / "packs")
    return DONE
