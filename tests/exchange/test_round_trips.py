"""What goes out comes back: every shipped set, as a workbook, as CSV and in a bundle."""

from __future__ import annotations

import io

import pytest
from openpyxl import load_workbook
from tests.exchange.conftest import SCENES, SETS, without

from praatplaat.editing.values import Values, text_of
from praatplaat.exchange import Fate, Kind, bundle, preview, read, read_bundle, table_of, template
from praatplaat.library import Library

NOT_HELD = {"review", "slot", "values", "beside", "confirmed", "figure"}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("name", [path.stem for path in SETS])
def test_a_set_read_back_onto_itself_is_the_same_to_the_letter(
    name: str, kind: Kind, language: str, library: Library, shipped: dict[str, Values]
) -> None:
    table = table_of(shipped[name], library, kind, language, scenes=SCENES)
    result = preview(read(table, f"{name}.{kind}", library), shipped[name], library, scenes=SCENES)
    assert result.document is not None
    assert text_of(result.document) == text_of(shipped[name])
    assert {line.fate for line in result.lines} == {Fate.SAME}
    assert not result.changes
    assert not result.faults


@pytest.mark.parametrize("name", [path.stem for path in SETS])
def test_a_set_from_its_table_alone_has_everything_a_table_holds(
    name: str, library: Library, shipped: dict[str, Values]
) -> None:
    document, elsewhere = shipped[name], without(library, shipped[name])
    table = table_of(document, library, Kind.WORKBOOK)
    result = preview(read(table, f"{name}.xlsx", library), None, elsewhere, scenes=SCENES)
    assert result.document is not None
    assert {key: result.document[key] for key in ("id", "title", "picture")} == {
        key: document[key] for key in ("id", "title", "picture")
    }
    # A sentence with an open place needs its values, and those no table has.
    held = [
        {key: value for key, value in card.items() if key not in NOT_HELD}
        for card in document["cards"]
        if "slot" not in card
    ]
    assert result.document["cards"] == held
    refused = {line.card for line in result.lines if line.fate is Fate.REFUSED}
    assert refused == {card["id"] for card in document["cards"] if "slot" in card}


def test_all_sets_come_out_of_a_bundle_as_they_went_in(library: Library, shipped: dict[str, Values]) -> None:
    documents = tuple(shipped.values())
    pictures = {"our-kitchen.webp": b"picture"}
    recordings = {"0a1b.mp3": b"sound", "0a1b.json": b"{}", "originals/0a1b.webm": b"raw"}
    data = bundle(documents, pictures, recordings, by="Home-Start", on="2026-11-23")
    read_back = read_bundle(data, library, scenes=SCENES)
    assert [text_of(one) for one in read_back.documents] == [text_of(one) for one in documents]
    assert (read_back.pictures, read_back.recordings) == (pictures, recordings)
    assert (read_back.made_by, read_back.made_on) == ("Home-Start", "2026-11-23")
    assert set(read_back.languages) == set(library.languages)
    assert not read_back.advice


def test_the_same_contents_give_the_same_bytes(
    library: Library, shipped: dict[str, Values], monkeypatch: pytest.MonkeyPatch
) -> None:
    document = shipped["sleeping"]
    first = [table_of(document, library, kind) for kind in Kind] + [bundle([document], {}, {})]
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    again = [table_of(document, library, kind) for kind in Kind] + [bundle([document], {}, {})]
    assert first == again


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_empty_table_has_a_list_for_who_speaks_and_a_frozen_heading(
    language: str, library: Library
) -> None:
    book = load_workbook(io.BytesIO(template(library, Kind.WORKBOOK, language, scenes=SCENES)))
    sheet = book["kaarten" if language == "nl" else "cards"]
    headings = [cell.value for cell in sheet[1]]
    assert headings[:4] == (
        ["id", "wie zegt het", "plaatje", "nl"]
        if language == "nl"
        else ["id", "who says it", "picture", "nl"]
    )
    assert sheet.freeze_panes == "B2"
    assert len(sheet.data_validations.dataValidation) == 4
    columns = [sheet.column_dimensions[cell.column_letter] for cell in sheet[1]]
    rightward = [column for column in columns if column.alignment.horizontal == "right"]
    assert rightward
    assert {column.alignment.readingOrder for column in rightward} == {2}
    assert {column.number_format for column in columns} == {"@"}


@pytest.mark.parametrize("kind", list(Kind))
def test_a_text_that_looks_like_a_formula_goes_out_as_text_and_comes_back(
    kind: Kind, library: Library, teeth: Values
) -> None:
    for text in ("=1+1", "+31 20", "-5 graden", "@thuis", "'=x", "'s avonds", '"a";b,c'):
        teeth["cards"][1]["tip"] = {"nl": text}
        table = table_of(teeth, library, kind)
        incoming = read(table, f"teeth.{kind}", library)
        result = preview(incoming, teeth, library)
        assert result.document == teeth
        assert text in [cell.text for cell in incoming.cards.rows[1].cells.values()]
        if kind is Kind.CSV:
            assert not any(
                field.startswith(("=", "+", "-", "@")) for field in table.decode("utf-8-sig").split(";")
            )
        else:
            formulas = [
                c for row in load_workbook(io.BytesIO(table))["kaarten"] for c in row if c.data_type == "f"
            ]
            assert not formulas
