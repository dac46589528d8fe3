"""What parents took pictures for, as this organisation learnt it."""

from __future__ import annotations

from praatplaat import comprehension
from praatplaat.comprehension import Reading
from praatplaat.office.desk import Desk, Role, writes


@writes(Role.COORDINATOR)
def add(desk: Desk, reading: Reading) -> None:
    """Add what one parent said of a picture. Raises ProblemError."""
    comprehension.add(desk.office.data / comprehension.TABLE, reading)
    desk.note("reading-added", reading.picture)
