"""A walk past every screen of the board, for tests that look at what each of them is like."""

from __future__ import annotations

from collections.abc import Iterator

from tests.browser.conftest import Tablet


def walk(board: Tablet, language: str, form: str) -> Iterator[str]:
    """Visit every screen, and stop at each."""
    board.open()
    yield "start"
    board.tap(f".lang[data-language={language}]")
    yield "start, picked"
    board.tap(f".who[data-form={form}]")
    yield "themes"
    board.tap("[data-theme=sleeping].tile")
    yield "theme"
    for card in ("sleeps-well", "wakes-at-night", "same-every-evening"):
        board.tap(f"[data-card={card}].card")
        yield card
        board.tap("[data-action=back]")
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-answer=no].answer")
    yield "answered"
    board.tap("[data-action=help]")
    yield "help"
    for _ in range(3):
        board.tap("[data-action=back]")
    board.tap("[data-action=parent-starts]")
    yield "parent starts"
    board.tap("[data-about=feelings]")
    yield "parent starts, one theme"
    board.tap("[data-action=back]")
    yield from _around(board)
    yield from _picked(board)
    yield from _learnt(board)
    yield from _planned(board)
    yield from _written(board)
    board.tap("[data-action=end-visit]")
    yield "end"
    board.tap("[data-screen=end] [data-action=end-visit]")
    yield "start again"
    board.tap("[data-action=ready]")
    yield "ready"


def _around(board: Tablet) -> Iterator[str]:
    """Visit what stands around the themes, and come back to them."""
    board.tap("[data-action=plans]")
    yield "plans"
    board.tap("[data-action=back]")
    board.tap("[data-action=plates]")
    yield "plates"
    board.tap("[data-plate=kitchen].tile")
    board.tap("[data-spot=kitchen-pan]")
    yield "plate"
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")
    board.tap("[data-theme=visit].tile")
    board.tap("[data-card=i-come-on].card")
    yield "open sentence"
    board.tap("[data-answer=i-come-on-monday].answer")
    yield "open sentence, filled"
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")


def _picked(board: Tablet) -> Iterator[str]:
    """Answer on a body and on a keypad, and look at what can be done with a card."""
    board.tap("[data-theme=health].tile")
    for card in ("where-hurts", "how-many-children", "how-often-bath"):
        board.tap(f"[data-card={card}].card")
        yield card
        board.tap("[data-action=back]")
    board.tap("[data-card=wash-hands].card")
    board.tap("[data-answer=i-understand].answer")
    yield "explained"
    board.tap("[data-action=tip]")
    board.tap("[data-action=odd]")
    yield "about the card"
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")
    board.tap("[data-action=trail]")
    yield "trail"
    board.tap("[data-action=back]")


def _learnt(board: Tablet) -> Iterator[str]:
    """Practise words, and look for one in a plate."""
    board.tap("[data-action=plates]")
    board.tap("[data-plate=kitchen].tile")
    board.tap("[data-action=practise]")
    yield "practice"
    board.tap("[data-action=learner]")
    yield "practice of Dutch"
    board.tap("[data-action=back]")
    board.tap("[data-action=find]")
    yield "find it"
    board.tap("[data-action=find-language]")
    for spot in ("kitchen-pan", "kitchen-bread"):
        board.page.locator(f"[data-spot={spot}]").dispatch_event("click")
    yield "found it"
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")


def _planned(board: Tablet) -> Iterator[str]:
    """Put a plan together."""
    board.tap("[data-action=plans]")
    board.tap("[data-action=prepare]")
    yield "prepare, empty"
    board.tap("[data-action=pick]")
    yield "themes, picking"
    board.tap("[data-theme=sleeping].tile")
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-card=wakes-at-night].card")
    yield "theme, picking"
    board.tap("[data-action=picked]")
    yield "prepare"
    board.tap("[data-theme=own]")
    board.tap("[data-card=sleeps-well].card")
    board.tap("[data-action=back]")
    yield "own plan"
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")


def _written(board: Tablet) -> Iterator[str]:
    """Search, type a sentence that cannot be translated here, and change how the tablet is used."""
    board.tap("[data-action=search]")
    yield "search"
    board.page.fill("[data-input=query]", "slaapt")
    board.page.wait_for_selector("[data-screen=search] [data-card=sleeps-well]")
    yield "search, found"
    board.tap("[data-action=sentence]")
    yield "sentence"
    board.page.evaluate("Object.defineProperty(navigator, 'onLine', {get: () => false})")
    board.tap("[data-action=translate]")
    board.page.wait_for_selector(".instead [role=alert]")
    yield "sentence, without internet"
    board.tap("[data-action=back]")
    board.tap("[data-action=back]")
    board.tap("[data-action=help]")
    board.tap("[data-action=settings]")
    yield "settings"
    board.tap("[data-action=odd-list]")
    yield "what sounded odd"
    for _ in range(3):
        board.tap("[data-action=back]")
