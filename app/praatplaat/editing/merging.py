"""Two people changed the same set: their changes together, and what only they can decide.

Cards are merged by id, and within a card every field, language and form by itself. Where both changed the
same part in a different way, the one who saves last chooses: their own stands in the set, and the conflict
has both.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from praatplaat.editing.naming import Naming, ids_in
from praatplaat.editing.parts import (
    CARDS,
    Parts,
    Way,
    card_parts,
    card_with_part,
    cards_by_id,
    moved_ids,
    scopes,
    set_parts,
    with_part,
)
from praatplaat.editing.sets import card_in, placed, with_card
from praatplaat.editing.values import Values
from praatplaat.editing.wording import wordings
from praatplaat.model import Form, Text


@dataclass(frozen=True, slots=True)
class Conflict:
    """A part that both changed; `None` on the side that took it out."""

    way: Way
    """The way to the part (see `parts.Way`): a field, a text, all texts of a language, or a whole card."""
    mine: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class Merged:
    """A set with the changes of both, and what is to be chosen."""

    document: Values
    conflicts: tuple[Conflict, ...] = ()


def merge(base: Values, mine: Values, theirs: Values) -> Merged:
    """Return two changed versions of a set together.

    `theirs` is the version that was saved first, `mine` that of who saves now, `base` what both began from.
    In a conflict mine stands in the set, except for a card that I took out and they changed: that stays in.
    Two new cards that happen to have one id and say different things are a conflict as a whole.
    """
    if theirs in (base, mine):
        return Merged(mine)
    if mine == base:
        return Merged(theirs)
    document, clashes = _set_itself(base, mine, theirs)
    cards, conflicts = _cards(cards_by_id(base), cards_by_id(mine), cards_by_id(theirs))
    order, turned = _order(ids_in(base), ids_in(mine), ids_in(theirs), cards)
    document = {**document, CARDS: [cards[one] for one in order]}
    return Merged(document, (*clashes, *conflicts, *turned))


def chosen(document: Values, conflict: Conflict, theirs: bool) -> Values:
    """Return a merged set with a choice made in one conflict. Raises KeyError when its card is gone."""
    return with_part(document, conflict.way, conflict.theirs if theirs else conflict.mine)


def both_kept(naming: Naming, document: Values, conflict: Conflict) -> Values:
    """Return a merged set with both cards of a conflict between two new ones: mine behind theirs, renamed.

    Theirs keeps its id, because it may be in use on tablets already. Raises KeyError when the card is gone.
    """
    words = " ".join(text.text for text in wordings(conflict.mine, naming.volunteer).values())
    copy = {**conflict.mine, "id": naming.new(words, "card", ids_in(document))}
    at = ids_in(document).index(card_in(document, conflict.way[1])["id"])
    return placed(with_card(chosen(document, conflict, theirs=True), copy), copy["id"], at + 1)


def _set_itself(base: Values, mine: Values, theirs: Values) -> tuple[Values, list[Conflict]]:
    """Return a set merged but for its cards, and the conflicts.

    Titles that have no language in common are a conflict as a whole: where each took out the title that the
    other kept, none would be left.
    """
    titles = [one["title"] for one in (base, mine, theirs)]
    apart = titles[0] not in titles[1:] and not titles[1].keys() & titles[2].keys()
    parts = (set_parts({**one, "title": {}} if apart else one) for one in (base, mine, theirs))
    taken, conflicts = _three_ways(*parts)
    document = mine
    # What is new goes in first: the last title is never taken out, and theirs may be the one that stays.
    for way in sorted(taken, key=lambda one: taken[one] is None):
        document = with_part(document, way, taken[way])
    return document, [*conflicts, *([Conflict(("title",), *titles[1:])] if apart else [])]


def _three_ways(base: Parts, mine: Parts, theirs: Parts) -> tuple[dict[Way, Any], list[Conflict]]:
    """Return the parts where theirs is to be put into mine (`None`: taken out), and the conflicts."""
    taken: dict[Way, Any] = {}
    conflicts = []
    for way in dict.fromkeys((*mine, *theirs, *base)):
        before, left, right = base.get(way), mine.get(way), theirs.get(way)
        if right in (before, left):
            continue
        if left == before:
            taken[way] = right
        else:
            conflicts.append(Conflict(way, left, right))
    return taken, conflicts


def _cards(
    base: dict[str, Values], mine: dict[str, Values], theirs: dict[str, Values]
) -> tuple[dict[str, Values], list[Conflict]]:
    """Return every card that stays, by id, and the conflicts."""
    kept, conflicts = {}, []
    for one in dict.fromkeys((*mine, *theirs)):
        card, found = _card(base.get(one), mine.get(one), theirs.get(one))
        if card is not None:
            kept[one] = card
        conflicts += [Conflict((CARDS, one, *each.way), each.mine, each.theirs) for each in found]
    return kept, conflicts


def _card(
    base: Values | None, mine: Values | None, theirs: Values | None
) -> tuple[Values | None, list[Conflict]]:
    """Return one card merged, `None` when it is out, and its conflicts, with the ways from the card."""
    if theirs in (base, mine):
        return mine, []
    if mine == base:
        return theirs, []
    if mine is None or theirs is None:
        return mine or theirs, [Conflict((), mine, theirs)]
    if base is None and _speak_differently(mine, theirs):
        return mine, [Conflict((), mine, theirs)]
    merged, conflicts = _both_changed(base or {}, mine, theirs)
    if ("slot" in merged) != ("values" in merged):
        # One took the open place out while the other wrote a sentence for it: half of each is no card.
        return mine, [Conflict((), mine, theirs)]
    return merged, conflicts


def _both_changed(base: Values, mine: Values, theirs: Values) -> tuple[Values, list[Conflict]]:
    parts = card_parts(base), card_parts(mine), card_parts(theirs)
    rewritten = _rewritten(*parts)
    taken, conflicts = _three_ways(*(_outside(one, rewritten) for one in parts))
    left, right = scopes(parts[1]), scopes(parts[2])
    conflicts += [Conflict(way, left[way], right[way]) for way in rewritten]
    merged = mine
    for way, value in taken.items():
        merged = card_with_part(merged, way, value)
    return _unconfirmed(base, mine, theirs, merged, conflicts)


def _rewritten(base: Parts, mine: Parts, theirs: Parts) -> list[Way]:
    """Return the languages where one wrote for everybody and the other for woman and man: never mixed."""
    before, left, right = scopes(base), scopes(mine), scopes(theirs)
    return [
        way
        for way in left.keys() & right.keys()
        if before.get(way) not in (left[way], right[way])
        and (Form.BOTH in left[way]) != (Form.BOTH in right[way])
    ]


def _outside(parts: Parts, scopes_left_out: Iterable[Way]) -> Parts:
    out = set(scopes_left_out)
    return {way: one for way, one in parts.items() if way[:-1] not in out}


def _unconfirmed(
    base: Values, mine: Values, theirs: Values, merged: Values, conflicts: list[Conflict]
) -> tuple[Values, list[Conflict]]:
    """Return a card without a confirmation by one that was given for words the other has changed since.

    A professional confirmed the sentence that stood there; what the card says now, nobody has confirmed.
    """
    given = merged.get("confirmed")
    seen = [_texts(side) for side in (mine, theirs) if side.get("confirmed") == given]
    said = [_texts(side) for side in (mine, theirs)]
    is_sure = any(all(one in (texts, _texts(base)) for one in said) for texts in seen)
    if is_sure or given in (None, base.get("confirmed")):
        return merged, conflicts
    bare = card_with_part(merged, ("confirmed",), None)
    clash = Conflict(("confirmed",), mine.get("confirmed"), theirs.get("confirmed"))
    return bare, [*(one for one in conflicts if one.way != clash.way), clash]


def _texts(card: Values) -> dict[Way, dict[Form, Text]]:
    return scopes(card_parts(card))


def _speak_differently(mine: Values, theirs: Values) -> bool:
    """Return whether two new cards differ in a language that both have: then they are two cards, not one."""
    left, right = _texts(mine), _texts(theirs)
    return any(left[way] != right[way] for way in left.keys() & right.keys())


def _order(
    base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...], kept: Iterable[str]
) -> tuple[list[str], list[Conflict]]:
    """Return the order of the cards that stay: theirs, with what I moved and added where I put it."""
    there = set(kept)
    order = [one for one in theirs if one in there]
    my_moves = moved_ids(list(base), list(mine)) & there
    own = [one for one in mine if one in there and (one in my_moves or one not in order)]
    order = [one for one in order if one not in own]
    for one in own:
        before = [other for other in mine[: mine.index(one)] if other in order]
        order.insert(order.index(before[-1]) + 1 if before else 0, one)
    return order, _turned(my_moves & moved_ids(list(base), list(theirs)), mine, theirs, there)


def _turned(
    twice: set[str], mine: tuple[str, ...], theirs: tuple[str, ...], there: set[str]
) -> list[Conflict]:
    """Return a conflict when both moved the same card, and the orders differ for it."""
    left, right = ([one for one in order if one in there] for order in (mine, theirs))
    common = set(left) & set(right)
    left, right = ([one for one in order if one in common] for order in (left, right))
    if any(left.index(one) != right.index(one) for one in twice & common):
        return [Conflict((CARDS,), tuple(left), tuple(right))]
    return []
