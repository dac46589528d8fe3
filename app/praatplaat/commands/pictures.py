"""`praatplaat pictures`: contact sheets of the scenes."""

from __future__ import annotations

import argparse
from pathlib import Path

from praatplaat import places
from praatplaat.commands.terminal import DONE, PROBLEMS, say, show_by_file
from praatplaat.model import ADDRESSED, Form
from praatplaat.problems import ProblemError, problem


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the arguments."""
    command = commands.add_parser(
        "pictures",
        help="draw the scenes on a contact sheet",
        description="Draw the scenes on one sheet, to look at them together.",
    )
    command.add_argument("--sheet", type=Path, metavar="FILE", required=True, help="PNG file to write")
    command.add_argument("--cast", metavar="NAMES", help="only these casts, such as syrian,eritrean")
    command.add_argument(
        "--only", metavar="NAMES", default="*", help="only these scenes; * stands for anything"
    )
    command.add_argument(
        "--form", choices=[form.value for form in ADDRESSED], default="woman", help="who the parent is"
    )
    command.add_argument("--size", type=_size, default=200, metavar="PIXELS", help="width of a picture (200)")
    command.add_argument("--grey", action="store_true", help="without colour, as a copier prints it")
    command.set_defaults(run=run)


def _size(written: str) -> int:
    size = int(written)
    if not 16 <= size <= 1500:
        raise argparse.ArgumentTypeError("16 … 1500")
    return size


def run(arguments: argparse.Namespace) -> int:
    """Draw the sheet."""
    # Drawing is slow to import; the other commands do without.
    from praatplaat.pictures.gallery import Gallery  # noqa: PLC0415
    from praatplaat.pictures.sheets import prints, sheet  # noqa: PLC0415

    gallery = Gallery.load(places.root())
    casts = arguments.cast.split(",") if arguments.cast else sorted(gallery.casts)
    for cast in casts:
        if cast not in gallery.casts:
            known = ", ".join(sorted(gallery.casts))
            raise ProblemError(problem("cast-unknown", name=cast, known=known))
    chosen = list(prints(gallery, arguments.only.split(","), casts, [Form(arguments.form)]))
    show_by_file(gallery.problems)
    if not chosen:
        raise ProblemError(problem("sheet-empty", only=arguments.only))
    arguments.sheet.write_bytes(sheet(gallery, chosen, arguments.size, grey=arguments.grey))
    say(f"{len(chosen)} plaatjes op {arguments.sheet}", f"{len(chosen)} pictures on {arguments.sheet}")
    return PROBLEMS if gallery.problems else DONE
