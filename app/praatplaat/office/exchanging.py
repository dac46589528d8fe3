"""Phrase sets that come in from a table or a bundle, and bundles that leave: all of it or nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from praatplaat.editing.values import Values
from praatplaat.exchange import bundle
from praatplaat.office.desk import Desk, Role, writes
from praatplaat.office.enclosing import PICTURES, enclosed, pictures_in
from praatplaat.office.parcels import Parcel, with_pictures
from praatplaat.office.recording import recordings
from praatplaat.office.sets import Revision, append
from praatplaat.office.shelves import document_in
from praatplaat.pictures import photos
from praatplaat.problems import ProblemError, problem


@dataclass(frozen=True, slots=True)
class Incoming:
    """A set to save, and the revision it was compared with: 0 for none."""

    document: Values
    base: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken over from a bundle."""

    revisions: tuple[Revision, ...]
    pictures: int
    voices: int


@writes(Role.COORDINATOR)
def import_sets(desk: Desk, incoming: Sequence[Incoming], comment: str = "") -> tuple[Revision, ...]:
    """Save sets, all or none; drafts stay. Raises ConflictError where somebody saved since, ProblemError."""
    saved = tuple(append(desk, one.document, one.base, comment) for one in incoming)
    desk.note("sets-imported", ", ".join(one.set_id for one in saved))
    return saved


@writes(Role.COORDINATOR)
def take_over(
    desk: Desk, parcel: Parcel, chosen: Collection[str], *, voices: bool = True, comment: str = ""
) -> Taken:
    """Keep the chosen sets of a parcel with their pictures, and their voices where those are wanted.

    Raises ConflictError, ProblemError: then no set is saved. A picture that was kept by then is archived; a
    voice stays, without words to say, and is not kept twice when the bundle comes again.
    """
    sets = [one for one in parcel.sets if one.id in chosen and not one.same]
    if blocked := next((fault for one in sets for fault in one.clashes), None):
        raise ProblemError(blocked.problem)
    names: dict[str, str] = {}
    try:
        _hang(desk, parcel, [one.document for one in sets], names)
        saved = tuple(append(desk, with_pictures(one.document, names), one.base, comment) for one in sets)
        count = _keep_voices(desk, parcel, chosen) if voices else 0
    except BaseException:
        for name in names.values():
            photos.amend(desk.office.data / PICTURES, name, archived=True)
        raise
    desk.note("bundle-imported", ", ".join(sorted(chosen)), f"{len(names)} + {count}")
    return Taken(saved, len(names), count)


@writes(Role.COORDINATOR)
def hand_over(desk: Desk, sets: Sequence[str], speakers: Collection[str], by: str = "") -> bytes:
    """Return a bundle of sets with their own pictures, and the voices of the speakers named.

    That it was made is noted: a voice leaves the house. `by` is whom it comes from. Raises ProblemError.
    """
    if not sets:
        raise ProblemError(problem("bundle-nothing"))
    documents = [document_in(desk.connection, desk.office, one)[0] for one in sets]
    along = enclosed(desk.office, documents, speakers)
    made = bundle(documents, along.pictures, along.recordings, by=by, on=desk.now.date().isoformat())
    desk.note("bundle-made", ", ".join(sets), ", ".join(sorted(speakers)))
    return made


def _hang(desk: Desk, parcel: Parcel, documents: Sequence[Values], names: dict[str, str]) -> None:
    """Keep the pictures that documents have, noting in `names` what each is called from now on."""
    folder = desk.office.data / PICTURES
    wanted = set(pictures_in(list(documents)))
    for known in photos.kept(folder):
        if known.archived and known.name in wanted:
            photos.amend(folder, known.name, archived=False)
    for one in parcel.pictures:
        if one.name in wanted:
            names[one.name] = photos.keep(folder, one.photo, one.facts).name


def _keep_voices(desk: Desk, parcel: Parcel, chosen: Collection[str]) -> int:
    kept = recordings(desk.office)
    wanted = [one for one in parcel.voices if one.sets & set(chosen)]
    for one in wanted:
        kept.keep(one.heard, replace(one.facts, by=desk.actor.name))
    return len(wanted)
