"""Small things that every screen for writing shows alike: times, pictures, labels, advice."""

from __future__ import annotations

from praatplaat.editing.hints import Hint
from praatplaat.ui.editing.faults import Fault
from praatplaat.ui.markup import Markup, chip, element
from praatplaat.ui.session import say, tongue


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
