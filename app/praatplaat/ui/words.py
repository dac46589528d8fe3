"""Every word of the studio itself, in Dutch and in English, in one place."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter

from praatplaat.ui.coverage.words import COVERAGE
from praatplaat.ui.editing.words import WRITING
from praatplaat.ui.editing.words_parts import PARTS
from praatplaat.ui.exchange.words import EXCHANGE
from praatplaat.ui.history.words import HISTORY
from praatplaat.ui.people.words import PEOPLE
from praatplaat.ui.publishing.words import PUBLISHING
from praatplaat.ui.recording.words import RECORDING
from praatplaat.ui.reviews.words import REVIEWS
from praatplaat.ui.words_guide import GUIDE
from praatplaat.ui.words_planning import CODES, PLANNING
from praatplaat.ui.words_signing import SIGNING
from praatplaat.ui.words_testing import LOOKING, TESTING

LANGUAGES: Mapping[str, str] = {"nl": "Nederlands", "en": "English"}
"""Languages of the studio, each by its own name; the first is what a new visitor sees."""

_FRAME = {
    "visit": ("Bezoek", "Visit"),
    "library": ("Bibliotheek", "Library"),
    "testing": ("Plaatjes toetsen", "Test pictures"),
    "tablets": ("Tablets", "Tablets"),
    "guide": ("Handleiding", "Guide"),
    "write": ("Zinnen maken", "Write"),
    "review": ("Nakijken", "Review"),
    "record": ("Inspreken", "Record"),
    "coverage": ("Overzicht", "Coverage"),
    "history": ("Geschiedenis", "History"),
    "exchange": ("In- en uitvoer", "Import & export"),
    "publish": ("Publiceren", "Publish"),
    "people": ("Mensen", "People"),
    "nav-visit": ("Op bezoek", "On a visit"),
    "nav-office": ("Op kantoor", "At the office"),
    "interface": ("Taal van de studio", "Language of the studio"),
    "failed": ("Er ging iets mis", "Something went wrong"),
    "failed-mend": (
        "Laad de bladzijde opnieuw. Blijft het misgaan, geef dan de beheerder deze tijd door: {time}.",
        "Load the page again. If it goes on failing, give this time to whoever runs Praatplaat: {time}.",
    ),
    "visit-lead": (
        "Hetzelfde bord als op de tablet, om te oefenen. Niets wordt bewaard.",
        "The same board as on the tablet, to practise. Nothing is kept.",
    ),
    "visit-alone": ("Open het bord in een eigen venster", "Open the board in a window of its own"),
}

_FILTERS = {
    "library-lead": (
        "Alles wat op een tablet kan staan: elke zin in elke taal, met plaatje en geluid.",
        "All that can be on a tablet: every phrase in every language, with its picture and sound.",
    ),
    "view": ("Laat zien", "Show"),
    "phrases": ("Zinnen", "Phrases"),
    "pictures": ("Plaatjes", "Pictures"),
    "problems": ("Meldingen ({count})", "Problems ({count})"),
    "search": ("Zoek", "Search"),
    "search-hint": ("een woord, in welke taal ook", "a word, in any language"),
    "set": ("Onderwerp", "Theme"),
    "all-sets": ("Alle onderwerpen", "All themes"),
    "plates-set": ("Praatplaten", "Talk plates"),
    "answers-set": ("Antwoorden", "Answers"),
    "language": ("Taal", "Language"),
    "all-languages": ("Alle talen", "All languages"),
    "state": ("Hoe ver", "How far"),
    "all-states": ("Alles", "Everything"),
    "cast": ("Plaatjes van", "Pictures of"),
    "form": ("Voor een", "For a"),
    "found": ("{count} van {total} kaarten", "{count} of {total} cards"),
    "found-none": ("Geen kaart past hierbij.", "No card fits this."),
    "found-none-mend": (
        "Maak het zoekveld leeg, of kies alle onderwerpen en alles.",
        "Empty the search field, or choose all themes and everything.",
    ),
}

_CARDS = {
    "missing": ("ontbreekt", "missing"),
    "draft": ("concept", "draft"),
    "checked": ("nagekeken", "checked"),
    "approved": ("goedgekeurd", "approved"),
    "stale": (
        "Veranderd sinds het is nagekeken: opnieuw vergelijken.",
        "Changed since it was checked: compare it again.",
    ),
    "woman": ("vrouw", "woman"),
    "man": ("man", "man"),
    "both": ("iedereen", "everybody"),
    "says-volunteer": ("vrijwilliger zegt", "volunteer says"),
    "says-parent": ("ouder zegt", "parent says"),
    "says-both": ("beiden zeggen", "both say"),
    "care-professional-check": (
        "eerst laten bevestigen door een deskundige",
        "a professional has to confirm this first",
    ),
    "care-one-to-one": ("alleen onder vier ogen", "in private only"),
    "years": ("{ages} jaar", "{ages} years"),
    "spoken": ("uitgesproken als", "spoken as"),
    "back": ("Terugvertaald", "Translated back"),
    "addressee": ("aangesproken: {who}", "addressed: {who}"),
    "verdict": ("oordeel: {verdict}", "verdict: {verdict}"),
    "round": ("ronde {number}", "round {number}"),
    "answers": ("Antwoorden", "Answers"),
    "tip": ("Tip", "Tip"),
    "picture": ("Plaatje", "Picture"),
    "not": ("Niet te verwarren met", "Not to be confused with"),
    "no-picture": ("Het plaatje ‘{name}’ is er nog niet.", "The picture ‘{name}’ does not exist yet."),
    "no-text-carried": (
        "Op tablets staat deze kaart niet in deze taal.",
        "Tablets do not carry this card in this language.",
    ),
    "not-carried": ("Concept: staat nog niet op tablets.", "Draft: not on tablets yet."),
}

_SOUND = {
    "listen": ("Luister: {text}", "Listen: {text}"),
    "make": ("Maak het geluid", "Make the sound"),
    "make-help": (
        "Deze zin is nog niet uitgesproken. De computerstem doet het nu.",
        "This phrase has not been spoken yet. The computer voice does it now.",
    ),
    "making": ("De stem spreekt …", "The voice is speaking …"),
    "no-voice": ("geen stem voor deze taal", "no voice for this language"),
    "voice-native": ("ingesproken door een moedertaalspreker", "recorded by a native speaker"),
    "voice-online": ("internetstem", "online voice"),
    "voice-computer": ("computerstem", "computer voice"),
}

_PICTURES = {
    "pictures-found": ("{count} van {total} plaatjes", "{count} of {total} pictures"),
    "pictures-none": ("Geen plaatje past hierbij.", "No picture fits this."),
    "used-by": ("Gebruikt door", "Used by"),
    "used-not": ("Wordt nog nergens gebruikt.", "Not used anywhere yet."),
    "used-by-board": ("het bord zelf", "the board itself"),
    "set-of": ("onderwerp {name}", "theme {name}"),
}

_PROBLEMS = {
    "problems-none": ("Er is niets mis met de inhoud.", "Nothing is wrong with the content."),
    "problems-lead": (
        "Wat stuk is komt niet op tablets; de rest werkt gewoon door.",
        "What is broken does not get on tablets; the rest goes on working.",
    ),
    "fault": ("fout", "fault"),
    "advice": ("advies", "advice"),
    "line": ("regel {number}", "line {number}"),
}

_TABLETS = {
    "tablets-lead": (
        "Zo komt het bord op een tablet of telefoon.",
        "How the board gets on a tablet or phone.",
    ),
    "address": ("Adres van het bord", "Address of the board"),
    "address-own": ("Openbaar adres", "Public address"),
    "address-help": (
        "Het adres waarmee een tablet Praatplaat van buiten bereikt, zoals https://praatplaat.voorbeeld.nl",
        "The address at which a tablet reaches Praatplaat from outside, such as https://praatplaat.example.org",
    ),
    "address-wrong": (
        "Dit is geen webadres. Schrijf het zo: https://praatplaat.voorbeeld.nl",
        "This is not a web address. Write it like this: https://praatplaat.example.org",
    ),
    "address-here": (
        "Dit adres werkt alleen op deze computer. Vul hierboven het adres in dat een tablet kan bereiken.",
        "This address works on this computer only. Fill in above the address that a tablet can reach.",
    ),
    "address-open": (
        "Zonder beveiligd adres (https) mag een browser niets bewaren: het bord werkt alleen met netwerk.",
        "Without a secure address (https) a browser may keep nothing: the board needs a network.",
    ),
    "address-good": (
        "Beveiligd adres: het bord kan op de tablet bewaard worden en werkt dan zonder internet.",
        "Secure address: the tablet can keep the board, which then works without internet.",
    ),
    "qr": ("QR-code van {address}", "QR code of {address}"),
    "qr-scan": ("Richt de camera van de tablet hierop.", "Point the tablet’s camera at this."),
    "android": ("Android-tablet of -telefoon", "Android tablet or phone"),
    "android-steps": (
        "Open de camera en richt hem op de QR-code. Tik op het adres dat verschijnt.\n"
        "Het bord gaat open in Chrome en haalt zelf alle talen binnen. Onder ‘Klaarzetten’ ziet u hoe ver "
        "het is en kunt u een taal weglaten. Wacht op het groene vinkje ‘werkt zonder internet’.\n"
        "Tik rechtsboven op de drie puntjes en dan op ‘App installeren’ of ‘Toevoegen aan startscherm’.\n"
        "Proef op de som: zet de vliegtuigstand aan en open Praatplaat vanaf het startscherm.",
        "Open the camera and point it at the QR code. Tap the address that appears.\n"
        "The board opens in Chrome and fetches all languages by itself. Under ‘Get ready’ you see how far it "
        "is, and can leave a language out. Wait for the green tick ‘works without internet’.\n"
        "Tap the three dots at the top right, then ‘Install app’ or ‘Add to Home screen’.\n"
        "The proof: switch on flight mode and open Praatplaat from the home screen.",
    ),
    "ipad": ("iPad of iPhone", "iPad or iPhone"),
    "ipad-steps": (
        "Open de camera en richt hem op de QR-code. Tik op het adres dat verschijnt: het opent in Safari.\n"
        "Tik op de deelknop (het vierkant met de pijl omhoog) en dan op ‘Zet op beginscherm’.\n"
        "Open Praatplaat vanaf het beginscherm, niet meer in Safari: die twee bewaren elk apart.\n"
        "Wacht op het groene vinkje ‘werkt zonder internet’. Onder ‘Klaarzetten’ ziet u hoe ver het is.\n"
        "Proef op de som: zet de vliegtuigstand aan en open Praatplaat opnieuw.",
        "Open the camera and point it at the QR code. Tap the address that appears: it opens in Safari.\n"
        "Tap the share button (the square with the arrow upwards), then ‘Add to Home Screen’.\n"
        "Open Praatplaat from the home screen, no longer in Safari: each of the two keeps its own.\n"
        "Wait for the green tick ‘works without internet’. Under ‘Get ready’ you see how far it is.\n"
        "The proof: switch on flight mode and open Praatplaat again.",
    ),
    "loud": (
        "Vergeet het geluid niet: stille stand uit, volume omhoog. Praatplaat kan dat zelf niet zien.",
        "Do not forget the sound: silent mode off, volume up. Praatplaat cannot see that by itself.",
    ),
    "packs": ("Wat een tablet binnenhaalt", "What a tablet downloads"),
    "packs-none": (
        "Het pakket wordt nog gemaakt. Kijk over een minuut opnieuw.",
        "The pack is still being made. Look again in a minute.",
    ),
    "packs-empty": (
        "Er is nog geen taal om binnen te halen: alle vertalingen zijn nog concept.",
        "There is no language to download yet: all translations are still drafts.",
    ),
    "pack-language": ("Taal", "Language"),
    "pack-files": ("Bestanden", "Files"),
    "pack-size": ("Grootte", "Size"),
    "megabytes": ("{size} MB", "{size} MB"),
    "pack-version": ("Versie {version}", "Version {version}"),
    "pending": (
        "Er worden nog {count} geluiden gemaakt. Met netwerk spreekt zo’n kaart toch al, bij de eerste tik.",
        "{count} sounds are still being made. With a network, a tap on such a card speaks all the same.",
    ),
    "pending-none": ("Alle geluiden zijn gemaakt.", "All sounds are made."),
}

WORDS: Mapping[str, tuple[str, str]] = {
    **_FRAME,
    **SIGNING,
    **TESTING,
    **LOOKING,
    **PLANNING,
    **CODES,
    **_FILTERS,
    **_CARDS,
    **_SOUND,
    **_PICTURES,
    **_PROBLEMS,
    **_TABLETS,
    **GUIDE,
    **PARTS,
    **WRITING,
    **EXCHANGE,
    **COVERAGE,
    **HISTORY,
    **REVIEWS,
    **RECORDING,
    **PUBLISHING,
    **PEOPLE,
}
"""By key: Dutch, English. Names in braces are filled in where the words are used."""


def said(key: str, language: str, /, **details: object) -> str:
    """Return words in a language of the studio. Raises KeyError for a key or a detail that is not there."""
    written = WORDS[key][list(LANGUAGES).index(language)]
    return written.format(**details) if details else written


def details_of(written: str) -> frozenset[str]:
    """Return the names in braces that words ask for."""
    return frozenset(name for _, name, _, _ in Formatter().parse(written) if name)
