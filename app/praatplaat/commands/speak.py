"""`praatplaat speak`: make the clips that are missing."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from praatplaat import places
from praatplaat.commands.terminal import DONE, PROBLEMS, say, show, show_table
from praatplaat.library import Library
from praatplaat.model import Utterance
from praatplaat.problems import ProblemError, problem

if TYPE_CHECKING:
    from praatplaat.speech.clips import Clips
    from praatplaat.speech.production import Progress, Summary

VOICES = ("espeak", "gtts")
STEP = 25
"""Clips between two lines of progress where the output is not a terminal."""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the arguments."""
    command = commands.add_parser(
        "speak",
        help="make the clips that are missing",
        description="Make the clips that are missing. Break it off when you like: the next run goes on.",
    )
    command.add_argument("--language", metavar="CODES", help="only these languages, such as nl,ti")
    command.add_argument(
        "--voice",
        choices=VOICES,
        default="espeak",
        help="espeak: offline, every language (default). gtts: online, better, about one clip a second",
    )
    command.add_argument("--dry-run", action="store_true", help="only count what is missing")
    command.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make or count what is missing."""
    from praatplaat.office import opening  # noqa: PLC0415
    from praatplaat.speech.clips import Clips  # noqa: PLC0415

    library = opening.library()
    wanted = [one for one in library.utterances() if one.language in _chosen(arguments.language, library)]
    with Clips(places.audio_cache(), library.languages, places.recordings()) as clips:
        if arguments.dry_run:
            return _count(clips, wanted, arguments.voice)
        return _make(clips, wanted, arguments.voice)


def _chosen(codes: str | None, library: Library) -> list[str]:
    """Return the languages asked for. Raises ProblemError for one that does not exist."""
    known = list(library.languages)
    chosen = [code.strip() for code in codes.split(",") if code.strip()] if codes else known
    for code in chosen:
        if code not in known:
            raise ProblemError(problem("language-unknown", name=code, known=", ".join(known)))
    return chosen


def _count(clips: Clips, wanted: list[Utterance], voice: str) -> int:
    engine = clips.engine(voice)
    speakable = [one for one in wanted if clips.can_speak(one, engine)]
    there = Counter(one.language for one in speakable if clips.has(one, engine.kind))
    total = Counter(one.language for one in speakable)
    rows = [(code, total[code], there[code], total[code] - there[code]) for code in total]
    show_table((voice, "texts", "clips", "missing"), rows)
    return DONE


def _make(clips: Clips, wanted: list[Utterance], voice: str) -> int:
    from praatplaat.speech.production import produce  # noqa: PLC0415

    with _stopping() as stop:
        summary = produce(clips, wanted, _show_progress, engine=voice, stop=stop)
    _show_summary(summary, voice)
    return PROBLEMS if summary.failed or summary.stopped or summary.left else DONE


@contextmanager
def _stopping() -> Iterator[threading.Event]:
    """Let Ctrl-C end the batch after the clips at hand, so that none is left half made."""
    stop = threading.Event()
    before = signal.signal(signal.SIGINT, lambda *_: stop.set())
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)


def _show_progress(progress: Progress) -> None:
    line = f"{progress.done}/{progress.total}  {progress.language}  ({progress.failed} ✗)"
    if sys.stdout.isatty():
        print(f"\r{line}  ", end="\n" if progress.done == progress.total else "", flush=True)
    elif progress.done % STEP == 0 or progress.done == progress.total:
        print(line, flush=True)


def _show_summary(summary: Summary, voice: str) -> None:
    for failure in summary.failed:
        print(
            f"{failure.utterance.phrase} ({failure.utterance.language}, {failure.utterance.form})", end=": "
        )
        show(failure.problem)
    if summary.stopped:
        show(summary.stopped)
    if summary.voiceless:
        codes = ", ".join(summary.voiceless)
        say(f"{voice} heeft geen stem voor: {codes}", f"{voice} has no voice for: {codes}")
    failed = len(summary.failed)
    say(
        f"{summary.made} gemaakt, {summary.present} waren er al, {failed} mislukt, {summary.left} te gaan",
        f"{summary.made} made, {summary.present} were there, {failed} failed, {summary.left} still to do",
    )
