"""What was decided lately about what native speakers said."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.office import reviews
from praatplaat.office.reviews import Outcome, Said, Verdict
from praatplaat.ui.markup import Markup, chip, element, show
from praatplaat.ui.moments import day
from praatplaat.ui.reviews.phrases import source_of
from praatplaat.ui.reviews.room import Room
from praatplaat.ui.session import say

MOST = 50
_COLUMNS = ("reviews-when", "reviews-phrase", "reviews-said", "reviews-became")


_WAS = {
    Said.APPROVE: "reviews-was-approve",
    Said.CORRECT: "reviews-was-correct",
    Said.COMMENT: "reviews-was-comment",
    Said.ODD: "reviews-was-odd",
}


def show_decided(room: Room) -> None:
    """Show the last decisions, the newest first."""
    found = reviews.incoming(room.office, (Outcome.ACCEPTED, Outcome.ASKED))
    if not found:
        show(element("p", say("reviews-decided-none"), class_="note"))
        return
    last = sorted(found, key=lambda one: one.decided or one.at, reverse=True)[:MOST]
    heads = (element("th", say(name), scope="col") for name in _COLUMNS)
    rows = (element("tr", *_cells(room, one), data_verdict=one.id) for one in last)
    table = element(
        "table", element("thead", element("tr", *heads)), element("tbody", *rows), class_="decided"
    )
    show(element("p", say("reviews-decided-most", count=len(last)), class_="quiet"), table)


def _cells(room: Room, one: Verdict) -> Iterator[Markup]:
    phrase = room.phrases.get(one.card)
    text = source_of(phrase.card, room.library.volunteer) if phrase else one.card
    about = element("p", f"{room.title(one.set_id)} · {room.tongue(one.language)}", class_="quiet")
    yield element("td", day(one.decided or one.at))
    yield element("td", text, about)
    yield element("td", f"{one.name} ", say(_WAS[one.verdict]), *_quoted(one.comment))
    by = element("p", say("reviews-by", name=one.decided_by), class_="quiet")
    yield element("td", _outcome(one), by, *_quoted(one.answer))


def _outcome(one: Verdict) -> Markup:
    if one.outcome is Outcome.ASKED:
        return chip(say("reviews-outcome-asked"), "parent")
    taken = one.verdict in (Said.APPROVE, Said.CORRECT)
    return chip(say("reviews-outcome-accepted" if taken else "reviews-outcome-read"), "approved")


def _quoted(words: str) -> Iterator[Markup]:
    if words:
        yield element("blockquote", element("bdi", words, dir="auto"), class_="comment")
