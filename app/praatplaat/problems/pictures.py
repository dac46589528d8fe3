"""What can go wrong with pictures, scenes and casts."""

from __future__ import annotations

from praatplaat.problems.entry import Entry


def _choice(nl: str, en: str, where: str = "docs/pictures.md") -> tuple[Entry, Entry]:
    """Return the entries for a word that does not exist: with the known ones, and with the one meant."""
    return (
        Entry(
            nl=(nl, f"Kies uit: {{known}} (zie {where})."), en=(en, f"Choose from: {{known}} (see {where}).")
        ),
        Entry(nl=(nl, "Bedoelt u ‘{near}’?"), en=(en, "Do you mean ‘{near}’?")),
    )


def _choices() -> dict[str, Entry]:
    said = {
        "scene-field": ("Het veld ‘{word}’ bestaat hier niet.", "There is no field ‘{word}’ here."),
        "scene-choice": ("‘{word}’ bestaat hier niet.", "There is no ‘{word}’ here."),
        "scene-prop": ("Er is geen ding dat ‘{word}’ heet.", "There is no thing called ‘{word}’."),
        "scene-part": ("Een deel ‘{word}’ is er niet.", "There is no part called ‘{word}’."),
        "scene-name": ("In dit plaatje heet niemand ‘{word}’.", "Nobody in this picture is called ‘{word}’."),
        "scene-kind": (
            "Met ‘{word}’ kan geen onderdeel van een plaatje beginnen.",
            "No item of a picture starts with ‘{word}’.",
        ),
    }
    entries: dict[str, Entry] = {}
    for code, (nl, en) in said.items():
        entries[code], entries[f"{code}-near"] = _choice(nl, en)
    return entries


SHAPES: dict[str, Entry] = {
    "scene-mapping": Entry(
        nl=(
            "Hier horen velden te staan.",
            "Schrijf ‘naam: waarde’ op eigen regels, zoals in docs/pictures.md.",
        ),
        en=("Fields belong here.", "Write ‘name: value’ on lines of their own, as in docs/pictures.md."),
    ),
    "scene-list": Entry(
        nl=("Hier hoort een lijst te staan.", "Begin elk onderdeel op een eigen regel met een streepje."),
        en=("A list belongs here.", "Start each item on a line of its own with a dash."),
    ),
    "scene-absent": Entry(
        nl=("Het veld ‘{name}’ ontbreekt.", "Vul het in; docs/pictures.md zegt wat erin hoort."),
        en=("The field ‘{name}’ is not there.", "Fill it in; docs/pictures.md says what goes in it."),
    ),
    "scene-word": Entry(
        nl=("Hier hoort één woord te staan.", "Schrijf een naam, zo nodig tussen aanhalingstekens."),
        en=("One word belongs here.", "Write a name, in quotation marks if need be."),
    ),
    "scene-words": Entry(
        nl=("Hier horen namen te staan.", "Schrijf ze tussen rechte haken: [parent, child]."),
        en=("Names belong here.", "Write them between square brackets: [parent, child]."),
    ),
    "scene-number": Entry(
        nl=("Hier hoort een getal van {low} tot {high} te staan.", "Verander het getal."),
        en=("A number from {low} to {high} belongs here.", "Change the number."),
    ),
    "scene-flag": Entry(
        nl=("Hier hoort true of false te staan.", "Schrijf true of false, zonder aanhalingstekens."),
        en=("True or false belongs here.", "Write true or false, without quotation marks."),
    ),
    "scene-value": Entry(
        nl=("Dit kan geen eigenschap van een ding zijn.", "Schrijf een woord, een getal, true of false."),
        en=("This cannot be an option of a thing.", "Write a word, a number, true or false."),
    ),
    "scene-pair": Entry(
        nl=("Hier horen twee getallen te staan.", "Schrijf [x, y], bijvoorbeeld [10, -20]."),
        en=("Two numbers belong here.", "Write [x, y], for instance [10, -20]."),
    ),
}

SENSE: dict[str, Entry] = {
    "scene-option": Entry(
        nl=("‘{name}’ kan niet zo getekend worden.", "Dit kan het zijn: {about}."),
        en=("‘{name}’ cannot be drawn like this.", "It can be: {about}."),
    ),
    "scene-gesture": Entry(
        nl=("Dit gebaar bestaat niet.", "Schrijf hold, of een van: {known}."),
        en=("There is no such gesture.", "Write hold, or one of: {known}."),
    ),
    "scene-people": Entry(
        nl=("Hier horen er {least} tot {most} te staan.", "Voeg er een toe of haal er een weg."),
        en=("There should be {least} to {most} here.", "Add one or take one away."),
    ),
    "scene-crowded": Entry(
        nl=(
            "Dit plaatje heeft {count} onderdelen; hoogstens {most}.",
            "Laat weg wat de boodschap niet nodig heeft.",
        ),
        en=("This picture has {count} items; at most {most}.", "Leave out what the message does not need."),
    ),
    "cast-lacks": Entry(
        nl=(
            "Deze rolverdeling mist ‘{name}’, dat een andere wel heeft.",
            "Voeg het toe, zodat elk plaatje gespeeld kan worden.",
        ),
        en=("This cast lacks ‘{name}’, which another has.", "Add it, so that every picture can be played."),
    ),
}

SHEETS: dict[str, Entry] = {
    "sheet-empty": Entry(
        nl=(
            "Geen plaatje heet zoals ‘{only}’.",
            "Kijk in pictograms/scenes/ hoe ze heten; * staat voor alles.",
        ),
        en=(
            "No picture has a name like ‘{only}’.",
            "See their names in pictograms/scenes/; * stands for anything.",
        ),
    ),
}

EXPORT: dict[str, Entry] = {
    "pictures-unwritable": Entry(
        nl=(
            "De plaatjes kunnen daar niet bewaard worden ({reason}).",
            "Kies een andere map, of maak ruimte.",
        ),
        en=("The pictures cannot be kept there ({reason}).", "Choose another folder, or make room."),
    ),
}

READINGS: dict[str, Entry] = {
    "readings-unreadable": Entry(
        nl=("De tabel kan niet gelezen worden ({reason}).", "Bewaar hem als tekst (UTF-8) met tabs."),
        en=("The table cannot be read ({reason}).", "Save it as text (UTF-8) with tabs."),
    ),
    "readings-unwritable": Entry(
        nl=("Wat gezegd werd kan niet bewaard worden ({reason}).", "Maak ruimte of geef schrijfrecht."),
        en=("What was said cannot be kept ({reason}).", "Make room or give permission to write."),
    ),
    "reading-cells": Entry(
        nl=("Deze regel heeft {count} vakken, het moeten er {wanted} zijn.", "Scheid ze met één tab."),
        en=("This line has {count} cells; it should have {wanted}.", "Separate them with one tab."),
    ),
    "reading-picture": Entry(
        nl=("Er is geen plaatje ‘{name}’.", "Schrijf de naam van een bestand in pictograms/scenes."),
        en=("There is no picture ‘{name}’.", "Write the name of a file in pictograms/scenes."),
    ),
    "reading-verdict": Entry(
        nl=("‘{verdict}’ in ronde ‘{round}’ is geen oordeel.", "Kies uit {known}, en een ronde als getal."),
        en=("‘{verdict}’ in round ‘{round}’ is no verdict.", "Choose from {known}, and a round as a number."),
    ),
}

ENTRIES: dict[str, Entry] = {**_choices(), **SHAPES, **SENSE, **SHEETS, **EXPORT, **READINGS}
