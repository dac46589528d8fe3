"""One part in one language: exactly which cards miss something, what, and the way to where it is mended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import streamlit as st

from praatplaat.coverage import Standing, Want
from praatplaat.editing.standing import Gap, Lack
from praatplaat.model import Language, Text, filled
from praatplaat.ui.content import Content
from praatplaat.ui.coverage.addresses import Asked, address
from praatplaat.ui.coverage.bars import VOICES, bar, count, sound_of, words_of
from praatplaat.ui.coverage.table import COLUMNS, title_of
from praatplaat.ui.filters import turned
from praatplaat.ui.markup import Markup, chip, element, phrase, show
from praatplaat.ui.pictures import picture, player
from praatplaat.ui.session import named, say

PAGE = "app_pages/coverage.py"
SIZE = 20
"""Cards on a page."""
_LACKS = {
    Lack.TEXT: "coverage-lack-text",
    Lack.FORM: "coverage-lack-form",
    Lack.SPEAK: "coverage-lack-speak",
    Lack.CHECK: "coverage-lack-check",
    Lack.APPROVAL: "coverage-lack-approval",
}
_WANTS = {
    Want.FAULT: "coverage-want-fault",
    Want.WORDS: "coverage-want-words",
    Want.SPEAK: "coverage-want-speak",
    Want.CHECK: "coverage-want-check",
    Want.APPROVAL: "coverage-want-approval",
    Want.SOUND: "coverage-want-sound",
    Want.RECORDING: "coverage-want-recording",
    Want.PICTURE: "coverage-want-picture",
}
_KINDS = {"approval": "checked", "recording": "plain", "check": "draft"}


def show_missing(shown: Content, asked: Asked) -> None:
    """Show the cards of a part that miss something in a language, with what to do about it."""
    language = shown.library.languages[asked.language]
    st.page_link(PAGE, label=say("coverage-back"), query_params=address())
    st.header(say("coverage-title", title=title_of(asked.part), tongue=named(language.names)), anchor=False)
    show(_summary(asked))
    _show_ways(asked)
    found = _choose(asked.part.standings[asked.language], asked)
    for one in turned(found, SIZE, "coverage", say("coverage-found", count=len(found))) if found else ():
        _show_card(shown, language, asked, one)


def _summary(asked: Asked) -> Markup:
    found = asked.part.figures(asked.language)
    listed = ((one, one.done(found)) for one in COLUMNS)
    figures = (
        element("span", say(one.key), " ", element("strong", count(done, found.cards)))
        for one, done in listed
    )
    words, sound = (element("span", say(one)) for one in ("coverage-key-words", "coverage-key-sound"))
    bars = (words, bar(words_of(found)), sound, bar(sound_of(found)))
    return element(
        "div",
        element("p", *figures, class_="coverage-figures"),
        element("p", *bars, class_="coverage-bars"),
    )


def _show_ways(asked: Asked) -> None:
    """Show where the work on these cards is done."""
    show(element("p", say("coverage-ways" if asked.part.is_set else "coverage-not-yours"), class_="quiet"))
    wanted = {"set": asked.part.id, "language": asked.language}
    here = address()
    with st.container(horizontal=True, key="coverage-ways"):
        if asked.part.is_set:
            opened = {"set": asked.part.id, **here}
            st.page_link("app_pages/write.py", label=say("coverage-open-set"), query_params=opened)
        for name, label in (("review", "coverage-review"), ("record", "coverage-record")):
            st.page_link(f"app_pages/{name}.py", label=say(label), query_params={**wanted, **here})


def _choose(standings: Sequence[Standing], asked: Asked) -> list[Standing]:
    """Show what there is to do, and of how many cards; return the cards for what is chosen."""
    counts = Counter(want for one in standings for want in one.wants)
    todo = [one for one in standings if one.wants]
    if not todo:
        show(element("p", say("coverage-whole"), class_="good"))
        return []
    options = ["", *(want.value for want in Want if counts[want])]
    labels = {want: say(_WANTS[Want(want)], count=counts[Want(want)]) for want in options if want}
    labels[""] = say("coverage-want-all", count=len(todo))
    first = asked.want.value if asked.want and counts[asked.want] else ""
    wanted = st.segmented_control(
        say("coverage-show"),
        options,
        format_func=labels.__getitem__,
        default=first,
        required=True,
        key=f"coverage-want-{asked.part.id}-{asked.language}-{asked.want or ''}",
    )
    return [one for one in todo if not wanted or Want(wanted) in one.wants]


def _show_card(shown: Content, language: Language, asked: Asked, one: Standing) -> None:
    with st.container(
        horizontal=True, vertical_alignment="center", gap="small", key=f"coverage-card-{one.card.id}"
    ):
        show(_card(shown, language, one))
        if asked.part.is_set:
            st.page_link(
                "app_pages/write.py",
                label=say("coverage-open"),
                query_params={"set": asked.part.id, "card": one.card.id, **address()},
            )


def _card(shown: Content, language: Language, one: Standing) -> Markup:
    own = shown.library.languages[shown.library.volunteer]
    lines = [phrase(text, own) for text in _texts(one, own)[:1]] or [element("span", one.card.id)]
    if language.code != own.code:
        lines += [phrase(text, language, "spoken") for text in _texts(one, language)]
    lacks = element("p", *(each for lack in _lacks(shown, one) for each in (lack, " ")))
    words = element("div", *lines, lacks, class_="words")
    return element("div", picture(shown, one.card.picture, player(shown)), words, class_="step")


def _texts(one: Standing, language: Language) -> list[str]:
    """Return what a card says in a language, each wording once."""
    texts: dict[str, Text] = {}
    if language.code in one.card.texts:
        texts = {text.text: text for text in one.card.texts[language.code].texts.values()}
    return [filled(text, one.card.slot).text for text in texts.values()]


def _lacks(shown: Content, one: Standing) -> Iterator[Markup]:
    """Yield a label for each thing that is missing."""
    if not one.fit:
        yield chip(say("coverage-lack-fault"), "fault")
    for gap in one.missing:
        text = say(_LACKS[gap.lack]).format(form=say(gap.form))
        yield _chip(gap.lack, _in_sentence(shown, gap, text))
    if Want.SOUND in one.wants:
        yield _chip("sound", say("coverage-lack-sound"))
    if Want.RECORDING in one.wants and one.voice:
        yield _chip("recording", say("coverage-lack-recording", voice=say(VOICES[one.voice])))
    if not one.pictured:
        yield _chip("picture", say("coverage-lack-picture"))


def _chip(lack: str, text: str) -> Markup:
    return chip(text, _KINDS.get(lack, "missing"))


def _in_sentence(shown: Content, gap: Gap, lack: str) -> str:
    """Return what is missing, with the word of the answer whose whole sentence misses it."""
    answer = shown.library.answers.get(gap.value)
    source = answer.texts.get(shown.library.volunteer) if answer else None
    value = next(iter(source.texts.values())).text if source else gap.value
    return say("coverage-in-sentence", value=value, lack=lack) if value else lack
