"""A sheet to test pictures with parents: numbered pictures without words, and a key for who leads it."""

from __future__ import annotations

import base64
from collections.abc import Sequence

from praatplaat.ui.content import Content
from praatplaat.ui.markup import Markup, element, joined
from praatplaat.ui.pictures import Players, meaning
from praatplaat.ui.session import named, say, tongue

STYLE = """
@page { size: A4; margin: 14mm }
body { font: 15px/1.5 sans-serif; color: #22222a; margin: 0 auto; max-width: 182mm }
h1 { font-size: 22px } li { margin-bottom: 4px }
.grid { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; break-before: page }
.one { border: 1px solid #b9b4a8; border-radius: 4mm; padding: 4mm; break-inside: avoid }
.one img { width: 66mm; height: 66mm; display: block; margin: auto; background: #fff }
.one p { margin: 2mm 0 0; border-bottom: 1px solid #b9b4a8; height: 7mm }
.key { break-before: page } td, th { text-align: left; padding: 1mm 3mm; border-bottom: 1px solid #ddd }
"""

A_PAGE = 6


def test_sheet(content: Content, names: Sequence[str], players: Players) -> bytes:
    """Return a page to print: how to ask, the pictures six on a page, and last the key."""
    pages = [names[k : k + A_PAGE] for k in range(0, len(names), A_PAGE)]
    grids = [
        element(
            "div",
            *(_one(content, name, players, A_PAGE * at + k + 1) for k, name in enumerate(page)),
            class_="grid",
        )
        for at, page in enumerate(pages)
    ]
    steps = (element("li", step) for step in say("test-steps").split("\n"))
    body = joined(element("h1", say("test-title")), element("ol", *steps), *grids, _key(content, names))
    head = element("head", Markup('<meta charset="utf-8">'), element("title", say("test-title")), _style())
    return ("<!doctype html>" + element("html", head, element("body", body), lang=tongue())).encode()


def _style() -> Markup:
    return Markup(f"<style>{STYLE}</style>")


def _one(content: Content, name: str, players: Players, number: int) -> Markup:
    svg = content.svg(name, players.cast, players.form)
    source = "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()
    shown = element("img", src=source, alt="")
    return element("div", element("b", str(number)), shown, element("p"), class_="one")


def _key(content: Content, names: Sequence[str]) -> Markup:
    rows = (
        element(
            "tr",
            element("td", str(k)),
            element("td", meaning(content, name)),
            element("td", named(_not(content, name))),
        )
        for k, name in enumerate(names, 1)
    )
    head = element("tr", *(element("th", say(one)) for one in ("test-number", "test-meaning", "not")))
    return element("div", element("h1", say("test-key")), element("table", head, *rows), class_="key")


def _not(content: Content, name: str) -> dict[str, str]:
    return dict(content.gallery.scenes[name].not_)
