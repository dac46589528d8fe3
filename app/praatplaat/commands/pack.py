"""`praatplaat pack`: write what a tablet carries."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from praatplaat import places
from praatplaat.commands.terminal import DONE, say, show, show_table
from praatplaat.problems import ProblemError, problem

MEGABYTE = 1_000_000


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
    """Build the pack with the clips that are there, and say how large it is."""
    from praatplaat.office import opening  # noqa: PLC0415
    from praatplaat.pack import assets, build, versions  # noqa: PLC0415 (what other commands do without)
    from praatplaat.pictures.gallery import Gallery  # noqa: PLC0415
    from praatplaat.speech.clips import Clips  # noqa: PLC0415

    out: Path = (arguments.out or places.data() / "packs").resolve()
    library = opening.library()
    gallery = Gallery.load(places.root(), places.own_pictures())
    with Clips(places.audio_cache(), library.languages, places.recordings()) as clips, _claimed(out):
        built = build(library, gallery, clips, out)
        assets.Assets(built.assets).squeeze(versions.names(built))
    for found in (*library.problems, *gallery.problems):
        if not found.warning:
            show(found)
    rows = [(code, size.files, f"{size.bytes / MEGABYTE:.1f}") for code, size in built.sizes.items()]
    show_table((built.version, "files", "MB"), rows)
    if built.pending:
        say(
            f"{built.pending} klanken moeten nog gemaakt worden: praatplaat speak",
            f"{built.pending} clips are still to be made: praatplaat speak",
        )
    return DONE


@contextmanager
def _claimed(out: Path) -> Iterator[None]:
    """Keep a server out of the folder meanwhile: each would remove as old what the other is about to name."""
    from praatplaat.pack.building import refusal  # noqa: PLC0415
    from praatplaat.web.folders import Claim  # noqa: PLC0415

    claim = Claim(out)
    try:
        if not claim.take():
            raise ProblemError(problem("packs-in-use", path=out))
        yield
    except OSError as error:
        raise ProblemError(refusal(out, error)) from error
    finally:
        claim.release()
