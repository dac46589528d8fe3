"""The guide: every chapter in both languages, with pictures and pages that exist, opened in the studio."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from praatplaat.ui import guide, navigation
from praatplaat.ui.guide.chapters import CHAPTERS, FOLDER, Chapter, beside, chapter_of
from praatplaat.ui.guide.reading import pages_of
from praatplaat.ui.guide.tips import SOURCE, tip_of, tips
from praatplaat.ui.words import LANGUAGES, said
from praatplaat.ui.words_guide import GUIDE

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest
    from tests.pages.conftest import Studio

LARGEST = 120 * 1024
WAYS_ON = {"nl": "Lees ook", "en": "See also"}
NAMED = {"nl": re.compile(r"[Bb]ladzijde \*\*(.+?)\*\*"), "en": re.compile(r"[Pp]age \*\*(.+?)\*\*")}

each_chapter = pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda one: one.id)
each_language = pytest.mark.parametrize("language", LANGUAGES)


def text_of(chapter: Chapter, language: str) -> str:
    return chapter.path(language).read_text(encoding="utf-8")


def opened(studio: Studio, chapter: str, language: str = "nl") -> AppTest:
    at = studio.open("guide")
    at.button_group(key="studio").set_value(language)
    at.query_params["chapter"] = chapter
    at.run()
    assert not at.exception
    return at


def links(at: AppTest) -> list[str]:
    return [one.proto.label for one in at.main.get("page_link")]


@each_language
def test_a_folder_holds_exactly_the_chapters(language: str) -> None:
    assert {path.stem for path in (FOLDER / language).glob("*")} == {one.id for one in CHAPTERS}


@each_language
@each_chapter
def test_a_chapter_has_a_title_and_is_no_longer_than_a_few_minutes(chapter: Chapter, language: str) -> None:
    pages = pages_of(chapter, language)
    assert text_of(chapter, language).startswith(f"# {pages.title}\n")
    assert all(section.heading for section in pages.sections[1:])
    assert 120 < len(text_of(chapter, language).split()) < 750


@each_chapter
def test_a_chapter_has_the_same_pictures_and_sections_in_both_languages(chapter: Chapter) -> None:
    shapes = [
        [[picture.path for picture in section.pictures] for section in pages_of(chapter, language).sections]
        for language in LANGUAGES
    ]
    assert shapes[0] == shapes[1]


@each_language
@each_chapter
def test_every_picture_is_there_small_and_described(chapter: Chapter, language: str) -> None:
    pictures = [one for section in pages_of(chapter, language).sections for one in section.pictures]
    assert len(pictures) == text_of(chapter, language).count("![") >= 1
    for picture in pictures:
        assert picture.path.stat().st_size <= LARGEST
        assert len(picture.alt) > 10
        with Image.open(picture.path) as image:
            assert image.format == "PNG"


def test_there_is_no_picture_that_no_chapter_shows() -> None:
    pages = (pages_of(chapter, "nl") for chapter in CHAPTERS)
    shown = {picture.path for one in pages for section in one.sections for picture in section.pictures}
    assert set((FOLDER.parent / "images" / "guide").resolve().glob("*")) - shown == set()


@each_language
@each_chapter
def test_a_chapter_names_only_pages_of_the_studio(chapter: Chapter, language: str) -> None:
    names = {said(key, language) for key in (*navigation.EVERYBODY, *navigation.COORDINATORS)}
    assert set(NAMED[language].findall(text_of(chapter, language))) - names == set()


def test_together_the_chapters_name_every_page_a_coordinator_works_on() -> None:
    named = {name for chapter in CHAPTERS for name in NAMED["nl"].findall(text_of(chapter, "nl"))}
    assert {said(key, "nl") for key in navigation.COORDINATORS if key != "testing"} - named == set()


@each_language
@each_chapter
def test_a_chapter_leads_to_chapters_and_to_no_other_host(chapter: Chapter, language: str) -> None:
    text = text_of(chapter, language)
    assert "://" not in text and "<" not in text
    links = re.findall(r"(?<!!)\[[^\]]+\]\(([^)]+)\)", text)
    assert links == [f"{one}.md" for one in pages_of(chapter, language).ways_on]
    assert all(chapter_of(one.removesuffix(".md")) for one in links)
    assert text.count(f"{WAYS_ON[language]}: [") == len(links)


def test_chapters_follow_each_other_from_the_first_to_the_last() -> None:
    assert beside(CHAPTERS[0]) == (None, CHAPTERS[1])
    assert beside(CHAPTERS[-1]) == (CHAPTERS[-2], None)
    assert [one.reader for one in CHAPTERS] == sorted((one.reader for one in CHAPTERS), reverse=True)


def test_every_day_has_a_tip_and_a_week_has_them_all() -> None:
    week = [tip_of(date(2026, 11, 26) + timedelta(days=k)) for k in range(7)]
    assert len(tips()) == 7
    assert {one.title["nl"] for one in week} == {one.title["nl"] for one in tips()}
    assert tip_of(date(2026, 11, 26) + timedelta(days=7)) == week[0]


@pytest.mark.parametrize("tip", tips(), ids=lambda one: one.title["en"])
def test_a_tip_is_one_to_three_sentences_with_a_picture(tip: guide.Tip) -> None:
    for language in LANGUAGES:
        assert 1 <= len(re.findall(r"[.?!](?=[\s*]|$)", tip.text[language])) <= 4
        assert len(tip.text[language]) < 220
        assert tip.picture[language].path.exists()


def test_the_page_lists_the_chapters_by_reader_with_the_tip_of_today(studio: Studio) -> None:
    at = studio.open("guide")
    titles = [pages_of(one, "nl").title for one in CHAPTERS]
    assert links(at) == [f"{number}. {title}" for number, title in enumerate(titles, 1)]
    assert [one.value for one in at.header] == ["Voor vrijwilligers", "Voor coördinatoren"]
    assert tip_of(date.today()).title["nl"] in "".join(one.value for one in at.markdown)


@each_language
@each_chapter
def test_every_chapter_opens_with_its_sections_and_the_way_on(
    studio: Studio, chapter: Chapter, language: str
) -> None:
    at, pages = opened(studio, chapter.id, language), pages_of(chapter, language)
    assert at.title[0].value == pages.title
    assert [one.value for one in at.header] == [one.heading for one in pages.sections if one.heading]
    described = [image.alt for one in at.main.get("image") for image in one.proto.imgs]
    assert described == [picture.alt for one in pages.sections for picture in one.pictures]
    after = beside(chapter)[1]
    assert not after or f"{said('guide-next', language)}: {pages_of(after, language).title}" in links(at)


def test_a_chapter_that_is_not_there_gives_the_list(studio: Studio) -> None:
    assert opened(studio, "nothing-like-it").title[0].value == "Handleiding"


def test_a_link_carries_the_language_of_who_reads(studio: Studio) -> None:
    at = opened(studio, SOURCE.id, "en")
    asked = {one.proto.query_string for one in at.main.get("page_link")}
    assert all("studio=English" in one for one in asked)
    assert any("chapter=make-a-set" in one for one in asked)


def test_the_words_round_the_guide_are_all_used() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in Path(guide.__file__).parent.glob("*.py"))
    page = (FOLDER.parents[1] / "app" / "app_pages" / "guide.py").read_text(encoding="utf-8")
    asked = set(re.findall(r"[\"'](guide-[a-z-]+)[\"']", code + page))
    assert GUIDE.keys() - asked == set()
