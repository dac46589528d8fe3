"""How far a text must be for tablets: chosen per language, with what that leaves behind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import streamlit as st

from praatplaat.library import Library
from praatplaat.model import Language, State
from praatplaat.review import source_text
from praatplaat.ui.content import Content
from praatplaat.ui.markup import Markup, element, phrase, show
from praatplaat.ui.publishing.leaving import Leaving, Why, leaving
from praatplaat.ui.session import named, say

LEASTS = {State.CHECKED: "publish-least-checked", State.APPROVED: "publish-least-approved"}
MOST = 100
"""Cards of one language that are listed: the library page has them all."""


def choose_policy(content: Content, before: Mapping[str, State]) -> Mapping[str, State]:
    """Show for each family language how far a text must be and what goes along; return what is chosen."""
    st.header(say("publish-along"), anchor=False)
    show(element("p", say("publish-along-lead"), class_="lead"))
    policy = {one.code: _choose(content, one, before) for one in content.library.family_languages}
    _show_behind(content, policy)
    return policy


def _choose(content: Content, language: Language, before: Mapping[str, State]) -> State:
    name = named(language.names)
    with st.container(border=True, key=f"publish-language-{language.code}"):
        left, right = st.columns([3, 2], vertical_alignment="center")
        with right:
            chosen = st.segmented_control(
                say("publish-least", name=name),
                [one.value for one in LEASTS],
                format_func=lambda one: say(LEASTS[State(one)]),
                default=before.get(language.code, State.CHECKED).value,
                required=True,
                key=f"publish-least-{language.code}",
                label_visibility="collapsed",
            )
        least = State(chosen or State.CHECKED.value)
        with left:
            show(_line(language, leaving(_with(content.library, {language.code: least}), language.code)))
    return least


def _with(library: Library, policy: Mapping[str, State]) -> Library:
    return replace(library, policy=policy)


def _line(language: Language, one: Leaving) -> Markup:
    name = element("strong", named(language.names), " ", phrase(language.autonym, language, "autonym"))
    goes = element("p", say("publish-goes", count=one.carried, total=one.total))
    reasons = [say(why, count=count) for why in Why if (count := one.count(why))]
    return element("div", name, goes, element("p", " · ".join(reasons), class_="quiet"), class_="goes")


def _show_behind(content: Content, policy: Mapping[str, State]) -> None:
    """List the cards that stay behind, per language."""
    library = _with(content.library, policy)
    found = [one for one in (leaving(library, code) for code in policy) if one.cards]
    if not found:
        return
    with st.expander(say("publish-behind"), key="publish-behind"):
        for one in found:
            name = named(library.languages[one.language].names)
            head = element("h3", say("publish-behind-language", name=name, count=len(one.cards)))
            show(head, element("ul", *_listed(library, one), class_="behind"))


def _listed(library: Library, one: Leaving) -> Iterator[Markup]:
    for why, title, texts in _together(library, one):
        yield element("li", element("strong", say(why, count=len(texts))), f" · {title}: {'; '.join(texts)}")
    if (left := len(one.cards) - MOST) > 0:
        yield element("li", say("publish-more", count=left))


def _together(library: Library, one: Leaving) -> Iterable[tuple[Why, str, list[str]]]:
    """Return the first cards that stay behind, those of one set with one reason together."""
    found: dict[tuple[Why, str], list[str]] = {}
    shown = frozenset(list(one.cards)[:MOST])
    asked = ((card, named(each.title)) for each in library.sets for card in each.cards if card.id in shown)
    for card, title in asked:
        said = source_text(card, library.volunteer) or card.id
        found.setdefault((one.cards[card.id], title), []).append(said)
    return [(why, title, texts) for (why, title), texts in found.items()]
