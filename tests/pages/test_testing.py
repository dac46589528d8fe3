"""Testing pictures: the sheet for parents, what they said, and how it is told."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from praatplaat.comprehension import read_table
from praatplaat.model import Form
from praatplaat.pictures.gallery import Gallery
from praatplaat.ui.content import content
from praatplaat.ui.pictures import Players
from praatplaat.ui.printing import test_sheet as sheet_of

if TYPE_CHECKING:
    from tests.pages.conftest import Reader, Studio

pytestmark = pytest.mark.usefixtures("coordinator")


def test_the_sheet_shows_pictures_without_words_and_keeps_the_key_for_last(studio: Studio) -> None:
    studio.open("testing")
    page = sheet_of(content(), ["child-sleeping", "yes"], Players("syrian", Form.WOMAN)).decode()
    assert page.count("data:image/svg+xml;base64,") == 2
    pictures, key = page.split('<div class="key">')
    assert "<td>Ja</td>" in key
    assert "Ja" not in re.sub(r"data:[^\"]+", "", pictures)
    assert "Schrijf geen namen op" in pictures
    assert "http" not in re.sub(r"data:[^\"]+", "", page)


def test_what_a_parent_said_is_kept_as_one_line_and_told(
    studio: Studio, markup_of: Reader, tmp_path: Path
) -> None:
    at = studio.open("testing")
    at.selectbox(key="test-picture").select("child-sleeping")
    at.text_input(key="test-said").input("Het kind\tslaapt")
    at.radio(key="test-verdict").set_value("understood")
    at.main.button[0].click().run()
    assert not at.exception
    table = tmp_path / "data" / "comprehension.tsv"
    lines = table.read_text("utf-8").splitlines()
    assert lines == [
        "picture\tguess 1\tguess 2\tverdict\tround\tby",
        "child-sleeping\tHet kind slaapt\t\tunderstood\t1\touder",
    ]
    readings, problems = read_table(table, "x", Gallery.load(studio.root).scenes)
    assert (len(readings), problems) == (1, [])
    assert "1 van 1 plaatjes halen 85 %" in markup_of(at)


def test_a_picture_that_is_misread_is_listed_with_what_was_said(
    studio: Studio, markup_of: Reader, tmp_path: Path
) -> None:
    table = tmp_path / "data" / "comprehension.tsv"
    table.parent.mkdir(exist_ok=True)
    table.write_text(
        "picture\tguess 1\tguess 2\tverdict\tround\tby\nno\tja <b>\t\tcritical\t1\touder\nx\n", "utf-8"
    )
    markup = markup_of(studio.open("testing"))
    assert "0 van 1 plaatjes halen 85 %" in markup
    assert "ja &lt;b&gt;" in markup
    assert "Deze regel heeft 1 vakken" in markup


def test_a_full_disk_is_said_and_nothing_breaks(
    studio: Studio, markup_of: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data" / "comprehension.tsv").mkdir()
    at = studio.open("testing")
    at.selectbox(key="test-picture").select("yes")
    at.radio(key="test-verdict").set_value("unknown")
    at.main.button[0].click().run()
    assert not at.exception
    assert "kan niet bewaard worden" in markup_of(at)


def test_nothing_is_kept_by_accident(studio: Studio, markup_of: Reader, tmp_path: Path) -> None:
    at = studio.open("testing")
    at.main.button[0].click().run()
    assert "Kies een plaatje en een oordeel" in markup_of(at)
    assert not (tmp_path / "data" / "comprehension.tsv").exists()


def test_pictures_can_be_looked_at_small_grey_and_in_one_cast(studio: Studio, markup_of: Reader) -> None:
    at = studio.open("library")
    at.segmented_control(key="view").set_value("pictures").run()
    every = markup_of(at).count("<figure")
    at.segmented_control(key="cast-pictures").set_value("syrian").run()
    at.segmented_control(key="size").set_value("small").run()
    at.toggle(key="grey").set_value(True).run()
    markup = markup_of(at)
    assert 'class="casts small grey"' in markup
    assert 0 < markup.count("<figure") < every
