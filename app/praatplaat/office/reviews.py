"""What native speakers said of a wording, and what a coordinator decides: approve, correct, ask back."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, RowMapping, insert, select, update

from praatplaat.editing.values import Values
from praatplaat.office import authorship, cards, sets
from praatplaat.office.desk import Desk, Office, Role, fresh_id, keepable, writes
from praatplaat.office.shelves import document_in
from praatplaat.problems import ProblemError, problem
from praatplaat.store.tables import people, verdicts

COMMENT_LONGEST = 2000


class Said(StrEnum):
    """What a native speaker may say of a wording."""

    APPROVE = "approve"
    CORRECT = "correct"
    COMMENT = "comment"
    ODD = "odd"
    """The sound is odd."""


DONE = {Said.APPROVE: "goedgekeurd", Said.CORRECT: "verbeterd"}


class Outcome(StrEnum):
    """What became of it."""

    OPEN = "open"
    ACCEPTED = "accepted"
    ASKED = "asked"
    """The coordinator asked back; the native speaker sees the question with the phrase."""
    REPLACED = "replaced"
    """The same person said something else afterwards."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one native speaker said of one wording. `texts` is a text in a shape of the card schema, or {}."""

    id: str
    set_id: str
    card: str
    language: str
    wording: str
    verdict: Said
    texts: Any
    comment: str
    person: str
    name: str
    at: datetime
    outcome: Outcome
    answer: str
    decided_by: str
    decided: datetime | None


@dataclass(frozen=True, slots=True)
class About:
    """Which wording somebody speaks of: `wording` is its fingerprint as they saw it."""

    set_id: str
    card: str
    wording: str


@writes(Role.REVIEWER)
def say(desk: Desk, about: About, verdict: Said, texts: Any = None, comment: str = "") -> str:  # noqa: ANN401
    """Keep what a native speaker says of a wording they were invited for; return its id. Raises ProblemError.

    Nobody approves their own words, nor words that have changed since they were shown.
    """
    language, document = desk.actor.language, _document(desk, about)
    if cards.wording_of(desk.office, document, about.card, language) != about.wording:
        raise ProblemError(problem("wording-changed"))
    if verdict is Said.APPROVE:
        _refuse_own(desk, document, about.card, desk.actor.id)
    if verdict is Said.CORRECT:
        cards.require_sound(desk.office, cards.with_words(document, about.card, language, texts), about.card)
    _replace(desk, about, verdict)
    said, fresh = _fresh(desk, about, verdict), {"comment": keepable(comment, COMMENT_LONGEST)}
    kept = json.dumps(texts if verdict is Said.CORRECT else {}, ensure_ascii=False)
    desk.connection.execute(insert(verdicts).values(**said, **fresh, texts=kept))
    desk.note(f"said-{verdict}", about.card, language)
    return str(said["id"])


@writes(Role.COORDINATOR)
def accept(desk: Desk, wanted: Sequence[str]) -> None:
    """Take over what native speakers said (by id), or note that it was read: all of it, or nothing.

    What one person said of one set becomes one revision. A correction is somebody's own text, so it counts as
    checked: another native speaker approves it. Raises ProblemError.
    """
    found = [_open_one(desk.connection, one) for one in dict.fromkeys(wanted)]
    for (set_id, person), mine in _together(found).items():
        document, base = document_in(desk.connection, desk.office, set_id)
        for one in mine:
            document = _taken_over(desk, document, one)
        sets.append(desk, document, base, _comment(mine), person)
    for one in found:
        _decide(desk, one, Outcome.ACCEPTED)


@writes(Role.COORDINATOR)
def ask_back(desk: Desk, verdict: str, answer: str) -> None:
    """Ask a native speaker something about what they said. Raises ProblemError."""
    said = keepable(answer.strip(), COMMENT_LONGEST + 1)
    if not 0 < len(said) <= COMMENT_LONGEST:
        raise ProblemError(problem("field-wrong", field="vraag", most=COMMENT_LONGEST))
    _decide(desk, _open_one(desk.connection, verdict), Outcome.ASKED, said)


def incoming(office: Office, outcomes: Collection[Outcome] = (Outcome.OPEN,)) -> tuple[Verdict, ...]:
    """Return what native speakers said and nobody decided yet, or what had other outcomes; the last first."""
    wanted = select(verdicts, people.c.name).join(people, people.c.id == verdicts.c.person)
    wanted = wanted.where(verdicts.c.outcome.in_(outcomes)).order_by(verdicts.c.at.desc())
    with office.store.reading() as connection:
        return tuple(_verdict(row) for row in connection.execute(wanted).mappings())


def of_person(office: Office, person: str) -> tuple[Verdict, ...]:
    """Return what one native speaker said, the last first, without what they replaced."""
    kept = [one for one in Outcome if one is not Outcome.REPLACED]
    return tuple(one for one in incoming(office, kept) if one.person == person)


def _together(found: Iterable[Verdict]) -> dict[tuple[str, str], list[Verdict]]:
    """Return what changes a set, by set and by who said it."""
    groups: dict[tuple[str, str], list[Verdict]] = defaultdict(list)
    for one in found:
        if one.verdict in (Said.APPROVE, Said.CORRECT):
            groups[one.set_id, one.person].append(one)
    return groups


def _document(desk: Desk, about: About) -> Values:
    """Return the set, when the one at the desk was invited for it. Raises ProblemError."""
    if about.set_id not in desk.actor.sets:
        raise ProblemError(problem("not-invited"))
    return document_in(desk.connection, desk.office, about.set_id)[0]


def _refuse_own(desk: Desk, document: Values, card: str, person: str, language: str = "") -> None:
    code = language or desk.actor.language
    mark = authorship.mark_of(cards.fields_of(document, card)[code])
    if authorship.is_author(desk.connection, card, code, mark, person):
        raise ProblemError(problem("own-approval"))


def _replace(desk: Desk, about: About, verdict: Said) -> None:
    """Set aside what the same person said of it before; of its sound and of its words apart."""
    kind = verdicts.c.verdict == Said.ODD if verdict is Said.ODD else verdicts.c.verdict != Said.ODD
    mine = (verdicts.c.person == desk.actor.id) & (verdicts.c.card == about.card) & kind
    still = (verdicts.c.outcome == Outcome.OPEN) & (verdicts.c.language == desk.actor.language)
    desk.connection.execute(update(verdicts).where(mine, still).values(outcome=Outcome.REPLACED))


def _fresh(desk: Desk, about: About, verdict: Said) -> dict[str, object]:
    where = {"set_id": about.set_id, "card": about.card, "wording": about.wording}
    who = {"person": desk.actor.id, "language": desk.actor.language, "at": desk.now}
    return {"id": fresh_id(), "verdict": verdict.value, "outcome": Outcome.OPEN.value, **where, **who}


def _taken_over(desk: Desk, document: Values, found: Verdict) -> Values:
    """Return a set with what was said in it. Raises ProblemError when it reads otherwise by now."""
    if cards.wording_of(desk.office, document, found.card, found.language) != found.wording:
        raise ProblemError(problem("wording-changed"))
    if found.verdict is Said.APPROVE:
        _refuse_own(desk, document, found.card, found.person, found.language)
    day = desk.now.date().isoformat()
    if found.verdict is Said.APPROVE:
        return cards.approved(
            document, found.card, found.language, {"by": found.name, "on": day, "of": found.wording}
        )
    changed = cards.with_words(document, found.card, found.language, found.texts)
    of = cards.wording_of(desk.office, changed, found.card, found.language)
    note = f"verbeterd door {found.name}, overgenomen door {desk.actor.name}"
    review = {"state": "checked", "by": found.name, "on": day, "note": note, "of": of}
    return cards.with_review(changed, found.card, found.language, review)


def _comment(found: Sequence[Verdict]) -> str:
    """Return what a revision is about, for the history: which card, or how many."""
    first = found[0]
    kinds = {one.verdict for one in found}
    done = " en ".join(word for kind, word in DONE.items() if kind in kinds)
    what = first.card if len(found) == 1 else f"{len(found)} zinnen"
    return f"{what} ({first.language}) {done} door {first.name}"


def _decide(desk: Desk, found: Verdict, outcome: Outcome, answer: str = "") -> None:
    mine = update(verdicts).where(verdicts.c.id == found.id, verdicts.c.outcome == Outcome.OPEN)
    told = {"outcome": outcome.value, "answer": answer, "decided_by": desk.actor.name, "decided": desk.now}
    if not desk.connection.execute(mine.values(**told)).rowcount:
        raise ProblemError(problem("verdict-unknown"))
    desk.note(f"verdict-{outcome}", found.card, found.language)


def _open_one(connection: Connection, verdict: str) -> Verdict:
    wanted = select(verdicts, people.c.name).join(people, people.c.id == verdicts.c.person)
    row = connection.execute(wanted.where(verdicts.c.id == verdict)).mappings().first()
    if row is None or row["outcome"] != Outcome.OPEN:
        raise ProblemError(problem("verdict-unknown"))
    return _verdict(row)


def _verdict(row: RowMapping) -> Verdict:
    kinds = {"verdict": Said(row["verdict"]), "outcome": Outcome(row["outcome"])}
    return Verdict(**{**row, **kinds, "texts": json.loads(row["texts"])})
