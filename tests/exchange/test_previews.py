"""A table onto a set: what is new, changed, the same, absent or refused, and where it goes wrong."""

from __future__ import annotations

import copy
import io
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook
from tests.exchange.conftest import SCENES, workbook_of

from praatplaat.editing.values import Values
from praatplaat.exchange import Fate, Kind, Preview, preview, read, table_of
from praatplaat.library import Library
from praatplaat.problems import ProblemError

if TYPE_CHECKING:
    from tests.exchange.conftest import Office

TWO = """
| id        | nl                        | answers          |
| brushes   | Poetst u samen de tanden? | yes, no, sometimes, rather-not |
| toothache | Doet een tand pijn?       | Ja, Nee, dont-know |
"""


def reasons(result: Preview, language: str = "nl") -> list[str]:
    return [one.message(language) for line in result.lines for one in line.reasons]


def fates(result: Preview) -> dict[str, str]:
    return {line.card: line.fate.value for line in result.lines}


def test_a_new_set_gets_names_made_from_its_dutch(office: Office) -> None:
    result = office.preview("""
        | nl                   | antwoorden     | plaatje       |
        | Poetst u de tanden?  | Ja, nee, Soms  | brushing-teeth |
        | Poetst u de tanden!! | ja             |               |
    """)
    assert result.document == {
        "id": "tanden",
        "title": {"nl": "Tanden"},
        "picture": "brushing-teeth",
        "cards": [
            {
                "id": "poetst-u-de-tanden",
                "says": "volunteer",
                "picture": "brushing-teeth",
                "nl": "Poetst u de tanden?",
                "answers": ["yes", "no", "sometimes"],
            },
            {
                "id": "poetst-u-de-tanden-2",
                "says": "volunteer",
                "picture": "brushing-teeth",
                "nl": "Poetst u de tanden!!",
                "answers": ["yes"],
            },
        ],
    }
    assert result.counts[Fate.ADDED] == 2
    assert [one.problem.code for one in result.lines[1].advice] == ["picture-lent"]


def test_the_same_cards_are_the_same_whatever_words_name_the_answers(office: Office, teeth: Values) -> None:
    result = office.preview(TWO, teeth)
    assert fates(result) == {"brushes": "same", "toothache": "same"}
    assert result.document == teeth


def test_a_changed_text_keeps_everything_the_table_does_not_mention(office: Office, teeth: Values) -> None:
    before = copy.deepcopy(teeth)
    result = office.preview(TWO.replace("Doet een tand pijn?", "Doet er een tand pijn?"), teeth)
    line = result.lines[1]
    assert line.fate is Fate.CHANGED
    assert [(one.name, one.before, one.after) for one in line.changes] == [
        ("nl", "Doet een tand pijn?", "Doet er een tand pijn?")
    ]
    before["cards"][1]["nl"] = "Doet er een tand pijn?"
    assert result.document == before


def test_reviews_stay_with_texts_and_go_with_a_text_that_is_taken_away(office: Office, teeth: Values) -> None:
    kept = office.preview(TWO.replace("samen de tanden", "elke dag de tanden"), teeth)
    assert kept.document is not None
    assert kept.document["cards"][0]["review"] == teeth["cards"][0]["review"]
    gone = office.preview("| id | nl | en |\n| brushes | Poetst u samen de tanden? | |", teeth)
    assert gone.document is not None
    assert "en" not in gone.document["cards"][0]
    assert "review" not in gone.document["cards"][0]
    assert [(one.name, one.after) for one in gone.lines[0].changes] == [("en", "")]


def test_a_card_the_table_lacks_stays_in_its_place_unless_it_is_ticked(office: Office, teeth: Values) -> None:
    table = "| id | nl |\n| | Hoe oud is uw kind precies? |\n| toothache | Doet een tand pijn? |"
    stays = office.preview(table, teeth)
    assert stays.document is not None
    assert [card["id"] for card in stays.document["cards"]] == [
        "brushes",
        "hoe-oud-is-uw-kind-precies",
        "toothache",
    ]
    assert fates(stays)["brushes"] == "absent"
    goes = office.preview(table, teeth, remove={"brushes"})
    assert goes.document is not None
    assert [card["id"] for card in goes.document["cards"]] == ["hoe-oud-is-uw-kind-precies", "toothache"]
    assert fates(goes)["brushes"] == "removed"


def test_a_refused_row_leaves_its_card_as_it_was(office: Office, teeth: Values) -> None:
    result = office.preview(TWO.replace("Doet een tand pijn?", "Doet een зуб pijn?"), teeth)
    assert fates(result) == {"brushes": "same", "toothache": "refused"}
    assert result.document == teeth


def test_a_row_without_a_name_is_known_by_its_dutch(office: Office, teeth: Values) -> None:
    table = "| nl | tip |\n| Doet een tand pijn? | Kijk samen. |"
    once = office.preview(table, teeth)
    assert fates(once) == {"toothache": "changed", "brushes": "absent"}
    assert fates(office.preview(table, once.document))["toothache"] == "same"


@pytest.mark.parametrize(
    ("heading", "cell", "said"),
    [
        (
            "antwoorden",
            "Ja, Somss",
            "[blad ‘kaarten’, rij 2, kolom ‘antwoorden’] Er is geen antwoord ‘Somss’. Bedoelt u ‘Soms’?",
        ),
        (
            "plaatje",
            "brushing-teth",
            "[blad ‘kaarten’, rij 2, kolom ‘plaatje’] Er is geen plaatje ‘brushing-teth’. Bedoelt u",
        ),
        (
            "wie zegt het",
            "de oude",
            "[blad ‘kaarten’, rij 2, kolom ‘wie zegt het’] ‘de oude’ kan hier niet staan.",
        ),
        ("leeftijd", "0-3", "[blad ‘kaarten’, rij 2, kolom ‘leeftijd’] ‘0-3’ kan hier niet staan."),
        ("id", "Slaapt Goed", "[blad ‘kaarten’, rij 2, kolom ‘id’] ‘Slaapt Goed’ kan geen naam zijn."),
        (
            "id",
            "sleeps-well",
            "[blad ‘kaarten’, rij 2, kolom ‘id’] Er is al een kaart ‘sleeps-well’ in een andere reeks",
        ),
        (
            "Tigrinya vrouw",
            "ኣስናን",
            "[blad ‘kaarten’, rij 2, kolom ‘Tigrinya vrouw’] De vorm ‘man’ ontbreekt in ‘ti’.",
        ),
        ("ar", "Poets", "[blad ‘kaarten’, rij 2, kolom ‘ar’] ‘Poets’ is niet in het schrift van ‘ar’"),
        ("ar uitspraak", "أَسْنَان", "[blad ‘kaarten’, rij 2] Er staat hoe het klinkt"),
        ("en", "x" * 700, "[blad ‘kaarten’, rij 2, kolom ‘en’] De tekst heeft 700 letters."),
        (
            "tip",
            "Kijk\u202eom",
            "[blad ‘kaarten’, rij 2, kolom ‘tip’] In deze cel zit een teken dat niemand ziet.",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_place_as_people_find_it(
    heading: str, cell: str, said: str, office: Office
) -> None:
    result = office.preview(f"| nl | {heading} |\n| Poetst u de tanden? | {cell} |")
    assert [one for one in reasons(result) if one.startswith(said)], reasons(result)
    assert result.document is None


def test_a_card_twice_is_refused_the_second_time(office: Office) -> None:
    result = office.preview("| id | nl |\n| poets | Poetst u? |\n| poets | Poetst u samen? |")
    assert [line.fate for line in result.lines] == [Fate.ADDED, Fate.REFUSED]
    assert reasons(result) == [
        "[blad ‘kaarten’, rij 3, kolom ‘id’] De kaart ‘poets’ staat ook al in rij 2. "
        "Haal een van beide rijen weg."
    ]


def test_an_age_that_a_spreadsheet_made_a_date_of_is_told(library: Library) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "cards"
    sheet.append(["nl", "ages"])
    sheet.append(["Poetst u de tanden?", datetime(2026, 4, 2)])
    stream = io.BytesIO()
    book.save(stream)
    result = preview(read(stream.getvalue(), "cards.xlsx", library), None, library)
    assert [one.message("en") for one in result.lines[0].reasons] == [
        "[sheet ‘cards’, row 2, column ‘ages’] The spreadsheet made a date of this cell. "
        "Format the cell as text and type again what you meant, such as 2-4."
    ]


def test_a_set_does_not_get_more_cards_than_it_may_have(office: Office, teeth: Values) -> None:
    first = teeth["cards"][0]
    teeth["cards"] = [{**first, "id": f"card-{number}", "nl": f"Kaart {number}"} for number in range(500)]
    result = office.preview("| nl |\n| Poetst u de tanden? |", teeth)
    assert result.document is None
    assert [one.problem.code for one in result.faults] == ["set-full"]


def test_the_english_names_are_understood_and_places_are_said_in_english(office: Office) -> None:
    result = office.preview(
        "| nl | who says it | ages | care | only for |\n"
        "| Ik poets. | parent | 0-2, 2-4 | in private | woman |"
    )
    assert result.document is not None
    card = result.document["cards"][0]
    assert (card["says"], card["ages"], card["care"], card["form"]) == (
        "parent",
        ["0-2", "2-4"],
        "one-to-one",
        "woman",
    )


def test_a_misspelt_column_is_refused_with_the_one_that_is_meant(office: Office) -> None:
    with pytest.raises(ProblemError) as refusal:
        office.read("| nl | antworden |\n| Poetst u? | Ja |")
    assert refusal.value.problem.code == "column-unknown-near"
    assert "‘antwoorden’" in refusal.value.problem.mend("nl")


def test_a_column_for_own_notes_is_left_out_with_advice(office: Office) -> None:
    result = office.preview("| nl | 2026 |\n| Poetst u de tanden? | gedaan |")
    assert [one.problem.code for one in result.faults] == ["column-unknown"]
    assert result.document is not None


def test_a_misspelt_sheet_is_refused_with_the_one_that_is_meant(library: Library) -> None:
    data = workbook_of(set="| id | tanden |", kaartn="| nl |\n| Poetst u? |")
    with pytest.raises(ProblemError) as refusal:
        read(data, "tanden.xlsx", library)
    assert refusal.value.problem.code == "sheet-absent-near"


def test_a_table_of_another_set_is_not_taken_over(office: Office, teeth: Values, library: Library) -> None:
    result = preview(office.read(TWO), teeth, library)
    assert result.document is None
    assert [one.problem.code for one in result.faults] == ["set-other"]


def test_a_new_set_with_the_name_of_one_there_is_is_not_made(
    library: Library, shipped: dict[str, Values]
) -> None:
    table = table_of(shipped["sleeping"], library, Kind.WORKBOOK)
    result = preview(read(table, "x.xlsx", library), None, library)
    assert result.document is None
    assert "set-known" in [one.problem.code for one in result.faults]


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_csv_is_read_whatever_parts_its_columns(separator: str, library: Library) -> None:
    lines = [
        separator.join(["nl", "tip"]),
        separator.join(["Poetst u?", '"Kijk, samen; kijk"']),
        "",
        separator.join(["Pijn?", ""]),
    ]
    result = preview(read("\r\n".join(lines).encode("utf-8-sig"), "Tanden.csv", library), None, library)
    assert [line.row for line in result.lines] == [2, 4]
    # A CSV file has no picture for the set, and none of its cards has one.
    assert [one.problem.code for one in result.faults if not one.warning] == ["set-unpictured"]


def test_csv_alone_makes_a_set_named_after_the_file(library: Library) -> None:
    data = b"nl;plaatje\nPoetst u de tanden?;brushing-teeth"
    result = preview(read(data, "Schone tanden.csv", library), None, library, scenes=SCENES)
    assert result.document is not None
    assert (result.document["id"], result.document["title"]) == ("schone-tanden", {"nl": "Schone tanden"})
