"""`praatplaat pictures`: contact sheets of the scenes, and the whole library for use elsewhere."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from praatplaat import places
from praatplaat.commands.terminal import DONE, PROBLEMS, say, show_by_file
from praatplaat.model import ADDRESSED, Form
from praatplaat.problems import ProblemError, Where, problem

if TYPE_CHECKING:
    from praatplaat.pictures.gallery import Gallery


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the arguments."""
    command = commands.add_parser(
        "pictures",
        help="draw the scenes on a contact sheet, or all of them as files",
        description="Draw the scenes on one sheet, to look at them together, or as files for use elsewhere.",
    )
    wanted = command.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--sheet", type=Path, metavar="FILE", help="PNG file to write")
    wanted.add_argument(
        "--export", type=Path, metavar="DIR", help="folder for SVG and PNG of all scenes, with an index"
    )
    command.add_argument("--cast", metavar="NAMES", help="only these casts, such as syrian,eritrean")
    command.add_argument(
        "--only", metavar="NAMES", default="*", help="only these scenes; * stands for anything"
    )
    command.add_argument(
        "--form", choices=[form.value for form in ADDRESSED], default="woman", help="who the parent is"
    )
    command.add_argument(
        "--size", type=_size, metavar="PIXELS", help="width of a picture (200 on a sheet, 512 as a file)"
    )
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

    # An organisation's own photos stay out: they are not ours to give away under the licence of the kit.
    gallery = Gallery.load(places.root())
    casts = arguments.cast.split(",") if arguments.cast else sorted(gallery.casts)
    for cast in casts:
        if cast not in gallery.casts:
            known = ", ".join(sorted(gallery.casts))
            raise ProblemError(problem("cast-unknown", name=cast, known=known))
    if arguments.export:
        names = sorted({one.scene for one in prints(gallery, arguments.only.split(","), casts, [Form.WOMAN])})
        return _export(gallery, names, casts, arguments)
    chosen = list(prints(gallery, arguments.only.split(","), casts, [Form(arguments.form)]))
    show_by_file(gallery.problems)
    if not chosen:
        raise ProblemError(problem("sheet-empty", only=arguments.only))
    arguments.sheet.write_bytes(sheet(gallery, chosen, arguments.size or 200, grey=arguments.grey))
    say(f"{len(chosen)} plaatjes op {arguments.sheet}", f"{len(chosen)} pictures on {arguments.sheet}")
    return PROBLEMS if gallery.problems else DONE


def _export(gallery: Gallery, names: list[str], casts: list[str], arguments: argparse.Namespace) -> int:
    """Write the scenes named as files, for both forms and in colour."""
    from praatplaat.pictures.exporting import export  # noqa: PLC0415

    show_by_file(gallery.problems)
    out: Path = arguments.export
    try:
        count = export(gallery, names, casts, out, arguments.size or 512)
    except OSError as error:
        raise ProblemError(
            problem("pictures-unwritable", Where(str(out)), reason=error.strerror or str(error))
        ) from error
    say(f"{count} bestanden in {out}", f"{count} files in {out}")
    return PROBLEMS if gallery.problems else DONE
