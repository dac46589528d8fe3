"""Choosing what a parent can tap in reply: rows that go together, choices such as days, or single answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from praatplaat.library import Library
from praatplaat.ui.content import Content
from praatplaat.ui.markup import Markup, element, phrase, plain, show
from praatplaat.ui.pictures import picture, player
from praatplaat.ui.session import say
from praatplaat.ui.shelf import ANSWERS, Wish, chosen

SMALL = 5
"""Pictures of a row that are shown; of longer ones, how many more there are."""
OFTEN = 5
"""Combinations that cards use most, offered to be taken over at once."""
A_SEARCH = 8
MOST = 60
"""Answers of a card, as the schema has it."""
LONGEST = 60

GROUPS = {
    "how-well": "parts-how-well",
    "understood": "parts-understood",
    "welcome": "parts-welcome",
    "how-often": "parts-how-often",
    "part-of-day": "parts-part-of-day",
    "about-it": "parts-about-it",
    "compliment-reply": "parts-compliment-reply",
    "number": "parts-number",
    "day": "parts-day",
    "time": "parts-time",
    "age": "parts-age",
    "times": "parts-times",
    "body": "parts-body",
    "pregnancy-months": "parts-pregnancy-months",
}
"""What the rows that ship are called; another one is called by its first words."""


def choose_answers(content: Content, key: str, current: list[str]) -> list[str]:
    """Show the answers of a card in their order, and what can be added; return them as they are now.

    Answers are ids of single ones and names of rows. `key` sets apart several choosers on a page.
    """
    key = f"reply-{key}"
    now = [*st.session_state.pop(f"{key}-answers", current)]
    with st.container(key=f"answers-now-{key}"):
        if not now:
            show(element("p", say("parts-no-answers"), class_="quiet"))
        for number, one in enumerate(now):
            _show_own(content, key, now, number, one)
    with st.expander(say("parts-add"), key=f"answers-add-{key}"):
        _show_single(content, key, now)
        if not now:
            _show_often(content, key)
        _show_groups(content, key, now)
    return now


def name_of(library: Library, answer: str) -> str:
    """Return what an answer or a row of answers is called."""
    if answer in GROUPS and answer in {**library.answer_sets, **library.slots}:
        return say(GROUPS[answer])
    words = [_word(library, one) for one in members(library, answer)]
    return ", ".join(words[:3]) + (" …" if len(words) > 3 else "")


def members(library: Library, answer: str) -> tuple[str, ...]:
    """Return the single answers that a row stands for; a single one for itself."""
    return {**library.answer_sets, **library.slots}.get(answer, (answer,))


def often(library: Library) -> tuple[tuple[str, ...], ...]:
    """Return the combinations that most cards have, those of a single row left out."""
    groups = {*library.answer_sets, *library.slots}
    used = Counter(card.answers for one in library.sets for card in one.cards if card.answers)
    return tuple(found for found, _ in used.most_common() if not groups & {*found})[:OFTEN]


def _word(library: Library, answer: str) -> str:
    card = library.answers.get(answer)
    texts = card.texts.get(library.volunteer) if card else None
    return next((text.text for text in texts.texts.values()), "?") if texts else "?"


def _show_own(content: Content, key: str, now: list[str], number: int, one: str) -> None:
    name = plain(name_of(content.library, one))
    with _row(f"answer-row-{key}-{one}"):
        show(_shown(content, one))
        with st.container(horizontal=True, width="content", gap="xxsmall", wrap=False):
            up, down = _moved(now, number, -1), _moved(now, number, 1)
            _sign(f"up-{key}-{one}", say("parts-up", name=name), key, up, number == 0)
            _sign(f"down-{key}-{one}", say("parts-down", name=name), key, down, number == len(now) - 1)
            rest = [other for other in now if other != one]
            _sign(f"out-{key}-{one}", say("parts-out", name=name), key, rest, False)


def _show_single(content: Content, key: str, now: list[str]) -> None:
    words = st.text_input(
        say("parts-single"),
        key=f"{key}-answer-words",
        max_chars=LONGEST,
        placeholder=say("parts-single-hint"),
    )
    if not (words or "").strip():
        return
    found = [one.card.id for one in chosen(content.entries, Wish(ANSWERS, words=words or ""))]
    # The shortest is most often what was meant: "ja" before a sentence with "ja" in it.
    found.sort(key=lambda one: len(_word(content.library, one)))
    if not found:
        show(element("p", say("parts-no-answer"), class_="note", role="status"))
    with st.container(key=f"answers-found-{key}"):
        for one in found[:A_SEARCH]:
            _show_offer(content, key, now, one, "one")


def _show_often(content: Content, key: str) -> None:
    found = [one for one in often(content.library) if all(name in content.library.answers for name in one)]
    if not found:
        return
    show(element("p", say("parts-often"), class_="heading"))
    for number, one in enumerate(found):
        with _row(f"answers-often-{key}-{number}"):
            show(_pictures(content, one))
            names = plain(", ".join(_word(content.library, name) for name in one))
            label = f"{say('parts-take')}: {names}"
            _sign(f"add-{key}-often-{number}", label, key, [*one], False)


def _show_groups(content: Content, key: str, now: list[str]) -> None:
    show(element("p", say("parts-sets"), class_="heading"))
    for one in (*content.library.answer_sets, *content.library.slots):
        _show_offer(content, key, now, one, "row")


def _show_offer(content: Content, key: str, now: list[str], one: str, kind: str) -> None:
    with _row(f"answer-offer-{key}-{kind}-{one}"):
        show(_shown(content, one))
        label = say("parts-add-one", name=plain(name_of(content.library, one)))
        _sign(f"add-{key}-{kind}-{one}", label, key, [*now, one], one in now or len(now) >= MOST)


def _shown(content: Content, answer: str) -> Markup:
    """Return a row or a single answer, with its name and its first pictures."""
    found = members(content.library, answer)
    if found == (answer,):
        return _pictures(content, found)
    name = element("strong", name_of(content.library, answer), class_="answers-name")
    return element("div", name, _pictures(content, found))


def _pictures(content: Content, answers: tuple[str, ...]) -> Markup:
    rest = len(answers) - SMALL
    more = (element("li", say("parts-more", count=rest), class_="quiet"),) if rest > 0 else ()
    return element("ul", *_small(content, answers[:SMALL]), *more, class_="answers-small")


def _small(content: Content, answers: tuple[str, ...]) -> Iterator[Markup]:
    own = content.library.languages[content.library.volunteer]
    for one in answers:
        card = content.library.answers.get(one)
        seen = (picture(content, card.picture, player(content)),) if card else ()
        yield element("li", *seen, phrase(_word(content.library, one), own, "answer-word"))


def _row(key: str) -> DeltaGenerator:
    return st.container(horizontal=True, vertical_alignment="center", gap="small", wrap=False, key=key)


def _sign(key: str, name: str, of: str, answers: list[str], off: bool) -> None:
    """Show a button: one sign to the eye (see studio.css), a whole name to a screen reader."""
    st.button(name, key=f"sign-{key}", disabled=off, on_click=_put, args=(of, answers))


def _put(key: str, answers: list[str]) -> None:
    st.session_state[f"{key}-answers"] = answers


def _moved(now: list[str], number: int, by: int) -> list[str]:
    """Return the answers with one a place further; at either end they stay as they are."""
    to = number + by
    if not 0 <= to < len(now):
        return now
    moved = [*now]
    moved[number], moved[to] = moved[to], moved[number]
    return moved
