"""The guide in the studio: chapters for volunteers and coordinators, and a tip for every day."""

from praatplaat.ui.guide.chapters import CHAPTERS, Chapter, Reader, chapter_of
from praatplaat.ui.guide.showing import show_chapter, show_contents, show_tip
from praatplaat.ui.guide.tips import Tip, tip_of, tips

__all__ = [
    "CHAPTERS",
    "Chapter",
    "Reader",
    "Tip",
    "chapter_of",
    "show_chapter",
    "show_contents",
    "show_tip",
    "tip_of",
    "tips",
]
