"""The `praatplaat` command: one small module for each thing it does."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from praatplaat.commands import backup, check, link, pack, pictures, restore, run, speak
from praatplaat.commands.terminal import FAILED, show
from praatplaat.problems import ProblemError

COMMANDS = (run, check, speak, pack, pictures, link, backup, restore)
"""Each has `add(commands)`, to describe its arguments, and `run(arguments)`, which returns the exit code."""


def parser() -> argparse.ArgumentParser:
    """Return the whole command line."""
    whole = argparse.ArgumentParser(
        prog="praatplaat", description="Pictures that talk, for two people without a shared language."
    )
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add(commands)
    return whole


def main(words: Sequence[str] | None = None) -> int:
    """Do what the command line asks; return 0, 1 (the content has problems) or 2 (it could not be done)."""
    arguments = parser().parse_args(words)
    try:
        code: int = arguments.run(arguments)
    except ProblemError as error:
        show(error.problem, stream=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Somebody piped us into `head`: nothing is wrong, and nothing more can be said.
        sys.stderr.close()
        return 0
    return code
