"""What `praatplaat check` prints for people: tables, figures and problems by file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from praatplaat.commands.terminal import language, said, say, show_by_file, show_table
from praatplaat.tally import tally

if TYPE_CHECKING:
    from praatplaat.commands.check import Pictures, Report


def show_report(report: Report, *, strict: bool) -> None:
    """Print how everything stands; `strict` lists advice among the problems."""
    library, cards = report.library, sum(len(one.cards) for one in report.library.sets)
    counts = len(library.sets), cards, len(library.answers)
    say(
        "{} reeksen, {} kaarten, {} antwoorden\n".format(*counts),
        "{} sets, {} cards, {} answers\n".format(*counts),
    )
    _show_languages(report)
    _show_tally(report)
    _show_pictures(report.pictures)
    told = report.problems if strict else report.blocking
    show_by_file(told)
    advice = len(report.problems) - len(report.blocking)
    print()
    if advice and not strict:
        say(
            f"{advice} adviezen: praatplaat check --strict",
            f"{advice} pieces of advice: praatplaat check --strict",
        )
    say(
        f"{len(told)} problemen" if told else "Alles in orde.",
        f"{len(told)} problems" if told else "All is well.",
    )


def _show_languages(report: Report) -> None:
    head = said(
        "taal,teksten,ontbreekt,concept,nagekeken,goedgekeurd,clips",
        "language,texts,missing,draft,checked,approved,clips",
    )
    rows = [
        (
            f"{code}  {report.library.languages[code].names.get(language(), code)}",
            one.texts,
            len(one.missing),
            one.draft,
            one.checked,
            one.approved,
            one.clips,
        )
        for code, one in report.languages.items()
    ]
    show_table(head.split(","), rows)


def _show_tally(report: Report) -> None:
    """Print the figures that say whether the content is whole: see docs/content.md for what they mean."""
    found = tally(report.library)
    care = ", ".join(f"{name} {count}" for name, count in found.care.items())
    ages = ", ".join(f"{name} {count}" for name, count in found.ages.items())
    withheld, most = said("niet in het pakket", "withheld"), said("hoogstens", "at most")
    rows: list[tuple[str, object]] = [
        (said("de ouder begint", "the parent begins"), found.parent),
        ("tips", found.tips),
        (said("antwoorden + waarden", "answers + values"), f"{found.answers} + {found.values}"),
        (said("slots: hele zinnen", "slots: whole sentences"), f"{found.slots}: {found.sentences}"),
        (said("bezoekplannen", "visit plans"), found.plans),
        (said("woordenlijst", "glossary"), found.terms),
        (said("leeftijd", "age"), ages),
        ("care", f"{care}; {withheld} {found.withheld}"),
        (said("woorden per zin", "words per sentence"), f"{found.words}, {most} {found.longest}"),
    ]
    for code, back in found.backs.items():
        share = f" = {100 * back['agree'] / back['texts']:.1f} %" if back["texts"] else ""
        name = said("terugvertaling klopt", "back-translation agrees")
        rows.append((f"{name}, {code}", f"{back['agree']} / {back['texts']}{share}"))
    known = said("bekende woorden", "known words")
    rows += [(f"{known}, {code}", f"{100 * one:.0f} %") for code, one in report.attested.items()]
    print()
    for name, value in rows:
        print(f"{name:32} {value}")


def _show_pictures(pictures: Pictures) -> None:
    absent = len(pictures.missing)
    say(
        f"\n{pictures.scenes} plaatjes getekend, {absent} ontbreken",
        f"\n{pictures.scenes} pictures drawn, {absent} missing",
    )
    if pictures.missing:
        print("  " + ", ".join(pictures.missing))
    if pictures.read:
        share = f"{pictures.understood} / {pictures.read} = {100 * pictures.understood / pictures.read:.1f} %"
        say(
            f"zonder bijschrift begrepen: {share}, gevaarlijk verkeerd: {pictures.critical}",
            f"understood without caption: {share}, critical: {pictures.critical}",
        )
