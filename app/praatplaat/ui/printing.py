"""Sheets to print: pictures without words to test with parents, with a key for who leads it; and a plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from praatplaat.model import Card, State
from praatplaat.ui.content import Content
from praatplaat.ui.lettering import faces_of, letter_style
from praatplaat.ui.markup import Markup, element, phrase
from praatplaat.ui.pictures import Players, meaning, picture, source
from praatplaat.ui.plans import Ids, Parent, cards_of, lacking, source_of, text_of
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

PLAN_STYLE = """
header { display: flex; gap: 8mm; justify-content: space-between; align-items: start }
header img { width: 48mm; height: 48mm }
.cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 5mm; margin-top: 6mm }
.card { border: 1px solid #b9b4a8; border-radius: 4mm; padding: 3mm; break-inside: avoid }
.picture { width: 100%; aspect-ratio: 1; display: block; background: #fff }
.phrase { display: block; text-align: start; font-family: var(--letters, sans-serif), sans-serif }
.card .phrase + .phrase { font-size: 19px }
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
    title = say("test-title")
    return _page(title, STYLE, element("h1", title), element("ol", *steps), *grids, _key(content, names))


def plan_sheet(content: Content, plan: Ids, parent: Parent, players: Players, code: str) -> bytes:
    """Return a page to print: the QR code of a plan, an SVG, and its cards in both languages.

    What tablets do not carry is not printed either; without a family language there is the volunteer's alone.
    """
    cards = [cards_of(content.library)[one] for one in plan]
    shown = (_planned(content, card, parent, players, k) for k, card in enumerate(cards, 1))
    words = element("div", element("h1", say("plan-sheet")), *_plan_notes(content, cards, parent))
    top = element("header", words, element("img", src=source(code), alt=say("plan-qr", count=len(plan))))
    fonts = letter_style(faces_of(content.library)) if parent.language else ""
    body = (Markup(fonts), top, element("div", *shown, class_="cards"))
    return _page(say("plan-sheet"), STYLE + PLAN_STYLE, *body)


def _plan_notes(content: Content, cards: Sequence[Card], parent: Parent) -> Iterator[Markup]:
    """Yield what to know: how to use the sheet, and that not all of it is approved by a native speaker."""
    keys = ["plan-scan", "plan-sheet-names"]
    states = {content.library.state(card, parent.language) for card in cards if parent.language}
    if states - {State.APPROVED}:
        keys.append("plan-sheet-checked")
    yield from (element("p", say(key)) for key in keys)


def _planned(content: Content, card: Card, parent: Parent, players: Players, number: int) -> Markup:
    library = content.library
    texts = [phrase(source_of(library, card).text, library.languages[library.volunteer])]
    if parent.language and not lacking(library, card, parent):
        language = library.languages[parent.language]
        texts.append(phrase(text_of(card, language.code, parent.form).text, language))
    return element(
        "div", element("b", str(number)), picture(content, card.picture, players), *texts, class_="card"
    )


def _page(title: str, style: str, *parts: Markup) -> bytes:
    about = (Markup('<meta charset="utf-8">'), element("title", title), Markup(f"<style>{style}</style>"))
    page = element("html", element("head", *about), element("body", *parts), lang=tongue())
    return f"<!doctype html>{page}".encode()


def _one(content: Content, name: str, players: Players, number: int) -> Markup:
    svg = content.svg(name, players.cast, players.form)
    shown = element("img", src=source(svg), alt="")
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
