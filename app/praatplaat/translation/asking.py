"""Many sentences for the translation services: one at a time, without haste, and each failure explained."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from praatplaat.editing.wording import tidy
from praatplaat.model import Form, Language
from praatplaat.online import Clock
from praatplaat.problems import Problem, problem
from praatplaat.translation.engines import AlteredError, Reason, TranslationError
from praatplaat.translation.translator import Draft, Translator

PAUSE = 1.0
"""Seconds between two sentences: the services are free, and shut out who hurries."""
BUSY = 2
"""Sentences in a row for which every service is too busy: then there is no use in going on."""
LONGEST = 600
"""Letters in a text, as the schema has it."""

GUARD = "{0}"
"""What stands for the open place while a machine translates: it has no word in it to translate.

It is a number too, and an answer that lost a number is refused, so that the next service is asked.
"""
_GUARD = re.compile(r"[{｛]\s*\d\s*[}｝]")
_BRACES = frozenset("{}｛｝")

PROBLEMS = {
    "translation-nothing": "draft-nothing",
    "translation-same": "draft-same",
    "translation-other-language": "draft-other-language",
    "translation-altered": "draft-altered",
    "translation-too-long": "draft-too-long",
    "translation-none": "draft-none",
}
"""What to tell who prepares cards: on a visit one looks for another card, here there is time."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a translation stands in a set: without a card in its title, with a value in a whole sentence."""

    language: str
    card: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One text to translate. `over` is the fingerprint of what stands in its place; empty for nothing."""

    place: Place
    forms: tuple[Form, ...]
    text: str
    slot: str = ""
    over: str = ""


@dataclass(frozen=True, slots=True)
class Drafted:
    """What came of one text: a draft, or why there is none; with a draft, why it was not translated back.

    The last one is `stopped` when it was no use to ask for the others.
    """

    wanted: Wanted
    draft: Draft | None = None
    problem: Problem | None = None
    reason: Reason | None = None
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast sentences go out; `pause` in seconds, from the answer to one until the next is sent."""

    pause: float = PAUSE
    clock: Clock = time.monotonic
    sleep: Callable[[float], None] = time.sleep

    def wait(self, since: float) -> None:
        """Return when a pause has gone by since a moment of the clock."""
        if (early := since + self.pause - self.clock()) > 0:
            self.sleep(early)


def draft_all(  # noqa: PLR0913 (the last three have defaults, and only by name)
    translator: Translator,
    wanted: Sequence[Wanted],
    languages: Mapping[str, Language],
    volunteer: str,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,  # noqa: ARG005
    stop: Callable[[], bool] = lambda: False,
    pace: Pace | None = None,
) -> Iterator[Drafted]:
    """Yield what came of each text, as soon as it is there; no text is asked for before it is wanted.

    `progress` hears how many are done, of how many; `stop` is asked before each text whether to end. It ends
    by itself without internet, and when all services are too busy: the last one then says how many are left.
    """
    pace = pace or Pace()
    last, busy = float("-inf"), 0
    for number, one in enumerate(wanted):
        pace.wait(last)
        if stop():
            return
        drafted = _drafted(translator, one, languages[volunteer], languages[one.place.language])
        busy = busy + 1 if drafted.reason is Reason.BUSY else 0
        if drafted.reason is Reason.OFFLINE or busy == BUSY:
            yield _stopped(drafted, len(wanted) - number + max(busy - 1, 0))
            return
        # Where no service knows a language nobody was asked, so nobody needs a pause.
        last = last if drafted.reason is Reason.REFUSED else pace.clock()
        progress(number + 1, len(wanted))
        yield drafted


def _drafted(translator: Translator, one: Wanted, source: Language, target: Language) -> Drafted:
    try:
        draft = _fit(translator.translate(_guarded(one), source, target), one)
    except TranslationError as error:
        return Drafted(one, None, _told(error.problem, one), error.reason)
    lacking = None if draft.back else problem("draft-one-way", engine=draft.engine)
    return Drafted(one, draft, lacking)


def _stopped(drafted: Drafted, left: int) -> Drafted:
    """Return the last one, with why and how many have no answer yet, itself among them."""
    offline = drafted.reason is Reason.OFFLINE
    code = "drafts-offline" if offline else "drafts-busy"
    return replace(drafted, problem=problem(code, left=left), stopped=True)


def _told(found: Problem, one: Wanted) -> Problem:
    """Return a failure as somebody who prepares cards can mend it."""
    engine = found.detail["engine"]
    if one.slot and found.code == AlteredError.code:
        return problem("draft-place-lost", engine=engine, place=f"{{{one.slot}}}")
    return problem(PROBLEMS.get(found.code, "draft-waits"), engine=engine)


def _guarded(one: Wanted) -> str:
    return one.text.replace(f"{{{one.slot}}}", GUARD) if one.slot else one.text


def _fit(draft: Draft, one: Wanted) -> Draft:
    """Return a draft as a set can hold it, its open place named again. Raise AlteredError."""
    text = _named(tidy(draft.text), one.slot)
    if len(text) > LONGEST or not _is_whole(text, one.slot):
        raise AlteredError(draft.engine)
    back = _named(tidy(draft.back), one.slot)[:LONGEST] if draft.back else None
    return replace(draft, text=text, back=back)


def _named(text: str, slot: str) -> str:
    """Return a text with its open place as a set writes it; machines put other figures and blanks in it."""
    return _GUARD.sub(lambda _: f"{{{slot}}}", text) if slot else text


def _is_whole(text: str, slot: str) -> bool:
    """Return whether an open place stands in a text once, and no other brace does."""
    rest = text.replace(f"{{{slot}}}", "", 1) if slot else text
    return (not slot or rest != text) and _BRACES.isdisjoint(rest)
