"""What a new publication would change on tablets, set by set: what stands there now beside what is newest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from praatplaat.editing.comparing import Difference, differences
from praatplaat.editing.values import Values, values_of
from praatplaat.office import publishing, sets
from praatplaat.office.desk import Office


class What(StrEnum):
    """What happens to a set; the values are keys of the studio's words."""

    NEW = "publish-new"
    CHANGED = "publish-changed"
    GONE = "publish-gone"
    SHIPPED = "publish-shipped"


@dataclass(frozen=True, slots=True)
class Change:
    """One set that tablets will have another way, and who made it so; `cards` counts those it has then."""

    set_id: str
    title: Mapping[str, str]
    what: What
    who: str
    at: datetime
    cards: int
    differences: tuple[Difference, ...] = ()


def changes(office: Office, volunteer: str) -> tuple[Change, ...]:
    """Return the sets that a publication would change, the last written first. Raises ProblemError."""
    newest, waiting = sets.newest(office), publishing.unpublished(office)
    found = (_change(office, newest[one], before, volunteer) for one, (before, _) in waiting.items())
    return tuple(sorted((one for one in found if one), key=lambda one: one.at, reverse=True))


def _change(office: Office, newest: sets.Revision, before: int, volunteer: str) -> Change | None:
    """Return what becomes of a set; nothing for one that is on tablets neither now nor then."""
    there = sets.revision(office, newest.set_id, before) if before else None
    was, will = _carried(office, newest.set_id, there), _carried(office, newest.set_id, newest)
    known = will or was
    if known is None:
        return None
    what = _what(was, will, newest.kind)
    found = differences(was, will, volunteer) if was is not None and will is not None else ()
    count = len(will["cards"]) if will else 0
    return Change(newest.set_id, known["title"], what, newest.author_name, newest.at, count, found)


def _what(was: Values | None, will: Values | None, kind: sets.Kind) -> What:
    if will is None:
        return What.GONE
    if was is None:
        return What.NEW
    return What.SHIPPED if kind is sets.Kind.SHIPPED else What.CHANGED


def _carried(office: Office, set_id: str, revision: sets.Revision | None) -> Values | None:
    """Return the set as tablets have it after a revision, or without any; None for one they do not have."""
    if revision is None or revision.kind is sets.Kind.SHIPPED:
        return _from_file(office, set_id)
    return None if revision.kind is sets.Kind.ARCHIVED else revision.values


def _from_file(office: Office, set_id: str) -> Values | None:
    for folder in (office.data / "sets", office.root / "phrases" / "sets"):
        path = folder / f"{set_id}.yaml"
        if path.is_file():
            return values_of(path.read_text("utf-8"), path.name)
    return None
