"""What the address of the page asks for, so that it can be kept, sent and gone back to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

import streamlit as st

from praatplaat.coverage import Want
from praatplaat.ui.coverage.gathering import Part
from praatplaat.ui.session import tongue
from praatplaat.ui.words import LANGUAGES

_KEYS = ("set", "language", "want")
_CLICKED = "coverage-clicked"
_FOLLOW = """
export default function (component) {
  const { data, parentElement, setTriggerValue } = component
  const follow = (event) => {
    const link = event.target.closest?.("a[data-cell]")
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return
    event.preventDefault()
    setTriggerValue("address", link.getAttribute("href"))
  }
  document.removeEventListener("click", parentElement.follow)
  document.addEventListener("click", follow)
  if (parentElement.seen !== data.seen) document.querySelector(".stMain")?.scrollTo(0, 0)
  Object.assign(parentElement, { follow, seen: data.seen })
  return () => document.removeEventListener("click", follow)
}
"""

# A link works by itself, and loads the whole studio anew; this follows it within the page.
_following = st.components.v2.component("praatplaat_coverage", js=_FOLLOW)


@dataclass(frozen=True, slots=True)
class Asked:
    """The part, the language and what there is to do that somebody wants to see."""

    part: Part
    language: str
    want: Want | None = None


def asked(found: tuple[Part, ...]) -> Asked | None:
    """Return what the address asks for; None where that is the whole overview, or does not exist."""
    st.query_params.update()
    name, language, want = (st.query_params.get(key, "") for key in _KEYS)
    part = next((one for one in found if one.id == name), None)
    if part is None or language not in part.standings:
        return None
    return Asked(part, language, Want(want) if want in set(Want) else None)


def address(part: str = "", language: str = "", want: Want | None = None) -> dict[str, str]:
    """Return what the address says, with the language the studio is read in."""
    wanted = zip(_KEYS, (part, language, want.value if want else ""), strict=True)
    return {**{key: value for key, value in wanted if value}, "studio": LANGUAGES[tongue()]}


def link(wanted: Mapping[str, str]) -> str:
    """Return an address as a link on the page itself."""
    return f"?{urlencode(wanted)}"


def follow(seen: str) -> None:
    """Let links be followed within the page, and begin at the top of what is new to see."""
    _following(data={"seen": seen}, key=_CLICKED, on_address_change=_go, height=1)


def _go() -> None:
    clicked = dict(st.session_state[_CLICKED] or {})
    wanted = dict(parse_qsl(str(clicked.get("address") or "").removeprefix("?")))
    # At once: each change of the address is a step to go back to.
    st.query_params.update({key: wanted[key] for key in _KEYS if key in wanted})
