"""A phrase as it stands on the pages for native speakers' work: picture, Dutch, the words in question."""

from __future__ import annotations

from praatplaat.model import Card, Form
from praatplaat.ui.content import Content
from praatplaat.ui.markup import Markup, element, show
from praatplaat.ui.pictures import Players, picture
from praatplaat.ui.reviews.phrases import source_of


def drawn(content: Content, card: Card, language: str) -> Markup:
    """Return the picture of a card with the people of a language in it."""
    known = content.library.languages[language].cast
    cast = known if known in content.gallery.casts else next(iter(content.gallery.casts), "")
    form = card.form if card.form is not Form.BOTH else Form.WOMAN
    return picture(content, card.picture, Players(cast, form))


def source(content: Content, card: Card) -> Markup:
    """Return what the volunteer reads."""
    return element("p", source_of(card, content.library.volunteer), class_="source")


def show_phrase(content: Content, card: Card, language: str, *words: Markup) -> None:
    """Show a phrase as one row: the picture, and beside it Dutch and the words."""
    beside = element("div", source(content, card), *words)
    show(element("div", drawn(content, card, language), beside, class_="reviewed", data_card=card.id))


__all__ = ["drawn", "show_phrase", "source"]
