"""How far the pack of a publication is: the workshop makes it in the background, and this looks on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from praatplaat.office.publishing import Publication
from praatplaat.pack import Built, current
from praatplaat.pack.versions import order_of

PATIENCE = timedelta(minutes=5)
"""How long making a pack takes at most; after that something is in the way."""


class Step(StrEnum):
    """How far it is; the values are keys of the studio's words."""

    BUILDING = "publish-building"
    SOUNDS = "publish-sounds"
    READY = "publish-ready"
    LATE = "publish-late"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the pack is, with the pack that tablets are given now."""

    step: Step
    built: Built | None


def progress(packs: Path, ordered: Publication | None, now: datetime | None = None) -> Progress:
    """Return how far the pack is that was ordered; without an order, the pack that there is."""
    built = current(packs)
    if built is None or (ordered and order_of(packs) != str(ordered.number)):
        waited = (now or datetime.now(UTC)) - ordered.at if ordered else timedelta()
        return Progress(Step.LATE if waited > PATIENCE else Step.BUILDING, built)
    return Progress(Step.SOUNDS if built.pending else Step.READY, built)
