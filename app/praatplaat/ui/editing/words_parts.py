"""The studio's words for the parts of the card form: picture, answers, preview, drafts by a computer."""

from __future__ import annotations

_PICTURE = {
    "parts-other-picture": ("Ander plaatje kiezen", "Choose another picture"),
    "parts-close": ("Sluiten", "Close"),
    "parts-which": ("Welk plaatje zoekt u?", "Which picture do you look for?"),
    "parts-which-hint": ("bijvoorbeeld: slapen, tanden, moeder", "for instance: sleep, teeth, mother"),
    "parts-tap": (
        "Klik op het plaatje dat bij de zin past. Het wordt meteen gebruikt.",
        "Click the picture that goes with the phrase. It is used at once.",
    ),
    "parts-found": ("{count} plaatjes", "{count} pictures"),
    "parts-no-picture": (
        "Geen plaatje gevonden. Probeer een ander woord, of gebruik een eigen foto.",
        "No picture found. Try another word, or use a photo of your own.",
    ),
    "parts-kind": ("Waaruit?", "From what?"),
    "parts-all": ("Alle plaatjes", "All pictures"),
    "parts-mine": ("Eigen foto’s", "Own photos"),
    "parts-earlier": ("Vorige", "Previous"),
    "parts-further": ("Meer plaatjes", "More pictures"),
    "parts-own": ("Eigen foto of tekening", "Photo or drawing of your own"),
    "parts-file": ("Kies een foto (JPG, PNG of WebP)", "Choose a photo (JPG, PNG or WebP)"),
    "parts-crop": ("Wat komt er op de kaart?", "What goes on the card?"),
    "parts-whole": ("De hele foto", "The whole photo"),
    "parts-square": ("Het midden, vierkant", "The middle, square"),
    "parts-shows": ("Wat is er te zien? (Nederlands)", "What does it show? (in Dutch)"),
    "parts-shows-hint": ("bijvoorbeeld: Onze speelkamer", "in Dutch, such as: Onze speelkamer"),
    "parts-shows-en": ("In het Engels (mag leeg blijven)", "In English (may stay empty)"),
    "parts-rights": ("Mag deze foto gebruikt worden?", "May this photo be used?"),
    "parts-rights-own": (
        "Eigen foto of tekening, niemand is herkenbaar",
        "Our own photo or drawing, nobody can be recognised",
    ),
    "parts-rights-yes": (
        "De maker en wie herkenbaar is vinden het goed",
        "Who made it and who can be recognised said yes",
    ),
    "parts-keep": ("Bewaren en gebruiken", "Keep and use"),
    "parts-lacking": (
        "Vul eerst in wat er te zien is en of de foto gebruikt mag worden.",
        "First fill in what it shows and whether it may be used.",
    ),
}

_ANSWERS = {
    "parts-no-answers": (
        "Nog geen antwoorden. De ouder kan dan alleen knikken of de vaste knoppen gebruiken.",
        "No answers yet. The parent can then only nod, or use the buttons that are always there.",
    ),
    "parts-add": ("Antwoorden toevoegen", "Add answers"),
    "parts-often": ("Vaak gebruikt bij elkaar", "Often used together"),
    "parts-take": ("Gebruik deze antwoorden", "Use these answers"),
    "parts-sets": ("Rijtjes en keuzes", "Rows and choices"),
    "parts-single": ("Eén antwoord zoeken", "Look for one answer"),
    "parts-single-hint": ("bijvoorbeeld: soms, moe, thuis", "for instance: soms, moe, thuis"),
    "parts-no-answer": (
        "Geen antwoord gevonden. Probeer een ander woord.",
        "No answer found. Try another word.",
    ),
    "parts-add-one": ("Voeg toe: {name}", "Add: {name}"),
    "parts-up": ("Eerder: {name}", "Earlier: {name}"),
    "parts-down": ("Later: {name}", "Later: {name}"),
    "parts-out": ("Weghalen: {name}", "Take out: {name}"),
    "parts-more": ("en nog {count}", "and {count} more"),
    "parts-how-well": ("Hoe goed", "How well"),
    "parts-understood": ("Begrepen of niet", "Understood or not"),
    "parts-welcome": ("Wil de ouder dit", "Does the parent want this"),
    "parts-how-often": ("Hoe vaak", "How often"),
    "parts-part-of-day": ("Deel van de dag", "Part of the day"),
    "parts-about-it": ("Erover praten", "Talk about it"),
    "parts-compliment-reply": ("Op een compliment", "To a compliment"),
    "parts-number": ("Getallen", "Numbers"),
    "parts-day": ("Dagen", "Days"),
    "parts-time": ("Tijden", "Times"),
    "parts-age": ("Leeftijd", "Age"),
    "parts-times": ("Hoeveel keer", "How many times"),
    "parts-body": ("Plek op het lichaam", "Place on the body"),
    "parts-pregnancy-months": ("Maanden zwanger", "Months pregnant"),
}

_PREVIEW = {
    "parts-size": ("Hoe groot?", "How large?"),
    "parts-tablet": ("Tablet", "Tablet"),
    "parts-phone": ("Telefoon", "Phone"),
    "parts-in": ("In welke taal?", "In which language?"),
    "parts-quiet": (
        "Zo ziet het bord deze kaart, ook wat nog niet bewaard is. Tikken kan; er klinkt niets.",
        "This is the card on the board, also what is not saved yet. You can tap; nothing is heard.",
    ),
    "parts-unwritten": (
        "Nog geen tekst in het {lang}. Zodra die er is, ziet u hier de kaart.",
        "No text in {lang} yet. As soon as there is, you see the card here.",
    ),
    "parts-unsource": (
        "Typ eerst de zin in het Nederlands. Dan ziet u hier de kaart.",
        "First type the phrase in Dutch. Then you see the card here.",
    ),
}

_DRAFTS = {
    "parts-drafts": ("Laat de computer een concept maken", "Let the computer make a draft"),
    "parts-drafts-why": (
        "De computer vertaalt wat ontbreekt of bij een oude zin hoort ({count}). Een concept komt nooit "
        "bij een gezin: eerst kijkt een moedertaalspreker het na.",
        "The computer translates what is missing or belongs to an old phrase ({count}). A draft never "
        "reaches a family: first a native speaker checks it.",
    ),
    "parts-drafts-into": ("In welke talen?", "Into which languages?"),
    "parts-drafts-private": (
        "De zinnen gaan naar een vertaaldienst op internet. Zet er geen namen in.",
        "The phrases go to a translation service on the internet. Put no names in them.",
    ),
    "parts-drafts-busy": (
        "{done} van {total} · {lang}: {text}",
        "{done} of {total} · {lang}: {text}",
    ),
    "parts-drafts-start": ("De computer begint …", "The computer begins …"),
    "parts-drafts-stop": ("Stoppen; wat klaar is blijft", "Stop; what is ready stays"),
    "parts-drafts-made": (
        "{count} concepten gemaakt en in de kaarten gezet.",
        "{count} drafts made and put in the cards.",
    ),
    "parts-drafts-one": ("1 concept gemaakt en in de kaart gezet.", "1 draft made and put in the card."),
    "parts-drafts-none": ("Er is geen concept bij gekomen.", "No draft was added."),
    "parts-drafts-next": (
        "Lees de terugvertaling ernaast. Vraag daarna een moedertaalspreker om na te kijken.",
        "Read what it means, beside it. Then ask a native speaker to check it.",
    ),
    "parts-drafts-failed": ("Niet gelukt: {count}", "Did not work: {count}"),
    "parts-drafts-seen": ("Bekijk de concepten", "See the drafts"),
    "parts-drafts-back": ("Betekent volgens de computer: {text}", "Means, says the computer: {text}"),
    "parts-drafts-clear": ("Gezien", "Seen"),
}

PARTS: dict[str, tuple[str, str]] = {**_PICTURE, **_ANSWERS, **_PREVIEW, **_DRAFTS}
