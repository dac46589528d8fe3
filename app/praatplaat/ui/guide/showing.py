"""The guide on a page: what is in it, and one chapter at a time."""

from __future__ import annotations

import streamlit as st

from praatplaat.ui.guide.chapters import CHAPTERS, Chapter, Reader, beside, chapter_of
from praatplaat.ui.guide.reading import Pages, Picture, Section, pages_of
from praatplaat.ui.guide.tips import Tip
from praatplaat.ui.session import say, tongue
from praatplaat.ui.words import LANGUAGES

PAGE = "app_pages/guide.py"
ASKED = "chapter"
"""What the address names a chapter by, so that a chapter can be sent to somebody as a link."""

_HEADINGS = {Reader.VOLUNTEER: "guide-for-volunteer", Reader.COORDINATOR: "guide-for-coordinator"}
_SMALL, _SMALLEST = 240, 120
"""Width in pixels of a drawing, in a chapter and in a tip; a whole screen takes the width there is."""
_ARRIVE = """
export default function (component) {
  const button = component.parentElement.querySelector("button")
  const arrived = !button.onclick
  button.textContent = component.data.words
  button.hidden = !component.data.words
  button.onclick = () => window.print()
  if (arrived) document.querySelector(".stMain")?.scrollTo(0, 0)
}
"""

# To Streamlit two chapters are one page, so it would stay as far down as it was.
_arrival = st.components.v2.component(
    "praatplaat_guide",
    html='<button type="button" class="print"></button>',
    js=_ARRIVE,
    isolate_styles=False,
)


def asked() -> Chapter | None:
    """Return the chapter that the address names; None for the list of chapters."""
    # Streamlit does not write another chapter in the address by itself: "back" would leave the guide.
    st.query_params.update()
    return chapter_of(st.query_params.get(ASKED))


def title_of(chapter: Chapter) -> str:
    """Return the title of a chapter in the language of the studio."""
    return pages_of(chapter, tongue()).title


def show_contents() -> None:
    """Show the list of chapters, by who reads them."""
    columns = st.columns(len(Reader), gap="large")
    for reader, column in zip(Reader, columns, strict=True):
        with column, st.container(key=f"guide-contents-{reader}"):
            st.header(say(_HEADINGS[reader]), anchor=False)
            for number, chapter in enumerate(CHAPTERS, 1):
                if chapter.reader is reader:
                    _link(chapter, f"{number}. {title_of(chapter)}")
    _arrive("contents", "")


def _arrive(name: str, words: str) -> None:
    """Begin at the top of the page, once; with words there is a button that prints it."""
    _arrival(data={"words": words}, key=f"guide-arrival-{name}")


def show_tip(tip: Tip) -> None:
    """Show a tip with its picture."""
    with st.container(key="guide-tip", horizontal=True, vertical_alignment="center"):
        picture = tip.picture[tongue()]
        with st.container(width=_SMALLEST):
            st.image(picture.path, width="stretch", alt=picture.alt)
        with st.container(gap="small", width="stretch"):
            st.markdown(f"**{say('guide-tip')}: {tip.title[tongue()]}**")
            st.markdown(tip.text[tongue()])


def show_chapter(chapter: Chapter) -> None:
    """Show a chapter, the ways on from it, and a button to print it."""
    pages = pages_of(chapter, tongue())
    with st.container(key="guide-chapter"):
        for section in pages.sections:
            _show_section(section)
    _show_ways(chapter, pages)


def _show_section(section: Section) -> None:
    if section.heading:
        st.header(section.heading, anchor=False)
    if not section.pictures:
        st.markdown(section.text)
        return
    text, pictures = st.columns([3, 2], gap="large")
    with text:
        st.markdown(section.text)
    with pictures:
        for picture in section.pictures:
            _show_picture(picture)


def _show_picture(picture: Picture) -> None:
    drawn = not picture.path.name.startswith("board-") and picture.path.parent.name == "guide"
    # A width given to the picture itself would have it made smaller here, and blurred on a phone.
    with st.container(width=_SMALL if drawn else "stretch"):
        st.image(picture.path, width="stretch", alt=picture.alt)


def _show_ways(chapter: Chapter, pages: Pages) -> None:
    before, after = beside(chapter)
    with st.container(key="guide-ways"):
        for id_ in pages.ways_on:
            if (other := chapter_of(id_)) and other is not after:
                _link(other, f"{say('guide-also')}: {title_of(other)}")
        if after:
            _link(after, f"{say('guide-next')}: {title_of(after)}")
        if before:
            _link(before, f"{say('guide-before')}: {title_of(before)}")
        st.page_link(PAGE, label=say("guide-all"), query_params=_address())
        _arrive(chapter.id, say("guide-print"))


def _link(chapter: Chapter, label: str) -> None:
    st.page_link(PAGE, label=label, query_params=_address(chapter))


def _address(chapter: Chapter | None = None) -> dict[str, str]:
    """Return what the address says: the chapter, and the language the studio is read in."""
    return {**({ASKED: chapter.id} if chapter else {}), "studio": LANGUAGES[tongue()]}
