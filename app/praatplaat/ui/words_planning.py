"""The studio's words for making a plan, and for codes from a tablet, in Dutch and in English."""

from __future__ import annotations

PLANNING: dict[str, tuple[str, str]] = {
    "plan": ("Plan", "Plan"),
    "plan-lead": (
        "Zet de kaarten voor een bezoek klaar. De tablet leest ze van een QR-code. "
        "Er wordt niets bewaard, ook hier niet.",
        "Prepare the cards for a visit. The tablet reads them from a QR code. "
        "Nothing is kept, not here either.",
    ),
    "plan-language": ("Taal van de ouder", "Language of the parent"),
    "plan-any": ("Nog niet bekend", "Not known yet"),
    "plan-pick": ("Kaarten kiezen", "Choose cards"),
    "plan-ready": ("Kant-en-klaar plan", "Ready-made plan"),
    "plan-ready-none": ("Kies een plan", "Choose a plan"),
    "plan-use": ("Zet erbij", "Add it"),
    "plan-again": ("Verder met een eerder plan", "Go on with an earlier plan"),
    "plan-paste": ("Plak de link van dat plan", "Paste the link of that plan"),
    "plan-paste-wrong": (
        "In deze link staat geen plan. Kopieer hem nog eens, helemaal tot het eind.",
        "There is no plan in this link. Copy it again, right to its end.",
    ),
    "plan-add": ("Zet erbij: {text}", "Add: {text}"),
    "plan-has": ("Staat in het plan: {text}", "In the plan: {text}"),
    "plan-own": ("Dit plan", "This plan"),
    "plan-count": ("{count} van hoogstens {most} kaarten", "{count} of at most {most} cards"),
    "plan-empty": (
        "Nog leeg. Kies een kant-en-klaar plan, of zet er losse kaarten bij.",
        "Empty so far. Choose a ready-made plan, or add single cards.",
    ),
    "plan-full": (
        "Het plan is vol. Haal eerst een kaart weg; wat er niet bij past, is weggelaten.",
        "The plan is full. Take a card out first; what does not fit has been left out.",
    ),
    "plan-up": ("Kaart {number} omhoog", "Move card {number} up"),
    "plan-down": ("Kaart {number} omlaag", "Move card {number} down"),
    "plan-out": ("Kaart {number} weghalen", "Take card {number} out"),
    "plan-clear": ("Maak leeg", "Empty it"),
    "plan-undo": ("Zet terug", "Put back"),
    "plan-withheld": ("wacht op een deskundige", "waits for a professional"),
    "plan-lacking": ("niet in: {languages}", "not in: {languages}"),
    "plan-only": ("alleen voor een {who}", "only for a {who}"),
    "plan-gaps": (
        "Niet alles staat op elke tablet: bij {count} van de kaarten staat waar niet. "
        "Het bord slaat die over; de rest werkt gewoon.",
        "Not everything is on every tablet: {count} of the cards say where not. "
        "The board skips those; the rest just works.",
    ),
    "plan-hand": ("Naar de tablet", "To the tablet"),
    "plan-scan": (
        "Scan dit met de camera van de tablet: het plan ligt klaar. "
        "Aan het eind van het bezoek is het van de tablet gewist.",
        "Scan this with the tablet’s camera: the plan lies ready. "
        "At the end of the visit it is wiped from the tablet.",
    ),
    "plan-first": (
        "Doe dit voor u gaat, met internet. Op een iPad opent de code in Safari, niet in Praatplaat op het "
        "beginscherm: laat het bord daar dan in Safari klaarstaan.",
        "Do this before you go, with internet. On an iPad the code opens in Safari, not in Praatplaat on the "
        "Home Screen: have the board ready in Safari there.",
    ),
    "plan-qr": ("QR-code van dit plan: {count} kaarten", "QR code of this plan: {count} cards"),
    "plan-link": (
        "Of stuur de link. Wie hem opent heeft het plan; bewaar hem als u er later mee verder wilt.",
        "Or send the link. Whoever opens it has the plan; keep it to go on with it later.",
    ),
    "plan-try": ("Probeer het hier, in een eigen venster", "Try it here, in a window of its own"),
    "plan-print": ("Print dit plan", "Print this plan"),
    "plan-print-help": (
        "Een blad met de plaatjes, het Nederlands en de gekozen taal, en de QR-code.",
        "A sheet with the pictures, the Dutch and the chosen language, and the QR code.",
    ),
    "plan-sheet": ("Plan voor een bezoek", "Plan for a visit"),
    "plan-sheet-checked": (
        "De vertalingen zijn nagekeken; nog niet alle zijn goedgekeurd door een moedertaalspreker.",
        "The translations have been checked; not all are approved by a native speaker yet.",
    ),
    "plan-sheet-names": ("Schrijf geen namen op dit blad.", "Write no names on this sheet."),
}

CODES: dict[str, tuple[str, str]] = {
    "codes": ("Code van een tablet", "Code from a tablet"),
    "codes-hint": ("bijvoorbeeld GGF7C", "for example GGF7C"),
    "codes-help": (
        "Klonk een zin vreemd, dan noemt de tablet de code ervan: vijf letters en cijfers. Meer codes mag, "
        "met een komma ertussen.",
        "Where a phrase sounded odd, the tablet names its code: five letters and digits. Several codes are "
        "fine, with commas between them.",
    ),
    "codes-found": ("{count} kaarten bij deze codes", "{count} cards with these codes"),
    "codes-clear": ("Alle zinnen weer laten zien", "Show all phrases again"),
    "code-length": (
        "‘{code}’ is geen code: een code heeft vijf tekens, dit zijn er {count}.",
        "‘{code}’ is no code: a code has five signs, these are {count}.",
    ),
    "code-unknown": (
        "Geen zin heeft de code ‘{code}’. Klopt hij met de tablet? Misschien is de kaart intussen weg.",
        "No phrase has the code ‘{code}’. Is it as on the tablet? Perhaps the card has gone since.",
    ),
    "code": ("Code {code}", "Code {code}"),
}
