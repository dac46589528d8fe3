"""Differences between two versions on a page: in words, with a mark on each word of a text that changed."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.editing.comparing import Change, Difference, Kind, changed_words, differences
from praatplaat.editing.telling import Names, label_of, told
from praatplaat.editing.values import Values
from praatplaat.model import Language, Text
from praatplaat.ui.content import Content
from praatplaat.ui.markup import Markup, element, joined, show
from praatplaat.ui.names import names_of
from praatplaat.ui.session import say, tongue

_TAGS = {Change.ADDED: "ins", Change.REMOVED: "del"}


def show_differences(shown: Content, before: Values, after: Values) -> None:
    """Show what changed from one version to another."""
    found = differences(before, after, shown.library.volunteer)
    if not found:
        show(element("p", say("history-same"), class_="good"))
        return
    many = say("history-count-one") if len(found) == 1 else say("history-count", count=len(found))
    names = names_of(shown, before, after)
    items = (_item(shown, one, names) for one in found)
    show(
        element("p", many, " · ", say("history-marks"), class_="quiet"),
        element("ul", *items, class_="differences changes"),
    )


def marked(before: str, after: str, language: Language) -> Markup:
    """Return two texts as one, in the letters and direction of their language: what went, what came."""
    runs = (
        element(_TAGS[one.change], one.words) if one.change else joined(one.words)
        for one in changed_words(before, after)
    )
    spaced = (piece for run in runs for piece in (run, " "))
    words = {"lang": language.code, "dir": language.direction, "data_script": language.script}
    return element("bdi", *spaced, class_="phrase marked", **words)


def _item(shown: Content, one: Difference, names: Names) -> Markup:
    """Return one difference: a sentence, or a heading with the text in it."""
    language = shown.library.languages.get(_language_of(one))
    lines = list(_lines(one, language)) if language else []
    if not lines:
        return element("li", told(one, tongue(), names))
    return element("li", element("span", label_of(one, tongue(), names), class_="about"), *lines)


def _language_of(one: Difference) -> str:
    """Return the language of a text that differs; empty for what is no text."""
    if one.kind is Kind.TEXT:
        return one.steps[0]
    return one.steps[1] if len(one.steps) == 2 and one.steps[0] in ("title", "tip") else ""


def _lines(one: Difference, language: Language) -> Iterator[Markup]:
    before, after = _text(one.before), _text(one.after)
    if before is None or after is None:
        return
    if before.text != after.text:
        yield marked(before.text, after.text, language)
    if before.spoken != after.spoken and (before.speak or after.speak):
        spoken = marked(before.spoken, after.spoken, language)
        yield element("div", element("span", say("history-spoken"), class_="quiet"), spoken, class_="said")


def _text(side: object) -> Text | None:
    """Return one side of a difference as a text, an empty one where it lacks it; None for anything else."""
    if side is None:
        return Text("")
    if isinstance(side, str):
        return Text(side)
    return side if isinstance(side, Text) else None
