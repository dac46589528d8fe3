"""`praatplaat link`: a link that lets a coordinator into the studio, once."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

from praatplaat.commands.terminal import DONE, say, show
from praatplaat.problems import ProblemError

if TYPE_CHECKING:
    from praatplaat.office.desk import Office


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the arguments."""
    command = commands.add_parser(
        "link",
        help="print a link that signs a coordinator in",
        description="Print a link that signs a coordinator in: it works once, for half an hour.",
    )
    command.add_argument(
        "--address", help="where the studio is found, such as https://praatplaat.example.org"
    )
    command.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make a link and print it. Raises ProblemError where the office cannot be reached."""
    from praatplaat.office.opening import office  # noqa: PLC0415 (a database that other commands do without)

    tell(office(), arguments.address or _address())
    return DONE


def welcome(base: str) -> None:
    """Print a link at the start, where nobody can sign in with an account of the organisation yet."""
    from praatplaat.office import opening, people  # noqa: PLC0415 (as above, and Streamlit)
    from praatplaat.ui.accounts import providers  # noqa: PLC0415

    try:
        mine = opening.office()
        if not providers() or not people.has_coordinator(mine):
            tell(mine, base)
    except ProblemError as error:
        # Nothing that is public waits for the office: board and library work without.
        show(error.problem)


def tell(office: Office, base: str) -> None:
    """Print a new link below an address. Raises ProblemError."""
    from praatplaat.office import people  # noqa: PLC0415
    from praatplaat.office.desk import HOST  # noqa: PLC0415

    link = f"{base.rstrip('/')}/door/#{people.open_link(office, HOST)}"
    say(f"Aanmelden als coördinator: {link}", f"Sign in as coordinator: {link}")


def _address() -> str:
    """Return where `praatplaat run` serves the studio on this machine."""
    from praatplaat.commands import run as serving  # noqa: PLC0415 (it prints our links)

    host, port = os.environ.get("HOST") or serving.HOST, os.environ.get("PORT") or str(serving.PORT)
    return serving.base_of(host, serving.port_of(port))
