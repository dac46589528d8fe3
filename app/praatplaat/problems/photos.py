"""What can go wrong with pictures of an organisation's own."""

from __future__ import annotations

from praatplaat.problems.entry import Entry

FILES: dict[str, Entry] = {
    "photo-large": Entry(
        nl=(
            "Dit bestand is te groot: {megabytes} MB.",
            "Kies een foto van ten hoogste {most} MB, of maak een schermafdruk van de foto en kies die.",
        ),
        en=(
            "This file is too large: {megabytes} MB.",
            "Choose a photo of at most {most} MB, or take a screenshot of the photo and choose that.",
        ),
    ),
    "photo-kind": Entry(
        nl=("Dit bestand is geen foto die hier past.", "Kies een JPEG, PNG, WebP of GIF."),
        en=("This file is not a photo that can be used here.", "Choose a JPEG, PNG, WebP or GIF."),
    ),
    "photo-heic": Entry(
        nl=(
            "Dit is een HEIC-foto, zoals iPhones die maken; die kan hier niet gelezen worden.",
            "Kies op de iPhone Instellingen › Camera › Structuren › Meest compatibel en maak de foto "
            "opnieuw, of maak een schermafdruk van de foto en kies die.",
        ),
        en=(
            "This is a HEIC photo, as iPhones take them; it cannot be read here.",
            "On the iPhone choose Settings › Camera › Formats › Most Compatible and take the photo again, "
            "or take a screenshot of the photo and choose that.",
        ),
    ),
    "photo-damaged": Entry(
        nl=(
            "Deze foto is beschadigd of niet helemaal overgekomen.",
            "Kies hem nog eens; blijft het misgaan, maak dan een schermafdruk van de foto en kies die.",
        ),
        en=(
            "This photo is damaged, or did not come across whole.",
            "Choose it again; if that goes on failing, take a screenshot of the photo and choose that.",
        ),
    ),
    "photo-pixels": Entry(
        nl=(
            "Deze foto heeft te veel beeldpunten: {megapixels} miljoen.",
            "Kies er een van ten hoogste {most} miljoen, of maak een schermafdruk van de foto en kies die.",
        ),
        en=(
            "This photo has too many pixels: {megapixels} million.",
            "Choose one of at most {most} million, or take a screenshot of the photo and choose that.",
        ),
    ),
    "photo-heavy": Entry(
        nl=(
            "Deze foto vraagt te veel tijd of geheugen.",
            "Maak een schermafdruk van de foto en kies die.",
        ),
        en=(
            "This photo asks for too much time or memory.",
            "Take a screenshot of the photo and choose that.",
        ),
    ),
    "photo-small": Entry(
        nl=(
            "Deze foto is te klein om iets op te zien: {width} bij {height} beeldpunten.",
            "Kies een foto waarvan de kortste kant ten minste {least} beeldpunten heeft.",
        ),
        en=(
            "This photo is too small to see anything in it: {width} by {height} pixels.",
            "Choose a photo whose shortest side has at least {least} pixels.",
        ),
    ),
    "photo-narrow": Entry(
        nl=(
            "Deze foto is een smalle strook: {width} bij {height} beeldpunten.",
            "Knip hem bij, tot hij hoogstens {most} keer zo lang is als breed.",
        ),
        en=(
            "This photo is a narrow strip: {width} by {height} pixels.",
            "Cut it, until it is at most {most} times as long as it is wide.",
        ),
    ),
}

FACTS: dict[str, Entry] = {
    "photo-unsaid": Entry(
        nl=("Er staat niet bij wat op deze foto te zien is.", "Schrijf het in één korte zin."),
        en=("Nothing says what is to be seen in this photo.", "Write it in one short sentence."),
    ),
    "photo-rights": Entry(
        nl=(
            "Er staat niet bij of deze foto gebruikt mag worden.",
            "Zeg dat het een eigen foto is waarop niemand te herkennen is, of dat er toestemming is.",
        ),
        en=(
            "Nothing says whether this photo may be used.",
            "Say that it is your own photo and nobody can be recognised, or that there is permission.",
        ),
    ),
    "photo-absent": Entry(
        nl=("Er is geen eigen foto ‘{name}’.", "Kies er een uit de lijst, of voeg hem opnieuw toe."),
        en=("There is no own photo ‘{name}’.", "Choose one from the list, or add it again."),
    ),
}

KEEPING: dict[str, Entry] = {
    "photo-broken": Entry(
        nl=(
            "Deze eigen foto is beschadigd en komt niet op het bord.",
            "Zet {name}.jpg en {name}.json terug uit een reservekopie, of voeg de foto opnieuw toe.",
        ),
        en=(
            "This own photo is damaged and does not go on the board.",
            "Put {name}.jpg and {name}.json back from a backup, or add the photo again.",
        ),
    ),
    "photos-unwritable": Entry(
        nl=(
            "In de map voor eigen foto's kan niet geschreven worden: {reason}.",
            "Geef schrijfrechten, of wijs met PRAATPLAAT_DATA een andere map aan.",
        ),
        en=(
            "The folder for own photos cannot be written to: {reason}.",
            "Give permission to write, or name another folder with PRAATPLAAT_DATA.",
        ),
    ),
    "photos-disk-full": Entry(
        nl=("De schijf met de eigen foto's is vol.", "Maak ruimte en voeg de foto opnieuw toe."),
        en=("The disk with the own photos is full.", "Make room and add the photo again."),
    ),
}

ENTRIES: dict[str, Entry] = {**FILES, **FACTS, **KEEPING}
