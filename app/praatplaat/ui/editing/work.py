"""A set that somebody is writing: taken from its draft or its newest version, kept at every change, saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from praatplaat.editing.naming import Naming, ids_in, naming_of
from praatplaat.editing.sets import copied, new_set
from praatplaat.editing.values import Values
from praatplaat.editing.wording import wordings
from praatplaat.library import Library
from praatplaat.office import sets
from praatplaat.office.desk import Actor, Office
from praatplaat.office.shelves import document_of
from praatplaat.office.shipped import shipped


@dataclass(frozen=True, slots=True)
class Work:
    """A set as it is being written. `base` is the version it began from, 0 for none of our own."""

    document: Values
    base: int
    before: Values
    """The set as it was then; empty for a new one."""
    at: datetime | None = None
    """When the draft was kept last; None while there is nothing to save."""
    taken: Values | None = None
    """The set before a card was taken out, to put it back."""

    @property
    def id(self) -> str:
        """Name of the set, which nobody sees."""
        return str(self.document["id"])


def opened(office: Office, actor: Actor, set_id: str) -> Work:
    """Return somebody's draft of a set, or else its newest version. Raises ProblemError."""
    draft = sets.drafts_of(office, actor).get(set_id)
    if draft:
        return Work(draft.values, draft.base, began(office, set_id, draft.base), draft.at)
    document, base = document_of(office, set_id)
    return Work(document, base, document)


def begun(office: Office, actor: Actor, document: Values) -> Work:
    """Return a new set as work, kept as a draft from the start. Raises ProblemError."""
    return kept(office, actor, Work({}, 0, {}), document)


def began(office: Office, set_id: str, base: int) -> Values:
    """Return a set as it was at a version; at 0 what ships, or nothing for a new one. Raises ProblemError."""
    if base:
        return sets.revision(office, set_id, base).values
    return shipped(office, set_id) or {}


def kept(office: Office, actor: Actor, work: Work, document: Values) -> Work:
    """Return the work with a changed set, which is kept as a draft. Raises ProblemError.

    Who turns everything back to what it was has no draft any more.
    """
    if document == work.document:
        return work
    if document == work.before:
        sets.discard_draft(office, actor, document["id"])
        return replace(work, document=document, at=None)
    sets.keep_draft(office, actor, document["id"], work.base, document)
    return replace(work, document=document, at=office.clock())


def discarded(office: Office, actor: Actor, work: Work) -> Work | None:
    """Forget a draft; return the set as it was, None for a new one. Raises ProblemError."""
    sets.discard_draft(office, actor, work.id)
    return Work(work.before, work.base, work.before) if work.before else None


def saved(office: Office, actor: Actor, work: Work, comment: str) -> Work:
    """Save a set as its next version. Raises ConflictError, ProblemError."""
    revision = sets.save(office, actor, work.document, work.base, comment)
    return Work(work.document, revision.number, work.document)


def names(office: Office, actor: Actor, library: Library, *documents: Values) -> Naming:
    """Return which names are free: not in the library, in a draft, in the archive, or in these sets."""
    used = set(sets.newest(office)) | set(sets.drafts_of(office, actor))
    cards = {one for document in documents for one in ids_in(document)}
    gone = (one.values for one in sets.newest(office).values() if one.kind is not sets.Kind.WRITTEN)
    return naming_of(library, used | cards | {one for document in gone for one in ids_in(document)})


def copy_of(naming: Naming, document: Values, title: str) -> Values:
    """Return a set that says the same under another title, with names of its own for itself and its cards."""
    bare = new_set(naming, title, document["picture"])
    titles = {**document["title"], **bare["title"]}
    renamed: dict[str, str] = {}
    for card in document["cards"]:
        words = " ".join(text.text for text in wordings(card, naming.volunteer).values()) or card["id"]
        renamed[card["id"]] = naming.new(words, "card", renamed.values())
    cards = [_renamed(card, renamed) for card in document["cards"]]
    return {**document, "id": bare["id"], "title": titles, "cards": cards}


def with_copy(naming: Naming, card_id: str) -> Callable[[Values], Values]:
    """Return what puts a copy right behind a card of a set."""
    return lambda document: copied(naming, document, card_id)


def _renamed(card: Values, names: dict[str, str]) -> Values:
    beside = {"beside": names.get(card["beside"], card["beside"])} if "beside" in card else {}
    return {**card, "id": names[card["id"]], **beside}
