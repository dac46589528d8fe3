"""The page for files: what goes out, what a file would change, and only then what is kept."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING

import openpyxl
import pytest
from streamlit.testing.v1 import AppTest
from tests.pages.conftest import Studio

from praatplaat.editing.values import Values
from praatplaat.exchange import Kind, bundle, table_of
from praatplaat.library import load
from praatplaat.office import people, sets
from praatplaat.office.desk import HOST, Actor
from praatplaat.office.opening import office
from praatplaat.office.shelves import document_of

if TYPE_CHECKING:
    from tests.pages.conftest import Reader

SET = "sleeping"


def rows_of(studio: Studio, change: Callable[[list[list[str]]], None]) -> bytes:
    """The sleeping set as a workbook, its rows changed by hand; the first row has the headings."""
    made = table_of(document_of(office(), SET)[0], load(studio.root), Kind.WORKBOOK)
    book = openpyxl.load_workbook(io.BytesIO(made))
    sheet = book["kaarten"]
    rows = [[str(cell.value or "") for cell in row] for row in sheet.iter_rows()]
    change(rows)
    sheet.delete_rows(1, sheet.max_row)
    for row in rows:
        sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def with_other_words(rows: list[list[str]]) -> None:
    rows[1][rows[0].index("nl")] = "Slaapt uw kind door?"


class Desk:
    """The page with a coordinator behind it."""

    def __init__(self, studio: Studio) -> None:
        self.at: AppTest = studio.open("exchange")

    def read(self, data: bytes, name: str = "slapen.xlsx") -> AppTest:
        self.at.segmented_control(key="exchange-way").set_value("exchange-way-in").run()
        self.at.file_uploader[0].set_value((name, data, "")).run()
        assert not self.at.exception
        return self.at

    def press(self, key: str) -> AppTest:
        self.at.button(key=key).click().run()
        assert not self.at.exception
        return self.at


@pytest.fixture
def desk(studio: Studio, coordinator: Actor) -> Desk:
    return Desk(studio)


def saved() -> dict[str, Values]:
    return {name: one.values for name, one in sets.newest(office()).items()}


def test_who_is_not_signed_in_sees_no_files(studio: Studio) -> None:
    at = studio.open("exchange")
    assert not at.get("download_button")
    assert not at.radio


def test_every_kind_of_file_can_be_had(desk: Desk) -> None:
    for kind in ("xlsx", "template", "csv"):
        desk.at.radio(key="exchange-kind").set_value(kind).run()
        assert not desk.at.exception
        assert len(desk.at.get("download_button")) == 1


def test_a_bundle_says_what_is_in_it_before_it_is_saved(desk: Desk, markup_of: Reader) -> None:
    desk.at.radio(key="exchange-kind").set_value("bundle").run()
    assert not desk.at.get("download_button")
    desk.at.checkbox(key="exchange-all").check().run()
    at = desk.press("exchange-make")
    assert "2 onderwerpen, 4 kaarten" in markup_of(at)
    assert "geen opnamen" in markup_of(at)
    assert len(at.get("download_button")) == 1


def test_nothing_is_kept_before_somebody_takes_it_over(studio: Studio, desk: Desk, markup_of: Reader) -> None:
    at = desk.read(rows_of(studio, with_other_words))
    assert "1 veranderd" in markup_of(at)
    assert "Slaapt uw kind door?" in markup_of(at)
    assert saved() == {}
    at = desk.press("exchange-take")
    assert saved()[SET]["cards"][0]["nl"] == "Slaapt uw kind door?"
    assert "Overgenomen: Slapen." in markup_of(at)


def test_what_comes_back_unchanged_has_nothing_to_take_over(
    studio: Studio, desk: Desk, markup_of: Reader
) -> None:
    at = desk.read(rows_of(studio, lambda _: None))
    assert "Er is niets over te nemen" in markup_of(at)
    assert "exchange-take" not in {one.key for one in at.button}


def test_a_refused_row_says_where_and_how_to_mend_and_keeps_no_other_out(
    studio: Studio, desk: Desk, markup_of: Reader
) -> None:
    def change(rows: list[list[str]]) -> None:
        with_other_words(rows)
        rows[2][rows[0].index("antwoorden")] = "misschien ooit"

    at = desk.read(rows_of(studio, change))
    assert "1 kan niet" in markup_of(at)
    assert "rij 3" in markup_of(at)
    assert "antwoorden" in markup_of(at)
    desk.press("exchange-take")
    assert saved()[SET]["cards"][0]["nl"] == "Slaapt uw kind door?"
    assert [one["id"] for one in saved()[SET]["cards"]] == ["sleeps-well", "where-sleeps"]


def test_a_card_that_the_list_lacks_goes_only_when_it_is_ticked(studio: Studio, desk: Desk) -> None:
    def change(rows: list[list[str]]) -> None:
        with_other_words(rows)
        del rows[2]

    at = desk.read(rows_of(studio, change))
    (tick,) = at.checkbox
    assert not tick.value
    tick.check().run()
    desk.press("exchange-take")
    assert [one["id"] for one in saved()[SET]["cards"]] == ["sleeps-well"]


def test_a_list_without_a_name_becomes_the_theme_that_somebody_says(desk: Desk, markup_of: Reader) -> None:
    at = desk.read(b"nl\nPoetst u de tanden?\n", "lijst.csv")
    at.text_input[0].set_value("Tanden").run()
    assert "Dit wordt een nieuw onderwerp" in markup_of(at)
    at = desk.press("exchange-take")
    (new,) = saved().values()
    assert new["title"] == {"nl": "Tanden"}


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"PK\x03\x04 no archive", "x.xlsx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "oud.xls"),
        (b"\x89PNG", "foto.png"),
        (b"", "leeg.csv"),
        (b"PK\x03\x04bundle.json", "x.praatplaat.zip"),
    ],
)
def test_a_file_that_is_none_of_ours_says_so_in_words(
    desk: Desk, markup_of: Reader, data: bytes, name: str
) -> None:
    at = desk.read(data, name)
    assert "data-problem" in markup_of(at)
    assert not [one for one in at.button if one.key == "exchange-take"]
    assert saved() == {}


def test_who_saved_in_between_is_not_overwritten_and_both_go_together(
    studio: Studio, desk: Desk, markup_of: Reader
) -> None:
    at = desk.read(rows_of(studio, with_other_words))
    document, base = document_of(office(), SET)
    other = people.actor_of(office(), people.enter_by_link(office(), people.open_link(office(), HOST)).token)
    assert other
    document["cards"][1]["nl"] = "Waar slaapt uw kind vannacht?"
    sets.save(office(), other, document, base)
    # The page that was on the screen had the version before it.
    at = desk.press("exchange-take")
    assert "bewaarde dit onderwerp terwijl u keek" in markup_of(at)
    assert saved()[SET] == document
    desk.press("exchange-clash-take")
    assert [one["nl"] for one in saved()[SET]["cards"]] == [
        "Slaapt uw kind door?",
        "Waar slaapt uw kind vannacht?",
    ]


def test_of_a_bundle_what_is_new_is_ticked_and_what_replaces_ours_is_not(
    desk: Desk, markup_of: Reader
) -> None:
    theirs, _ = document_of(office(), SET)
    theirs["title"]["nl"] = "Slapen bij de buren"
    new = {**theirs, "id": "tanden", "title": {"nl": "Tanden"}}
    new["cards"] = [{**theirs["cards"][1], "id": "poetst"}]
    at = desk.read(bundle([theirs, new], {}, {}, by="De buren", on="2026-11-23"), "x.praatplaat.zip")
    assert "Een bundel van De buren" in markup_of(at)
    assert {one.label: one.value for one in at.checkbox} == {
        "Overnemen: Slapen bij de buren": False,
        "Overnemen: Tanden": True,
    }
    desk.press("exchange-take")
    assert set(saved()) == {"tanden"}
