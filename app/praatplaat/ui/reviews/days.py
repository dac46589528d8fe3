"""Days as people write them, in the language of the studio."""

from __future__ import annotations

from datetime import datetime

from praatplaat.ui.session import say


def day(moment: datetime) -> str:
    """Return the day of a moment where this computer stands: 26 november."""
    here = moment.astimezone()
    return f"{here.day} {say('reviews-months').split()[here.month - 1]}"


def day_of(iso: str) -> str:
    """Return the day of a moment that is written as ISO 8601; nothing for what is none."""
    try:
        return day(datetime.fromisoformat(iso))
    except ValueError:
        return ""
