"""HTML that is safe by its type: text is always escaped, and only what was made here is shown."""

from __future__ import annotations

import re
from html import escape

import streamlit as st

from praatplaat.model import Language

_VOID = frozenset({"img", "br"})


class Markup(str):
    """HTML in which everything that came from content is escaped."""

    __slots__ = ()


def element(tag: str, *children: str, **attributes: str | None) -> Markup:
    """Return an element. Children that are not Markup are escaped, and so is every attribute.

    `class_` stands for class, `data_script` for data-script; an attribute that is None is left out.
    """
    written = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for name, value in attributes.items()
        if value is not None
    )
    if tag in _VOID:
        return Markup(f"<{tag}{written}>")
    return Markup(f"<{tag}{written}>{joined(*children)}</{tag}>")


def joined(*children: str) -> Markup:
    """Return children one after another, those that are not Markup escaped."""
    return Markup("".join(one if isinstance(one, Markup) else escape(one) for one in children))


def phrase(text: str, language: Language, class_: str = "phrase") -> Markup:
    """Return words in a language: its direction, its script's letters, and read aloud as that language."""
    return element(
        "bdi", text, class_=class_, lang=language.code, dir=language.direction, data_script=language.script
    )


def chip(text: str, kind: str) -> Markup:
    """Return a small label; its kind gives it a colour, which is never the only sign."""
    return element("span", text, class_=f"chip chip-{kind}")


def plain(text: str) -> str:
    """Return text for a label, where Streamlit would take some signs for layout."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)


def show(*parts: Markup) -> None:
    """Put markup on the page; nothing where there is none."""
    if parts:
        st.html(joined(*parts))
