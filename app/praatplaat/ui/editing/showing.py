"""Small things that every screen for writing shows alike: times, pictures, labels, advice."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from praatplaat.editing.hints import Hint
from praatplaat.model import ADDRESSED
from praatplaat.ui.content import Content
from praatplaat.ui.editing.faults import Fault
from praatplaat.ui.markup import Markup, chip, element
from praatplaat.ui.pictures import Players
from praatplaat.ui.session import say, tongue


def clock(at: datetime | None) -> str:
    """Return a time as the visitor's clock has it; another day with its date."""
    if at is None:
        return ""
    # The browser knows the time zone; without it, as in a test, that of the server has to do.
    zone = _zone(getattr(st.context, "timezone", None))
    local = (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(zone)
    is_today = local.date() == datetime.now(local.tzinfo).date()
    return local.strftime("%H:%M" if is_today else "%d-%m, %H:%M")


def player(content: Content) -> Players:
    """Return who plays in small pictures."""
    return Players(next(iter(content.gallery.casts), ""), ADDRESSED[0])


def plain(text: str) -> str:
    """Return text for a label, where Streamlit would take some signs for layout."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)


def fault(one: Fault) -> Markup:
    """Return what is wrong with a text and how to mend it."""
    what = element("span", one.what, " ")
    return element(
        "p",
        what,
        element("strong", one.mend),
        class_="remark serious" if one.serious else "remark",
        role="status",
    )


def advice(found: tuple[Hint, ...]) -> Markup:
    """Return calm advice on a sentence, each piece with something plainer."""
    lines = (
        element("li", one.problem.what(tongue()), " ", element("strong", one.problem.mend(tongue())))
        for one in found
    )
    lead = element("p", say("write-advice-lead"))
    return element("div", lead, element("ul", *lines), class_="remark", role="status")


def stage_chip(language: str, stage: str) -> Markup:
    """Return how far a language is, as a label."""
    return chip(say("write-stage", lang=language, stage=say(stage)), stage)


def _zone(name: str | None) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None
