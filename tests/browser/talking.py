"""What tests of a conversation share: a board at its themes, and a plan put together on it."""

from __future__ import annotations

from tests.browser.conftest import Maker, Tablet

TABLET, PHONE = (1024, 768), (360, 740)

WATCH = """
window.kept = [];
const put = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  window.kept.push([key, value]);
  return put.call(this, key, value);
};
"""


def opened(
    tablet: Maker, language: str = "ti", form: str = "woman", size: tuple[int, int] = TABLET
) -> Tablet:
    """Return a board at the themes; `window.kept` lists everything it stores."""
    board = tablet(size)
    board.page.add_init_script(WATCH)
    board.begin(language, form)
    return board


def put_together(board: Tablet, *cards: str) -> None:
    """Put a plan together on the tablet, from the themes, and end at the list of it."""
    board.tap("[data-action=plans]")
    board.tap("[data-action=prepare]")
    board.tap("[data-action=pick]")
    board.tap("[data-theme=sleeping].tile")
    for card in cards:
        board.tap(f"[data-card={card}].card")
    board.tap("[data-action=picked]")


def cards_in(board: Tablet, selector: str) -> list[str]:
    """Return the ids of the cards that a selector finds, in order."""
    names = "(all) => all.map((one) => one.dataset.card ?? one.dataset.of)"
    found: list[str] = board.page.locator(selector).evaluate_all(names)
    return found
