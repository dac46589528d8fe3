"""Two people save the same set: their changes together, and only real clashes left to choose in."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.editing.conftest import NAMING, SHIPPED, change, sound, values_of

from praatplaat.editing import sets
from praatplaat.editing.merging import Conflict, both_kept, chosen, merge
from praatplaat.editing.naming import ids_in
from praatplaat.editing.parts import CARDS, card_parts, set_parts
from praatplaat.editing.values import Values
from praatplaat.editing.wording import with_text
from praatplaat.model import Form, Text

W, M, B = Form.WOMAN, Form.MAN, Form.BOTH


def said(document: Values, card_id: str, language: str, form: Form, text: str) -> Values:
    card = with_text(sets.card_in(document, card_id), language, form, Text(text), "nl")
    return sets.with_card(document, card)


def ways(conflicts: tuple[Conflict, ...]) -> set[tuple[str, ...]]:
    return {one.way for one in conflicts}


def test_changes_in_different_places_are_both_there(document: Values) -> None:
    mine = said(document, "bedtime", "nl", B, "Hoe laat?")
    mine = said(mine, "sleeps-well", "ti", W, "ሀ")
    theirs = said(sets.with_title(document, "en", "Sleeping"), "sleeps-well", "ar", B, "نوم")
    merged = merge(document, mine, change(theirs, "bedtime", picture="moon"))
    assert merged.conflicts == ()
    expected = said(mine, "sleeps-well", "ar", B, "نوم")
    expected = change(sets.with_title(expected, "en", "Sleeping"), "bedtime", picture="moon")
    assert merged.document == expected


def test_the_forms_of_one_language_are_merged_by_themselves(document: Values) -> None:
    merged = merge(
        change(document, "sleeps-well", review=None),
        said(change(document, "sleeps-well", review=None), "sleeps-well", "ti", W, "ሀ"),
        said(change(document, "sleeps-well", review=None), "sleeps-well", "ti", M, "ለ"),
    )
    assert merged.conflicts == ()
    assert sets.card_in(merged.document, "sleeps-well")["ti"] == {"woman": "ሀ", "man": "ለ"}


def test_where_both_changed_one_text_mine_stands_and_theirs_can_be_chosen(document: Values) -> None:
    mine, theirs = (said(document, "bedtime", "nl", B, text) for text in ("Mijn?", "Hun?"))
    merged = merge(document, mine, theirs)
    assert merged.document == mine
    assert merged.conflicts == (Conflict((CARDS, "bedtime", "nl", "both"), Text("Mijn?"), Text("Hun?")),)
    assert chosen(merged.document, merged.conflicts[0], theirs=True) == theirs
    assert chosen(merged.document, merged.conflicts[0], theirs=False) == mine


def test_a_text_for_all_and_texts_for_woman_and_man_never_mix(document: Values) -> None:
    mine = said(said(document, "bedtime", "ti", W, "ሀ"), "bedtime", "ti", M, "ለ")
    theirs = said(document, "bedtime", "ti", B, "ሐ")
    merged = merge(document, mine, theirs)
    assert merged.document == mine
    assert ways(merged.conflicts) == {(CARDS, "bedtime", "ti")}
    assert chosen(merged.document, merged.conflicts[0], theirs=True) == theirs


def test_a_card_that_one_took_out_and_the_other_changed_stays(document: Values) -> None:
    without, changed = sets.without_card(document, "bedtime"), said(document, "bedtime", "nl", B, "Laat?")
    for mine, theirs in ((without, changed), (changed, without)):
        merged = merge(document, mine, theirs)
        assert merged.document == changed
        assert ways(merged.conflicts) == {(CARDS, "bedtime")}
        assert chosen(merged.document, merged.conflicts[0], theirs=theirs is without) == without


def test_a_card_that_only_one_took_out_is_gone(document: Values) -> None:
    theirs = said(document, "sleeps-well", "nl", B, "Slaapt hij?")
    merged = merge(document, sets.without_card(document, "bedtime"), theirs)
    assert merged.conflicts == ()
    assert merged.document == sets.without_card(theirs, "bedtime")


def test_two_new_cards_with_one_name_can_both_be_kept(document: Values) -> None:
    new: Values = {"id": "card", "says": "parent", "picture": "p"}
    mine, theirs = (sets.with_card(document, {**new, "nl": text}) for text in ("Ik ben moe.", "Ik ben blij."))
    merged = merge(document, mine, theirs)
    assert merged.document == mine
    assert ways(merged.conflicts) == {(CARDS, "card")}
    kept = both_kept(NAMING, merged.document, merged.conflicts[0])
    assert ids_in(kept)[-2:] == ("card", "ik-ben-moe")
    assert [card["nl"] for card in kept["cards"][-2:]] == ["Ik ben blij.", "Ik ben moe."]


def test_one_new_card_saved_twice_is_one_card(document: Values) -> None:
    new: Values = {"id": "card", "says": "parent", "picture": "p", "nl": "Ik ben moe."}
    mine, theirs = (sets.with_card(document, {**new, **more}) for more in ({}, {"ti": "ሀ"}))
    assert merge(document, mine, theirs).document == theirs
    assert merge(document, mine, theirs).conflicts == ()


def test_a_confirmation_does_not_go_to_words_the_professional_never_saw(document: Values) -> None:
    base = change(document, "bedtime", confirmed=None)
    mine = said(base, "bedtime", "nl", B, "Geef om zeven uur een pil.")
    theirs = change(base, "bedtime", confirmed={"by": "H. Arts", "on": "2026-11-02"})
    for left, right in ((mine, theirs), (theirs, mine)):
        merged = merge(base, left, right)
        assert "confirmed" not in sets.card_in(merged.document, "bedtime")
        assert ways(merged.conflicts) == {(CARDS, "bedtime", "confirmed")}


def test_a_confirmation_waits_while_it_is_open_which_words_it_is_about(document: Values) -> None:
    base = change(document, "bedtime", confirmed=None)
    mine = said(base, "bedtime", "nl", B, "Mijn?")
    theirs = change(
        said(base, "bedtime", "nl", B, "Hun?"), "bedtime", confirmed={"by": "A", "on": "2026-11-02"}
    )
    for left, right in ((mine, theirs), (theirs, mine)):
        merged = merge(base, left, right)
        assert "confirmed" not in sets.card_in(merged.document, "bedtime")
        assert len(merged.conflicts) == 2


def test_a_set_never_loses_its_last_title(document: Values) -> None:
    mine, theirs = (sets.with_title(document, language, "") for language in ("nl", "ti"))
    merged = merge(document, mine, theirs)
    assert merged.document == mine
    assert merged.conflicts == (Conflict(("title",), {"ti": "ድቃስ"}, {"nl": "Slapen"}),)
    assert chosen(merged.document, merged.conflicts[0], theirs=True) == theirs


def test_half_of_an_open_place_is_no_card(document: Values) -> None:
    mine = change(document, "come-on", slot=None, values=None, nl="Ik kom weer.")
    theirs = change(
        document, "come-on", values={"monday": {"nl": "Ik kom maandag."}, "friday": {"nl": "Ik kom vrijdag."}}
    )
    merged = merge(document, mine, theirs)
    assert merged.document == mine
    assert ways(merged.conflicts) == {(CARDS, "come-on")}


@pytest.mark.parametrize(
    ("mine", "theirs", "order"),
    [
        ("abcd", "dabc", "dabc"),
        ("bacd", "abdc", "badc"),
        ("abxcd", "dabc", "dabxc"),
        ("xabcd", "yabcd", "xyabcd"),
        ("abcdx", "abcd", "abcdx"),
        ("acd", "abcyd", "acyd"),
        ("bcda", "bacd", "bcda"),
    ],
)
def test_the_order_is_theirs_with_my_moves_and_new_cards(mine: str, theirs: str, order: str) -> None:
    merged = merge(*(_row(names) for names in ("abcd", mine, theirs)))
    assert "".join(ids_in(merged.document)) == order


def test_one_card_moved_by_both_is_told() -> None:
    merged = merge(_row("abcd"), _row("bcda"), _row("bacd"))
    assert merged.conflicts == (Conflict((CARDS,), tuple("bcda"), tuple("bacd")),)
    assert ids_in(chosen(merged.document, merged.conflicts[0], theirs=True)) == tuple("bacd")


def _row(names: str) -> Values:
    cards = [{"id": one, "picture": "p", "nl": one} for one in names]
    return {"id": "s", "title": {"nl": "S"}, "picture": "p", CARDS: cards}


# What somebody does to a set: every kind of change, on few cards and with few words, so that they often meet.
WORDS = st.sampled_from(["ja", "nee", "nu", ""])
EDITS = st.one_of(
    st.tuples(
        st.just("say"), st.sampled_from("abc"), st.sampled_from(["nl", "ti"]), st.sampled_from(Form), WORDS
    ),
    st.tuples(st.just("field"), st.sampled_from("abc"), st.sampled_from(["picture", "beside"]), WORDS),
    st.tuples(st.just("tip"), st.sampled_from("abc"), st.sampled_from(["nl", "en"]), WORDS),
    st.tuples(st.just("confirm"), st.sampled_from("abc")),
    st.tuples(st.just("out"), st.sampled_from("abc")),
    st.tuples(st.just("move"), st.sampled_from("abc"), st.integers(-3, 3)),
    st.tuples(st.just("new"), st.sampled_from("xy"), WORDS),
    st.tuples(st.just("title"), st.sampled_from(["nl", "en"]), WORDS),
)
CHANGES = st.lists(EDITS, max_size=6)


def edited(document: Values, edits: list[tuple[Any, ...]]) -> Values:
    for edit in edits:
        document = _edited(document, edit)
    return document


def _edited(document: Values, edit: tuple[Any, ...]) -> Values:
    kind, name, *rest = edit
    if kind in ("title", "new"):
        new = {"id": name, "picture": "p", "nl": rest[0] or name}
        return sets.with_title(document, name, *rest) if kind == "title" else sets.with_card(document, new)
    if name not in ids_in(document):
        return document
    if kind in ("say", "move"):
        return said(document, name, *rest) if kind == "say" else sets.moved(document, name, *rest)
    if kind == "out":
        return sets.without_card(document, name)
    return change(document, name, **_fields(kind, rest))


def _fields(kind: str, rest: list[Any]) -> dict[str, object]:
    if kind == "confirm":
        return {"confirmed": {"by": "A", "on": "2026-11-01"}}
    name, words = rest
    return {"tip": {name: words} if words else None} if kind == "tip" else {name: words or "p"}


def parts(document: Values) -> dict[tuple[str, ...], Any]:
    found = {("set", *way): value for way, value in set_parts(document).items()}
    for card in document[CARDS]:
        found |= {(CARDS, card["id"], *way): value for way, value in card_parts(card).items()}
    return found


def covered(way: tuple[str, ...], conflicts: tuple[Conflict, ...]) -> bool:
    told = (one.way if one.way[0] == CARDS else ("set", *one.way) for one in conflicts)
    return any(way[: len(one)] == one for one in told if one != (CARDS,))


@settings(deadline=None)
@given(CHANGES, CHANGES)
def test_without_a_change_on_one_side_the_other_is_the_result(before: list[Any], changes: list[Any]) -> None:
    base = edited(_row("abc"), before)
    other = edited(base, changes)
    assert merge(base, base, other).document == other
    assert merge(base, other, base).document == other
    assert merge(base, other, base).conflicts == ()


@settings(deadline=None)
@given(CHANGES, CHANGES, CHANGES)
def test_nothing_that_somebody_wrote_is_lost_in_silence(
    before: list[Any], my_changes: list[Any], their_changes: list[Any]
) -> None:
    base = edited(_row("abc"), before)
    mine, theirs = edited(base, my_changes), edited(base, their_changes)
    given_then = deepcopy((base, mine, theirs))
    merged = merge(base, mine, theirs)
    assert (base, mine, theirs) == given_then
    result, start = parts(merged.document), parts(base)
    for side, other in ((parts(mine), parts(theirs)), (parts(theirs), parts(mine))):
        for way, value in side.items():
            # Kept, to be chosen, or changed by the other while this side had left it as it was.
            kept = result.get(way) == value
            assert kept or covered(way, merged.conflicts) or (start.get(way) == value != other.get(way))
    assert len(set(ids_in(merged.document))) == len(merged.document[CARDS])


@settings(deadline=None)
@given(CHANGES, CHANGES, CHANGES)
def test_who_saves_first_matters_only_where_both_changed_the_same(
    before: list[Any], my_changes: list[Any], their_changes: list[Any]
) -> None:
    base = edited(_row("abc"), before)
    mine, theirs = edited(base, my_changes), edited(base, their_changes)
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert ways(one.conflicts) == ways(other.conflicts)
    left, right = parts(one.document), parts(other.document)
    differing = {way for way in left.keys() | right.keys() if left.get(way) != right.get(way)}
    assert {way for way in differing if not covered(way, one.conflicts)} == set()


@settings(deadline=None)
@given(CHANGES, CHANGES, CHANGES)
def test_every_choice_gives_a_set_of_the_right_shape(
    before: list[Any], my_changes: list[Any], their_changes: list[Any]
) -> None:
    base = edited(_row("abc"), before)
    merged = merge(base, edited(base, my_changes), edited(base, their_changes))
    assert sound(merged.document)
    document = merged.document
    for conflict in merged.conflicts:
        if len(conflict.way) < 3 or conflict.way[1] in ids_in(document):
            document = chosen(document, conflict, theirs=True)
    assert sound(document)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_set_merges_with_changes_in_its_first_and_last_card(path: Path) -> None:
    base = values_of(path.read_text("utf-8"))
    first, last = base[CARDS][0]["id"], base[CARDS][-1]["id"]
    mine = sets.moved(change(base, first, picture="other"), last, -1)
    theirs = change(base, last, picture="another")
    merged = merge(base, mine, theirs)
    assert merged.conflicts == ()
    assert merged.document == change(mine, last, picture="another")
