"""A text to take along: shown in its own script, with a button that copies it."""

from __future__ import annotations

import streamlit as st

from praatplaat.model import Language
from praatplaat.ui.session import say

_COPY = """
export default function (component) {
  const { text, label, done, language, direction, script } = component.data
  const words = component.parentElement.querySelector(".copy-text")
  const button = component.parentElement.querySelector("button")
  words.textContent = text
  for (const [name, value] of Object.entries({ lang: language, dir: direction, "data-script": script })) {
    if (value) words.setAttribute(name, value)
  }
  button.textContent = label
  button.onclick = async () => {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      // Without a secure address there is no clipboard for pages; an old way is left.
      getSelection().selectAllChildren(words)
      if (!document.execCommand("copy")) return
    }
    button.textContent = done
    setTimeout(() => { button.textContent = label }, 4000)
  }
}
"""

_copying = st.components.v2.component(
    "praatplaat_copying",
    html='<div class="copy-text" tabindex="0"></div><button type="button" class="copy"></button>',
    js=_COPY,
    isolate_styles=False,
)


def show_copy(text: str, label: str, key: str, language: Language | None = None) -> None:
    """Show a text with a button that copies it."""
    told = {"text": text, "label": label, "done": say("reviews-copied")}
    how = {"language": language.code, "direction": language.direction} if language else {}
    _copying(data={**told, **how, "script": language.script if language else ""}, key=f"copy-{key}")
