"""What can go wrong with a content file before it is looked into: reading it, its YAML, its shape."""

from __future__ import annotations

from praatplaat.problems.entry import Entry

READING: dict[str, Entry] = {
    "file-absent": Entry(
        nl=("Dit bestand ontbreekt.", "Zet het terug; docs/phrases.md zegt wat erin staat."),
        en=("This file is not there.", "Put it back; docs/phrases.md says what goes in it."),
    ),
    "file-unreadable": Entry(
        nl=("Dit bestand is niet te lezen ({reason}).", "Kijk of het nog bestaat en of u het mag openen."),
        en=(
            "This file cannot be read ({reason}).",
            "See whether it still exists and whether you may open it.",
        ),
    ),
    "file-large": Entry(
        nl=(
            "Dit bestand is groter dan {most} MB.",
            "Verdeel het over meer reeksen; geluid en plaatjes horen hier niet.",
        ),
        en=(
            "This file is larger than {most} MB.",
            "Divide it over more sets; sound and pictures do not belong here.",
        ),
    ),
    "file-encoding": Entry(
        nl=("Dit bestand is niet opgeslagen als UTF-8.", "Kies bij het opslaan de codering ‘UTF-8’."),
        en=("This file is not saved as UTF-8.", "Choose the encoding ‘UTF-8’ when you save it."),
    ),
    "file-empty": Entry(
        nl=("Dit bestand is leeg.", "Schrijf er een reeks in, of haal het weg."),
        en=("This file is empty.", "Write a set in it, or take it away."),
    ),
    "file-ignored": Entry(
        nl=(
            "Dit bestand wordt niet gelezen: de naam eindigt niet op .yaml.",
            "Hernoem het, of haal het weg.",
        ),
        en=("This file is not read: its name does not end in .yaml.", "Rename it, or take it away."),
        warning=True,
    ),
}

YAML: dict[str, Entry] = {
    "yaml-form": Entry(
        nl=(
            "Hier klopt de schrijfwijze (YAML) niet: ‘{written}’ ({reason}).",
            "Kijk hier en een regel erboven naar inspringen, dubbele punten en aanhalingstekens.",
        ),
        en=(
            "This is not well-formed YAML: ‘{written}’ ({reason}).",
            "Look here and one line up at indentation, colons and quotation marks.",
        ),
    ),
    "yaml-tab": Entry(
        nl=("Deze regel springt in met een tab.", "Gebruik spaties, twee per stap."),
        en=("This line is indented with a tab.", "Use spaces, two for each step."),
    ),
    "yaml-character": Entry(
        nl=(
            "Hier staat een teken dat niet in tekst thuishoort.",
            "Typ de tekst opnieuw in plaats van te plakken.",
        ),
        en=(
            "Here is a character that does not belong in text.",
            "Type the text again instead of pasting it.",
        ),
    ),
    "yaml-twice": Entry(
        nl=("‘{key}’ staat hier voor de tweede keer; eerst op regel {first}.", "Houd er één."),
        en=("‘{key}’ is here a second time; the first is on line {first}.", "Keep one of them."),
    ),
    "yaml-alias": Entry(
        nl=(
            "Verwijzingen met & en * worden hier niet gebruikt.",
            "Schrijf de tekst voluit, of zet hem tussen aanhalingstekens.",
        ),
        en=("References with & and * are not used here.", "Write the text out in full, or put it in quotes."),
    ),
    "yaml-tag": Entry(
        nl=(
            "Labels met een uitroepteken ({tag}) worden hier niet gebruikt.",
            "Zet de tekst tussen aanhalingstekens.",
        ),
        en=("Tags with an exclamation mark ({tag}) are not used here.", "Put the text in quotes."),
    ),
    "yaml-deep": Entry(
        nl=(
            "Dit is dieper dan {most} stappen genest.",
            "Kijk naar het inspringen en naar haken die niet sluiten.",
        ),
        en=(
            "This is nested more than {most} levels deep.",
            "Look at the indentation and at brackets that do not close.",
        ),
    ),
    "yaml-key": Entry(
        nl=("Een veldnaam moet een woord zijn.", "Zet tekst met accolades of haken tussen aanhalingstekens."),
        en=("The name of a field must be a word.", "Put text with braces or brackets in quotes."),
    ),
    "yaml-documents": Entry(
        nl=("Na --- begint een tweede document.", "Maak er twee bestanden van, of haal de streepjes weg."),
        en=("After --- a second document begins.", "Make two files of it, or take the dashes away."),
    ),
    "unquoted-key": Entry(
        nl=("YAML leest de naam {word} als waar of onwaar.", 'Zet aanhalingstekens: "{word}":'),
        en=("YAML reads the name {word} as true or false.", 'Put it in quotes: "{word}":'),
    ),
    "unquoted-word": Entry(
        nl=("YAML leest {word} als waar of onwaar, niet als woord.", 'Zet aanhalingstekens: "{word}".'),
        en=("YAML reads {word} as true or false, not as a word.", 'Put it in quotes: "{word}".'),
    ),
    "unquoted-number": Entry(
        nl=("YAML leest {number} als getal, niet als tekst.", 'Zet aanhalingstekens: "{number}".'),
        en=("YAML reads {number} as a number, not as text.", 'Put it in quotes: "{number}".'),
    ),
}

SHAPE: dict[str, Entry] = {
    "unknown-field": Entry(
        nl=("Er is geen veld ‘{name}’.", "De velden hier zijn: {known}."),
        en=("There is no field ‘{name}’.", "The fields here are: {known}."),
    ),
    "unknown-field-near": Entry(
        nl=("Er is geen veld ‘{name}’.", "Bedoelt u ‘{near}’?"),
        en=("There is no field ‘{name}’.", "Do you mean ‘{near}’?"),
    ),
    "missing-field": Entry(
        nl=("Het veld ‘{name}’ ontbreekt.", "Schrijf het erbij."),
        en=("The field ‘{name}’ is missing.", "Add it."),
    ),
    "empty-field": Entry(
        nl=("Hier is niets ingevuld.", "Vul het in, of haal het veld weg."),
        en=("Nothing is filled in here.", "Fill it in, or take the field away."),
    ),
    "slot-alone": Entry(
        nl=("‘slot’ en ‘values’ horen bij elkaar.", "Schrijf bij een slot de hele zin voor elke waarde."),
        en=("‘slot’ and ‘values’ belong together.", "With a slot, write the whole sentence for each value."),
    ),
    "speak-alone": Entry(
        nl=("Er is ‘speak’, maar geen ‘text’.", "Schrijf bij ‘text’ wat mensen lezen."),
        en=("There is ‘speak’, but no ‘text’.", "Write in ‘text’ what people read."),
    ),
    "expected-fields": Entry(
        nl=(
            "Hier horen velden met een naam, niet ‘{got}’.",
            "Schrijf ‘naam: waarde’, ingesprongen onder elkaar.",
        ),
        en=("Named fields belong here, not ‘{got}’.", "Write ‘name: value’, indented below each other."),
    ),
    "expected-list": Entry(
        nl=(
            "Hier hoort een lijst, niet ‘{got}’.",
            "Schrijf [een, twee], of elk op een regel met een streepje ervoor.",
        ),
        en=("A list belongs here, not ‘{got}’.", "Write [one, two], or each on a line after a dash."),
    ),
    "expected-text": Entry(
        nl=("Hier hoort tekst, niet ‘{got}’.", "Schrijf een tekst, zo nodig tussen aanhalingstekens."),
        en=("Text belongs here, not ‘{got}’.", "Write a text, in quotes if need be."),
    ),
    "expected-number": Entry(
        nl=("Hier hoort een getal, niet ‘{got}’.", "Schrijf het in cijfers, zonder aanhalingstekens."),
        en=("A number belongs here, not ‘{got}’.", "Write it in digits, without quotes."),
    ),
    "expected-switch": Entry(
        nl=("Hier hoort true of false, niet ‘{got}’.", "Schrijf true of false, zonder aanhalingstekens."),
        en=("true or false belongs here, not ‘{got}’.", "Write true or false, without quotes."),
    ),
    "not-one-of": Entry(
        nl=("‘{got}’ kan hier niet.", "Kies uit: {allowed}."),
        en=("‘{got}’ cannot stand here.", "Choose from: {allowed}."),
    ),
    "not-one-of-near": Entry(
        nl=("‘{got}’ kan hier niet.", "Bedoelt u ‘{near}’? Kies uit: {allowed}."),
        en=("‘{got}’ cannot stand here.", "Do you mean ‘{near}’? Choose from: {allowed}."),
    ),
    "bad-id": Entry(
        nl=(
            "‘{got}’ kan geen naam (id) zijn.",
            "Gebruik kleine letters, cijfers en losse streepjes, zoals slaapt-goed.",
        ),
        en=(
            "‘{got}’ cannot be a name (id).",
            "Use small letters, digits and single hyphens, such as sleeps-well.",
        ),
    ),
    "bad-code": Entry(
        nl=("‘{got}’ is geen taalcode.", "Een taalcode heeft twee of drie kleine letters, zoals nl of kmr."),
        en=(
            "‘{got}’ is not a language code.",
            "A language code has two or three small letters, such as nl or kmr.",
        ),
    ),
    "bad-date": Entry(
        nl=("‘{got}’ is geen dag.", "Schrijf jaar-maand-dag, zoals 2026-11-23."),
        en=("‘{got}’ is not a day.", "Write year-month-day, such as 2026-11-23."),
    ),
    "bad-fingerprint": Entry(
        nl=(
            "‘{got}’ is geen kenmerk van een tekst.",
            "Het heeft 16 cijfers en letters a–f; laat het programma het maken.",
        ),
        en=(
            "‘{got}’ is not the fingerprint of a wording.",
            "It has 16 digits and letters a–f; let the program make it.",
        ),
    ),
    "wrong-form": Entry(
        nl=("‘{got}’ heeft hier niet de goede vorm.", "Het moet passen op {pattern}."),
        en=("‘{got}’ does not have the right form here.", "It has to match {pattern}."),
    ),
    "out-of-bounds": Entry(
        nl=("Dit is te veel, te weinig, te lang of te kort.", "De grens ({rule}) is {bound}."),
        en=("This is too much, too little, too long or too short.", "The bound ({rule}) is {bound}."),
    ),
}

ENTRIES: dict[str, Entry] = READING | YAML | SHAPE
