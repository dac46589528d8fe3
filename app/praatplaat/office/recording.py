"""Keeping what native speakers recorded: only for phrases they were invited for, and gone when they ask."""

from __future__ import annotations

from praatplaat.office import cards
from praatplaat.office.desk import Desk, Office, Role, writes
from praatplaat.office.shelves import document_in
from praatplaat.problems import ProblemError, problem
from praatplaat.speech.listening import Heard
from praatplaat.speech.recordings import Consent, Facts, Kept, Recordings

FOLDER = "recordings"


@writes(Role.COORDINATOR, Role.REVIEWER)
def keep(desk: Desk, set_id: str, card: str, heard: Heard, facts: Facts) -> Kept:
    """Keep a recording of a card as it reads now. Raises ProblemError.

    A native speaker records the language and the sets they were invited for, under their own name.
    """
    if desk.actor.role is Role.REVIEWER:
        if set_id not in desk.actor.sets or heard.language != desk.actor.language:
            raise ProblemError(problem("not-invited"))
        facts = Facts(desk.actor.name, facts.consent, desk.actor.name, facts.form)
    if heard.spoken not in _sayings(desk, set_id, card, heard.language):
        raise ProblemError(problem("wording-changed"))
    kept = recordings(desk.office).keep(heard, facts)
    desk.note("recorded", card, heard.language)
    return kept


@writes(Role.COORDINATOR)
def withdraw(desk: Desk, name: str) -> Kept:
    """Let a recording be heard no more. Raises ProblemError."""
    kept = recordings(desk.office).withdraw(name, desk.actor.name)
    desk.note("recording-withdrawn", name)
    return kept


@writes(Role.COORDINATOR)
def erase(desk: Desk, name: str) -> Kept:
    """Remove somebody's voice for good, because they asked for it. Raises ProblemError."""
    kept = recordings(desk.office).erase(name, desk.actor.name)
    desk.note("recording-erased", name)
    return kept


def recordings(office: Office) -> Recordings:
    """Return the recordings of an organisation."""
    return Recordings(office.data / FOLDER)


def _sayings(desk: Desk, set_id: str, card: str, language: str) -> set[str]:
    """Return what a voice says for a card, in all forms."""
    found = cards.card_in(desk.office, document_in(desk.connection, desk.office, set_id)[0], card)
    translation = found.texts.get(language)
    return {text.spoken.strip() for text in translation.texts.values()} if translation else set()


__all__ = ["Consent", "Facts", "Heard", "erase", "keep", "recordings", "withdraw"]
