"""What can go wrong with workbooks and bundles that come in or go out."""

from __future__ import annotations

from collections.abc import Mapping

from praatplaat.problems.entry import Entry
from praatplaat.problems.exchange_tables import CELLS, TABLES

_SAVE_ANEW = (
    "Open het bestand, kies Opslaan als, en bewaar het als Excel-werkmap (.xlsx).",
    "Open the file, choose Save as, and save it as an Excel workbook (.xlsx).",
)
_ASK_ANEW = ("Vraag de maker om de bundel opnieuw te sturen.", "Ask who made the bundle to send it again.")
_TYPE_OVER = (
    "Kopieer de kaarten als waarden naar een leeg formulier.",
    "Copy the cards as values into an empty template.",
)


def _entry(nl: str, en: str, mend: tuple[str, str], *, warning: bool = False) -> Entry:
    """Return an entry whose mend others share."""
    return Entry(nl=(nl, mend[0]), en=(en, mend[1]), warning=warning)


FILES: dict[str, Entry] = {
    "file-heavy": Entry(
        nl=("Dit bestand is te groot.", "Stuur een bestand van ten hoogste {most} MB, zonder plaatjes erin."),
        en=("This file is too large.", "Send a file of at most {most} MB, without pictures in it."),
    ),
    "file-locked": Entry(
        nl=("Dit bestand heeft een wachtwoord.", "Haal het wachtwoord eraf en bewaar het opnieuw."),
        en=("This file has a password.", "Take the password off and save it again."),
    ),
    "archive-broken": _entry(
        "Dit bestand is beschadigd of niet heel.", "This file is damaged, or not whole.", _SAVE_ANEW
    ),
    "archive-swells": _entry(
        "Uitgepakt is dit bestand groter dan {most} MB.",
        "Unpacked this file is larger than {most} MB.",
        _TYPE_OVER,
    ),
    "archive-crowded": _entry(
        "In dit bestand zitten meer dan {most} bestanden.",
        "There are more than {most} files in this file.",
        _TYPE_OVER,
    ),
    "archive-name": _entry(
        "In dit bestand zit iets met een naam die niet mag: ‘{name}’.",
        "This file holds something with a name that is not allowed: ‘{name}’.",
        _TYPE_OVER,
    ),
    "archive-twice": _entry(
        "In dit bestand zit ‘{name}’ twee keer.", "This file holds ‘{name}’ twice.", _TYPE_OVER
    ),
    "archive-link": _entry(
        "‘{name}’ in dit bestand verwijst naar iets erbuiten.",
        "‘{name}’ in this file points to something outside it.",
        _TYPE_OVER,
    ),
    "archive-nested": _entry(
        "In dit bestand zit weer een ingepakt bestand: ‘{name}’.",
        "This file holds another packed file: ‘{name}’.",
        _TYPE_OVER,
    ),
    "csv-binary": Entry(
        nl=("Dit is geen tekst.", "Stuur een Excel-werkmap (.xlsx) of een CSV-bestand."),
        en=("This is not text.", "Send an Excel workbook (.xlsx) or a CSV file."),
    ),
    "csv-encoding": Entry(
        nl=(
            "De letters in dit bestand zijn niet als UTF-8 bewaard; accenten gaan dan stuk.",
            "Kies bij Opslaan als ‘CSV UTF-8’, of stuur een Excel-werkmap (.xlsx).",
        ),
        en=(
            "The letters in this file are not saved as UTF-8; accents would break.",
            "Choose ‘CSV UTF-8’ when saving, or send an Excel workbook (.xlsx).",
        ),
    ),
    "csv-quotes": Entry(
        nl=("Een aanhalingsteken gaat hier open en niet goed dicht.", "Zet er een bij, of haal het weg."),
        en=("A quotation mark opens here and does not close as it should.", "Add one, or take it away."),
    ),
}

WORKBOOKS: dict[str, Entry] = {
    "workbook-none": _entry("Dit is geen Excel-werkmap.", "This is not an Excel workbook.", _SAVE_ANEW),
    "workbook-old": _entry(
        "Dit is een oude Excel-werkmap (.xls).", "This is an old Excel workbook (.xls).", _SAVE_ANEW
    ),
    "workbook-other": _entry(
        "Dit is een ander soort rekenblad: {kind}.",
        "This is another kind of spreadsheet: {kind}.",
        _SAVE_ANEW,
    ),
    "workbook-broken": _entry(
        "Deze werkmap zit anders in elkaar dan een werkmap hoort.",
        "This workbook is not put together as a workbook should be.",
        _SAVE_ANEW,
    ),
    "workbook-macros": _entry(
        "In deze werkmap zitten macro's.", "There are macros in this workbook.", _SAVE_ANEW
    ),
    "workbook-entities": _entry(
        "In deze werkmap zit iets dat er niet hoort (een DTD).",
        "This workbook holds something that does not belong there (a DTD).",
        _TYPE_OVER,
    ),
    "workbook-links": _entry(
        "Deze werkmap haalt gegevens uit andere bestanden.",
        "This workbook takes data from other files.",
        _TYPE_OVER,
    ),
    "workbook-attached": _entry(
        "In deze werkmap zit nog een bestand: ‘{name}’.",
        "This workbook holds another file: ‘{name}’.",
        _TYPE_OVER,
    ),
    "workbook-is-bundle": Entry(
        nl=("Dit is een bundel, geen tabel.", "Kies ‘bundel’ bij het inlezen."),
        en=("This is a bundle, not a table.", "Choose ‘bundle’ when reading it in."),
    ),
    "sheet-absent": Entry(
        nl=("Er is geen blad ‘{wanted}’; er is: {found}.", "Geef het blad met de kaarten die naam."),
        en=("There is no sheet ‘{wanted}’; there is: {found}.", "Give the sheet with the cards that name."),
    ),
    "sheet-absent-near": Entry(
        nl=("Er is een blad ‘{found}’.", "Bedoelt u ‘{near}’? Geef het dan die naam."),
        en=("There is a sheet ‘{found}’.", "Do you mean ‘{near}’? Then give it that name."),
    ),
    "cells-merged": Entry(
        nl=("Op dit blad zijn cellen samengevoegd.", "Maak ze weer los: elke kaart heeft een eigen rij."),
        en=("Cells are merged on this sheet.", "Split them again: every card has a row of its own."),
    ),
}

BUNDLES: dict[str, Entry] = {
    "bundle-none": _entry(
        "Dit is geen bundel van Praatplaat.", "This is not a bundle of Praatplaat.", _ASK_ANEW
    ),
    "bundle-unreadable": _entry(
        "De inhoudslijst van deze bundel is niet te lezen.",
        "The list in this bundle cannot be read.",
        _ASK_ANEW,
    ),
    "bundle-later": Entry(
        nl=("Deze bundel is gemaakt met een nieuwere versie ({schema}).", "Werk Praatplaat eerst bij."),
        en=("This bundle was made with a newer version ({schema}).", "Update Praatplaat first."),
    ),
    "bundle-empty": _entry(
        "In deze bundel zit geen reeks.", "There is no phrase set in this bundle.", _ASK_ANEW
    ),
    "bundle-lacks": _entry("In deze bundel ontbreekt ‘{name}’.", "This bundle lacks ‘{name}’.", _ASK_ANEW),
    "bundle-stray": _entry(
        "‘{name}’ hoort niet in een bundel.", "‘{name}’ does not belong in a bundle.", _ASK_ANEW
    ),
    "bundle-damaged": _entry(
        "‘{name}’ in deze bundel is veranderd of beschadigd.",
        "‘{name}’ in this bundle was changed or damaged.",
        _ASK_ANEW,
    ),
    "bundle-answer": Entry(
        nl=("Het antwoord ‘{name}’ bestaat hier niet.", "De kaart komt op het bord zonder dat antwoord."),
        en=("The answer ‘{name}’ does not exist here.", "The card comes on the board without that answer."),
        warning=True,
    ),
    "bundle-language": Entry(
        nl=(
            "De taal ‘{language}’ bestaat hier niet.",
            "Zet hem in phrases/languages.yaml; tot dan blijven die teksten van het bord.",
        ),
        en=(
            "The language ‘{language}’ does not exist here.",
            "Add it to phrases/languages.yaml; until then those texts stay off the board.",
        ),
        warning=True,
    ),
    "bundle-nothing": Entry(
        nl=("Er is nog geen onderwerp gekozen.", "Kies ten minste één onderwerp."),
        en=("No theme is chosen yet.", "Choose at least one theme."),
    ),
    "bundle-card-elsewhere": Entry(
        nl=(
            "Deze kaart staat hier al in een ander onderwerp: ‘{other}’.",
            "Vraag de maker om een kopie van het onderwerp te sturen: een kopie krijgt eigen kaarten.",
        ),
        en=(
            "This card is in another theme here already: ‘{other}’.",
            "Ask who made it to send a copy of the theme: a copy gets cards of its own.",
        ),
    ),
    "bundle-many": Entry(
        nl=(
            "Er zit te veel in deze bundel om in één keer na te kijken.",
            "Vraag om minder onderwerpen per bundel.",
        ),
        en=("There is too much in this bundle to look at in one go.", "Ask for fewer themes in a bundle."),
    ),
    "bundle-picture-lacks": Entry(
        nl=("Dit eigen plaatje zit niet in de bundel.", "De kaart komt zonder plaatje; kies er hier een."),
        en=("This own picture is not in the bundle.", "The card comes without a picture; choose one here."),
    ),
    "bundle-picture-unsaid": Entry(
        nl=(
            "Bij dit plaatje staat niet wat erop te zien is, of waarom het gebruikt mag worden.",
            "Kies hier een ander plaatje voor de kaart, of vraag de maker het erbij te schrijven.",
        ),
        en=(
            "This picture comes without what it shows, or why it may be used.",
            "Choose another picture for the card here, or ask who made it to add that.",
        ),
    ),
    "bundle-voice-wordless": Entry(
        nl=("Bij deze opname hoort geen zin in de bundel.", "Er is niets te doen: de opname blijft weg."),
        en=("No phrase in the bundle goes with this recording.", "Nothing to do: it is left out."),
    ),
}

ENTRIES: Mapping[str, Entry] = {**FILES, **WORKBOOKS, **TABLES, **CELLS, **BUNDLES}
