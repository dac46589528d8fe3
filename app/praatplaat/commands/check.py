"""`praatplaat check`: what there is, what is missing, what is wrong."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from praatplaat import places
from praatplaat.attested import known_words, shares
from praatplaat.commands.figures import show_report
from praatplaat.commands.terminal import DONE, PROBLEMS, language
from praatplaat.comprehension import Understanding, shipped, understandings
from praatplaat.library import Library
from praatplaat.model import Language, State, Utterance
from praatplaat.near import nearest
from praatplaat.problems import Problem, Where, problem
from praatplaat.reporting import told_as_page
from praatplaat.tally import tally

if TYPE_CHECKING:
    from praatplaat.pictures.gallery import Gallery
    from praatplaat.speech.clips import Clips


@dataclass(frozen=True, slots=True)
class Standing:
    """How one language stands. `texts` and `clips` count wordings, a form each; the rest counts cards."""

    texts: int
    missing: tuple[str, ...]
    draft: int
    checked: int
    approved: int
    clips: int


@dataclass(frozen=True, slots=True)
class Pictures:
    """How the pictures stand: scenes drawn, and the names of those that cards ask for in vain."""

    scenes: int
    missing: tuple[str, ...]
    read: int = 0
    understood: int = 0
    critical: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """Everything `check` tells."""

    library: Library
    languages: dict[str, Standing]
    pictures: Pictures
    problems: tuple[Problem, ...]
    attested: dict[str, float]
    """Share of known words per language, where a word list is installed."""

    def as_json(self, *, strict: bool = False) -> str:
        """Return the report for other programs; `strict` counts advice among the problems."""
        told = self.problems if strict else self.blocking
        return json.dumps(
            {
                "sets": len(self.library.sets),
                "cards": sum(len(phrase_set.cards) for phrase_set in self.library.sets),
                "answers": len(self.library.answers),
                "languages": {code: asdict(standing) for code, standing in self.languages.items()},
                "pictures": asdict(self.pictures),
                "counts": asdict(tally(self.library)),
                "attested": self.attested,
                "problems": [_told(one) for one in told],
            },
            ensure_ascii=False,
            indent=2,
        )

    @property
    def blocking(self) -> tuple[Problem, ...]:
        """The problems that keep something from the board."""
        return tuple(one for one in self.problems if not one.warning)


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the arguments."""
    command = commands.add_parser(
        "check",
        help="count texts, clips and pictures, and list what is wrong",
        description="Count what there is and list what is missing or wrong. Exit code 1: there are problems.",
    )
    command.add_argument("--json", action="store_true", help="print for programs instead of people")
    command.add_argument("--strict", action="store_true", help="count advice as problems too")
    command.add_argument(
        "--report", type=Path, metavar="FILE", help="write how the content stands, as Markdown"
    )
    command.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the report."""
    # Sound and drawing are slow to import; the other commands do without.
    from praatplaat.office import opening  # noqa: PLC0415
    from praatplaat.pictures.gallery import Gallery  # noqa: PLC0415
    from praatplaat.speech.clips import Clips  # noqa: PLC0415

    library = opening.library()
    with Clips(places.audio_cache(), library.languages, places.recordings()) as clips:
        report = report_on(library, Gallery.load(places.root(), places.own_pictures()), clips)
    if arguments.report:
        arguments.report.write_text(told_as_page(library), "utf-8")
    if arguments.json:
        print(report.as_json(strict=arguments.strict))
    else:
        show_report(report, strict=arguments.strict)
    wrong = report.problems if arguments.strict else report.blocking
    return PROBLEMS if wrong else DONE


def report_on(library: Library, gallery: Gallery, clips: Clips) -> Report:
    """Return how the whole library stands, with its clips and pictures."""
    voiced = Counter(one.language for one in wordings(library) if clips.find(one))
    absent = tuple(missing_pictures(library, gallery.scenes))
    standings = {code: standing(library, one, voiced[code]) for code, one in library.languages.items()}
    attested, unknown = _attested(library)
    readings, misread = shipped(places.pictograms(), gallery.scenes)
    names = tuple(sorted({str(one.detail["name"]) for one in absent}))
    pictures = Pictures(len(gallery.scenes), names, **_understood(understandings(readings)))
    problems = (*library.problems, *gallery.problems, *absent, *_narrow(library, gallery), *unknown, *misread)
    return Report(library, standings, pictures, problems, attested)


def _narrow(library: Library, gallery: Gallery) -> Iterator[Problem]:
    """Yield what is pointed at in a scene that is no plate: its places to tap would lie beside the things."""
    pointed = [(one.picture, one.id) for one in library.plates]
    pointed += [(one.picture, name) for name, one in library.figures.items()]
    for picture, name in pointed:
        scene = gallery.scenes.get(picture)
        if scene and (scene.view != "wide" or scene.mirror):
            yield problem("plate-view", Where(f"pictograms/scenes/{picture}.yaml", None, "view"), name=name)


def _understood(found: Mapping[str, Understanding]) -> dict[str, int]:
    """Count the pictures read without a caption, those understood by most, and those read as harmful."""
    return {
        "read": len(found),
        "understood": sum(one.share > 0.5 for one in found.values()),
        "critical": sum(one.critical > 0 for one in found.values()),
    }


def _attested(library: Library) -> tuple[dict[str, float], list[Problem]]:
    """Return the share of known words per language with a word list, and the texts with too few of them."""
    attested, unknown = {}, []
    for code in library.languages:
        known = known_words(places.words(), code)
        found = list(shares(library.cards(), code, known)) if known else []
        if words := sum(one.words for one in found):
            attested[code] = round(sum(one.known for one in found) / words, 3)
        for one in (share for share in found if share.low):
            where = replace(library.places[one.card.id], field=code)
            detail = {"text": one.text, "known": one.known, "words": one.words, "language": code}
            unknown.append(problem("words-unknown", where, **detail))
    return attested, unknown


def wordings(library: Library) -> Iterator[Utterance]:
    """Yield what is said by cards and answers, leaving out the names and words of the languages."""
    return (one for one in library.utterances() if ":" not in one.phrase)


def standing(library: Library, language: Language, clips: int) -> Standing:
    """Return how one language stands; `clips` is the number of its wordings that have sound."""
    code = language.code
    states = Counter(library.state(card, code) for card in library.cards() if code in card.texts)
    return Standing(
        texts=sum(one.language == code for one in wordings(library)),
        missing=tuple(card.id for card in library.cards() if code not in card.texts),
        draft=states[State.DRAFT],
        checked=states[State.CHECKED],
        approved=states[State.APPROVED],
        clips=clips,
    )


def missing_pictures(library: Library, scenes: Iterable[str]) -> Iterator[Problem]:
    """Yield each picture that a card or set asks for and nobody has drawn, at the first that asks."""
    drawn = frozenset(scenes)
    asked: dict[str, Where] = {}
    for phrase_set in library.sets:
        asked.setdefault(phrase_set.picture, library.places[f"set:{phrase_set.id}"])
    for plan in library.plans:
        asked.setdefault(plan.picture, Where("phrases/plans.yaml"))
    for figure in library.figures.values():
        asked.setdefault(figure.picture, Where("phrases/slots.yaml"))
    for card in library.cards():
        asked.setdefault(card.picture, library.places[card.id])
    for name, where in asked.items():
        if name not in drawn:
            near = nearest(name, drawn)
            code = "picture-missing-near" if near else "picture-missing"
            yield problem(code, Where(where.file, where.line, "picture"), name=name, near=near)


def _told(one: Problem) -> dict[str, object]:
    level = "warning" if one.warning else "error"
    where = {"file": one.where.file, "line": one.where.line, "field": one.where.field}
    return {
        "code": one.code,
        "level": level,
        **where,
        "message": f"{one.what(language())} {one.mend(language())}",
    }
