"""Times and days as people write them, in the language of the studio."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from praatplaat.ui.session import say


def clock(at: datetime | None) -> str:
    """Return a time as the visitor's clock has it; another day with its date."""
    if at is None:
        return ""
    # The browser knows the time zone; without it, as in a test, that of the server has to do.
    zone = _zone(getattr(st.context, "timezone", None))
    local = (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(zone)
    is_today = local.date() == datetime.now(local.tzinfo).date()
    return local.strftime("%H:%M" if is_today else "%d-%m, %H:%M")


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


def _zone(name: str | None) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None
