"""The card as the board shows it while it is written: the board's own modules, framed as on a tablet."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import streamlit as st

from praatplaat.editing.values import Values
from praatplaat.model import ADDRESSED, Form
from praatplaat.ui.content import Content
from praatplaat.ui.editing.packing import Wish, pack_of
from praatplaat.ui.markup import element, show
from praatplaat.ui.session import named, say, tongue

SIZES = {"parts-tablet": (1024, 768), "parts-phone": (390, 844)}
"""Pixels of a tablet that lies, and of a phone."""

_preview = st.components.v2.component(
    "praatplaat_preview", js=Path(__file__).with_name("preview.js").read_text("utf-8"), isolate_styles=True
)


def show_preview(content: Content, document: Values, card_id: str, language: str, form: Form) -> None:
    """Show a card of a set as the board would, with what is not saved yet, and silent.

    It begins with a language and a form; other ones, and the size, are chosen beside it.
    """
    families = [one.code for one in content.library.family_languages]
    if not families:
        return
    begun = language if language in families else families[0]
    with st.container(key="preview-card"):
        with st.container(horizontal=True, key="preview-ways"):
            code = _chosen("parts-in", families, begun, {one: _name(content, one) for one in families})
            size = _chosen("parts-size", [*SIZES], next(iter(SIZES)), {one: say(one) for one in SIZES})
            wish = Wish(card_id, code, _form(content, code, form))
        _show(content, document, wish, size)


def _form(content: Content, code: str, form: Form) -> Form:
    """Return whom the card is shown for, chosen where that makes a difference."""
    forms = content.library.languages[code].forms
    if forms == (Form.BOTH,):
        return Form.BOTH
    begun = form if form in ADDRESSED else ADDRESSED[0]
    return Form(_chosen("form", [*forms], begun, {one: say(one) for one in forms}))


def _show(content: Content, document: Values, wish: Wish, size: str) -> None:
    packed = pack_of(content, document, wish)
    if packed is None:
        show(element("p", say("parts-unsource"), class_="note", role="status"))
        return
    if wish.language not in _fields(document, wish.card):
        said = say("parts-unwritten", lang=_name(content, wish.language))
        show(element("p", said, class_="note", role="status"))
    width, height = SIZES[size]
    shown = {"card": wish.card, "language": wish.language, "form": wish.form.value}
    frame = {"width": width, "height": height, "ui": tongue()}
    _preview(key="praatplaat-preview", data={**packed, **shown, **frame}, height="content")
    show(element("p", say("parts-quiet"), class_="quiet"))


def _fields(document: Values, card_id: str) -> Collection[str]:
    return next(card for card in document["cards"] if card["id"] == card_id)


def _name(content: Content, code: str) -> str:
    return named(content.library.languages[code].names)


def _chosen(label: str, options: list[str], begun: str, names: dict[str, str]) -> str:
    # A choice of the page itself goes before what was chosen here earlier, so it is part of the key.
    found = st.segmented_control(
        say(label),
        options,
        default=begun,
        required=True,
        format_func=names.__getitem__,
        key=f"preview-{label}-{begun}",
        label_visibility="collapsed",
    )
    return str(found or begun)
